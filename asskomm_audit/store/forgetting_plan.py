"""What one act of forgetting takes away, worked out before anybody confirms it."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from asskomm_audit.domain.issued import IssuedDocument
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.erasing import erasable, is_forgotten, values_ever
from asskomm_audit.store.issued import documents_showing
from asskomm_audit.store.mentions import mentions_of, replaced
from asskomm_audit.store.removing import rows_below
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_UNKNOWN = QT_TRANSLATE_NOOP(
    "Error", "Den Eintrag {kennung} gibt es in {datei} nicht. Die Kennungen zeigt „history“."
)
_NOT_ERASABLE = QT_TRANSLATE_NOOP(
    "Error", "Das Feld {feld} lässt sich hier nicht löschen. Möglich sind: {moeglich}."
)
_NOTHING = QT_TRANSLATE_NOOP("Error", "In {datei} ist davon nichts mehr, was zu löschen wäre.")
_PSEUDONYM = re.compile(r"Person (\d+)")
_KEPT = (Kind.PERSON, Kind.SETTING)  # a removed person has rated: they get a pseudonym instead
_SHOWN_IN_BIN = (Kind.PLACE, Kind.AUDIT, Kind.FINDING, Kind.PHOTO, Kind.ISSUED)
_SHOWING = (Kind.PHOTO, Kind.PLAN, Kind.ISSUED)  # kinds whose bytes are found by their SHA-256


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody wants forgotten, by ids. `removed` means all that lies in the bin.

    `texts` without columns mean all that can tell about people; a removed record goes whole.
    """

    photos: frozenset[str] = frozenset()
    texts: Mapping[tuple[Kind, str], frozenset[str]] = field(
        default_factory=dict[tuple[Kind, str], frozenset[str]]
    )
    people: frozenset[str] = frozenset()
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Erasure:
    """What goes from one row: what is left in its columns, and whether it is gone as a whole."""

    kind: Kind
    row: str
    left: Mapping[str, str | None]
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that one act of forgetting takes away."""

    erasures: tuple[Erasure, ...]
    photos: frozenset[str]  # still there, so they are removed first
    pictures: frozenset[str]  # SHA-256 of the bytes that go
    people: Mapping[str, str]  # id -> pseudonym
    names: Mapping[str, str]  # name, also a former one -> pseudonym
    documents: tuple[IssuedDocument, ...] = ()  # that went out with one of the pictures, and stay


def is_shown(file: AuditFile, sha256: str, but: Collection[tuple[Kind, str]] = frozenset()) -> bool:
    """Whether a photo or plan that is there, but for these, is this picture or was made from it."""
    photos = "SELECT id FROM photo WHERE (sha256 = ? OR source_sha256 = ?) AND deleted = 0"
    plans = "SELECT id FROM plan WHERE (sha256 = ? OR source_sha256 = ?) AND deleted = 0"
    return any(
        (kind, row) not in but
        for kind, query in ((Kind.PHOTO, photos), (Kind.PLAN, plans))
        for (row,) in file.rows(query, sha256, sha256)
    )


def plan_forgetting(file: AuditFile, wish: Wish) -> Plan:
    """Return what fulfilling the wish takes away; nothing is written.

    Raises UserError if something is not in the file, or if there is nothing left to forget.
    """
    with file.reading():
        return _Planning(file, wish).plan()


class _Planning:
    """Gathers the parts of a plan; the order of the methods is that of their dependence."""

    def __init__(self, file: AuditFile, wish: Wish) -> None:
        self._file = file
        self._wish = wish
        self._parts: dict[tuple[Kind, str], dict[str, str | None]] = {}

    def plan(self) -> Plan:
        chosen = self._chosen_pictures()
        photos = self._photos_showing(chosen)
        whole = {(Kind.PHOTO, photo): None for photo in photos} | dict.fromkeys(self._gone())
        whole |= dict.fromkeys(self._marks_on(photos))
        pictures = chosen | self._pictures_left_alone(whole)
        pictures |= self._originals(pictures) | self._former(whole)
        people = self._pseudonyms()
        names = self._names(people)
        self._plan_texts(whole)
        self._plan_people(people)
        self._plan_mentions(names, whole)
        erasures = [Erasure(kind, row, erasable(kind), whole=True) for kind, row in whole]
        erasures += [Erasure(*key, left) for key, left in self._parts.items() if left]
        if not erasures:
            raise UserError(_NOTHING, datei=self._file.path.name)
        return Plan(
            erasures=tuple(erasures),
            photos=frozenset(photo for photo in photos if not self._is_removed(Kind.PHOTO, photo)),
            pictures=frozenset(pictures),
            people=people,
            names=names,
            documents=self._documents(pictures, whole),
        )

    def _chosen_pictures(self) -> set[str]:
        pictures: set[str] = set()
        for photo in self._wish.photos:
            found = self._file.rows("SELECT sha256 FROM photo WHERE id = ?", photo)
            if not found:
                raise UserError(_UNKNOWN, kennung=photo, datei=self._file.path.name)
            pictures.add(found[0][0])
        return pictures

    def _originals(self, pictures: set[str]) -> set[str]:
        """Return the originals that were kept of these pictures."""
        query = (
            "SELECT source_sha256 FROM photo WHERE sha256 = ? "
            "AND source_sha256 IN (SELECT sha256 FROM photo_data)"
        )
        return {each for sha256 in pictures for (each,) in self._file.rows(query, sha256)}

    def _former(self, whole: Mapping[tuple[Kind, str], None]) -> set[str]:
        """Return the pictures that photos which go have shown before another took their place."""
        ever = {
            sha256
            for kind, row in whole
            if kind is Kind.PHOTO
            for sha256 in values_ever(self._file, kind, row, ["sha256", "source_sha256"])
        }
        kept = "SELECT 1 FROM photo_data WHERE sha256 = ?"
        return {
            sha256
            for sha256 in ever
            if self._file.rows(kept, sha256) and not is_shown(self._file, sha256, whole)
        }

    def _photos_showing(self, pictures: set[str]) -> list[str]:
        """Return all photos of these pictures: the same picture may hang in two places."""
        return [
            photo
            for sha256 in sorted(pictures)
            for (photo,) in self._file.rows("SELECT id FROM photo WHERE sha256 = ?", sha256)
            if not is_forgotten(self._file, Kind.PHOTO, photo)
        ]

    def _marks_on(self, photos: list[str]) -> Iterator[tuple[Kind, str]]:
        """Yield the marks on these photos on which somebody has written something."""
        for photo in photos:
            for (row,) in self._file.rows("SELECT id FROM mark WHERE photo_id = ?", photo):
                if any(values_ever(self._file, Kind.MARK, row, erasable(Kind.MARK))):
                    yield Kind.MARK, row

    def _gone(self) -> Iterator[tuple[Kind, str]]:
        """Yield the removed rows that go as a whole and have not gone yet."""
        rows: dict[tuple[Kind, str], None] = {}
        if self._wish.removed:
            for kind in Kind:
                found = self._file.rows(f"SELECT id FROM {kind} WHERE deleted = 1 ORDER BY fid")
                rows.update({(kind, row): None for (row,) in found})
        for (kind, row), columns in self._wish.texts.items():
            if not columns and kind not in _KEPT and self._is_removed(kind, row):
                rows[kind, row] = None
                rows.update(dict.fromkeys(rows_below(self._file, kind, row, deleted=True)))
        for kind, row in rows:
            if kind in _KEPT or not erasable(kind) or is_forgotten(self._file, kind, row):
                continue
            if kind in _SHOWN_IN_BIN or any(values_ever(self._file, kind, row, erasable(kind))):
                yield kind, row

    def _pictures_left_alone(self, whole: Mapping[tuple[Kind, str], None]) -> set[str]:
        """Return the pictures that no photo, plan or document needs once these have gone."""
        return {
            sha256
            for kind, row in whole
            if kind in _SHOWING
            for (sha256,) in self._file.rows(
                f"SELECT sha256 FROM {kind} AS gone WHERE id = ?"
                " AND NOT EXISTS (SELECT 1 FROM photo WHERE sha256 = gone.sha256 AND deleted = 0)"
                " AND NOT EXISTS (SELECT 1 FROM plan WHERE sha256 = gone.sha256 AND deleted = 0)"
                " AND NOT EXISTS (SELECT 1 FROM issued WHERE sha256 = gone.sha256 AND deleted = 0)",
                row,
            )
        }

    def _documents(
        self, pictures: set[str], whole: Mapping[tuple[Kind, str], None]
    ) -> tuple[IssuedDocument, ...]:
        """Return the documents that show what goes, and do not go themselves."""
        shown = documents_showing(self._file, pictures)
        return tuple(each for each in shown if (Kind.ISSUED, each.id) not in whole)

    def _pseudonyms(self) -> dict[str, str]:
        """Return a pseudonym for each person that has none yet."""
        rows = self._file.rows("SELECT id, name FROM person ORDER BY fid")
        present = dict(tuple(row) for row in rows)
        taken = [
            int(found[1]) for name in present.values() if (found := _PSEUDONYM.fullmatch(name))
        ]
        number = max(taken, default=0)
        pseudonyms: dict[str, str] = {}
        for person in sorted(self._wish.people):
            if person not in present:
                raise UserError(_UNKNOWN, kennung=person, datei=self._file.path.name)
            if not _PSEUDONYM.fullmatch(present[person]):
                number += 1
                pseudonyms[person] = f"Person {number}"
        return pseudonyms

    def _names(self, people: Mapping[str, str]) -> dict[str, str]:
        return {
            name: pseudonym
            for person, pseudonym in people.items()
            for name in values_ever(self._file, Kind.PERSON, person, ["name"])
            if name.strip()
        }

    def _plan_texts(self, whole: Mapping[tuple[Kind, str], None]) -> None:
        for (kind, row), columns in self._wish.texts.items():
            if not self._file.rows(f"SELECT 1 FROM {kind} WHERE id = ?", row):
                raise UserError(_UNKNOWN, kennung=row, datei=self._file.path.name)
            if unknown := sorted(columns - set(erasable(kind))):
                possible = ", ".join(erasable(kind))
                raise UserError(_NOT_ERASABLE, feld=unknown[0], moeglich=possible)
            if (kind, row) in whole:
                continue
            self._parts.setdefault((kind, row), {}).update(
                {
                    column: left
                    for column, left in erasable(kind).items()
                    if column in (columns or erasable(kind))
                    and any(values_ever(self._file, kind, row, [column]))
                }
            )

    def _plan_people(self, people: Mapping[str, str]) -> None:
        for person, pseudonym in people.items():
            self._parts[Kind.PERSON, person] = {"name": pseudonym, "function": ""}

    def _plan_mentions(
        self, names: Mapping[str, str], whole: Mapping[tuple[Kind, str], None]
    ) -> None:
        """Plan the texts that name somebody, now or once: they keep all but the name."""
        for mention in mentions_of(self._file, names):
            key = (mention.kind, mention.row)
            left = self._parts.setdefault(key, {})
            if key not in whole and mention.column not in left:
                left[mention.column] = replaced(mention.text, names)

    def _is_removed(self, kind: Kind, row: str) -> bool:
        return bool(self._file.rows(f"SELECT 1 FROM {kind} WHERE id = ? AND deleted = 1", row))
