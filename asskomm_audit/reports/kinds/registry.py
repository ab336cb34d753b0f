"""All kinds of document: a new one is added here."""

from asskomm_audit.domain.document_kinds import DocumentKind
from asskomm_audit.reports.kinds.annex_of_photos import PHOTO_ANNEX
from asskomm_audit.reports.kinds.audit_report import AUDIT_REPORT
from asskomm_audit.reports.kinds.comparison_report import COMPARISON_REPORT
from asskomm_audit.reports.kinds.cover_paper import COVER_PAPER
from asskomm_audit.reports.kinds.event_annex import EVENT_ANNEX
from asskomm_audit.reports.kinds.feedback import FEEDBACK
from asskomm_audit.reports.kinds.hazard import HAZARD_NOTE
from asskomm_audit.reports.kinds.office_lists import OFFICE_LISTS
from asskomm_audit.reports.kinds.project_description import PROJECT_DESCRIPTION
from asskomm_audit.reports.kinds.recipe import Recipe
from asskomm_audit.reports.kinds.status_report import STATUS_REPORT

RECIPES: dict[DocumentKind, Recipe] = {
    each.key: each
    for each in (
        AUDIT_REPORT,
        COVER_PAPER,
        STATUS_REPORT,
        COMPARISON_REPORT,
        OFFICE_LISTS,
        FEEDBACK,
        PROJECT_DESCRIPTION,
        EVENT_ANNEX,
    )
}
"""Those about audits, in the order in which they are offered."""

ALL_KINDS: dict[DocumentKind, Recipe] = {
    **RECIPES,
    PHOTO_ANNEX.key: PHOTO_ANNEX,
    HAZARD_NOTE.key: HAZARD_NOTE,
}
"""All kinds by name, also those that are written in another way."""
