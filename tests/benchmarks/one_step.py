"""What a step costs beside the bare transaction: a photo that is added, an answer in the window.

`python3 -m tests.benchmarks.one_step photo|answer FILE ROUNDS` works on copies in the present
folder and prints milliseconds by turns. All of it is wall time, for the disk is most of it.
"""

import json
import os
import random
import shutil
import sys
import time
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path

from asskomm_audit.domain.ids import new_id
from asskomm_audit.imaging.intake import PreparedPhoto
from asskomm_audit.imaging.metadata import Metadata
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.connections import connect_for_writing
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from tests.benchmarks.answer_keys import Bare, Hand, open_walk
from tests.benchmarks.figures import Figure, median_ratio, percentile
from tests.benchmarks.workbench import Workbench, load_note

_PHOTO, _SMALL = 500_000, 20_000  # bytes of a working copy and of its small picture
_OVER_BYTES, _OVER_BARE = 2.0, 1.2


def measure(bench: Workbench) -> list[Figure]:
    """Return both ratios."""
    rounds = str(bench.rounds(usual=150, quick=20))
    photo = bench.ask("one_step", "photo", str(bench.example()), rounds)
    answer = bench.ask("one_step", "answer", str(bench.example()), rounds)
    return [
        _ratio("photo beside its bytes", photo["ours"], photo["bare"], _OVER_BYTES),
        _ratio("answer on the disk beside its rows", answer["disk"], answer["bare"], _OVER_BARE),
        _ratio("answer shown on all pages beside its rows", answer["ours"], answer["bare"], None),
        _ratio("answer on the disk beside one row", answer["disk"], answer["row"], None),
    ]


def _ratio(name: str, ours: list[float], bare: list[float], limit: float | None) -> Figure:
    middle = f"{percentile(ours, 50):.1f} ms against {percentile(bare, 50):.1f} ms"
    return Figure(
        bench="steps",
        name=name,
        value=median_ratio(ours, bare),
        unit="x",
        limit=limit,
        note=f"{middle}, {load_note()}",
    )


def photos(file: Path, rounds: int) -> dict[str, list[float]]:
    """Add photos, and write the same bytes with SQLite alone."""
    copy, plain = _copy(file, "photos"), _plain("photos.db")
    plain.execute("CREATE TABLE photo (sha256 TEXT UNIQUE, data BLOB, small BLOB)")
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    with open_audit_file(copy) as opened:
        target = PhotoTarget(audit_id=audits_of(opened)[0].id)
        for number in range(rounds + 1):
            jpeg, small = b"\xff\xd8\xff" + random.randbytes(_PHOTO), random.randbytes(_SMALL)
            incoming = _incoming(jpeg, small)
            began = time.perf_counter()
            carry_out(
                opened,
                "Foto",
                lambda file, new=incoming: _keep(file, new, target),
            )
            between = time.perf_counter()
            plain.execute("BEGIN IMMEDIATE")
            plain.execute(
                "INSERT INTO photo VALUES (?, ?, ?)", (incoming.prepared.sha256, jpeg, small)
            )
            plain.execute("COMMIT")
            if number:  # the first one asks for the right to write
                times["ours"].append((between - began) * 1000)
                times["bare"].append((time.perf_counter() - between) * 1000)
    return times


def _keep(file: AuditFile, incoming: Incoming, target: PhotoTarget) -> None:
    keep_photo(file, incoming, target, datetime.now(UTC))


def answers(file: Path, rounds: int) -> dict[str, list[float]]:
    """Answer by key in the whole window, and write the same rows with SQLite alone."""
    window = open_walk(_copy(file, "answers"))
    desk = window.workplace.desk
    session = desk.session
    times: dict[str, list[float]] = {"ours": [], "disk": [], "bare": [], "row": []}
    perform, adopt = session.perform, session.adopt

    def timed(text, write):
        began = time.perf_counter()
        session.adopt = partial(noted, began)
        changes = perform(text, write)
        times["ours"].append((time.perf_counter() - began) * 1000)
        return changes

    def noted(began, changes, text):
        times["disk"].append((time.perf_counter() - began) * 1000)
        adopt(changes, text)

    hand = Hand(desk.stack.currentWidget(), 0)
    hand.answer()  # the first one asks for the right to write
    session.perform = timed
    bare, row = _BareStep(_copy(file, "bare")), Bare(Path("row.db").absolute(), "wal")
    for _ in range(rounds):
        hand.answer()
        times["bare"].append(bare.answer())
        times["row"].append(row.commit())
    window.close()
    return times


class _BareStep:
    """The rows of an answer's step in the same tables, without the program."""

    def __init__(self, path: Path) -> None:
        self._connection = connection = connect_for_writing(path)
        self._ids = [
            row["id"]
            for row in connection.execute(
                "SELECT id FROM answer WHERE deleted = 0 AND state = 'rated'"
            )
        ]
        node = connection.execute("SELECT node FROM session LIMIT 1").fetchone()[0]
        self._node = node

    def answer(self) -> float:
        """Return the milliseconds of one transaction."""
        execute, step = self._connection.execute, new_id()
        chosen = random.choice(self._ids)
        began = time.perf_counter()
        execute("BEGIN IMMEDIATE")
        execute(
            "INSERT INTO step (id, node, text, at) VALUES (?, ?, 'Antwort', '2026-11-21')",
            (step, self._node),
        )
        execute("UPDATE clock SET node = ?, step = ?", (self._node, step))
        execute(
            "UPDATE answer SET level = (level + 1) % 5, answered_at = ? WHERE id = ?",
            (datetime.now(UTC).isoformat(timespec="seconds"), chosen),
        )
        execute("UPDATE clock SET step = NULL")
        execute("COMMIT")
        return (time.perf_counter() - began) * 1000


def _incoming(jpeg: bytes, small: bytes) -> Incoming:
    prepared = PreparedPhoto(
        jpeg=jpeg,
        thumbnail=small,
        sha256=sha256(jpeg).hexdigest(),
        source_sha256=sha256(small).hexdigest(),
        name="IMG_0001.jpg",
        width=2048,
        height=1536,
        metadata=Metadata(),
        incomplete=False,
    )
    return Incoming(prepared)


def _copy(file: Path, name: str) -> Path:
    copy = Path(f"{name}-{os.getpid()}.audit.gpkg").absolute()
    shutil.copyfile(file, copy)
    return copy


def _plain(name: str):
    path = Path(name).absolute()
    path.touch()
    return connect_for_writing(path)


if __name__ == "__main__":
    kinds = {"photo": photos, "answer": answers}
    sys.stdout.write(json.dumps(kinds[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))) + "\n")
