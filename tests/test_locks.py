"""The locks: complete, pinned by hash, free of addresses, and in step with pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROGRAM = ROOT / "resources" / "requirements.lock"
TESTS = ROOT / "resources" / "requirements-test.lock"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

both = pytest.mark.parametrize("lock", [PROGRAM, TESTS], ids=["program", "tests"])
SYSTEMS = [
    {"sys_platform": platform, "platform_machine": machine, "python_version": version}
    for platform, machine in [
        ("linux", "x86_64"),
        ("linux", "aarch64"),
        ("win32", "AMD64"),
        ("win32", "ARM64"),
        ("darwin", "arm64"),
        ("darwin", "x86_64"),
    ]
    for version in ("3.11", "3.12", "3.13", "3.14")
]


def entries(lock: Path) -> dict[Requirement, list[str]]:
    """Return the pins of a lock with their hashes."""
    text = re.sub(r"^#.*\n", "", lock.read_text("utf-8"), flags=re.MULTILINE)
    lines = text.replace("\\\n", " ").splitlines()
    found = {}
    for line in lines:
        requirement, *hashes = line.split("--hash=")
        found[Requirement(requirement.strip())] = [value.strip() for value in hashes]
    return found


def pins_on(lock: Path, system: dict[str, str]) -> dict[str, str]:
    """Return name and version of what is installed on that system."""
    return {
        canonicalize_name(requirement.name): str(requirement.specifier).removeprefix("==")
        for requirement in entries(lock)
        if applies(requirement.marker, system)
    }


def applies(marker: Marker | None, system: dict[str, str]) -> bool:
    return marker is None or marker.evaluate(default_environment() | system)


def asked_for(lock: Path) -> list[Requirement]:
    tools = PROJECT["dependency-groups"]["test"] if lock == TESTS else []
    return [Requirement(text) for text in PROJECT["project"]["dependencies"] + tools]


@both
def test_every_pin_has_hashes(lock):
    assert entries(lock)
    for requirement, hashes in entries(lock).items():
        assert re.fullmatch(r"==[\w.]+", str(requirement.specifier)), requirement
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in hashes), requirement


@both
def test_lock_names_no_host_and_no_index(lock):
    text = lock.read_text("utf-8")
    assert not re.search(r"http|file:|://|--(extra-)?index|--find-links|--trusted| @ ", text)


@both
@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: "-".join(system.values()))
def test_lock_pins_what_the_project_asks_for_on_every_system(lock, system):
    pins = pins_on(lock, system)
    for requirement in asked_for(lock):
        name = canonicalize_name(requirement.name)
        assert (name in pins) == applies(requirement.marker, system), name
        assert name not in pins or requirement.specifier.contains(pins[name]), name


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: "-".join(system.values()))
def test_tests_run_with_the_very_program_that_people_get(system):
    """The launcher adds the tools to the program's environment, so nothing may differ."""
    assert pins_on(PROGRAM, system).items() <= pins_on(TESTS, system).items()


def test_lock_for_one_system_has_no_pin_twice():
    for system in SYSTEMS:
        names = [
            canonicalize_name(requirement.name)
            for requirement in entries(TESTS)
            if applies(requirement.marker, system)
        ]
        assert len(names) == len(set(names))
