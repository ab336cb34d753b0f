"""The errors this program raises on purpose."""

from asskomm_audit.texts import GERMAN, Texts


class AuditToolError(Exception):
    """Base of every error raised on purpose."""


class UserError(AuditToolError):
    """Somebody can act on it: shown as one sentence, never as a stack trace.

    `text` is a German source text of the context "Error", marked with QT_TRANSLATE_NOOP where
    it is written; `values` fill its {names} after translation.
    """

    def __init__(self, text: str, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values

    def sentence(self, texts: Texts) -> str:
        """Return what happened and what to do, in the language of `texts`."""
        return texts.translate("Error", self.text).format(**self.values)

    def __str__(self) -> str:
        return self.sentence(GERMAN)


class Cancelled(AuditToolError):  # noqa: N818 - an outcome, not a fault
    """The user stopped a background job; nothing to report."""
