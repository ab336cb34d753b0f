"""What a rescue saved and what it did not, in words that can be kept beside the new file."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.migrations import TABLES
from asskomm_audit.store.rescue_rows import Lost, Restorer
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts, number_text

_LOST_PHOTOS = """SELECT coalesce(f.number, 0), p.caption, p.original_name FROM photo AS p
LEFT JOIN finding AS f ON f.id = p.finding_id
WHERE p.deleted = 0 AND p.sha256 NOT IN (SELECT sha256 FROM photo_data)
AND p.sha256 NOT IN (SELECT sha256 FROM photo_purged) ORDER BY 1, p.sort, p.fid"""
_NO_CATALOGUE = (
    "SELECT count(*) FROM audit WHERE catalogue_hash NOT IN (SELECT hash FROM catalogue_data)"
)
_LONGEST = 200  # letters of a lost text that the report repeats
_NAMES = {
    Kind.PERSON: QT_TRANSLATE_NOOP("Rescue", "Personen"),
    Kind.PLACE: QT_TRANSLATE_NOOP("Rescue", "Orte"),
    Kind.STOP: QT_TRANSLATE_NOOP("Rescue", "Standpunkte"),
    Kind.AUDIT: QT_TRANSLATE_NOOP("Rescue", "Audits"),
    Kind.MEMBER: QT_TRANSLATE_NOOP("Rescue", "Teamplätze"),
    Kind.VISIT: QT_TRANSLATE_NOOP("Rescue", "Begehungen"),
    Kind.ANSWER: QT_TRANSLATE_NOOP("Rescue", "Antworten"),
    Kind.FINDING: QT_TRANSLATE_NOOP("Rescue", "Feststellungen"),
    Kind.MEASURE: QT_TRANSLATE_NOOP("Rescue", "Maßnahmen"),
    Kind.PHOTO: QT_TRANSLATE_NOOP("Rescue", "Fotos"),
    Kind.SURVEY: QT_TRANSLATE_NOOP("Rescue", "Befragungen"),
    Kind.RESPONSE: QT_TRANSLATE_NOOP("Rescue", "Angaben"),
    Kind.TALLY: QT_TRANSLATE_NOOP("Rescue", "Punktetafeln"),
    Kind.LUX_POINT: QT_TRANSLATE_NOOP("Rescue", "Lichtmesspunkte"),
    Kind.PEOPLE_COUNT: QT_TRANSLATE_NOOP("Rescue", "Zählungen"),
    Kind.HAZARD: QT_TRANSLATE_NOOP("Rescue", "Sofortmeldungen"),
    Kind.CALIBRATION: QT_TRANSLATE_NOOP("Rescue", "Kalibrierung"),
    Kind.PLAN: QT_TRANSLATE_NOOP("Rescue", "Lagepläne"),
    Kind.PIN: QT_TRANSLATE_NOOP("Rescue", "Pins"),
    Kind.TRACK: QT_TRANSLATE_NOOP("Rescue", "Wegstücke"),
    Kind.PRIVACY_BOX: QT_TRANSLATE_NOOP("Rescue", "Stellen auf Fotos"),
    Kind.PHOTO_REVIEW: QT_TRANSLATE_NOOP("Rescue", "Geprüfte Fotos"),
    Kind.MARK: QT_TRANSLATE_NOOP("Rescue", "Zeichnungen auf Fotos"),
    Kind.PHOTO_PAIR: QT_TRANSLATE_NOOP("Rescue", "Vorher und nachher"),
    Kind.ISSUED: QT_TRANSLATE_NOOP("Rescue", "Herausgegebene Dokumente"),
    Kind.SETTING: QT_TRANSLATE_NOOP("Rescue", "Einstellungen"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LostPhoto:
    """A photo whose picture is gone; what is known about it was saved."""

    finding: str  # F-012, or empty
    caption: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RescueReport:
    """What came of a rescue. What left no trace at all cannot be counted."""

    source: str
    saved: dict[Kind, int]
    lost: tuple[Lost, ...]
    photos: int  # pictures saved
    lost_photos: tuple[LostPhoto, ...]
    entries: int  # of the history, saved
    lost_entries: int
    detached: int
    stand_ins: int
    lost_catalogues: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not any(self.saved.values()) and not self.photos

    @property
    def is_complete(self) -> bool:
        """Whether nothing is known to be missing."""
        counts = (self.lost_entries, self.detached, self.stand_ins, self.lost_catalogues)
        return not (self.lost or self.lost_photos or any(counts))

    def lines(self, texts: Texts) -> list[str]:
        """Return the report in the language of `texts`, line by line."""

        def tr(text: str) -> str:
            return texts.translate("Rescue", text)

        def count(number: int) -> str:
            return number_text(number, texts)

        lost = Counter(each.kind for each in self.lost)
        lines = [tr(_TITLE).format(file=self.source), ""]
        for kind, name in _NAMES.items():
            if self.saved.get(kind) or lost[kind]:
                values = {"saved": count(self.saved.get(kind, 0)), "lost": count(lost[kind])}
                lines.append(tr(_ROW).format(name=tr(name), **values))
        lines.append(
            tr(_PICTURES).format(saved=count(self.photos), lost=count(len(self.lost_photos)))
        )
        lines.append(tr(_ENTRIES).format(saved=count(self.entries), lost=count(self.lost_entries)))
        if self.stand_ins:
            lines.append(tr(_STAND_INS).format(count=count(self.stand_ins)))
        if self.detached:
            lines.append(tr(_DETACHED).format(count=count(self.detached)))
        if self.lost_catalogues:
            lines.append(tr(_CATALOGUES).format(count=count(self.lost_catalogues)))
        if self.lost_photos:
            lines += ["", tr(_PHOTO_HEAD)]
            lines += [f"– {' '.join(filter(None, _photo(each)))}" for each in self.lost_photos]
        if self.lost:
            lines += ["", tr(_LOST_HEAD)]
            lines += [f"– {tr(_NAMES[each.kind])}: {_left(each)}" for each in self.lost]
        lines += ["", tr(_COMPLETE if self.is_complete else _UNSEEN)]
        return lines


_TITLE = QT_TRANSLATE_NOOP("Rescue", "Gerettet aus der beschädigten Akte {file}")
_ROW = QT_TRANSLATE_NOOP("Rescue", "{name}: {saved} gerettet, {lost} verloren")
_PICTURES = QT_TRANSLATE_NOOP("Rescue", "Bilder: {saved} gerettet, {lost} verloren")
_ENTRIES = QT_TRANSLATE_NOOP(
    "Rescue", "Einträge im Verlauf: {saved} gerettet, mindestens {lost} verloren"
)
_DETACHED = QT_TRANSLATE_NOOP(
    "Rescue", "Verweise auf Verlorenes, die leer bleiben mussten: {count}"
)
_STAND_INS = QT_TRANSLATE_NOOP(
    "Rescue", "Leere Einträge „(?)“ anstelle von verlorenen, an denen andere hängen: {count}"
)
_CATALOGUES = QT_TRANSLATE_NOOP("Rescue", "Audits, deren Kriterienkatalog verloren ist: {count}")
_PHOTO_HEAD = QT_TRANSLATE_NOOP("Rescue", "Fotos, deren Bild verloren ist:")
_LOST_HEAD = QT_TRANSLATE_NOOP("Rescue", "Verlorene Einträge, mit dem, was von ihnen blieb:")
_COMPLETE = QT_TRANSLATE_NOOP("Rescue", "Es ist nichts bekannt, das fehlt.")
_UNSEEN = QT_TRANSLATE_NOOP(
    "Rescue",
    "Was keine Spur hinterlassen hat, lässt sich nicht zählen. Vergleichen Sie mit der letzten "
    "Sicherung.",
)


def losses_of(connection: Connection, source: str, restorer: Restorer) -> RescueReport:
    """Return the report on a rescued file that is about to be finished."""

    def number(query: str, *values: object) -> int:
        return int(connection.execute(query, values).fetchone()[0])

    photos: list[tuple[Any, ...]] = connection.execute(_LOST_PHOTOS).fetchall()
    return RescueReport(
        source=source,
        saved={table.kind: number(f"SELECT count(*) FROM {table.kind}") for table in TABLES},
        lost=tuple(restorer.lost),
        photos=number(
            "SELECT count(*) FROM photo_data WHERE sha256 NOT IN (SELECT sha256 FROM issued)"
        ),
        lost_photos=tuple(
            LostPhoto(finding=f"F-{finding:03}" if finding else "", caption=caption or name)
            for finding, caption, name in photos
        ),
        entries=number("SELECT count(*) FROM change WHERE step <> ?", restorer.step),
        lost_entries=restorer.gaps,
        detached=restorer.detached,
        stand_ins=restorer.stand_ins,
        lost_catalogues=number(_NO_CATALOGUE),
    )


def _photo(photo: LostPhoto) -> tuple[str, str]:
    return photo.finding, photo.caption or "?"


def _left(lost: Lost) -> str:
    words = [str(value) for value in lost.left.values() if isinstance(value, str) and value]
    return (" · ".join(words) or lost.id)[:_LONGEST]
