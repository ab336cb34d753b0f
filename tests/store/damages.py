"""Ways a file gets damaged, and how much of it a rescue saves."""

import hashlib
import random
from collections.abc import Callable
from pathlib import Path

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import FindingId, PhotoId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import FINDINGS, put_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import put_photo
from asskomm_audit.store.rescue import rescue
from tests.beginning import begin_file
from tests.store.conftest import put_scene

PAGE = 4096
Damage = Callable[[bytearray, random.Random], None]


def zero_pages(count: int) -> Damage:
    def damage(raw: bytearray, chance: random.Random) -> None:
        for _ in range(count):
            place = chance.randrange(1, len(raw) // PAGE) * PAGE
            raw[place : place + PAGE] = bytes(PAGE)

    return damage


def lose_first_page(raw: bytearray, chance: random.Random) -> None:
    raw[:PAGE] = bytes(PAGE)


def cut_off(raw: bytearray, chance: random.Random) -> None:
    del raw[int(len(raw) * 0.7) // PAGE * PAGE :]


def write_garbage(raw: bytearray, chance: random.Random) -> None:
    place = chance.randrange(PAGE, len(raw) - 65536)
    raw[place : place + 65536] = chance.randbytes(65536)


DAMAGES: dict[str, Damage] = {
    "one page zeroed": zero_pages(1),
    "8 pages zeroed": zero_pages(8),
    "first page gone": lose_first_page,
    "cut off at 70 %": cut_off,
    "64 kB garbage": write_garbage,
}


def write_large_file(path: Path, scene, findings: int, photos: int) -> None:
    """Write a file with many findings, and photos of 60 kB on some of them."""
    chance = random.Random(1)

    def put_all(file: AuditFile) -> None:
        for number in range(findings):
            put_finding(file, _finding(scene, number))

    with begin_file(path) as file:
        carry_out(file, "", lambda file: put_scene(file, scene))
        carry_out(file, "", put_all)
        for number in range(photos):
            data = chance.randbytes(60_000)
            photo = _photo(scene, number, data)
            carry_out(file, "", lambda file, p=photo, d=data: put_photo(file, p, d, d[:6000]))


def shares_saved(path: Path, out: Path) -> tuple[float, float]:
    """Return the share of findings and of pictures of `write_large_file` a rescue saves."""
    report = rescue(path, out)
    with open_audit_file(out, read_only=True) as file:
        found = {each.id: each.title for each in FINDINGS.select(file, "1")}
    right = sum(title == f"Leuchte {key} dunkel" for key, title in found.items())
    return right, report.photos


def _finding(scene, number: int) -> Finding:
    return Finding(
        id=FindingId(str(number)),
        audit_id=scene.audit.id,
        number=number,
        title=f"Leuchte {number} dunkel",
        description="Seit mehreren Wochen ohne Licht. " * 3,
    )


def _photo(scene, number: int, data: bytes) -> Photo:
    digest = hashlib.sha256(data).hexdigest()
    return Photo(
        id=PhotoId(f"photo-{number}"),
        audit_id=scene.audit.id,
        finding_id=FindingId(str(number)),
        sha256=digest,
        source_sha256=digest,
        caption=f"Bild {number}",
        width=1,
        height=1,
        size=len(data),
    )
