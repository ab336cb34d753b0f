"""The example with two thousand photos: what a town's audits of some years hold.

`python3 -m tests.benchmarks.many_photos OUT [waiting]` writes it through the store.
With `waiting` they are all photos of the newest audit that belong to nothing yet.
"""

import hashlib
import io
import random
import sys
from pathlib import Path

from PIL import Image

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.example.build import write_example
from asskomm_audit.store.answers import answers_of
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import put_photo
from tests.benchmarks.workbench import Workbench

PHOTOS = 2_000
_SIZE = (640, 480)  # with this noise about a hundred kilobytes
_SMALL = (160, 120)


def file_of(bench: Workbench) -> Path:
    """Return the file; it is written anew for each run."""
    path = bench.folder / "photos.audit.gpkg"
    bench.run("tests.benchmarks.many_photos", str(path))
    return path


def waiting_file_of(bench: Workbench) -> Path:
    """Return a file in whose newest audit all photos wait; it is written anew for each run."""
    path = bench.folder / "waiting.audit.gpkg"
    bench.run("tests.benchmarks.many_photos", str(path), "waiting")
    return path


def write_waiting(path: Path) -> None:
    """Write the example, and photos of its newest audit that belong to nothing."""
    write_example(path)
    with open_audit_file(path) as file:
        audit = audits_of(file)[0]

        def put(file) -> None:
            for each in range(PHOTOS):
                put_photo(file, *_photo(each, audit.id, None))

        carry_out(file, "Fotos", put)


def write(path: Path) -> None:
    """Write the example, then spread the photos over its answers."""
    write_example(path)
    with open_audit_file(path) as file:
        audits = [(each, answers_of(file, each.id)) for each in audits_of(file)]
        audits = [(audit, answers) for audit, answers in audits if answers]
        for number, (audit, answers) in enumerate(audits):
            share = range(number, PHOTOS, len(audits))

            def put(file, share=share, audit=audit, answers=answers) -> None:
                for each in share:
                    answer = answers[each // len(audits) % len(answers)]
                    put_photo(file, *_photo(each, audit.id, answer.id))

            carry_out(file, f"Fotos {number}", put)


def _photo(number: int, audit_id, answer_id) -> tuple[Photo, bytes, bytes]:
    noise = Image.frombytes("L", _SIZE, random.Random(number).randbytes(_SIZE[0] * _SIZE[1]))
    data, small = _jpeg(noise), _jpeg(noise.resize(_SMALL))
    digest = hashlib.sha256(data).hexdigest()
    photo = Photo(
        id=PhotoId(f"many-{number}"),
        audit_id=audit_id,
        answer_id=answer_id,
        sha256=digest,
        source_sha256=digest,
        width=_SIZE[0],
        height=_SIZE[1],
        size=len(data),
    )
    return photo, data, small


def _jpeg(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=50)
    return buffer.getvalue()


if __name__ == "__main__":
    (write_waiting if "waiting" in sys.argv else write)(Path(sys.argv[1]))
    sys.stdout.write("{}\n")
