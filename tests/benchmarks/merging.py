"""Merging two files with 20,000 changed findings each, beside geodiff on the same rows.

`python3 -m tests.benchmarks.merging FOLDER ROUNDS FINDINGS` prints both CPU seconds, by turns.
geodiff merges the same tables with their indexes but without the log, and needs the common file
both started from: changeset, rebase and apply. It leaves the index for searching behind; what its
triggers cost for the changed rows is told beside. PYGEODIFF_PYTHON names the Python that has it.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path

from asskomm_audit.domain.audits import Audit, CriteriaSet
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import new_id
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.findings import findings_of, put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.merging import merge_into
from asskomm_audit.store.opening import create_audit_file, open_audit_file
from asskomm_audit.store.photos import put_photo
from asskomm_audit.store.places import put_place
from tests.benchmarks.figures import Figure, median_ratio, percentile
from tests.benchmarks.workbench import Workbench

_FINDINGS = 20_000
_PHOTO = 2_000_000  # bytes
_GEODIFF = """
import pygeodiff, sys, time
base, ours, theirs, work = sys.argv[1:]
geodiff = pygeodiff.GeoDiff()
geodiff.set_tables_to_include(["place", "audit", "finding"])
began = time.process_time()
geodiff.create_changeset(base, theirs, work + ".theirs")
geodiff.create_rebased_changeset(base, ours, work + ".theirs", work + ".rebased", work + ".json")
geodiff.apply_changeset(theirs, work + ".rebased")
print(time.process_time() - began)
"""


def measure(bench: Workbench) -> list[Figure]:
    """Return the ratio to geodiff, the time of merging again, and what photos cost in memory."""
    folder, rounds = bench.folder, bench.rounds(usual=5, quick=1)
    findings = _FINDINGS if not bench.quick else _FINDINGS // 10
    seconds = bench.ask("merging", str(folder), str(rounds), str(findings))
    ours, again, theirs = seconds["ours"], seconds["again"], seconds["geodiff"]
    middle = percentile(ours, 50)
    figures = [
        Figure(
            bench="merge",
            name="again, nothing new",
            value=percentile(again, 50),
            unit="s",
            note=f"two logs of {3 * findings:,} entries",
        ),
        _memory(bench),
    ]
    if not theirs:
        bench.notes.append(
            f"merge: {middle:.2f} s; set PYGEODIFF_PYTHON to a Python with pygeodiff to compare."
        )
        return figures
    index = seconds["index"]
    note = (
        f"{findings:,} changed on each side: CPU {middle:.2f} s, geodiff "
        f"{percentile(theirs, 50):.2f} s, index {percentile(index, 50):.2f} s"
    )
    ratio = Figure(
        bench="merge",
        name="beside geodiff",
        value=median_ratio(ours, theirs),
        unit="x",
        limit=2.0,
        note=note,
    )
    return [ratio, *figures]


def _memory(bench: Workbench) -> Figure:
    """Return how much more memory it takes to bring in three times as many photos."""
    peaks: list[float] = []
    few, many = 50, 150
    for number in (few, many):
        into, source = (bench.folder / f"{name}-{number}.audit.gpkg" for name in ("into", "from"))
        start = bench.folder / f"start-{number}.audit.gpkg"
        put = partial(_put_photo, audit=_make(start, 1))
        shutil.copy(start, into)
        shutil.copy(start, source)
        with open_audit_file(source) as file:
            for _ in range(number):
                carry_out(file, "Foto", put)
        peaks.append(bench.command("merge", str(into), str(source)).peak)
    return Figure(
        bench="merge",
        name="memory for more photos",
        value=peaks[1] - peaks[0],
        unit="MB",
        limit=20.0,
        note=f"peak {peaks[0]:.0f} MB for {few * _PHOTO // 10**6} MB of photos, "
        f"{peaks[1]:.0f} MB for {many * _PHOTO // 10**6} MB",
    )


def main(folder: Path, rounds: int, number: int) -> None:
    """Time both ways by turns."""
    base = folder / "base.audit.gpkg"
    _make(base, number)
    sides = {name: folder / f"{name}.audit.gpkg" for name in ("ours", "theirs")}
    for name, path in sides.items():
        shutil.copy(base, path)
        _change(path, name)
    plain = {name: _plain(path) for name, path in {"base": base, **sides}.items()}
    times: dict[str, list[float]] = {"ours": [], "again": [], "geodiff": [], "index": []}
    python = os.environ.get("PYGEODIFF_PYTHON")
    for _ in range(rounds):
        merged = folder / "merged.audit.gpkg"
        shutil.copy(sides["ours"], merged)
        times["ours"].append(_seconds(merged, sides["theirs"]))
        times["again"].append(_seconds(merged, sides["theirs"]))
        if python:
            times["geodiff"].append(_geodiff(python, plain, folder))
            with_index, without = (_update(sides["theirs"], keep=keep) for keep in ("%search%", ""))
            times["index"].append(with_index - without)
    sys.stdout.write(json.dumps(times) + "\n")


def _make(path: Path, number: int) -> Audit:
    place = Place(id=new_id(), name="Markt", place_type=PlaceType.SQUARE)
    audit = Audit(
        id=new_id(),
        place_id=place.id,
        place_type=place.place_type,
        criteria_set=CriteriaSet.CORE,
        catalogue_version="2026.1",
        catalogue_hash="",
        started_on=date(2026, 5, 4),
    )

    def write(file: AuditFile) -> None:
        put_place(file, place)
        put_audit(file, audit)
        for count in range(number):
            put_finding(file, _finding(audit, count))

    with create_audit_file(path) as file:
        carry_out(file, "Anfang", write)
    return audit


def _finding(audit: Audit, number: int) -> Finding:
    return Finding(
        id=new_id(),
        audit_id=audit.id,
        number=number,
        title=f"Laterne {number} ist aus",
        description=f"Beschreibung {number}: seit dem Frühjahr, an der Ecke zur Straße, jede Nacht",
        spot=f"Mast {number}",
    )


def _change(path: Path, name: str) -> None:
    """Change every finding: one column that the other side leaves, and now and then the same."""
    column = "cause" if name == "ours" else "spot"

    def write(file: AuditFile) -> None:
        for finding in findings_of(file):
            changed = {column: f"{name} {finding.number}"}
            if finding.number % 100 == 0:
                changed["title"] = f"{name} {finding.number}"
            put_finding(file, replace(finding, **changed))

    with open_audit_file(path) as file:
        carry_out(file, "Ändern", write)


def _put_photo(file: AuditFile, audit: Audit) -> None:
    data = random.randbytes(_PHOTO)
    digest = sha256(data).hexdigest()
    photo = Photo(
        id=new_id(),
        audit_id=audit.id,
        sha256=digest,
        source_sha256=digest,
        width=1,
        height=1,
        size=len(data),
    )
    put_photo(file, photo, data, b"")


def _plain(path: Path) -> Path:
    """Return a copy without what keeps and guards the log, which geodiff does not know."""
    copy = path.with_suffix(".plain.gpkg")
    shutil.copy(path, copy)
    with closing(sqlite3.connect(copy)) as file:
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'rtree%'"
        for (name,) in file.execute(query).fetchall():
            file.execute(f"DROP TRIGGER {name}")
        for table in ("change", "step", "session", "conflict"):
            file.execute(f"DROP TABLE {table}")
        file.execute("DELETE FROM gpkg_extensions WHERE table_name = 'change'")
        file.commit()
        file.execute("VACUUM")
    return copy


def _update(path: Path, *, keep: str) -> float:
    """Return what it costs to change each finding with only the triggers that are to be kept."""
    copy = path.with_suffix(".update.gpkg")
    shutil.copy(path, copy)
    with closing(sqlite3.connect(copy)) as file:
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE ?"
        for (name,) in file.execute(query, (keep,)).fetchall():
            file.execute(f"DROP TRIGGER {name}")
        rows = file.execute("SELECT 'ours ' || number, id FROM finding").fetchall()
        began = time.process_time()
        file.executemany("UPDATE finding SET cause = ? WHERE id = ?", rows)
        file.commit()
        return time.process_time() - began


def _seconds(into: Path, source: Path) -> float:
    began = time.process_time()
    merge_into(into, [source])
    return time.process_time() - began


def _geodiff(python: str, plain: dict[str, Path], folder: Path) -> float:
    theirs = folder / "geodiff.sqlite"
    shutil.copy(plain["theirs"], theirs)
    arguments = (plain["base"], plain["ours"], theirs, folder / "geodiff")
    run = subprocess.run(
        [python, "-c", _GEODIFF, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
    )
    return float(run.stdout.split()[-1])


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
