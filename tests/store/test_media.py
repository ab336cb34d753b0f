import os
import subprocess
import sys
from pathlib import Path

import pytest

from asskomm_audit.store.media import Medium, is_fixed_local_disk, is_sync_folder, medium_of

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
/dev/sdb1 /stick vfat rw 0 0
/dev/sdc1 /big\\040disk xfs rw 0 0
//amt/audit /share cifs rw 0 0
amt:/home /home/net nfs4 rw 0 0
"""

ROOT = Path(__file__).parents[2]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads the mounts of Linux")


@linux_only
@pytest.mark.parametrize(
    ("path", "is_fixed"),
    [
        ("/home/anna/x.audit.gpkg", True),
        ("/big disk/x.audit.gpkg", True),
        ("/stick/x.audit.gpkg", False),
        ("/sticks/x.audit.gpkg", True),
        ("/share/a/b/x.audit.gpkg", False),
        ("/home/net/x.audit.gpkg", False),
        ("/media/anna/USB/x.audit.gpkg", False),
        ("/home/anna/Nextcloud/x.audit.gpkg", False),
        ("/home/anna/OneDrive - Stadt Mustern/Akten/x.audit.gpkg", False),
    ],
)
def test_only_a_disk_of_this_machine_gets_a_write_ahead_log(path, is_fixed):
    assert is_fixed_local_disk(Path(path), MOUNTS) is is_fixed


@linux_only
@pytest.mark.parametrize(
    ("path", "medium"),
    [
        ("/home/anna/x.audit.gpkg", Medium.FIXED),
        ("/stick/x.audit.gpkg", Medium.REMOVABLE),
        ("/share/a/b/x.audit.gpkg", Medium.NETWORK),
        ("/home/net/x.audit.gpkg", Medium.NETWORK),
        ("/media/anna/USB/x.audit.gpkg", Medium.REMOVABLE),
        ("/stick/Nextcloud/x.audit.gpkg", Medium.SYNCED),
    ],
)
def test_places_that_files_should_not_be_worked_on_are_told_apart(path, medium):
    assert medium_of(Path(path), MOUNTS) is medium


@linux_only
def test_an_unknown_place_is_none():
    assert not is_fixed_local_disk(Path("/home/x.audit.gpkg"), "")


@linux_only
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may chroot")
def test_the_systems_own_disk_counts_where_no_mount_is_told_of(tmp_path):
    """As in a chroot, which knows no mount of its root."""
    code = (
        "import os, sys; from pathlib import Path; from asskomm_audit.store.media import *; "
        "os.chroot(sys.argv[1]); print(medium_of(Path('/x.audit.gpkg')).value)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    assert subprocess.check_output(command, cwd=ROOT, text=True) == "fixed\n"


def test_sync_folders_are_known_by_name():
    assert is_sync_folder(Path("/x/Dropbox/y"))
    assert is_sync_folder(Path("/x/iCloud Drive"))
    assert not is_sync_folder(Path("/x/Synchronisierung/y"))
    assert not is_sync_folder(Path("/home/anna/Audits"))
