<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
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
        <source>„{name}“ ist kein lesbares Foto. Möglich sind JPEG, PNG, WebP und TIFF.</source>
        <translation>“{name}” is not a readable photo. JPEG, PNG, WebP and TIFF are possible.</translation>
    </message>
    <message>
        <source>„{name}“ ist beschädigt und lässt sich nicht lesen. Kopieren Sie das Foto neu.</source>
        <translation>“{name}” is damaged and cannot be read. Copy the photo again.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht lesen. Prüfen Sie, ob das Speichermedium noch verbunden ist.</source>
        <translation>“{name}” cannot be read. Check whether the drive is still connected.</translation>
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
        <source>Was zuerst geschehen soll</source>
        <translation>What should happen first</translation>
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
    <name>Survey</name>
    <message>
        <source>Teilnehmende der Begehung</source>
        <translation>Participants of the walk</translation>
    </message>
    <message>
        <source>Einwohnerversammlung</source>
        <translation>Residents’ meeting</translation>
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
</context>
</TS>
