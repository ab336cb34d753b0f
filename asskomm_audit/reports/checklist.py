"""What to check in a document that was written: replaced characters, and photos that are gone."""

from asskomm_audit.reports.pdf import WrittenReport
from asskomm_audit.reports.tagged.text import UNKNOWN
from asskomm_audit.texts import Texts


def checklist_of(written: WrittenReport, texts: Texts) -> list[str]:
    """Return a sentence for each character and each photo that the document could not show."""
    replaced = texts.translate("Report", "{kasten} steht für {zeichen} ({code}), zuerst in: {text}")
    gone = texts.translate("Report", "Ein Foto fehlt oder ist nicht lesbar: {titel}")
    lines = [
        replaced.format(kasten=UNKNOWN, zeichen=each, code=f"U+{ord(each):04X}", text=near)
        for each, near in sorted(written.lost.items())
    ]
    return lines + [gone.format(titel=each) for each in written.gone]
