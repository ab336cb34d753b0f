<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name>Actions</name>
    <message>
        <source>Neue Auditakte …</source>
        <translation>New audit file …</translation>
    </message>
    <message>
        <source>Auditakte öffnen …</source>
        <translation>Open audit file …</translation>
    </message>
    <message>
        <source>Beispiel öffnen</source>
        <translation>Open example</translation>
    </message>
    <message>
        <source>Beispiel verwerfen</source>
        <translation>Discard example</translation>
    </message>
    <message>
        <source>Sicherungen …</source>
        <translation>Backups …</translation>
    </message>
    <message>
        <source>Zusammenführen …</source>
        <translation>Merge …</translation>
    </message>
    <message>
        <source>Auditakte schließen</source>
        <translation>Close audit file</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>In der ganzen Akte suchen</source>
        <translation>Search the whole file</translation>
    </message>
    <message>
        <source>Gehe zu …</source>
        <translation>Go to …</translation>
    </message>
    <message>
        <source>Wer tippt? …</source>
        <translation>Who is typing? …</translation>
    </message>
    <message>
        <source>Menü</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Ansicht wechseln</source>
        <translation>Switch view</translation>
    </message>
    <message>
        <source>Tasten dieser Ansicht</source>
        <translation>Keys of this view</translation>
    </message>
    <message>
        <source>Über ASSKomm Audit</source>
        <translation>About ASSKomm Audit</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Vor dem Schreiben</source>
        <translation>Before writing</translation>
    </message>
    <message>
        <source>Ungeprüfte und nicht beschriebene Fotos halten die öffentliche Ausgabe auf. Alles andere steht so im Dokument.</source>
        <translation>Photos that are not reviewed or not described stop the public edition. All else stands in the document as it is.</translation>
    </message>
    <message>
        <source>Das steht so im Dokument; schreiben lässt es sich trotzdem.</source>
        <translation>The document says so; it can be written all the same.</translation>
    </message>
    <message>
        <source>Nichts offen: Das Dokument kann geschrieben werden.</source>
        <translation>Nothing open: the document can be written.</translation>
    </message>
    <message>
        <source>Zur Begehung</source>
        <translation>To the walk</translation>
    </message>
    <message>
        <source>Fotos prüfen</source>
        <translation>Review photos</translation>
    </message>
    <message>
        <source>Beschreiben</source>
        <translation>Describe</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) ohne Bildbeschreibung</source>
        <translation>
            <numerusform>%n photo without a description</numerusform>
            <numerusform>%n photos without a description</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nachtbegehung fehlt (%n Audit(s))</source>
        <translation>
            <numerusform>Night walk missing (%n audit)</numerusform>
            <numerusform>Night walk missing (%n audits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abdeckung unter 80 % (%n Audit(s))</source>
        <translation>
            <numerusform>Coverage below 80% (%n audit)</numerusform>
            <numerusform>Coverage below 80% (%n audits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vorgeschlagene Feststellung(en) nicht bestätigt</source>
        <translation>
            <numerusform>%n proposed finding not confirmed</numerusform>
            <numerusform>%n proposed findings not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Feststellung(en) ohne Risikoklasse</source>
        <translation>
            <numerusform>%n finding without a risk class</numerusform>
            <numerusform>%n findings without a risk class</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Feststellung(en) ohne Maßnahme</source>
        <translation>
            <numerusform>%n finding without a measure</numerusform>
            <numerusform>%n findings without a measure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Maßnahme(n) ohne Zuständigkeit</source>
        <translation>
            <numerusform>%n measure without an owner</numerusform>
            <numerusform>%n measures without an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) ungeprüft auf Gesichter, Kennzeichen, Hausnummern und Namen</source>
        <translation>
            <numerusform>%n photo not reviewed for faces, number plates, house numbers and names</numerusform>
            <numerusform>%n photos not reviewed for faces, number plates, house numbers and names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerState</name>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>bewertet</source>
        <translation>rated</translation>
    </message>
    <message>
        <source>n. z.</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>n. b.</source>
        <translation>not assessable</translation>
    </message>
</context>
<context>
    <name>AnswerWriter</name>
    <message>
        <source>{id} bewertet: {level}</source>
        <translation>{id} rated: {level}</translation>
    </message>
    <message>
        <source>{id}: n. z.</source>
        <translation>{id}: n/a</translation>
    </message>
    <message>
        <source>{id}: n. b.</source>
        <translation>{id}: not assessable</translation>
    </message>
    <message>
        <source>{id} geleert</source>
        <translation>{id} cleared</translation>
    </message>
    <message>
        <source>Rest von {name}: n. z.</source>
        <translation>Rest of {name}: n/a</translation>
    </message>
    <message>
        <source>{id} wie letztes Mal</source>
        <translation>{id} as last time</translation>
    </message>
    <message>
        <source>{id} nicht mehr vorgemerkt</source>
        <translation>{id} no longer marked</translation>
    </message>
    <message>
        <source>{id} vorgemerkt</source>
        <translation>{id} marked</translation>
    </message>
    <message>
        <source>Bemerkung {id}</source>
        <translation>Remark {id}</translation>
    </message>
    <message>
        <source>Messwert {id}</source>
        <translation>Reading {id}</translation>
    </message>
    <message>
        <source>Feststellung zu {id}</source>
        <translation>Finding on {id}</translation>
    </message>
    <message>
        <source>Angaben: {visit}</source>
        <translation>Details: {visit}</translation>
    </message>
    <message>
        <source>Sicherheit vor der Nachtbegehung geprüft</source>
        <translation>Safety before the night visit checked</translation>
    </message>
    <message>
        <source>Foto entfernt: {name}</source>
        <translation>Photo removed: {name}</translation>
    </message>
</context>
<context>
    <name>AnsweringDesk</name>
    <message>
        <source>Hier gibt es nur die Stufen {known}.</source>
        <translation>Only levels {known} exist here.</translation>
    </message>
    <message>
        <source>Zu diesem Kriterium gibt es keine Antwort vom letzten Mal.</source>
        <translation>There is no answer to this criterion from last time.</translation>
    </message>
    <message>
        <source>Die Stufen sind andere als beim letzten Mal. Bitte neu bewerten.</source>
        <translation>The levels differ from last time. Please rate anew.</translation>
    </message>
    <message>
        <source>F8 springt hin, nochmals Strg+Enter schließt den Durchgang ab.</source>
        <translation>F8 goes there, Ctrl+Enter again finishes the visit.</translation>
    </message>
    <message numerus="yes">
        <source>Noch %n offene(r) Punkt(e).</source>
        <translation>
            <numerusform>%n open point left.</numerusform>
            <numerusform>%n open points left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Im Dunkeln schont die Nachtansicht die Augen. F11 wechselt zurück.</source>
        <translation>In the dark the night view spares the eyes. F11 switches back.</translation>
    </message>
    <message>
        <source>Nachtansicht</source>
        <translation>Night view</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>In dieser Dimension ist nichts mehr offen.</source>
        <translation>Nothing is left open in this dimension.</translation>
    </message>
    <message>
        <source>Zurückgenommen.</source>
        <translation>Taken back.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n Kriterien als n. z. beantwortet.</source>
        <translation>
            <numerusform>{name}: %n criterion answered as n/a.</numerusform>
            <numerusform>{name}: %n criteria answered as n/a.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>AuditChoice</name>
    <message>
        <source>Audit und Begehung</source>
        <translation>Audit and visit</translation>
    </message>
    <message>
        <source>Noch kein Audit</source>
        <translation>No audit yet</translation>
    </message>
</context>
<context>
    <name>AuditForm</name>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>auch Fragen zu Veranstaltungen stellen</source>
        <translation>also ask about events</translation>
    </message>
    <message>
        <source>Audit ändern: {name}</source>
        <translation>Change audit: {name}</translation>
    </message>
</context>
<context>
    <name>AuditQuestion</name>
    <message>
        <source>Zu welchem Audit gehört die neue Feststellung?</source>
        <translation>Which audit does the new finding belong to?</translation>
    </message>
    <message>
        <source>Anlegen</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AuditStatus</name>
    <message>
        <source>in Arbeit</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>abgeschlossen</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>AuditsModel</name>
    <message>
        <source>Wiederholung</source>
        <translation>re-audit</translation>
    </message>
    <message>
        <source>Tag {done}/{total}</source>
        <translation>Day {done}/{total}</translation>
    </message>
    <message>
        <source>Nacht {done}/{total}</source>
        <translation>Night {done}/{total}</translation>
    </message>
    <message>
        <source>Schreibtisch {done}/{total}</source>
        <translation>Desk {done}/{total}</translation>
    </message>
</context>
<context>
    <name>AuditsPanel</name>
    <message>
        <source>Audits des Ortes</source>
        <translation>Audits of this place</translation>
    </message>
    <message>
        <source>Wiederholungsaudit</source>
        <translation>Re-audit</translation>
    </message>
    <message>
        <source>Audit entfernen</source>
        <translation>Remove audit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Noch kein Audit</source>
        <translation>No audit yet</translation>
    </message>
    <message>
        <source>An diesem Ort wurde noch nichts geprüft.</source>
        <translation>Nothing has been audited at this place yet.</translation>
    </message>
    <message>
        <source>Ein Audit besteht aus einer Begehung bei Tag und einer bei Nacht.</source>
        <translation>An audit is made of a walk by day and one by night.</translation>
    </message>
    <message>
        <source>Neues Audit</source>
        <translation>New audit</translation>
    </message>
    <message>
        <source>Team ändern: {name}</source>
        <translation>Change team: {name}</translation>
    </message>
    <message>
        <source>Person löschen: {name}</source>
        <translation>Delete person: {name}</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>beim Öffnen</source>
        <translation>on opening</translation>
    </message>
    <message>
        <source>während der Arbeit</source>
        <translation>during work</translation>
    </message>
    <message>
        <source>beim Schließen</source>
        <translation>on closing</translation>
    </message>
    <message>
        <source>vor einer großen Änderung</source>
        <translation>before a large change</translation>
    </message>
    <message>
        <source>von Hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>vor dem Zusammenführen</source>
        <translation>before merging</translation>
    </message>
    <message>
        <source>vor der Anpassung an ein neues Programm</source>
        <translation>before adapting to a new version</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Sicherungen …</source>
        <translation>Backups …</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Die Akte ist gesichert.</source>
        <translation>The file is backed up.</translation>
    </message>
    <message>
        <source>Seit der letzten Sicherung wurde nichts eingetragen.</source>
        <translation>Nothing has been entered since the last backup.</translation>
    </message>
    <message>
        <source>Akte wird gesichert</source>
        <translation>Backing up the file</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>gestern</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>wie jetzt</source>
        <translation>same as now</translation>
    </message>
    <message>
        <source>seitdem {parts}</source>
        <translation>since then {parts}</translation>
    </message>
    <message>
        <source>seitdem %n Änderung(en)</source>
        <translation>%n changes since</translation>
    </message>
    <message>
        <source>%n Änderung(en) weiter als jetzt</source>
        <translation>%n changes ahead of now</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Feststellungen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Sicherungen</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>&amp;Jetzt sichern</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>A&amp;lle Sicherungen …</source>
        <translation>A&amp;ll backups …</translation>
    </message>
    <message>
        <source>Das Beispiel wird nicht gesichert. Jede andere Akte schon, von selbst.</source>
        <translation>The example is not backed up. Every other file is, automatically.</translation>
    </message>
    <message>
        <source>Ordner: {folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
    <message>
        <source>Die Sicherungen liegen auf demselben Laufwerk wie die Akte. Ein Stick oder Netzlaufwerk hilft auch, wenn der Rechner verloren geht.</source>
        <translation>The backups are on the same drive as the file. A USB stick or network drive helps even if the computer is lost.</translation>
    </message>
    <message>
        <source>Noch keine Sicherung. Spätestens beim Schließen wird eine gemacht.</source>
        <translation>No backup yet. One is made on closing at the latest.</translation>
    </message>
    <message>
        <source>Letzte Sicherung: {when}</source>
        <translation>Last backup: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n Sicherung(en)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Sicherungen von {name}</source>
        <translation>Backups of {name}</translation>
    </message>
    <message>
        <source>Als Kopie geöffnet, liegt die Sicherung als eigene Akte neben dieser. Wiederhergestellt, bekommt sie deren Namen; die jetzige Akte bleibt unter anderem Namen daneben. Überschrieben wird nichts.</source>
        <translation>Opened as a copy, the backup becomes a file of its own beside this one. Restored, it takes this file&apos;s name; the present file stays beside it under another name. Nothing is overwritten.</translation>
    </message>
    <message>
        <source>Sicherungen, neueste zuerst</source>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <source>Sicherungen werden gesucht …</source>
        <translation>Looking for backups …</translation>
    </message>
    <message>
        <source>&amp;Ordner wählen …</source>
        <translation>Choose &amp;folder …</translation>
    </message>
    <message>
        <source>Ordner &amp;zeigen</source>
        <translation>&amp;Show folder</translation>
    </message>
    <message>
        <source>&amp;Jetzt sichern</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Als &amp;Kopie öffnen</source>
        <translation>Open as &amp;copy</translation>
    </message>
    <message>
        <source>&amp;Wiederherstellen</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Noch keine Sicherung</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Das Programm sichert von selbst: beim Schließen, alle 30 Minuten, solange gearbeitet wird, und vor dem Zusammenführen.</source>
        <translation>The program backs up by itself: on closing, every 30 minutes while work goes on, and before merging.</translation>
    </message>
    <message>
        <source>Keine Sicherung gefunden</source>
        <translation>No backup found</translation>
    </message>
    <message>
        <source>Liegen die Sicherungen auf einem anderen Datenträger, schließen Sie ihn an und wählen Sie den Ordner.</source>
        <translation>If the backups are on another drive, connect it and choose the folder.</translation>
    </message>
    <message>
        <source>Ordner: {folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>mit Fotos</source>
        <translation>with photos</translation>
    </message>
    <message>
        <source>wird geprüft …</source>
        <translation>being verified …</translation>
    </message>
    <message>
        <source>geprüft</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>beschädigt</source>
        <translation>damaged</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Papierkorb</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Entferntes, das zuletzt Entfernte zuerst</source>
        <translation>What was removed, the latest first</translation>
    </message>
    <message>
        <source>W&amp;iederherstellen</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Endgültig lös&amp;chen …</source>
        <translation>Delete for &amp;good …</translation>
    </message>
    <message>
        <source>Papierkorb leere&amp;n …</source>
        <translation>&amp;Empty the bin …</translation>
    </message>
    <message>
        <source>Wiederherstellen: {name}</source>
        <translation>Restore: {name}</translation>
    </message>
    <message>
        <source>„{name}“ ist wieder da.</source>
        <translation>“{name}” is back.</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hier liegt, was Sie entfernt haben. Es lässt sich zurückholen.</source>
        <translation>What you have removed is kept here. It can be brought back.</translation>
    </message>
    <message>
        <source>Der Papierkorb ist leer. Entfernte Orte, Audits, Feststellungen und Fotos lassen sich von hier zurückholen.</source>
        <translation>The bin is empty. Removed places, audits, findings and photos can be brought back from here.</translation>
    </message>
    <message>
        <source>entfernt {when}</source>
        <translation>removed {when}</translation>
    </message>
    <message numerus="yes">
        <source>mit %n Eintrag/Einträgen</source>
        <translation>
            <numerusform>with %n entry</numerusform>
            <numerusform>with %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardEntry</name>
    <message>
        <source>weniger: {name}</source>
        <translation>fewer: {name}</translation>
    </message>
    <message>
        <source>mehr: {name}</source>
        <translation>more: {name}</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nächste offene</source>
        <translation>Next open</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Pfeil nach oben oder Umschalt+Enter</source>
        <translation>Up arrow or Shift+Enter</translation>
    </message>
    <message>
        <source>Enter oder Pfeil nach unten</source>
        <translation>Enter or down arrow</translation>
    </message>
    <message>
        <source>Taste N</source>
        <translation>Key N</translation>
    </message>
    <message>
        <source>Kriterium {number} von {total}</source>
        <translation>Criterion {number} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n offen</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message>
        <source>Kalibrierung mit acht Bildern</source>
        <translation>Calibration with eight pictures</translation>
    </message>
    <message>
        <source>Alle bewerten dieselben gezeichneten Bilder, jede Person für sich. Danach zeigt sich, wer milder und wer strenger urteilt. Das zählt in keinem Ergebnis.</source>
        <translation>Everybody rates the same drawn pictures, each person alone. Then it shows who judges more leniently and who more strictly. It counts in no result.</translation>
    </message>
    <message>
        <source>Bild {n} von {all}: Wie sicher wirkt dieser Ort? 4 ist am besten, 0 am schlechtesten.</source>
        <translation>Picture {n} of {all}: how safe does this place look? 4 is best, 0 is worst.</translation>
    </message>
    <message>
        <source>Stufe {level}</source>
        <translation>Level {level}</translation>
    </message>
    <message>
        <source>Bild {n}, gezeichneter Ort</source>
        <translation>Picture {n}, a drawn place</translation>
    </message>
    <message numerus="yes">
        <source>Noch %n Bilder zu bewerten, dann sehen Sie die Streuung.</source>
        <translation>
            <numerusform>%n more picture to rate, then you will see the spread.</numerusform>
            <numerusform>%n more pictures to rate, then you will see the spread.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noch hat niemand sonst alle Bilder bewertet.</source>
        <translation>Nobody else has rated all pictures yet.</translation>
    </message>
    <message>
        <source>Bild {n}: {levels} (Spanne {range})</source>
        <translation>Picture {n}: {levels} (range {range})</translation>
    </message>
    <message>
        <source>{name} urteilt im Mittel {levels} Stufen milder als die anderen.</source>
        <translation>{name} judges {levels} levels more leniently than the others on average.</translation>
    </message>
    <message>
        <source>{name} urteilt im Mittel {levels} Stufen strenger als die anderen.</source>
        <translation>{name} judges {levels} levels more strictly than the others on average.</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Kamera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Was die Kamera sieht</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>Aufnehmen (Leertaste)</source>
        <translation>Take photo (space)</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Die Kamera zeigt noch nichts.</source>
        <translation>The camera shows nothing yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) aufgenommen</source>
        <translation>
            <numerusform>%n photo taken</numerusform>
            <numerusform>%n photos taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capital</name>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>investiv</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>nicht investiv</source>
        <translation>non-capital</translation>
    </message>
</context>
<context>
    <name>CaptionLine</name>
    <message numerus="yes">
        <source>Bildunterschrift für %n Foto(s)</source>
        <translation>
            <numerusform>Caption for %n photo</numerusform>
            <numerusform>Caption for %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte eine Bildunterschrift eingeben.</source>
        <translation>Please enter a caption.</translation>
    </message>
</context>
<context>
    <name>ChapterList</name>
    <message>
        <source>Übliche Reihenfolge</source>
        <translation>Usual order</translation>
    </message>
    <message>
        <source>Titelblatt und Zusammenfassung (immer zuerst)</source>
        <translation>Cover and summary (always first)</translation>
    </message>
    <message>
        <source>Anhang: Hinweise zum Bericht (immer zuletzt)</source>
        <translation>Annex: notes on this report (always last)</translation>
    </message>
    <message>
        <source>Anhang: {kapitel}</source>
        <translation>Annex: {kapitel}</translation>
    </message>
    <message>
        <source>{kapitel} nach oben (Alt+Pfeil hoch)</source>
        <translation>{kapitel}: move up (Alt+Up)</translation>
    </message>
    <message>
        <source>{kapitel} nach unten (Alt+Pfeil runter)</source>
        <translation>{kapitel}: move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Kapitel: Leertaste nimmt auf oder lässt weg, Alt+Pfeil verschiebt</source>
        <translation>Chapters: space takes in or leaves out, Alt+arrow moves</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Fremder oder veränderter Programmteil: {teil}</source>
        <translation>Foreign or changed program part: {teil}</translation>
    </message>
    <message>
        <source>Die Datei ist beschädigt: {meldung}</source>
        <translation>The file is damaged: {meldung}</translation>
    </message>
    <message>
        <source>Die Datei ist beschädigt: Das Lesen nimmt kein Ende</source>
        <translation>The file is damaged: reading it does not end</translation>
    </message>
    <message>
        <source>Ein Eintrag verweist auf einen, den es nicht gibt: {tabelle} → {ziel}</source>
        <translation>An entry refers to one that does not exist: {tabelle} → {ziel}</translation>
    </message>
    <message>
        <source>Ein Eintrag ist unlesbar: {tabelle} {kennung}</source>
        <translation>An entry is illegible: {tabelle} {kennung}</translation>
    </message>
    <message>
        <source>Ein Eintrag trägt eine falsche Kennung: {tabelle} {kennung}</source>
        <translation>An entry carries a wrong id: {tabelle} {kennung}</translation>
    </message>
    <message>
        <source>Ein Eintrag stimmt nicht mit seinem Verlauf überein: {tabelle} {kennung}</source>
        <translation>An entry does not match its history: {tabelle} {kennung}</translation>
    </message>
    <message>
        <source>Zu einem Foto fehlt das Bild: {kennung}</source>
        <translation>The picture of a photo is missing: {kennung}</translation>
    </message>
    <message>
        <source>Ein Bild ist verändert oder beschädigt: {kennung}</source>
        <translation>A picture was changed or is damaged: {kennung}</translation>
    </message>
    <message>
        <source>Zu einem Lageplan fehlt das Bild: {kennung}</source>
        <translation>The picture of a site plan is missing: {kennung}</translation>
    </message>
    <message>
        <source>Von einem herausgegebenen Dokument fehlt die Datei: {kennung}</source>
        <translation>The file of an issued document is missing: {kennung}</translation>
    </message>
    <message>
        <source>Zu einem Audit fehlt der Kriterienkatalog: {kennung}</source>
        <translation>The catalogue of criteria of an audit is missing: {kennung}</translation>
    </message>
    <message>
        <source>Ein Kriterienkatalog ist verändert: {kennung}</source>
        <translation>A catalogue of criteria was changed: {kennung}</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Foto fehlt oder ist nicht lesbar: {name}</source>
        <translation>Photo is missing or cannot be read: {name}</translation>
    </message>
</context>
<context>
    <name>ChecklistDialog</name>
    <message>
        <source>Prüfliste</source>
        <translation>Check list</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>In {name} anders als eingegeben</source>
        <translation>In {name} other than entered</translation>
    </message>
</context>
<context>
    <name>CheckoutCard</name>
    <message>
        <source>Arbeitskopie</source>
        <translation>Working copy</translation>
    </message>
    <message>
        <source>Jetzt zurück&amp;schreiben</source>
        <translation>&amp;Write back now</translation>
    </message>
    <message>
        <source>Sie arbeiten auf diesem Rechner. Das Original ist {path}.</source>
        <translation>You work on this computer. The original is {path}.</translation>
    </message>
    <message>
        <source>Es gibt Neues. Es wird zurückgeschrieben, wenn Sie die Akte schließen.</source>
        <translation>There are changes. They are written back when you close the file.</translation>
    </message>
    <message>
        <source>Original und Arbeitskopie sind gleich.</source>
        <translation>Original and working copy are the same.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Abgebrochen; nichts Halbes ist zurückgeblieben.</source>
        <translation>Interrupted; nothing half-written is left.</translation>
    </message>
    <message>
        <source>Sicherheitsaudits öffentlicher Räume. Ohne Befehl öffnet sich das Fenster.</source>
        <translation>Safety audits of public spaces. Without a command the window opens.</translation>
    </message>
    <message>
        <source>die Fassung des Programms zeigen</source>
        <translation>show the version of the program</translation>
    </message>
    <message>
        <source>BEFEHL</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Beispielakte der erfundenen Stadt Musterstadt schreiben</source>
        <translation>write the example file of the fictional town Musterstadt</translation>
    </message>
    <message>
        <source>leere Auditakte anlegen</source>
        <translation>create an empty audit file</translation>
    </message>
    <message>
        <source>zeigen, was in einer Auditakte steht</source>
        <translation>show what an audit file holds</translation>
    </message>
    <message>
        <source>prüfen, ob eine Auditakte heil ist</source>
        <translation>check whether an audit file is sound</translation>
    </message>
    <message>
        <source>in allen Texten einer Auditakte suchen</source>
        <translation>search all text of an audit file</translation>
    </message>
    <message>
        <source>Kriterien des Katalogs auflisten</source>
        <translation>list the criteria of the catalogue</translation>
    </message>
    <message>
        <source>Fotos zu einem Audit hinzufügen</source>
        <translation>add photos to an audit</translation>
    </message>
    <message>
        <source>Auditbericht und andere Dokumente schreiben</source>
        <translation>write the audit report and other documents</translation>
    </message>
    <message>
        <source>herausgegebene Dokumente auflisten, speichern oder vergleichen</source>
        <translation>list, save or compare documents that were issued</translation>
    </message>
    <message>
        <source>Fotos als Dateien in einem ZIP-Archiv schreiben</source>
        <translation>write photos as files into a ZIP archive</translation>
    </message>
    <message>
        <source>Fachmappe als Excel-Datei schreiben</source>
        <translation>write the workbook as an Excel file</translation>
    </message>
    <message>
        <source>alle Daten als CSV oder JSON schreiben</source>
        <translation>write all data as CSV or JSON</translation>
    </message>
    <message>
        <source>Auditakte sichern</source>
        <translation>back up an audit file</translation>
    </message>
    <message>
        <source>Sicherungen einer Auditakte auflisten</source>
        <translation>list the backups of an audit file</translation>
    </message>
    <message>
        <source>Sicherung als neue Auditakte schreiben</source>
        <translation>write a backup as a new audit file</translation>
    </message>
    <message>
        <source>zeigen oder als Tabelle schreiben, wer wann was geändert hat</source>
        <translation>show, or write as a table, who changed what and when</translation>
    </message>
    <message>
        <source>eine Kopie zum Weitergeben schreiben: ganz, klein oder öffentlich</source>
        <translation>write a copy to give away: whole, small or public</translation>
    </message>
    <message>
        <source>für den Datenschutz endgültig löschen</source>
        <translation>delete for good, for data protection</translation>
    </message>
    <message>
        <source>eine Auditakte verdichten, damit sie weniger Platz braucht</source>
        <translation>compact an audit file so that it takes less space</translation>
    </message>
    <message>
        <source>Auditakten anderer Laptops in eine zusammenführen</source>
        <translation>merge the audit files of other laptops into one</translation>
    </message>
    <message>
        <source>Lesbares einer beschädigten Auditakte in eine neue retten</source>
        <translation>rescue what can be read of a damaged audit file into a new one</translation>
    </message>
    <message>
        <source>leere Fragebögen zum Drucken schreiben</source>
        <translation>write empty questionnaires for printing</translation>
    </message>
    <message>
        <source>nur Kriterien dieses Ortstyps</source>
        <translation>only criteria of this place type</translation>
    </message>
    <message>
        <source>Kurzcheck (core) oder vollständige Liste (full)</source>
        <translation>core set (core) or full set (full)</translation>
    </message>
    <message>
        <source>als JSON</source>
        <translation>as JSON</translation>
    </message>
    <message>
        <source>Von {file} gibt es keine Sicherung.</source>
        <translation>There is no backup of {file}.</translation>
    </message>
    <message>
        <source>beschädigt</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>Antworten: {number}</source>
        <translation>Answers: {number}</translation>
    </message>
    <message>
        <source>Fotos: {number}</source>
        <translation>Photos: {number}</translation>
    </message>
    <message>
        <source>Auditakte</source>
        <translation>audit file</translation>
    </message>
    <message>
        <source>ORDNER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Ordner der Sicherungen (sonst der im Fenster gewählte)</source>
        <translation>folder of the backups (else the one chosen in the window)</translation>
    </message>
    <message>
        <source>Fotos werden gesichert</source>
        <translation>Backing up photos</translation>
    </message>
    <message>
        <source>Seit der letzten Sicherung wurde nichts eingetragen.</source>
        <translation>Nothing has been entered since the last backup.</translation>
    </message>
    <message>
        <source>Gesichert: {file}</source>
        <translation>Backed up: {file}</translation>
    </message>
    <message>
        <source>Die Auditakte ist heil.</source>
        <translation>The audit file is sound.</translation>
    </message>
    <message>
        <source>Pfad der Beispielakte</source>
        <translation>path of the example file</translation>
    </message>
    <message>
        <source>Zahl, aus der alles Zufällige folgt (Vorgabe 1)</source>
        <translation>number from which everything random follows (default 1)</translation>
    </message>
    <message>
        <source>Sprache der Texte (Vorgabe de)</source>
        <translation>language of the texts (default de)</translation>
    </message>
    <message>
        <source>Beispiel wird geschrieben</source>
        <translation>Writing the example</translation>
    </message>
    <message>
        <source>Geschrieben: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>Orte: {count}</source>
        <translation>Places: {count}</translation>
    </message>
    <message>
        <source>Audits: {count}</source>
        <translation>Audits: {count}</translation>
    </message>
    <message>
        <source>Antworten: {count}</source>
        <translation>Answers: {count}</translation>
    </message>
    <message>
        <source>Feststellungen: {count}</source>
        <translation>Findings: {count}</translation>
    </message>
    <message>
        <source>Maßnahmen: {count}</source>
        <translation>Measures: {count}</translation>
    </message>
    <message>
        <source>Fotos: {count}</source>
        <translation>Photos: {count}</translation>
    </message>
    <message>
        <source>Katalog {version} · {count} Kriterien</source>
        <translation>Catalogue {version} · {count} criteria</translation>
    </message>
    <message>
        <source>Nachtbegehung fehlt</source>
        <translation>night walk missing</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Abdeckung {percent} %</source>
        <translation>coverage {percent}%</translation>
    </message>
    <message>
        <source>Pfad der neuen Auditakte</source>
        <translation>path of the new audit file</translation>
    </message>
    <message>
        <source>Angelegt: {file}</source>
        <translation>Created: {file}</translation>
    </message>
    <message>
        <source>ID des Audits</source>
        <translation>ID of the audit</translation>
    </message>
    <message>
        <source>keep: auch die Originale behalten; drop: nur Arbeitskopien. Gilt für die Akte.</source>
        <translation>keep: keep the originals, too; drop: working copies only. Holds for the file.</translation>
    </message>
    <message>
        <source>Fotos, oder Ordner mit allen Fotos darin und darunter</source>
        <translation>Photos, or folders with all photos in and below them</translation>
    </message>
    <message>
        <source>Der Ordner {name} lässt sich nicht lesen.</source>
        <translation>The folder {name} cannot be read.</translation>
    </message>
    <message>
        <source>Neu: {neu}, schon vorhanden: {alt}, abgelehnt: {nein}</source>
        <translation>New: {neu}, already there: {alt}, refused: {nein}</translation>
    </message>
    <message>
        <source>Hinzugefügt, soweit lesbar: {name} bricht mittendrin ab.</source>
        <translation>Added as far as it can be read: {name} breaks off in the middle.</translation>
    </message>
    <message>
        <source>Hinzugefügt: {name}</source>
        <translation>Added: {name}</translation>
    </message>
    <message>
        <source>Schon vorhanden: {name}</source>
        <translation>Already there: {name}</translation>
    </message>
    <message>
        <source>neuer oder leerer Ordner</source>
        <translation>new or empty folder</translation>
    </message>
    <message>
        <source>csv: eine Datei je Tabelle (Vorgabe); json: ein Dokument</source>
        <translation>csv: one file per table (default); json: one document</translation>
    </message>
    <message>
        <source>nur dieses Audit (ID)</source>
        <translation>only this audit (ID)</translation>
    </message>
    <message>
        <source>public: was alle wissen dürfen (Vorgabe); internal: alles, ohne Namen</source>
        <translation>public: what everyone may know (default); internal: everything, without names</translation>
    </message>
    <message>
        <source>Sprache der Beschreibungen; de: Semikolon und Dezimalkomma</source>
        <translation>language of the descriptions; de: semicolon and decimal comma</translation>
    </message>
    <message>
        <source>Daten werden geschrieben</source>
        <translation>Writing data</translation>
    </message>
    <message>
        <source>Geschrieben: {file} ({rows} Zeilen)</source>
        <translation>Written: {file} ({rows} rows)</translation>
    </message>
    <message>
        <source>Zieldatei</source>
        <translation>target file</translation>
    </message>
    <message>
        <source>mit kleinen Fotos (1280 Bildpunkte)</source>
        <translation>with small photos (1280 pixels)</translation>
    </message>
    <message>
        <source>ohne Personen, Verlauf, Unveröffentlichtes; Fotos verdeckt</source>
        <translation>without people, history, what is not public; photos covered</translation>
    </message>
    <message>
        <source>wie --public, aber ohne Fotos</source>
        <translation>like --public, but without photos</translation>
    </message>
    <message>
        <source>nur dieser Ort (Kennung)</source>
        <translation>only this place (ID)</translation>
    </message>
    <message>
        <source>Kopie wird geschrieben</source>
        <translation>Writing the copy</translation>
    </message>
    <message>
        <source>Geschrieben: {file} ({size})</source>
        <translation>Written: {file} ({size})</translation>
    </message>
    <message>
        <source>Lesen Sie Titel, Beschreibungen und Bildunterschriften der Feststellungen, bevor Sie die Datei weitergeben.</source>
        <translation>Read titles, descriptions and captions of the findings before you pass the file on.</translation>
    </message>
    <message>
        <source>Nicht zur Veröffentlichung bestimmt und weggelassen (Fotos: {zahl}).</source>
        <translation>Not for publication and left out (photos: {zahl}).</translation>
    </message>
    <message>
        <source>meeting: Versammlung, walk: Rundgang, board: Punktetafel; sonst alle</source>
        <translation>meeting: residents&apos; meeting, walk: walk, board: dot board; all of them otherwise</translation>
    </message>
    <message>
        <source>Sprache des Dokuments</source>
        <translation>language of the document</translation>
    </message>
    <message>
        <source>Geschrieben: {file} ({pages} Seiten)</source>
        <translation>Written: {file} ({pages} pages)</translation>
    </message>
    <message>
        <source>Art des Dokuments. {arten}</source>
        <translation>kind of document. {arten}</translation>
    </message>
    <message>
        <source>für hazard: Nummer der Gefahr, zum Beispiel S-001</source>
        <translation>for hazard: its number, for example S-001</translation>
    </message>
    <message>
        <source>für photos: Fotos je Seite</source>
        <translation>for photos: photos per page</translation>
    </message>
    <message>
        <source>herausgeben: genau diese Datei in der Akte aufbewahren</source>
        <translation>issue it: keep this very file in the audit file</translation>
    </message>
    <message>
        <source>public: ohne Namen und Nichtöffentliches, nur mit geprüften Fotos (Vorgabe); internal: alles, auf jeder Seite gekennzeichnet</source>
        <translation>public: without names and what is not public, with reviewed photos only (default); internal: everything, marked on every page</translation>
    </message>
    <message>
        <source>warum ungeprüfte Fotos intern herausgehen; wird vermerkt</source>
        <translation>why unreviewed photos leave internally; it is put on record</translation>
    </message>
    <message>
        <source>Bericht wird geschrieben</source>
        <translation>Writing the report</translation>
    </message>
    <message>
        <source>Interner Bericht mit ungeprüften Fotos: {reason}</source>
        <translation>Internal report with unreviewed photos: {reason}</translation>
    </message>
    <message>
        <source>internal: alles (Vorgabe); public: ohne Namen und Nichtöffentliches, nur mit geprüften Fotos</source>
        <translation>internal: everything (default); public: without names and what is not public, only with reviewed photos</translation>
    </message>
    <message>
        <source>Fachmappe wird geschrieben</source>
        <translation>Writing the workbook</translation>
    </message>
    <message>
        <source>diese Hilfe zeigen</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>Aufruf:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Angaben:</source>
        <translation>Arguments:</translation>
    </message>
    <message>
        <source>Schalter:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Der Aufruf ist nicht zu verstehen ({message}).</source>
        <translation>The call cannot be understood ({message}).</translation>
    </message>
    <message>
        <source>Hilfe gibt: {help}</source>
        <translation>For help: {help}</translation>
    </message>
    <message>
        <source>{value} ist bei {name} nicht möglich; möglich sind: {all}.</source>
        <translation>{value} is not possible for {name}; possible are: {all}.</translation>
    </message>
    <message>
        <source>Es fehlt noch: {names}.</source>
        <translation>Still missing: {names}.</translation>
    </message>
    <message>
        <source>Hinter {name} fehlt eine Angabe.</source>
        <translation>{name} needs a value.</translation>
    </message>
    <message>
        <source>{value} ist bei {name} nicht möglich; es muss eine ganze Zahl sein.</source>
        <translation>{value} is not possible for {name}; it must be a whole number.</translation>
    </message>
    <message>
        <source>{value} ist bei {name} nicht möglich; nötig ist ein Dateiname.</source>
        <translation>{value} is not possible for {name}; a file name is needed.</translation>
    </message>
    <message>
        <source>Damit ist hier nichts anzufangen: {names}.</source>
        <translation>This has no meaning here: {names}.</translation>
    </message>
    <message>
        <source>Nummer der Sicherung laut „backups“, oder ihr Pfad</source>
        <translation>number of the backup as listed by “backups”, or its path</translation>
    </message>
    <message>
        <source>Sicherung wird geschrieben</source>
        <translation>Writing the backup</translation>
    </message>
    <message>
        <source>Akte wird neu geschrieben</source>
        <translation>Writing the file anew</translation>
    </message>
    <message>
        <source>Verdichtet: vorher {before}, jetzt {after}.</source>
        <translation>Compacted: {before} before, {after} now.</translation>
    </message>
    <message>
        <source>dieses Foto, überall wo es hängt</source>
        <translation>this photo, wherever it is attached</translation>
    </message>
    <message>
        <source>die Texte dieses Eintrags; ist er entfernt, geht er ganz</source>
        <translation>the texts of this record; if it is removed, all of it</translation>
    </message>
    <message>
        <source>nur dieses Feld der mit --record genannten Einträge</source>
        <translation>only this field of the records named by --record</translation>
    </message>
    <message>
        <source>Name und Funktion dieser Person durch ein Pseudonym ersetzen</source>
        <translation>replace name and function of this person by a pseudonym</translation>
    </message>
    <message>
        <source>alles, was im Papierkorb liegt</source>
        <translation>everything in the bin</translation>
    </message>
    <message>
        <source>auch die Sicherungen löschen, die es enthalten</source>
        <translation>also delete the backups that hold it</translation>
    </message>
    <message>
        <source>wirklich löschen; ohne das wird nur gezeigt, was ginge</source>
        <translation>really delete; without it, only what would go is shown</translation>
    </message>
    <message>
        <source>Endgültig gelöscht wird:</source>
        <translation>Being deleted for good:</translation>
    </message>
    <message>
        <source>Endgültig gelöscht würde:</source>
        <translation>Would be deleted for good:</translation>
    </message>
    <message>
        <source>Nichts ist gelöscht. Mit --yes wird es unwiderruflich getan.</source>
        <translation>Nothing has been deleted. With --yes it is done, and cannot be undone.</translation>
    </message>
    <message>
        <source>Gelöscht. Die Akte hatte {before} und hat {after}.</source>
        <translation>Deleted. The file had {before} and now has {after}.</translation>
    </message>
    <message>
        <source>als Tabelle (CSV) in diese Datei schreiben</source>
        <translation>write as a table (CSV) into this file</translation>
    </message>
    <message>
        <source>nur dieser Eintrag (Kennung)</source>
        <translation>only this record (ID)</translation>
    </message>
    <message>
        <source>Verlauf wird geschrieben</source>
        <translation>Writing the history</translation>
    </message>
    <message>
        <source>Auditakte, die wächst</source>
        <translation>audit file that grows</translation>
    </message>
    <message>
        <source>Auditakten anderer Laptops; sie bleiben unverändert</source>
        <translation>audit files of other laptops; they stay as they are</translation>
    </message>
    <message>
        <source>Einträge eines Laptops mit vorgehender Uhr berichtigen</source>
        <translation>put entries of a laptop whose clock ran ahead in order</translation>
    </message>
    <message>
        <source>Zusammenführen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Sicherung von vorher: {path}</source>
        <translation>Backup from before: {path}</translation>
    </message>
    <message>
        <source>Wörter; gefunden wird, was alle enthält</source>
        <translation>words; what holds all of them is found</translation>
    </message>
    <message>
        <source>stattdessen suchen, was geändert oder entfernt wurde</source>
        <translation>search what was changed or removed instead</translation>
    </message>
    <message>
        <source>höchstens so viele Treffer (50)</source>
        <translation>at most so many hits (50)</translation>
    </message>
    <message>
        <source>Nichts gefunden.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>bis {moment}: {step}</source>
        <translation>until {moment}: {step}</translation>
    </message>
    <message>
        <source>beschädigte Auditakte</source>
        <translation>damaged audit file</translation>
    </message>
    <message>
        <source>neue Auditakte</source>
        <translation>new audit file</translation>
    </message>
    <message>
        <source>Akte wird gerettet</source>
        <translation>Rescuing the file</translation>
    </message>
    <message>
        <source>dieses Dokument nach -o schreiben, so wie es herausging</source>
        <translation>write this document to -o as it went out</translation>
    </message>
    <message>
        <source>DATEI</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>sagen, welches herausgegebene Dokument diese Datei ist</source>
        <translation>tell which issued document this file is</translation>
    </message>
    <message>
        <source>Es wurde noch kein Dokument herausgegeben.</source>
        <translation>No document has been issued yet.</translation>
    </message>
    <message>
        <source>{file} ist kein Dokument, das aus dieser Akte herausging.</source>
        <translation>{file} is no document that went out from this audit file.</translation>
    </message>
    <message>
        <source>Dokument herausgegeben: {name}</source>
        <translation>Document issued: {name}</translation>
    </message>
    <message>
        <source>Herausgegeben als {document}</source>
        <translation>Issued as {document}</translation>
    </message>
    <message>
        <source>Fotos werden geschrieben</source>
        <translation>Writing photos</translation>
    </message>
    <message>
        <source>Geschrieben: {file} (Fotos: {zahl})</source>
        <translation>Written: {file} (photos: {zahl})</translation>
    </message>
    <message>
        <source>Fehlt oder ist nicht lesbar: {name}</source>
        <translation>Missing or unreadable: {name}</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Zeigt das gewählte Foto diese Laptop-Uhr? Tippen Sie die Zeit auf dem Foto ein, und den Tag davor, wenn die Kamera auch den falsch hat. Sie hielt es für {moment}.</source>
        <translation>Does the chosen photo show this laptop&apos;s clock? Type the time seen on the photo, and before it the day if the camera has that wrong, too. It recorded {moment}.</translation>
    </message>
    <message>
        <source>Bitte eine Uhrzeit eingeben wie {time}, oder mit dem Tag: {moment}.</source>
        <translation>Please type a time like {time}, or with the day: {moment}.</translation>
    </message>
</context>
<context>
    <name>ClosingNote</name>
    <message>
        <source>Sicherung beim Schließen</source>
        <translation>Backup on closing</translation>
    </message>
    <message>
        <source>Alle Eingaben sind gespeichert. Jetzt wird noch die Akte gesichert …</source>
        <translation>Everything you entered is saved. The file is being backed up now …</translation>
    </message>
    <message>
        <source>Ohne Sicherung beenden</source>
        <translation>Quit without backup</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Auf einen Blick</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>So ist der Vergleich zu lesen</source>
        <translation>How to read the comparison</translation>
    </message>
    <message>
        <source>Maßnahmen des vorigen Audits: {fertig} von {alle} erledigt.</source>
        <translation>Measures of the previous audit: {fertig} of {alle} done.</translation>
    </message>
    <message>
        <source>Das vorige Audit hat keine Maßnahmen.</source>
        <translation>The previous audit has no measures.</translation>
    </message>
    <message>
        <source>{punkte} Punkte</source>
        <translation>{punkte} points</translation>
    </message>
    <message>
        <source>{n} Kriterien beide Male bewertet</source>
        <translation>{n} criteria rated both times</translation>
    </message>
    <message>
        <source>Verglichen werden nur Kriterien, die beide Male bewertet sind, nie die Noten allein.</source>
        <translation>Only criteria rated both times are compared, never the grades alone.</translation>
    </message>
    <message>
        <source>„Nachweisbar ab“ ist die kleinste Änderung, die größer ist als die Unterschiede zwischen Prüfenden. Was darunter liegt, kann Zufall sein.</source>
        <translation>“Detectable from” is the smallest change that is larger than the differences between raters. What is below may be chance.</translation>
    </message>
    <message>
        <source>Eine Änderung belegt nicht, dass eine Maßnahme sie bewirkt hat.</source>
        <translation>A change does not prove that a measure brought it about.</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Vergleich mit dem Audit davor</source>
        <translation>Comparison with the audit before</translation>
    </message>
    <message>
        <source>Fotos vergleichen</source>
        <translation>Compare photos</translation>
    </message>
    <message>
        <source>Vorher und nachher nebeneinander</source>
        <translation>Before and after side by side</translation>
    </message>
    <message numerus="yes">
        <source>Fotos vergleichen, %n Vorschlag/Vorschläge</source>
        <translation>
            <numerusform>Compare photos, %n proposal</numerusform>
            <numerusform>Compare photos, %n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>{name}: zu wenige Kriterien wurden beide Male bewertet.</source>
        <translation>{name}: too few criteria were rated both times.</translation>
    </message>
    <message>
        <source>{name}: {verdict} ({points} Punkte bei {count} Kriterien)</source>
        <translation>{name}: {verdict} ({points} points over {count} criteria)</translation>
    </message>
    <message>
        <source>{better} besser, {same} gleich, {worse} schlechter bewertet</source>
        <translation>{better} rated better, {same} the same, {worse} worse</translation>
    </message>
    <message>
        <source>Nicht vergleichbar, weil {reasons}.</source>
        <translation>Not comparable because {reasons}.</translation>
    </message>
    <message>
        <source>Zu beachten, weil {reasons}.</source>
        <translation>To be noted because {reasons}.</translation>
    </message>
</context>
<context>
    <name>ConflictDetail</name>
    <message>
        <source>&amp;Meins nehmen (M)</source>
        <translation>Take &amp;mine (M)</translation>
    </message>
    <message>
        <source>Anderes nehmen (&amp;T)</source>
        <translation>Take &amp;theirs (T)</translation>
    </message>
    <message>
        <source>Ausgangswert nehmen (&amp;B)</source>
        <translation>Take &amp;base (B)</translation>
    </message>
    <message>
        <source>Diesen Wert nehmen</source>
        <translation>Take this value</translation>
    </message>
    <message>
        <source>Anderer Wert (Enter)</source>
        <translation>Another value (Enter)</translation>
    </message>
    <message>
        <source>Meins</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Anderes</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Ausgangswert</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Auf weiteren Laptops: {values}</source>
        <translation>On further laptops: {values}</translation>
    </message>
</context>
<context>
    <name>ConflictInbox</name>
    <message>
        <source>Meins nehmen</source>
        <translation>Take mine</translation>
    </message>
    <message>
        <source>Anderes nehmen</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Ausgangswert nehmen</source>
        <translation>Take the base value</translation>
    </message>
    <message>
        <source>Einen anderen Wert eingeben</source>
        <translation>Enter another value</translation>
    </message>
    <message>
        <source>Zurück zur Akte</source>
        <translation>Back to the file</translation>
    </message>
    <message>
        <source>Zu entscheiden</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>M: meins · T: anderes · B: Ausgangswert · Enter: anderer Wert · Esc: zurück</source>
        <translation>M: mine · T: theirs · B: base · Enter: another value · Esc: back</translation>
    </message>
    <message>
        <source>Alles entschieden</source>
        <translation>Everything is decided</translation>
    </message>
    <message>
        <source>Zwischen den Laptops ist nichts mehr offen. Strg+Z nimmt Entscheidungen zurück.</source>
        <translation>Nothing is open between the laptops any more. Ctrl+Z takes decisions back.</translation>
    </message>
    <message numerus="yes">
        <source>Zu entscheiden: %n Feld(er)</source>
        <translation>
            <numerusform>%n field to decide</numerusform>
            <numerusform>%n fields to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Entscheiden: {record}, {field}</source>
        <translation>Decide: {record}, {field}</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Zwei Laptops haben dieses Feld geändert, ohne voneinander zu wissen.</source>
        <translation>Two laptops changed this field without knowing of each other.</translation>
    </message>
    <message>
        <source>Der Eintrag wurde entfernt, auf einem anderen Laptop kam inzwischen etwas dazu. „Vorhanden“ holt ihn mit allem zurück, „entfernt“ entfernt auch das Neue.</source>
        <translation>The entry was removed, and on another laptop something was added to it meanwhile. “Present” brings it back with everything, “removed” removes what is new as well.</translation>
    </message>
    <message>
        <source>Der Eintrag wurde auf einem Laptop entfernt und auf einem anderen geändert. Bis zur Entscheidung bleibt er.</source>
        <translation>The entry was removed on one laptop and changed on another. It stays until you decide.</translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Ausgangswert (B)</source>
        <translation>Base (B)</translation>
    </message>
    <message>
        <source>Meins (M)</source>
        <translation>Mine (M)</translation>
    </message>
    <message>
        <source>Anderes (T)</source>
        <translation>Theirs (T)</translation>
    </message>
</context>
<context>
    <name>ConsensusCard</name>
    <message>
        <source>Klärungsliste und Konsens</source>
        <translation>Differences and consensus</translation>
    </message>
    <message>
        <source>Klärungsliste</source>
        <translation>List of differences</translation>
    </message>
    <message>
        <source>Nichts zu klären: Nirgends liegen zwei Prüfende zwei Stufen auseinander.</source>
        <translation>Nothing to settle: nowhere are two raters two levels apart.</translation>
    </message>
    <message>
        <source>{left} von {all} noch offen. Die Ziffer 0 bis 4 setzt den Konsens, die Rücktaste nimmt ihn weg. Die Einzelurteile bleiben.</source>
        <translation>{left} of {all} still open. A digit from 0 to 4 sets the consensus, Backspace takes it away. The single judgements stay.</translation>
    </message>
    <message>
        <source>Konsens {level}</source>
        <translation>Consensus {level}</translation>
    </message>
    <message>
        <source>ohne Namen</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Hier gibt es nur die Stufen {known}.</source>
        <translation>There are only the levels {known} here.</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Belästigung</source>
        <translation>nuisance</translation>
    </message>
    <message>
        <source>geringer Sachschaden</source>
        <translation>minor damage to property</translation>
    </message>
    <message>
        <source>Unsicherheit, Meidung, Sachschaden</source>
        <translation>insecurity, avoidance, damage to property</translation>
    </message>
    <message>
        <source>Verletzung oder Straftat gegen Personen möglich</source>
        <translation>injury or offence against a person possible</translation>
    </message>
    <message>
        <source>schwere Verletzung, Lebensgefahr</source>
        <translation>serious injury, danger to life</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Noch nicht zurückgeschrieben</source>
        <translation>Not written back yet</translation>
    </message>
    <message>
        <source>Diese Arbeitskopien liegen auf diesem Rechner. Schließen Sie den Datenträger an, und schreiben Sie sie zurück, oder arbeiten Sie weiter.</source>
        <translation>These working copies lie on this computer. Connect the drive and write them back, or go on working.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Kopie weitergeben</source>
        <translation>Give a copy away</translation>
    </message>
    <message>
        <source>Wo&amp;für</source>
        <translation>W&amp;hat for</translation>
    </message>
    <message>
        <source>&amp;Umfang</source>
        <translation>S&amp;cope</translation>
    </message>
    <message>
        <source>Ganz, zum Weiterarbeiten</source>
        <translation>Whole, to go on working</translation>
    </message>
    <message>
        <source>Klein, mit kleinen Fotos</source>
        <translation>Small, with small photos</translation>
    </message>
    <message>
        <source>Öffentlich, ohne Personen</source>
        <translation>Public, without people</translation>
    </message>
    <message>
        <source>Öffentlich, ohne Personen und Fotos</source>
        <translation>Public, without people and photos</translation>
    </message>
    <message>
        <source>&amp;Kopie schreiben …</source>
        <translation>Write &amp;copy …</translation>
    </message>
    <message>
        <source>Kopie: {name}</source>
        <translation>Copy: {name}</translation>
    </message>
    <message>
        <source>alle Orte</source>
        <translation>all places</translation>
    </message>
    <message>
        <source>wird etwa {size} groß</source>
        <translation>will take about {size}</translation>
    </message>
    <message>
        <source>Mit allen Fotos und dem Verlauf. Was darin weitergearbeitet wird, lässt sich später wieder zusammenführen, auch ein einzelner Ort.</source>
        <translation>With all photos and the history. What is done in it can be merged back later, a single place too.</translation>
    </message>
    <message>
        <source>Wie ganz, aber die Fotos haben höchstens 1280 Bildpunkte. Beim Zusammenführen bleiben die großen Fotos dieser Akte.</source>
        <translation>Like whole, but the photos have at most 1280 pixels. When it is merged back, the large photos of this file stay.</translation>
    </message>
    <message>
        <source>Ohne Namen, Funktionen, Bemerkungen, Freitexte der Befragung, Verlauf und nicht öffentliche Feststellungen. Fotos der Feststellungen kommen verdeckt mit, und nur wenn jedes geprüft ist. Lesen Sie alle Texte vorher durch.</source>
        <translation>Without names, functions, remarks, free texts of the survey, history and findings that are not public. Photos of the findings come along covered, and only if each is reviewed. Read all texts before.</translation>
    </message>
    <message>
        <source>Wie öffentlich, aber ganz ohne Fotos. Lesen Sie Titel und Beschreibungen vorher durch.</source>
        <translation>Like public, but without any photos. Read titles and descriptions before.</translation>
    </message>
    <message>
        <source>Kopie</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kleine Kopie</source>
        <translation>Small copy</translation>
    </message>
    <message>
        <source>Öffentliche Fassung</source>
        <translation>Public edition</translation>
    </message>
    <message>
        <source>Kopie schreiben</source>
        <translation>Write copy</translation>
    </message>
    <message>
        <source>Auditakten</source>
        <translation>Audit files</translation>
    </message>
    <message>
        <source>Kopie geschrieben und geprüft: {name} ({size})</source>
        <translation>Copy written and checked: {name} ({size})</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) bleiben auf Wunsch draußen.</source>
        <translation>
            <numerusform>%n withheld photo stays out.</numerusform>
            <numerusform>%n withheld photos stay out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordner öffnen</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>unter 1.000 €</source>
        <translation>under €1,000</translation>
    </message>
    <message>
        <source>1.000–10.000 €</source>
        <translation>€1,000–10,000</translation>
    </message>
    <message>
        <source>10.000–50.000 €</source>
        <translation>€10,000–50,000</translation>
    </message>
    <message>
        <source>50.000–250.000 €</source>
        <translation>€50,000–250,000</translation>
    </message>
    <message>
        <source>über 250.000 €</source>
        <translation>over €250,000</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>Kinder</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Jugendliche</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Frauen</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Männer</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Ältere</source>
        <translation>Older people</translation>
    </message>
    <message>
        <source>Radfahrende</source>
        <translation>Cyclists</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Sicherheitsaudit {ort}</source>
        <translation>Safety audit {ort}</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation>not public</translation>
    </message>
    <message>
        <source>Ergebnis und Maßnahmen</source>
        <translation>result and measures</translation>
    </message>
    <message>
        <source>Betreff</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Vorlagen-Nr.</source>
        <translation>Paper no.</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Beschlussvorlage oder Informationsvorlage</source>
        <translation>paper for decision or for information</translation>
    </message>
    <message>
        <source>Behandlung</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Einreicher</source>
        <translation>Submitted by</translation>
    </message>
    <message>
        <source>Dezernat, Amt, Ansprechstelle</source>
        <translation>department, office, contact</translation>
    </message>
    <message>
        <source>Beratungsfolge</source>
        <translation>Order of consultation</translation>
    </message>
    <message>
        <source>Gremium, Termin, Zuständigkeit</source>
        <translation>body, date, competence</translation>
    </message>
    <message>
        <source>Rechtsgrundlage</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>zum Beispiel § 28 SächsGemO, bitte prüfen</source>
        <translation>for example § 28 SächsGemO, please check</translation>
    </message>
    <message>
        <source>Beschlussvorschlag</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Das Gremium </source>
        <translation>The body </translation>
    </message>
    <message>
        <source>Name des Gremiums</source>
        <translation>name of the body</translation>
    </message>
    <message>
        <source> nimmt den Auditbericht (Stand {tag}) zur Kenntnis.</source>
        <translation> takes note of the audit report (as of {tag}).</translation>
    </message>
    <message>
        <source> nimmt den Auditbericht zum Ort {ort} (Stand {tag}) zur Kenntnis.</source>
        <translation> takes note of the audit report on {ort} (as of {tag}).</translation>
    </message>
    <message>
        <source>Die Verwaltung wird beauftragt, die folgenden Maßnahmen umzusetzen:</source>
        <translation>The administration is instructed to carry out these measures:</translation>
    </message>
    <message>
        <source>Die Verwaltung wird beauftragt, </source>
        <translation>The administration is instructed to </translation>
    </message>
    <message>
        <source>Maßnahmen; in der Akte sind keine offen</source>
        <translation>measures; none are open in the file</translation>
    </message>
    <message>
        <source>Die Verwaltung berichtet über den Sachstand bis </source>
        <translation>The administration reports on the status by </translation>
    </message>
    <message>
        <source>Monat und Jahr</source>
        <translation>month and year</translation>
    </message>
    <message>
        <source>Das Audit wird wiederholt bis </source>
        <translation>The audit is repeated by </translation>
    </message>
    <message>
        <source>Monat und Jahr, in derselben Jahreszeit</source>
        <translation>month and year, in the same season</translation>
    </message>
    <message>
        <source>Weitere offene Maßnahmen: {n}. Sie stehen im Maßnahmenplan des Auditberichts.</source>
        <translation>Further open measures: {n}. They are in the action plan of the audit report.</translation>
    </message>
    <message>
        <source>{nummer} {was} ({wer}, {bis}; Kosten: {kosten})</source>
        <translation>{nummer} {was} ({wer}, {bis}; cost: {kosten})</translation>
    </message>
    <message>
        <source>Sachverhalt</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Anlass: {anlass}</source>
        <translation>Occasion: {anlass}</translation>
    </message>
    <message>
        <source>Geprüft wurden Gestaltung, Zustand und Betreuung ({zeit}); nie Personen oder Gruppen.</source>
        <translation>Design, condition and upkeep were audited ({zeit}); never people or groups.</translation>
    </message>
    <message>
        <source>Finanzielle Auswirkungen</source>
        <translation>Financial effects</translation>
    </message>
    <message>
        <source>Betrag</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>Einmalig</source>
        <translation>One-off</translation>
    </message>
    <message>
        <source>Jährlich</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Haushaltsstelle</source>
        <translation>Budget item</translation>
    </message>
    <message>
        <source>Produkt, Sachkonto oder PSP-Element</source>
        <translation>product, account or WBS element</translation>
    </message>
    <message>
        <source>Förderung</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Programm und Satz, oder: keine</source>
        <translation>programme and rate, or: none</translation>
    </message>
    <message>
        <source>Deckung</source>
        <translation>Financing</translation>
    </message>
    <message>
        <source>Deckungsvorschlag</source>
        <translation>proposed financing</translation>
    </message>
    <message>
        <source>Addiert sind die Spannen der Kostenklassen; das ist keine Kostenschätzung.</source>
        <translation>The ranges of the cost classes are added up; this is no estimate.</translation>
    </message>
    <message>
        <source>Alternativen und Folgen bei Ablehnung</source>
        <translation>Alternatives and consequences of rejection</translation>
    </message>
    <message>
        <source>Ohne Maßnahmen bleiben die Feststellungen bestehen, darunter {n} mit Risiko „{hoch}“ oder „{sehr}“. Sie sind der Verwaltung mit dem Bericht bekannt.</source>
        <translation>Without measures the findings remain, among them {n} with the risk “{hoch}” or “{sehr}”. With the report the administration knows of them.</translation>
    </message>
    <message>
        <source>Alternativen; Folgen für die Verkehrssicherung</source>
        <translation>alternatives; consequences for the duty of care</translation>
    </message>
    <message>
        <source>Auswirkungen auf andere Belange</source>
        <translation>Effects on other matters</translation>
    </message>
    <message>
        <source>Klima, Artenschutz, Beleuchtung</source>
        <translation>climate, wildlife, lighting</translation>
    </message>
    <message>
        <source>Maßnahmen am Grün: {n}, davon mit Termin in der Schonzeit: {m}</source>
        <translation>Measures on greenery: {n}, of these due in the closed season: {m}</translation>
    </message>
    <message>
        <source>Barrierefreiheit</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Klima und Naturschutz</source>
        <translation>Climate and nature</translation>
    </message>
    <message>
        <source>Kinder und Jugendliche</source>
        <translation>Children and young people</translation>
    </message>
    <message>
        <source>Gleichstellung</source>
        <translation>Gender equality</translation>
    </message>
    <message>
        <source>in der Akte steht dazu nichts</source>
        <translation>the file says nothing about it</translation>
    </message>
    <message>
        <source>Feststellungen dazu: {nummern}</source>
        <translation>Findings on this: {nummern}</translation>
    </message>
    <message>
        <source>Beteiligung</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Befragt wurde: {wer}. Antworten von {n} Personen.</source>
        <translation>Asked were: {wer}. Answers of {n} people.</translation>
    </message>
    <message>
        <source>Wer beteiligt wurde; keine Befragung erfasst</source>
        <translation>who took part; no survey is recorded</translation>
    </message>
    <message>
        <source>Anlagen</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Auditbericht, Stand {tag} (PDF)</source>
        <translation>Audit report, as of {tag} (PDF)</translation>
    </message>
    <message>
        <source>Nichtöffentlich: Anlage Veranstaltungsschutz (PDF)</source>
        <translation>Not public: annex on protecting events (PDF)</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unerwarteter Fehler</source>
        <translation>Unexpected error</translation>
    </message>
    <message>
        <source>Da ist etwas schiefgegangen</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Der letzte Schritt wurde nicht ausgeführt. Alles davor ist gespeichert, die Auditakte bleibt geöffnet. Bitte schicken Sie den Bericht an Ihre Ansprechperson für das Programm; er kann Wörter aus Ihrer Akte enthalten.</source>
        <translation>The last step was not carried out. Everything before it is saved and the audit file stays open. Please send the report to whoever looks after the program for you; it may contain words from your file.</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Bericht kopieren</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Protokoll zeigen</source>
        <translation>Show log</translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation>Continue working</translation>
    </message>
</context>
<context>
    <name>CriteriaDelegate</name>
    <message>
        <source>Bemerkung fehlt</source>
        <translation>remark missing</translation>
    </message>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>n.z.</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>n.b.</source>
        <translation>?</translation>
    </message>
</context>
<context>
    <name>CriteriaModel</name>
    <message>
        <source>{dimension}: {answered} von {total} beantwortet</source>
        <translation>{dimension}: {answered} of {total} answered</translation>
    </message>
    <message>
        <source>kritisch</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>vorgemerkt</source>
        <translation>marked</translation>
    </message>
    <message>
        <source>Bemerkung fehlt</source>
        <translation>remark missing</translation>
    </message>
    <message>
        <source>anders als letztes Mal</source>
        <translation>other than last time</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>bewertet mit {level}</source>
        <translation>rated {level}</translation>
    </message>
    <message>
        <source>nicht zutreffend</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>nicht beurteilbar</source>
        <translation>not assessable</translation>
    </message>
</context>
<context>
    <name>CriteriaPane</name>
    <message>
        <source>Kriterien dieser Begehung</source>
        <translation>Criteria of this visit</translation>
    </message>
    <message>
        <source>Kriterien</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Kriterium suchen</source>
        <translation>Find a criterion</translation>
    </message>
    <message>
        <source>Nur offene</source>
        <translation>Open only</translation>
    </message>
    <message>
        <source>Kein Kriterium passt dazu.</source>
        <translation>No criterion matches.</translation>
    </message>
</context>
<context>
    <name>CriteriaSet</name>
    <message>
        <source>Kurzcheck</source>
        <translation>Core set</translation>
    </message>
    <message>
        <source>Vollständige Liste</source>
        <translation>Full set</translation>
    </message>
</context>
<context>
    <name>CriticalCard</name>
    <message>
        <source>Kritische Kriterien mit 0 oder 1</source>
        <translation>Critical criteria rated 0 or 1</translation>
    </message>
    <message>
        <source>Keines. Die Note ist durch nichts begrenzt.</source>
        <translation>None. Nothing limits the grade.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>{name}: Stufe {level}, höchstens {best}</source>
        <translation>{name}: level {level}, at best {best}</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Ecken ziehen oder einen neuen Ausschnitt aufziehen. Pfeiltasten verschieben, mit Umschalt ändern sie die Größe. Das Bild selbst bleibt ganz in der Akte.</source>
        <translation>Drag the corners or draw a new frame. Arrow keys move it, with Shift they size it. The picture itself stays whole in the audit file.</translation>
    </message>
    <message>
        <source>Ganzes Bild (Entf)</source>
        <translation>Whole picture (Del)</translation>
    </message>
    <message>
        <source>Abbrechen (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
    <message>
        <source>Zuschneiden (Enter)</source>
        <translation>Crop (Enter)</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Ausschnitt des Fotos</source>
        <translation>Crop of the photo</translation>
    </message>
    <message>
        <source>Pfeile verschieben, mit Umschalt größer und kleiner, Enter übernimmt.</source>
        <translation>Arrows move it, with Shift they size it, Enter takes it.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Daten: {name}</source>
        <translation>Data: {name}</translation>
    </message>
    <message>
        <source>Daten (CSV, JSON)</source>
        <translation>Data (CSV, JSON)</translation>
    </message>
    <message>
        <source>Alle Einträge als Tabellen für andere Programme, mit Beschreibung jeder Spalte. CSV öffnet Excel direkt, JSON ist ein Dokument mit Schema. Ohne Bilder und Namen.</source>
        <translation>All records as tables for other programs, with a description of each column. Excel opens CSV directly, JSON is one document with a schema. Without pictures and names.</translation>
    </message>
    <message>
        <source>CSV schreiben …</source>
        <translation>Write CSV …</translation>
    </message>
    <message>
        <source>JSON schreiben …</source>
        <translation>Write JSON …</translation>
    </message>
    <message>
        <source>Ordner wählen, in dem der neue Ordner mit den Daten liegen soll</source>
        <translation>Choose where the new folder with the data goes</translation>
    </message>
    <message>
        <source>Daten</source>
        <translation>Data</translation>
    </message>
    <message numerus="yes">
        <source>Geschrieben: {name}, %n Zeilen</source>
        <translation>
            <numerusform>Written: {name}, %n row</numerusform>
            <numerusform>Written: {name}, %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordner öffnen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Zuletzt geschrieben: {name}</source>
        <translation>Last written: {name}</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Kalender öffnen</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>TT.MM.JJJJ</source>
        <translation>e.g. 31 Mar 2027</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Verlauf des gewählten Eintrags</source>
        <translation>History of the chosen record</translation>
    </message>
</context>
<context>
    <name>DismissalLine</name>
    <message>
        <source>Warum wird die Feststellung verworfen?</source>
        <translation>Why is the finding dismissed?</translation>
    </message>
    <message>
        <source>Zum Beispiel: am 12.03. bereits behoben</source>
        <translation>For example: already repaired on 12 March</translation>
    </message>
    <message>
        <source>Bitte einen Grund angeben: Er steht im Bericht.</source>
        <translation>Please give a reason: it is printed in the report.</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DocumentWriter</name>
    <message>
        <source>Fachmappe</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Interner Bericht mit ungeprüften Fotos: {reason}</source>
        <translation>Internal report with unreviewed photos: {reason}</translation>
    </message>
    <message>
        <source>Dokument herausgegeben: {name}</source>
        <translation>Document issued: {name}</translation>
    </message>
    <message>
        <source>{name} ist herausgegeben und wird in der Akte aufbewahrt.</source>
        <translation>{name} is issued and kept in the audit file.</translation>
    </message>
    <message>
        <source>Geschrieben: {name}</source>
        <translation>Written: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n Punkte stehen auf der Prüfliste.</source>
        <translation>
            <numerusform>%n point stands on the check list.</numerusform>
            <numerusform>%n points stand on the check list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prüfliste</source>
        <translation>Check list</translation>
    </message>
    <message>
        <source>Herausgeben</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Dokumente</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Art des Dokuments</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Warum ungeprüfte Fotos intern herausgehen; wird vermerkt</source>
        <translation>Why unreviewed photos are passed on internally; put on record</translation>
    </message>
    <message>
        <source>Schreiben …</source>
        <translation>Write …</translation>
    </message>
    <message>
        <source>Enthält auch Nichtöffentliches und Namen in Texten; jede Seite ist gekennzeichnet.</source>
        <translation>Also contains what is not public, and names in texts; every page is marked.</translation>
    </message>
    <message>
        <source>Was weggelassen wird, wird noch gezählt …</source>
        <translation>What is left out is still being counted …</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>intern, nur für den Dienstgebrauch</source>
        <translation>internal, for official use only</translation>
    </message>
    <message>
        <source>Weggelassen: nichts.</source>
        <translation>Left out: nothing.</translation>
    </message>
    <message>
        <source>Weggelassen: {was}.</source>
        <translation>Left out: {was}.</translation>
    </message>
    <message>
        <source>Protokoll der Arbeitsschritte</source>
        <translation>log of steps</translation>
    </message>
    <message>
        <source>nichtöffentliche Feststellungen</source>
        <translation>findings that are not public</translation>
    </message>
    <message>
        <source>verworfene Feststellungen</source>
        <translation>dismissed findings</translation>
    </message>
    <message>
        <source>Maßnahmen dazu</source>
        <translation>measures on them</translation>
    </message>
    <message>
        <source>alle Sofortmeldungen</source>
        <translation>all hazard notes</translation>
    </message>
    <message>
        <source>nichtöffentliche Fotos</source>
        <translation>photos that are not public</translation>
    </message>
    <message>
        <source>Namen in Texten</source>
        <translation>names in texts</translation>
    </message>
    <message>
        <source>Angaben zu Eigentum und Zuständigen</source>
        <translation>particulars of owners and contacts</translation>
    </message>
    <message>
        <source>Anmerkungen und Begründungen</source>
        <translation>remarks and reasons</translation>
    </message>
    <message>
        <source>freie Wünsche aus Befragungen</source>
        <translation>free wishes of surveys</translation>
    </message>
    <message>
        <source>Modul Veranstaltungsschutz</source>
        <translation>module on protecting events</translation>
    </message>
</context>
<context>
    <name>EntryLanguage</name>
    <message>
        <source>Sprache der Eingaben</source>
        <translation>Language of entries</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>„{name}“ ist größer als 80 MB. Verkleinern Sie das Bild und fügen Sie es neu hinzu.</source>
        <translation>“{name}” is larger than 80 MB. Reduce the picture and add it again.</translation>
    </message>
    <message>
        <source>„{name}“ hat mehr als 80 Millionen Bildpunkte. Verkleinern Sie das Bild und fügen Sie es neu hinzu.</source>
        <translation>“{name}” has more than 80 million pixels. Reduce the picture and add it again.</translation>
    </message>
    <message>
        <source>„{name}“ ist kein lesbares Foto. Möglich sind JPEG, HEIC, PNG, WebP und TIFF.</source>
        <translation>“{name}” is not a readable photo. JPEG, HEIC, PNG, WebP and TIFF are possible.</translation>
    </message>
    <message>
        <source>„{name}“ ist ein HEIC-Foto. Diese Installation kann HEIC nicht lesen: Es fehlt das Zusatzpaket pi-heif. Stellen Sie das Telefon auf „Maximale Kompatibilität“ (JPEG), oder bitten Sie Ihre IT um das Zusatzpaket.</source>
        <translation>“{name}” is a HEIC photo. This installation cannot read HEIC: the optional package pi-heif is missing. Set the phone to “Most Compatible” (JPEG), or ask your IT for the package.</translation>
    </message>
    <message>
        <source>„{name}“ ist beschädigt und lässt sich nicht lesen. Kopieren Sie das Foto neu.</source>
        <translation>“{name}” is damaged and cannot be read. Copy the photo again.</translation>
    </message>
    <message>
        <source>„{name}“ ist in diesem Audit schon da: {foto}. Wählen Sie ein anderes Bild.</source>
        <translation>“{name}” is in this audit already: {foto}. Choose another picture.</translation>
    </message>
    <message>
        <source>Für „{name}“ reicht der Arbeitsspeicher gerade nicht. Schließen Sie andere Programme und fügen Sie das Foto neu hinzu.</source>
        <translation>There is not enough memory for “{name}” just now. Close other programs and add the photo again.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht lesen. Prüfen Sie, ob das Speichermedium noch verbunden ist.</source>
        <translation>“{name}” cannot be read. Check whether the drive is still connected.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht lesen oder schreiben ({reason}). Prüfen Sie Ordner, Rechte und freien Platz.</source>
        <translation>“{name}” cannot be read or written ({reason}). Check the folder, your rights and free space.</translation>
    </message>
    <message>
        <source>Die Gefahr „{nummer}“ gibt es nicht. Geben Sie mit --hazard eine von diesen an: {nummern}.</source>
        <translation>There is no hazard “{nummer}”. Name one of these with --hazard: {nummern}.</translation>
    </message>
    <message>
        <source>In „{file}“ gibt es kein Audit „{audit}“. Die IDs zeigt der Befehl „info“.</source>
        <translation>There is no audit “{audit}” in “{file}”. The command “info” shows the IDs.</translation>
    </message>
    <message>
        <source>In „{file}“ gibt es noch kein Audit. Legen Sie im Fenster unter „Orte“ eines an.</source>
        <translation>There is no audit in “{file}” yet. Create one in the window under “Places”.</translation>
    </message>
    <message>
        <source>Das Datum liegt in der Zukunft. Bitte heute oder einen früheren Tag angeben.</source>
        <translation>The date lies in the future. Please give today or an earlier day.</translation>
    </message>
    <message>
        <source>{datei} gibt es dort schon. Wählen Sie einen anderen Namen oder öffnen Sie die Datei.</source>
        <translation>{datei} is already there. Choose another name or open the file.</translation>
    </message>
    <message>
        <source>Es gibt kein Audit für einen Bericht. Legen Sie zuerst eines an.</source>
        <translation>There is no audit to report on. Create one first.</translation>
    </message>
    <message>
        <source>{datei} ist eine Auditakte und wird nicht überschrieben. Geben Sie einen anderen Namen an.</source>
        <translation>{datei} is an audit file and is not overwritten. Give another name.</translation>
    </message>
    <message>
        <source>{datei} konnte nicht geschrieben werden ({grund}). Wählen Sie einen anderen Ort, schaffen Sie Platz oder schließen Sie die Datei im anderen Programm.</source>
        <translation>{datei} could not be written ({grund}). Choose another folder, free some space or close the file in the other program.</translation>
    </message>
    <message>
        <source>{datei} konnte nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</source>
        <translation>{datei} could not be written: the disk is full. Free some space or choose another place.</translation>
    </message>
    <message>
        <source>{datei} konnte nicht geschrieben werden: Das ist dort nicht erlaubt. Schließen Sie die Datei im anderen Programm oder wählen Sie einen Ordner, in den Sie schreiben dürfen.</source>
        <translation>{datei} could not be written: this is not permitted there. Close the file in the other program or choose a folder you may write to.</translation>
    </message>
    <message>
        <source>{datei} konnte nicht geschrieben werden: Den Ordner dafür gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</source>
        <translation>{datei} could not be written: its folder does not exist. Create it or choose another one.</translation>
    </message>
    <message>
        <source>{datei} konnte nicht geschrieben werden: So heißt schon ein Ordner. Geben Sie einen anderen Namen an.</source>
        <translation>{datei} could not be written: a folder has this name. Give another name.</translation>
    </message>
    <message>
        <source>{datei} konnte nicht geschrieben werden: Der Name ist zu lang. Kürzen Sie ihn.</source>
        <translation>{datei} could not be written: the name is too long. Shorten it.</translation>
    </message>
    <message>
        <source>Nicht gespeichert: {datei} wurde inzwischen von einem anderen Programm ersetzt oder verschoben. Öffnen Sie die Akte erneut.</source>
        <translation>Not saved: another program has replaced or moved {datei} in the meantime. Open the file again.</translation>
    </message>
    <message>
        <source>{datei} lässt sich dort nicht anlegen. Wählen Sie einen Ordner, in den Sie schreiben dürfen, und einen kürzeren oder einfacheren Namen.</source>
        <translation>{datei} cannot be created there. Choose a folder you may write to and a shorter or simpler name.</translation>
    </message>
    <message>
        <source>In {datei} fehlt der Kriterienkatalog eines Audits oder er wurde verändert. Öffnen Sie eine Sicherung.</source>
        <translation>The catalogue of criteria of an audit is missing from {datei} or was changed. Open a backup.</translation>
    </message>
    <message>
        <source>{datei} gibt es nicht. Prüfen Sie den Namen und ob der Datenträger angeschlossen ist.</source>
        <translation>{datei} does not exist. Check the name and whether the drive is connected.</translation>
    </message>
    <message>
        <source>{datei} ist ein Ordner und keine Auditakte. Wählen Sie eine Datei.</source>
        <translation>{datei} is a folder, not an audit file. Choose a file.</translation>
    </message>
    <message>
        <source>Sie dürfen {datei} nicht lesen. Bitten Sie die Stelle, der die Datei gehört, um Leserechte.</source>
        <translation>You may not read {datei}. Ask whoever owns the file for permission to read it.</translation>
    </message>
    <message>
        <source>{datei} lässt sich nicht lesen. Prüfen Sie Namen und Datenträger.</source>
        <translation>{datei} cannot be read. Check the name and the drive.</translation>
    </message>
    <message>
        <source>{datei} ist leer, also keine Auditakte. Öffnen Sie eine Sicherung oder Kopie.</source>
        <translation>{datei} is empty and therefore not an audit file. Open a backup or a copy.</translation>
    </message>
    <message>
        <source>{datei} ist keine Auditakte. Wählen Sie eine Datei, die auf .audit.gpkg endet.</source>
        <translation>{datei} is not an audit file. Choose a file that ends in .audit.gpkg.</translation>
    </message>
    <message>
        <source>{datei} stammt von einer neueren Fassung des Programms (Aktenstand {stand}). Aktualisieren Sie das Programm und öffnen Sie die Akte dann.</source>
        <translation>{datei} was made by a newer version of the program (file version {stand}). Update the program, then open the file.</translation>
    </message>
    <message>
        <source>{datei} enthält fremde Programmteile ({teile}) und wird nicht geöffnet. Fragen Sie, woher die Datei stammt, und öffnen Sie eine Sicherung.</source>
        <translation>{datei} contains foreign program parts ({teile}) and is not opened. Ask where the file comes from, and open a backup.</translation>
    </message>
    <message>
        <source>{datei} enthält viel mehr Programmteile als eine Auditakte und wird nicht geöffnet. Fragen Sie, woher die Datei stammt, und öffnen Sie eine Sicherung.</source>
        <translation>{datei} holds far more program parts than an audit file and will not be opened. Ask where the file comes from, and open a backup.</translation>
    </message>
    <message>
        <source>{datei} wurde beim Speichern unterbrochen. Kopieren Sie die Akte samt den Dateien, die mit ihrem Namen beginnen, auf diesen Rechner und öffnen Sie sie dort zum Bearbeiten.</source>
        <translation>{datei} was interrupted while being saved. Copy it to this computer together with the files whose names begin like it, and open it there for editing.</translation>
    </message>
    <message>
        <source>In {datei} fehlt das Bild zu einem Foto. Prüfen Sie die Akte oder öffnen Sie eine Sicherung.</source>
        <translation>The picture of a photo is missing from {datei}. Check the file or open a backup.</translation>
    </message>
    <message>
        <source>In {datei} ist ein Bild größer, als dieses Programm Bilder aufnimmt. Prüfen Sie, woher die Datei stammt.</source>
        <translation>A picture in {datei} is larger than this program ever stores. Check where the file comes from.</translation>
    </message>
    <message>
        <source>Dieses Foto wurde in {datei} aus Gründen des Datenschutzes endgültig gelöscht und wird nicht wieder aufgenommen.</source>
        <translation>This photo was deleted from {datei} for good, for data protection, and is not taken in again.</translation>
    </message>
    <message>
        <source>In {datei} ist ein Eintrag unlesbar ({tabelle} {kennung}). Öffnen Sie eine Sicherung oder berichtigen Sie ihn in einem GIS-Programm.</source>
        <translation>An entry in {datei} is illegible ({tabelle} {kennung}). Open a backup or correct it in a GIS program.</translation>
    </message>
    <message>
        <source>Dieses Audit gibt es in {datei} nicht oder nicht mehr. Wählen Sie ein anderes.</source>
        <translation>There is no such audit in {datei}, or no longer. Choose another one.</translation>
    </message>
    <message>
        <source>Die Auditakte {datei} ist beschädigt und wird nicht verändert. Öffnen Sie eine Sicherung, oder retten Sie das Lesbare in eine neue Akte.</source>
        <translation>The audit file {datei} is damaged and will not be changed. Open a backup, or rescue what can be read into a new file.</translation>
    </message>
    <message>
        <source>In {datei} steht ein Eintrag von einer Länge, die dieses Programm nie schreibt. Fragen Sie, woher die Datei stammt, und öffnen Sie eine Sicherung.</source>
        <translation>{datei} holds an entry of a length this program never writes. Ask where the file comes from, and open a backup.</translation>
    </message>
    <message>
        <source>Nicht gespeichert: Der Datenträger mit {datei} ist voll. Geben Sie Platz frei und wiederholen Sie die Eingabe.</source>
        <translation>Not saved: the drive that holds {datei} is full. Free some space and repeat the entry.</translation>
    </message>
    <message>
        <source>Nicht gespeichert: Der Datenträger mit {datei} meldet einen Fehler. Prüfen Sie, ob er noch angeschlossen ist, und sichern Sie die Akte an einem anderen Ort.</source>
        <translation>Not saved: the drive that holds {datei} reports an error. Check whether it is still connected, and save the file in another place.</translation>
    </message>
    <message>
        <source>Nicht gespeichert: {datei} ist schreibgeschützt. Kopieren Sie die Akte in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</source>
        <translation>Not saved: {datei} is write-protected. Copy the file to a folder you may write to, and open the copy.</translation>
    </message>
    <message>
        <source>Nicht gespeichert: {datei} ist nicht mehr erreichbar. Prüfen Sie, ob der Datenträger noch angeschlossen ist.</source>
        <translation>Not saved: {datei} can no longer be reached. Check whether the drive is still connected.</translation>
    </message>
    <message>
        <source>Nicht gespeichert: Ein anderes Programm hält {datei} fest. Schließen Sie es und wiederholen Sie die Eingabe.</source>
        <translation>Not saved: another program is holding {datei}. Close it and repeat the entry.</translation>
    </message>
    <message>
        <source>Erst entscheiden, dann entfernen: Zu dem Eintrag oder zu einem, der daran hängt, gibt es verschiedene Angaben. Öffnen Sie „Akte“ und entscheiden Sie dort.</source>
        <translation>Decide first, then remove: two laptops disagree about this entry or one that hangs on it. Open “File” and decide there.</translation>
    </message>
    <message>
        <source>„{schritt}“ lässt sich nicht mehr zurücknehmen: Dieselben Einträge wurden inzwischen geändert. Ändern Sie sie von Hand.</source>
        <translation>“{schritt}” can no longer be taken back: the same entries have been changed since. Change them by hand.</translation>
    </message>
    <message>
        <source>„{schritt}“ lässt sich nicht mehr zurücknehmen: Es hängen inzwischen andere Einträge daran. Entfernen Sie diese zuerst.</source>
        <translation>“{schritt}” can no longer be taken back: other entries depend on it by now. Remove those first.</translation>
    </message>
    <message>
        <source>„{schritt}“ lässt sich nicht mehr zurücknehmen: Daran hängt etwas, das aus Gründen des Datenschutzes endgültig gelöscht wurde.</source>
        <translation>“{schritt}” can no longer be undone: something that belongs to it was deleted for good, for data protection.</translation>
    </message>
    <message>
        <source>Diese Frist ist schon vorbei. Bitte einen späteren Tag wählen – oder zuerst den Status „umgesetzt“.</source>
        <translation>This due date has passed already. Please choose a later day – or first set the status “done”.</translation>
    </message>
    <message>
        <source>Bitte Breite und Länge angeben, zum Beispiel 51,0504 und 13,7373.</source>
        <translation>Please give latitude and longitude, for example 51.0504 and 13.7373.</translation>
    </message>
    <message>
        <source>„{wert}“ ist keine Zahl. Bitte so schreiben: 51,0504.</source>
        <translation>“{wert}” is not a number. Please write it like this: 51.0504.</translation>
    </message>
    <message>
        <source>Die Breite liegt zwischen −90 und 90, die Länge zwischen −180 und 180 Grad.</source>
        <translation>The latitude lies between −90 and 90, the longitude between −180 and 180 degrees.</translation>
    </message>
    <message>
        <source>„{day}“ ist kein Tag. Bitte so schreiben: 31.03.2027 – oder leer lassen.</source>
        <translation>“{day}” is not a day. Please write it like this: 31 Mar 2027 – or leave it empty.</translation>
    </message>
    <message>
        <source>Den Ort {ort} gibt es in {datei} nicht. Die Kennungen zeigt der Befehl „history“.</source>
        <translation>There is no place {ort} in {datei}. The command “history” shows the IDs.</translation>
    </message>
    <message>
        <source>Die Kopie von {datei} ist nicht fehlerfrei und wurde verworfen. Prüfen Sie die Akte und den Datenträger.</source>
        <translation>The copy of {datei} is not sound and was discarded. Check the file and the drive.</translation>
    </message>
    <message>
        <source>An {datei} wird gerade gearbeitet. Warten Sie, bis das fertig ist, oder brechen Sie es ab.</source>
        <translation>{datei} is being worked on. Wait until that is done, or cancel it.</translation>
    </message>
    <message>
        <source>Von {datei} gibt es keine Sicherung „{sicherung}“. Der Befehl „backups“ zählt sie auf.</source>
        <translation>There is no backup “{sicherung}” of {datei}. The command “backups” lists them.</translation>
    </message>
    <message>
        <source>Nicht alle Sicherungen von {datei} ließen sich löschen: {name}. Schließen Sie den Datenträger an oder löschen Sie die Datei von Hand.</source>
        <translation>Not all backups of {datei} could be deleted: {name}. Connect the drive or delete that file by hand.</translation>
    </message>
    <message>
        <source>Keine neue Sicherung von {datei}: Der Datenträger mit {ordner} ist voll. Geben Sie dort Platz frei oder wählen Sie einen anderen Ordner. Ihre Eingaben sind in der Akte gespeichert.</source>
        <translation>No new backup of {datei}: the drive with {ordner} is full. Free space there or choose another folder. What you entered is saved in the file.</translation>
    </message>
    <message>
        <source>Keine neue Sicherung von {datei}: In {ordner} lässt sich nichts schreiben. Prüfen Sie, ob der Datenträger angeschlossen ist, oder wählen Sie einen anderen Ordner. Ihre Eingaben sind in der Akte gespeichert.</source>
        <translation>No new backup of {datei}: nothing can be written in {ordner}. Check whether the drive is connected, or choose another folder. What you entered is saved in the file.</translation>
    </message>
    <message>
        <source>Die Sicherung von {datei} ist nicht fehlerfrei und wurde verworfen. Die älteren Sicherungen bleiben. Prüfen Sie die Akte und den Datenträger mit den Sicherungen.</source>
        <translation>The backup of {datei} is not sound and was discarded. The older backups stay. Check the file and the drive with the backups.</translation>
    </message>
    <message>
        <source>{datei} enthält fremde Programmteile und wird nicht gesichert. Fragen Sie, woher die Datei stammt.</source>
        <translation>{datei} contains foreign program parts and is not backed up. Ask where the file comes from.</translation>
    </message>
    <message>
        <source>Die Sicherung vom {zeit} ist beschädigt und lässt sich nicht öffnen. Wählen Sie eine andere.</source>
        <translation>The backup of {zeit} is damaged and cannot be opened. Choose another one.</translation>
    </message>
    <message>
        <source>{datei} lässt sich nicht umbenennen und bleibt, wie sie ist. Schließen Sie Programme, die sie geöffnet haben, oder öffnen Sie die Sicherung als Kopie.</source>
        <translation>{datei} cannot be renamed and stays as it is. Close programs that have it open, or open the backup as a copy.</translation>
    </message>
    <message>
        <source>Es fehlt, was gelöscht werden soll: --photo, --record, --person oder --removed.</source>
        <translation>What is to be deleted is missing: --photo, --record, --person or --removed.</translation>
    </message>
    <message>
        <source>{kind} ist keine Art von Eintrag. Möglich sind: {kinds}.</source>
        <translation>{kind} is no kind of record. Possible are: {kinds}.</translation>
    </message>
    <message>
        <source>In „{file}“ gibt es keinen Eintrag „{record}“. Alle nennt „history“ ohne --record.</source>
        <translation>There is no record “{record}” in “{file}”. “history” without --record names all of them.</translation>
    </message>
    <message>
        <source>Zum Suchen braucht es ein Wort von mindestens drei Buchstaben.</source>
        <translation>Searching needs a word of at least three letters.</translation>
    </message>
    <message>
        <source>Gelöscht ist alles, aber {datei} wurde danach nicht neu geschrieben; in freien Bereichen der Datei können Reste stehen. Verdichten Sie die Akte noch einmal. Der Grund: {grund}</source>
        <translation>Everything is deleted, but {datei} was not written anew afterwards; remnants may be left in free parts of the file. Compact the file once more. The reason: {grund}</translation>
    </message>
    <message>
        <source>Dieser Eintrag liegt nicht mehr im Papierkorb von {datei}. Sehen Sie noch einmal nach.</source>
        <translation>This record is no longer in the bin of {datei}. Please look again.</translation>
    </message>
    <message>
        <source>{datei} ist noch in Benutzung. Schließen Sie die Akte und wiederholen Sie es.</source>
        <translation>{datei} is still in use. Close the file and try again.</translation>
    </message>
    <message>
        <source>{datei} lässt sich nicht fehlerfrei neu schreiben und bleibt, wie sie ist. Prüfen Sie die Akte und öffnen Sie eine Sicherung.</source>
        <translation>{datei} cannot be written anew without faults and stays as it is. Check the file and open a backup.</translation>
    </message>
    <message>
        <source>Dieser Wert ist hier nicht möglich. Wählen Sie einen der genannten Werte.</source>
        <translation>This value is not possible here. Choose one of those listed.</translation>
    </message>
    <message>
        <source>Den Eintrag {kennung} gibt es in {datei} nicht. Die Kennungen zeigt „history“.</source>
        <translation>There is no record {kennung} in {datei}. “history” shows the IDs.</translation>
    </message>
    <message>
        <source>Das Feld {feld} lässt sich hier nicht löschen. Möglich sind: {moeglich}.</source>
        <translation>The field {feld} cannot be deleted here. Possible are: {moeglich}.</translation>
    </message>
    <message>
        <source>In {datei} ist davon nichts mehr, was zu löschen wäre.</source>
        <translation>In {datei} nothing of that is left to delete.</translation>
    </message>
    <message>
        <source>Ersetzt und gelöscht ist alles, aber {datei} wurde danach nicht neu geschrieben; in freien Bereichen der Datei können Reste stehen. Verdichten Sie die Akte noch einmal. Der Grund: {grund}</source>
        <translation>Everything is replaced and deleted, but {datei} was not written anew afterwards; free areas of the file may hold remains. Compact the file once more. The reason: {grund}</translation>
    </message>
    <message>
        <source>{datei} enthält Einträge, die dieses Programm nie schreibt, und wird nicht zusammengeführt. Prüfen Sie die Akte dort, woher sie stammt.</source>
        <translation>{datei} holds entries that this program never writes and is not merged. Check the file where it comes from.</translation>
    </message>
    <message>
        <source>{datei} ist eine öffentliche Kopie: Sie ist geschwärzt und nur zum Lesen da. Führen Sie die Akte zusammen, aus der sie entstand.</source>
        <translation>{datei} is a public copy: it is redacted and only for reading. Merge the file it was made from.</translation>
    </message>
    <message>
        <source>In {datei} ist ein Bild verändert oder beschädigt. Es wurde nichts zusammengeführt. Prüfen Sie die Akte und nehmen Sie eine Sicherung.</source>
        <translation>A picture in {datei} is changed or damaged. Nothing was merged. Check the file and use a backup.</translation>
    </message>
    <message>
        <source>{datei} lässt sich nicht mit sich selbst zusammenführen. Wählen Sie die Akte eines anderen Laptops.</source>
        <translation>{datei} cannot be merged with itself. Choose the file of another laptop.</translation>
    </message>
    <message>
        <source>In {datei} liegen Einträge aus der Zukunft: Die Uhr des Laptops ging um Tage vor. Stellen Sie die Uhr dort richtig und bestätigen Sie hier, dass die Einträge mit berichtigter Reihenfolge hereinkommen sollen.</source>
        <translation>{datei} holds entries from the future: the laptop&apos;s clock ran days ahead. Set the clock right there, and confirm here that the entries shall come in with their order corrected.</translation>
    </message>
    <message>
        <source>{datei} und die offene Akte sind Kopien, die ein anderes Programm verschieden geändert hat: Zwei verschiedene Einträge tragen dieselbe Nummer. Es wurde nichts zusammengeführt. Nehmen Sie eine Sicherung der einen Kopie.</source>
        <translation>{datei} and the open file are copies that another program has changed differently: two different entries carry the same number. Nothing was merged. Use a backup of one of the copies.</translation>
    </message>
    <message>
        <source>{datei} ist nicht erreichbar, deshalb ist die Arbeitskopie noch nicht zurückgeschrieben; sie bleibt auf diesem Rechner. Schließen Sie den Datenträger an, und schreiben Sie sie zurück.</source>
        <translation>{datei} cannot be reached, so the working copy is not written back yet; it stays on this computer. Connect the drive and write it back.</translation>
    </message>
    <message>
        <source>{datei} wurde geändert, während Sie an der Arbeitskopie gearbeitet haben. Deshalb wurde nichts überschrieben; Ihre Arbeitskopie bleibt auf diesem Rechner. Speichern Sie sie daneben, und führen Sie beide zusammen.</source>
        <translation>{datei} was changed while you worked on the working copy. Therefore nothing was overwritten; your working copy stays on this computer. Save it beside the original, and merge the two.</translation>
    </message>
    <message>
        <source>Die Arbeitskopie ließ sich nicht nach {datei} zurückschreiben und bleibt auf diesem Rechner. Prüfen Sie den Datenträger und den freien Platz darauf.</source>
        <translation>The working copy could not be written back to {datei} and stays on this computer. Check the drive and its free space.</translation>
    </message>
    <message>
        <source>Eine Arbeitskopie von {datei} ließ sich nicht anlegen, weil dort oder auf diesem Rechner nichts geschrieben werden kann. Schaffen Sie Platz, oder öffnen Sie die Akte nur zum Lesen.</source>
        <translation>No working copy of {datei} could be made, because nothing can be written there or on this computer. Make room, or open the file for reading only.</translation>
    </message>
    <message>
        <source>Die Auditakte {datei} ist seit {seit} an das Gerät {rechner} ausgeliehen; dort wird an einer Kopie gearbeitet, die zurückkommt. Öffnen Sie sie hier nur zum Lesen, oder warten Sie, bis sie zurückgeschrieben ist.</source>
        <translation>The audit file {datei} has been lent to the device {rechner} since {seit}; a copy is worked on there and will come back. Open it here for reading only, or wait until it has been written back.</translation>
    </message>
    <message>
        <source>Von {datei} gibt es seit {seit} eine Arbeitskopie auf diesem Rechner. Öffnen Sie die Akte im Fenster: Dort geht es mit der Arbeitskopie weiter.</source>
        <translation>There has been a working copy of {datei} on this computer since {seit}. Open the file in the window: it goes on with the working copy there.</translation>
    </message>
    <message>
        <source>{datei} ist so aufgebaut, dass das Lesen kein Ende nimmt. Fragen Sie, woher die Datei stammt, und öffnen Sie eine Sicherung.</source>
        <translation>{datei} is built so that reading it never ends. Ask where the file comes from, and open a backup.</translation>
    </message>
    <message>
        <source>Die Auditakte {datei} ist seit {seit} auf dem Gerät {rechner} geöffnet. Schließen Sie sie dort, oder öffnen Sie sie hier nur zum Lesen.</source>
        <translation>The audit file {datei} has been open on the device {rechner} since {seit}. Close it there, or open it here for reading only.</translation>
    </message>
    <message>
        <source>Die Auditakte {datei} ist seit {seit} auf dem Gerät {rechner} geöffnet, letztes Lebenszeichen {gesehen}. Schließen Sie sie dort, oder öffnen Sie sie hier nur zum Lesen. Läuft dort sicher nichts mehr, lässt sie sich im Fenster übernehmen.</source>
        <translation>The audit file {datei} has been open on the device {rechner} since {seit}, last sign of life {gesehen}. Close it there, or open it here for reading only. If nothing runs there any more for certain, you can take it over in the window.</translation>
    </message>
    <message>
        <source>In {datei} ließ sich nichts finden, das zu einer Auditakte gehört. Öffnen Sie eine Sicherung.</source>
        <translation>Nothing that belongs to an audit file was found in {datei}. Open a backup.</translation>
    </message>
    <message>
        <source>{datei} stammt von einer älteren Fassung des Programms. Vor der Anpassung ließ sich keine Sicherung anlegen, deshalb blieb sie unverändert. Schaffen Sie Platz auf diesem Rechner, oder öffnen Sie die Akte nur zum Lesen.</source>
        <translation>{datei} comes from an older version of the program. No backup could be made before updating it, so it was left unchanged. Make room on this computer, or open the file for reading only.</translation>
    </message>
    <message>
        <source>{datei} stammt von einer älteren Fassung des Programms und muss erst angepasst werden.</source>
        <translation>{datei} comes from an older version of the program and has to be updated first.</translation>
    </message>
    <message>
        <source>{datei} stammt von einer älteren Fassung des Programms. Öffnen Sie die Akte einmal zum Bearbeiten; dabei wird sie gesichert und angepasst.</source>
        <translation>{datei} comes from an older version of the program. Open the file once for editing; it is then backed up and updated.</translation>
    </message>
    <message>
        <source>„{dokument}“ gibt es nur intern. Wählen Sie die interne Ausgabe.</source>
        <translation>“{dokument}” exists internally only. Choose the internal edition.</translation>
    </message>
    <message>
        <source>Dieses Dokument wird nur mit der Endung {endungen} geschrieben. Ändern Sie den Namen.</source>
        <translation>This document is written with the ending {endungen} only. Change the name.</translation>
    </message>
    <message>
        <source>Diese Sofortmeldung gibt es in {datei} nicht oder nicht mehr. Wählen Sie eine andere.</source>
        <translation>This hazard note is not in {datei}, or no longer. Choose another one.</translation>
    </message>
    <message>
        <source>„{name}“ ist größer als 80 MB. Verkleinern Sie den Plan und fügen Sie ihn neu hinzu.</source>
        <translation>“{name}” is larger than 80 MB. Make the plan smaller and add it again.</translation>
    </message>
    <message>
        <source>„{name}“ ist kein lesbarer Plan. Möglich sind JPEG, PNG, TIFF, WebP und PDF.</source>
        <translation>“{name}” is no readable plan. JPEG, PNG, TIFF, WebP and PDF are possible.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht lesen. Öffnen Sie die PDF-Datei zur Probe und speichern Sie sie neu.</source>
        <translation>“{name}” cannot be read. Try to open the PDF file and save it again.</translation>
    </message>
    <message>
        <source>„{name}“ ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.</source>
        <translation>“{name}” is protected by a password. Please save it without one.</translation>
    </message>
    <message>
        <source>„{name}“ hat keine Seite {seite}.</source>
        <translation>“{name}” has no page {seite}.</translation>
    </message>
    <message>
        <source>„{name}“ ist größer, als ein Weg sein kann. Bitte teilen Sie die Datei.</source>
        <translation>“{name}” is larger than a track can be. Please split the file.</translation>
    </message>
    <message>
        <source>„{name}“ ist keine lesbare GPX-Datei. Bitte speichern Sie den Weg neu als GPX.</source>
        <translation>“{name}” is no readable GPX file. Please save the track as GPX again.</translation>
    </message>
    <message>
        <source>In „{name}“ ist kein Weg. Bitte wählen Sie eine andere Datei.</source>
        <translation>There is no track in “{name}”. Please choose another file.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht öffnen. Bitte kopieren Sie die Datei und versuchen es neu.</source>
        <translation>“{name}” cannot be opened. Please copy the file and try again.</translation>
    </message>
    <message>
        <source>In „{name}“ ist keine einzige Position. Bitte wählen Sie eine andere Datei.</source>
        <translation>There is not a single position in “{name}”. Please choose another file.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich dort nicht schreiben. Bitte wählen Sie einen anderen Ordner.</source>
        <translation>“{name}” cannot be written there. Please choose another folder.</translation>
    </message>
    <message>
        <source>Die Modelle für Vorschläge auf Fotos lassen sich nicht laden. Richten Sie sie neu ein, oder leeren Sie den Ordner {ordner}. Stellen lassen sich weiter von Hand verdecken.</source>
        <translation>The models for proposals on photos cannot be loaded. Set them up anew, or empty the folder {ordner}. Places can still be covered by hand.</translation>
    </message>
    <message>
        <source>Ein Foto ist beschädigt und lässt sich nicht ausgeben. Prüfen Sie die Akte.</source>
        <translation>A photo is damaged and cannot be written out. Check the file.</translation>
    </message>
    <message>
        <source>Auf diesem Foto sind noch Vorschläge offen. Entscheiden Sie jeden, bevor es geprüft ist.</source>
        <translation>There are open proposals on this photo. Decide each of them before it counts as reviewed.</translation>
    </message>
    <message>
        <source>Wohin soll {dokument} geschrieben werden? Geben Sie mit -o eine Zieldatei an.</source>
        <translation>Where should {dokument} be written? Give a target file with -o.</translation>
    </message>
    <message>
        <source>In {datei} liegt schon etwas, und es wird nicht überschrieben. Nennen Sie einen neuen oder leeren Ordner.</source>
        <translation>There is something in {datei} already, and it is not overwritten. Name a new or empty folder.</translation>
    </message>
    <message>
        <source>„{name}“ ist kein lesbares Bild. Möglich sind JPEG, PNG, TIFF und WebP; speichern Sie ein Wappen im SVG-Format vorher als PNG.</source>
        <translation>“{name}” is no readable picture. JPEG, PNG, TIFF and WebP are possible; save arms in SVG format as PNG first.</translation>
    </message>
    <message>
        <source>{datei} lässt sich nicht lesen ({grund}). Wählen Sie eine andere Datei.</source>
        <translation>{datei} cannot be read ({grund}). Choose another file.</translation>
    </message>
    <message>
        <source>{datei} ist nicht mehr die Datei, die geschrieben wurde. Schreiben Sie das Dokument noch einmal, und geben Sie es dann heraus.</source>
        <translation>{datei} is no longer the file that was written. Write the document again and issue it then.</translation>
    </message>
    <message>
        <source>{datei} enthält kein herausgegebenes Dokument {dokument}. „issued“ zeigt, welche es gibt.</source>
        <translation>{datei} holds no issued document {dokument}. “issued” shows which there are.</translation>
    </message>
    <message>
        <source>Zu dem Gewählten gibt es kein Foto, das herausgehen kann. Wählen Sie andere Audits.</source>
        <translation>There is no photo of what you chose that may leave. Choose other audits.</translation>
    </message>
    <message>
        <source>Ein Foto ließ sich nicht ohne Kameradaten ausgeben. Prüfen Sie die Akte.</source>
        <translation>A photo could not be written without camera data. Check the file.</translation>
    </message>
    <message>
        <source>Für einen Vergleich fehlt ein Wiederholungsaudit. Wählen Sie ein Audit, das ein früheres wiederholt.</source>
        <translation>A comparison needs a repeated audit. Choose an audit that repeats an earlier one.</translation>
    </message>
    <message>
        <source>Zum Veranstaltungsschutz ist in den gewählten Audits nichts erfasst.</source>
        <translation>The chosen audits hold nothing on protecting events.</translation>
    </message>
    <message>
        <source>{dokument} ist in {datei} nicht mehr enthalten: Es wurde endgültig gelöscht oder die Akte ist beschädigt. Prüfen Sie die Akte.</source>
        <translation>{dokument} is no longer in {datei}: it was deleted for good, or the file is damaged. Check the file.</translation>
    </message>
    <message>
        <source>{name} ist größer als {megabyte} MB und wird nicht in der Akte aufbewahrt. Wählen Sie kleinere Fotos und schreiben Sie das Dokument noch einmal.</source>
        <translation>{name} is larger than {megabyte} MB and is not kept in the audit file. Choose smaller photos and write the document again.</translation>
    </message>
    <message>
        <source>Genau dieses Dokument wurde in {datei} endgültig gelöscht und wird nicht wieder aufgenommen.</source>
        <translation>This very document was deleted from {datei} for good and is not taken in again.</translation>
    </message>
    <message>
        <source>Für die Kamera des Laptops fehlt das Zusatzpaket PySide6-Addons. Fotografieren Sie mit dem Telefon und übernehmen Sie die Dateien, oder lassen Sie das Paket einrichten.</source>
        <translation>The additional package PySide6-Addons, which the laptop&apos;s camera needs, is missing. Take photos with your phone and take in the files, or have the package installed.</translation>
    </message>
    <message>
        <source>Dieser Laptop hat keine Kamera, oder das System gibt sie nicht frei. Schließen Sie eine an oder erlauben Sie sie in den Einstellungen des Systems.</source>
        <translation>This laptop has no camera, or the system does not let it be used. Connect one, or allow it in the system&apos;s settings.</translation>
    </message>
    <message>
        <source>„{wert}“ ist keine Zeit. Bitte so schreiben: 21.11.2026 20:31.</source>
        <translation>“{wert}” is no time. Please write it like this: 2026-11-21 20:31.</translation>
    </message>
    <message>
        <source>Noch nicht auf Gesichter, Kennzeichen, Hausnummern und Namen geprüft (Fotos: {zahl}): {liste} Prüfen Sie sie, oder geben Sie das Dokument mit einem Grund nur intern heraus.</source>
        <translation>Not yet reviewed for faces, number plates, house numbers and names (photos: {zahl}): {liste} Review them, or issue the document internally only, with a reason.</translation>
    </message>
    <message>
        <source>Ohne Bildbeschreibung für Menschen, die das Foto nicht sehen (Fotos: {zahl}): {liste} Beschreiben Sie sie, oder geben Sie das Dokument nur intern heraus.</source>
        <translation>Without a description for people who cannot see the photo (photos: {zahl}): {liste} Describe them, or issue the document internally only.</translation>
    </message>
    <message>
        <source>Noch nicht auf Gesichter, Kennzeichen, Hausnummern und Namen geprüft (Fotos: {zahl}): {liste} Ohne Bildbeschreibung für Menschen, die das Foto nicht sehen (Fotos: {zahl2}): {liste2} Öffentlich gehen nur geprüfte und beschriebene Fotos heraus.</source>
        <translation>Not yet reviewed for faces, number plates, house numbers and names (photos: {zahl}): {liste} Without a description for people who cannot see the photo (photos: {zahl2}): {liste2} Only reviewed and described photos may go public.</translation>
    </message>
    <message>
        <source>Für ein internes Dokument mit ungeprüften Fotos ({zahl}) fehlt der Grund. Geben Sie einen an.</source>
        <translation>An internal document with unreviewed photos ({zahl}) needs a reason. Please give one.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>plausibel</source>
        <translation>plausible</translation>
    </message>
    <message>
        <source>dokumentierte Praxis</source>
        <translation>documented practice</translation>
    </message>
    <message>
        <source>kontrollierte Studie</source>
        <translation>controlled study</translation>
    </message>
    <message>
        <source>systematische Übersicht</source>
        <translation>systematic review</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kriterien der verwendeten Kataloge</source>
        <translation>Criteria of the catalogues used</translation>
    </message>
    <message>
        <source>Prüfsumme des Katalogs</source>
        <translation>Checksum of the catalogue</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Titel, deutsch</source>
        <translation>Title, German</translation>
    </message>
    <message>
        <source>Titel, englisch</source>
        <translation>Title, English</translation>
    </message>
    <message>
        <source>Prüffrage, deutsch</source>
        <translation>Question, German</translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>kritisch</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>im Kurzcheck</source>
        <translation>in the short check</translation>
    </message>
    <message>
        <source>Skala</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Modus</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Feststellungen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Ursachenhypothese</source>
        <translation>Suspected cause</translation>
    </message>
    <message>
        <source>Eintritt (1–5)</source>
        <translation>Likelihood (1–5)</translation>
    </message>
    <message>
        <source>Quelle des Eintritts</source>
        <translation>Source of the likelihood</translation>
    </message>
    <message>
        <source>Auswirkung (1–5)</source>
        <translation>Consequence (1–5)</translation>
    </message>
    <message>
        <source>Risikoklasse</source>
        <translation>Risk class</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Betroffene</source>
        <translation>Affected groups</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Feststellung</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Was zu tun ist</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>investiv; leer: offen</source>
        <translation>investment; empty: open</translation>
    </message>
    <message>
        <source>Kostenklasse</source>
        <translation>Cost class</translation>
    </message>
    <message>
        <source>Zuständigkeit (Kürzel des Katalogs)</source>
        <translation>Responsible (code of the catalogue)</translation>
    </message>
    <message>
        <source>Stelle, Unternehmen</source>
        <translation>Office, company</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Finanzierung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Evidenz</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Fotos, ohne die Bilder</source>
        <translation>Photos, without the pictures</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Bildunterschrift</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Alternativtext</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Aufgenommen</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Breite in Bildpunkten</source>
        <translation>Width in pixels</translation>
    </message>
    <message>
        <source>Höhe in Bildpunkten</source>
        <translation>Height in pixels</translation>
    </message>
    <message>
        <source>Vierteldrehungen im Uhrzeigersinn</source>
        <translation>Quarter turns clockwise</translation>
    </message>
    <message>
        <source>SHA-256 des Bildes in der Akte</source>
        <translation>SHA-256 of the picture in the file</translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Frage</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>bei Nacht</source>
        <translation>at night</translation>
    </message>
    <message>
        <source>Begehung</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Standpunkt</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Befragungen</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Teilnehmende</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Antworten der Befragten</source>
        <translation>Participants’ answers</translation>
    </message>
    <message>
        <source>Kürzel der befragten Person</source>
        <translation>Code of the participant</translation>
    </message>
    <message>
        <source>Klebepunkte</source>
        <translation>Sticky dots</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Lichtmessungen</source>
        <translation>Light measurements</translation>
    </message>
    <message>
        <source>Beleuchtungsstärke in lx</source>
        <translation>Illuminance in lx</translation>
    </message>
    <message>
        <source>Zählungen</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Gruppe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Anzahl in 5 Minuten</source>
        <translation>Number in 5 minutes</translation>
    </message>
    <message>
        <source>Sofortmeldungen</source>
        <translation>Hazard notes</translation>
    </message>
    <message>
        <source>Nummer in Worten</source>
        <translation>Number as people call it</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Gefahr</source>
        <translation>Hazard</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Geschrieben</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Kennung</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Geogr. Länge (WGS 84)</source>
        <translation>Longitude (WGS 84)</translation>
    </message>
    <message>
        <source>Geogr. Breite (WGS 84)</source>
        <translation>Latitude (WGS 84)</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ortstyp</source>
        <translation>Place type</translation>
    </message>
    <message>
        <source>Ortsteil</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Eigentümer</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Standpunkte</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Zielklasse des Lichts</source>
        <translation>Target class of light</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>wiederholt dieses Audit</source>
        <translation>repeats this audit</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Katalogversion</source>
        <translation>Catalogue version</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>mit Veranstaltungsmodul</source>
        <translation>with event module</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Begehungen</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Wetter</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Jahreszeit</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>Sonnenuntergang</source>
        <translation>Sunset</translation>
    </message>
    <message>
        <source>Ende der Dämmerung</source>
        <translation>End of twilight</translation>
    </message>
    <message>
        <source>Luxmeter</source>
        <translation>Lux meter</translation>
    </message>
    <message>
        <source>Team (Funktionen)</source>
        <translation>Team (functions)</translation>
    </message>
    <message>
        <source>Personen, ohne Namen</source>
        <translation>People, without names</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>prüfende Person; leer: Konsens</source>
        <translation>rater; empty: consensus</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stufe (0 schlecht bis 4 gut)</source>
        <translation>Level (0 bad to 4 good)</translation>
    </message>
    <message>
        <source>Rohwert</source>
        <translation>Raw value</translation>
    </message>
    <message>
        <source>vorgemerkt</source>
        <translation>marked</translation>
    </message>
    <message>
        <source>Beantwortet</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Ergebnisse je Audit und Profil</source>
        <translation>Results by audit and profile</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>ob ein Wert gezeigt wird</source>
        <translation>whether a score is shown</translation>
    </message>
    <message>
        <source>Punktwert (0–100)</source>
        <translation>Score (0–100)</translation>
    </message>
    <message>
        <source>Mindestwert</source>
        <translation>Lower bound</translation>
    </message>
    <message>
        <source>Höchstwert</source>
        <translation>Upper bound</translation>
    </message>
    <message>
        <source>Abdeckung (0–1)</source>
        <translation>Coverage (0–1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Note ohne Begrenzung</source>
        <translation>Grade before caps</translation>
    </message>
    <message>
        <source>kritische Kriterien mit 0 oder 1</source>
        <translation>critical criteria at 0 or 1</translation>
    </message>
    <message>
        <source>Ergebnisse je Dimension</source>
        <translation>Results by dimension</translation>
    </message>
    <message>
        <source>Übereinstimmung der Prüfenden</source>
        <translation>Agreement of raters</translation>
    </message>
    <message>
        <source>Prüfende</source>
        <translation>Raters</translation>
    </message>
    <message>
        <source>doppelt bewertet</source>
        <translation>rated twice</translation>
    </message>
    <message>
        <source>Anteil gleich (0–1)</source>
        <translation>Share equal (0–1)</translation>
    </message>
    <message>
        <source>Anteil mit höchstens 1 Stufe Abstand (0–1)</source>
        <translation>Share at most 1 level apart (0–1)</translation>
    </message>
    <message>
        <source>Krippendorff α (ordinal)</source>
        <translation>Krippendorff α (ordinal)</translation>
    </message>
    <message>
        <source>α, 95 % von</source>
        <translation>α, 95 % from</translation>
    </message>
    <message>
        <source>α, 95 % bis</source>
        <translation>α, 95 % to</translation>
    </message>
    <message>
        <source>mehrere, mit Leerzeichen dazwischen</source>
        <translation>several, with spaces between</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Methode und Grenzen der Aussage</source>
        <translation>method and limits of what is said</translation>
    </message>
    <message>
        <source>Ergebnisse und Feststellungen je Ort</source>
        <translation>results and findings of each place</translation>
    </message>
    <message>
        <source>Maßnahmenplan</source>
        <translation>action plan</translation>
    </message>
    <message>
        <source>alle Antworten</source>
        <translation>all answers</translation>
    </message>
    <message>
        <source>Übereinstimmung der Bewertenden</source>
        <translation>agreement of the raters</translation>
    </message>
    <message>
        <source>Glossar</source>
        <translation>glossary</translation>
    </message>
    <message>
        <source>vollständig</source>
        <translation>full</translation>
    </message>
    <message>
        <source>Kurzfassung für den Rat (2 bis 6 Seiten)</source>
        <translation>short, for the council (2 to 6 pages)</translation>
    </message>
    <message>
        <source>für E-Mail (höchstens 10 MB)</source>
        <translation>for e-mail (10 MB at most)</translation>
    </message>
    <message>
        <source>zum Drucken</source>
        <translation>for printing</translation>
    </message>
    <message>
        <source>fürs Archiv (Fotos in voller Größe)</source>
        <translation>for the archive (photos in full size)</translation>
    </message>
</context>
<context>
    <name>FaceDesk</name>
    <message>
        <source>Gestaltung der Dokumente</source>
        <translation>Design of the documents</translation>
    </message>
    <message>
        <source>Vorschau am Bildschirm</source>
        <translation>Preview on the screen</translation>
    </message>
</context>
<context>
    <name>FaceDialog</name>
    <message>
        <source>Wählen …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Bild wählen …</source>
        <translation>Choose a picture …</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>{name} lässt sich nicht lesen ({reason}). Wählen Sie ein anderes Bild.</source>
        <translation>{name} cannot be read ({reason}). Choose another picture.</translation>
    </message>
    <message>
        <source>Große Kreisstadt Musterstadt
Ordnungsamt
Markt 1</source>
        <translation>Town of Musterstadt
Public order office
Markt 1</translation>
    </message>
    <message>
        <source>Ordnungsamt · ordnungsamt@musterstadt.example</source>
        <translation>Public order office · ordnungsamt@musterstadt.example</translation>
    </message>
    <message>
        <source>Farbe wählen</source>
        <translation>Choose a colour</translation>
    </message>
    <message>
        <source>Bild des Wappens wählen</source>
        <translation>Choose the picture of the coat of arms</translation>
    </message>
    <message>
        <source>Wappen entfernen</source>
        <translation>Remove the coat of arms</translation>
    </message>
    <message>
        <source>Gestaltung der Dokumente</source>
        <translation>Design of the documents</translation>
    </message>
    <message>
        <source>Kopf (bis drei Zeilen)</source>
        <translation>Letterhead (up to three lines)</translation>
    </message>
    <message>
        <source>Fußzeile</source>
        <translation>Footer</translation>
    </message>
    <message>
        <source>Farbe</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Wappen</source>
        <translation>Coat of arms</translation>
    </message>
    <message>
        <source>Länge</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Größe</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Kopf</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Kapitel des Auditberichts</source>
        <translation>Chapters of the audit report</translation>
    </message>
    <message>
        <source>{colour} ist keine Farbe. Schreiben Sie sie als #RRGGBB.</source>
        <translation>{colour} is no colour. Write it as #RRGGBB.</translation>
    </message>
    <message>
        <source>Auf Weiß wäre {colour} zu hell (Kontrast unter 4,5 : 1). Überschriften nehmen deshalb das dunklere {darker}.</source>
        <translation>On white {colour} would be too pale (contrast below 4.5 : 1). Headings therefore take the darker {darker}.</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Bilder</source>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>FacePreview</name>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Vorschau wird gezeichnet …</source>
        <translation>Drawing the preview …</translation>
    </message>
    <message>
        <source>Seite {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n Seite(n)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Das haben Sie gesagt</source>
        <translation>What you told us</translation>
    </message>
    <message>
        <source>Zu diesem Ort haben wir niemanden befragt.</source>
        <translation>We have asked nobody about this place.</translation>
    </message>
    <message>
        <source>Es liegen zu wenige Antworten vor. Wir zeigen nie Antworten von weniger als fünf Personen, damit niemand erkannt wird.</source>
        <translation>There are too few answers. We never show answers of fewer than five people, so that nobody can be recognised.</translation>
    </message>
    <message>
        <source>{n} Personen haben uns geantwortet. Vielen Dank! Niemand wird genannt.</source>
        <translation>{n} people answered us. Thank you! Nobody is named.</translation>
    </message>
    <message>
        <source>Bei Tag fühlen sich {zahl} von {n} hier sicher.</source>
        <translation>By day {zahl} of {n} feel safe here.</translation>
    </message>
    <message>
        <source>Bei Dunkelheit fühlen sich {zahl} von {n} hier sicher.</source>
        <translation>After dark {zahl} of {n} feel safe here.</translation>
    </message>
    <message>
        <source>Das macht Ihnen am meisten Sorgen: </source>
        <translation>What worries you most: </translation>
    </message>
    <message>
        <source>Das gibt Ihnen Sicherheit: </source>
        <translation>What makes you feel safe: </translation>
    </message>
    <message>
        <source>Das tun wir</source>
        <translation>What we do</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Noch ist nichts fest vereinbart.</source>
        <translation>Nothing is agreed yet.</translation>
    </message>
    <message>
        <source>Darüber entscheiden wir noch: </source>
        <translation>We still have to decide on: </translation>
    </message>
    <message>
        <source>schon erledigt</source>
        <translation>already done</translation>
    </message>
    <message>
        <source>{tag} (verspätet)</source>
        <translation>{tag} (late)</translation>
    </message>
    <message>
        <source>Das tun wir nicht oder erst später</source>
        <translation>What we do not do, or only later</translation>
    </message>
    <message>
        <source>Bisher haben wir nichts abgelehnt oder verschoben.</source>
        <translation>So far we have turned down or put off nothing.</translation>
    </message>
    <message>
        <source>Das tun wir nicht, weil: </source>
        <translation>We do not do this, because: </translation>
    </message>
    <message>
        <source>Das tun wir erst später, weil: </source>
        <translation>We do this later, because: </translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>So geht es weiter</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>Wie weit wir sind, erfahren Sie wieder </source>
        <translation>You will hear how far we are </translation>
    </message>
    <message>
        <source>wann und wo</source>
        <translation>when and where</translation>
    </message>
    <message>
        <source>. Haben Sie Fragen? Melden Sie sich gern bei </source>
        <translation>. Do you have questions? Please get in touch with </translation>
    </message>
    <message>
        <source>Stelle, Telefon, E-Mail</source>
        <translation>office, telephone, e-mail</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Standpunkt</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Teammitglied</source>
        <translation>Team member</translation>
    </message>
    <message>
        <source>Begehung</source>
        <translation>Walk</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Feststellung</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Angabe</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Punkte einer Tafel</source>
        <translation>Dots on a board</translation>
    </message>
    <message>
        <source>Lichtmesspunkt</source>
        <translation>Light point</translation>
    </message>
    <message>
        <source>Zählung</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Sofortmeldung</source>
        <translation>Hazard note</translation>
    </message>
    <message>
        <source>Kalibrierung</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Lageplan</source>
        <translation>Site plan</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Wegstück</source>
        <translation>Track section</translation>
    </message>
    <message>
        <source>Verdeckte Stelle</source>
        <translation>Covered place</translation>
    </message>
    <message>
        <source>Fotoprüfung</source>
        <translation>Photo review</translation>
    </message>
    <message>
        <source>Zeichnung</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Vorher und nachher</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Herausgegebenes Dokument</source>
        <translation>Issued document</translation>
    </message>
    <message>
        <source>Einstellung</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Ortstyp</source>
        <translation>Place type</translation>
    </message>
    <message>
        <source>Ortsteil</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Eigentum</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Katalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Prüfsumme des Katalogs</source>
        <translation>Checksum of the catalogue</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Voriges Audit</source>
        <translation>Previous audit</translation>
    </message>
    <message>
        <source>Zuständigkeit</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Rolle im Team</source>
        <translation>Role in the team</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Wetter</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Wer bewertet</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Zustand der Antwort</source>
        <translation>State of the answer</translation>
    </message>
    <message>
        <source>Stufe</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Messwert</source>
        <translation>Measured value</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Markierung</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Beantwortet</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Ursachenhypothese</source>
        <translation>Suspected cause</translation>
    </message>
    <message>
        <source>Eintritt</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Quelle des Eintritts</source>
        <translation>Source of the likelihood</translation>
    </message>
    <message>
        <source>Auswirkung</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Betroffene</source>
        <translation>Groups affected</translation>
    </message>
    <message>
        <source>Von Hand bearbeitet</source>
        <translation>Edited by hand</translation>
    </message>
    <message>
        <source>Veröffentlichung</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Was zu tun ist</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Investiv</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Stelle, Unternehmen</source>
        <translation>Department, company</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Finanzierung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Evidenz</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Bild</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Aufgenommenes Bild</source>
        <translation>Picture as taken</translation>
    </message>
    <message>
        <source>Dateiname</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Breite</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Höhe</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Dateigröße</source>
        <translation>File size</translation>
    </message>
    <message>
        <source>Aufgenommen</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Quelle der Zeit</source>
        <translation>Source of the time</translation>
    </message>
    <message>
        <source>Blickrichtung</source>
        <translation>Direction of view</translation>
    </message>
    <message>
        <source>Bildunterschrift</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Bildbeschreibung</source>
        <translation>Picture description</translation>
    </message>
    <message>
        <source>Unvollständig</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Größe der Gruppe</source>
        <translation>Size of the group</translation>
    </message>
    <message>
        <source>Teilnehmende Person</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Frage</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Bei Dunkelheit</source>
        <translation>After dark</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Zielklasse des Lichts</source>
        <translation>Target class of the light</translation>
    </message>
    <message>
        <source>Jahreszeit</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Sonnenuntergang</source>
        <translation>Sunset</translation>
    </message>
    <message>
        <source>Dunkel ab</source>
        <translation>Dark from</translation>
    </message>
    <message>
        <source>Messgerät</source>
        <translation>Light meter</translation>
    </message>
    <message>
        <source>Sicherheit bei Nacht</source>
        <translation>Safety at night</translation>
    </message>
    <message>
        <source>Grund ohne alle Punkte</source>
        <translation>Reason without all points</translation>
    </message>
    <message>
        <source>Sicherheit geprüft</source>
        <translation>Safety checked</translation>
    </message>
    <message>
        <source>Antwort der Tafel</source>
        <translation>Answer on the board</translation>
    </message>
    <message>
        <source>Beleuchtungsstärke in lx</source>
        <translation>Illuminance in lx</translation>
    </message>
    <message>
        <source>Gezählte Gruppe</source>
        <translation>Group counted</translation>
    </message>
    <message>
        <source>Was gefährlich ist</source>
        <translation>What is dangerous</translation>
    </message>
    <message>
        <source>Festgestellt</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Geschrieben</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Referenzbild</source>
        <translation>Reference picture</translation>
    </message>
    <message>
        <source>Ähnlichkeitsmerkmal</source>
        <translation>Likeness print</translation>
    </message>
    <message>
        <source>Satellitenzeit</source>
        <translation>Satellite time</translation>
    </message>
    <message>
        <source>Zeigt den Ort insgesamt</source>
        <translation>Shows the place as a whole</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>entfernt</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>vorhanden</source>
        <translation>present</translation>
    </message>
    <message>
        <source>Breite {latitude}, Länge {longitude}</source>
        <translation>latitude {latitude}, longitude {longitude}</translation>
    </message>
    <message>
        <source>Kamera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Zeitpunkt der Übernahme</source>
        <translation>time of intake</translation>
    </message>
    <message>
        <source>Konsens</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>Quelle der Position</source>
        <translation>Source of the position</translation>
    </message>
    <message>
        <source>Genauigkeit der Position</source>
        <translation>Accuracy of the position</translation>
    </message>
    <message>
        <source>Zeit der Position</source>
        <translation>Time of the position</translation>
    </message>
    <message>
        <source>Stelle auf dem Plan</source>
        <translation>Spot on the plan</translation>
    </message>
    <message>
        <source>Gesetzt</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Seite</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Aufzeichnung</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Wegpunkte</source>
        <translation>Track points</translation>
    </message>
    <message>
        <source>Was verdeckt wird</source>
        <translation>What is covered</translation>
    </message>
    <message>
        <source>Gedreht</source>
        <translation>Turned</translation>
    </message>
    <message>
        <source>Ausschnitt</source>
        <translation>Crop</translation>
    </message>
    <message>
        <source>Nicht veröffentlichen</source>
        <translation>Do not publish</translation>
    </message>
    <message>
        <source>Durch verdeckte Fassung ersetzt</source>
        <translation>Replaced by its covered version</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Lage</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Farbe</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Strichstärke</source>
        <translation>Line weight</translation>
    </message>
    <message>
        <source>Vorher</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Nachher</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Entscheidung</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Deckung</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>Fassung</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Herausgegeben</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Datenstand</source>
        <translation>State of data</translation>
    </message>
    <message>
        <source>Programmversion</source>
        <translation>Program version</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Prüfsumme</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Linker Rand</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Oberer Rand</source>
        <translation>Upper edge</translation>
    </message>
    <message>
        <source>Rechter Rand</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>Unterer Rand</source>
        <translation>Lower edge</translation>
    </message>
    <message>
        <source>Vorgeschlagen von</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Prüfsumme der Prüfung</source>
        <translation>Checksum of the review</translation>
    </message>
    <message>
        <source>Geprüft</source>
        <translation>Reviewed</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Akte wird angelegt</source>
        <translation>Making the audit file</translation>
    </message>
    <message>
        <source>Beispiel wird geschrieben</source>
        <translation>Writing the example</translation>
    </message>
    <message>
        <source>Das Beispiel ist verworfen.</source>
        <translation>The example has been discarded.</translation>
    </message>
    <message>
        <source>{file} ist nur zum Lesen geöffnet. Was andere hineinschreiben, erscheint von selbst.</source>
        <translation>{file} is open for reading only. What others write into it appears by itself.</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Akte wird gesichert und angepasst</source>
        <translation>Backing up and updating the file</translation>
    </message>
    <message>
        <source>Sicherung öffnen …</source>
        <translation>Open a backup …</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message numerus="yes">
        <source>%n Foto(s) zugeordnet</source>
        <translation>
            <numerusform>%n photo assigned</numerusform>
            <numerusform>%n photos assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) entfernt</source>
        <translation>
            <numerusform>%n photo removed</numerusform>
            <numerusform>%n photos removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Uhr der Kamera berichtigt</source>
        <translation>Camera clock corrected</translation>
    </message>
    <message>
        <source>Originale der Fotos</source>
        <translation>Originals of the photos</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{shown} von {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
    <message>
        <source>{shown} von {total} Feststellungen</source>
        <translation>{shown} of {total} findings</translation>
    </message>
    <message>
        <source>Feststellungen durchsuchen</source>
        <translation>Search findings</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Dieses Audit</source>
        <translation>This audit</translation>
    </message>
    <message>
        <source>Alle Audits</source>
        <translation>All audits</translation>
    </message>
    <message>
        <source>Risikoklasse filtern</source>
        <translation>Filter by risk class</translation>
    </message>
    <message>
        <source>Alle Risikoklassen</source>
        <translation>All risk classes</translation>
    </message>
    <message>
        <source>Status filtern</source>
        <translation>Filter by status</translation>
    </message>
    <message>
        <source>Gültige</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Jeder Status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Dimension filtern</source>
        <translation>Filter by dimension</translation>
    </message>
    <message>
        <source>Alle Dimensionen</source>
        <translation>All dimensions</translation>
    </message>
    <message>
        <source>ohne Maßnahme</source>
        <translation>without measure</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Eine Maßnahme hat ihre Frist überschritten</source>
        <translation>A measure is past its due date</translation>
    </message>
    <message>
        <source>Neue Feststellung</source>
        <translation>New finding</translation>
    </message>
    <message>
        <source>Taste N</source>
        <translation>Key N</translation>
    </message>
    <message>
        <source>Gültig sind vorgeschlagene und bestätigte Feststellungen</source>
        <translation>Proposed and confirmed findings are active</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>Bereiche der Feststellung</source>
        <translation>Parts of the finding</translation>
    </message>
    <message>
        <source>Keine Feststellung gewählt</source>
        <translation>No finding chosen</translation>
    </message>
    <message>
        <source>Wählen Sie eine Feststellung, um sie anzusehen und zu bearbeiten.</source>
        <translation>Choose a finding to view and edit it.</translation>
    </message>
    <message>
        <source>Maßnahmen ({n})</source>
        <translation>Measures ({n})</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Feststellung</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>&amp;Beschreibung</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>&amp;Ursachenhypothese</source>
        <translation>Ca&amp;use hypothesis</translation>
    </message>
    <message>
        <source>&amp;Kriterium</source>
        <translation>&amp;Criterion</translation>
    </message>
    <message>
        <source>&amp;Stelle</source>
        <translation>&amp;Spot</translation>
    </message>
    <message>
        <source>Stand&amp;punkt</source>
        <translation>Sto&amp;p</translation>
    </message>
    <message>
        <source>&amp;Licht</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>Betro&amp;ffene</source>
        <translation>A&amp;ffected</translation>
    </message>
    <message>
        <source>&amp;Veröffentlichung</source>
        <translation>Pu&amp;blication</translation>
    </message>
    <message>
        <source>Risiko</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>Was ist zu sehen, seit wann, wie oft?</source>
        <translation>What can be seen, since when, how often?</translation>
    </message>
    <message>
        <source>Woran könnte es liegen? Eine Vermutung genügt.</source>
        <translation>What might be the cause? A guess will do.</translation>
    </message>
    <message>
        <source>Wo genau, zum Beispiel: Nordseite am Brunnen</source>
        <translation>Where exactly, for example: north side by the fountain</translation>
    </message>
    <message>
        <source>darf in öffentlichen Berichten stehen</source>
        <translation>may appear in public reports</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Ursachenhypothese</source>
        <translation>Cause hypothesis</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Standpunkt</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>lighting</translation>
    </message>
    <message>
        <source>Betroffene</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>Veröffentlichung</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>ohne Kriterium</source>
        <translation>no criterion</translation>
    </message>
    <message>
        <source>ganzer Ort</source>
        <translation>whole place</translation>
    </message>
</context>
<context>
    <name>FindingHead</name>
    <message>
        <source>Zurück zur Liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Auf dem Lageplan</source>
        <translation>On the site plan</translation>
    </message>
    <message>
        <source>Verlauf der Feststellung</source>
        <translation>History of the finding</translation>
    </message>
    <message>
        <source>Feststellung entfernen</source>
        <translation>Remove finding</translation>
    </message>
    <message>
        <source>Bestätigen</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Verwerfen …</source>
        <translation>Dismiss …</translation>
    </message>
    <message>
        <source>Wieder aufnehmen</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Titel der Feststellung</source>
        <translation>Title of the finding</translation>
    </message>
    <message>
        <source>Was ist nicht in Ordnung?</source>
        <translation>What is not in order?</translation>
    </message>
    <message>
        <source>Eine Feststellung braucht einen Titel.</source>
        <translation>A finding needs a title.</translation>
    </message>
    <message>
        <source>Das Programm schlägt sie vor, weil ein kritisches Kriterium mit 0 oder 1 bewertet ist.</source>
        <translation>The program proposes it because a critical criterion is rated 0 or 1.</translation>
    </message>
    <message>
        <source>Grund: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Das Programm hat sie zurückgezogen: Das Kriterium ist inzwischen besser bewertet.</source>
        <translation>The program has withdrawn it: the criterion is rated better now.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Feststellung {shown}</source>
        <translation>Finding {shown}</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>FindingPhotos</name>
    <message>
        <source>Zwischenablage</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Foto hinzufügen</source>
        <translation>Add photo</translation>
    </message>
    <message>
        <source>Fotos lassen sich auch hierher ziehen oder mit Strg+V einfügen.</source>
        <translation>Photos can also be dropped here or pasted with Ctrl+V.</translation>
    </message>
    <message>
        <source>Zeichnen</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Pfeile, Formen, Texte und Nummern auf dem Foto</source>
        <translation>Arrows, shapes, texts and numbers on the photo</translation>
    </message>
    <message>
        <source>Gewähltes Foto entfernen</source>
        <translation>Remove chosen photo</translation>
    </message>
    <message>
        <source>Fotos der Feststellung</source>
        <translation>Photos of the finding</translation>
    </message>
    <message>
        <source>Bildunterschrift</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Bildbeschreibung</source>
        <translation>Image description</translation>
    </message>
    <message>
        <source>Steht unter dem Foto im Bericht</source>
        <translation>Appears below the photo in the report</translation>
    </message>
    <message>
        <source>Für Menschen, die das Foto nicht sehen</source>
        <translation>For people who cannot see the photo</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) der Begehung übernehmen</source>
        <translation>
            <numerusform>Use %n photo from the walk</numerusform>
            <numerusform>Use %n photos from the walk</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: Foto hinzufügen</source>
        <translation>{label}: add photo</translation>
    </message>
    <message>
        <source>Fotos prüfen ({number} offen)</source>
        <translation>Review photos ({number} open)</translation>
    </message>
    <message>
        <source>Fotos geprüft</source>
        <translation>Photos reviewed</translation>
    </message>
    <message>
        <source>Gesichter, Kennzeichen und Namen verdecken</source>
        <translation>Cover faces, number plates and names</translation>
    </message>
</context>
<context>
    <name>FindingStatus</name>
    <message>
        <source>vorgeschlagen</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>bestätigt</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>verworfen</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>zurückgezogen</source>
        <translation>withdrawn</translation>
    </message>
</context>
<context>
    <name>FindingSteps</name>
    <message>
        <source>bestätigt</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>verworfen</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>{label} ist verworfen.</source>
        <translation>{label} is dismissed.</translation>
    </message>
    <message>
        <source>Neue Feststellung</source>
        <translation>New finding</translation>
    </message>
    <message>
        <source>Feststellung anlegen</source>
        <translation>Add finding</translation>
    </message>
    <message>
        <source>Neue Maßnahme</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>{label}: Maßnahme anlegen</source>
        <translation>{label}: add measure</translation>
    </message>
    <message>
        <source>{label} entfernen</source>
        <translation>Remove {label}</translation>
    </message>
    <message>
        <source>{label} ist entfernt.</source>
        <translation>{label} is removed.</translation>
    </message>
    <message>
        <source>{label}: Foto entfernen</source>
        <translation>{label}: remove photo</translation>
    </message>
    <message>
        <source>Das Foto ist von {label} entfernt.</source>
        <translation>The photo is removed from {label}.</translation>
    </message>
    <message>
        <source>{label}: Fotos übernehmen</source>
        <translation>{label}: use photos</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Feststellungen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Keine Feststellung passt zu Suche und Filtern.</source>
        <translation>No finding matches search and filters.</translation>
    </message>
    <message>
        <source>Alle Feststellungen zeigen</source>
        <translation>Show all findings</translation>
    </message>
    <message>
        <source>Noch keine Feststellung</source>
        <translation>No finding yet</translation>
    </message>
    <message>
        <source>In diesem Audit ist noch nichts festgestellt, in anderen schon.</source>
        <translation>Nothing has been found in this audit yet, but in others.</translation>
    </message>
    <message>
        <source>Alle Audits zeigen</source>
        <translation>Show all audits</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>noch offen</source>
        <translation>still open</translation>
    </message>
</context>
<context>
    <name>FindingsDesk</name>
    <message>
        <source>Nur zum Lesen geöffnet: Feststellungen lassen sich ansehen, nicht ändern.</source>
        <translation>Opened for reading only: findings can be viewed, not changed.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Risikoklasse</source>
        <translation>Risk class</translation>
    </message>
    <message>
        <source>Feststellung</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>Priorität: zuerst die höchste Risikoklasse; bei gleicher, was Befragte unsicher macht; dann, wo die meisten oder besonders schutzbedürftige Menschen sind; dann der geringste Aufwand.</source>
        <translation>Priority: highest risk class first; within a class, what respondents feel unsafe about; then where most or especially vulnerable people are; then the least effort.</translation>
    </message>
    <message>
        <source>Maßnahmen, die noch offen sind, von allen Maßnahmen</source>
        <translation>Measures that are still open, of all measures</translation>
    </message>
    <message>
        <source>Nächste Frist einer offenen Maßnahme</source>
        <translation>Next due date of an open measure</translation>
    </message>
    <message>
        <source>ohne Priorität</source>
        <translation>no priority</translation>
    </message>
    <message>
        <source>Priorität {n}</source>
        <translation>Priority {n}</translation>
    </message>
    <message>
        <source>ohne Maßnahme</source>
        <translation>without measure</translation>
    </message>
    <message>
        <source>{n} von {total} Maßnahmen offen</source>
        <translation>{n} of {total} measures open</translation>
    </message>
    <message>
        <source>keine Frist</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>überfällig seit {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Neue Feststellung</source>
        <translation>New finding</translation>
    </message>
    <message>
        <source>Neue Maßnahme zur gewählten Feststellung</source>
        <translation>New measure for the chosen finding</translation>
    </message>
    <message>
        <source>Aus der Liste zur gewählten Feststellung</source>
        <translation>From the list to the chosen finding</translation>
    </message>
    <message>
        <source>Zurück zur Liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Zwischen Feststellung und Maßnahmen wechseln</source>
        <translation>Switch between finding and measures</translation>
    </message>
    <message>
        <source>Gewählte Feststellung bestätigen</source>
        <translation>Confirm the chosen finding</translation>
    </message>
    <message>
        <source>Gewählte Feststellung verwerfen, eine freie entfernen</source>
        <translation>Dismiss the chosen finding, remove a free one</translation>
    </message>
    <message>
        <source>Foto einfügen</source>
        <translation>Paste a photo</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Endgültig löschen</source>
        <translation>Delete for good</translation>
    </message>
    <message numerus="yes">
        <source>Auch %n Sicherung(en) dieser Akte löschen, die es enthalten</source>
        <translation>
            <numerusform>Also delete %n backup of this file that holds it</numerusform>
            <numerusform>Also delete %n backups of this file that hold it</numerusform>
        </translation>
    </message>
    <message>
        <source>Für den Datenschutz löschen</source>
        <translation>Delete for data protection</translation>
    </message>
    <message>
        <source>Das geht endgültig verloren</source>
        <translation>This will be lost for good</translation>
    </message>
    <message>
        <source>Es wird aus der Akte und aus ihrem Verlauf gelöscht und lässt sich nicht zurückholen, auch nicht mit Rückgängig. Eine Sicherung wird vorher nicht gemacht.</source>
        <translation>It is deleted from the file and from its history and cannot be brought back, not by undo either. No backup is made before.</translation>
    </message>
    <message>
        <source>Was gelöscht wird</source>
        <translation>What is deleted</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>{when}: Ein Foto darin wurde in der Akte gelöscht.</source>
        <translation>{when}: a photo in it was deleted from the audit file.</translation>
    </message>
    <message>
        <source>%n Bild(er) samt Vorschau</source>
        <translation>%n pictures with their previews</translation>
    </message>
    <message>
        <source>{dokument} „{titel}“ zeigt eines der Bilder und bleibt, wie es herausging; das wird dort vermerkt</source>
        <translation>{dokument} “{titel}” shows one of the pictures and stays as it went out; that is noted there</translation>
    </message>
    <message>
        <source>%n herausgegebene(s) Dokument(e) bleiben, wie sie herausgingen, und können Namen enthalten</source>
        <translation>%n issued documents stay as they went out and may hold names</translation>
    </message>
    <message>
        <source>%n Sicherung(en) dieser Akte enthalten es weiterhin.</source>
        <translation>%n backups of this file still hold it.</translation>
    </message>
    <message>
        <source>Weitergegebene Kopien, Berichte, Sicherungen auf anderen Laufwerken und die Akten auf anderen Geräten können es noch enthalten. Aus Akten verschwindet es, wenn Sie diese Akte mit ihnen zusammenführen; alles andere löschen Sie bitte selbst. Auf dem Datenträger können Spuren der alten Datei bleiben, bis sie überschrieben sind.</source>
        <translation>Copies given away, reports, backups on other drives and the files on other devices may still hold it. It goes from files when you merge this file into them; please delete all else yourself. Traces of the old file may stay on the disk until they are overwritten.</translation>
    </message>
    <message>
        <source>{name} heißt künftig überall {pseudonym}</source>
        <translation>{name} will be called {pseudonym} everywhere</translation>
    </message>
    <message>
        <source>{name}: ganz</source>
        <translation>{name}: all of it</translation>
    </message>
    <message>
        <source>{field} (nur der Name)</source>
        <translation>{field} (only the name)</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Bogen Nr.</source>
        <translation>Form no.</translation>
    </message>
    <message>
        <source>Nummer des Bogens</source>
        <translation>Number of the form</translation>
    </message>
    <message>
        <source>Nächster Bogen</source>
        <translation>Next form</translation>
    </message>
    <message>
        <source>Bogen eingeben</source>
        <translation>Enter a form</translation>
    </message>
    <message numerus="yes">
        <source>%n Bögen eingegeben</source>
        <translation>
            <numerusform>%n form entered</numerusform>
            <numerusform>%n forms entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Fragebögen zum Sicherheitsgefühl</source>
        <translation>Questionnaires on feeling safe</translation>
    </message>
    <message>
        <source>Wie sicher fühlen Sie sich hier?</source>
        <translation>How safe do you feel here?</translation>
    </message>
    <message>
        <source>Rundgang: Wie sicher fühlen Sie sich hier?</source>
        <translation>Walk: how safe do you feel here?</translation>
    </message>
    <message>
        <source>Bitte füllen Sie das Blatt an jedem Standpunkt still aus, bevor wir darüber sprechen.</source>
        <translation>Please fill in this sheet in silence at each stop, before we talk about it.</translation>
    </message>
    <message>
        <source>Bitte kleben Sie einen Punkt in ein Feld. Ganz anonym.</source>
        <translation>Please stick one dot into a field. Nobody will know it was you.</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Punkte</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Die Teilnahme ist freiwillig. Bitte schreiben Sie keine Namen auf, weder Ihren noch den von anderen. Ihr Blatt hat nur eine Nummer. Wir zeigen nie Antworten von weniger als fünf Personen.</source>
        <translation>Taking part is voluntary. Please write down no names, neither yours nor anybody else&apos;s. Your sheet only has a number. We never show answers of fewer than five people.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Blatt Nr. T ______</source>
        <translation>Sheet no. T ______</translation>
    </message>
    <message>
        <source>Standpunkt ______</source>
        <translation>Stop ______</translation>
    </message>
    <message>
        <source>Wie stark stört Sie hier …</source>
        <translation>How much are you bothered here by …</translation>
    </message>
    <message>
        <source>Seite {seite} von {seiten}</source>
        <translation>Page {seite} of {seiten}</translation>
    </message>
</context>
<context>
    <name>GettingBack</name>
    <message>
        <source>Sicherung wird geschrieben</source>
        <translation>Writing the backup</translation>
    </message>
    <message>
        <source>Sicherung wird wiederhergestellt</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>Stand von {when}, geöffnet als Kopie „{name}“.</source>
        <translation>State of {when}, opened as the copy “{name}”.</translation>
    </message>
    <message>
        <source>Wiederhergestellt: Stand von {when}.</source>
        <translation>Restored: state of {when}.</translation>
    </message>
    <message>
        <source>Die bisherige Akte liegt als „{name}“ daneben.</source>
        <translation>The previous file lies beside it as “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) fehlen in dieser Sicherung.</source>
        <translation>
            <numerusform>%n photo is missing in this backup.</numerusform>
            <numerusform>%n photos are missing in this backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>gut</source>
        <translation>good</translation>
    </message>
    <message>
        <source>überwiegend gut, Einzelmängel</source>
        <translation>mostly good, single defects</translation>
    </message>
    <message>
        <source>Handlungsbedarf</source>
        <translation>need for action</translation>
    </message>
    <message>
        <source>erheblicher Handlungsbedarf</source>
        <translation>considerable need for action</translation>
    </message>
    <message>
        <source>dringender Handlungsbedarf</source>
        <translation>urgent need for action</translation>
    </message>
</context>
<context>
    <name>GradeCard</name>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>zählt als Gesamtnote</source>
        <translation>counts as the overall grade</translation>
    </message>
    <message>
        <source>noch keine Note</source>
        <translation>no grade yet</translation>
    </message>
    <message>
        <source>Abdeckung {share}</source>
        <translation>Coverage {share}</translation>
    </message>
    <message>
        <source>{score} von 100 Punkten</source>
        <translation>{score} of 100 points</translation>
    </message>
    <message>
        <source>beruht auf {count} von {all} Dimensionen</source>
        <translation>rests on {count} of {all} dimensions</translation>
    </message>
    <message>
        <source>ohne Begrenzung: {grade}</source>
        <translation>without the limit: {grade}</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Kinder</source>
        <translation>children</translation>
    </message>
    <message>
        <source>Jugendliche</source>
        <translation>young people</translation>
    </message>
    <message>
        <source>Frauen</source>
        <translation>women</translation>
    </message>
    <message>
        <source>Ältere Menschen</source>
        <translation>older people</translation>
    </message>
    <message>
        <source>Menschen mit Mobilitätseinschränkung</source>
        <translation>people with reduced mobility</translation>
    </message>
    <message>
        <source>Radfahrende</source>
        <translation>cyclists</translation>
    </message>
    <message>
        <source>Fahrgäste</source>
        <translation>passengers</translation>
    </message>
    <message>
        <source>Anwohnende</source>
        <translation>residents</translation>
    </message>
    <message>
        <source>Gewerbetreibende</source>
        <translation>traders</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>everyone</translation>
    </message>
</context>
<context>
    <name>Hazard</name>
    <message>
        <source>Sofortmeldung {nummer}</source>
        <translation>Hazard note {nummer}</translation>
    </message>
    <message>
        <source>Unmittelbare Gefahr im öffentlichen Raum</source>
        <translation>Immediate hazard in a public space</translation>
    </message>
    <message>
        <source>Unmittelbare Gefahr. Bitte sofort prüfen und sichern.</source>
        <translation>Immediate hazard. Please check and make safe at once.</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Lage</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Festgestellt</source>
        <translation>Noticed</translation>
    </message>
    <message>
        <source>Gemeldet von</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>{nord} Nord, {ost} Ost (WGS 84)</source>
        <translation>{nord} north, {ost} east (WGS 84)</translation>
    </message>
    <message>
        <source>Das Foto fehlt oder ist nicht lesbar.</source>
        <translation>The photo is missing or cannot be read.</translation>
    </message>
    <message>
        <source>Foto der Gefahr: {was}</source>
        <translation>Photo of the hazard: {was}</translation>
    </message>
    <message>
        <source>Foto {nummer} vom {zeit}</source>
        <translation>Photo {nummer} of {zeit}</translation>
    </message>
    <message>
        <source>Intern. Nur an die zuständige Stelle geben.</source>
        <translation>Internal. Give to the responsible office only.</translation>
    </message>
    <message>
        <source>Intern. Foto nicht auf Personen und Kennzeichen geprüft.</source>
        <translation>Internal. Photo not checked for people and number plates.</translation>
    </message>
</context>
<context>
    <name>HazardDesk</name>
    <message>
        <source>Ohne Foto. Taste P fügt dem Kriterium eines hinzu.</source>
        <translation>Without a photo. Key P adds one to the criterion.</translation>
    </message>
    <message>
        <source>Mit Foto: {name}</source>
        <translation>With photo: {name}</translation>
    </message>
</context>
<context>
    <name>HazardForm</name>
    <message>
        <source>Sofortmeldung: unmittelbare Gefahr</source>
        <translation>Hazard note: immediate danger</translation>
    </message>
    <message>
        <source>Was ist gefährlich?</source>
        <translation>What is dangerous?</translation>
    </message>
    <message>
        <source>Wo genau?</source>
        <translation>Where exactly?</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Melden und PDF schreiben</source>
        <translation>Report and write PDF</translation>
    </message>
    <message>
        <source>Nur notieren</source>
        <translation>Only take note</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bitte in wenigen Worten sagen, was gefährlich ist.</source>
        <translation>Please say in a few words what is dangerous.</translation>
    </message>
</context>
<context>
    <name>HazardWriter</name>
    <message>
        <source>Sofortmeldung: {text}</source>
        <translation>Hazard note: {text}</translation>
    </message>
    <message>
        <source>Sofortmeldung {number}</source>
        <translation>Hazard note {number}</translation>
    </message>
    <message>
        <source>Sofortmeldung {number} geschrieben</source>
        <translation>Hazard note {number} written</translation>
    </message>
    <message>
        <source>Geschrieben: {name}</source>
        <translation>Written: {name}</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>HazardsCard</name>
    <message>
        <source>Sofortmeldungen</source>
        <translation>Hazard notes</translation>
    </message>
    <message>
        <source>Unmittelbare Gefahren, auf der Begehung mit Taste S notiert. Die Meldungen sind intern und sagen, wenn ihr Foto nicht geprüft ist.</source>
        <translation>Immediate hazards, noted with key S during the visit. The notes are internal and say if their photo is not reviewed.</translation>
    </message>
    <message>
        <source>Meldung noch nicht geschrieben</source>
        <translation>Note not written yet</translation>
    </message>
    <message>
        <source>Geschrieben {when}: {name}</source>
        <translation>Written {when}: {name}</translation>
    </message>
    <message>
        <source>Meldung schreiben</source>
        <translation>Write note</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Rückgängig: {step}</source>
        <translation>Undo: {step}</translation>
    </message>
    <message>
        <source>Wiederholen: {step}</source>
        <translation>Redo: {step}</translation>
    </message>
    <message>
        <source>Wer tippt?</source>
        <translation>Who is typing?</translation>
    </message>
    <message>
        <source>Es tippt: {name}</source>
        <translation>Typing: {name}</translation>
    </message>
    <message>
        <source>{said} – wechseln mit F4</source>
        <translation>{said} – switch with F4</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>aus Gründen des Datenschutzes gelöscht</source>
        <translation>deleted for data protection</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Gerät</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Schritt</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Eintrag</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kennung</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>vorher</source>
        <translation>before</translation>
    </message>
    <message>
        <source>nachher</source>
        <translation>after</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Schritte, der letzte zuerst</source>
        <translation>Steps, the last one first</translation>
    </message>
    <message>
        <source>Was der Schritt geändert hat</source>
        <translation>What the step changed</translation>
    </message>
    <message>
        <source>Alles &amp;kopieren</source>
        <translation>&amp;Copy all</translation>
    </message>
    <message>
        <source>Endgültig &amp;löschen …</source>
        <translation>De&amp;lete for good …</translation>
    </message>
    <message>
        <source>Für den Datenschutz: auch aus dem Verlauf</source>
        <translation>For data protection: from the history too</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Noch kein Verlauf</source>
        <translation>No history yet</translation>
    </message>
    <message>
        <source>Hier steht jede Änderung, sobald etwas eingetragen ist.</source>
        <translation>Every change is shown here once something has been entered.</translation>
    </message>
    <message>
        <source>vorher:</source>
        <translation>before:</translation>
    </message>
    <message>
        <source>nachher:</source>
        <translation>after:</translation>
    </message>
</context>
<context>
    <name>HistoryShow</name>
    <message>
        <source>Endgültig gelöscht.</source>
        <translation>Deleted for good.</translation>
    </message>
    <message>
        <source>Sicherungen …</source>
        <translation>Backups …</translation>
    </message>
    <message>
        <source>Wird endgültig gelöscht</source>
        <translation>Deleting for good</translation>
    </message>
</context>
<context>
    <name>Hit</name>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Standpunkt</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Begehung</source>
        <translation>Walk</translation>
    </message>
    <message>
        <source>Antwort</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Feststellung</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Wunsch aus der Befragung</source>
        <translation>Wish from the survey</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ortsteil</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Anschrift</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Zuständigkeit</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Wetter</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Begründung</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Ursache</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Finanzierung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Bildunterschrift</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Bildbeschreibung</source>
        <translation>Picture description</translation>
    </message>
    <message>
        <source>Dateiname</source>
        <translation>File name</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>entfernt {moment}</source>
        <translation>removed {moment}</translation>
    </message>
    <message>
        <source>bis {moment}</source>
        <translation>until {moment}</translation>
    </message>
    <message>
        <source>geändert {day}</source>
        <translation>changed {day}</translation>
    </message>
</context>
<context>
    <name>InboxBar</name>
    <message numerus="yes">
        <source>%n Datei(en) abgelehnt …</source>
        <translation>
            <numerusform>%n file refused …</numerusform>
            <numerusform>%n files refused …</numerusform>
        </translation>
    </message>
    <message>
        <source>Fotos hinzufügen (P)</source>
        <translation>Add photos (P)</translation>
    </message>
    <message>
        <source>Ordner beobachten (O) …</source>
        <translation>Watch a folder (O) …</translation>
    </message>
    <message>
        <source>Laptop-Kamera (K) …</source>
        <translation>Laptop camera (K) …</translation>
    </message>
    <message>
        <source>Kamera-Uhr berichtigen (U) …</source>
        <translation>Correct the camera clock (U) …</translation>
    </message>
    <message>
        <source>Fotografieren Sie die Uhr des Laptops, und geben Sie ein, was sie zeigt.</source>
        <translation>Photograph the laptop&apos;s clock and enter what it shows.</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) ohne Zuordnung</source>
        <translation>
            <numerusform>%n unassigned photo</numerusform>
            <numerusform>%n unassigned photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxFoot</name>
    <message numerus="yes">
        <source>%n Vorschlag/Vorschläge bestätigen</source>
        <translation>
            <numerusform>Confirm %n proposal</numerusform>
            <numerusform>Confirm %n proposals</numerusform>
        </translation>
    </message>
    <message>
        <source>Anderswo (Z) …</source>
        <translation>Elsewhere (Z) …</translation>
    </message>
    <message>
        <source>Ort insgesamt (G)</source>
        <translation>Whole place (G)</translation>
    </message>
    <message>
        <source>Bildunterschrift (B) …</source>
        <translation>Caption (B) …</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) gewählt, {n} mit Vorschlag.</source>
        <translation>
            <numerusform>%n photo chosen, {n} with a proposal.</numerusform>
            <numerusform>%n photos chosen, {n} with a proposal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxIntake</name>
    <message>
        <source>In diesem Ordner liegen keine Fotos.</source>
        <translation>There are no photos in this folder.</translation>
    </message>
    <message>
        <source>Zwischenablage</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Laptop-Kamera</source>
        <translation>Laptop camera</translation>
    </message>
    <message>
        <source>Fotos aufgenommen</source>
        <translation>Photos taken in</translation>
    </message>
    <message>
        <source>„{name}“ ist nicht mehr erreichbar. Was schon aufgenommen ist, ist gespeichert. Stecken Sie Karte oder Telefon wieder an: Es geht von selbst weiter.</source>
        <translation>“{name}” can no longer be reached. What has been taken in is saved. Plug the card or phone in again: it goes on by itself.</translation>
    </message>
    <message>
        <source>„{name}“ ist wieder da. Neue Fotos werden aufgenommen.</source>
        <translation>“{name}” is back. New photos are taken in.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Foto wählen; mit Umschalt mehrere</source>
        <translation>Choose a photo; with Shift several</translation>
    </message>
    <message>
        <source>Vorschlag der gewählten Fotos bestätigen</source>
        <translation>Confirm the proposal of the chosen photos</translation>
    </message>
    <message>
        <source>Anderswo zuordnen</source>
        <translation>Assign elsewhere</translation>
    </message>
    <message>
        <source>Zeigt den Ort insgesamt</source>
        <translation>Shows the place as a whole</translation>
    </message>
    <message>
        <source>Bildunterschrift der gewählten Fotos</source>
        <translation>Caption of the chosen photos</translation>
    </message>
    <message>
        <source>Foto groß ansehen</source>
        <translation>See the photo large</translation>
    </message>
    <message>
        <source>Gewählte Fotos entfernen</source>
        <translation>Remove the chosen photos</translation>
    </message>
    <message>
        <source>Fotos hinzufügen</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Ordner beobachten</source>
        <translation>Watch a folder</translation>
    </message>
    <message>
        <source>Mit der Kamera des Laptops aufnehmen</source>
        <translation>Take photos with the laptop&apos;s camera</translation>
    </message>
    <message>
        <source>Uhr der Kamera berichtigen</source>
        <translation>Correct the camera&apos;s clock</translation>
    </message>
    <message>
        <source>Foto einfügen</source>
        <translation>Paste a photo</translation>
    </message>
    <message>
        <source>Fotos ohne Zuordnung</source>
        <translation>Unassigned photos</translation>
    </message>
    <message>
        <source>In „{name}“ steht keine Zeit der Kamera. Wählen Sie ein Foto, wie die Kamera es gespeichert hat.</source>
        <translation>“{name}” holds no time of a camera. Choose a photo as the camera has saved it.</translation>
    </message>
    <message>
        <source>Sieht aus wie „{name}“. Doppelte Fotos können Sie entfernen.</source>
        <translation>Looks like “{name}”. You can remove duplicates.</translation>
    </message>
    <message>
        <source>Kein Vorschlag: Zeit und Position passen zu nichts. Taste Z ordnet zu.</source>
        <translation>No proposal: time and position match nothing. Key Z assigns it.</translation>
    </message>
    <message>
        <source>Vorschlag: {kind} {name} ({why})</source>
        <translation>Proposal: {kind} {name} ({why})</translation>
    </message>
    <message>
        <source>Noch kein Audit gewählt</source>
        <translation>No audit chosen yet</translation>
    </message>
    <message>
        <source>Fotos gehören zu einem Audit. Wählen Sie oben eines, oder legen Sie bei den Orten eines an.</source>
        <translation>Photos belong to an audit. Choose one above, or create one under Places.</translation>
    </message>
    <message>
        <source>Zu den Orten</source>
        <translation>To the places</translation>
    </message>
    <message>
        <source>Alle Fotos sind zugeordnet</source>
        <translation>All photos are assigned</translation>
    </message>
    <message>
        <source>Neue Fotos kommen hierher: mit dem Knopf, durch Hineinziehen, mit Strg+V oder aus einem beobachteten Ordner (SD-Karte, Telefon-Ordner). Das Programm schlägt nach Zeit und Ort vor, wozu jedes gehört.</source>
        <translation>New photos come here: with the button, by dragging, with Ctrl+V or from a watched folder (SD card, phone folder). By time and place the program proposes what each belongs to.</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Feststellung</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Standpunkt</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{n} m entfernt</source>
        <translation>{n} m away</translation>
    </message>
    <message>
        <source>{time} Abstand</source>
        <translation>{time} apart</translation>
    </message>
    <message>
        <source>{n} Tage</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>Zeit unsicher</source>
        <translation>Time uncertain</translation>
    </message>
    <message>
        <source>Kamera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>{camera}: Uhr stimmt</source>
        <translation>{camera}: clock is right</translation>
    </message>
    <message>
        <source>{camera}: Uhr geht {time} vor</source>
        <translation>{camera}: clock is {time} ahead</translation>
    </message>
    <message>
        <source>{camera}: Uhr geht {time} nach</source>
        <translation>{camera}: clock is {time} behind</translation>
    </message>
    <message>
        <source>eingegeben</source>
        <translation>entered</translation>
    </message>
    <message>
        <source>aus Satellitenzeit, Fotos: {n}</source>
        <translation>from satellite time, photos: {n}</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <source>Herausgegebene Dokumente</source>
        <translation>Issued documents</translation>
    </message>
    <message>
        <source>Was Sie herausgeben, bleibt mit Nummer, Datenstand und Prüfsumme als genau diese Datei in der Akte, auch wenn sich die Akte danach ändert.</source>
        <translation>What you issue stays in the audit file as this very file, with number, state of data and checksum, even if the audit file changes afterwards.</translation>
    </message>
    <message>
        <source>Datei vergleichen …</source>
        <translation>Compare a file …</translation>
    </message>
    <message>
        <source>Sagt, welches herausgegebene Dokument eine Datei ist, Byte für Byte.</source>
        <translation>Tells which issued document a file is, byte for byte.</translation>
    </message>
    <message>
        <source>„{name}“ herausgeben</source>
        <translation>Issue “{name}”</translation>
    </message>
    <message>
        <source>Schreiben Sie zuerst ein Dokument; danach lässt es sich hier herausgeben.</source>
        <translation>Write a document first; then it can be issued here.</translation>
    </message>
    <message>
        <source>Geschrieben: {name}</source>
        <translation>Written: {name}</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{name} ist kein Dokument, das aus dieser Akte herausging.</source>
        <translation>{name} is no document that went out from this audit file.</translation>
    </message>
    <message>
        <source>{name} ist Byte für Byte {document} vom {when}.</source>
        <translation>{name} is {document} of {when}, byte for byte.</translation>
    </message>
    <message>
        <source>Speichern unter …</source>
        <translation>Save as …</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{document} aus der Liste entfernt</source>
        <translation>Removed {document} from the list</translation>
    </message>
    <message>
        <source>Datei vergleichen</source>
        <translation>Compare a file</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Sicherheitsgefühl hier und jetzt</source>
        <translation>Feeling safe here and now</translation>
    </message>
    <message>
        <source>Sicherheitsgefühl allein</source>
        <translation>Feeling safe alone</translation>
    </message>
    <message>
        <source>Meidung bei Dunkelheit</source>
        <translation>Avoidance after dark</translation>
    </message>
    <message>
        <source>Eigene Risikoeinschätzung</source>
        <translation>Own estimate of risk</translation>
    </message>
    <message>
        <source>Was unsicher macht</source>
        <translation>What makes unsafe</translation>
    </message>
    <message>
        <source>Was Sicherheit gibt</source>
        <translation>What gives safety</translation>
    </message>
    <message>
        <source>Hilfe wird erwartet</source>
        <translation>Help is expected</translation>
    </message>
    <message>
        <source>Selbst erlebt</source>
        <translation>Experienced oneself</translation>
    </message>
    <message>
        <source>Müll stört</source>
        <translation>Litter bothers</translation>
    </message>
    <message>
        <source>Graffiti und Schäden stören</source>
        <translation>Graffiti and damage bother</translation>
    </message>
    <message>
        <source>Lärm stört</source>
        <translation>Noise bothers</translation>
    </message>
    <message>
        <source>Alkohol stört</source>
        <translation>Alcohol bothers</translation>
    </message>
    <message>
        <source>Drogen stören</source>
        <translation>Drugs bother</translation>
    </message>
    <message>
        <source>Hunde und Hundekot stören</source>
        <translation>Dogs and dog mess bother</translation>
    </message>
    <message>
        <source>Rücksichtsloser Verkehr stört</source>
        <translation>Reckless traffic bothers</translation>
    </message>
    <message>
        <source>Leere Gebäude stören</source>
        <translation>Empty buildings bother</translation>
    </message>
    <message>
        <source>Was zuerst geschehen soll</source>
        <translation>What should happen first</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Welche Einträge</source>
        <translation>Which entries</translation>
    </message>
    <message>
        <source>Einträge für den Plan</source>
        <translation>Entries for the plan</translation>
    </message>
    <message>
        <source>Alle Einträge</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>Noch ohne Pin (○)</source>
        <translation>Without a pin yet (○)</translation>
    </message>
    <message>
        <source>Standpunkte</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Feststellungen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Alles hat einen Pin.</source>
        <translation>Everything has a pin.</translation>
    </message>
    <message>
        <source>Hier gibt es noch nichts: Standpunkte, Feststellungen und Fotos.</source>
        <translation>There is nothing here yet: stops, findings and photos.</translation>
    </message>
    <message>
        <source>gesetzt</source>
        <translation>set</translation>
    </message>
    <message>
        <source>noch ohne Pin</source>
        <translation>without a pin yet</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Tasten</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Überall</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Fotoanhang</source>
        <translation>Photo annex</translation>
    </message>
    <message>
        <source>Alle Fotos mit Nummer, Ort, Zeit und Beschreibung.</source>
        <translation>All photos with number, place, time and description.</translation>
    </message>
    <message>
        <source>Auditbericht</source>
        <translation>Audit report</translation>
    </message>
    <message>
        <source>Zusammenfassung auf einer Seite, Methode und Grenzen, Profile, Feststellungen mit Fotos, Maßnahmenplan und alle Antworten im Anhang.</source>
        <translation>One-page summary, method and limits, profiles, findings with photos, action plan, and all answers in the annex.</translation>
    </message>
    <message>
        <source>Vergleichsbericht</source>
        <translation>Comparison report</translation>
    </message>
    <message>
        <source>Ein Wiederholungsaudit neben dem vorigen: was vergleichbar ist, welche Änderung sicherer ist als die Messung und was aus den Maßnahmen wurde.</source>
        <translation>A repeated audit beside the previous one: what is comparable, which change is more than measurement error, and what became of the measures.</translation>
    </message>
    <message>
        <source>Deckvorlage für den Rat</source>
        <translation>Cover paper for the council</translation>
    </message>
    <message>
        <source>Beschlussvorschlag, Sachverhalt, Kosten, Auswirkungen und Anlagen. Was die Akte nicht weiß, steht als [Platzhalter] da. Auch als Word-Datei.</source>
        <translation>Proposed decision, facts, cost, effects and annexes. What the file does not know stands there as a [blank]. Also as a Word file.</translation>
    </message>
    <message>
        <source>Anlage Veranstaltungsschutz</source>
        <translation>Annex on protecting events</translation>
    </message>
    <message>
        <source>Ergebnisse und Feststellungen des Moduls Veranstaltungsschutz, nur intern: Sie können Schwachstellen nennen.</source>
        <translation>Results and findings of the module on protecting events, internal only: they may name weak spots.</translation>
    </message>
    <message>
        <source>Rückmeldung an Teilnehmende</source>
        <translation>Feedback to participants</translation>
    </message>
    <message>
        <source>Eine Seite je Ort in einfachen Worten: Das haben Sie gesagt. Das tun wir. Das tun wir nicht. So geht es weiter.</source>
        <translation>One page for each place in plain words: what you told us, what we do, what we do not do, what comes next.</translation>
    </message>
    <message>
        <source>Stand: {tag}</source>
        <translation>As of {tag}</translation>
    </message>
    <message>
        <source>Sofortmeldung</source>
        <translation>Hazard note</translation>
    </message>
    <message>
        <source>Eine Seite zu einer unmittelbaren Gefahr, damit eine Stelle sofort handeln kann.</source>
        <translation>One page about an immediate hazard, so that an office can act at once.</translation>
    </message>
    <message>
        <source>Maßnahmenliste je Amt</source>
        <translation>List of measures by office</translation>
    </message>
    <message>
        <source>Für jede zuständige Stelle ein Blatt mit ihren offenen Maßnahmen nach Termin und einer Spalte für Rückmeldung und Unterschrift.</source>
        <translation>A sheet for each responsible office with its open measures by due date and a column for reply and signature.</translation>
    </message>
    <message>
        <source>Projektbeschreibung Prävention</source>
        <translation>Prevention project description</translation>
    </message>
    <message>
        <source>Für einen Antrag nach RL KommPräv: die sieben Beccaria-Schritte, vorausgefüllt, nur mit nicht investiven Maßnahmen. Auch als Word-Datei.</source>
        <translation>For an application under RL KommPräv: the seven Beccaria steps, filled in as far as known, with measures that are no investments only. Also as a Word file.</translation>
    </message>
    <message>
        <source>Sachstandsbericht</source>
        <translation>Status report</translation>
    </message>
    <message>
        <source>Wie weit die Maßnahmen sind: planmäßig, überfällig, erledigt oder zurückgestellt, mit Gründen und nächsten Schritten. Zwei bis vier Seiten.</source>
        <translation>How far the measures are: on track, overdue, done or deferred, with reasons and next steps. Two to four pages.</translation>
    </message>
    <message>
        <source>ohne Termin</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Sicherheitsaudit: {zeit}</source>
        <translation>Safety audit: {zeit}</translation>
    </message>
    <message>
        <source>Wappen</source>
        <translation>Coat of arms</translation>
    </message>
</context>
<context>
    <name>LastLine</name>
    <message>
        <source>geändert</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>= wie letztes Mal</source>
        <translation>= as last time</translation>
    </message>
    <message>
        <source>Taste =: unverändert gesehen, Antwort übernehmen</source>
        <translation>Key =: seen unchanged, take the answer over</translation>
    </message>
    <message>
        <source>Foto vom letzten Mal ansehen</source>
        <translation>Look at last time&apos;s photo</translation>
    </message>
    <message>
        <source>ohne Antwort</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Letztes Mal, {day}: {answer}</source>
        <translation>Last time, {day}: {answer}</translation>
    </message>
    <message>
        <source>n. z.: {reason}</source>
        <translation>n/a: {reason}</translation>
    </message>
    <message>
        <source>n. b.</source>
        <translation>not assessable</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>bei Tag</source>
        <translation>by day</translation>
    </message>
    <message>
        <source>bei Dunkelheit</source>
        <translation>after dark</translation>
    </message>
    <message>
        <source>bei Tag und Dunkelheit</source>
        <translation>by day and after dark</translation>
    </message>
</context>
<context>
    <name>LightBox</name>
    <message>
        <source>Licht in lx, Enter</source>
        <translation>Light in lx, Enter</translation>
    </message>
    <message>
        <source>Zielklasse (DIN EN 13201-2)</source>
        <translation>Target class (EN 13201-2)</translation>
    </message>
    <message>
        <source>Messgerät, Kalibrierung</source>
        <translation>Light meter, calibration</translation>
    </message>
    <message>
        <source>keine</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Bitte eine Zahl eingeben, zum Beispiel 7,5.</source>
        <translation>Please enter a number, for example 7.5.</translation>
    </message>
    <message>
        <source>Messpunkt entfernen</source>
        <translation>Remove light point</translation>
    </message>
</context>
<context>
    <name>Lighting</name>
    <message>
        <source>{n} Punkte: Mittel {mittel} lx, Minimum {min} lx, Gleichmäßigkeit U0 {u0} – {hinweis}</source>
        <translation>{n} points: mean {mittel} lx, minimum {min} lx, uniformity U0 {u0} – {hinweis}</translation>
    </message>
    <message>
        <source>{klasse}: im Mittel {mittel} lx, mindestens {min} lx</source>
        <translation>{klasse}: {mittel} lx on average, at least {min} lx</translation>
    </message>
    <message>
        <source>{klasse}: im Mittel {mittel} lx, U0 mindestens {u0}</source>
        <translation>{klasse}: {mittel} lx on average, U0 at least {u0}</translation>
    </message>
    <message>
        <source>orientierend; keine Zielklasse gewählt</source>
        <translation>indicative; no target class chosen</translation>
    </message>
    <message>
        <source>orientierend; weniger als fünf Messpunkte</source>
        <translation>indicative; fewer than five light points</translation>
    </message>
    <message>
        <source>orientierend; Zielwert an diesen Punkten verfehlt</source>
        <translation>indicative; target missed at these points</translation>
    </message>
    <message>
        <source>orientierend; Zielwert an diesen Punkten erreicht</source>
        <translation>indicative; target met at these points</translation>
    </message>
</context>
<context>
    <name>Likelihood</name>
    <message>
        <source>denkbar, nicht bekannt</source>
        <translation>conceivable, not known</translation>
    </message>
    <message>
        <source>einmal in 1–3 Jahren</source>
        <translation>once in 1–3 years</translation>
    </message>
    <message>
        <source>mehrmals jährlich</source>
        <translation>several times a year</translation>
    </message>
    <message>
        <source>monatlich</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>wöchentlich oder öfter</source>
        <translation>weekly or more often</translation>
    </message>
</context>
<context>
    <name>LikelihoodSource</name>
    <message>
        <source>Lagebild der Polizei</source>
        <translation>police situation picture</translation>
    </message>
    <message>
        <source>Einsatzjournal, Mängelmelder</source>
        <translation>service journal, defect reports</translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>fachliche Einschätzung</source>
        <translation>expert judgement</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Wer hat wann was geändert, von welchem Wert auf welchen: Den Verlauf eines Eintrags zeigt Strg+H, den der ganzen Akte eine Tabelle.</source>
        <translation>Who changed what and when, from which value to which: Ctrl+H shows the history of one record, a table that of the whole file.</translation>
    </message>
    <message>
        <source>Als &amp;Tabelle schreiben …</source>
        <translation>Write as &amp;table …</translation>
    </message>
    <message>
        <source>Änderungen: {number}</source>
        <translation>Changes: {number}</translation>
    </message>
    <message>
        <source>Verlauf: {name}</source>
        <translation>History: {name}</translation>
    </message>
    <message>
        <source>Tabellen</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Verlauf schreiben</source>
        <translation>Write history</translation>
    </message>
    <message>
        <source>Geschrieben: {name}</source>
        <translation>Written: {name}</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Sicherheit im Stadtraum</source>
        <translation>Safety in public space</translation>
    </message>
    <message>
        <source>Menü</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menü (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Ansicht: {theme}</source>
        <translation>View: {theme}</translation>
    </message>
    <message>
        <source>{view} (F11)</source>
        <translation>{view} (F11)</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Pfeil</source>
        <translation>Arrow</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Rechteck</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Freihand</source>
        <translation>Freehand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Maß</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Rot</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Gelb</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Blau</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Weiß</source>
        <translation>White</translation>
    </message>
    <message>
        <source>links oben</source>
        <translation>top left</translation>
    </message>
    <message>
        <source>oben</source>
        <translation>top</translation>
    </message>
    <message>
        <source>rechts oben</source>
        <translation>top right</translation>
    </message>
    <message>
        <source>links</source>
        <translation>left</translation>
    </message>
    <message>
        <source>in der Mitte</source>
        <translation>in the middle</translation>
    </message>
    <message>
        <source>rechts</source>
        <translation>right</translation>
    </message>
    <message>
        <source>links unten</source>
        <translation>bottom left</translation>
    </message>
    <message>
        <source>unten</source>
        <translation>bottom</translation>
    </message>
    <message>
        <source>rechts unten</source>
        <translation>bottom right</translation>
    </message>
    <message>
        <source>{form} „{text}“</source>
        <translation>{form} “{text}”</translation>
    </message>
    <message>
        <source>Eingezeichnet: {was}.</source>
        <translation>Drawn on it: {was}.</translation>
    </message>
</context>
<context>
    <name>MarkPanel</name>
    <message>
        <source>Gezeichnet</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Noch nichts. Auf dem Foto ziehen, oder eine Taste von 1 bis 7 drücken.</source>
        <translation>Nothing yet. Drag on the photo, or press a key from 1 to 7.</translation>
    </message>
    <message>
        <source>Was auf dem Foto gezeichnet ist</source>
        <translation>What is drawn on the photo</translation>
    </message>
    <message>
        <source>Text (F2)</source>
        <translation>Text (F2)</translation>
    </message>
    <message>
        <source>Nummer der Feststellung</source>
        <translation>Number of the finding</translation>
    </message>
    <message>
        <source>Entfernen (Entf)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Tab: nächste Form · Pfeile: verschieben · Umschalt+Pfeile: Größe · Umschalt beim Ziehen: 45° · Strg+Z: zurück</source>
        <translation>Tab: next shape · arrows: move · Shift+arrows: size · Shift while dragging: 45° · Ctrl+Z: undo</translation>
    </message>
    <message>
        <source>keine: laufende Nummer</source>
        <translation>none: running number</translation>
    </message>
</context>
<context>
    <name>MarkupDialog</name>
    <message>
        <source>Auf dem Foto zeichnen: {name}</source>
        <translation>Draw on the photo: {name}</translation>
    </message>
    <message>
        <source>Letzte Änderung zurücknehmen (Strg+Z)</source>
        <translation>Take back the last change (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Zurückgenommenes wiederholen (Strg+Y)</source>
        <translation>Do again what was taken back (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Fertig (Esc)</source>
        <translation>Done (Esc)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Dieses Foto ist entfernt.</source>
        <translation>This photo has been removed.</translation>
    </message>
    <message>
        <source>Dieses Bild ist beschädigt und lässt sich nicht anzeigen.</source>
        <translation>This picture is damaged and cannot be shown.</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Diese Akte ist nur zum Lesen geöffnet.</source>
        <translation>This file is open for reading only.</translation>
    </message>
    <message>
        <source>Auf eine Form tippen, dann ziehen. Neues zeichnen die Tasten 1 bis 7.</source>
        <translation>Tap a shape, then drag it. Keys 1 to 7 draw new ones.</translation>
    </message>
    <message>
        <source>Vom Anfang zur Stelle ziehen, auf die der Pfeil zeigt.</source>
        <translation>Drag from the start to the place the arrow points at.</translation>
    </message>
    <message>
        <source>Von Ecke zu Ecke ziehen; mit Umschalt wird ein Kreis.</source>
        <translation>Drag from corner to corner; Shift makes it a circle.</translation>
    </message>
    <message>
        <source>Von Ecke zu Ecke ziehen; mit Umschalt wird ein Quadrat.</source>
        <translation>Drag from corner to corner; Shift makes it a square.</translation>
    </message>
    <message>
        <source>Frei zeichnen; beim Loslassen ist der Strich fertig.</source>
        <translation>Draw freely; the line is done when you let go.</translation>
    </message>
    <message>
        <source>Tippen, wo der Text stehen soll, und schreiben.</source>
        <translation>Tap where the text should stand, and type.</translation>
    </message>
    <message>
        <source>Tippen, oder zu der Stelle ziehen, auf die sie zeigt.</source>
        <translation>Tap, or drag to the place it points at.</translation>
    </message>
    <message>
        <source>Von Ende zu Ende ziehen und die Länge schreiben.</source>
        <translation>Drag from end to end and type the length.</translation>
    </message>
</context>
<context>
    <name>MarkupSteps</name>
    <message>
        <source>{was} zeichnen</source>
        <translation>Draw: {was}</translation>
    </message>
    <message>
        <source>{was} anpassen</source>
        <translation>Adjust: {was}</translation>
    </message>
    <message>
        <source>{was} beschriften</source>
        <translation>Write on: {was}</translation>
    </message>
    <message>
        <source>{was}: andere Farbe</source>
        <translation>{was}: other colour</translation>
    </message>
    <message>
        <source>{was}: andere Strichstärke</source>
        <translation>{was}: other weight</translation>
    </message>
    <message>
        <source>{was} verknüpfen</source>
        <translation>Link: {was}</translation>
    </message>
    <message>
        <source>{was} entfernen</source>
        <translation>Remove: {was}</translation>
    </message>
</context>
<context>
    <name>MeasureDesk</name>
    <message>
        <source>{label}: geprüft</source>
        <translation>{label}: checked</translation>
    </message>
    <message>
        <source>{label}: Nachweisfoto</source>
        <translation>{label}: proof photo</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>&amp;Was zu tun ist</source>
        <translation>&amp;What is to be done</translation>
    </message>
    <message>
        <source>&amp;Zuständigkeit</source>
        <translation>&amp;Responsibility</translation>
    </message>
    <message>
        <source>Stelle, &amp;Unternehmen</source>
        <translation>Department, co&amp;mpany</translation>
    </message>
    <message>
        <source>&amp;Frist</source>
        <translation>D&amp;ue</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Grund</source>
        <translation>Reas&amp;on</translation>
    </message>
    <message>
        <source>&amp;Erledigt am</source>
        <translation>Do&amp;ne on</translation>
    </message>
    <message>
        <source>&amp;Art</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Investiv</source>
        <translation>Cap&amp;ital</translation>
    </message>
    <message>
        <source>&amp;Kosten</source>
        <translation>&amp;Cost</translation>
    </message>
    <message>
        <source>Fi&amp;nanzierung</source>
        <translation>Fun&amp;ding</translation>
    </message>
    <message>
        <source>Evi&amp;denz</source>
        <translation>E&amp;vidence</translation>
    </message>
    <message>
        <source>Zum Beispiel: Sachgebiet Straßenbeleuchtung</source>
        <translation>For example: street lighting section</translation>
    </message>
    <message>
        <source>Warum wird sie nicht umgesetzt?</source>
        <translation>Why is it not carried out?</translation>
    </message>
    <message>
        <source>Zum Beispiel: Städtebauförderung</source>
        <translation>For example: urban renewal grant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Was zu tun ist</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Zuständigkeit</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Stelle, Unternehmen</source>
        <translation>Department, company</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Investiv</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Finanzierung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Evidenz</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>MeasureHints</name>
    <message>
        <source>Die Frist ist seit dem {day} vorbei.</source>
        <translation>The due date passed on {day}.</translation>
    </message>
    <message>
        <source>Gehölze werden von Oktober bis Februar geschnitten. Von März bis September bleiben schonende Form- und Pflegeschnitte – und was die Verkehrssicherheit sofort verlangt.</source>
        <translation>Woody plants are cut from October to February. From March to September only careful shape and maintenance cuts remain – and what traffic safety demands at once.</translation>
    </message>
</context>
<context>
    <name>MeasureRound</name>
    <message>
        <source>Maßnahmen aus dem letzten Audit: Sind sie umgesetzt?</source>
        <translation>Measures of the last audit: have they been carried out?</translation>
    </message>
    <message>
        <source>ja, umgesetzt</source>
        <translation>yes, carried out</translation>
    </message>
    <message>
        <source>teils umgesetzt</source>
        <translation>partly carried out</translation>
    </message>
    <message>
        <source>nein, nicht umgesetzt</source>
        <translation>no, not carried out</translation>
    </message>
    <message>
        <source>nicht prüfbar</source>
        <translation>cannot be checked</translation>
    </message>
    <message>
        <source>Nachweisfoto (P)</source>
        <translation>Proof photo (P)</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Zu den Kriterien (Esc)</source>
        <translation>To the criteria (Esc)</translation>
    </message>
    <message>
        <source>Maßnahme {number} von {total}</source>
        <translation>Measure {number} of {total}</translation>
    </message>
    <message>
        <source>Zu den Kriterien</source>
        <translation>To the criteria</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Frist: {day}</source>
        <translation>Due: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureState</name>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>planmäßig</source>
        <translation>on track</translation>
    </message>
    <message>
        <source>ohne Termin</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>zurückgestellt</source>
        <translation>deferred</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>MeasureStatus</name>
    <message>
        <source>vorgeschlagen</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>abgestimmt</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>beschlossen</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>finanziert</source>
        <translation>funded</translation>
    </message>
    <message>
        <source>in Umsetzung</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>umgesetzt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Wirkung geprüft</source>
        <translation>effect checked</translation>
    </message>
    <message>
        <source>abgelehnt</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>zurückgestellt</source>
        <translation>deferred</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>Vorschläge des Katalogs</source>
        <translation>Suggestions of the catalogue</translation>
    </message>
    <message>
        <source>Was zu tun ist</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Bitte sagen, was zu tun ist.</source>
        <translation>Please say what is to be done.</translation>
    </message>
</context>
<context>
    <name>MeasureType</name>
    <message>
        <source>baulich, gestalterisch</source>
        <translation>building, design</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>lighting</translation>
    </message>
    <message>
        <source>Grünpflege</source>
        <translation>green maintenance</translation>
    </message>
    <message>
        <source>Reinigung</source>
        <translation>cleaning</translation>
    </message>
    <message>
        <source>Verkehr</source>
        <translation>traffic</translation>
    </message>
    <message>
        <source>Präsenz</source>
        <translation>presence</translation>
    </message>
    <message>
        <source>sozial</source>
        <translation>social</translation>
    </message>
    <message>
        <source>Kommunikation</source>
        <translation>communication</translation>
    </message>
    <message>
        <source>organisatorisch</source>
        <translation>organisational</translation>
    </message>
    <message>
        <source>Prüfung</source>
        <translation>review</translation>
    </message>
</context>
<context>
    <name>MeasuresModel</name>
    <message>
        <source>Zuständigkeit offen</source>
        <translation>Responsibility open</translation>
    </message>
    <message>
        <source>keine Frist</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>überfällig seit {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>due {day}</translation>
    </message>
</context>
<context>
    <name>MeasuresPanel</name>
    <message>
        <source>Neue Maßnahme</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>Taste M</source>
        <translation>Key M</translation>
    </message>
    <message>
        <source>Vorher und nachher</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Fotos vor und nach der Maßnahme vergleichen</source>
        <translation>Compare photos from before and after the measure</translation>
    </message>
    <message>
        <source>Verlauf der gewählten Maßnahme</source>
        <translation>History of the chosen measure</translation>
    </message>
    <message>
        <source>Gewählte Maßnahme entfernen</source>
        <translation>Remove chosen measure</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Noch keine Maßnahme: Was soll geschehen, durch wen und bis wann?</source>
        <translation>No measure yet: what shall happen, by whom and until when?</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Es ist nichts Neues dabei: Alles ist schon in der Akte.</source>
        <translation>Nothing is new: everything is in the file already.</translation>
    </message>
    <message>
        <source>Neu: {what}</source>
        <translation>New: {what}</translation>
    </message>
    <message>
        <source>Geändert: {what}</source>
        <translation>Changed: {what}</translation>
    </message>
    <message>
        <source>Entfernt: {what}</source>
        <translation>Removed: {what}</translation>
    </message>
    <message>
        <source>Datenschutz: Was anderswo gelöscht wurde, ist es auch hier.</source>
        <translation>Data protection: what was deleted elsewhere is deleted here too.</translation>
    </message>
    <message>
        <source>Mit berichtigter Reihenfolge: Die Uhr eines Laptops ging vor.</source>
        <translation>With the order corrected: a laptop&apos;s clock ran ahead.</translation>
    </message>
    <message>
        <source>Zu entscheiden: {n}</source>
        <translation>To decide: {n}</translation>
    </message>
    <message>
        <source>Voraussichtlich ist nichts zu entscheiden.</source>
        <translation>Probably there will be nothing to decide.</translation>
    </message>
    <message>
        <source>Danach zu entscheiden: voraussichtlich {n}</source>
        <translation>To decide afterwards: probably {n}</translation>
    </message>
    <message>
        <source>Fotos {n}</source>
        <translation>photos {n}</translation>
    </message>
    <message>
        <source>weitere Einträge {n}</source>
        <translation>other entries {n}</translation>
    </message>
    <message>
        <source>Orte {n}</source>
        <translation>places {n}</translation>
    </message>
    <message>
        <source>Audits {n}</source>
        <translation>audits {n}</translation>
    </message>
    <message>
        <source>Begehungen {n}</source>
        <translation>visits {n}</translation>
    </message>
    <message>
        <source>Antworten {n}</source>
        <translation>answers {n}</translation>
    </message>
    <message>
        <source>Feststellungen {n}</source>
        <translation>findings {n}</translation>
    </message>
    <message>
        <source>Maßnahmen {n}</source>
        <translation>measures {n}</translation>
    </message>
    <message>
        <source>Befragungen {n}</source>
        <translation>surveys {n}</translation>
    </message>
    <message>
        <source>Zu entscheiden ist nichts.</source>
        <translation>There is nothing to decide.</translation>
    </message>
    <message>
        <source>Von: {people}</source>
        <translation>From: {people}</translation>
    </message>
    <message>
        <source>Geräte: {devices}</source>
        <translation>Devices: {devices}</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>Zusammenführen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Holen Sie herein, was auf anderen Laptops in Kopien dieser Akte oder in eigenen Akten steht: wählen oder auf diese Seite ziehen. Die anderen Dateien bleiben unverändert; vorher entsteht eine Sicherung.</source>
        <translation>Bring in what other laptops hold in copies of this file or in files of their own: choose them or drag them onto this page. The other files stay as they are; a backup is made before.</translation>
    </message>
    <message>
        <source>Akten &amp;wählen …</source>
        <translation>Choose &amp;files …</translation>
    </message>
    <message>
        <source>&amp;Zusammenführen</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>&amp;Reihenfolge berichtigen</source>
        <translation>Correct the &amp;order</translation>
    </message>
    <message>
        <source>Nicht zusammenführen</source>
        <translation>Do not merge</translation>
    </message>
    <message>
        <source>&amp;Entscheiden …</source>
        <translation>&amp;Decide …</translation>
    </message>
    <message>
        <source>Akten werden verglichen</source>
        <translation>Comparing files</translation>
    </message>
    <message>
        <source>Akten werden zusammengeführt</source>
        <translation>Merging files</translation>
    </message>
    <message numerus="yes">
        <source>Noch zu entscheiden: %n Feld(er)</source>
        <translation>
            <numerusform>Still to decide: %n field</numerusform>
            <numerusform>Still to decide: %n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Die Akten werden verglichen …</source>
        <translation>The files are being compared …</translation>
    </message>
    <message>
        <source>Aus {files}:</source>
        <translation>From {files}:</translation>
    </message>
    <message>
        <source>Sicherung von vorher: {path}</source>
        <translation>Backup from before: {path}</translation>
    </message>
    <message>
        <source>Hereingekommen aus {files}:</source>
        <translation>Come in from {files}:</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Meldung schließen</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Das System meldet: {reason}.</source>
        <translation>The system reports: {reason}.</translation>
    </message>
    <message>
        <source>„{file}“: {reason}. Bitte Speicherort und Rechte prüfen.</source>
        <translation>“{file}”: {reason}. Please check the location and its permissions.</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Das war das letzte Kriterium der Liste.</source>
        <translation>That was the last criterion of the list.</translation>
    </message>
    <message>
        <source>Auf diesem Durchgang ist kein Punkt mehr offen.</source>
        <translation>No point is left open on this visit.</translation>
    </message>
    <message>
        <source>Hier gibt es noch keine Standpunkte. Taste O legt welche an.</source>
        <translation>There are no stops here yet. Key O adds some.</translation>
    </message>
</context>
<context>
    <name>NewAuditPanel</name>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Veranstaltungen</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Erste Begehung</source>
        <translation>First walk</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>auch Fragen zu Veranstaltungen stellen</source>
        <translation>also ask about events</translation>
    </message>
    <message>
        <source>z. B. Beschluss, Beschwerden, Umbau</source>
        <translation>e.g. council decision, complaints, rebuilding</translation>
    </message>
    <message>
        <source>Begehung beginnen</source>
        <translation>Begin walk</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enter beginnt, Esc bricht ab</source>
        <translation>Enter begins, Esc cancels</translation>
    </message>
    <message>
        <source>Neues Audit: {name}</source>
        <translation>New audit: {name}</translation>
    </message>
    <message>
        <source>Wiederholungsaudit: {name}</source>
        <translation>Re-audit: {name}</translation>
    </message>
    <message>
        <source>Stellt dieselben Fragen wie das Audit vom {day} ({set}: {scope}).</source>
        <translation>Asks the same questions as the audit of {day} ({set}: {scope}).</translation>
    </message>
</context>
<context>
    <name>NoFindings</name>
    <message>
        <source>Noch keine Feststellung</source>
        <translation>No finding yet</translation>
    </message>
    <message>
        <source>In dieser Akte ist nichts festgestellt.</source>
        <translation>This file holds no findings.</translation>
    </message>
    <message>
        <source>Wird auf der Begehung ein kritisches Kriterium mit 0 oder 1 bewertet, schlägt das Programm hier eine Feststellung vor. Was Ihnen sonst auffällt, legen Sie selbst an.</source>
        <translation>When a critical criterion is rated 0 or 1 on the walk, the program proposes a finding here. What else you notice you add yourself.</translation>
    </message>
    <message>
        <source>Neue Feststellung</source>
        <translation>New finding</translation>
    </message>
    <message>
        <source>Noch kein Audit</source>
        <translation>No audit yet</translation>
    </message>
    <message>
        <source>Feststellungen gehören zu einem Audit. Legen Sie zuerst einen Ort an und beginnen Sie dort ein Audit.</source>
        <translation>Findings belong to an audit. First add a place and begin an audit there.</translation>
    </message>
    <message>
        <source>Zu den Orten</source>
        <translation>To the places</translation>
    </message>
</context>
<context>
    <name>NoPlaces</name>
    <message>
        <source>Noch kein Ort</source>
        <translation>No place yet</translation>
    </message>
    <message>
        <source>In dieser Akte ist noch kein Ort angelegt.</source>
        <translation>This file has no place yet.</translation>
    </message>
    <message>
        <source>Legen Sie den ersten Ort an, zum Beispiel einen Platz, einen Park oder eine Haltestelle. Danach beginnen Sie dort ein Audit.</source>
        <translation>Add the first place, for example a square, a park or a transit stop. Then begin an audit there.</translation>
    </message>
    <message>
        <source>Ersten Ort anlegen</source>
        <translation>Add the first place</translation>
    </message>
</context>
<context>
    <name>Offices</name>
    <message>
        <source>Es gibt keine offenen Maßnahmen.</source>
        <translation>There are no open measures.</translation>
    </message>
    <message>
        <source>Nicht aufgeführt: erledigte Maßnahmen ({erledigt}), zurückgestellte oder abgelehnte ({beendet}).</source>
        <translation>Not listed: measures that are done ({erledigt}), deferred or rejected ({beendet}).</translation>
    </message>
    <message>
        <source>Noch ohne zuständige Stelle</source>
        <translation>No responsible office yet</translation>
    </message>
    <message>
        <source>Offene Maßnahmen: {n}, davon überfällig: {spät}.</source>
        <translation>Open measures: {n}, of these overdue: {spät}.</translation>
    </message>
    <message>
        <source>Bitte ausgefüllt zurück an </source>
        <translation>Please fill in and return to </translation>
    </message>
    <message>
        <source>Stelle, bis wann</source>
        <translation>office, by when</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>erledigt am</source>
        <translation>done on</translation>
    </message>
    <message>
        <source>Unterschrift</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Wie möchten Sie die Akte öffnen?</source>
        <translation>How would you like to open the file?</translation>
    </message>
    <message>
        <source>Mit &amp;Arbeitskopie auf diesem Rechner (empfohlen)</source>
        <translation>With a working &amp;copy on this computer (recommended)</translation>
    </message>
    <message>
        <source>&amp;Direkt dort bearbeiten</source>
        <translation>Edit it &amp;there directly</translation>
    </message>
    <message>
        <source>Nur &amp;lesen</source>
        <translation>&amp;Read only</translation>
    </message>
    <message>
        <source>Für diesen Ordner &amp;merken</source>
        <translation>&amp;Remember for this folder</translation>
    </message>
    <message>
        <source>„{file}“ liegt in einem Cloud-Ordner</source>
        <translation>“{file}” lies in a cloud folder</translation>
    </message>
    <message>
        <source>„{file}“ liegt auf einem Netzlaufwerk</source>
        <translation>“{file}” lies on a network drive</translation>
    </message>
    <message>
        <source>„{file}“ liegt auf einem Stick oder einem fremden Datenträger</source>
        <translation>“{file}” lies on a stick or another removable drive</translation>
    </message>
    <message>
        <source>Programme, die Ordner abgleichen, können eine offene Akte beschädigen oder doppelt ablegen.</source>
        <translation>Programs that sync folders can damage an open file or store it twice.</translation>
    </message>
    <message>
        <source>Wenn das Netz ausfällt, kann nichts mehr gespeichert werden.</source>
        <translation>If the network fails, nothing can be saved any more.</translation>
    </message>
    <message>
        <source>Wird der Datenträger abgezogen, kann nichts mehr gespeichert werden; außerdem ist er oft langsam.</source>
        <translation>If the drive is pulled out, nothing can be saved any more; it is often slow, too.</translation>
    </message>
    <message>
        <source>Eine Arbeitskopie liegt auf diesem Rechner. Beim Schließen wird sie geprüft und zurückgeschrieben; die vorige Fassung bleibt daneben erhalten.</source>
        <translation>A working copy lies on this computer. When you close it, it is checked and written back; the version before is kept beside it.</translation>
    </message>
</context>
<context>
    <name>OpeningFiles</name>
    <message>
        <source>Neue Auditakte anlegen</source>
        <translation>Create a new audit file</translation>
    </message>
    <message>
        <source>Auditakte öffnen</source>
        <translation>Open audit file</translation>
    </message>
    <message>
        <source>Ordner für Sicherungen wählen</source>
        <translation>Choose a folder for backups</translation>
    </message>
    <message>
        <source>Auditakten anderer Laptops wählen</source>
        <translation>Choose audit files of other laptops</translation>
    </message>
    <message>
        <source>Auditakten</source>
        <translation>Audit files</translation>
    </message>
</context>
<context>
    <name>OriginalsLine</name>
    <message>
        <source>Sollen die Originale in der Akte bleiben?</source>
        <translation>Keep the originals in the file?</translation>
    </message>
    <message>
        <source>Für Begehung und Bericht genügt die Arbeitskopie mit 2.016 Bildpunkten; Zeit und Ort stehen daneben in der Akte. Originale zeigen Personen schärfer und machen die Akte mehrfach so groß. Die Antwort gilt für diese Akte; sie lässt sich rückgängig machen.</source>
        <translation>The working copy of 2,016 pixels does for walk and report; time and place stand beside it in the file. Originals show people more sharply and make the file several times as large. The answer holds for this file; it can be undone.</translation>
    </message>
    <message>
        <source>Nur Arbeitskopien</source>
        <translation>Working copies only</translation>
    </message>
    <message>
        <source>Originale behalten</source>
        <translation>Keep originals</translation>
    </message>
    <message>
        <source>Abbrechen (Esc)</source>
        <translation>Cancel (Esc)</translation>
    </message>
</context>
<context>
    <name>OtherAnswers</name>
    <message>
        <source>n. z.: {reason}</source>
        <translation>n/a: {reason}</translation>
    </message>
    <message>
        <source>n. z., nicht zutreffend</source>
        <translation>n/a, not applicable</translation>
    </message>
    <message>
        <source>n. b., nicht beurteilbar</source>
        <translation>Not assessable</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Begehung</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Feststellungen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Abgleich</source>
        <translation>Raters</translation>
    </message>
    <message>
        <source>Lageplan</source>
        <translation>Site plan</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Akte</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Suche</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Schieber (S)</source>
        <translation>Slider (S)</translation>
    </message>
    <message>
        <source>Ausrichten (A)</source>
        <translation>Align (A)</translation>
    </message>
    <message>
        <source>Ausrichtung verwerfen (R)</source>
        <translation>Discard alignment (R)</translation>
    </message>
    <message>
        <source>Voriges</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Nächstes</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Gehört nicht zusammen (N)</source>
        <translation>Not a pair (N)</translation>
    </message>
    <message>
        <source>Gehört zusammen (Enter)</source>
        <translation>A pair (Enter)</translation>
    </message>
    <message>
        <source>Andere Fotos dieses Ortes</source>
        <translation>Other photos of this place</translation>
    </message>
</context>
<context>
    <name>PairSteps</name>
    <message>
        <source>Vorher und nachher: gehört zusammen</source>
        <translation>Before and after: a pair</translation>
    </message>
    <message>
        <source>Vorher und nachher: gehört nicht zusammen</source>
        <translation>Before and after: not a pair</translation>
    </message>
    <message>
        <source>Vorher und nachher: Ausrichtung verwerfen</source>
        <translation>Before and after: discard alignment</translation>
    </message>
    <message>
        <source>Vorher und nachher: ausrichten</source>
        <translation>Before and after: align</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>Vorher</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Nachher</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Vorschlag</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>kein Vorschlag</source>
        <translation>no proposal</translation>
    </message>
    <message>
        <source>nichts spricht dafür außer dem Ort</source>
        <translation>only the place speaks for it</translation>
    </message>
    <message>
        <source>{meter} m entfernt</source>
        <translation>{meter} m apart</translation>
    </message>
    <message>
        <source>gleicher Standpunkt</source>
        <translation>same stop</translation>
    </message>
    <message>
        <source>gleiches Kriterium</source>
        <translation>same criterion</translation>
    </message>
    <message>
        <source>gleiche Richtung</source>
        <translation>same direction</translation>
    </message>
    <message>
        <source>Richtung {grad}° verschieden</source>
        <translation>directions {grad}° apart</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>Vorher und nachher</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Zu diesem Foto gibt es kein anderes dieses Ortes, das mindestens einen Tag früher oder später entstand.</source>
        <translation>There is no other photo of this place taken at least one day earlier or later.</translation>
    </message>
    <message>
        <source>Foto {n} von {m}</source>
        <translation>Photo {n} of {m}</translation>
    </message>
    <message>
        <source>Vergleich {n} von {m} (↑ ↓)</source>
        <translation>Comparison {n} of {m} (↑ ↓)</translation>
    </message>
    <message>
        <source>für den Bericht erst beide Fotos prüfen (V)</source>
        <translation>before the report, review both photos (V)</translation>
    </message>
    <message>
        <source>Schieber bei {zahl} % (← →)</source>
        <translation>Slider at {zahl} % (← →)</translation>
    </message>
    <message>
        <source>Ecke {n} (1–4), Pfeile verschieben sie, mit Umschalt feiner</source>
        <translation>Corner {n} (1–4), arrows move it, with Shift in finer steps</translation>
    </message>
    <message>
        <source>Kein Vorschlag ist mehr offen.</source>
        <translation>No proposal is left.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Befehl</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Seite</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Feststellung</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Ort, Audit, Kriterium, Feststellung oder Befehl suchen</source>
        <translation>Search for a place, audit, criterion, finding or command</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Nichts passt dazu.</source>
        <translation>Nothing fits.</translation>
    </message>
</context>
<context>
    <name>PeopleCounter</name>
    <message>
        <source>{group}, gezählt</source>
        <translation>{group}, counted</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Steht in der Akte, nicht im Bericht</source>
        <translation>Kept in the file, not in reports</translation>
    </message>
    <message>
        <source>Steht im Bericht, z. B. Ordnungsamt</source>
        <translation>Shown in reports, e.g. public order office</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Person löschen</source>
        <translation>Delete person</translation>
    </message>
    <message>
        <source>Löschen geht nicht: Die Person hat bewertet oder gehört zu anderen Teams.</source>
        <translation>Cannot be deleted: this person has rated or belongs to other teams.</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Wer tippt?</source>
        <translation>Who is typing?</translation>
    </message>
    <message>
        <source>Jede Antwort trägt den Namen der Person. Wechseln jederzeit mit F4.</source>
        <translation>Every answer carries the person’s name. Switch at any time with F4.</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Neue Person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Funktion, z. B. Ordnungsamt</source>
        <translation>Function, e.g. public order office</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Person anlegen</source>
        <translation>Add person</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>gehört zusammen</source>
        <translation>belongs together</translation>
    </message>
    <message>
        <source>gehört nicht zusammen</source>
        <translation>does not belong together</translation>
    </message>
    <message>
        <source>öffentlich</source>
        <translation>public</translation>
    </message>
    <message>
        <source>intern</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>Norden</source>
        <translation>north</translation>
    </message>
    <message>
        <source>Nordosten</source>
        <translation>north-east</translation>
    </message>
    <message>
        <source>Osten</source>
        <translation>east</translation>
    </message>
    <message>
        <source>Südosten</source>
        <translation>south-east</translation>
    </message>
    <message>
        <source>Süden</source>
        <translation>south</translation>
    </message>
    <message>
        <source>Südwesten</source>
        <translation>south-west</translation>
    </message>
    <message>
        <source>Westen</source>
        <translation>west</translation>
    </message>
    <message>
        <source>Nordwesten</source>
        <translation>north-west</translation>
    </message>
    <message>
        <source>Blick nach {richtung}</source>
        <translation>looking {richtung}</translation>
    </message>
    <message>
        <source>sicher (Kamera oder von Hand)</source>
        <translation>certain (camera or by hand)</translation>
    </message>
    <message>
        <source>unsicher (Zeit der Datei)</source>
        <translation>uncertain (time of the file)</translation>
    </message>
    <message>
        <source>unsicher (Zeit der Aufnahme in die Akte)</source>
        <translation>uncertain (time it came into the file)</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Foto hinzufügen</source>
        <translation>Add photo</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Taste P. Fotos lassen sich auch hierher ziehen oder mit Strg+V einfügen.</source>
        <translation>Key P. Photos can also be dropped here or pasted with Ctrl+V.</translation>
    </message>
    <message>
        <source>Fotos zu diesem Kriterium</source>
        <translation>Photos on this criterion</translation>
    </message>
</context>
<context>
    <name>PhotoCards</name>
    <message>
        <source>Noch keine Fotos: Nehmen Sie welche auf der Seite „Fotos“ auf.</source>
        <translation>No photos yet: add some on the page “Photos”.</translation>
    </message>
    <message>
        <source>Fotos je Seite</source>
        <translation>Photos per page</translation>
    </message>
    <message>
        <source>Fotoanhang (PDF)</source>
        <translation>Photo annex (PDF)</translation>
    </message>
    <message>
        <source>Alle Fotos mit Nummer, Unterschrift, Ort, Zeit und Richtung, verdeckt wie im Bericht.</source>
        <translation>All photos with number, caption, place, time and direction, covered as in the report.</translation>
    </message>
    <message>
        <source>Fotoanhang schreiben …</source>
        <translation>Write photo annex …</translation>
    </message>
    <message>
        <source>Fotos als Dateien (ZIP)</source>
        <translation>Photos as files (ZIP)</translation>
    </message>
    <message>
        <source>Verdeckte Fotos ohne Kameradaten mit sprechenden Namen, dazu eine verlinkte Fotoliste, intern die ganze Fachmappe. Zum Öffnen der Fotos erst entpacken.</source>
        <translation>Covered photos without camera data under telling names, with a linked list of them, internally the whole workbook. Unpack before you open the photos.</translation>
    </message>
    <message>
        <source>Fotos schreiben …</source>
        <translation>Write photos …</translation>
    </message>
</context>
<context>
    <name>PhotoCare</name>
    <message>
        <source>gedreht</source>
        <translation>turned</translation>
    </message>
    <message>
        <source>Anderes Bild für dieses Foto</source>
        <translation>Another picture for this photo</translation>
    </message>
    <message>
        <source>Angaben (D)</source>
        <translation>Details (D)</translation>
    </message>
    <message>
        <source>Nach links drehen (Umschalt+R)</source>
        <translation>Turn left (Shift+R)</translation>
    </message>
    <message>
        <source>Nach rechts drehen (R)</source>
        <translation>Turn right (R)</translation>
    </message>
    <message>
        <source>Zuschneiden (C) …</source>
        <translation>Crop (C) …</translation>
    </message>
    <message>
        <source>Bild austauschen (T) …</source>
        <translation>Swap picture (T) …</translation>
    </message>
    <message>
        <source>Angaben zum Foto</source>
        <translation>Details of the photo</translation>
    </message>
    <message>
        <source>zugeschnitten</source>
        <translation>cropped</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Fotos hinzufügen</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Alle Dateien</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Zwischenablage</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Foto {id}</source>
        <translation>Photo {id}</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Bild&amp;unterschrift</source>
        <translation>Capt&amp;ion</translation>
    </message>
    <message>
        <source>Bild&amp;beschreibung</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Blick&amp;richtung</source>
        <translation>Di&amp;rection</translation>
    </message>
    <message>
        <source>&amp;Ort</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Aufgenommen</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Zeit ist</source>
        <translation>The time is</translation>
    </message>
    <message>
        <source>Steht unter dem Foto im Bericht</source>
        <translation>Appears below the photo in the report</translation>
    </message>
    <message>
        <source>Für Menschen, die das Foto nicht sehen</source>
        <translation>For people who cannot see the photo</translation>
    </message>
    <message>
        <source>z. B. 21.11.2026 20:31</source>
        <translation>e.g. 2026-11-21 20:31</translation>
    </message>
    <message>
        <source>&amp;Nicht veröffentlichen</source>
        <translation>Do &amp;not publish</translation>
    </message>
    <message>
        <source>Öffentliche Berichte und Kopien lassen das Foto weg und nennen die Zahl.</source>
        <translation>Public reports and copies leave the photo out and say how many they left out.</translation>
    </message>
    <message>
        <source>Vorschlag übernehmen (F2)</source>
        <translation>Take suggestion (F2)</translation>
    </message>
    <message>
        <source>unbekannt</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Vorschlag: {text}</source>
        <translation>Suggestion: {text}</translation>
    </message>
    <message>
        <source>Bildunterschrift</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Bildbeschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Blickrichtung</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>nicht veröffentlichen</source>
        <translation>not to be published</translation>
    </message>
    <message>
        <source>darf veröffentlicht sein</source>
        <translation>may be published</translation>
    </message>
    <message>
        <source>Sicherheit der Zeit</source>
        <translation>Certainty of the time</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message numerus="yes">
        <source>%n Foto(s) vorbereiten</source>
        <translation>
            <numerusform>Preparing %n photo</numerusform>
            <numerusform>Preparing %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) hinzugefügt.</source>
        <translation>
            <numerusform>%n photo added.</numerusform>
            <numerusform>%n photos added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) gab es schon.</source>
        <translation>
            <numerusform>%n photo was there already.</numerusform>
            <numerusform>%n photos were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) unvollständig: Lesbares wurde behalten.</source>
        <translation>
            <numerusform>%n photo was cut off: what could be read is kept.</numerusform>
            <numerusform>%n photos were cut off: what could be read is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weitere Datei(en) ließen sich nicht lesen.</source>
        <translation>
            <numerusform>%n more file could not be read.</numerusform>
            <numerusform>%n more files could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abgebrochen nach {done} von {wanted} Fotos.</source>
        <translation>Stopped after {done} of {wanted} photos.</translation>
    </message>
    <message>
        <source>Alle zeigen …</source>
        <translation>Show all …</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Foto {number}: {words}</source>
        <translation>Photo {number}: {words}</translation>
    </message>
</context>
<context>
    <name>PhotoSteps</name>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Aufnahmezeit</source>
        <translation>Time taken</translation>
    </message>
    <message>
        <source>{label}: Bild ausgetauscht</source>
        <translation>{label}: picture swapped</translation>
    </message>
    <message>
        <source>{label}: Vorschläge gehörten zum alten Bild</source>
        <translation>{label}: proposals belonged to the old picture</translation>
    </message>
    <message>
        <source>Bild vorbereiten: {label}</source>
        <translation>Preparing picture: {label}</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Verdecken (V)</source>
        <translation>Cover (V)</translation>
    </message>
    <message>
        <source>Gesichter, Kennzeichen und Namen verdecken</source>
        <translation>Cover faces, number plates and names</translation>
    </message>
    <message>
        <source>Zeichnen (M)</source>
        <translation>Draw (M)</translation>
    </message>
    <message>
        <source>Pfeile, Formen, Texte und Nummern auf dem Foto</source>
        <translation>Arrows, shapes, texts and numbers on the photo</translation>
    </message>
    <message>
        <source>Vergleichen (B)</source>
        <translation>Compare (B)</translation>
    </message>
    <message>
        <source>Vorher und nachher nebeneinander</source>
        <translation>Before and after side by side</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Voriges</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Nächstes</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{number} von {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>nicht zur Veröffentlichung</source>
        <translation>not for publication</translation>
    </message>
    <message>
        <source>{time} (Uhr der Kamera: {shown})</source>
        <translation>{time} (camera clock: {shown})</translation>
    </message>
    <message>
        <source>Dieses Bild ist beschädigt und lässt sich nicht anzeigen.</source>
        <translation>This picture is damaged and cannot be shown.</translation>
    </message>
</context>
<context>
    <name>PhotoWords</name>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>PhraseEditor</name>
    <message>
        <source>Textbausteine bearbeiten</source>
        <translation>Edit phrases</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Textbausteine</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Diese Sätze bietet die Taste / beim Schreiben einer Bemerkung an, von oben nach unten. F2 ändert, Einfg fügt hinzu, Entf löscht, Strg mit Pfeil verschiebt.</source>
        <translation>The key / offers these sentences while a remark is written, from top to bottom. F2 edits, Ins adds, Del removes, Ctrl with an arrow moves.</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Löschen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nach oben</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nach unten</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PhraseLibrary</name>
    <message>
        <source>Textbausteine ändern</source>
        <translation>Change phrases</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Textbausteine</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Wörter tippen, Enter fügt ein</source>
        <translation>Type words, Enter inserts</translation>
    </message>
    <message>
        <source>Kein Textbaustein passt dazu.</source>
        <translation>No phrase fits.</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>Bereiche des Ortes</source>
        <translation>Sections of the place</translation>
    </message>
    <message>
        <source>Audits ({n})</source>
        <translation>Audits ({n})</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Angaben zum Ort</source>
        <translation>About the place</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Orts&amp;typ</source>
        <translation>Place &amp;type</translation>
    </message>
    <message>
        <source>Orts&amp;teil</source>
        <translation>&amp;District</translation>
    </message>
    <message>
        <source>Ans&amp;chrift</source>
        <translation>Addr&amp;ess</translation>
    </message>
    <message>
        <source>Ei&amp;gentum</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>&amp;Beschreibung</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Name des Ortes</source>
        <translation>Name of the place</translation>
    </message>
    <message>
        <source>Straße und Hausnummer</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Wem der Ort gehört</source>
        <translation>Who owns the place</translation>
    </message>
    <message>
        <source>Lage, Nutzung, Besonderheiten, Grenzen</source>
        <translation>Location, use, particulars, boundaries</translation>
    </message>
    <message>
        <source>Ein Ort braucht einen Namen.</source>
        <translation>A place needs a name.</translation>
    </message>
    <message>
        <source>Ort {name} ändern</source>
        <translation>Change place {name}</translation>
    </message>
</context>
<context>
    <name>PlaceHead</name>
    <message>
        <source>Zurück zur Liste der Orte</source>
        <translation>Back to the list of places</translation>
    </message>
    <message>
        <source>Neues Audit</source>
        <translation>New audit</translation>
    </message>
    <message>
        <source>Lageplan des Ortes</source>
        <translation>Plan of the place</translation>
    </message>
    <message>
        <source>Verlauf des Ortes</source>
        <translation>History of the place</translation>
    </message>
    <message>
        <source>Ort entfernen</source>
        <translation>Remove place</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Ort suchen</source>
        <translation>Search places</translation>
    </message>
    <message>
        <source>Neuer Ort</source>
        <translation>New place</translation>
    </message>
    <message>
        <source>Ortstyp filtern</source>
        <translation>Filter by place type</translation>
    </message>
    <message>
        <source>Alle Ortstypen</source>
        <translation>All place types</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Kein Ort passt zu Suche und Filter.</source>
        <translation>No place matches search and filter.</translation>
    </message>
    <message>
        <source>Alle Orte zeigen</source>
        <translation>Show all places</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>{shown} von {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n Ort(e)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Letztes Audit</source>
        <translation>Last audit</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Offene Feststellungen</source>
        <translation>Open findings</translation>
    </message>
    <message>
        <source>noch kein Audit</source>
        <translation>no audit yet</translation>
    </message>
    <message numerus="yes">
        <source>%n Audit(s)</source>
        <translation>
            <numerusform>%n audit</numerusform>
            <numerusform>%n audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offene Feststellung(en)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Neuer Ort</source>
        <translation>New place</translation>
    </message>
    <message>
        <source>Neues Audit am gewählten Ort; Enter beginnt es</source>
        <translation>New audit at the chosen place; Enter begins it</translation>
    </message>
    <message>
        <source>Wiederholungsaudit zum gewählten Audit</source>
        <translation>Re-audit of the chosen audit</translation>
    </message>
    <message>
        <source>Begehung beginnen oder fortsetzen</source>
        <translation>Begin or continue the walk</translation>
    </message>
    <message>
        <source>Aus der Liste zum gewählten Ort</source>
        <translation>From the list to the chosen place</translation>
    </message>
    <message>
        <source>Zurück zur Liste der Orte</source>
        <translation>Back to the list of places</translation>
    </message>
    <message>
        <source>Zwischen Audits und Angaben wechseln</source>
        <translation>Switch between audits and about</translation>
    </message>
    <message>
        <source>Gewählten Ort oder gewähltes Audit entfernen</source>
        <translation>Remove the chosen place or audit</translation>
    </message>
    <message>
        <source>Ort anlegen</source>
        <translation>Add place</translation>
    </message>
    <message>
        <source>Nur zum Lesen geöffnet: Orte und Audits lassen sich ansehen, nicht ändern.</source>
        <translation>Opened for reading only: places and audits can be looked at, not changed.</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Lageplan</source>
        <translation>Site plan</translation>
    </message>
    <message>
        <source>Plan hinzufügen …</source>
        <translation>Add plan …</translation>
    </message>
    <message>
        <source>Durch neueren Plan ersetzen; die Pins bleiben</source>
        <translation>Replace with a newer plan; the pins stay</translation>
    </message>
    <message>
        <source>Plan umbenennen</source>
        <translation>Rename plan</translation>
    </message>
    <message>
        <source>Plan entfernen</source>
        <translation>Remove plan</translation>
    </message>
    <message>
        <source>Verkleinern (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Ganzen Plan zeigen (0)</source>
        <translation>Show the whole plan (0)</translation>
    </message>
    <message>
        <source>Vergrößern (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>Entries</translation>
    </message>
</context>
<context>
    <name>PlanIntake</name>
    <message>
        <source>Lageplan wählen</source>
        <translation>Choose a plan</translation>
    </message>
    <message>
        <source>Pläne</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Alle Dateien</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Seite des Plans</source>
        <translation>Page of the plan</translation>
    </message>
    <message>
        <source>Seite übernehmen</source>
        <translation>Take page</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Lageplan lesen: {name}</source>
        <translation>Reading plan: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Welche der %n Seiten?</source>
        <translation>
            <numerusform>Which page?</numerusform>
            <numerusform>Which of the %n pages?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Fadenkreuz bewegen; mit Umschalt fein</source>
        <translation>Move the cross-hair; finely with Shift</translation>
    </message>
    <message>
        <source>Pin am Fadenkreuz setzen</source>
        <translation>Set the pin at the cross-hair</translation>
    </message>
    <message>
        <source>Nächster Pin</source>
        <translation>Next pin</translation>
    </message>
    <message>
        <source>Nächster Eintrag ohne Pin</source>
        <translation>Next entry without a pin</translation>
    </message>
    <message>
        <source>Pin entfernen</source>
        <translation>Remove pin</translation>
    </message>
    <message>
        <source>Näher, weiter, ganzer Plan</source>
        <translation>Nearer, farther, whole plan</translation>
    </message>
    <message>
        <source>Position des Empfängers übernehmen</source>
        <translation>Take the position of the receiver</translation>
    </message>
    <message>
        <source>Einträge neben dem Plan</source>
        <translation>Entries beside the plan</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Noch kein Audit gewählt</source>
        <translation>No audit chosen yet</translation>
    </message>
    <message>
        <source>Wählen Sie oben ein Audit, oder legen Sie bei den Orten ein neues an.</source>
        <translation>Choose an audit above, or create a new one at the places.</translation>
    </message>
    <message>
        <source>Zu den Orten</source>
        <translation>To the places</translation>
    </message>
    <message>
        <source>Lageplan {name}</source>
        <translation>Plan {name}</translation>
    </message>
    <message>
        <source>Pin gesetzt: {name}</source>
        <translation>Pin set: {name}</translation>
    </message>
    <message>
        <source>Alles hat einen Pin.</source>
        <translation>Everything has a pin.</translation>
    </message>
    <message>
        <source>Der neue Plan hat ein anderes Seitenverhältnis. Bitte prüfen Sie, ob die Pins noch richtig liegen.</source>
        <translation>The new plan has another aspect ratio. Please check whether the pins are still in the right places.</translation>
    </message>
    <message>
        <source>Wie heißt dieser Plan?</source>
        <translation>What is this plan called?</translation>
    </message>
    <message>
        <source>Bitte einen Namen eingeben.</source>
        <translation>Please enter a name.</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Bereiche neben dem Plan</source>
        <translation>Areas beside the plan</translation>
    </message>
    <message>
        <source>Einträge</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Position und Weg</source>
        <translation>Position and track</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Pin entfernen</source>
        <translation>Remove pin</translation>
    </message>
    <message>
        <source>Zurück (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Noch kein Lageplan</source>
        <translation>No site plan yet</translation>
    </message>
    <message>
        <source>Ein Bild oder eine PDF-Seite genügt: Bestandsplan, Luftbild, Skizze. Darauf setzen Sie Standpunkte, Feststellungen und Fotos als Pins.</source>
        <translation>A picture or a PDF page will do: survey plan, aerial photo, sketch. On it you set stops, findings and photos as pins.</translation>
    </message>
    <message>
        <source>Plan hinzufügen …</source>
        <translation>Add plan …</translation>
    </message>
    <message>
        <source>Hierher versetzen</source>
        <translation>Move here</translation>
    </message>
    <message>
        <source>Hier setzen</source>
        <translation>Set here</translation>
    </message>
    <message>
        <source>Wählen Sie einen Eintrag in der Liste oder einen Pin auf dem Plan.</source>
        <translation>Choose an entry in the list or a pin on the plan.</translation>
    </message>
    <message>
        <source>{name}: noch ohne Pin</source>
        <translation>{name}: without a pin yet</translation>
    </message>
    <message>
        <source>{name}: Stelle antippen, oder Fadenkreuz mit den Pfeiltasten bewegen und Enter.</source>
        <translation>{name}: tap the spot, or move the cross-hair with the arrow keys and press Enter.</translation>
    </message>
    <message>
        <source>{name}: von Hand gesetzt</source>
        <translation>{name}: set by hand</translation>
    </message>
    <message>
        <source>{name}: von Hand gesetzt, {when}</source>
        <translation>{name}: set by hand, {when}</translation>
    </message>
</context>
<context>
    <name>PlanWriter</name>
    <message>
        <source>Lageplan {name} hinzugefügt</source>
        <translation>Plan {name} added</translation>
    </message>
    <message>
        <source>Lageplan {name} ersetzt</source>
        <translation>Plan {name} replaced</translation>
    </message>
    <message>
        <source>Lageplan {name} umbenannt</source>
        <translation>Plan {name} renamed</translation>
    </message>
    <message>
        <source>Lageplan {name} entfernt</source>
        <translation>Plan {name} removed</translation>
    </message>
    <message>
        <source>Pin verschoben: {name}</source>
        <translation>Pin moved: {name}</translation>
    </message>
    <message>
        <source>Pin gesetzt: {name}</source>
        <translation>Pin set: {name}</translation>
    </message>
    <message>
        <source>Pin entfernt: {name}</source>
        <translation>Pin removed: {name}</translation>
    </message>
    <message>
        <source>Position von Hand: {name}</source>
        <translation>Position by hand: {name}</translation>
    </message>
    <message>
        <source>Position vom Empfänger: {name}</source>
        <translation>Position from the receiver: {name}</translation>
    </message>
    <message>
        <source>{name}, Seite {page}</source>
        <translation>{name}, page {page}</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>von Hand gesetzt</source>
        <translation>set by hand</translation>
    </message>
    <message>
        <source>vom Empfänger</source>
        <translation>from the receiver</translation>
    </message>
    <message>
        <source>von der Kamera</source>
        <translation>from the camera</translation>
    </message>
    <message>
        <source>mit dem Empfänger aufgezeichnet</source>
        <translation>recorded with the receiver</translation>
    </message>
    <message>
        <source>aus einer NMEA-Datei</source>
        <translation>from an NMEA file</translation>
    </message>
    <message>
        <source>aus einer GPX-Datei</source>
        <translation>from a GPX file</translation>
    </message>
    <message>
        <source>{x} % von links, {y} % von oben</source>
        <translation>{x} % from the left, {y} % from the top</translation>
    </message>
    <message>
        <source>{zahl} Punkte</source>
        <translation>{zahl} points</translation>
    </message>
</context>
<context>
    <name>PositionCard</name>
    <message>
        <source>Vom Empfänger übernehmen (H)</source>
        <translation>Take from the receiver (H)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Wählen Sie zuerst einen Eintrag.</source>
        <translation>Choose an entry first.</translation>
    </message>
    <message>
        <source>Position: {name}</source>
        <translation>Position: {name}</translation>
    </message>
    <message>
        <source>Noch keine Position (WGS 84).</source>
        <translation>No position yet (WGS 84).</translation>
    </message>
    <message>
        <source>Genauigkeit unbekannt</source>
        <translation>accuracy unknown</translation>
    </message>
</context>
<context>
    <name>PositionField</name>
    <message>
        <source>Geografische Breite</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Geografische Länge</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Breite, z. B. 51,0504</source>
        <translation>Latitude, e.g. 51.0504</translation>
    </message>
    <message>
        <source>Länge, z. B. 13,7373</source>
        <translation>Longitude, e.g. 13.7373</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Gesicht</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Kennzeichen</source>
        <translation>Number plate</translation>
    </message>
    <message>
        <source>Hausnummer</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>vorgeschlagen</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>verdeckt</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>verworfen</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>ungeprüft</source>
        <translation>unreviewed</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>geprüft</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>veraltet</source>
        <translation>outdated</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Datenschutz</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Entferntes und alte Werte bleiben im Verlauf, damit nichts verloren geht. Müssen sie wirklich weg: Fotos und Texte im Verlauf des Eintrags (Strg+H), Entferntes im Papierkorb, Personen hier.</source>
        <translation>What was removed and old values stay in the history, so that nothing is lost. If they really have to go: photos and texts in the history of the record (Ctrl+H), what was removed in the bin, people here.</translation>
    </message>
    <message>
        <source>Pers&amp;on</source>
        <translation>Perso&amp;n</translation>
    </message>
    <message>
        <source>&amp;Durch Pseudonym ersetzen …</source>
        <translation>Replace by pse&amp;udonym …</translation>
    </message>
    <message>
        <source>Akte &amp;verdichten</source>
        <translation>Compact &amp;file</translation>
    </message>
    <message>
        <source>Schreibt die Akte ohne freie Bereiche neu; sie wird kleiner.</source>
        <translation>Writes the file anew without free parts; it gets smaller.</translation>
    </message>
    <message>
        <source>Verdichtet: vorher {before}, jetzt {after}.</source>
        <translation>Compacted: {before} before, {after} now.</translation>
    </message>
    <message>
        <source>Akte wird verdichtet</source>
        <translation>Compacting the file</translation>
    </message>
</context>
<context>
    <name>PrivacySteps</name>
    <message>
        <source>{was} verdecken</source>
        <translation>Cover {was}</translation>
    </message>
    <message>
        <source>{was} nicht verdecken</source>
        <translation>Do not cover {was}</translation>
    </message>
    <message>
        <source>Stelle ist: {was}</source>
        <translation>Place is: {was}</translation>
    </message>
    <message>
        <source>{was} anpassen</source>
        <translation>Adjust {was}</translation>
    </message>
    <message>
        <source>Foto geprüft: {name}</source>
        <translation>Photo reviewed: {name}</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profil nach Dimensionen</source>
        <translation>Profile by dimension</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Neben dem Balken stehen der Wert von 0 bis 100 und die Abdeckung. Die Spanne im Balken zeigt, was die unbeantworteten Kriterien noch ändern können. Unter 60 % Abdeckung oder bei weniger als drei Kriterien gibt es keinen Wert.</source>
        <translation>Beside the bar stand the score from 0 to 100 and the coverage. The span in the bar shows what the unanswered criteria can still change. Below 60% coverage or with fewer than three criteria there is no score.</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>{share}, vorläufig</source>
        <translation>{share}, provisional</translation>
    </message>
    <message>
        <source>{share}, kein Wert</source>
        <translation>{share}, no score</translation>
    </message>
    <message>
        <source>unter 3 Kriterien</source>
        <translation>under 3 criteria</translation>
    </message>
    <message>
        <source>nicht geprüft</source>
        <translation>not checked</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Projekttitel</source>
        <translation>Project title</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Antragstellende Stelle</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Stelle, Ansprechperson, Anschrift</source>
        <translation>office, contact person, address</translation>
    </message>
    <message>
        <source>Laufzeit</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>von bis</source>
        <translation>from to</translation>
    </message>
    <message>
        <source>Problem beschreiben</source>
        <translation>Describe the problem</translation>
    </message>
    <message>
        <source>Wichtigste Feststellungen: </source>
        <translation>Main findings: </translation>
    </message>
    <message>
        <source>Lagebild: </source>
        <translation>Police situation: </translation>
    </message>
    <message>
        <source>Quelle, Zeitraum, Fallzahlen</source>
        <translation>source, period, numbers of cases</translation>
    </message>
    <message>
        <source>Entstehungsbedingungen untersuchen</source>
        <translation>Analyse how it arises</translation>
    </message>
    <message>
        <source>Das Prüfteam vermutet als Ursachen:</source>
        <translation>The audit team suspects these causes:</translation>
    </message>
    <message>
        <source>Ursachen; in der Akte stehen keine</source>
        <translation>causes; the file holds none</translation>
    </message>
    <message>
        <source>Ziele, Zielgruppen und Indikatoren festlegen</source>
        <translation>Set goals, target groups and indicators</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Präventionsziel und Projektziele, messbar</source>
        <translation>prevention goal and project goals, measurable</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Ausgangswert</source>
        <translation>Start value</translation>
    </message>
    <message>
        <source>Zielwert</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Wert des Audits, {profil} (0 bis 100)</source>
        <translation>Audit score, {profil} (0 to 100)</translation>
    </message>
    <message>
        <source>fühlen sich bei Tag sicher</source>
        <translation>feel safe by day</translation>
    </message>
    <message>
        <source>fühlen sich bei Dunkelheit sicher</source>
        <translation>feel safe after dark</translation>
    </message>
    <message>
        <source>Feststellungen mit Risiko hoch oder sehr hoch</source>
        <translation>Findings of high or very high risk</translation>
    </message>
    <message>
        <source>Maßnahmen festlegen</source>
        <translation>Set measures</translation>
    </message>
    <message>
        <source>Beleg für die Wirkung</source>
        <translation>Evidence of effect</translation>
    </message>
    <message>
        <source>nicht investive Maßnahmen; in der Akte stehen keine</source>
        <translation>measures that are no investments; the file holds none</translation>
    </message>
    <message>
        <source>Nicht aufgenommen: investive Maßnahmen ({investiv}) und solche, bei denen in der Akte nicht steht, ob sie investiv sind ({offen}).</source>
        <translation>Not included: capital measures ({investiv}), and those of which the file does not say whether they are ({offen}).</translation>
    </message>
    <message>
        <source>Projekt planen und durchführen</source>
        <translation>Plan and carry out the project</translation>
    </message>
    <message>
        <source>Bis wann</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Finanzierung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Zuwendung, Eigenmittel; Satz nach der Richtlinie</source>
        <translation>grant, own funds; rate under the guideline</translation>
    </message>
    <message>
        <source>Beteiligte</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Partner, Polizei, Präventionsrat</source>
        <translation>partners, police, prevention council</translation>
    </message>
    <message>
        <source>Umsetzung und Wirkung prüfen</source>
        <translation>Review implementation and effect</translation>
    </message>
    <message>
        <source>Das Audit wird mit derselben Katalogversion ({version}), denselben Standpunkten und in derselben Jahreszeit wiederholt. Eine Änderung gilt erst als nachgewiesen, wenn sie größer ist als die Unterschiede zwischen Prüfenden; sie belegt nicht, dass das Projekt sie bewirkt hat.</source>
        <translation>The audit is repeated with the same catalogue version ({version}), the same stops and in the same season. A change counts as shown only if it is larger than the differences between raters; it does not prove that the project brought it about.</translation>
    </message>
    <message>
        <source>Wer prüft wann: </source>
        <translation>Who reviews when: </translation>
    </message>
    <message>
        <source>Stelle und Termin</source>
        <translation>office and date</translation>
    </message>
    <message>
        <source>Schlüsse ziehen und dokumentieren</source>
        <translation>Draw conclusions and document</translation>
    </message>
    <message>
        <source>Dokumentiert wird mit Auditbericht, Sachstandsbericht, Vergleichsbericht und der Rückmeldung an die Teilnehmenden.</source>
        <translation>It is documented in the audit report, the status report, the comparison report and the feedback to participants.</translation>
    </message>
    <message>
        <source>Übertragung, Verstetigung, Veröffentlichung</source>
        <translation>transfer, continuation, publication</translation>
    </message>
</context>
<context>
    <name>ProposalSearch</name>
    <message>
        <source>Fotos nach Gesichtern und Kennzeichen absuchen</source>
        <translation>Searching photos for faces and number plates</translation>
    </message>
    <message>
        <source>Vorschläge zum Verdecken</source>
        <translation>Proposals of what to cover</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Bemerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Was ist zu sehen? Taste R, Bausteine mit /</source>
        <translation>What can be seen? Key R, phrases with /</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>K · kritisch</source>
        <translation>K · critical</translation>
    </message>
    <message>
        <source>Bei 0 oder 1 wird eine Feststellung vorgeschlagen und die Note begrenzt.</source>
        <translation>A rating of 0 or 1 proposes a finding and caps the grade.</translation>
    </message>
    <message>
        <source>Merken</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Taste M: später noch einmal ansehen</source>
        <translation>Key M: look at it again later</translation>
    </message>
    <message>
        <source>Feststellung</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Taste F: eigene Feststellung zu diesem Kriterium</source>
        <translation>Key F: a finding of your own on this criterion</translation>
    </message>
    <message>
        <source>Verlauf der Antwort</source>
        <translation>History of the answer</translation>
    </message>
    <message>
        <source>Taste W</source>
        <translation>Key W</translation>
    </message>
    <message>
        <source>Weniger</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Worauf achten</source>
        <translation>What to look at</translation>
    </message>
</context>
<context>
    <name>RatersPage</name>
    <message>
        <source>Konsens setzen; bei den Bildern: bewerten</source>
        <translation>Set the consensus; with the pictures: rate</translation>
    </message>
    <message>
        <source>Vorige, nächste Abweichung</source>
        <translation>Previous, next difference</translation>
    </message>
    <message>
        <source>Voriges, nächstes Bild</source>
        <translation>Previous, next picture</translation>
    </message>
    <message>
        <source>Übereinstimmung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Noch kein Audit gewählt</source>
        <translation>No audit chosen yet</translation>
    </message>
    <message>
        <source>Wählen Sie oben ein Audit, oder legen Sie bei den Orten ein neues an.</source>
        <translation>Choose an audit above, or begin a new one at the places.</translation>
    </message>
    <message>
        <source>Zu den Orten</source>
        <translation>To the places</translation>
    </message>
    <message>
        <source>Es liegen keine Bewertungen vor.</source>
        <translation>There are no ratings.</translation>
    </message>
    <message>
        <source>{visit}: nur eine prüfende Person</source>
        <translation>{visit}: one rater only</translation>
    </message>
    <message>
        <source>{visit}: {raters} Prüfende, {units} doppelt bewertet, {exact} gleich, {near} höchstens eine Stufe auseinander, Alpha: {alpha}</source>
        <translation>{visit}: {raters} raters, {units} rated twice, {exact} equal, {near} at most one level apart, alpha: {alpha}</translation>
    </message>
    <message>
        <source>Konsens {id} entfernt</source>
        <translation>Consensus {id} removed</translation>
    </message>
    <message>
        <source>Konsens {id}: {level}</source>
        <translation>Consensus {id}: {level}</translation>
    </message>
    <message>
        <source>Bild bewertet</source>
        <translation>Picture rated</translation>
    </message>
</context>
<context>
    <name>RawValueField</name>
    <message>
        <source>Anzahl</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Messwert</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>freiwillig</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Bitte eine Zahl eingeben, zum Beispiel 7,5.</source>
        <translation>Please enter a number, for example 7.5.</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>Ein anderes Programm benutzt den Empfänger. Bitte schließen Sie es und verbinden Sie neu.</source>
        <translation>Another program is using the receiver. Please close it and connect again.</translation>
    </message>
    <message>
        <source>Ihr Benutzerkonto darf den Anschluss nicht benutzen. Bitte lassen Sie es in die Gruppe „dialout“ aufnehmen.</source>
        <translation>Your account may not use the port. Please have it added to the group “dialout”.</translation>
    </message>
    <message>
        <source>Der Empfänger ist nicht mehr da. Bitte stecken Sie ihn an und verbinden Sie neu.</source>
        <translation>The receiver is no longer there. Please plug it in and connect again.</translation>
    </message>
    <message>
        <source>An diesem Anschluss spricht kein Empfänger (NMEA 0183). Bitte wählen Sie einen anderen.</source>
        <translation>No receiver speaks at this port (NMEA 0183). Please choose another one.</translation>
    </message>
    <message>
        <source>Der Empfänger sieht zu wenige Satelliten. Unter freiem Himmel dauert es einige Minuten.</source>
        <translation>The receiver sees too few satellites. Under open sky it takes some minutes.</translation>
    </message>
    <message>
        <source>Genauigkeit unbekannt</source>
        <translation>accuracy unknown</translation>
    </message>
    <message>
        <source>etwa {accuracy} (aus HDOP geschätzt)</source>
        <translation>about {accuracy} (estimated from HDOP)</translation>
    </message>
    <message>
        <source>{accuracy} (95 %)</source>
        <translation>{accuracy} (95 %)</translation>
    </message>
    <message>
        <source>{n} Satelliten</source>
        <translation>{n} satellites</translation>
    </message>
    <message>
        <source>vor {n} s</source>
        <translation>{n} s ago</translation>
    </message>
    <message>
        <source>vor {n} s – zu alt</source>
        <translation>{n} s ago – too old</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Ordner mit neuen Fotos</source>
        <translation>Folder with new photos</translation>
    </message>
</context>
<context>
    <name>RecentPhotos</name>
    <message>
        <source>Neueste Fotos</source>
        <translation>Newest photos</translation>
    </message>
    <message>
        <source>Neueste Fotos: Pfeile wählen, Enter fügt hinzu</source>
        <translation>Newest photos: arrows choose, Enter adds</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Andere …</source>
        <translation>Others …</translation>
    </message>
    <message>
        <source>Taste O: in einem anderen Ordner suchen</source>
        <translation>Key O: look in another folder</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>{name} suchen …</source>
        <translation>Look for {name} …</translation>
    </message>
    <message>
        <source>Sicherungen von {name} …</source>
        <translation>Backups of {name} …</translation>
    </message>
    <message>
        <source>{name} aus der Liste nehmen</source>
        <translation>Take {name} off the list</translation>
    </message>
    <message>
        <source>Nicht gefunden: {folder}</source>
        <translation>Not found: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n Ort(e)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Begehung begonnen</source>
        <translation>Visit begun</translation>
    </message>
    <message>
        <source>Weg aufgezeichnet</source>
        <translation>Track recorded</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>Abgelehnte Dateien</source>
        <translation>Refused files</translation>
    </message>
    <message>
        <source>Liste kopieren</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n Datei(en) kamen nicht herein</source>
        <translation>
            <numerusform>%n file did not come in</numerusform>
            <numerusform>%n files did not come in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelianceCard</name>
    <message>
        <source>Belastbarkeit</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Stufe {grade}: {words}</source>
        <translation>Level {grade}: {words}</translation>
    </message>
    <message>
        <source>Für Stufe I fehlt: {what}</source>
        <translation>Missing for level I: {what}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>night</translation>
    </message>
    <message>
        <source>Nacht gegenüber Tag: {points} Punkte bei {count} Kriterien</source>
        <translation>Night against day: {points} points over {count} criteria</translation>
    </message>
    <message>
        <source>Mit gleichen Gewichten ändert sich der Tagwert um {points} Punkte.</source>
        <translation>With equal weights the day score changes by {points} points.</translation>
    </message>
    <message>
        <source>Übereinstimmung {name}: nur eine prüfende Person</source>
        <translation>Agreement, {name}: only one auditor</translation>
    </message>
    <message>
        <source>Übereinstimmung {name}: {exact} gleich, {near} höchstens eine Stufe</source>
        <translation>Agreement, {name}: {exact} equal, {near} within one level</translation>
    </message>
</context>
<context>
    <name>RemarkDesk</name>
    <message>
        <source>eine Person</source>
        <translation>a person</translation>
    </message>
    <message>
        <source>ein Kennzeichen</source>
        <translation>a number plate</translation>
    </message>
    <message>
        <source>eine Telefonnummer</source>
        <translation>a phone number</translation>
    </message>
    <message>
        <source>eine E-Mail-Adresse</source>
        <translation>an e-mail address</translation>
    </message>
    <message>
        <source>die Herkunft von Menschen</source>
        <translation>people&apos;s origin</translation>
    </message>
    <message>
        <source>„{words}“ nennt {what}. Besser neutral: Der Bericht wird weitergegeben.</source>
        <translation>“{words}” names {what}. Better neutral: the report is passed on.</translation>
    </message>
    <message>
        <source>Für alle Dimensionen</source>
        <translation>For all dimensions</translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message>
        <source>Ort entfernen: {name}</source>
        <translation>Remove place: {name}</translation>
    </message>
    <message>
        <source>„{name}“ ist entfernt.</source>
        <translation>“{name}” has been removed.</translation>
    </message>
    <message numerus="yes">
        <source>„{name}“ ist entfernt, mit %n Audit(s).</source>
        <translation>
            <numerusform>“{name}” has been removed, with %n audit.</numerusform>
            <numerusform>“{name}” has been removed, with %n audits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit entfernen: {name}</source>
        <translation>Remove audit: {name}</translation>
    </message>
    <message>
        <source>Das Audit vom {day} ist entfernt.</source>
        <translation>The audit of {day} has been removed.</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Fotos für immer ersetzen</source>
        <translation>Replace photos for good</translation>
    </message>
    <message>
        <source>Für immer ersetzen</source>
        <translation>Replace for good</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) durch die verdeckte Fassung ersetzen</source>
        <translation>
            <numerusform>Replace %n photo by its covered copy</numerusform>
            <numerusform>Replace %n photos by their covered copies</numerusform>
        </translation>
    </message>
    <message>
        <source>An die Stelle jedes Bildes tritt seine verdeckte Fassung. Das unverdeckte Bild und das Original werden aus der Akte gelöscht und lassen sich nicht zurückholen, auch nicht mit Rückgängig oder aus dem Papierkorb. Eine Sicherung wird vorher nicht gemacht. Die Fotos bleiben geprüft.</source>
        <translation>The covered copy takes the place of each picture. The uncovered picture and the original are deleted from the file and cannot be brought back, not with Undo and not from the bin. No backup is made before. The photos stay reviewed.</translation>
    </message>
    <message>
        <source>Originale löschen</source>
        <translation>Delete originals</translation>
    </message>
    <message>
        <source>Endgültig löschen</source>
        <translation>Delete for good</translation>
    </message>
    <message numerus="yes">
        <source>%n Original(e) löschen</source>
        <translation>
            <numerusform>Delete %n original</numerusform>
            <numerusform>Delete %n originals</numerusform>
        </translation>
    </message>
    <message>
        <source>Gelöscht werden die Originale und durch andere ersetzte Bilder. Das lässt sich nicht zurücknehmen. Die Arbeitskopien bleiben, wie sie sind, auch unverdeckt.</source>
        <translation>Originals and pictures that were swapped for others are deleted. This cannot be undone. The working copies stay as they are, also uncovered.</translation>
    </message>
    <message numerus="yes">
        <source>Auch %n Sicherung(en) dieser Akte löschen, die es enthalten</source>
        <translation>
            <numerusform>Also delete %n backup of this file that holds it</numerusform>
            <numerusform>Also delete %n backups of this file that hold it</numerusform>
        </translation>
    </message>
    <message>
        <source>Fotos, die ersetzt werden</source>
        <translation>Photos that are replaced</translation>
    </message>
    <message>
        <source>Unverdeckt können sie auch in internen Dokumenten stehen, die als herausgegeben in dieser Akte liegen: {list}. Sollen auch sie weg, entfernen Sie sie auf der Seite „Berichte“ und leeren Sie den Papierkorb.</source>
        <translation>They may also appear uncovered in internal documents that this file keeps as issued: {list}. If those are to go as well, remove them on the page “Reports” and empty the bin.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>keine Note</source>
        <translation>no grade</translation>
    </message>
    <message>
        <source>Spanne {spanne} von 100</source>
        <translation>Range {spanne} of 100</translation>
    </message>
    <message>
        <source>Abdeckung {abdeckung} ({bewertet} von {alle})</source>
        <translation>Coverage {abdeckung} ({bewertet} of {alle})</translation>
    </message>
    <message>
        <source>Bewertet sind {anteil} der Kriterien, die bei Dunkelheit zu prüfen sind; ein Nachtwert braucht mindestens 60 %.</source>
        <translation>{anteil} of the criteria to be checked in the dark are rated; a night score needs at least 60 %.</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Nachtbegehung fehlt</source>
        <translation>Night walk missing</translation>
    </message>
    <message>
        <source>Belastbarkeit</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Fotos eines örtlichen Sicherheitsaudits</source>
        <translation>Photos of a local safety audit</translation>
    </message>
    <message>
        <source>Fotoanhang</source>
        <translation>Photo annex</translation>
    </message>
    <message>
        <source>Fotoanhang {ort}</source>
        <translation>Photo annex {ort}</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>{ort}, Audit vom {tag}</source>
        <translation>{ort}, audit of {tag}</translation>
    </message>
    <message>
        <source>Foto {nummer} von {ort}</source>
        <translation>Photo {nummer} of {ort}</translation>
    </message>
    <message>
        <source>Fotos nicht geprüft</source>
        <translation>photos not reviewed</translation>
    </message>
    <message>
        <source>mit nichtöffentlichen Angaben</source>
        <translation>with information that is not public</translation>
    </message>
    <message>
        <source>Intern – nur für den Dienstgebrauch</source>
        <translation>Internal – for official use only</translation>
    </message>
    <message>
        <source>{von} bis {bis}</source>
        <translation>{von} to {bis}</translation>
    </message>
    <message>
        <source>ohne Angabe der Funktion</source>
        <translation>function not stated</translation>
    </message>
    <message>
        <source>Seite {seite} von {seiten}</source>
        <translation>Page {seite} of {seiten}</translation>
    </message>
    <message>
        <source>Sicherheitsaudit {ort}</source>
        <translation>Safety audit {ort}</translation>
    </message>
    <message>
        <source>Sicherheitsaudits öffentlicher Räume</source>
        <translation>Safety audits of public spaces</translation>
    </message>
    <message>
        <source>Sicherheitsaudits an {n} Orten</source>
        <translation>Safety audits of {n} places</translation>
    </message>
    <message>
        <source>Anhang {buchstabe}</source>
        <translation>Annex {buchstabe}</translation>
    </message>
    <message>
        <source>Örtliches Sicherheitsaudit</source>
        <translation>Local safety audit</translation>
    </message>
    <message>
        <source>{kasten} steht für {zeichen} ({code}), zuerst in: {text}</source>
        <translation>{kasten} stands for {zeichen} ({code}), first in: {text}</translation>
    </message>
    <message>
        <source>Ein Foto fehlt oder ist nicht lesbar: {titel}</source>
        <translation>A photo is missing or cannot be read: {titel}</translation>
    </message>
    <message>
        <source>Nachher</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Foto {nummer}</source>
        <translation>Photo {nummer}</translation>
    </message>
    <message>
        <source>Audit vom {tag}</source>
        <translation>audit of {tag}</translation>
    </message>
    <message>
        <source>Profil nach Bereichen</source>
        <translation>Profile by dimension</translation>
    </message>
    <message>
        <source>T Tag, N Nacht. Strich: Spanne, in der der Wert liegt, je nachdem wie das Unbeantwortete ausfiele. Schraffiert: vorläufig, Abdeckung unter 80 %. Rechts: Punkte und Abdeckung. A bis E: Bänder der Noten.</source>
        <translation>D day, N night. Line: the range in which the score lies, depending on how the unanswered part would turn out. Hatched: provisional, coverage below 80 %. Right: score and coverage. A to E: bands of the grades.</translation>
    </message>
    <message>
        <source>Unterschied Nacht minus Tag: {punkte} Punkte über {n} doppelt bewertete Kriterien.</source>
        <translation>Difference night minus day: {punkte} points over {n} criteria rated twice.</translation>
    </message>
    <message>
        <source>Bereich</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Abdeckung</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Punkte</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Balkendiagramm der Punkte je Bereich, von 0 bis 100.</source>
        <translation>Bar chart of the scores by dimension, from 0 to 100.</translation>
    </message>
    <message>
        <source>Dieselben Werte stehen in der folgenden Tabelle.</source>
        <translation>The same values are in the table that follows.</translation>
    </message>
    <message>
        <source>Übereinstimmung der Prüfenden</source>
        <translation>Agreement between auditors</translation>
    </message>
    <message>
        <source>Verglichen werden die unabhängigen Bewertungen, nie der Konsens. Krippendorffs Alpha (ordinal): ab 0,80 verlässlich, ab 0,667 vorläufig, darunter nicht für Schlüsse geeignet; in Klammern der 95-%-Bereich. Unter zwei Prüfenden oder 20 doppelt bewerteten Fällen stehen nur Prozente.</source>
        <translation>Compared are the independent ratings, never the consensus. Krippendorff’s alpha (ordinal): from 0.80 reliable, from 0.667 tentative, below that not for conclusions; in brackets the 95 % interval. With fewer than two auditors or 20 cases rated twice only percentages are given.</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Begehung</source>
        <translation>Walk</translation>
    </message>
    <message>
        <source>Prüfende</source>
        <translation>Auditors</translation>
    </message>
    <message>
        <source>Fälle</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Gleich</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>Höchstens 1 Stufe</source>
        <translation>Within 1 level</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Es liegen keine Bewertungen vor.</source>
        <translation>There are no ratings.</translation>
    </message>
    <message>
        <source>nicht berechenbar (keine Streuung)</source>
        <translation>cannot be computed (no spread)</translation>
    </message>
    <message>
        <source>zu wenige doppelte Bewertungen</source>
        <translation>too few double ratings</translation>
    </message>
    <message>
        <source>verlässlich</source>
        <translation>reliable</translation>
    </message>
    <message>
        <source>vorläufig</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>nicht für Schlüsse geeignet</source>
        <translation>not for conclusions</translation>
    </message>
    <message>
        <source>Klärungsliste</source>
        <translation>To be clarified</translation>
    </message>
    <message>
        <source>Hier liegen zwei Prüfende mindestens zwei Stufen auseinander; das Team klärt.</source>
        <translation>Here two auditors are at least two levels apart; the team clarifies.</translation>
    </message>
    <message>
        <source>Nichtöffentlich: Veranstaltung und Zufahrtsschutz</source>
        <translation>Not public: events and vehicle protection</translation>
    </message>
    <message>
        <source>Dieser Anhang kann Schwachstellen nennen. Er ist vor einer Weitergabe an die Öffentlichkeit herauszunehmen und geht in keine Gesamtnote ein.</source>
        <translation>This annex may name weak points. It is to be taken out before the report goes public and is part of no overall grade.</translation>
    </message>
    <message>
        <source>Hinweise zum Bericht</source>
        <translation>Notes on this report</translation>
    </message>
    <message>
        <source>Verworfene Feststellungen</source>
        <translation>Dismissed findings</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Feststellung</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Datenschutz und Bildnachweis</source>
        <translation>Data protection and picture credits</translation>
    </message>
    <message>
        <source>Der Bericht nennt Beteiligte nur mit ihrer Funktion. Antworten aus Befragungen sind anonym; kleine Gruppen werden nicht einzeln ausgewiesen.</source>
        <translation>The report names those involved by their function only. Survey answers are anonymous; small groups are not shown separately.</translation>
    </message>
    <message>
        <source>Die Fotos stammen vom Prüfteam. Aufnahmeort und Kameradaten sind aus den Bilddateien entfernt.</source>
        <translation>The photos were taken by the audit team. Location and camera data are removed from the picture files.</translation>
    </message>
    <message>
        <source>Jedes Foto wurde auf Gesichter, Kennzeichen, Hausnummern und Namen durchgesehen; was erkennbar war, ist unwiderruflich verdeckt.</source>
        <translation>Every photo was looked through for faces, number plates, house numbers and names; what could be recognised is covered irreversibly.</translation>
    </message>
    <message>
        <source>Grund für die Ausgabe ohne Prüfung</source>
        <translation>Reason for handing it out without a review</translation>
    </message>
    <message>
        <source>Alle Antworten</source>
        <translation>All answers</translation>
    </message>
    <message>
        <source>Stufen 0 (schlecht) bis 4 (gut); n. z. nicht zutreffend, n. b. nicht beurteilbar, – offen. Tag, Nacht und Schreibtisch (S) zeigen den Wert des Teams, daneben stehen die einzelnen Werte; K kritisches Kriterium.</source>
        <translation>Levels 0 (poor) to 4 (good); n/a not applicable, – open. Day, night and desk (S) show the team’s value, the single values stand beside it; K critical criterion.</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Einzelne Werte</source>
        <translation>Single values</translation>
    </message>
    <message>
        <source>Bemerkungen</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>S</source>
        <comment>letter for desk</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Konsens</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Prüfende: {liste}.</source>
        <translation>Auditors: {liste}.</translation>
    </message>
    <message>
        <source>Messwert {wert}</source>
        <translation>Measured {wert}</translation>
    </message>
    <message>
        <source>Foto zum Kriterium {kriterium}</source>
        <translation>Photo on criterion {kriterium}</translation>
    </message>
    <message>
        <source>Vergleich mit dem vorigen Audit</source>
        <translation>Comparison with the previous audit</translation>
    </message>
    <message>
        <source>Verglichen mit dem Audit vom {tag}. Gezählt werden nur Kriterien, die beide Male bewertet sind; ein Unterschied belegt nicht, dass eine Maßnahme gewirkt hat.</source>
        <translation>Compared with the audit of {tag}. Only criteria rated both times count; a difference does not prove that a measure has worked.</translation>
    </message>
    <message>
        <source>Für die Nacht ist kein Vergleich möglich: ein Nachtwert fehlt.</source>
        <translation>No comparison is possible for the night: a night score is missing.</translation>
    </message>
    <message>
        <source>Vorher und nachher</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Foto von {ort}</source>
        <translation>Photo of {ort}</translation>
    </message>
    <message>
        <source>Veröffentlichtes Ergebnis</source>
        <translation>Published result</translation>
    </message>
    <message>
        <source>Voriges Audit</source>
        <translation>Previous audit</translation>
    </message>
    <message>
        <source>Dieses Audit</source>
        <translation>This audit</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Veränderung: {profil}</source>
        <translation>Change: {profil}</translation>
    </message>
    <message>
        <source>Zu beachten: {warum}.</source>
        <translation>Please note: {warum}.</translation>
    </message>
    <message>
        <source>Nicht vergleichbar, weil {warum}.</source>
        <translation>Not comparable because {warum}.</translation>
    </message>
    <message>
        <source>Kein Kriterium ist beide Male bewertet.</source>
        <translation>No criterion is rated both times.</translation>
    </message>
    <message>
        <source>Vorher</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Jetzt</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Änderung</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Nachweisbar ab</source>
        <translation>Detectable from</translation>
    </message>
    <message>
        <source>Besser / gleich / schlechter</source>
        <translation>Better / same / worse</translation>
    </message>
    <message>
        <source>Urteil</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Gesamt</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>über dem Richtwert von {punkte} Punkten (Konvention)</source>
        <translation>above the rule of thumb of {punkte} points (convention)</translation>
    </message>
    <message>
        <source>deutlich verbessert</source>
        <translation>clearly improved</translation>
    </message>
    <message>
        <source>verbessert, aber innerhalb der Unsicherheit</source>
        <translation>improved, but within the uncertainty</translation>
    </message>
    <message>
        <source>unverändert</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>verschlechtert, aber innerhalb der Unsicherheit</source>
        <translation>worse, but within the uncertainty</translation>
    </message>
    <message>
        <source>deutlich verschlechtert</source>
        <translation>clearly worse</translation>
    </message>
    <message>
        <source>Messunsicherheit nicht prüfbar</source>
        <translation>measurement error cannot be checked</translation>
    </message>
    <message>
        <source>zu wenige Kriterien</source>
        <translation>too few criteria</translation>
    </message>
    <message>
        <source>nicht vergleichbar</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>die Katalogversion eine andere ist</source>
        <translation>the catalogue version differs</translation>
    </message>
    <message>
        <source>es zwei verschiedene Orte sind</source>
        <translation>these are two different places</translation>
    </message>
    <message>
        <source>der Ortstyp ein anderer ist</source>
        <translation>the place type differs</translation>
    </message>
    <message>
        <source>eine der Begehungen fehlt</source>
        <translation>one of the walks is missing</translation>
    </message>
    <message>
        <source>die Standpunkte andere sind</source>
        <translation>the stops differ</translation>
    </message>
    <message>
        <source>die Uhrzeiten mehr als eine Stunde auseinanderliegen</source>
        <translation>the times of day are more than one hour apart</translation>
    </message>
    <message>
        <source>die Wochentage verschieden sind</source>
        <translation>the kinds of weekday differ</translation>
    </message>
    <message>
        <source>niemand beide Male geprüft hat</source>
        <translation>nobody audited both times</translation>
    </message>
    <message>
        <source>die Jahreszeit ist eine andere</source>
        <translation>the season differs</translation>
    </message>
    <message>
        <source>die Uhrzeit einer Begehung ist nicht bekannt</source>
        <translation>the time of a walk is not known</translation>
    </message>
    <message>
        <source>Stand der Maßnahmen des vorigen Audits</source>
        <translation>State of the previous audit’s measures</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Es sind keine Maßnahmen erfasst.</source>
        <translation>No measures are recorded.</translation>
    </message>
    <message>
        <source>Örtliches Sicherheitsaudit · Auditbericht</source>
        <translation>Local safety audit · Audit report</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>{n} Audits</source>
        <translation>{n} audits</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Prüfteam</source>
        <translation>Audit team</translation>
    </message>
    <message>
        <source>Kriterienkatalog</source>
        <translation>Criteria catalogue</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>… und weitere ({n})</source>
        <translation>… and others ({n})</translation>
    </message>
    <message>
        <source>Feststellungen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Es sind keine Feststellungen erfasst.</source>
        <translation>No findings are recorded.</translation>
    </message>
    <message>
        <source>Feststellungen zum Veranstaltungsschutz stehen im nichtöffentlichen Anhang: {n}.</source>
        <translation>Findings on event protection are in the non-public annex: {n}.</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vermutete Ursache</source>
        <translation>Suspected cause</translation>
    </message>
    <message>
        <source>Foto zu {nummer}: {titel}</source>
        <translation>Photo on {nummer}: {titel}</translation>
    </message>
    <message>
        <source>Standpunkt {nummer} {name}</source>
        <translation>Stop {nummer} {name}</translation>
    </message>
    <message>
        <source>nichtöffentlich</source>
        <translation>not public</translation>
    </message>
    <message>
        <source>betroffen: {gruppen}</source>
        <translation>affected: {gruppen}</translation>
    </message>
    <message>
        <source>Risiko</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>noch nicht bewertet.</source>
        <translation>not assessed yet.</translation>
    </message>
    <message>
        <source>{klasse} – Eintritt {wie_oft} (Stufe {l}; {quelle}), Auswirkung {was} (Stufe {c}). Handeln: {frist}.</source>
        <translation>{klasse} – likelihood {wie_oft} (level {l}; {quelle}), consequence {was} (level {c}). Act: {frist}.</translation>
    </message>
    <message>
        <source>Noch ohne Maßnahme.</source>
        <translation>No measure yet.</translation>
    </message>
    <message>
        <source>Zuständigkeit</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Geordnet nach Risikoklasse, dann nach der Priorität am Ort.</source>
        <translation>Sorted by risk class, then by priority at the place.</translation>
    </message>
    <message>
        <source>Alle Maßnahmen sind erledigt.</source>
        <translation>All measures are done.</translation>
    </message>
    <message>
        <source>Frist und Status</source>
        <translation>Due and status</translation>
    </message>
    <message>
        <source>Risiko, Kosten</source>
        <translation>Risk, cost</translation>
    </message>
    <message>
        <source>ohne Frist</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>Kosten: {kosten}</source>
        <translation>Cost: {kosten}</translation>
    </message>
    <message>
        <source>Grund: {grund}</source>
        <translation>Reason: {grund}</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Glossar</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Wort</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Bedeutung</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Gewichteter Anteil der zutreffenden Kriterien, die bewertet sind.</source>
        <translation>Weighted share of the applicable criteria that are rated.</translation>
    </message>
    <message>
        <source>Angstraum</source>
        <translation>Feared place</translation>
    </message>
    <message>
        <source>Ort, den Menschen aus Unbehagen meiden; oft kein Ort mit vielen Straftaten.</source>
        <translation>Place that people avoid because they feel uneasy; often not a place of many crimes.</translation>
    </message>
    <message>
        <source>Wie weit man sich auf das Ergebnis verlassen kann: I, II oder III.</source>
        <translation>How far the result can be relied on: I, II or III.</translation>
    </message>
    <message>
        <source>Was am Ort nicht ist, wie es sein soll, mit Ursachenvermutung und Risiko.</source>
        <translation>What is not as it should be at the place, with the suspected cause and the risk.</translation>
    </message>
    <message>
        <source>Wert, auf den sich das Team nach Aussprache über ein Kriterium einigt.</source>
        <translation>Value the team agrees on after discussing a criterion.</translation>
    </message>
    <message>
        <source>Kritisches Kriterium (K)</source>
        <translation>Critical criterion (K)</translation>
    </message>
    <message>
        <source>Kriterium, dessen schlechte Bewertung eine Feststellung auslöst und die Note begrenzt.</source>
        <translation>Criterion whose poor rating triggers a finding and limits the grade.</translation>
    </message>
    <message>
        <source>Was gegen eine Feststellung getan werden soll, von wem und bis wann.</source>
        <translation>What shall be done about a finding, by whom and until when.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Der mittlere Wert, wenn alle Werte der Größe nach geordnet sind.</source>
        <translation>The middle value when all values are put in order of size.</translation>
    </message>
    <message>
        <source>Nicht investiv</source>
        <translation>Non-capital</translation>
    </message>
    <message>
        <source>Ohne bleibende Anschaffung oder Bau, etwa Pflege, Präsenz, Information.</source>
        <translation>Without lasting purchase or construction, such as care, presence, information.</translation>
    </message>
    <message>
        <source>Risikoklasse</source>
        <translation>Risk class</translation>
    </message>
    <message>
        <source>Sehr hoch, hoch, mittel oder gering; abgelesen aus Eintritt und Auswirkung.</source>
        <translation>Very high, high, medium or low; looked up from likelihood and consequence.</translation>
    </message>
    <message>
        <source>Standpunkt</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stelle auf dem Rundgang, an der bewertet wird.</source>
        <translation>Point on the walk where ratings are given.</translation>
    </message>
    <message>
        <source>Wiederholungsaudit</source>
        <translation>Re-audit</translation>
    </message>
    <message>
        <source>Erneutes Audit desselben Ortes, um Veränderungen zu sehen.</source>
        <translation>Another audit of the same place, to see changes.</translation>
    </message>
    <message>
        <source>Methode und Grenzen</source>
        <translation>Method and limits</translation>
    </message>
    <message>
        <source>So wurde geprüft</source>
        <translation>How the audit was done</translation>
    </message>
    <message>
        <source>Jedes Kriterium des Katalogs wird vor Ort auf einer Stufe von 0 (schlecht) bis 4 (gut) bewertet, von jeder prüfenden Person für sich. Der Wert des Teams ist der Median, bei gerader Zahl der vorsichtigere Wert; an mehreren Standpunkten zählt bei kritischen Kriterien (K) der schlechteste.</source>
        <translation>Each criterion of the catalogue is rated on site on a level from 0 (poor) to 4 (good), by each auditor alone. The team’s value is the median, for an even number the more cautious value; with several stops the worst one counts for critical criteria (K).</translation>
    </message>
    <message>
        <source>Zwei Antworten sind keine Bewertung: „n. z.“ (nicht zutreffend) nimmt das Kriterium aus der Liste; „n. b.“ (nicht beurteilbar) lässt es stehen und senkt die Abdeckung.</source>
        <translation>Two answers are no rating: “not applicable” takes the criterion off the list; “not assessable” leaves it there and lowers the coverage.</translation>
    </message>
    <message>
        <source>Begehungen und Team</source>
        <translation>Walks and team</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Wetter und Licht</source>
        <translation>Weather and light</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Katalog, Bereiche und Gewichte</source>
        <translation>Catalogue, dimensions and weights</translation>
    </message>
    <message>
        <source>Katalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Prüfsumme (SHA-256)</source>
        <translation>Checksum (SHA-256)</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Gewichte der Kriterien (1 ergänzend, 2 wichtig, 3 zentral) und der Bereiche sind Konventionen des Katalogs. Wie stark das Ergebnis von ihnen abhängt, steht bei jedem Ort.</source>
        <translation>The weights of criteria (1 supplementary, 2 important, 3 central) and of dimensions are conventions of the catalogue. How much the result depends on them is stated for each place.</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>eigenes Ergebnis</source>
        <translation>own result</translation>
    </message>
    <message>
        <source>So sind die Zahlen zu lesen</source>
        <translation>How to read the numbers</translation>
    </message>
    <message>
        <source>gewichteter Mittelwert der bewerteten Kriterien, von 0 (schlecht) bis 100 (gut).</source>
        <translation>weighted mean of the rated criteria, from 0 (poor) to 100 (good).</translation>
    </message>
    <message>
        <source>gewichteter Anteil der bewerteten Kriterien an den zutreffenden. Ab 80 % gilt ein Wert, von 60 bis 79 % ist er vorläufig (schraffiert), darunter wird er zurückgehalten; unter drei Kriterien gibt es keinen Wert.</source>
        <translation>weighted share of the applicable criteria that are rated. From 80 % a score is valid, from 60 to 79 % provisional (hatched), below that it is withheld; with fewer than three criteria there is no score.</translation>
    </message>
    <message>
        <source>Spanne</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>was herauskäme, wenn alles Unbeantwortete ganz schlecht oder ganz gut wäre.</source>
        <translation>what would result if all that is unanswered were entirely poor or entirely good.</translation>
    </message>
    <message>
        <source>Tag und Nacht</source>
        <translation>Day and night</translation>
    </message>
    <message>
        <source>nebeneinander, nie gemittelt; es gilt die schlechtere Note.</source>
        <translation>side by side, never averaged; the worse grade counts.</translation>
    </message>
    <message>
        <source>Kritische Kriterien (K)</source>
        <translation>Critical criteria (K)</translation>
    </message>
    <message>
        <source>Stufe 0 begrenzt die Note auf D, Stufe 1 auf C, weil Mittelwerte sonst ernste Mängel verdecken.</source>
        <translation>level 0 limits the grade to D, level 1 to C, because averages would hide serious defects.</translation>
    </message>
    <message>
        <source>I belastbar (Abdeckung ab 80 %, Tag und Nacht, drei Prüfende, belegte Übereinstimmung, Schreibtischphase), II eingeschränkt, III Ersteindruck.</source>
        <translation>I dependable (coverage from 80 %, day and night, three auditors, proven agreement, desk phase), II limited, III first impression.</translation>
    </message>
    <message>
        <source>{note} ab {punkte} Punkten ({worte})</source>
        <translation>{note} from {punkte} points ({worte})</translation>
    </message>
    <message>
        <source>Noten: {noten}.</source>
        <translation>Grades: {noten}.</translation>
    </message>
    <message>
        <source>Bänder sind Konventionen, keine Norm. Verglichen werden darf nur innerhalb desselben Ortstyps und derselben Katalogversion.</source>
        <translation>The bands are conventions, not a standard. Compare only within the same place type and the same version of the catalogue.</translation>
    </message>
    <message>
        <source>Was die Zahlen nicht sagen</source>
        <translation>What the numbers do not say</translation>
    </message>
    <message>
        <source>Sie sagen keine Straftaten voraus und bescheinigen keine Sicherheit.</source>
        <translation>They predict no crimes and certify no safety.</translation>
    </message>
    <message>
        <source>Sie zeigen den Zustand zur Zeit der Begehungen, nicht den zu anderen Tages- und Jahreszeiten.</source>
        <translation>They show the condition at the time of the walks, not at other times of day and year.</translation>
    </message>
    <message>
        <source>Sie messen nicht das Sicherheitsgefühl; was Menschen empfinden, steht getrennt daneben und wird nie eingerechnet.</source>
        <translation>They do not measure the feeling of safety; what people feel stands beside them and is never mixed in.</translation>
    </message>
    <message>
        <source>Eine Veränderung zwischen zwei Audits belegt keine Wirkung einer Maßnahme.</source>
        <translation>A change between two audits does not prove that a measure has had an effect.</translation>
    </message>
    <message>
        <source>Ursachen sind Vermutungen des Teams. Lichtwerte sind Hinweise, kein Nachweis nach Norm.</source>
        <translation>Causes are the team’s assumptions. Light values are indications, no verification to a standard.</translation>
    </message>
    <message>
        <source>Foto vom Ort {ort}</source>
        <translation>Photo of the place {ort}</translation>
    </message>
    <message>
        <source>Ortstyp</source>
        <translation>Place type</translation>
    </message>
    <message>
        <source>Lage</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Eigentum</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Anlass</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Begehungen</source>
        <translation>Walks</translation>
    </message>
    <message>
        <source>{liste}, {anzahl} Kriterien</source>
        <translation>{liste}, {anzahl} criteria</translation>
    </message>
    <message>
        <source>Standpunkte</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Anmerkung</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>gleichen Gewichten</source>
        <translation>equal weights</translation>
    </message>
    <message>
        <source>Weglassen von {bereich}</source>
        <translation>leaving out {bereich}</translation>
    </message>
    <message>
        <source>die Note vor Begrenzung bleibt in allen Rechnungen</source>
        <translation>the grade before limits is the same in all runs</translation>
    </message>
    <message>
        <source>die Note vor Begrenzung kann sich dabei ändern</source>
        <translation>the grade before limits can change</translation>
    </message>
    <message>
        <source>{profil}: Andere Gewichte ändern den Wert um höchstens {punkte} Punkte (bei {wodurch}); {note}.</source>
        <translation>{profil}: other weights change the score by {punkte} points at most (by {wodurch}); {note}.</translation>
    </message>
    <message>
        <source>Kritische Kriterien</source>
        <translation>Critical criteria</translation>
    </message>
    <message>
        <source>Folge</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Kein bewertetes kritisches Kriterium liegt auf Stufe 0 oder 1.</source>
        <translation>No critical criterion that was rated is on level 0 or 1.</translation>
    </message>
    <message>
        <source>Nicht bewertet und deshalb ohne Aussage: {kriterien}.</source>
        <translation>Not rated and therefore unknown: {kriterien}.</translation>
    </message>
    <message>
        <source>Note höchstens {note}</source>
        <translation>Grade {note} at best</translation>
    </message>
    <message>
        <source>Stärken</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Gezeigt sind {gezeigt} von {alle} Kriterien mit der besten Stufe, die zentralen zuerst; alle stehen im Anhang.</source>
        <translation>Shown are {gezeigt} of {alle} criteria on the best level, the central ones first; all are in the annex.</translation>
    </message>
    <message>
        <source>Maßnahmenplan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Geordnet nach Risikoklasse, dann nach dem Anteil der Teilnehmenden, die sich unsicher fühlen, dann nach der Zahl und Verletzlichkeit der Betroffenen, zuletzt nach dem Aufwand. Die Priorität gilt je Ort.</source>
        <translation>In order of risk class, then of the share of participants who feel unsafe, then of the number and vulnerability of those affected, last of effort. The priority applies within each place.</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Zu</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Feststellungen ohne Maßnahme: {nummern}.</source>
        <translation>Findings without a measure: {nummern}.</translation>
    </message>
    <message>
        <source>überfällig</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Risikomatrix</source>
        <translation>Risk matrix</translation>
    </message>
    <message>
        <source>Die Klasse wird aus einer Tabelle abgelesen und nicht multipliziert; die Feststellungen stehen mit ihren Nummern im Feld.</source>
        <translation>The class is looked up in a table, not multiplied; the findings stand in their field with their numbers.</translation>
    </message>
    <message>
        <source>Eintritt / Auswirkung</source>
        <translation>Likelihood / consequence</translation>
    </message>
    <message>
        <source>Noch nicht bewertet: {n} von {alle}.</source>
        <translation>Not assessed yet: {n} of {alle}.</translation>
    </message>
    <message>
        <source>Die {n} bei Tag und Nacht bewerteten Kriterien liegen bei Nacht im Mittel um {punkte} Punkte {richtung}.</source>
        <translation>The {n} criteria rated by day and by night are on average {punkte} points {richtung} at night.</translation>
    </message>
    <message>
        <source>niedriger</source>
        <translation>lower</translation>
    </message>
    <message>
        <source>höher</source>
        <translation>higher</translation>
    </message>
    <message>
        <source>Es gilt die Note {note} ({worte}), die des Tages</source>
        <translation>The grade is {note} ({worte}), that of the day</translation>
    </message>
    <message>
        <source>Es gilt die Note {note} ({worte}), die schlechtere von Tag und Nacht (hier: {profil})</source>
        <translation>The grade is {note} ({worte}), the worse of day and night (here: {profil})</translation>
    </message>
    <message>
        <source>Für einen Vergleich der Bereiche ist noch zu wenig beantwortet.</source>
        <translation>Too little is answered yet to compare the dimensions.</translation>
    </message>
    <message>
        <source>Am schwächsten ist {schwach}, am stärksten {stark} ({profil}; {anzahl} Bereiche).</source>
        <translation>Weakest is {schwach}, strongest {stark} ({profil}; {anzahl} dimensions).</translation>
    </message>
    <message>
        <source>Es sind keine Feststellungen erfasst. Das heißt nicht, dass es keine Mängel gibt.</source>
        <translation>No findings are recorded. This does not mean that there are no defects.</translation>
    </message>
    <message>
        <source>Feststellungen nach Risiko: {zahlen}.</source>
        <translation>Findings by risk: {zahlen}.</translation>
    </message>
    <message>
        <source>{nummern} und weitere</source>
        <translation>{nummern} and others</translation>
    </message>
    <message>
        <source>Erste Schutzmaßnahmen binnen drei Arbeitstagen verlangen {nummern}.</source>
        <translation>First protective steps within three working days are needed for {nummern}.</translation>
    </message>
    <message>
        <source>Noch ohne Maßnahme: {n} von {alle}.</source>
        <translation>Without a measure yet: {n} of {alle}.</translation>
    </message>
    <message>
        <source>{n} ohne Note</source>
        <translation>{n} without a grade</translation>
    </message>
    <message>
        <source>Noten, jeweils die schlechtere aus Tag und Nacht: {noten}.</source>
        <translation>Grades, each the worse of day and night: {noten}.</translation>
    </message>
    <message>
        <source>Nachtbegehung fehlt in {n} von {alle} Audits.</source>
        <translation>The night walk is missing in {n} of {alle} audits.</translation>
    </message>
    <message>
        <source>Am häufigsten der schwächste Bereich: {bereiche}.</source>
        <translation>Most often the weakest dimension: {bereiche}.</translation>
    </message>
    <message>
        <source>Zusammenfassung</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Kernaussagen</source>
        <translation>Key statements</translation>
    </message>
    <message>
        <source>Der Bericht fasst {n} Audits zusammen</source>
        <translation>The report sums up {n} audits</translation>
    </message>
    <message>
        <source>Geprüft wurde {ort} ({typ}), {zeit}. Umfang: {liste}, {anzahl} Kriterien.</source>
        <translation>Audited was {ort} ({typ}), {zeit}. Scope: {liste}, {anzahl} criteria.</translation>
    </message>
    <message>
        <source>Anlass: {anlass}</source>
        <translation>Occasion: {anlass}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>weitere</source>
        <translation>others</translation>
    </message>
    <message>
        <source>0 bis 100 Punkte, in Klammern die Abdeckung; rechts Feststellungen. Nur gleiche Ortstypen vergleichen.</source>
        <translation>Scores from 0 to 100, in brackets the coverage; at the right findings. Compare equal place types only.</translation>
    </message>
    <message>
        <source>Fristen ({n} überfällig)</source>
        <translation>Deadlines ({n} overdue)</translation>
    </message>
    <message>
        <source>Investiv: {investiv}, nicht investiv: {nicht}</source>
        <translation>Capital: {investiv}, non-capital: {nicht}</translation>
    </message>
    <message>
        <source>; noch offen: {offen}</source>
        <translation>; not assigned yet: {offen}</translation>
    </message>
    <message>
        <source>Schwerste Feststellungen</source>
        <translation>Gravest findings</translation>
    </message>
    <message>
        <source>Nächste Fristen</source>
        <translation>Next deadlines</translation>
    </message>
    <message>
        <source>Addiert sind die Spannen der Klassen, das ist keine Schätzung.</source>
        <translation>The ranges of the classes are added up; this is no estimate.</translation>
    </message>
    <message>
        <source>Kostenrahmen der offenen Maßnahmen</source>
        <translation>Cost frame of the open measures</translation>
    </message>
    <message>
        <source>Sicht der Bürgerinnen und Bürger</source>
        <translation>What residents say</translation>
    </message>
    <message>
        <source>Es liegen keine auswertbaren Antworten vor.</source>
        <translation>There are no answers that can be evaluated.</translation>
    </message>
    <message>
        <source>{n} Anwesende</source>
        <translation>{n} present</translation>
    </message>
    <message>
        <source>Befragt wurde: {wer}. Alle Angaben sind anonym.</source>
        <translation>Asked: {wer}. All answers are anonymous.</translation>
    </message>
    <message>
        <source>Anmerkung zur Befragung</source>
        <translation>Note on the survey</translation>
    </message>
    <message>
        <source>Die Anteile gelten für die Teilnehmenden, nicht für die Bevölkerung. In Klammern steht der 95-%-Bereich (Wilson). Unter {wenig} Antworten stehen nur Zahlen, unter {viele} Antworten ist das Ergebnis nicht repräsentativ, unter {kaum} steht nichts.</source>
        <translation>The shares hold for those who took part, not for the population. The 95 % range (Wilson) stands in brackets. Below {wenig} answers there are counts only, below {viele} answers the result is not representative, below {kaum} nothing is shown.</translation>
    </message>
    <message>
        <source>Anteil</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Balkendiagramm der Anteile mit ihren Bereichen; dieselben Werte stehen in der Tabelle.</source>
        <translation>Bar chart of the shares with their intervals; the same values are in the table.</translation>
    </message>
    <message>
        <source>zu wenige Antworten für Prozente</source>
        <translation>too few answers for percentages</translation>
    </message>
    <message>
        <source>Punktetafel</source>
        <translation>Dot board</translation>
    </message>
    <message>
        <source>Punkte auf einer Tafel sind Stimmen, keine Personen: ohne Anteile und Bereich.</source>
        <translation>Dots on a board are votes, not people: without shares and range.</translation>
    </message>
    <message>
        <source>fühlen sich hier sicher</source>
        <translation>feel safe here</translation>
    </message>
    <message>
        <source>fühlen sich allein sicher</source>
        <translation>feel safe alone</translation>
    </message>
    <message>
        <source>meiden den Ort oft</source>
        <translation>often avoid the place</translation>
    </message>
    <message>
        <source>rechnen mit einem Vorfall</source>
        <translation>expect an incident</translation>
    </message>
    <message>
        <source>stört das stark</source>
        <translation>bothered strongly</translation>
    </message>
    <message>
        <source>Frage</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Gezählt</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>nicht repräsentativ</source>
        <translation>not representative</translation>
    </message>
    <message>
        <source>Dieselben {n} Personen bei Tag und Nacht: {tag} fühlten sich nur bei Tag sicher, {nacht} nur bei Nacht (McNemar, exakt: {p}).</source>
        <translation>The same {n} persons by day and by night: {tag} felt safe by day only, {nacht} by night only (McNemar, exact: {p}).</translation>
    </message>
    <message>
        <source>Gezeigt sind {gezeigt} von {alle} Wünschen.</source>
        <translation>Shown are {gezeigt} of {alle} wishes.</translation>
    </message>
    <message>
        <source>Prüfung und Gefühl nebeneinander</source>
        <translation>Audit and feeling side by side</translation>
    </message>
    <message>
        <source>Prüfung (Note)</source>
        <translation>Audit (grade)</translation>
    </message>
    <message>
        <source>Fühlen sich sicher</source>
        <translation>Feel safe</translation>
    </message>
    <message>
        <source>Einordnung</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Beides wird nebeneinandergestellt und nie verrechnet.</source>
        <translation>Both stand side by side and are never merged.</translation>
    </message>
    <message>
        <source>Doppelbelastung: zuerst handeln, baulich und sozial</source>
        <translation>Double burden: act here first, on the space and socially</translation>
    </message>
    <message>
        <source>Blinder Fleck: Mängel beheben, ohne Alarm zu schlagen</source>
        <translation>Blind spot: fix the defects without raising an alarm</translation>
    </message>
    <message>
        <source>Angstraum ohne bauliche Hauptmängel: auf Ruf, Präsenz und Information schauen</source>
        <translation>Feared place without major defects: look at reputation, presence and information</translation>
    </message>
    <message>
        <source>stabil: erhalten und als Beispiel nutzen</source>
        <translation>stable: keep it and use it as an example</translation>
    </message>
    <message>
        <source>unklar, mehr Antworten nötig (n = {n})</source>
        <translation>unclear, more answers needed (n = {n})</translation>
    </message>
    <message>
        <source>(ganzer Text unter der Tabelle)</source>
        <translation>(full text below the table)</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter for day</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter for night</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>zurückgehalten: Abdeckung unter 60 %</source>
        <translation>withheld: coverage below 60 %</translation>
    </message>
    <message>
        <source>nicht geprüft</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>{profil}: kein Wert, weil zu wenig beantwortet ist (Abdeckung {abdeckung}).</source>
        <translation>{profil}: no score, because too little is answered (coverage {abdeckung}).</translation>
    </message>
    <message>
        <source>{profil}: {punkte} von 100 Punkten, Note {note} ({worte}), Abdeckung {abdeckung}</source>
        <translation>{profil}: {punkte} of 100 points, grade {note} ({worte}), coverage {abdeckung}</translation>
    </message>
    <message>
        <source>begrenzt durch {kriterien}</source>
        <translation>limited by {kriterien}</translation>
    </message>
    <message>
        <source>Nachtbegehung fehlt: nur {anteil} ihrer Kriterien sind bewertet</source>
        <translation>Night walk missing: only {anteil} of its criteria are rated</translation>
    </message>
    <message>
        <source>belastbar</source>
        <translation>dependable</translation>
    </message>
    <message>
        <source>eingeschränkt belastbar</source>
        <translation>limited</translation>
    </message>
    <message>
        <source>Ersteindruck</source>
        <translation>first impression</translation>
    </message>
    <message>
        <source>Abdeckung unter 80 %</source>
        <translation>coverage below 80 %</translation>
    </message>
    <message>
        <source>weniger als drei Prüfende</source>
        <translation>fewer than three auditors</translation>
    </message>
    <message>
        <source>Übereinstimmung bei Tag nicht belegt</source>
        <translation>agreement by day not proven</translation>
    </message>
    <message>
        <source>Übereinstimmung bei Nacht nicht belegt</source>
        <translation>agreement at night not proven</translation>
    </message>
    <message>
        <source>Schreibtischphase unvollständig</source>
        <translation>desk phase incomplete</translation>
    </message>
    <message>
        <source>Daten älter als zwölf Monate</source>
        <translation>data older than twelve months</translation>
    </message>
    <message>
        <source>Es gibt keine offenen Maßnahmen.</source>
        <translation>There are no open measures.</translation>
    </message>
    <message>
        <source>zusammen mindestens {von} €</source>
        <translation>together at least €{von}</translation>
    </message>
    <message>
        <source>zusammen {von} bis {bis} €</source>
        <translation>together €{von} to €{bis}</translation>
    </message>
    <message>
        <source>ohne Kosten</source>
        <translation>without costs</translation>
    </message>
    <message>
        <source>unter 5 Antworten, nicht gezeigt</source>
        <translation>fewer than 5 answers, not shown</translation>
    </message>
    <message>
        <source>{anzahl} von {n}</source>
        <translation>{anzahl} of {n}</translation>
    </message>
    <message>
        <source>Geprüft werden Gestaltung, Zustand und Betreuung des Raums, nie Personen oder Gruppen.</source>
        <translation>Audited are the design, condition and care of the space, never persons or groups.</translation>
    </message>
    <message>
        <source>Bewertet</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>Kritisch (0 oder 1)</source>
        <translation>Critical (0 or 1)</translation>
    </message>
    <message>
        <source>Die Punkte eines Standpunkts umfassen nur, was dort bewertet wurde. In das Ergebnis geht je Kriterium der mittlere Standpunkt ein, bei kritischen der schlechteste.</source>
        <translation>The points of a stop cover only what was rated there. For each criterion the median stop enters the result, for critical ones the worst.</translation>
    </message>
    <message>
        <source>Gezählte Personen</source>
        <translation>People counted</translation>
    </message>
    <message>
        <source>Licht (orientierend)</source>
        <translation>Light (indicative)</translation>
    </message>
    <message>
        <source>Mittel lx</source>
        <translation>Mean lx</translation>
    </message>
    <message>
        <source>Min. lx</source>
        <translation>Min. lx</translation>
    </message>
    <message>
        <source>Zielklasse</source>
        <translation>Target class</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Messwerte einzelner Punkte zeigen eine Richtung. Sie weisen keine Norm nach; dafür ist ein Messraster nach DIN EN 13201-4 nötig. Zielwerte nach DIN EN 13201-2.</source>
        <translation>Values at single points show a tendency. They prove no standard; that needs a measuring grid to EN 13201-4. Target values from EN 13201-2.</translation>
    </message>
    <message>
        <source>Messgerät: {geraet}.</source>
        <translation>Light meter: {geraet}.</translation>
    </message>
    <message>
        <source>Aufnahmezeit unbekannt</source>
        <translation>time taken unknown</translation>
    </message>
    <message>
        <source>{zeit} (unsicher: Zeit der Datei)</source>
        <translation>{zeit} (uncertain: time of the file)</translation>
    </message>
    <message>
        <source>N NO O SO S SW W NW</source>
        <translation>N NE E SE S SW W NW</translation>
    </message>
    <message>
        <source>Blick nach {richtung} ({grad}°)</source>
        <translation>looking {richtung} ({grad}°)</translation>
    </message>
    <message>
        <source>Ohne Beschreibung: {thema}</source>
        <translation>Without a description: {thema}</translation>
    </message>
    <message>
        <source>Was diese Fassung nicht enthält</source>
        <translation>What this version leaves out</translation>
    </message>
    <message>
        <source>Weggelassen sind: {kapitel}. Sie stehen im vollständigen Auditbericht.</source>
        <translation>Left out are: {kapitel}. They are in the full audit report.</translation>
    </message>
    <message>
        <source>Fotopaare, von denen ein Foto fehlt: {n}.</source>
        <translation>Pairs of photos of which one is missing: {n}.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Umfang und Sprache</source>
        <translation>Scope and language</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Sprache des Dokuments</source>
        <translation>Language of the document</translation>
    </message>
    <message>
        <source>Sprache der Eingaben</source>
        <translation>Language of entries</translation>
    </message>
    <message>
        <source>dieses Audit</source>
        <translation>this audit</translation>
    </message>
    <message>
        <source>alle Audits der Akte</source>
        <translation>all audits of the file</translation>
    </message>
    <message>
        <source>Gestaltung …</source>
        <translation>Design …</translation>
    </message>
    <message>
        <source>Noch nichts zu berichten</source>
        <translation>Nothing to report yet</translation>
    </message>
    <message>
        <source>Legen Sie unter „Orte“ einen Ort und dort ein Audit an.</source>
        <translation>Add a place under “Places”, and an audit there.</translation>
    </message>
    <message>
        <source>Zu den Orten</source>
        <translation>To the places</translation>
    </message>
    <message>
        <source>Die Akte ist nur zum Lesen geöffnet: Dass ungeprüfte Fotos herausgehen, lässt sich nicht vermerken. Öffnen Sie sie zum Schreiben.</source>
        <translation>The file is open for reading only: it cannot be put on record that unreviewed photos leave. Open it for writing.</translation>
    </message>
    <message>
        <source>PDF-Dateien</source>
        <translation>PDF files</translation>
    </message>
    <message>
        <source>Word-Dateien</source>
        <translation>Word files</translation>
    </message>
    <message>
        <source>Fotoanhang</source>
        <translation>Photo annex</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>ZIP-Archive</source>
        <translation>ZIP archives</translation>
    </message>
    <message>
        <source>Fachmappe</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Excel-Dateien</source>
        <translation>Excel files</translation>
    </message>
    <message>
        <source>Zuletzt geschrieben: {name}</source>
        <translation>Last written: {name}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Rettungsbericht</source>
        <translation>rescue report</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Standpunkte</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Teamplätze</source>
        <translation>Team members</translation>
    </message>
    <message>
        <source>Begehungen</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Feststellungen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Befragungen</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Punktetafeln</source>
        <translation>Dot boards</translation>
    </message>
    <message>
        <source>Lichtmesspunkte</source>
        <translation>Light points</translation>
    </message>
    <message>
        <source>Zählungen</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Sofortmeldungen</source>
        <translation>Hazard notes</translation>
    </message>
    <message>
        <source>Kalibrierung</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Lagepläne</source>
        <translation>Site plans</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <source>Wegstücke</source>
        <translation>Track sections</translation>
    </message>
    <message>
        <source>Stellen auf Fotos</source>
        <translation>Places on photos</translation>
    </message>
    <message>
        <source>Geprüfte Fotos</source>
        <translation>Reviewed photos</translation>
    </message>
    <message>
        <source>Zeichnungen auf Fotos</source>
        <translation>Drawings on photos</translation>
    </message>
    <message>
        <source>Vorher und nachher</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Herausgegebene Dokumente</source>
        <translation>Issued documents</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Gerettet aus der beschädigten Akte {file}</source>
        <translation>Rescued from the damaged file {file}</translation>
    </message>
    <message>
        <source>{name}: {saved} gerettet, {lost} verloren</source>
        <translation>{name}: {saved} rescued, {lost} lost</translation>
    </message>
    <message>
        <source>Bilder: {saved} gerettet, {lost} verloren</source>
        <translation>Pictures: {saved} rescued, {lost} lost</translation>
    </message>
    <message>
        <source>Einträge im Verlauf: {saved} gerettet, mindestens {lost} verloren</source>
        <translation>Entries of the history: {saved} rescued, at least {lost} lost</translation>
    </message>
    <message>
        <source>Verweise auf Verlorenes, die leer bleiben mussten: {count}</source>
        <translation>Links to something lost that had to stay empty: {count}</translation>
    </message>
    <message>
        <source>Leere Einträge „(?)“ anstelle von verlorenen, an denen andere hängen: {count}</source>
        <translation>Empty entries “(?)” in place of lost ones that others depend on: {count}</translation>
    </message>
    <message>
        <source>Audits, deren Kriterienkatalog verloren ist: {count}</source>
        <translation>Audits whose criteria catalogue is lost: {count}</translation>
    </message>
    <message>
        <source>Fotos, deren Bild verloren ist:</source>
        <translation>Photos whose picture is lost:</translation>
    </message>
    <message>
        <source>Verlorene Einträge, mit dem, was von ihnen blieb:</source>
        <translation>Lost entries, with what is left of them:</translation>
    </message>
    <message>
        <source>Es ist nichts bekannt, das fehlt.</source>
        <translation>Nothing is known to be missing.</translation>
    </message>
    <message>
        <source>Was keine Spur hinterlassen hat, lässt sich nicht zählen. Vergleichen Sie mit der letzten Sicherung.</source>
        <translation>What left no trace cannot be counted. Compare with the last backup.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Gerettet</source>
        <translation>Rescued</translation>
    </message>
    <message>
        <source>Es ist nichts bekannt, das fehlt</source>
        <translation>Nothing is known to be missing</translation>
    </message>
    <message>
        <source>Nicht alles ließ sich retten</source>
        <translation>Not everything could be rescued</translation>
    </message>
    <message>
        <source>Die neue Akte ist {file}. Die beschädigte Datei ist unverändert. Dieser Bericht liegt als {report} daneben.</source>
        <translation>The new file is {file}. The damaged file is unchanged. This report lies beside it as {report}.</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Gerettete Akte öffnen</source>
        <translation>Open the rescued file</translation>
    </message>
</context>
<context>
    <name>ResponseTime</name>
    <message>
        <source>erste Schutzmaßnahme binnen 3 Arbeitstagen</source>
        <translation>first protective step within 3 working days</translation>
    </message>
    <message>
        <source>binnen 3 Monaten</source>
        <translation>within 3 months</translation>
    </message>
    <message>
        <source>binnen 12 Monaten</source>
        <translation>within 12 months</translation>
    </message>
    <message>
        <source>im nächsten Pflegeturnus</source>
        <translation>in the next maintenance cycle</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Blättern</source>
        <translation>Scroll by pages</translation>
    </message>
    <message>
        <source>Frage des gewählten kritischen Kriteriums öffnen</source>
        <translation>open the question of the chosen critical criterion</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Noten sind Konventionen: A ab 80, B ab 65, C ab 50, D ab 35 Punkten, sonst E. Ein kritisches Kriterium mit 0 begrenzt auf D, mit 1 auf C. Tag und Nacht werden nie gemittelt.</source>
        <translation>Grades are conventions: A from 80, B from 65, C from 50, D from 35 points, else E. A critical criterion rated 0 limits to D, rated 1 to C. Day and night are never averaged.</translation>
    </message>
    <message>
        <source>Kein Audit gewählt</source>
        <translation>No audit chosen</translation>
    </message>
    <message>
        <source>Wählen Sie oben ein Audit aus.</source>
        <translation>Choose an audit above.</translation>
    </message>
    <message>
        <source>Legen Sie unter „Orte“ einen Ort und dort ein Audit an.</source>
        <translation>Add a place under “Places”, and an audit there.</translation>
    </message>
    <message>
        <source>Zu den Orten</source>
        <translation>To the places</translation>
    </message>
    <message>
        <source>{place} · {type} · Audit vom {day} · Katalog {version}</source>
        <translation>{place} · {type} · audit of {day} · catalogue {version}</translation>
    </message>
</context>
<context>
    <name>RetainingShow</name>
    <message numerus="yes">
        <source>%n geprüfte(s) Foto(s) sollen ihrer verdeckten Fassung weichen.</source>
        <translation>
            <numerusform>%n reviewed photo is to give way to its covered copy.</numerusform>
            <numerusform>%n reviewed photos are to give way to their covered copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ersetzen …</source>
        <translation>Replace …</translation>
    </message>
    <message numerus="yes">
        <source>Der Tag ist da, an dem %n Original(e) gelöscht werden.</source>
        <translation>
            <numerusform>The day has come to delete %n original.</numerusform>
            <numerusform>The day has come to delete %n originals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Löschen …</source>
        <translation>Delete …</translation>
    </message>
    <message>
        <source>Unverdeckte Bilder werden gelöscht</source>
        <translation>Deleting uncovered pictures</translation>
    </message>
    <message>
        <source>Endgültig gelöscht.</source>
        <translation>Deleted for good.</translation>
    </message>
    <message>
        <source>Sicherungen …</source>
        <translation>Backups …</translation>
    </message>
    <message>
        <source>Wie lange sollen unverdeckte Bilder in der Akte bleiben?</source>
        <translation>How long are uncovered pictures to stay in the file?</translation>
    </message>
    <message>
        <source>Festlegen</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Unverdeckt liegen die Bilder weiter auf dem Telefon oder der Speicherkarte, in früher weitergegebenen Kopien und Akten auf anderen Geräten, in Sicherungen auf anderen Laufwerken und in Cloud-Ordnern. Auf SSDs können Reste bleiben, bis sie überschrieben sind. Löschen Sie auch dort.</source>
        <translation>Uncovered, the pictures are still on the phone or memory card, in copies sent earlier and in files on other devices, in backups on other drives and in cloud folders. SSDs may keep remains until they are overwritten. Delete there as well.</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Fotos aufbewahren</source>
        <translation>Keeping photos</translation>
    </message>
    <message>
        <source>Unverdeckte Bilder</source>
        <translation>Uncovered pictures</translation>
    </message>
    <message>
        <source>Originale löschen ab</source>
        <translation>Delete originals from</translation>
    </message>
    <message>
        <source>Ori&amp;ginale neuer Fotos in der Akte behalten</source>
        <translation>Keep ori&amp;ginals of new photos in the file</translation>
    </message>
    <message>
        <source>noch nicht festgelegt</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>behalten</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>nach der Prüfung ersetzen</source>
        <translation>replace after review</translation>
    </message>
    <message>
        <source>beim Abschluss des Audits ersetzen</source>
        <translation>replace when the audit is closed</translation>
    </message>
    <message>
        <source>Originale an einem Tag löschen</source>
        <translation>delete originals on a day</translation>
    </message>
    <message numerus="yes">
        <source>%n geprüfte(s) Foto(s) ersetzen …</source>
        <translation>
            <numerusform>Replace %n reviewed photo …</numerusform>
            <numerusform>Replace %n reviewed photos …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Original(e) löschen …</source>
        <translation>
            <numerusform>Delete %n original …</numerusform>
            <numerusform>Delete %n originals …</numerusform>
        </translation>
    </message>
    <message>
        <source>Noch keine Fotos. Neue liegen unverdeckt in der Akte; verdeckt wird, was sie verlässt. Wie lange das so bleibt, legen Sie hier fest.</source>
        <translation>No photos yet. New ones lie uncovered in the file; what leaves it is covered. Decide here how long that stays so.</translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) in der Akte</source>
        <translation>
            <numerusform>%n photo in the file</numerusform>
            <numerusform>%n photos in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n davon für immer ersetzt</source>
        <translation>
            <numerusform>%n of them replaced for good</numerusform>
            <numerusform>%n of them replaced for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Original(e) daneben</source>
        <translation>
            <numerusform>%n original beside</numerusform>
            <numerusform>%n originals beside</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Fotos liegen darin unverdeckt, bis sie ersetzt sind; verdeckt wird, was die Akte verlässt. Ersetzt und gelöscht wird nie von selbst: Das Programm erinnert daran.</source>
        <translation>{counts}. Photos lie in it uncovered until they are replaced; what leaves the file is covered. Nothing is replaced or deleted by itself: the program reminds you.</translation>
    </message>
    <message>
        <source>Aufbewahrung der Fotos</source>
        <translation>Retention of photos</translation>
    </message>
    <message>
        <source>Originale der Fotos</source>
        <translation>Originals of photos</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Voriges</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Nächstes</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Geprüft, weiter (Leertaste)</source>
        <translation>Reviewed, next (space)</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Fotos prüfen</source>
        <translation>Review photos</translation>
    </message>
    <message>
        <source>Alle Fotos sind geprüft.</source>
        <translation>All photos are reviewed.</translation>
    </message>
    <message>
        <source>Erst entscheiden: {number} offen.</source>
        <translation>Decide first: {number} open.</translation>
    </message>
    <message>
        <source>Dieses Foto ist entfernt.</source>
        <translation>This photo is removed.</translation>
    </message>
    <message>
        <source>Dieses Bild ist beschädigt und lässt sich nicht anzeigen.</source>
        <translation>This picture is damaged and cannot be shown.</translation>
    </message>
    <message>
        <source>Alles entschieden. Ist sonst niemand zu erkennen?</source>
        <translation>All decided. Can anybody else be recognised?</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Verdecken (Enter)</source>
        <translation>Cover (Enter)</translation>
    </message>
    <message>
        <source>Nicht (Entf)</source>
        <translation>Leave (Del)</translation>
    </message>
    <message>
        <source>Diese Stelle nicht verdecken</source>
        <translation>Do not cover this place</translation>
    </message>
    <message>
        <source>Neue Stelle (Einfg)</source>
        <translation>New place (Ins)</translation>
    </message>
    <message>
        <source>Vorschau (V)</source>
        <translation>Preview (V)</translation>
    </message>
    <message>
        <source>Vorschläge suchen</source>
        <translation>Search for proposals</translation>
    </message>
    <message>
        <source>Lupe</source>
        <translation>Magnifier</translation>
    </message>
    <message>
        <source>Stellen auf diesem Foto</source>
        <translation>Places on this photo</translation>
    </message>
    <message>
        <source>Ziehen: neue Stelle · Tab: nächste Stelle · Pfeile: verschieben · Umschalt+Pfeile: Größe · Bild↑/Bild↓: anderes Foto · Strg+Z: zurück</source>
        <translation>Drag: new place · Tab: next place · arrows: move · Shift+arrows: size · PgUp/PgDn: other photo · Ctrl+Z: undo</translation>
    </message>
    <message>
        <source>seit der Prüfung hat sich etwas geändert</source>
        <translation>something has changed since the review</translation>
    </message>
    <message>
        <source>Vorschläge: {number}</source>
        <translation>proposals: {number}</translation>
    </message>
    <message>
        <source>Foto {number} von {count}</source>
        <translation>Photo {number} of {count}</translation>
    </message>
    <message>
        <source>noch ungeprüft: {number}</source>
        <translation>still unreviewed: {number}</translation>
    </message>
    <message>
        <source>alle geprüft</source>
        <translation>all reviewed</translation>
    </message>
    <message>
        <source>Es fehlt: {parts}</source>
        <translation>Missing: {parts}</translation>
    </message>
    <message>
        <source>Automatische Vorschläge sind hier nicht eingerichtet: Ziehen Sie Stellen von Hand auf.</source>
        <translation>Automatic proposals are not set up here: draw places by hand.</translation>
    </message>
    <message>
        <source>Vorschläge werden gesucht …</source>
        <translation>Searching for proposals …</translation>
    </message>
    <message>
        <source>Vorschläge finden nicht alles: Sehen Sie das ganze Foto an.</source>
        <translation>Proposals do not find everything: look at the whole photo.</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>nicht bewertet</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>gering</source>
        <translation>low</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>hoch</source>
        <translation>high</translation>
    </message>
    <message>
        <source>sehr hoch</source>
        <translation>very high</translation>
    </message>
</context>
<context>
    <name>RiskBadge</name>
    <message>
        <source>Risikoklasse: {word}</source>
        <translation>Risk class: {word}</translation>
    </message>
</context>
<context>
    <name>RiskEditor</name>
    <message>
        <source>Ein&amp;tritt</source>
        <translation>L&amp;ikelihood</translation>
    </message>
    <message>
        <source>Aus&amp;wirkung</source>
        <translation>C&amp;onsequence</translation>
    </message>
    <message>
        <source>&amp;Quelle des Eintritts</source>
        <translation>Sou&amp;rce of likelihood</translation>
    </message>
    <message>
        <source>Reaktionszeit: {until}</source>
        <translation>Response time: {until}</translation>
    </message>
    <message>
        <source>Eintritt und Auswirkung wählen: Die Tabelle ergibt die Risikoklasse.</source>
        <translation>Choose likelihood and consequence: the table gives the risk class.</translation>
    </message>
    <message>
        <source>Eintritt</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Auswirkung</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Quelle des Eintritts</source>
        <translation>Source of likelihood</translation>
    </message>
    <message>
        <source>Risiko</source>
        <translation>Risk</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Wir sind mindestens zu zweit.</source>
        <translation>There are at least two of us.</translation>
    </message>
    <message>
        <source>Jemand weiß, wo wir sind und wann wir uns zurückmelden.</source>
        <translation>Somebody knows where we are and when we will call back.</translation>
    </message>
    <message>
        <source>Ein Telefon ist geladen und hat Empfang.</source>
        <translation>One phone is charged and has reception.</translation>
    </message>
    <message>
        <source>Eine Taschenlampe ist dabei.</source>
        <translation>We have a torch with us.</translation>
    </message>
    <message>
        <source>Wir tragen Warnwesten.</source>
        <translation>We wear high-visibility vests.</translation>
    </message>
</context>
<context>
    <name>SafetyCheck</name>
    <message>
        <source>Heute wird es dort nicht dunkel.</source>
        <translation>It does not get dark there today.</translation>
    </message>
    <message>
        <source>Heute: Sonnenuntergang {sunset} Uhr, dunkel ab {dusk} Uhr.</source>
        <translation>Today: sunset {sunset}, dark from {dusk}.</translation>
    </message>
    <message>
        <source>Heute: Sonnenuntergang {sunset} Uhr, dunkel ab {dusk} Uhr. Noch ist es zu hell.</source>
        <translation>Today: sunset {sunset}, dark from {dusk}. It is still too bright.</translation>
    </message>
    <message>
        <source>Vor der Nachtbegehung</source>
        <translation>Before the night visit</translation>
    </message>
    <message>
        <source>Niemand geht nachts allein. Ziffern 1 bis 5 haken ab, Enter beginnt.</source>
        <translation>Nobody walks alone at night. Digits 1 to 5 tick, Enter begins.</translation>
    </message>
    <message>
        <source>Trotzdem beginnen? Dann bitte einen Grund nennen:</source>
        <translation>Begin all the same? Then please give a reason:</translation>
    </message>
    <message>
        <source>Grund, ohne alle Punkte zu beginnen</source>
        <translation>Reason to begin without all points</translation>
    </message>
    <message>
        <source>Bitte alles abhaken oder einen Grund nennen.</source>
        <translation>Please tick everything or give a reason.</translation>
    </message>
    <message>
        <source>Nachtbegehung beginnen</source>
        <translation>Begin the night visit</translation>
    </message>
    <message>
        <source>Sicherheit vor der Nachtbegehung</source>
        <translation>Safety before the night visit</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message numerus="yes">
        <source>%n Frage(n) bei Tag</source>
        <translation>
            <numerusform>%n question by day</numerusform>
            <numerusform>%n questions by day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bei Nacht</source>
        <translation>
            <numerusform>%n by night</numerusform>
            <numerusform>%n by night</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n am Schreibtisch</source>
        <translation>
            <numerusform>%n at the desk</numerusform>
            <numerusform>%n at the desk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>möglich {low} bis {high}</source>
        <translation>possible {low} to {high}</translation>
    </message>
    <message>
        <source>Abdeckung {share} %</source>
        <translation>coverage {share} %</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Suche leeren</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Zum nächsten Treffer, auch beim Tippen</source>
        <translation>To the next hit, while typing too</translation>
    </message>
    <message>
        <source>Zum gewählten Treffer gehen</source>
        <translation>Go to the chosen hit</translation>
    </message>
    <message>
        <source>Zurück zur Ansicht davor</source>
        <translation>Back to the view before</translation>
    </message>
    <message>
        <source>In allen Texten der Akte suchen</source>
        <translation>Search all text of the file</translation>
    </message>
    <message>
        <source>Wonach suchen</source>
        <translation>What to search for</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>&amp;Früheres</source>
        <translation>&amp;Earlier</translation>
    </message>
    <message>
        <source>Stattdessen suchen, was geändert oder entfernt wurde</source>
        <translation>Search what was changed or removed instead</translation>
    </message>
    <message>
        <source>Treffer</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>die neuesten {n} Treffer</source>
        <translation>the newest {n} hits</translation>
    </message>
    <message numerus="yes">
        <source>%n Treffer</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>In der ganzen Akte suchen</source>
        <translation>Search the whole file</translation>
    </message>
    <message>
        <source>Mindestens drei Buchstaben tippen: Gefunden werden Namen, Bemerkungen, Feststellungen, Maßnahmen, Notizen und Bildunterschriften. Mehrere Wörter müssen alle vorkommen, Wörter in „Anführungszeichen“ hintereinander.</source>
        <translation>Type at least three letters: names, remarks, findings, measures, notes and captions are found. Several words must all occur, words in “quotation marks” one after the other.</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Suchen Sie in „Alles“, oder mit weniger oder kürzeren Wörtern.</source>
        <translation>Search in “Everything”, or with fewer or shorter words.</translation>
    </message>
    <message>
        <source>Auch früher stand das in keinem Text. Versuchen Sie weniger oder kürzere Wörter.</source>
        <translation>No earlier text held this either. Try fewer or shorter words.</translation>
    </message>
    <message>
        <source>Versuchen Sie weniger oder kürzere Wörter. Was geändert oder entfernt wurde, findet „Früheres“.</source>
        <translation>Try fewer or shorter words. What was changed or removed is found by “Earlier”.</translation>
    </message>
    <message>
        <source>Der Eintrag ist entfernt. Solange es geht, holt ihn Strg+Z zurück.</source>
        <translation>The entry has been removed. As long as it is possible, Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>{name} gehört zu den Personen der Akte; Teams stehen beim Audit.</source>
        <translation>{name} is one of the people of the file; teams are shown with the audit.</translation>
    </message>
</context>
<context>
    <name>Season</name>
    <message>
        <source>Frühling</source>
        <translation>Spring</translation>
    </message>
    <message>
        <source>Sommer</source>
        <translation>Summer</translation>
    </message>
    <message>
        <source>Herbst</source>
        <translation>Autumn</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Winter</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Sicherheit im öffentlichen Raum prüfen</source>
        <translation>Audit the safety of public spaces</translation>
    </message>
    <message>
        <source>Eine Auditakte sammelt Orte, Begehungen, Fotos, Feststellungen und Maßnahmen Ihrer Stadt in einer einzigen Datei. Alles bleibt auf diesem Rechner.</source>
        <translation>An audit file keeps the places, visits, photos, findings and measures of your town in a single file. Everything stays on this computer.</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Zuletzt geöffnet</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>Neue Auditakte anlegen</source>
        <translation>Create a new audit file</translation>
    </message>
    <message>
        <source>Auditakte öffnen …</source>
        <translation>Open audit file …</translation>
    </message>
    <message>
        <source>Beispiel öffnen</source>
        <translation>Open example</translation>
    </message>
    <message>
        <source>Beispiel verwerfen</source>
        <translation>Discard example</translation>
    </message>
    <message>
        <source>Das Beispiel zeigt eine erfundene Stadt. Darin darf alles geändert werden.</source>
        <translation>The example shows a fictional town. You may change anything in it.</translation>
    </message>
    <message>
        <source>Oder eine Auditakte auf dieses Fenster ziehen.</source>
        <translation>Or drop an audit file onto this window.</translation>
    </message>
    <message>
        <source>Noch keine. Geöffnete Auditakten erscheinen hier und sind mit einem Klick wieder da.</source>
        <translation>None yet. Audit files you open appear here and are one click away.</translation>
    </message>
</context>
<context>
    <name>Starts</name>
    <message>
        <source>Audit anlegen: {name}</source>
        <translation>Add audit: {name}</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Akte &amp;prüfen</source>
        <translation>&amp;Check file</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Feststellungen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Akte wird geprüft</source>
        <translation>Checking the file</translation>
    </message>
    <message>
        <source>Geprüft: alles heil. Einträge, Verlauf, Fotos und Katalog stimmen.</source>
        <translation>Checked: all is sound. Entries, history, photos and catalogue agree.</translation>
    </message>
    <message numerus="yes">
        <source>%n Fehler gefunden:</source>
        <translation>
            <numerusform>%n fault found:</numerusform>
            <numerusform>%n faults found:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Termin</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nummer und Datum des Beschlusses</source>
        <translation>number and date of the decision</translation>
    </message>
    <message>
        <source>Bezug: </source>
        <translation>Reference: </translation>
    </message>
    <message>
        <source>Es sind keine Maßnahmen erfasst. Tragen Sie zu den Feststellungen Maßnahmen ein; dann steht hier, wie weit sie sind.</source>
        <translation>No measures are recorded. Enter measures on the findings; then it says here how far they are.</translation>
    </message>
    <message>
        <source>Auf einen Blick</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Maßnahmen: {alle}, davon {stand}.</source>
        <translation>Measures: {alle}, of these {stand}.</translation>
    </message>
    <message>
        <source>Zeichen: {zeichen}.</source>
        <translation>Signs: {zeichen}.</translation>
    </message>
    <message>
        <source>Stand der Maßnahmen</source>
        <translation>State of the measures</translation>
    </message>
    <message>
        <source>Erledigte Maßnahmen stehen im nächsten Abschnitt.</source>
        <translation>Measures that are done are in the next section.</translation>
    </message>
    <message>
        <source>Erledigt</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Noch ist keine Maßnahme umgesetzt.</source>
        <translation>No measure has been carried out yet.</translation>
    </message>
    <message>
        <source>Vorher und nachher</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Fotos zeigen einen Augenblick; sie belegen nicht, dass eine Maßnahme wirkt.</source>
        <translation>Photos show a moment; they do not prove that a measure works.</translation>
    </message>
    <message>
        <source>Verzögert</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Keine Maßnahme ist überfällig oder zurückgestellt.</source>
        <translation>No measure is overdue or deferred.</translation>
    </message>
    <message>
        <source>Bisheriger Termin</source>
        <translation>Old date</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Neuer Termin</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>neuer Termin</source>
        <translation>new date</translation>
    </message>
    <message>
        <source>Nicht weiter verfolgt</source>
        <translation>No longer pursued</translation>
    </message>
    <message>
        <source>Ein Grund ist nicht erfasst.</source>
        <translation>No reason is recorded.</translation>
    </message>
    <message>
        <source>Kosten und Mittelabfluss</source>
        <translation>Cost and spending</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Betrag und Haushaltsstelle</source>
        <translation>amount and budget item</translation>
    </message>
    <message>
        <source>Abgeflossen: </source>
        <translation>Spent: </translation>
    </message>
    <message>
        <source>Addiert sind die Spannen der Kostenklassen, das ist keine Abrechnung.</source>
        <translation>The ranges of the cost classes are added up; this is no account.</translation>
    </message>
    <message>
        <source>Nächste Schritte</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Maßnahmen festlegen für {nummern}.</source>
        <translation>Decide on measures for {nummern}.</translation>
    </message>
    <message>
        <source>Nächster Sachstandsbericht: </source>
        <translation>Next status report: </translation>
    </message>
    <message>
        <source>Gremium und Termin</source>
        <translation>body and date</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n offene(r) Punkt(e)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
    <message>
        <source>Offene Punkte dieser Begehung zeigen</source>
        <translation>Show the open points of this visit</translation>
    </message>
    <message>
        <source>Keine Auditakte geöffnet</source>
        <translation>No audit file open</translation>
    </message>
    <message>
        <source>Arbeitskopie von {file}</source>
        <translation>Working copy of {file}</translation>
    </message>
    <message>
        <source>Nur lesen · Stand {time}</source>
        <translation>Read only · as of {time}</translation>
    </message>
    <message>
        <source>Nur lesen</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Alles gespeichert</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>Alles gespeichert {time}</source>
        <translation>All saved {time}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Originale der Fotos</source>
        <translation>Originals of the photos</translation>
    </message>
    <message>
        <source>Foto {name}</source>
        <translation>Photo {name}</translation>
    </message>
    <message>
        <source>außerhalb des Programms</source>
        <translation>outside the program</translation>
    </message>
    <message>
        <source>Aus Gründen des Datenschutzes endgültig gelöscht</source>
        <translation>Deleted for good, for data protection</translation>
    </message>
    <message>
        <source>Öffentliche Fassung</source>
        <translation>Public edition</translation>
    </message>
    <message>
        <source>aus einer beschädigten Akte gerettet</source>
        <translation>rescued from a damaged file</translation>
    </message>
    <message>
        <source>Fotos durch ihre verdeckte Fassung ersetzt: {fotos}</source>
        <translation>Photos replaced by their covered copies: {fotos}</translation>
    </message>
    <message>
        <source>Originale der Fotos endgültig gelöscht: {zahl}</source>
        <translation>Originals of photos deleted for good: {zahl}</translation>
    </message>
</context>
<context>
    <name>StopWriter</name>
    <message>
        <source>Standpunkt {name} hinzugefügt</source>
        <translation>Stop {name} added</translation>
    </message>
    <message>
        <source>Standpunkt {name} umbenannt</source>
        <translation>Stop {name} renamed</translation>
    </message>
    <message>
        <source>Standpunkt {name} verschoben</source>
        <translation>Stop {name} moved</translation>
    </message>
    <message>
        <source>Standpunkt {name} entfernt</source>
        <translation>Stop {name} removed</translation>
    </message>
    <message>
        <source>Zielklasse des Lichts: {name}</source>
        <translation>Target class of the light: {name}</translation>
    </message>
    <message>
        <source>Lichtmesspunkt {n}</source>
        <translation>Light point {n}</translation>
    </message>
    <message>
        <source>Lichtmesspunkt {n} entfernt</source>
        <translation>Light point {n} removed</translation>
    </message>
    <message>
        <source>Messgerät notiert</source>
        <translation>Light meter noted</translation>
    </message>
    <message>
        <source>Gezählt: {group}</source>
        <translation>Counted: {group}</translation>
    </message>
</context>
<context>
    <name>StopsCard</name>
    <message>
        <source>Standpunkte</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>In das Ergebnis geht je Kriterium der mittlere Standpunkt ein, bei kritischen der schlechteste. Lichtwerte sind orientierend und weisen keine Norm nach.</source>
        <translation>For each criterion the median stop enters the result, for critical ones the worst. Light values are indicative and prove no standard.</translation>
    </message>
    <message numerus="yes">
        <source>%n Kriterien bewertet</source>
        <translation>
            <numerusform>%n criterion rated</numerusform>
            <numerusform>%n criteria rated</numerusform>
        </translation>
    </message>
    <message>
        <source>({points} Punkte)</source>
        <translation>({points} points)</translation>
    </message>
    <message>
        <source>kritisch: {codes}</source>
        <translation>critical: {codes}</translation>
    </message>
    <message>
        <source>Licht: Mittel {mean} lx, Minimum {least} lx ({hint})</source>
        <translation>Light: mean {mean} lx, minimum {least} lx ({hint})</translation>
    </message>
</context>
<context>
    <name>StopsPanel</name>
    <message>
        <source>Wie heißt der neue Standpunkt?</source>
        <translation>What is the new stop called?</translation>
    </message>
    <message>
        <source>Bitte einen Namen eingeben.</source>
        <translation>Please enter a name.</translation>
    </message>
    <message>
        <source>Standpunkte</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Standpunkte entlang des Weges</source>
        <translation>Stops along the route</translation>
    </message>
    <message>
        <source>Standpunkt hinzufügen (Einfg)</source>
        <translation>Add a stop (Ins)</translation>
    </message>
    <message>
        <source>Umbenennen (F2)</source>
        <translation>Rename (F2)</translation>
    </message>
    <message>
        <source>Nach oben (Alt+Pfeil)</source>
        <translation>Move up (Alt+arrow)</translation>
    </message>
    <message>
        <source>Nach unten (Alt+Pfeil)</source>
        <translation>Move down (Alt+arrow)</translation>
    </message>
    <message>
        <source>Entfernen (Entf)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Auf dem Lageplan</source>
        <translation>On the site plan</translation>
    </message>
    <message>
        <source>Angaben hier eingeben</source>
        <translation>Enter details here</translation>
    </message>
    <message>
        <source>Ganzer Ort</source>
        <translation>Whole place</translation>
    </message>
    <message>
        <source>Zuerst still: Alle füllen SG1 bis SG3 aus, bevor gesprochen wird. Dann zählen, messen und bewerten.</source>
        <translation>First in silence: all fill in SG1 to SG3 before anybody talks. Then count, measure and rate.</translation>
    </message>
    <message>
        <source>Ohne Standpunkt gilt eine Antwort für den ganzen Ort. Jeder Standpunkt hat eigene Antworten; es zählt der mittlere, bei kritischen Kriterien der schlechteste.</source>
        <translation>Without a stop an answer holds for the whole place. Each stop has answers of its own; the median one counts, for critical criteria the worst.</translation>
    </message>
    <message>
        <source>Neuer Name des Standpunkts:</source>
        <translation>New name of the stop:</translation>
    </message>
</context>
<context>
    <name>StripModel</name>
    <message>
        <source>{time} · unvollständig</source>
        <translation>{time} · incomplete</translation>
    </message>
    <message>
        <source>{time} · vermutlich doppelt</source>
        <translation>{time} · probably double</translation>
    </message>
    <message>
        <source>Kein Vorschlag</source>
        <translation>No proposal</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>Teilnehmende der Begehung</source>
        <translation>Participants of the walk</translation>
    </message>
    <message>
        <source>Einwohnerversammlung</source>
        <translation>Residents’ meeting</translation>
    </message>
    <message>
        <source>Punktetafel</source>
        <translation>Dot board</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sicht und Verstecke</source>
        <translation>Sight and hiding places</translation>
    </message>
    <message>
        <source>kein Ausweg</source>
        <translation>no way out</translation>
    </message>
    <message>
        <source>menschenleer</source>
        <translation>deserted</translation>
    </message>
    <message>
        <source>Gruppen und Verhalten</source>
        <translation>Groups and behaviour</translation>
    </message>
    <message>
        <source>Alkohol und Drogen</source>
        <translation>Alcohol and drugs</translation>
    </message>
    <message>
        <source>Schmutz und Schäden</source>
        <translation>Dirt and damage</translation>
    </message>
    <message>
        <source>Verkehr</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>keine Hilfe</source>
        <translation>no help</translation>
    </message>
    <message>
        <source>eigene Erfahrung</source>
        <translation>own experience</translation>
    </message>
    <message>
        <source>Erzählungen und Medien</source>
        <translation>Hearsay and media</translation>
    </message>
    <message>
        <source>anderes</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>Menschen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Übersicht</source>
        <translation>Good overview</translation>
    </message>
    <message>
        <source>Geschäfte</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Gepflegtheit</source>
        <translation>Good upkeep</translation>
    </message>
    <message>
        <source>Bekannte</source>
        <translation>Acquaintances</translation>
    </message>
    <message>
        <source>Wie stark stört Sie hier: {was}?</source>
        <translation>How much are you bothered here by: {was}?</translation>
    </message>
    <message>
        <source>Wie sicher fühlen Sie sich hier, in diesem Moment?</source>
        <translation>How safe do you feel here, at this moment?</translation>
    </message>
    <message>
        <source>Und wenn Sie hier allein wären?</source>
        <translation>And if you were alone here?</translation>
    </message>
    <message>
        <source>Würden Sie diesen Ort bei Dunkelheit meiden oder einen Umweg gehen?</source>
        <translation>Would you avoid this place in the dark, or take a detour?</translation>
    </message>
    <message>
        <source>Wie wahrscheinlich ist es, dass Ihnen hier in den nächsten zwölf Monaten etwas passiert, zum Beispiel Belästigung, Diebstahl oder Angriff?</source>
        <translation>How likely is it that something happens to you here in the next twelve months, such as harassment, theft or an attack?</translation>
    </message>
    <message>
        <source>Was macht diesen Ort für Sie unsicher? Bis zu drei.</source>
        <translation>What makes this place unsafe for you? Up to three.</translation>
    </message>
    <message>
        <source>Was gibt Ihnen hier Sicherheit? Bis zu drei.</source>
        <translation>What makes you feel safe here? Up to three.</translation>
    </message>
    <message>
        <source>Würde Ihnen hier jemand helfen?</source>
        <translation>Would somebody help you here?</translation>
    </message>
    <message>
        <source>Haben Sie hier in den letzten zwölf Monaten etwas Unangenehmes erlebt?</source>
        <translation>Have you experienced something unpleasant here in the last twelve months?</translation>
    </message>
    <message>
        <source>Was soll hier zuerst geschehen? Bitte keine Namen.</source>
        <translation>What should happen here first? No names, please.</translation>
    </message>
    <message>
        <source>Müll</source>
        <translation>Litter</translation>
    </message>
    <message>
        <source>Graffiti und Schäden</source>
        <translation>Graffiti and damage</translation>
    </message>
    <message>
        <source>Lärm</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Alkohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Drogen</source>
        <translation>Drugs</translation>
    </message>
    <message>
        <source>Hunde und Hundekot</source>
        <translation>Dogs and dog mess</translation>
    </message>
    <message>
        <source>rücksichtsloser Verkehr</source>
        <translation>reckless traffic</translation>
    </message>
    <message>
        <source>leere Gebäude</source>
        <translation>empty buildings</translation>
    </message>
    <message>
        <source>sehr unsicher</source>
        <translation>very unsafe</translation>
    </message>
    <message>
        <source>eher unsicher</source>
        <translation>rather unsafe</translation>
    </message>
    <message>
        <source>teils, teils</source>
        <translation>in between</translation>
    </message>
    <message>
        <source>eher sicher</source>
        <translation>rather safe</translation>
    </message>
    <message>
        <source>sehr sicher</source>
        <translation>very safe</translation>
    </message>
    <message>
        <source>nie</source>
        <translation>never</translation>
    </message>
    <message>
        <source>selten</source>
        <translation>rarely</translation>
    </message>
    <message>
        <source>manchmal</source>
        <translation>sometimes</translation>
    </message>
    <message>
        <source>oft</source>
        <translation>often</translation>
    </message>
    <message>
        <source>immer</source>
        <translation>always</translation>
    </message>
    <message>
        <source>nutze ich nicht</source>
        <translation>I do not use it</translation>
    </message>
    <message>
        <source>sehr unwahrscheinlich</source>
        <translation>very unlikely</translation>
    </message>
    <message>
        <source>eher unwahrscheinlich</source>
        <translation>rather unlikely</translation>
    </message>
    <message>
        <source>eher wahrscheinlich</source>
        <translation>rather likely</translation>
    </message>
    <message>
        <source>sehr wahrscheinlich</source>
        <translation>very likely</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>eher nein</source>
        <translation>rather no</translation>
    </message>
    <message>
        <source>eher ja</source>
        <translation>rather yes</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>weiß nicht</source>
        <translation>do not know</translation>
    </message>
    <message>
        <source>ja, Belästigung</source>
        <translation>yes, harassment</translation>
    </message>
    <message>
        <source>ja, Bedrohung</source>
        <translation>yes, a threat</translation>
    </message>
    <message>
        <source>ja, Straftat</source>
        <translation>yes, a crime</translation>
    </message>
    <message>
        <source>gar nicht</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>wenig</source>
        <translation>a little</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>moderately</translation>
    </message>
    <message>
        <source>stark</source>
        <translation>strongly</translation>
    </message>
    <message>
        <source>sehr stark</source>
        <translation>very strongly</translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Antwort des Bogens</source>
        <translation>Answer of the form</translation>
    </message>
    <message>
        <source>Nächster Bogen; bei mehreren Antworten: nächste Frage</source>
        <translation>Next form; with several answers: next question</translation>
    </message>
    <message>
        <source>Vorige, nächste Frage</source>
        <translation>Previous, next question</translation>
    </message>
    <message>
        <source>Antwort leeren</source>
        <translation>Clear the answer</translation>
    </message>
    <message>
        <source>Punkte der Tafel zählen</source>
        <translation>Count the dots of the board</translation>
    </message>
    <message>
        <source>Fragebögen: {name}</source>
        <translation>Questionnaires: {name}</translation>
    </message>
    <message>
        <source>Geschrieben: {name}</source>
        <translation>Written: {name}</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ganzer Ort</source>
        <translation>Whole place</translation>
    </message>
    <message>
        <source>Befragung</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Tag oder Nacht</source>
        <translation>Day or night</translation>
    </message>
    <message>
        <source>Standpunkt</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Neue Befragung beginnen</source>
        <translation>Begin a new survey</translation>
    </message>
    <message>
        <source>Fragebögen drucken …</source>
        <translation>Print questionnaires …</translation>
    </message>
    <message>
        <source>Befragung entfernen</source>
        <translation>Remove survey</translation>
    </message>
    <message>
        <source>Noch kein Audit gewählt</source>
        <translation>No audit chosen yet</translation>
    </message>
    <message>
        <source>Wählen Sie oben ein Audit, oder legen Sie bei den Orten ein neues an.</source>
        <translation>Choose an audit above, or begin a new one at the places.</translation>
    </message>
    <message>
        <source>Zu den Orten</source>
        <translation>To the places</translation>
    </message>
    <message>
        <source>Fragebögen</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>PDF-Dateien</source>
        <translation>PDF files</translation>
    </message>
</context>
<context>
    <name>SurveyWriter</name>
    <message>
        <source>Befragung begonnen: {kind}</source>
        <translation>Survey begun: {kind}</translation>
    </message>
    <message>
        <source>Angaben zur Befragung</source>
        <translation>Details of the survey</translation>
    </message>
    <message>
        <source>Befragung entfernt</source>
        <translation>Survey removed</translation>
    </message>
    <message>
        <source>Bogen {code}: {item}</source>
        <translation>Form {code}: {item}</translation>
    </message>
    <message>
        <source>Punkte gezählt: {item}</source>
        <translation>Dots counted: {item}</translation>
    </message>
</context>
<context>
    <name>TargetMenu</name>
    <message>
        <source>Ort insgesamt</source>
        <translation>Whole place</translation>
    </message>
</context>
<context>
    <name>TeamEditor</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Noch niemand im Team.</source>
        <translation>Nobody in the team yet.</translation>
    </message>
    <message>
        <source>Person hinzufügen</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Neue Person …</source>
        <translation>New person …</translation>
    </message>
</context>
<context>
    <name>TeamRole</name>
    <message>
        <source>Leitung</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>Prüfung</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>recorder</translation>
    </message>
    <message>
        <source>Gast</source>
        <translation>guest</translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message>
        <source>ohne Namen</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>ohne Funktion</source>
        <translation>no function</translation>
    </message>
    <message>
        <source>Rolle von {name}</source>
        <translation>Role of {name}</translation>
    </message>
    <message>
        <source>{name} bearbeiten</source>
        <translation>Edit {name}</translation>
    </message>
    <message>
        <source>{name} aus dem Team nehmen</source>
        <translation>Take {name} off the team</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Dunkel</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Sonne</source>
        <translation>Sunlight</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Hell</source>
        <translation>Light</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Auswählen</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Farbe: {farbe}</source>
        <translation>Colour: {farbe}</translation>
    </message>
    <message>
        <source>{name} (F: nächste)</source>
        <translation>{name} (F: next)</translation>
    </message>
    <message>
        <source>Strich: dünn</source>
        <translation>Line: thin</translation>
    </message>
    <message>
        <source>Strich: üblich</source>
        <translation>Line: usual</translation>
    </message>
    <message>
        <source>Strich: kräftig</source>
        <translation>Line: bold</translation>
    </message>
    <message>
        <source>{name} (Plus und Minus)</source>
        <translation>{name} (plus and minus)</translation>
    </message>
    <message>
        <source>Gezeichnetes auswählen und verschieben, ohne Neues zu zeichnen</source>
        <translation>Select and move what is drawn, without drawing more</translation>
    </message>
    <message>
        <source>Auf dem Foto ziehen oder tippen; Taste {taste} setzt die Form in die Mitte</source>
        <translation>Drag or tap on the photo; key {taste} puts the shape into the middle</translation>
    </message>
</context>
<context>
    <name>TrackCard</name>
    <message>
        <source>Empfänger und Weg</source>
        <translation>Receiver and track</translation>
    </message>
    <message>
        <source>Anschluss des Empfängers</source>
        <translation>Port of the receiver</translation>
    </message>
    <message>
        <source>Anschlüsse neu suchen</source>
        <translation>Look for ports again</translation>
    </message>
    <message>
        <source>Weg importieren …</source>
        <translation>Import track …</translation>
    </message>
    <message>
        <source>GPX-Datei oder NMEA-Aufzeichnung</source>
        <translation>GPX file or NMEA recording</translation>
    </message>
    <message>
        <source>Als GPX speichern …</source>
        <translation>Save as GPX …</translation>
    </message>
    <message>
        <source>Wege entfernen</source>
        <translation>Remove tracks</translation>
    </message>
    <message>
        <source>Trennen</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>Verbinden</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Aufzeichnung beenden</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>Weg aufzeichnen</source>
        <translation>Record track</translation>
    </message>
    <message>
        <source>Der Empfänger wird abgehört …</source>
        <translation>Listening to the receiver …</translation>
    </message>
    <message>
        <source>Kein Empfänger angesteckt. Wege lassen sich auch importieren.</source>
        <translation>No receiver is plugged in. Tracks can be imported, too.</translation>
    </message>
    <message>
        <source>Nicht verbunden.</source>
        <translation>Not connected.</translation>
    </message>
    <message>
        <source>Für diese Begehung ist noch kein Weg bekannt.</source>
        <translation>No track is known for this visit yet.</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>{m} m</source>
        <translation>{m} m</translation>
    </message>
    <message numerus="yes">
        <source>Weg dieser Begehung: etwa {length}, %n Abschnitt(e).</source>
        <translation>
            <numerusform>Track of this visit: about {length}, %n section.</numerusform>
            <numerusform>Track of this visit: about {length}, %n sections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackDesk</name>
    <message>
        <source>Weg lesen: {name}</source>
        <translation>Reading track: {name}</translation>
    </message>
    <message>
        <source>Weg speichern: {name}</source>
        <translation>Saving track: {name}</translation>
    </message>
    <message>
        <source>Geschrieben: {name}</source>
        <translation>Written: {name}</translation>
    </message>
    <message>
        <source>Weg importieren</source>
        <translation>Import track</translation>
    </message>
    <message>
        <source>Wege</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Alle Dateien</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Als GPX speichern</source>
        <translation>Save as GPX</translation>
    </message>
</context>
<context>
    <name>TrackWriter</name>
    <message>
        <source>Weg importiert: {name}</source>
        <translation>Track imported: {name}</translation>
    </message>
    <message>
        <source>Wege entfernt</source>
        <translation>Tracks removed</translation>
    </message>
</context>
<context>
    <name>UncleanEndNotice</name>
    <message>
        <source>Unerwartet beendet am {day}. Es ist nichts verloren: letzter Eintrag „{step}“ um {time} in {file}.</source>
        <translation>Closed unexpectedly on {day}. Nothing is lost: last entry “{step}” at {time} in {file}.</translation>
    </message>
    <message>
        <source>Unerwartet beendet am {day}. {file} zeigt beim Öffnen, was gespeichert ist: jeder Schritt, der fertig war.</source>
        <translation>Closed unexpectedly on {day}. {file} shows what is saved when you open it: every step that was finished.</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Tagbegehung</source>
        <translation>Day walk</translation>
    </message>
    <message>
        <source>Nachtbegehung</source>
        <translation>Night walk</translation>
    </message>
    <message>
        <source>Schreibtisch</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Sonnenuntergang {sonne}, dunkel ab {dunkel}</source>
        <translation>Sunset {sonne}, dark from {dunkel}</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Beginn, Wetter und Licht dieser Begehung</source>
        <translation>Start, weather and light of this visit</translation>
    </message>
    <message>
        <source>Liste der Kriterien (F6)</source>
        <translation>List of criteria (F6)</translation>
    </message>
    <message>
        <source>Zwölf Kriterien auf einmal (L)</source>
        <translation>Twelve criteria at a time (L)</translation>
    </message>
    <message>
        <source>Maßnahmen aus dem letzten Audit: {checked} von {total} geprüft</source>
        <translation>Measures of the last audit: {checked} of {total} checked</translation>
    </message>
    <message>
        <source>Ganzer Ort</source>
        <translation>Whole place</translation>
    </message>
    <message>
        <source>Standpunkt: {name}</source>
        <translation>Stop: {name}</translation>
    </message>
    <message>
        <source>Taste O zeigt die Standpunkte, Komma und Punkt gehen den Weg zurück und vor</source>
        <translation>Key O shows the stops, comma and full stop go back and forth along the route</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Schreibtisch</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Taste D wechselt den Durchgang</source>
        <translation>Key D changes the visit</translation>
    </message>
    <message>
        <source>{visit}, {answered} von {total} beantwortet</source>
        <translation>{visit}, {answered} of {total} answered</translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Uhrzeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Wetter</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Jahreszeit</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>Team (Funktionen)</source>
        <translation>Team (functions)</translation>
    </message>
    <message>
        <source>Notiz</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Angaben zur Begehung</source>
        <translation>Details of the visit</translation>
    </message>
    <message>
        <source>dd.MM.yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Der Beginn liegt in der Zukunft. Bitte Tag und Uhrzeit prüfen.</source>
        <translation>The start lies in the future. Please check day and time.</translation>
    </message>
    <message>
        <source>Bitte die Uhrzeit so eingeben: 21:05.</source>
        <translation>Please enter the time like this: 21:05.</translation>
    </message>
    <message>
        <source>Die Nachtbegehung beginnt, bevor es dunkel ist. Bewerten Sie das Licht nach dem Ende der Dämmerung, oder berichtigen Sie den Beginn.</source>
        <translation>The night visit begins before it is dark. Rate the light after the end of twilight, or correct the beginning.</translation>
    </message>
    <message>
        <source>trocken, sonnig</source>
        <translation>dry, sunny</translation>
    </message>
    <message>
        <source>trocken, bewölkt</source>
        <translation>dry, cloudy</translation>
    </message>
    <message>
        <source>Regen</source>
        <translation>rain</translation>
    </message>
    <message>
        <source>Schnee, Glätte</source>
        <translation>snow, ice</translation>
    </message>
    <message>
        <source>windig</source>
        <translation>windy</translation>
    </message>
    <message>
        <source>Tageslicht</source>
        <translation>daylight</translation>
    </message>
    <message>
        <source>Dämmerung</source>
        <translation>dusk</translation>
    </message>
    <message>
        <source>dunkel, Beleuchtung an</source>
        <translation>dark, lighting on</translation>
    </message>
    <message>
        <source>dunkel, Beleuchtung teilweise aus</source>
        <translation>dark, lighting partly off</translation>
    </message>
    <message>
        <source>An diesem Tag wird es dort nicht dunkel.</source>
        <translation>It does not get dark there on this day.</translation>
    </message>
    <message>
        <source>Sonnenuntergang {sunset} Uhr, dunkel ab {dusk} Uhr (Ende der Dämmerung)</source>
        <translation>Sunset {sunset}, dark from {dusk} (end of twilight)</translation>
    </message>
    <message>
        <source>Sonnenuntergang {sunset} Uhr, dunkel ab {dusk} Uhr (für die Mitte Sachsens, der Ort hat noch keine Lage)</source>
        <translation>Sunset {sunset}, dark from {dusk} (for the middle of Saxony, the place has no position yet)</translation>
    </message>
</context>
<context>
    <name>VisitRows</name>
    <message>
        <source>{done} von {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Fortsetzen</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>WalkDisplay</name>
    <message>
        <source>Noch kein Audit gewählt</source>
        <translation>No audit chosen yet</translation>
    </message>
    <message>
        <source>Wählen Sie oben ein Audit, oder legen Sie bei den Orten ein neues an.</source>
        <translation>Choose an audit above, or start a new one under Places.</translation>
    </message>
    <message>
        <source>Zu den Orten</source>
        <translation>To the places</translation>
    </message>
    <message>
        <source>Hier ist nichts zu beantworten</source>
        <translation>Nothing to answer here</translation>
    </message>
    <message>
        <source>Für diesen Ort und diese Begehung sieht die Kriterienliste keine Fragen vor. Wählen Sie oben eine andere Begehung.</source>
        <translation>The list of criteria has no questions for this place on this visit. Choose another visit above.</translation>
    </message>
    <message>
        <source>{visit}: Alle {total} Kriterien sind beantwortet.</source>
        <translation>{visit}: all {total} criteria are answered.</translation>
    </message>
</context>
<context>
    <name>WalkKeys</name>
    <message>
        <source>Bewerten: 4 ist am besten</source>
        <translation>Rate: 4 is best</translation>
    </message>
    <message>
        <source>n. z. mit Grund</source>
        <translation>n/a with a reason</translation>
    </message>
    <message>
        <source>n. b., nicht beurteilbar</source>
        <translation>Not assessable</translation>
    </message>
    <message>
        <source>Antwort leeren</source>
        <translation>Clear the answer</translation>
    </message>
    <message>
        <source>Nächstes Kriterium</source>
        <translation>Next criterion</translation>
    </message>
    <message>
        <source>Voriges Kriterium</source>
        <translation>Previous criterion</translation>
    </message>
    <message>
        <source>Nächstes offenes Kriterium</source>
        <translation>Next open criterion</translation>
    </message>
    <message>
        <source>Nächste, vorige Dimension</source>
        <translation>Next, previous dimension</translation>
    </message>
    <message>
        <source>Unverändert: Antwort vom letzten Mal übernehmen</source>
        <translation>Unchanged: take last time&apos;s answer over</translation>
    </message>
    <message>
        <source>Nächster, voriger offener Punkt</source>
        <translation>Next, previous open point</translation>
    </message>
    <message>
        <source>Rest der Dimension n. z.</source>
        <translation>Rest of the dimension n/a</translation>
    </message>
    <message>
        <source>Durchgang abschließen</source>
        <translation>Finish the visit</translation>
    </message>
    <message>
        <source>Bemerkung schreiben; Tab nimmt den Vorschlag</source>
        <translation>Write a remark; Tab takes the suggestion</translation>
    </message>
    <message>
        <source>Textbaustein einfügen</source>
        <translation>Insert a phrase</translation>
    </message>
    <message>
        <source>Foto wählen: die neuesten zuerst</source>
        <translation>Choose a photo: the newest first</translation>
    </message>
    <message>
        <source>Foto einfügen</source>
        <translation>Paste a photo</translation>
    </message>
    <message>
        <source>Eigene Feststellung</source>
        <translation>Finding of your own</translation>
    </message>
    <message>
        <source>Sofortmeldung: unmittelbare Gefahr</source>
        <translation>Hazard note: immediate danger</translation>
    </message>
    <message>
        <source>Pin auf dem Lageplan setzen</source>
        <translation>Set a pin on the site plan</translation>
    </message>
    <message>
        <source>Merken: später noch einmal ansehen</source>
        <translation>Mark: look at it again later</translation>
    </message>
    <message>
        <source>Worauf achten: aus- oder einklappen</source>
        <translation>What to look at: unfold or fold away</translation>
    </message>
    <message>
        <source>Durchgang wechseln: Tag, Nacht, Schreibtisch</source>
        <translation>Change the visit: day, night, desk</translation>
    </message>
    <message>
        <source>Karte oder Liste mit zwölf Kriterien</source>
        <translation>Card, or list of twelve criteria</translation>
    </message>
    <message>
        <source>Standpunkte ein- oder ausklappen</source>
        <translation>Show or hide the stops</translation>
    </message>
    <message>
        <source>Nächster, voriger Standpunkt</source>
        <translation>Next, previous stop</translation>
    </message>
    <message>
        <source>Liste ein- oder ausklappen</source>
        <translation>Fold the list in or out</translation>
    </message>
    <message>
        <source>Textfeld verlassen</source>
        <translation>Leave the text field</translation>
    </message>
</context>
<context>
    <name>WalkView</name>
    <message>
        <source>Diese Auditakte ist nur lesbar. Antworten lassen sich ansehen, aber nicht ändern.</source>
        <translation>This audit file is read-only. Answers can be looked at but not changed.</translation>
    </message>
    <message>
        <source>Weiter mit: {visit}</source>
        <translation>Continue with: {visit}</translation>
    </message>
    <message>
        <source>Zum Ergebnis</source>
        <translation>To the result</translation>
    </message>
    <message>
        <source>Warum trifft das Kriterium hier nicht zu?</source>
        <translation>Why does the criterion not apply here?</translation>
    </message>
    <message>
        <source>Bitte einen Grund angeben oder einen Vorschlag wählen.</source>
        <translation>Please give a reason or choose a suggestion.</translation>
    </message>
    <message>
        <source>Gibt es an diesem Ort nicht</source>
        <translation>Does not exist at this place</translation>
    </message>
    <message>
        <source>Passt nicht zur Nutzung des Ortes</source>
        <translation>Does not fit the use of the place</translation>
    </message>
    <message>
        <source>Gehört nicht zum Auftrag</source>
        <translation>Not part of the assignment</translation>
    </message>
    <message>
        <source>Warum trifft der Rest dieser Dimension hier nicht zu?</source>
        <translation>Why does the rest of this dimension not apply here?</translation>
    </message>
    <message>
        <source>Was ist festzustellen? Eine Zeile genügt.</source>
        <translation>What did you find? One line is enough.</translation>
    </message>
    <message>
        <source>Bitte in wenigen Worten sagen, was nicht in Ordnung ist.</source>
        <translation>Please say in a few words what is not in order.</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Nicht mehr beobachten</source>
        <translation>Stop watching</translation>
    </message>
    <message>
        <source>Nicht erreichbar: {folder}. Bitte wieder anstecken.</source>
        <translation>Out of reach: {folder}. Please plug it in again.</translation>
    </message>
    <message numerus="yes">
        <source>Beobachtet: {folder} · %n Foto(s) gefunden</source>
        <translation>
            <numerusform>Watching: {folder} · %n photo found</numerusform>
            <numerusform>Watching: {folder} · %n photos found</numerusform>
        </translation>
    </message>
    <message>
        <source>Für {audit}</source>
        <translation>For {audit}</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Übernehmen …</source>
        <translation>Take over …</translation>
    </message>
    <message>
        <source>Retten …</source>
        <translation>Rescue …</translation>
    </message>
    <message>
        <source>Zurückschreiben</source>
        <translation>Write back</translation>
    </message>
    <message>
        <source>Daneben speichern</source>
        <translation>Save beside it</translation>
    </message>
    <message>
        <source>Fotos prüfen</source>
        <translation>Review photos</translation>
    </message>
    <message>
        <source>Fotos beschreiben</source>
        <translation>Describe photos</translation>
    </message>
    <message>
        <source>{name} gerettet</source>
        <translation>{name} rescued</translation>
    </message>
    <message>
        <source>Akte wird gerettet</source>
        <translation>Rescuing the file</translation>
    </message>
    <message>
        <source>Nur lesen</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>{file} wirklich übernehmen? {holder} hat die Akte seit {since}; letztes Lebenszeichen: {seen}. Wird dort noch gearbeitet, müssen später beide Fassungen zusammengeführt werden.</source>
        <translation>Really take over {file}? {holder} has had the file since {since}; last sign of life: {seen}. If someone still works there, both versions will have to be merged later.</translation>
    </message>
    <message>
        <source>Jetzt übernehmen</source>
        <translation>Take over now</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Datei</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Bearbeiten</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Ansicht</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Hilfe</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Zuletzt geöffnet</source>
        <translation>&amp;Recently opened</translation>
    </message>
    <message>
        <source>&amp;Farben</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Schriftgröße</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>S&amp;prache / Language</source>
        <translation>&amp;Language / Sprache</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Fotoliste Sicherheitsaudit</source>
        <translation>Photo list of the safety audit</translation>
    </message>
    <message>
        <source>Eine Zeile je Foto, das neben dieser Liste liegt.</source>
        <translation>One row for each photo that lies beside this list.</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Datei</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Aufgenommen</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Richtung</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Bildunterschrift</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Bildbeschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Begehung</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Standpunkt</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Kriterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Prüfende Person</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Zustand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stufe</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Wortlaut der Stufe</source>
        <translation>Wording of the level</translation>
    </message>
    <message>
        <source>Rohwert</source>
        <translation>Raw value</translation>
    </message>
    <message>
        <source>Grund für n. z.</source>
        <translation>Reason for n/a</translation>
    </message>
    <message>
        <source>Bemerkung</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Fachmappe</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Fotoliste</source>
        <translation>Photo list</translation>
    </message>
    <message>
        <source>Beantwortet</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Fotonummern</source>
        <translation>Photo numbers</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Eine Zeile je prüfender Person, Begehung, Standpunkt und Kriterium.</source>
        <translation>One row per rater, visit, stop and criterion.</translation>
    </message>
    <message>
        <source>Stufe {level}</source>
        <translation>Level {level}</translation>
    </message>
    <message>
        <source>Katalogversion</source>
        <translation>Catalogue version</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Prüffrage</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Kritisch</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Kurzcheck</source>
        <translation>Core set</translation>
    </message>
    <message>
        <source>Skala</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Modus</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Ortstypen</source>
        <translation>Place types</translation>
    </message>
    <message>
        <source>Bezug</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Eine Zeile je Kriterium der verwendeten Kataloge. Die Gewichte sind änderbar.</source>
        <translation>One row per criterion of the catalogues used. The weights can be changed.</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nacht</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Punktwert</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Neu gerechnet</source>
        <translation>Recomputed</translation>
    </message>
    <message>
        <source>Vergleich</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Mindestwert</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Höchstwert</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Dimensionen</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Eine Zeile je Audit, Profil und Dimension. Die Gewichte sind änderbar, „Neu gerechnet“ folgt.</source>
        <translation>One row per audit, profile and dimension. The weights can be changed, “Recomputed” follows.</translation>
    </message>
    <message>
        <source>Abdeckung</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Anteil n. z.</source>
        <translation>Share n/a</translation>
    </message>
    <message>
        <source>Bewertet</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>Änderung zum Audit davor</source>
        <translation>Change since the audit before</translation>
    </message>
    <message>
        <source>Kleinste nachweisbare Änderung</source>
        <translation>Smallest detectable change</translation>
    </message>
    <message>
        <source>Urteil</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Gewicht × Punkte</source>
        <translation>Weight × points</translation>
    </message>
    <message>
        <source>Aus der Begehung</source>
        <translation>From the visit</translation>
    </message>
    <message>
        <source>Werte der Kriterien</source>
        <translation>Values of the criteria</translation>
    </message>
    <message>
        <source>Eine Zeile je Audit, Profil und Kriterium: der Wert des Teams, aus dem die Dimensionen gerechnet sind.</source>
        <translation>One row per audit, profile and criterion: the team’s value, from which the dimensions are computed.</translation>
    </message>
    <message>
        <source>Kriterien</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Hinweis</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Frage</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Zeit</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Anteil 4 und 5</source>
        <translation>Share of 4 and 5</translation>
    </message>
    <message>
        <source>95 % von</source>
        <translation>95% from</translation>
    </message>
    <message>
        <source>95 % bis</source>
        <translation>95% to</translation>
    </message>
    <message>
        <source>Subjektive Sicherheit</source>
        <translation>Perceived safety</translation>
    </message>
    <message>
        <source>Eine Zeile je Frage, Tageszeit und Standpunkt. Unter 5 Antworten steht „&lt;5“.</source>
        <translation>One row per question, time of day and stop. Below 5 answers it says “&lt;5”.</translation>
    </message>
    <message>
        <source>Angaben der Teilnehmenden</source>
        <translation>Said by the participants</translation>
    </message>
    <message>
        <source>Angaben der Teilnehmenden, nicht repräsentativ</source>
        <translation>Said by the participants, not representative</translation>
    </message>
    <message>
        <source>unter 10 Antworten: nur Anzahlen</source>
        <translation>fewer than 10 answers: counts only</translation>
    </message>
    <message>
        <source>unter 5 Antworten: unterdrückt</source>
        <translation>fewer than 5 answers: suppressed</translation>
    </message>
    <message>
        <source>Vorher</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Nachher</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Differenz</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Vergleichbar</source>
        <translation>Comparable</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Eine Zeile je Kriterium, das im Wiederholungsaudit und davor bewertet ist.</source>
        <translation>One row per criterion rated in the re-audit and before.</translation>
    </message>
    <message>
        <source>Prüfende</source>
        <translation>Auditors</translation>
    </message>
    <message>
        <source>Doppelt bewertet</source>
        <translation>Rated twice</translation>
    </message>
    <message>
        <source>Gleich</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>Höchstens 1 Stufe</source>
        <translation>Within 1 level</translation>
    </message>
    <message>
        <source>Krippendorff α (ordinal)</source>
        <translation>Krippendorff α (ordinal)</translation>
    </message>
    <message>
        <source>Zu klären</source>
        <translation>To be discussed</translation>
    </message>
    <message>
        <source>Übereinstimmung</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Eine Zeile je Audit und Begehung mit mehreren Prüfenden.</source>
        <translation>One row per audit and visit with several raters.</translation>
    </message>
    <message>
        <source>Wann</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wer</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Protokoll</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Eine Zeile je Arbeitsschritt in der Akte, der jüngste zuerst.</source>
        <translation>One row per step in the file, the latest first.</translation>
    </message>
    <message>
        <source>Feststellung</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Stelle</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Beschreibung</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Ursachenhypothese</source>
        <translation>Cause hypothesis</translation>
    </message>
    <message>
        <source>Eintritt (1–5)</source>
        <translation>Likelihood (1–5)</translation>
    </message>
    <message>
        <source>Eintritt</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Quelle des Eintritts</source>
        <translation>Source of likelihood</translation>
    </message>
    <message>
        <source>Auswirkung (1–5)</source>
        <translation>Consequence (1–5)</translation>
    </message>
    <message>
        <source>Auswirkung</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Risikoklasse</source>
        <translation>Risk class</translation>
    </message>
    <message>
        <source>Priorität</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Betroffene</source>
        <translation>Affected</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Grund</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Öffentlich</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Maßnahmen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Feststellungen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Eine Zeile je Feststellung, die öffentlich ist.</source>
        <translation>One row per finding that is public.</translation>
    </message>
    <message>
        <source>Eine Zeile je Feststellung, auch verworfene und zurückgezogene.</source>
        <translation>One row per finding, those dismissed and withdrawn too.</translation>
    </message>
    <message>
        <source>Maßnahme</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Was zu tun ist</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Warum</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Investiv</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Kostenklasse</source>
        <translation>Cost class</translation>
    </message>
    <message>
        <source>Kosten einmalig</source>
        <translation>One-off cost</translation>
    </message>
    <message>
        <source>Zuständigkeit</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>Stelle, Unternehmen</source>
        <translation>Department, company</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Finanzierung</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Evidenz</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Schonzeit</source>
        <translation>Closed season</translation>
    </message>
    <message>
        <source>März bis September: nur Form- und Pflegeschnitt</source>
        <translation>March to September: only trimming to shape</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Quartal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Eine Zeile je Maßnahme, in der Reihenfolge des Handelns.</source>
        <translation>One row per measure, in the order of action.</translation>
    </message>
    <message>
        <source>offen</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Summe offen</source>
        <translation>Open in total</translation>
    </message>
    <message>
        <source>Zuständigkeiten</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Offene Maßnahmen je Zuständigkeit und Quartal der Frist.</source>
        <translation>Open measures by owner and quarter of the due date.</translation>
    </message>
    <message>
        <source>Offene Maßnahmen je Zuständigkeit</source>
        <translation>Open measures by owner</translation>
    </message>
    <message>
        <source>Balken der offenen Maßnahmen je Zuständigkeit, gestapelt nach Quartal der Frist.</source>
        <translation>Bars of the open measures by owner, stacked by quarter of the due date.</translation>
    </message>
    <message>
        <source>Summe</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Kosten</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Anzahl der Maßnahmen je Kostenklasse, nach Art und Jahr der Frist.</source>
        <translation>Number of measures by cost class, by kind and year of the due date.</translation>
    </message>
    <message>
        <source>Balken der Maßnahmen je Kostenklasse, gestapelt nach investiv oder nicht.</source>
        <translation>Bars of the measures by cost class, stacked by investment or not.</translation>
    </message>
    <message>
        <source>Maßnahmen je Kostenklasse</source>
        <translation>Measures by cost class</translation>
    </message>
    <message>
        <source>ohne Frist</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>Nicht in der Liste</source>
        <translation>Not in the list</translation>
    </message>
    <message>
        <source>Wählen Sie einen Eintrag der Liste.</source>
        <translation>Choose an entry of the list.</translation>
    </message>
    <message>
        <source>Kein Datum</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Geben Sie einen Tag ein, zum Beispiel 31.03.2027.</source>
        <translation>Enter a day, for example 31 Mar 2027.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Was sich in den Spalten der Maßnahmen auswählen lässt.</source>
        <translation>What can be chosen in the columns of the measures.</translation>
    </message>
    <message>
        <source>Was eine Zeile ist</source>
        <translation>What a row is</translation>
    </message>
    <message>
        <source>Zeilen</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Fachmappe zu {count} Audits. Jedes Blatt ist eine Tabelle mit einer Kopfzeile und Filtern; die Nummer des Audits verbindet die Blätter.</source>
        <translation>Workbook on {count} audits. Each sheet is a table with one header row and filters; the number of the audit links the sheets.</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kriterienkatalog</source>
        <translation>Criteria catalogue</translation>
    </message>
    <message>
        <source>Verwendung</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>4 = gut oder sicher, 0 = schlecht. n. z. = nicht zutreffend: zählt nirgends mit. n. b. = nicht beurteilbar: senkt die Abdeckung.</source>
        <translation>4 = good or safe, 0 = bad. n/a = not applicable: counts nowhere. Not assessable: lowers coverage.</translation>
    </message>
    <message>
        <source>0 bis 100, gewichtetes Mittel der beantworteten Kriterien. Mindest- und Höchstwert zeigen, was die unbeantworteten noch ändern könnten.</source>
        <translation>0 to 100, weighted mean of the criteria answered. Lowest and highest show what the unanswered ones could still change.</translation>
    </message>
    <message>
        <source>Gewichteter Anteil der beantworteten Kriterien. Ab 80 % gilt ein Wert, von 60 bis 79 % ist er vorläufig, darunter wird er zurückgehalten.</source>
        <translation>Weighted share of the criteria answered. From 80% a score holds, from 60 to 79% it is provisional, below that it is withheld.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>A ab 80, B ab 65, C ab 50, D ab 35, sonst E. Ein kritisches Kriterium mit 0 begrenzt auf D, mit 1 auf C. Die Bänder sind Konventionen, keine Norm.</source>
        <translation>A from 80, B from 65, C from 50, D from 35, else E. A critical criterion rated 0 limits to D, rated 1 to C. The bands are conventions, not a standard.</translation>
    </message>
    <message>
        <source>Tag und Nacht</source>
        <translation>Day and night</translation>
    </message>
    <message>
        <source>Werden nie gemittelt. Die schlechtere Note steht vorn.</source>
        <translation>Are never averaged. The worse grade comes first.</translation>
    </message>
    <message>
        <source>Gewichte ändern</source>
        <translation>Changing weights</translation>
    </message>
    <message>
        <source>Die Gewichte auf den Blättern der Kriterien und der Dimensionen sind änderbar. Die Spalten „neu gerechnet“ auf den Blättern der Dimensionen und Audits folgen; daneben steht, ob sie noch mit dem veröffentlichten Wert übereinstimmen. Zuständigkeiten und Kosten zählen live, was auf dem Blatt der Maßnahmen steht.</source>
        <translation>The weights on the sheets of criteria and dimensions can be changed. The “recomputed” columns on the sheets of dimensions and audits follow; beside them it says whether they still agree with the published score. Owners and costs count live what the sheet of measures holds.</translation>
    </message>
    <message>
        <source>Fallzahlen: Die Akte hält keine; in der internen Ausgabe ist Blatt 13 dafür da. Gelöschte Einträge. Bilder in voller Größe; sie liegen im Ordner neben der Mappe, wo es einen gibt.</source>
        <translation>Case figures: the file holds none; the internal edition has sheet 13 for them. Deleted entries. Pictures in full size; they lie in the folder beside the workbook where there is one.</translation>
    </message>
    <message>
        <source>Öffentlich. Nicht enthalten sind nichtöffentliche und verworfene Feststellungen mit ihren Maßnahmen und Fotos, Anmerkungen, Namen, Sofortmeldungen, das Protokoll und das Modul Veranstaltung und Zufahrtsschutz. Punktwerte und Noten sind dieselben wie in der internen Ausgabe.</source>
        <translation>Public. Not included are non-public and dismissed findings with their measures and photos, remarks, names, hazard notes, the log and the module on events and access protection. Scores and grades are those of the internal edition.</translation>
    </message>
    <message>
        <source>Intern. Enthält nichtöffentliche Feststellungen und, wo vorhanden, das vertrauliche Modul Veranstaltung und Zufahrtsschutz (VER). Zum Weitergeben gibt es die öffentliche Ausgabe.</source>
        <translation>Internal. Holds non-public findings and, where there is one, the confidential module on events and vehicle protection (VER). To pass it on, write the public edition.</translation>
    </message>
    <message>
        <source>Prüfende erscheinen mit Kürzel (P1, P2; K = Konsens) und Funktion, nie mit Namen. In Freitexten steht statt eines Namens, den die Akte kennt, die Funktion oder […].</source>
        <translation>Raters appear with a code (P1, P2; K = consensus) and their function, never with a name. In free texts the function or […] stands in place of a name that the file knows.</translation>
    </message>
    <message>
        <source>Prüfende erscheinen mit Kürzel (P1, P2; K = Konsens) und Funktion, nie mit Namen. Auch im Protokoll steht statt eines Namens die Funktion. Was jemand in ein Freitextfeld geschrieben hat, steht hier, wie es dort steht.</source>
        <translation>Raters appear with a code (P1, P2; K = consensus) and their function, never by name. In the log, too, the function stands in place of a name. What somebody wrote into a free text stands here as it stands there.</translation>
    </message>
    <message>
        <source>Nicht enthalten</source>
        <translation>Not included</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Grenzen</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Keine Vorhersage von Kriminalität, keine Bewertung von Personen oder Gruppen. Orte nur bei gleichem Ortstyp und gleicher Katalogversion vergleichen.</source>
        <translation>No prediction of crime, no judgement of people or groups. Compare places only within the same place type and catalogue version.</translation>
    </message>
    <message>
        <source>Ortstyp</source>
        <translation>Place type</translation>
    </message>
    <message>
        <source>Beginn</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tagbegehung</source>
        <translation>Day walk</translation>
    </message>
    <message>
        <source>Nachtbegehung</source>
        <translation>Night walk</translation>
    </message>
    <message>
        <source>Umfang</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Note gilt für</source>
        <translation>Grade is of</translation>
    </message>
    <message>
        <source>Belastbarkeit</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Audit-ID</source>
        <translation>Audit ID</translation>
    </message>
    <message>
        <source>Audits und Ergebnisse</source>
        <translation>Audits and results</translation>
    </message>
    <message>
        <source>Eine Zeile je Audit. „Neu gerechnet“ folgt den Gewichten auf den Blättern der Dimensionen und Kriterien.</source>
        <translation>One row per audit. “Recomputed” follows the weights on the sheets of dimensions and criteria.</translation>
    </message>
    <message>
        <source>{name}: Vergleich</source>
        <translation>{name}: comparison</translation>
    </message>
    <message>
        <source>Punktwert {name}</source>
        <translation>Score {name}</translation>
    </message>
    <message>
        <source>Balken der Punktwerte je Audit, Tag und Nacht.</source>
        <translation>Bars of the scores by audit, day and night.</translation>
    </message>
    <message>
        <source>Punktwerte bei Tag und Nacht</source>
        <translation>Scores by day and by night</translation>
    </message>
    <message>
        <source>Note {name}</source>
        <translation>Grade {name}</translation>
    </message>
    <message>
        <source>Abdeckung {name}</source>
        <translation>Coverage {name}</translation>
    </message>
    <message>
        <source>Kritische Kriterien mit 0 oder 1, {name}</source>
        <translation>Critical criteria rated 0 or 1, {name}</translation>
    </message>
    <message>
        <source>{name} neu gerechnet</source>
        <translation>{name} recomputed</translation>
    </message>
    <message>
        <source>stimmt überein</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>kein Wert</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>Orte</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Eine Zeile je auditiertem Ort.</source>
        <translation>One row per audited place.</translation>
    </message>
    <message>
        <source>Nachtbegehung fehlt</source>
        <translation>Night walk missing</translation>
    </message>
    <message>
        <source>Ortsteil</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Eigentümer</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Geogr. Länge</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Geogr. Breite</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Orts-ID</source>
        <translation>Place ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fachmappe Sicherheitsaudit</source>
        <translation>Safety audit workbook</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Nur für den Dienstgebrauch, nicht öffentlich.</source>
        <translation>For official use only, not public.</translation>
    </message>
    <message>
        <source>Punkte</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Kritisch (0 oder 1)</source>
        <translation>Critical (0 or 1)</translation>
    </message>
    <message>
        <source>Lichtpunkte</source>
        <translation>Light points</translation>
    </message>
    <message>
        <source>Mittel lx</source>
        <translation>Mean lx</translation>
    </message>
    <message>
        <source>Min. lx</source>
        <translation>Min. lx</translation>
    </message>
    <message>
        <source>Zielklasse</source>
        <translation>Target class</translation>
    </message>
    <message>
        <source>Standpunkte</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Eine Zeile je Audit und Standpunkt; lx in der Nachtbegehung, Anteile ab 10 Antworten.</source>
        <translation>One row per audit and stop; lx on the night visit, shares from 10 answers on.</translation>
    </message>
    <message>
        <source>Max. lx</source>
        <translation>Max. lx</translation>
    </message>
    <message>
        <source>Gezählte {visit}</source>
        <translation>Counted, {visit}</translation>
    </message>
    <message>
        <source>Fühlen sich sicher, {time}</source>
        <translation>Feel safe, {time}</translation>
    </message>
    <message>
        <source>Werte der Standpunkte</source>
        <translation>Values of the stops</translation>
    </message>
    <message>
        <source>Eine Zeile je Standpunkt und Begehung, an der bewertet, gezählt oder gemessen wurde.</source>
        <translation>One row per stop and visit where something was rated, counted or measured.</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Gemeldet</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Gefahr</source>
        <translation>Hazard</translation>
    </message>
    <message>
        <source>Zuständig</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Geschrieben</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Sofortmeldungen</source>
        <translation>Hazard notes</translation>
    </message>
    <message>
        <source>Eine Zeile je gemeldeter Gefahr.</source>
        <translation>One row per hazard noted.</translation>
    </message>
    <message>
        <source>weicht ab</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>Blatt</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Tabelle</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Zeilen auf dem Blatt</source>
        <translation>Rows on the sheet</translation>
    </message>
    <message>
        <source>Zeilen sollen sein</source>
        <translation>Rows expected</translation>
    </message>
    <message>
        <source>Gezählt</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>in der öffentlichen Ausgabe</source>
        <translation>in the public edition</translation>
    </message>
    <message>
        <source>in der Akte</source>
        <translation>in the file</translation>
    </message>
    <message>
        <source>beim Schreiben berechnet</source>
        <translation>computed when written</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Abgleich</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Hält jedes Blatt so viele Zeilen wie diese Ausgabe? Gelöschte oder ergänzte Zeilen zeigen sich hier.</source>
        <translation>Does each sheet hold as many rows as this edition? Deleted or added rows show here.</translation>
    </message>
    <message>
        <source>Hält jedes Blatt so viele Zeilen wie die Akte? Gelöschte oder ergänzte Zeilen zeigen sich hier.</source>
        <translation>Does each sheet hold as many rows as the file? Rows deleted or added show here.</translation>
    </message>
    <message>
        <source>Vorschau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Alternativtext</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Foto-ID</source>
        <translation>Photo ID</translation>
    </message>
    <message>
        <source>Eine Zeile je Foto. Eine Vorschau haben nur geprüfte Fotos, verdeckt wie geprüft.</source>
        <translation>One row per photo. Only reviewed photos have a preview, covered as reviewed.</translation>
    </message>
    <message>
        <source>Foto ohne Beschreibung</source>
        <translation>Photo without description</translation>
    </message>
    <message>
        <source>ohne Vorschau</source>
        <translation>no preview</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Monat</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Straftat oder Störung</source>
        <translation>Offence or disorder</translation>
    </message>
    <message>
        <source>Anzahl</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Lage</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Zum Ausfüllen: eine Zeile je Monat und Art, nur Summen, nichts über einzelne Menschen. Das Programm erfasst keine Fallzahlen.</source>
        <translation>To be filled in: one row per month and kind, totals only, nothing about single people. The program keeps no case figures.</translation>
    </message>
    <message>
        <source>Geben Sie den ersten Tag des Monats ein.</source>
        <translation>Enter the first day of the month.</translation>
    </message>
    <message>
        <source>Keine Anzahl</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Geben Sie eine ganze Zahl ab 0 ein.</source>
        <translation>Enter a whole number from 0.</translation>
    </message>
</context>
<context>
    <name>WorkbookCard</name>
    <message>
        <source>Fachmappe (Excel)</source>
        <translation>Workbook (Excel)</translation>
    </message>
    <message>
        <source>Alle Antworten, Feststellungen, Maßnahmen und Werte als Tabellen zum Filtern und Auswerten.</source>
        <translation>All answers, findings, measures and scores as tables to filter and evaluate.</translation>
    </message>
    <message>
        <source>Fachmappe schreiben …</source>
        <translation>Write workbook …</translation>
    </message>
    <message>
        <source>Ausgabe</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Enthält auch Nichtöffentliches; Namen der Prüfenden stehen nie darin.</source>
        <translation>Also holds what is not public; names of raters are never in it.</translation>
    </message>
    <message>
        <source>Was weggelassen wird, wird noch gezählt …</source>
        <translation>What is left out is still being counted …</translation>
    </message>
</context>
<context>
    <name>WorkingCopies</name>
    <message>
        <source>Arbeitskopie wird angelegt</source>
        <translation>Making a working copy</translation>
    </message>
    <message>
        <source>Die Arbeitskopie liegt jetzt als {file} neben der Akte.</source>
        <translation>The working copy now lies beside the file as {file}.</translation>
    </message>
    <message>
        <source>Zusammenführen …</source>
        <translation>Merge …</translation>
    </message>
    <message>
        <source>Arbeitskopie wird daneben gespeichert</source>
        <translation>Saving the working copy beside the original</translation>
    </message>
    <message>
        <source>Arbeitskopie wird zurückgeschrieben</source>
        <translation>Writing the working copy back</translation>
    </message>
    <message>
        <source>{file} ist zurückgeschrieben und geprüft.</source>
        <translation>{file} has been written back and checked.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>ASSKomm Audit {version}: Sicherheitsaudits im öffentlichen Raum. Das Programm arbeitet ohne Netz; Ihre Daten liegen nur in Ihren Auditakten.</source>
        <translation>ASSKomm Audit {version}: safety audits of public spaces. The program works without a network; your data are only in your audit files.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Original: {path} · seit {since}</source>
        <translation>Original: {path} · since {since}</translation>
    </message>
    <message>
        <source>Zurückschreiben</source>
        <translation>Write back</translation>
    </message>
    <message>
        <source>{name} zurückschreiben</source>
        <translation>Write {name} back</translation>
    </message>
</context>
</TS>
