"""Building, using again, rebuilding and healing the environment."""

import os
import signal

from tests.bootstrap.copies import STOPPED, WORKED, make_wheel


def test_first_start_sets_up_says_so_and_runs_the_program(fresh):
    run = fresh.run("info")

    assert run.returncode == WORKED
    assert f"tiny 1.0 in {fresh.environment}" in run.stdout
    assert "Einmalige Einrichtung" in run.stderr
    assert "set-up, once" in run.stderr
    assert "1/1  tiny 1.0" in run.stderr
    assert "Einrichtung" not in run.stdout


def test_later_start_uses_the_environment_again_at_no_cost(built):
    run = built.run("info")

    assert run.returncode == WORKED
    assert run.stderr == ""
    assert f"tiny 1.0 in {built.environment}" in run.stdout
    assert "heavy []" in run.stdout


def test_changed_lock_rebuilds_the_environment(built):
    left_over = built.environment / "left-over"
    left_over.touch()
    built.pin("requirements.lock", "tiny==2.0")

    assert "tiny 2.0" in built.run("info").stdout
    assert not left_over.exists()
    assert built.run("info").stderr == ""


def test_killed_set_up_heals_at_the_next_start(fresh):
    with fresh.start("info") as killed:
        assert killed.stderr is not None
        for line in killed.stderr:
            if "Lade" in line or "wheels" in line:
                break
        os.killpg(killed.pid, signal.SIGKILL)
    assert fresh.environment.exists()

    run = fresh.run("info")

    assert (run.returncode, "tiny 1.0" in run.stdout) == (WORKED, True)
    assert fresh.run("info").stderr == ""


def test_interrupted_set_up_leaves_nothing_half_built(fresh):
    with fresh.start("info") as interrupted:
        assert interrupted.stderr is not None
        for line in interrupted.stderr:
            if "wheels" in line:
                break
        os.kill(interrupted.pid, signal.SIGINT)
        rest = interrupted.stderr.read()
    assert interrupted.returncode == 130
    assert "Abgebrochen" in rest
    assert "Traceback" not in rest
    assert not fresh.environment.exists()


def test_failed_rebuild_keeps_the_old_environment(built):
    before = (built.folder / "resources" / "requirements.lock").read_text()
    built.pin("requirements.lock", "tiny==2.0")
    (built.folder / "wheels" / "tiny-2.0-py3-none-any.whl").unlink()

    run = built.run("info")

    assert run.returncode == STOPPED
    assert "tiny==2.0 gibt es hier nicht" in run.stderr
    assert "Traceback" not in run.stderr
    (built.folder / "resources" / "requirements.lock").write_text(before)
    again = built.run("info")
    assert (again.returncode, again.stderr) == (WORKED, "")


def test_package_with_another_checksum_is_refused_in_one_sentence(fresh):
    wheels = fresh.folder / "wheels"
    make_wheel(wheels, "tiny", "1.0", "VERSION = 'not the one that was pinned'\n")

    run = fresh.run("info")

    assert run.returncode == STOPPED
    assert "entspricht nicht seiner Prüfsumme" in run.stderr.splitlines()[-1]
    assert "Traceback" not in run.stderr
    assert not fresh.environment.exists()


def test_read_only_program_folder_falls_back_to_the_data_folder(fresh):
    if os.geteuid():
        fresh.folder.chmod(0o555)
    else:  # root may write everywhere; this stops root too
        (fresh.folder / ".venv-setup").touch()
    (fresh.folder.parent / "data").mkdir()
    data = str(fresh.folder.parent / "data")

    run = fresh.run("info", ASSKOMM_DATA=data)

    assert run.returncode == WORKED
    assert f"tiny 1.0 in {data}" in run.stdout
    assert not fresh.environment.exists()
    again = fresh.run("info", ASSKOMM_DATA=data)
    assert (again.returncode, again.stderr) == (WORKED, "")


def test_two_starts_at_once_set_up_once(fresh):
    with fresh.start("info") as one, fresh.start("info") as other:
        ends = [process.communicate() for process in (one, other)]

    assert [one.returncode, other.returncode] == [WORKED, WORKED]
    assert all("tiny 1.0" in out for out, _ in ends)
    assert sum("Einmalige Einrichtung" in said for _, said in ends) == 1


def test_running_program_is_not_robbed_of_its_environment(built):
    with built.start("wait") as running:
        assert running.stdout is not None
        assert "tiny 1.0" in running.stdout.readline()
        built.pin("requirements.lock", "tiny==2.0")

        refused = built.run("info")

        assert refused.returncode == STOPPED
        assert "Das Programm läuft noch" in refused.stderr
        running.communicate("\n")
    assert running.returncode == WORKED
    assert "tiny 2.0" in built.run("info").stdout
