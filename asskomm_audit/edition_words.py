"""Words for the two editions of a document, and for what the public one leaves out."""

from asskomm_audit.domain.privacy import Edition
from asskomm_audit.domain.public_edition import Omissions
from asskomm_audit.texts import Texts


def edition_label(edition: Edition, texts: Texts) -> str:
    """Return for whom a document is."""
    match edition:
        case Edition.PUBLIC:
            return texts.translate("Edition", "öffentlich")
        case Edition.INTERNAL:
            return texts.translate("Edition", "intern, nur für den Dienstgebrauch")


def omissions_text(left_out: Omissions, texts: Texts) -> str:
    """Return one sentence that says what a public edition leaves out of the file."""
    parts = omitted_parts(left_out, texts)
    if not parts:
        return texts.translate("Edition", "Weggelassen: nichts.")
    return texts.translate("Edition", "Weggelassen: {was}.").format(was=", ".join(parts))


def workbook_omissions_text(left_out: Omissions, texts: Texts) -> str:
    """Return the same of a workbook, which leaves out two of its sheets as well."""
    parts = omitted_parts(left_out, texts)
    parts.append(texts.translate("Edition", "alle Sofortmeldungen"))
    parts.append(texts.translate("Edition", "Protokoll der Arbeitsschritte"))
    return texts.translate("Edition", "Weggelassen: {was}.").format(was=", ".join(parts))


def omitted_parts(left_out: Omissions, texts: Texts) -> list[str]:
    """Return what is left out, each with its number; nothing for what there is none of."""
    translate = texts.translate
    counted = (
        (translate("Edition", "nichtöffentliche Feststellungen"), left_out.findings),
        (translate("Edition", "verworfene Feststellungen"), left_out.dismissed),
        (translate("Edition", "Maßnahmen dazu"), left_out.measures),
        (translate("Edition", "nichtöffentliche Fotos"), left_out.photos),
        (translate("Edition", "Namen in Texten"), left_out.names),
        (translate("Edition", "Angaben zu Eigentum und Zuständigen"), left_out.owners),
        (translate("Edition", "Anmerkungen und Begründungen"), left_out.remarks),
        (translate("Edition", "freie Wünsche aus Befragungen"), left_out.wishes),
    )
    parts = [f"{name} ({number})" for name, number in counted if number]
    if left_out.events:
        parts.append(translate("Edition", "Modul Veranstaltungsschutz"))
    return parts
