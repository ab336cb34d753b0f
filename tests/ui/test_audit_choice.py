"""The selector above every page: it has the focus after a click, and keys are the page's still."""

from dataclasses import replace

from PySide6.QtCore import Qt

from asskomm_audit.domain.ids import AuditId
from asskomm_audit.store.audits import put_audit
from asskomm_audit.ui.audit_choice import AuditChoice


def test_a_letter_meant_for_the_page_chooses_no_other_audit(qtbot, session, audit):
    other = replace(audit, id=AuditId("audit-2"), started_on=audit.started_on.replace(year=2025))
    session.perform("Zweites Audit", lambda file: put_audit(file, other))
    choice = AuditChoice(session)
    qtbot.addWidget(choice)
    choice.show()
    session.set_audit(audit.id)
    for letter in (choice.itemText(0)[0], "p", "1", ","):
        qtbot.keyClicks(choice, letter)
        assert session.audit_id == audit.id
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert session.audit_id == other.id
