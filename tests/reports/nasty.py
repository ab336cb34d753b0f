"""An audit whose every field holds the nastiest text."""

from dataclasses import replace

from asskomm_audit.domain.result import result_of
from asskomm_audit.reports.content import ReportAudit
from tests.reports.sample import audit

NASTY = (
    '<b>fett</b> & <img src="/etc/passwd"/> </para> &amp; <a href="javascript:x">\n'
    ") Tj ET EMC Q \\( \\000 %PDF endstream\n" + "W" * 10_000 + "\n"
    "שלום عالم 🚲🎉 漢字 \u202eabc\u0000\x07\x1b[31m \ufffe\ud800 \u2028 "
    "\ue000 \U0001fae9\ufe0f =1+1"
)


def hostile_audit() -> ReportAudit:
    """Return the sample with NASTY in every field that a person can fill."""
    full = audit(photos=2)
    hostile = replace(
        full,
        audit=replace(full.audit, occasion=NASTY, note=NASTY),
        place=replace(
            full.place, name=NASTY, district=NASTY, address=NASTY, owner=NASTY, description=NASTY
        ),
        stops=tuple(replace(each, name=NASTY) for each in full.stops),
        visits=tuple(replace(each, weather=NASTY, light=NASTY) for each in full.visits),
        people={key: replace(each, function=NASTY) for key, each in full.people.items()},
        answers=tuple(
            replace(each, remark=NASTY, reason=NASTY) if n % 90 == 0 else each
            for n, each in enumerate(full.answers)
        ),
        findings=tuple(
            replace(each, title=NASTY, description=NASTY, cause=NASTY, spot=NASTY, reason=NASTY)
            for each in full.findings
        ),
        measures=tuple(
            replace(each, text=NASTY, owner=NASTY, reason=NASTY) for each in full.measures
        ),
        photos=tuple(replace(each, caption=NASTY, alternative_text=NASTY) for each in full.photos),
        surveys=tuple(replace(each, note=NASTY) for each in full.surveys),
        responses=tuple(
            replace(each, value=NASTY) if each.item in ("SG5", "SG10") else each
            for each in full.responses
        ),
    )
    return ReportAudit(hostile, result_of(hostile))
