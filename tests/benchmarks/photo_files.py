"""Whole files of 12 megapixels taken into an audit file, beside the least that this can cost.

`python3 -m tests.benchmarks.photo_files FOLDER ROUNDS` prints CPU seconds by turns and the peak.
The floor reads, hashes, decodes at half size, encodes and writes each to a file of its own; with
`vipsthumbnail` on the path, that makes the same two sizes of each, too.
"""

import gc
import hashlib
import io
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

from PIL import Image

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.audits import Audit, CriteriaSet
from asskomm_audit.domain.ids import AuditId, PlaceId
from asskomm_audit.domain.places import Place, PlaceType
from asskomm_audit.intake import KnownPicture, PhotoTarget, keep_photo, read_new_photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import create_audit_file
from asskomm_audit.store.places import put_place
from tests.benchmarks.photo_intake import photo_of_noise

_AT_ONCE = 6
_PEAK_WITH = 500  # photos


def main(folder: Path, rounds: int) -> None:
    """Time the ways by turns, then the peak of many."""
    paths = _photos(folder)
    vips = shutil.which("vipsthumbnail")
    seconds: dict[str, list[float]] = {"ours": [], "floor": []}
    with create_audit_file(folder / "bench.audit.gpkg") as file:
        target = _target(file)
        _take_in(file, target, paths[:1])
        for _ in range(rounds):
            seconds["ours"].append(_cpu(lambda: _take_in(file, target, paths)))
            seconds["floor"].append(_cpu(lambda: _floor(folder, paths)))
            if vips:
                seconds.setdefault("vips", []).append(_cpu(lambda: _vips(vips, folder, paths)))
    peak = json.loads(_alone(folder))
    sys.stdout.write(json.dumps({**seconds, "peak_mb": peak, "photos": _PEAK_WITH}) + "\n")


def peak(folder: Path) -> None:
    """Take in many photos, all different, and print the peak of this process in megabytes."""
    data = sorted(folder.glob("*.jpg"))[0].read_bytes()
    path = folder / "next.jpeg"
    with create_audit_file(folder / "peak.audit.gpkg") as file:
        target = _target(file)
        for number in range(_PEAK_WITH):
            path.write_bytes(_varied(data, number))
            _take_in(file, target, [path])
        kept = file.rows("SELECT count(*) FROM photo_data")[0][0]
    assert kept == _PEAK_WITH, "equal pictures would share their bytes"
    sys.stdout.write(json.dumps(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024))


def _varied(jpeg: bytes, number: int) -> bytes:
    """Return a JPEG with slightly other pixels, without encoding it: other steps of the scale."""
    table = jpeg.index(b"\xff\xdb") + 5  # marker, length, number of the table
    varied = bytearray(jpeg)
    for place in range(1, 5):  # the coarsest waves: what decoding at half the size keeps
        number, step = divmod(number, 5)
        varied[table + place] += step
    return bytes(varied)


def _alone(folder: Path) -> str:
    command = [sys.executable, "-m", "tests.benchmarks.photo_files", str(folder), "peak"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _photos(folder: Path) -> list[Path]:
    data, paths = photo_of_noise(), []
    for number in range(_AT_ONCE):
        paths.append(folder / f"IMG_{number}.jpg")
        paths[-1].write_bytes(data + bytes([number]))
    return paths


def _target(file: AuditFile) -> PhotoTarget:
    catalogue, place, audit = load_catalogue(), PlaceId("place"), AuditId("audit")

    def write(file: AuditFile) -> None:
        keep_catalogue(file, catalogue)
        put_place(file, Place(id=place, name="Markt", place_type=PlaceType.SQUARE))
        put_audit(
            file,
            Audit(
                id=audit,
                place_id=place,
                place_type=PlaceType.SQUARE,
                criteria_set=CriteriaSet.CORE,
                catalogue_version=catalogue.version,
                catalogue_hash=catalogue.hash,
                started_on=date(2026, 11, 21),
            ),
        )

    carry_out(file, "Aufbau", write)
    return PhotoTarget(audit_id=audit)


def _take_in(file: AuditFile, target: PhotoTarget, paths: list[Path]) -> None:
    for path in paths:
        incoming = read_new_photo(path, ())
        assert not isinstance(incoming, KnownPicture)

        def write(file: AuditFile, incoming=incoming) -> None:
            file.execute("UPDATE photo SET deleted = 1 WHERE deleted = 0")  # no double of these
            keep_photo(file, incoming, target, datetime.now(UTC))

        carry_out(file, "Foto", write)


def _floor(folder: Path, paths: list[Path]) -> None:
    for path in paths:
        data = path.read_bytes()
        hashlib.sha256(data).hexdigest()
        with Image.open(io.BytesIO(data)) as picture:
            picture.draft("RGB", (2016, 1512))
            picture.load()
            buffer = io.BytesIO()
            picture.save(buffer, "JPEG", quality=85)
        draft = folder / "floor.part"
        with draft.open("wb") as stream:
            stream.write(buffer.getvalue())
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(folder / "floor.out")


def _vips(vips: str, folder: Path, paths: list[Path]) -> None:
    for size in ("2016", "320"):
        out = str(folder / f"%s_{size}.out.jpg[Q=85]")
        subprocess.run([vips, *map(str, paths), "-s", size, "-o", out], check=True)
    for made in folder.glob("*.out.jpg"):
        made.unlink()


def _cpu(work) -> float:
    gc.collect()
    before = [resource.getrusage(each) for each in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    work()
    after = [resource.getrusage(each) for each in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    spent = sum(each.ru_utime + each.ru_stime for each in after)
    return spent - sum(each.ru_utime + each.ru_stime for each in before)


if __name__ == "__main__":
    if sys.argv[2] == "peak":
        peak(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory(dir=sys.argv[1]) as scratch:
            main(Path(scratch), int(sys.argv[2]))
