"""Wheels for machines without the package index."""

from tests.bootstrap.copies import STOPPED


def test_wheels_are_collected_for_machines_without_network(fresh):
    source = fresh.folder / "wheels"
    elsewhere = source.rename(fresh.folder.parent / "index")

    run = fresh.run("setup", "--collect", "got", PIP_NO_INDEX="1", PIP_FIND_LINKS=str(elsewhere))

    assert run.returncode == 0, run.stderr
    names = sorted(path.name for path in (fresh.folder / "got").iterdir())
    assert names == ["pytest-9.9-py3-none-any.whl", "tiny-1.0-py3-none-any.whl"]
    assert not fresh.environment.exists()


def test_collecting_into_no_folder_ends_in_one_sentence(fresh):
    run = fresh.run("setup", "--collect", "main.py")

    assert run.returncode == STOPPED
    assert "lässt sich nicht füllen" in run.stderr
    assert run.stderr.count("\n") == 1
