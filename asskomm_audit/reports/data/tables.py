"""All tables of the export, those that others refer to first."""

from asskomm_audit.reports.data import criteria, findings, observed, records, results
from asskomm_audit.reports.data.fields import AnyTable

TABLES: tuple[AnyTable, ...] = (
    records.PLACES,
    records.STOPS,
    records.PEOPLE,
    records.AUDITS,
    records.VISITS,
    records.MEMBERS,
    criteria.CRITERIA,
    records.ANSWERS,
    findings.FINDINGS,
    findings.MEASURES,
    findings.PHOTOS,
    observed.HAZARDS,
    observed.SURVEYS,
    observed.RESPONSES,
    observed.TALLIES,
    observed.LUX_POINTS,
    observed.PEOPLE_COUNTS,
    results.RESULTS,
    results.DIMENSIONS,
    results.AGREEMENTS,
)
