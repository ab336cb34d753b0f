"""Kills a program that is backing up: older backups stay sound, and the next one is made."""

import random
import subprocess
import sys
import time

from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.store.backup_verifying import is_sound
from asskomm_audit.store.backups import back_up, backups_of
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.settings import put_setting
from tests.store.pictures_made import add_photo

KILLS = 12
WORK = """
import sys
from pathlib import Path
from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.store.backups import back_up, full_backup
path = Path(sys.argv[1])
print("go", flush=True)
back_up(path, BackupReason.TIMED)
full_backup(path, BackupReason.MERGE)
"""


def test_a_killed_backup_is_none_and_harms_no_other(file, path, scene):
    chance = random.Random(7)
    for seed in range(30):
        add_photo(file, scene, seed, size=60_000)
    back_up(path, BackupReason.TIMED)
    for kill in range(KILLS):
        value = str(kill)
        carry_out(file, "", lambda file, value=value: put_setting(file, "a", value))
        for seed in range(3):
            add_photo(file, scene, 100 + kill * 3 + seed, size=60_000)
        process = subprocess.Popen(
            [sys.executable, "-c", WORK, str(path)], stdout=subprocess.PIPE, text=True
        )
        with process:
            assert process.stdout.readline() == "go\n"
            process.stdout.read(0)
            deadline = time.monotonic() + chance.uniform(0, 0.12)
            while time.monotonic() < deadline and process.poll() is None:
                pass
            process.kill()
    backups = backups_of(path)
    assert len(backups) >= 1
    assert all(is_sound(each, read_photos=True) for each in backups)
    assert is_sound(back_up(path, BackupReason.ASKED), read_photos=True)
    assert {fault.kind for fault in check_file(path)} == {"catalogue"}
