<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="de">
<context>
    <name>AdviceCard</name>
    <message numerus="yes">
        <source>%n Foto(s) ohne Bildbeschreibung</source>
        <translation>
            <numerusform>%n Foto ohne Bildbeschreibung</numerusform>
            <numerusform>%n Fotos ohne Bildbeschreibung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nachtbegehung fehlt (%n Audit(s))</source>
        <translation>
            <numerusform>Nachtbegehung fehlt (%n Audit)</numerusform>
            <numerusform>Nachtbegehung fehlt (%n Audits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abdeckung unter 80 % (%n Audit(s))</source>
        <translation>
            <numerusform>Abdeckung unter 80 % (%n Audit)</numerusform>
            <numerusform>Abdeckung unter 80 % (%n Audits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vorgeschlagene Feststellung(en) nicht bestätigt</source>
        <translation>
            <numerusform>%n vorgeschlagene Feststellung nicht bestätigt</numerusform>
            <numerusform>%n vorgeschlagene Feststellungen nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Feststellung(en) ohne Risikoklasse</source>
        <translation>
            <numerusform>%n Feststellung ohne Risikoklasse</numerusform>
            <numerusform>%n Feststellungen ohne Risikoklasse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Feststellung(en) ohne Maßnahme</source>
        <translation>
            <numerusform>%n Feststellung ohne Maßnahme</numerusform>
            <numerusform>%n Feststellungen ohne Maßnahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Maßnahme(n) ohne Zuständigkeit</source>
        <translation>
            <numerusform>%n Maßnahme ohne Zuständigkeit</numerusform>
            <numerusform>%n Maßnahmen ohne Zuständigkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) ungeprüft auf Gesichter, Kennzeichen, Hausnummern und Namen</source>
        <translation>
            <numerusform>%n Foto ungeprüft auf Gesichter, Kennzeichen, Hausnummern und Namen</numerusform>
            <numerusform>%n Fotos ungeprüft auf Gesichter, Kennzeichen, Hausnummern und Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnsweringDesk</name>
    <message numerus="yes">
        <source>Noch %n offene(r) Punkt(e).</source>
        <translation>
            <numerusform>Noch %n offener Punkt.</numerusform>
            <numerusform>Noch %n offene Punkte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message numerus="yes">
        <source>{name}: %n Kriterien als n. z. beantwortet.</source>
        <translation>
            <numerusform>{name}: %n Kriterium als n. z. beantwortet.</numerusform>
            <numerusform>{name}: %n Kriterien als n. z. beantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message numerus="yes">
        <source>%n Sicherung(en)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message numerus="yes">
        <source>mit %n Eintrag/Einträgen</source>
        <translation>
            <numerusform>mit %n Eintrag</numerusform>
            <numerusform>mit %n Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message numerus="yes">
        <source>%n offen</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message numerus="yes">
        <source>Noch %n Bilder zu bewerten, dann sehen Sie die Streuung.</source>
        <translation>
            <numerusform>Noch %n Bild zu bewerten, dann sehen Sie die Streuung.</numerusform>
            <numerusform>Noch %n Bilder zu bewerten, dann sehen Sie die Streuung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message numerus="yes">
        <source>%n Foto(s) aufgenommen</source>
        <translation>
            <numerusform>%n Foto aufgenommen</numerusform>
            <numerusform>%n Fotos aufgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptionLine</name>
    <message numerus="yes">
        <source>Bildunterschrift für %n Foto(s)</source>
        <translation>
            <numerusform>Bildunterschrift für %n Foto</numerusform>
            <numerusform>Bildunterschrift für %n Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message numerus="yes">
        <source>Fotos vergleichen, %n Vorschlag/Vorschläge</source>
        <translation>
            <numerusform>Fotos vergleichen, %n Vorschlag</numerusform>
            <numerusform>Fotos vergleichen, %n Vorschläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictInbox</name>
    <message numerus="yes">
        <source>Zu entscheiden: %n Feld(er)</source>
        <translation>
            <numerusform>Zu entscheiden: %n Feld</numerusform>
            <numerusform>Zu entscheiden: %n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message numerus="yes">
        <source>%n Foto(s) bleiben auf Wunsch draußen.</source>
        <translation>
            <numerusform>%n Foto bleibt auf Wunsch draußen.</numerusform>
            <numerusform>%n Fotos bleiben auf Wunsch draußen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>Geschrieben: {name}, %n Zeilen</source>
        <translation>
            <numerusform>Geschrieben: {name}, %n Zeile</numerusform>
            <numerusform>Geschrieben: {name}, %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentWriter</name>
    <message numerus="yes">
        <source>%n Punkte stehen auf der Prüfliste.</source>
        <translation>
            <numerusform>%n Punkt steht auf der Prüfliste.</numerusform>
            <numerusform>%n Punkte stehen auf der Prüfliste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacePreview</name>
    <message numerus="yes">
        <source>%n Seite(n)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message numerus="yes">
        <source>%n Foto(s) zugeordnet</source>
        <translation>
            <numerusform>%n Foto zugeordnet</numerusform>
            <numerusform>%n Fotos zugeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) entfernt</source>
        <translation>
            <numerusform>%n Foto entfernt</numerusform>
            <numerusform>%n Fotos entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingPhotos</name>
    <message numerus="yes">
        <source>%n Foto(s) der Begehung übernehmen</source>
        <translation>
            <numerusform>%n Foto der Begehung übernehmen</numerusform>
            <numerusform>%n Fotos der Begehung übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message numerus="yes">
        <source>%n Foto(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>Auch %n Sicherung(en) dieser Akte löschen, die es enthalten</source>
        <translation>
            <numerusform>Auch %n Sicherung dieser Akte löschen, die es enthält</numerusform>
            <numerusform>Auch %n Sicherungen dieser Akte löschen, die es enthalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message numerus="yes">
        <source>%n Bögen eingegeben</source>
        <translation>
            <numerusform>%n Bogen eingegeben</numerusform>
            <numerusform>%n Bögen eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GettingBack</name>
    <message numerus="yes">
        <source>%n Foto(s) fehlen in dieser Sicherung.</source>
        <translation>
            <numerusform>%n Foto fehlt in dieser Sicherung.</numerusform>
            <numerusform>%n Fotos fehlen in dieser Sicherung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxBar</name>
    <message numerus="yes">
        <source>%n Datei(en) abgelehnt …</source>
        <translation>
            <numerusform>%n Datei abgelehnt …</numerusform>
            <numerusform>%n Dateien abgelehnt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) ohne Zuordnung</source>
        <translation>
            <numerusform>%n Foto ohne Zuordnung</numerusform>
            <numerusform>%n Fotos ohne Zuordnung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxFoot</name>
    <message numerus="yes">
        <source>%n Vorschlag/Vorschläge bestätigen</source>
        <translation>
            <numerusform>%n Vorschlag bestätigen</numerusform>
            <numerusform>%n Vorschläge bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) gewählt, {n} mit Vorschlag.</source>
        <translation>
            <numerusform>%n Foto gewählt, {n} mit Vorschlag.</numerusform>
            <numerusform>%n Fotos gewählt, {n} mit Vorschlag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureRound</name>
    <message numerus="yes">
        <source>%n Foto(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message numerus="yes">
        <source>Noch zu entscheiden: %n Feld(er)</source>
        <translation>
            <numerusform>Noch zu entscheiden: %n Feld</numerusform>
            <numerusform>Noch zu entscheiden: %n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message numerus="yes">
        <source>%n Foto(s) vorbereiten</source>
        <translation>
            <numerusform>%n Foto vorbereiten</numerusform>
            <numerusform>%n Fotos vorbereiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) hinzugefügt.</source>
        <translation>
            <numerusform>%n Foto hinzugefügt.</numerusform>
            <numerusform>%n Fotos hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) gab es schon.</source>
        <translation>
            <numerusform>%n Foto gab es schon.</numerusform>
            <numerusform>%n Fotos gab es schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) unvollständig: Lesbares wurde behalten.</source>
        <translation>
            <numerusform>%n Foto war unvollständig: Lesbares wurde behalten.</numerusform>
            <numerusform>%n Fotos waren unvollständig: Lesbares wurde behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weitere Datei(en) ließen sich nicht lesen.</source>
        <translation>
            <numerusform>%n weitere Datei ließ sich nicht lesen.</numerusform>
            <numerusform>%n weitere Dateien ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message numerus="yes">
        <source>%n Ort(e)</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message numerus="yes">
        <source>%n Audit(s)</source>
        <translation>
            <numerusform>%n Audit</numerusform>
            <numerusform>%n Audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offene Feststellung(en)</source>
        <translation>
            <numerusform>%n offene Feststellung</numerusform>
            <numerusform>%n offene Feststellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanIntake</name>
    <message numerus="yes">
        <source>Welche der %n Seiten?</source>
        <translation>
            <numerusform>Welche Seite?</numerusform>
            <numerusform>Welche der %n Seiten?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n Ort(e)</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message numerus="yes">
        <source>%n Datei(en) kamen nicht herein</source>
        <translation>
            <numerusform>%n Datei kam nicht herein</numerusform>
            <numerusform>%n Dateien kamen nicht herein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removals</name>
    <message numerus="yes">
        <source>„{name}“ ist entfernt, mit %n Audit(s).</source>
        <translation>
            <numerusform>„{name}“ ist entfernt, mit %n Audit.</numerusform>
            <numerusform>„{name}“ ist entfernt, mit %n Audits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n Foto(s) durch die verdeckte Fassung ersetzen</source>
        <translation>
            <numerusform>%n Foto durch die verdeckte Fassung ersetzen</numerusform>
            <numerusform>%n Fotos durch die verdeckte Fassung ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Original(e) löschen</source>
        <translation>
            <numerusform>%n Original löschen</numerusform>
            <numerusform>%n Originale löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auch %n Sicherung(en) dieser Akte löschen, die es enthalten</source>
        <translation>
            <numerusform>Auch %n Sicherung dieser Akte löschen, die es enthält</numerusform>
            <numerusform>Auch %n Sicherungen dieser Akte löschen, die es enthalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetainingShow</name>
    <message numerus="yes">
        <source>%n geprüfte(s) Foto(s) sollen ihrer verdeckten Fassung weichen.</source>
        <translation>
            <numerusform>%n geprüftes Foto soll seiner verdeckten Fassung weichen.</numerusform>
            <numerusform>%n geprüfte Fotos sollen ihrer verdeckten Fassung weichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Der Tag ist da, an dem %n Original(e) gelöscht werden.</source>
        <translation>
            <numerusform>Der Tag ist da, an dem %n Original gelöscht wird.</numerusform>
            <numerusform>Der Tag ist da, an dem %n Originale gelöscht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <source>%n geprüfte(s) Foto(s) ersetzen …</source>
        <translation>
            <numerusform>%n geprüftes Foto ersetzen …</numerusform>
            <numerusform>%n geprüfte Fotos ersetzen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Original(e) löschen …</source>
        <translation>
            <numerusform>%n Original löschen …</numerusform>
            <numerusform>%n Originale löschen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Foto(s) in der Akte</source>
        <translation>
            <numerusform>%n Foto in der Akte</numerusform>
            <numerusform>%n Fotos in der Akte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n davon für immer ersetzt</source>
        <translation>
            <numerusform>%n davon für immer ersetzt</numerusform>
            <numerusform>%n davon für immer ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Original(e) daneben</source>
        <translation>
            <numerusform>%n Original daneben</numerusform>
            <numerusform>%n Originale daneben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message numerus="yes">
        <source>%n Frage(n) bei Tag</source>
        <translation>
            <numerusform>%n Frage bei Tag</numerusform>
            <numerusform>%n Fragen bei Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bei Nacht</source>
        <translation>
            <numerusform>%n bei Nacht</numerusform>
            <numerusform>%n bei Nacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n am Schreibtisch</source>
        <translation>
            <numerusform>%n am Schreibtisch</numerusform>
            <numerusform>%n am Schreibtisch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n Treffer</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message numerus="yes">
        <source>%n Fehler gefunden:</source>
        <translation>
            <numerusform>%n Fehler gefunden:</numerusform>
            <numerusform>%n Fehler gefunden:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n offene(r) Punkt(e)</source>
        <translation>
            <numerusform>%n offener Punkt</numerusform>
            <numerusform>%n offene Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopsCard</name>
    <message numerus="yes">
        <source>%n Kriterien bewertet</source>
        <translation>
            <numerusform>%n Kriterium bewertet</numerusform>
            <numerusform>%n Kriterien bewertet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackCard</name>
    <message numerus="yes">
        <source>Weg dieser Begehung: etwa {length}, %n Abschnitt(e).</source>
        <translation>
            <numerusform>Weg dieser Begehung: etwa {length}, %n Abschnitt.</numerusform>
            <numerusform>Weg dieser Begehung: etwa {length}, %n Abschnitte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message numerus="yes">
        <source>Beobachtet: {folder} · %n Foto(s) gefunden</source>
        <translation>
            <numerusform>Beobachtet: {folder} · %n Foto gefunden</numerusform>
            <numerusform>Beobachtet: {folder} · %n Fotos gefunden</numerusform>
        </translation>
    </message>
</context>
</TS>
