"""What the workbook takes from an open file beside the audits: the log without names, previews."""

import re
from collections.abc import Callable, Iterable, Mapping

from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.ids import PersonId
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.errors import UserError
from asskomm_audit.imaging.blank import blank_jpeg
from asskomm_audit.imaging.redaction import publish
from asskomm_audit.reports.content import ReportAudit
from asskomm_audit.reports.sheets.book import LogLine, Pictures
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.former_names import people_ever
from asskomm_audit.store.history import steps_of
from asskomm_audit.store.people import everyone_of
from asskomm_audit.store.photos import photo_bytes
from asskomm_audit.store.privacy import privacy_of
from asskomm_audit.texts import Texts

LOG_LINES = 10_000
"""Steps of the log that the workbook holds at most."""

_CUT = 39  # letters that steps keep of a long name
_EDGE = 320  # pixels on the longer edge of a preview


def log_lines(file: AuditFile, texts: Texts, limit: int) -> list[LogLine]:
    """Return the last steps, newest first; functions stand where names of people stood."""
    functions = _functions(file, texts)
    someone = texts.translate("Workbook", "Person")
    unnamed = nameless({each.name: each.function or someone for each in people_ever(file)})
    return [
        LogLine(step.at, functions.get(PersonId(step.person), ""), unnamed(step.text))
        for step in steps_of(file, limit=limit)
    ]


def _functions(file: AuditFile, texts: Texts) -> dict[PersonId, str]:
    someone = texts.translate("Workbook", "Person")
    return {each.id: each.function or someone for each in everyone_of(file)}


def nameless(names: Mapping[str, str]) -> Callable[[str], str]:
    """Return a function that puts what `names` gives in place of each name in a text."""
    known: dict[str, str] = {}
    for name, instead in names.items():
        line = " ".join(name.split())
        if line:
            known[line] = instead
            known[line[:_CUT] + "…"] = instead  # steps cut long names
    if not known:
        return lambda text: text
    longest_first = "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
    pattern = re.compile(rf"(?<!\w)(?:{longest_first})(?!\w)")
    return lambda text: pattern.sub(lambda match: known[match[0]], text)


def workbook_pictures(
    file: AuditFile,
    sources: Iterable[ReportAudit],
    link: Callable[[Photo], str] | None,
    passage: Passage | None = None,
) -> Pictures:
    """Return how the workbook shows photos: only those reviewed as they are now, and covered.

    `passage` is what the gate has let through for everyone; without it the workbook is internal.
    """
    if passage is None:
        photos = [photo for each in sources for photo in each.snapshot.photos]
        passage = Passage(edition=Edition.INTERNAL, privacy=privacy_of(file, photos))

    def may_show(photo: Photo) -> bool:
        return passage.of(photo).is_reviewed

    def thumbnail(photo: Photo) -> bytes:
        areas, framing = [box.area for box in passage.of(photo).covered], Framing.of(photo)
        try:
            # never the thumbnail in the file: what was reviewed is the picture
            data = photo_bytes(file, photo.sha256)
            return publish(data, areas, _EDGE, framing=framing).jpeg
        except UserError:  # gone or damaged: the rest of the workbook is worth writing
            return blank_jpeg()

    def size(photo: Photo) -> tuple[int, int]:
        return Framing.of(photo).size(photo.width, photo.height)

    return Pictures(may_show, size, thumbnail, link or (lambda _photo: ""))
