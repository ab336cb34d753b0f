"""All names a file ever knew, and what becomes of a file whose log cannot be read."""

from contextlib import closing
from dataclasses import replace

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.store.driver import sqlite3
from asskomm_audit.store.former_names import people_ever
from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.people import put_person
from tests.conftest import PERSON


def test_a_former_name_is_known_beside_the_present_one(file):
    for name in ("Katrin Lehmann", "Katrin Berger"):
        person = replace(PERSON, name=name)
        carry_out(file, "Name", lambda file, person=person: put_person(file, person))
    names = {person.name for person in people_ever(file) if person.id == PERSON.id}
    assert names == {"Katrin Lehmann", "Katrin Berger"}


@pytest.mark.parametrize("data", ["kein JSON", "[1, 2]", "{},{}"])
def test_a_log_nobody_can_read_is_told_in_a_sentence(file_path, data):
    """Else a public document would name somebody under a name that the log alone knows."""
    with closing(sqlite3.connect(file_path)) as connection:
        register_functions(connection)
        connection.execute("UPDATE change SET data = ? WHERE row = ?", (data, PERSON.id))
        connection.commit()
    with open_audit_file(file_path) as file, pytest.raises(UserError, match="unlesbar"):
        people_ever(file)
