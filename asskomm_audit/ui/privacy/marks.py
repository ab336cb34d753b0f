"""Signs on thumbnails that say how far a photo is on its way through the privacy gate."""

from collections.abc import Mapping

from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.privacy import PhotoPrivacy, ReviewStatus
from asskomm_audit.privacy_labels import review_label
from asskomm_audit.ui import language
from asskomm_audit.ui.widgets.photo_model import PhotoMark

_SIGNS = {
    ReviewStatus.NEW: ("eye", "muted"),
    ReviewStatus.OPEN: ("eye", "warn"),
    ReviewStatus.OUTDATED: ("warning", "warn"),
    ReviewStatus.REVIEWED: ("shield-check", "good"),
}


def marks_of(known: Mapping[PhotoId, PhotoPrivacy]) -> dict[PhotoId, PhotoMark]:
    """Return the sign of each photo."""
    texts = language.texts()
    return {
        key: PhotoMark(*_SIGNS[each.status], review_label(each.status, texts))
        for key, each in known.items()
    }
