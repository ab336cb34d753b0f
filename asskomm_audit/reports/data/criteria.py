"""The table of the criteria that the audits were made with."""

from collections.abc import Iterator
from dataclasses import dataclass

from asskomm_audit.domain.catalogue import Catalogue, Criterion, Mode, Scale
from asskomm_audit.reports.data.fields import AnyTable, FieldKind, Source, Table
from asskomm_audit.reports.data.records import of
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_K = FieldKind


@dataclass(frozen=True, slots=True)
class _Criterion:
    catalogue: Catalogue
    criterion: Criterion


def _criteria(source: Source) -> Iterator[_Criterion]:
    for each in source.shot.catalogue.criteria:
        yield _Criterion(source.shot.catalogue, each)


CRITERIA: AnyTable = Table(
    "criteria",
    QT_TRANSLATE_NOOP("Export", "Kriterien der verwendeten Kataloge"),
    _criteria,
    (
        of(
            "catalogue_hash",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Prüfsumme des Katalogs"),
            lambda row: row.catalogue.hash,
            is_needed=True,
        ),
        of(
            "criterion",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Kriterium"),
            lambda row: row.criterion.id,
            is_needed=True,
        ),
        of(
            "dimension",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Dimension"),
            lambda row: row.criterion.dimension,
            is_needed=True,
        ),
        of(
            "title_de",
            _K.TEXT,
            QT_TRANSLATE_NOOP("Export", "Titel, deutsch"),
            lambda row: row.criterion.texts["de"].title,
        ),
        of(
            "title_en",
            _K.TEXT,
            QT_TRANSLATE_NOOP("Export", "Titel, englisch"),
            lambda row: row.criterion.texts["en"].title,
        ),
        of(
            "question_de",
            _K.TEXT,
            QT_TRANSLATE_NOOP("Export", "Prüffrage, deutsch"),
            lambda row: row.criterion.texts["de"].question,
        ),
        of(
            "weight",
            _K.INTEGER,
            QT_TRANSLATE_NOOP("Export", "Gewicht"),
            lambda row: row.criterion.weight,
            is_needed=True,
        ),
        of(
            "critical",
            _K.BOOLEAN,
            QT_TRANSLATE_NOOP("Export", "kritisch"),
            lambda row: row.criterion.critical,
            is_needed=True,
        ),
        of(
            "core",
            _K.BOOLEAN,
            QT_TRANSLATE_NOOP("Export", "im Kurzcheck"),
            lambda row: row.criterion.core,
            is_needed=True,
        ),
        of(
            "scale",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Skala"),
            lambda row: row.criterion.scale,
            words=Scale,
            is_needed=True,
        ),
        of(
            "mode",
            _K.CODE,
            QT_TRANSLATE_NOOP("Export", "Modus"),
            lambda row: row.criterion.mode,
            words=Mode,
            is_needed=True,
        ),
    ),
    ("catalogue_hash", "criterion"),
    {},
    is_shared=True,
)
