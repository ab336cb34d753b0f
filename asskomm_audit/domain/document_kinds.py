"""The kinds of document that the program writes from an audit file."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """What a document is. The values are stored and typed: never rename one."""

    REPORT = "report"  # the audit report
    COVER = "cover"  # the council's cover paper
    STATUS = "status"  # how far the measures are
    FEEDBACK = "feedback"  # to those who took part
    COMPARISON = "comparison"  # of a re-audit
    OFFICES = "offices"  # the measures, one list for each office
    PROJECT = "project"  # description for a funding programme
    EVENTS = "events"  # the annex on protecting events
    PHOTOS = "photos"  # the annex of photos
    HAZARD = "hazard"  # the note about an immediate hazard
