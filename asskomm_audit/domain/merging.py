"""Merging: what a record is, and what is to be decided, as a function of its log entries alone.

Whoever holds the same set of entries gets the same record and the same open conflicts, in
whatever order the entries arrived: that is why files can be merged in any order, repeatedly.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias

from asskomm_audit.domain.erasing import erased_columns, without_erased
from asskomm_audit.domain.log_entries import DECIDES, PLAIN, REOPENS, Entry, Key, Rules
from asskomm_audit.domain.ratings_packed import packed, unpacked

State: TypeAlias = dict[str, Any]
ClashKey: TypeAlias = tuple[str, int, int]
"""(column, clock, node of the entry that brought it up): what decisions name."""


class ConflictKind(StrEnum):
    """Why a person has to decide. The values are stored: never rename one."""

    BOTH_SET = "both_set"  # two people changed one field without seeing each other's value
    DELETED_UNSEEN = "deleted_unseen"  # removed by somebody who had not seen it as it is now
    EDITED_AFTER_DELETE = "edited_after_delete"  # changed by somebody who had not seen it removed
    LEFT_BEHIND = "left_behind"  # something is left that hangs on the removed record; never stored


class Clash(NamedTuple):
    """An open conflict as the log tells it; the record holds the value that won."""

    column: str
    kind: ConflictKind
    lost: Any
    lost_key: Key | None
    won: Any
    won_key: Key


def fold(entries: Sequence[Entry], rules: Rules = PLAIN) -> tuple[State, list[Clash]]:
    """Return the record's columns and its open conflicts; `entries` are in the order of keys.

    A column nobody has set holds its blank. Raises ValueError for entries nobody could write.
    """
    try:
        record = _Record(rules)
        for entry in without_erased(entries, rules):
            record.take(packed(entry) if rules.has_rating else entry)
    except (TypeError, KeyError, AttributeError, IndexError) as error:
        raise ValueError(f"a log entry makes no sense: {error!r}") from error
    state = unpacked(record.state) if rules.has_rating else record.state
    return state, list(record.open.values())


class _Record:
    """What is known of one record while its entries are read in their order."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._writers: dict[str, Key] = {}
        self._closed: dict[ClashKey, tuple[Clash, Any, Key]] = {}
        self.open: dict[ClashKey, Clash] = {}
        self.state: State = {**rules.blanks, "deleted": 0}

    def take(self, entry: Entry) -> None:
        """Let one more entry count."""
        key = (entry.hlc, entry.node)
        match entry.op:
            case "I":
                self._add(key, entry.data)
            case "U" if entry.data.get("deleted") == [0, 1]:
                self._remove(key, entry.data)
            case "U":
                self._change(key, entry.data)
            case "R":
                self._decide(key, entry.data)
            case "P":
                self._erase(key, erased_columns(entry, self._rules))
            case _:
                raise ValueError(f"an entry of the unknown kind {entry.op}")

    def _add(self, key: Key, data: Mapping[str, Any]) -> None:
        is_first = not self._writers
        for column, value in data.items():
            if column not in self._writers:
                self._set(key, column, value)
            else:
                self._set_again(key, column, value)
        if self.state["deleted"] and not is_first and "deleted" not in data:
            self._revive(key)

    def _set_again(self, key: Key, column: str, value: Any) -> None:
        """Add what two laptops added both; what nobody has set there gives way."""
        present, blank = self.state.get(column), self._rules.blanks.get(column)
        if value in (blank, present):
            return
        if column in self._rules.earliest and present != blank:
            value = min(present, value)
        elif present != blank:
            self._note_both_set(key, column, value)
        self._set(key, column, value)

    def _change(self, key: Key, data: Mapping[str, Any]) -> None:
        is_said = False
        for column, (old, new) in data.items():
            if old == new:
                continue
            is_said = is_said or self._is_said(column)
            if column != "deleted" and self.state.get(column) not in (old, new):
                self._note_both_set(key, column, new)
            self._set(key, column, new)
        if is_said and self.state["deleted"] and "deleted" not in data:
            self._revive(key)

    def _remove(self, key: Key, data: Mapping[str, Any]) -> None:
        """Remove the record if its author saw it as it is, and nothing else is in doubt."""
        unseen = {
            column
            for column, (old, _) in data.items()
            if column != "deleted" and self._is_said(column) and self.state.get(column) != old
        }
        unseen |= {each.column for each in self.open.values() if each.column != "deleted"}
        if unseen and not self.state["deleted"]:
            self._keep(key, unseen)
            return
        for column, (old, new) in data.items():
            if old != new:
                self._set(key, column, new)
        self.open.clear()

    def _decide(self, key: Key, data: Mapping[str, Any]) -> None:
        disputed = self._close(key, data)
        for column, pair in data.items():
            if column in (DECIDES, REOPENS, "deleted"):
                continue
            old, new = pair
            if self.state.get(column) not in (old, new):
                self._note_both_set(key, column, new)
            elif column in disputed:
                lost, lost_key = disputed[column]
                self._note(Clash(column, ConflictKind.BOTH_SET, lost, lost_key, new, key))
            self._set(key, column, new)
        for column, hlc, node in data.get(REOPENS, ()):
            clash, _, _ = self._closed.pop((column, hlc, node), (None, None, None))
            if clash:
                self._note(clash)
        if "deleted" in data:
            self._decide_removal(key, *data["deleted"], is_disputed="deleted" in disputed)

    def _decide_removal(self, key: Key, old: int, new: int, *, is_disputed: bool) -> None:
        if new and is_disputed:
            self._keep(key, {"deleted"})
        elif not new and self.state["deleted"] and not old:
            self._revive(key)
        else:
            self._set(key, "deleted", new)

    def _close(self, key: Key, data: Mapping[str, Any]) -> dict[str, tuple[Any, Key]]:
        """Close the conflicts the entry names; return what others had decided otherwise."""
        disputed: dict[str, tuple[Any, Key]] = {}
        for column, hlc, node in data.get(DECIDES, ()):
            clash_key = (column, hlc, node)
            wanted = data[column][1] if column in data else None
            if clash := self.open.pop(clash_key, None):
                self._closed[clash_key] = (clash, wanted, key)
            elif clash_key in self._closed and self._closed[clash_key][1] != wanted:
                disputed[column] = self._closed[clash_key][1:]
        return disputed

    def _erase(self, key: Key, columns: Iterable[str]) -> None:
        for column in columns:
            self._set(key, column, self._rules.blanks.get(column, ""))

    def _is_said(self, column: str) -> bool:
        """Whether a change of this column keeps a record from being removed unseen."""
        return column not in self._rules.silent or column in self._rules.holding

    def _set(self, key: Key, column: str, value: Any) -> None:
        self.state[column] = value
        self._writers[column] = key

    def _note_both_set(self, key: Key, column: str, value: Any) -> None:
        if column in self._rules.silent:
            return
        present, writer = self.state.get(column), self._writers.get(column)
        self._note(Clash(column, ConflictKind.BOTH_SET, present, writer, value, key))

    def _revive(self, key: Key) -> None:
        """Bring the record back: whoever wrote this had not seen it removed."""
        kind, writer = ConflictKind.EDITED_AFTER_DELETE, self._writers.get("deleted")
        self.state["deleted"] = 0
        self._note(Clash("deleted", kind, 1, writer, 0, key))

    def _keep(self, key: Key, unseen: set[str]) -> None:
        """Leave the record where it is: whoever removed it had not seen these columns."""
        columns = sorted(unseen)
        writer = max(
            (self._writers[each] for each in columns if each in self._writers), default=None
        )
        kind = ConflictKind.DELETED_UNSEEN
        self._note(Clash("deleted", kind, ",".join(columns), writer, 0, key))

    def _note(self, clash: Clash) -> None:
        self.open[clash.column, *clash.won_key] = clash
