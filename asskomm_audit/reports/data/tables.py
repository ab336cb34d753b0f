"""All tables of the export, those that others refer to first."""

from asskomm_audit.reports.data import records, results
from asskomm_audit.reports.data.fields import AnyTable

TABLES: tuple[AnyTable, ...] = (
    records.PLACES,
    records.STOPS,
    records.PEOPLE,
    records.AUDITS,
    records.VISITS,
    records.MEMBERS,
    results.CRITERIA,
    records.ANSWERS,
    records.FINDINGS,
    records.MEASURES,
    records.PHOTOS,
    results.HAZARDS,
    results.SURVEYS,
    results.RESPONSES,
    results.TALLIES,
    results.LUX_POINTS,
    results.PEOPLE_COUNTS,
    results.RESULTS,
    results.DIMENSIONS,
    results.AGREEMENTS,
)
