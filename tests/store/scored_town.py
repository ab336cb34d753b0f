"""A file with two audits whose scores are kept, and what others may do to it."""

from contextlib import closing
from dataclasses import replace
from random import Random

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import Visit, VisitKind, visit_id
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.result import result_of
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audit_scores import scores_of_all
from asskomm_audit.store.audits import audits_of, put_audit, put_visit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.people import put_person
from asskomm_audit.store.places import places_of, put_place, put_stop
from asskomm_audit.store.snapshots import load_snapshot
from tests.beginning import begin_file
from tests.store.conftest import make_scene
from tests.store.test_audit_scores import assert_same

CATALOGUE = load_catalogue()
AUDITS = ("audit-0", "audit-1")
STOPS = (None, "stop-1", "stop-2")
RATERS = ("r1", "r2", Consensus)
ERIKA = Person(id="r1", name="Erika Musterfrau")

DAY, NIGHT = (visit_id("audit-0", kind) for kind in (VisitKind.DAY, VisitKind.NIGHT))
COLUMNS = (
    "visit_id, rater, criterion, stop_id, state, level, raw_value, reason, remark, marked, "
    "answered_at, deleted"
)
# What other programs may do to each column that scores follow from, in logged steps of their own.
EDITS = (
    "UPDATE answer SET level = 4 - level WHERE level <> 2 AND deleted = 0",
    "UPDATE answer SET state = 'not_applicable', level = NULL WHERE fid % 3 = {n} AND deleted = 0",
    "UPDATE answer SET state = 'rated', level = 0 WHERE state = 'not_assessable' AND deleted = 0",
    "UPDATE answer SET state = 'not_applicable' WHERE state = 'not_assessable' AND deleted = 0",
    "UPDATE answer SET rater = 'consensus' WHERE rater = 'r2' AND fid % 3 = {n} AND deleted = 0",
    "UPDATE answer SET stop_id = 'stop-2' WHERE stop_id = 'stop-1' AND deleted = 0",
    "UPDATE answer SET stop_id = NULL WHERE fid % 3 = {n} AND deleted = 0",
    "UPDATE answer SET criterion = 'BEL-01' WHERE criterion LIKE 'BEL%' AND deleted = 0",
    "UPDATE answer SET deleted = 1 - deleted WHERE fid % 3 = {n}",
    f"UPDATE answer SET visit_id = '{DAY}' WHERE visit_id = '{NIGHT}' AND deleted = 0",
    f"UPDATE answer SET visit_id = '{visit_id('audit-1', VisitKind.DAY)}' "
    f"WHERE visit_id = '{DAY}' AND fid % 3 = {{n}} AND deleted = 0",
    "INSERT INTO answer (id, visit_id, rater, criterion, state, level) "
    f"SELECT 'new-' || max(fid), '{DAY}', 'r3', 'SIC-01', 'rated', 0 FROM answer",
    f"INSERT OR REPLACE INTO answer (id, {COLUMNS}) "
    f"SELECT id, {COLUMNS.replace('visit_id', repr(DAY))} FROM answer "
    f"WHERE visit_id <> '{DAY}' AND fid % 3 = {{n}}",
    "UPDATE audit SET place_type = 'GRN' WHERE id = 'audit-{n}' AND deleted = 0",
    "UPDATE audit SET place_type = 'FST' WHERE deleted = 0",
    "UPDATE audit SET criteria_set = 'core' WHERE id = 'audit-{n}' AND deleted = 0",
    "UPDATE audit SET criteria_set = 'full' WHERE deleted = 0",
    "UPDATE audit SET with_events = 1 - with_events WHERE deleted = 0",
    "UPDATE audit SET deleted = 1 - deleted WHERE id = 'audit-{n}'",
    # These two change no score today; what is answered afterwards must count all the same.
    "UPDATE visit SET audit_id = 'audit-1' WHERE deleted = 0",
    "UPDATE stop SET deleted = 1 - deleted",
)


def answers(audit, seed, share=0.7, raters=RATERS, stops=STOPS):
    """Yield answers by day and by night, most of them rated."""
    chance = Random(seed)
    for kind in (VisitKind.DAY, VisitKind.NIGHT):
        for criterion in CATALOGUE.criteria:
            for rater in raters:
                if chance.random() < share:
                    state = chance.choice([AnswerState.RATED] * 5 + list(AnswerState))
                    level = chance.choice(criterion.scale.levels)
                    yield Answer(
                        visit_id=visit_id(audit, kind),
                        rater=rater,
                        criterion=criterion.id,
                        stop_id=chance.choice(stops),
                        state=state,
                        level=level if state is AnswerState.RATED else None,
                    )


def put_town(file, scene):
    keep_catalogue(file, CATALOGUE)
    put_place(file, scene.place)
    put_person(file, ERIKA)
    for number, stop in enumerate(STOPS[1:], 1):
        put_stop(file, Stop(id=stop, place_id=scene.place.id, number=number, name=""))
    for number, audit in enumerate(AUDITS):
        put_audit(file, replace(scene.audit, id=audit, catalogue_hash=CATALOGUE.hash))
        for kind in VisitKind:
            put_visit(file, Visit(audit_id=audit, kind=kind))
        for answer in answers(audit, number):
            put_answer(file, answer)


def write_town(path):
    """Write the file; closing it keeps the scores."""
    scene = make_scene()
    with begin_file(path) as file:
        carry_out(file, "Anfang", lambda file: put_town(file, scene))


def kept(file):
    return {row["audit_id"] for row in file.rows("SELECT audit_id FROM audit_score")}


def assert_right(file):
    """Compare all scores with what each audit's own result says; return how many there are."""
    scores = scores_of_all(file)
    assert scores.keys() == {audit.id for audit in audits_of(file)}
    places = {place.id for place in places_of(file)}
    for audit in audits_of(file):
        if audit.place_id in places:  # else somebody else brought it back without its place
            assert_same(scores[audit.id], result_of(load_snapshot(file, audit.id)))
    return scores


def edit(path, sql):
    """Do what a GIS program does: with triggers and functions, without a step of ours."""
    with closing(sqlite3.connect(path)) as connection:
        register_functions(connection)
        connection.execute(sql)
        connection.commit()
