"""Words for the look of documents: chapters, lengths, sizes."""

from asskomm_audit.domain.face import Chapter, FileSize, Length
from asskomm_audit.texts import Texts


def chapter_label(chapter: Chapter, texts: Texts) -> str:
    """Return what a chapter is called in a list."""
    return {
        Chapter.METHOD: texts.translate("Face", "Methode und Grenzen der Aussage"),
        Chapter.PLACES: texts.translate("Face", "Ergebnisse und Feststellungen je Ort"),
        Chapter.PLAN: texts.translate("Face", "Maßnahmenplan"),
        Chapter.ANSWERS: texts.translate("Face", "alle Antworten"),
        Chapter.AGREEMENT: texts.translate("Face", "Übereinstimmung der Bewertenden"),
        Chapter.GLOSSARY: texts.translate("Face", "Glossar"),
    }[chapter]


def length_label(length: Length, texts: Texts) -> str:
    """Return what a length is called."""
    return {
        Length.FULL: texts.translate("Face", "vollständig"),
        Length.COUNCIL: texts.translate("Face", "Kurzfassung für den Rat (2 bis 6 Seiten)"),
    }[length]


def file_size_label(size: FileSize, texts: Texts) -> str:
    """Return what a size is called."""
    return {
        FileSize.MAIL: texts.translate("Face", "für E-Mail (höchstens 10 MB)"),
        FileSize.PRINT: texts.translate("Face", "zum Drucken"),
        FileSize.ARCHIVE: texts.translate("Face", "fürs Archiv (Fotos in voller Größe)"),
    }[size]
