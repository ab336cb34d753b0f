"""Photos as a phone leaves them in a folder: small JPEG files that say when they were taken."""

from datetime import datetime
from pathlib import Path
from random import Random

from PIL import ExifTags, Image

_SIZE, _FIELDS = (480, 360), (12, 9)


def take_photo(path: Path, taken: datetime, number: int) -> None:
    """Write a photo of nothing in particular, unlike those with other numbers."""
    light = bytes(Random(number).choices(range(60, 200), k=_FIELDS[0] * _FIELDS[1]))
    picture = Image.frombytes("L", _FIELDS, light).resize(_SIZE, Image.Resampling.BICUBIC)
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Beispiel", "Telefon"
    camera = exif.get_ifd(ExifTags.IFD.Exif)
    camera[ExifTags.Base.DateTimeOriginal] = f"{taken:%Y:%m:%d %H:%M:%S}"
    camera[ExifTags.Base.OffsetTimeOriginal] = taken.isoformat()[-6:]
    picture.convert("RGB").save(path, exif=exif)
