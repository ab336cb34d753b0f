"""Kills a program that is working on a file; what it said was saved must be there."""

import random
import subprocess
import sys

import pytest

from asskomm_audit.store.answers import answers_of
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photos_of
from asskomm_audit.store.settings import setting_of
from tests.beginning import begin_file
from tests.store.conftest import put_scene

KILLS = 20
WORK = """
import hashlib, sys
from pathlib import Path
import asskomm_audit.store.connections as connections
from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.ids import new_id
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audits import audits_of, visits_of
from asskomm_audit.store.history import carry_out, take_back
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import put_photo
from asskomm_audit.store.settings import put_setting

if sys.argv[3] == "truncate":
    connections.HAS_SAFE_WAL = False
file = open_audit_file(Path(sys.argv[1]))
audit = audits_of(file)[0]
visit = visits_of(file, audit.id)[0]
for number in range(10_000):
    name = f"{sys.argv[2]}-{number}"
    answer = Answer(
        visit_id=visit.id, rater="anna", criterion=name, state=AnswerState.RATED, level=number % 5
    )
    data = name.encode() * 5000
    digest = hashlib.sha256(data).hexdigest()
    photo = Photo(id=new_id(), audit_id=audit.id, answer_id=answer.id, sha256=digest,
                  source_sha256=digest, caption=name, width=1, height=1, size=len(data))

    def write(file):
        put_answer(file, answer)
        put_photo(file, photo, data, b"small")
        put_setting(file, "last", name)

    step = carry_out(file, name, write).step
    if number % 3 == 0:
        take_back(file, take_back(file, step, "zurück").step, "wieder")
    print(name, flush=True)
"""


@pytest.mark.parametrize("mode", ["wal", "truncate"])
def test_what_was_saved_outlives_a_killed_program(path, scene, mode):
    with begin_file(path) as file:
        carry_out(file, "", lambda file: put_scene(file, scene))
    chance = random.Random(4)
    saved: list[str] = []
    for kill in range(KILLS // 2):
        process = subprocess.Popen(
            [sys.executable, "-c", WORK, str(path), str(kill), mode],
            stdout=subprocess.PIPE,
            text=True,
        )
        with process:
            for _ in range(chance.randint(1, 25)):
                saved.append(process.stdout.readline().strip())
            process.kill()
            saved += process.stdout.read().split()
        with open_audit_file(path) as file:
            answers = {answer.criterion for answer in answers_of(file, scene.audit.id)}
            captions = {photo.caption for photo in photos_of(file)}
            assert set(saved) <= answers == captions
            assert setting_of(file, "last") in answers
    assert len(saved) >= KILLS // 2
    assert {fault.kind for fault in check_file(path)} == {"catalogue"}
