"""The launcher, tried on a copy of it with a tiny program, tiny wheels and real pip."""

import ast
import base64
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from asskomm_audit.bootstrap import interpreters

ROOT = Path(__file__).parent.parent
LAUNCHER = ROOT / "asskomm_audit" / "bootstrap"
PYTHON = getattr(sys, "_base_executable", sys.executable)
STOPPED = 3

PROGRAM = """
import os, sys
import tiny

def main(arguments):
    print("tiny", tiny.VERSION, "in", sys.prefix)
    print("platform", os.environ.get("QT_QPA_PLATFORM"))
    print("accessible", os.environ.get("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"))
    print("heavy", sorted({"subprocess", "hashlib", "pathlib"} & set(sys.modules)), flush=True)
    if arguments == ["wait"]:
        sys.stdin.readline()
    return 7
"""
PYTEST = """
def main(arguments):
    print("pytest", *arguments)
    return 5
"""


@dataclass(frozen=True)
class Copy:
    """A copy of the launcher with a program of its own."""

    folder: Path

    @property
    def environment(self) -> Path:
        return self.folder / ".venv"

    def command(self, *arguments: str, what: str = "main.py") -> dict:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
        gone = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONPATH", "ASSKOMM_SETUP_ROUNDS")
        return {
            "args": [PYTHON, what, *arguments],
            "cwd": self.folder,
            "env": {name: value for name, value in kept.items() if name not in gone}
            | {"ASSKOMM_DATA": str(self.folder / "data"), "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
            "text": True,
            "encoding": "utf-8",
        }

    def run(self, *arguments: str, what: str = "main.py", **environment: str):
        command = self.command(*arguments, what=what)
        command["env"] |= environment
        return subprocess.run(**command, capture_output=True, check=False)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        return subprocess.Popen(**self.command(*arguments), **pipes, start_new_session=True)

    def pin(self, lock: str, *names: str) -> None:
        """Let the lock pin these packages, with the hashes of the wheels there are."""
        lines = [
            f"{name} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"
            for name in names
            for wheel in self.folder.glob(f"wheels/{name.replace('==', '-')}-*.whl")
        ]
        assert len(lines) == len(names)
        (self.folder / "resources" / lock).write_text("".join(lines))


def make_wheel(folder: Path, name: str, version: str, text: str) -> None:
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": text,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},sha256={_digest(words)},\n" for path, words in files.items())
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, words in (files | {f"{info}/RECORD": record}).items():
            wheel.writestr(zipfile.ZipInfo(path), words)  # its date is fixed, so the hash is


def _digest(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")


@pytest.fixture
def fresh(tmp_path):
    """A program that nobody has started yet; its wheels lie beside it."""
    folder = tmp_path / "Sicheres Sachsen"  # people have spaces in their paths
    for name in ("main.py", "tests/__main__.py", "asskomm_audit/__init__.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    shutil.copy(ROOT / "asskomm_audit" / "paths.py", folder / "asskomm_audit")
    shutil.copytree(LAUNCHER, folder / "asskomm_audit" / "bootstrap")
    (folder / "asskomm_audit" / "cli.py").write_text(PROGRAM)
    (folder / "resources").mkdir()
    wheels = folder / "wheels"
    wheels.mkdir()
    for version in ("1.0", "2.0"):
        make_wheel(wheels, "tiny", version, f"VERSION = '{version}'\n")
    make_wheel(wheels, "pytest", "9.9", PYTEST)
    copy = Copy(folder)
    copy.pin("requirements.lock", "tiny==1.0")
    copy.pin("requirements-test.lock", "tiny==1.0", "pytest==9.9")
    return copy


@pytest.fixture(scope="module")
def built_once(tmp_path_factory):
    return tmp_path_factory.mktemp("built")


@pytest.fixture
def built(fresh, built_once):
    """A program that has been started before."""
    kept = built_once / "environment"
    if not kept.exists():
        assert fresh.run("info").returncode == 7
        shutil.copytree(fresh.environment, kept, symlinks=True)
    else:
        shutil.copytree(kept, fresh.environment, symlinks=True)
    return fresh


def test_first_start_sets_up_says_so_and_runs_the_program(fresh):
    run = fresh.run("info")

    assert run.returncode == 7
    assert f"tiny 1.0 in {fresh.environment}" in run.stdout
    assert "Einmalige Einrichtung" in run.stderr
    assert "set-up, once" in run.stderr
    assert "1/1  tiny 1.0" in run.stderr
    assert "Einrichtung" not in run.stdout


def test_later_start_uses_the_environment_again_at_no_cost(built):
    run = built.run("info")

    assert run.returncode == 7
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

    assert (run.returncode, "tiny 1.0" in run.stdout) == (7, True)
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
    assert (again.returncode, again.stderr) == (7, "")


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

    assert run.returncode == 7
    assert f"tiny 1.0 in {data}" in run.stdout
    assert not fresh.environment.exists()
    again = fresh.run("info", ASSKOMM_DATA=data)
    assert (again.returncode, again.stderr) == (7, "")


def test_two_starts_at_once_set_up_once(fresh):
    with fresh.start("info") as one, fresh.start("info") as other:
        ends = [process.communicate() for process in (one, other)]

    assert [one.returncode, other.returncode] == [7, 7]
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
    assert running.returncode == 7
    assert "tiny 2.0" in built.run("info").stdout


def test_tests_add_their_tools_and_exit_with_pytests_code(built):
    run = built.run("-q", "--lf", what="tests")

    assert run.returncode == 5
    assert "pytest -n 2 -q --lf" in run.stdout
    assert built.run("info").stderr == ""
    assert built.run("-n", "0", what="tests").stdout == "pytest -n 0\n"


def test_tests_alone_set_up_for_the_program_too(fresh):
    assert fresh.run(what="tests").returncode == 5
    assert fresh.run("info").stderr == ""


def test_environment_of_a_python_that_is_gone_is_rebuilt(built):
    for name in ("python", "python3"):
        link = built.environment / "bin" / name
        link.unlink()
        link.symlink_to("/nowhere/python3")

    assert built.run("info").returncode == 7
    assert built.run("info").stderr == ""


def test_environment_of_another_version_of_python_is_rebuilt(built):
    note = built.environment / "asskomm-setup" / "requirements.lock"
    words = note.read_bytes().rpartition(b"Python ")[0]
    note.write_bytes(words + b"Python 3.10\n")

    run = built.run("info")

    assert run.returncode == 7
    assert "Einmalige Einrichtung" in run.stderr
    assert built.run("info").stderr == ""


def test_environment_of_somebody_else_serves_if_it_has_the_very_versions(built):
    other = built.folder.parent / "other"
    built.environment.rename(other)
    shutil.rmtree(other / "asskomm-setup")
    command = built.command("info")
    command["args"][0] = str(other / "bin" / "python")

    run = subprocess.run(**command, capture_output=True, check=False)

    assert f"tiny 1.0 in {other}" in run.stdout
    assert not built.environment.exists()


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


def test_window_without_a_screen_is_refused_before_anything_is_set_up(fresh):
    for arguments in ([], ["akte.audit.gpkg"]):
        run = fresh.run(*arguments)

        assert run.returncode == STOPPED
        assert "keinen Bildschirm" in run.stderr
        assert "python3 main.py demo" in run.stderr
        assert run.stderr.count("\n") == 1
    assert not fresh.environment.exists()


def test_display_that_leads_nowhere_counts_as_none(fresh):
    assert "keinen Bildschirm" in fresh.run(DISPLAY=":4711").stderr
    assert "keinen Bildschirm" in fresh.run(WAYLAND_DISPLAY="wayland-4711").stderr


def test_commands_never_use_the_screen(built):
    assert "platform offscreen" in built.run("info", DISPLAY=":4711").stdout
    assert "platform offscreen" in built.run("info", QT_QPA_PLATFORM="xcb").stdout
    assert "platform minimal" in built.run(QT_QPA_PLATFORM="minimal").stdout


def test_accessibility_that_was_asked_for_reaches_qt(built):
    assert "accessible 1" in built.run("info", QT_ACCESSIBILITY="1").stdout
    assert "accessible None" in built.run("info").stdout


OLD = (
    "import runpy, sys; sys.version_info = (3, 10, 9, 'final', 0); sys.argv = ['main.py', 'info']; "
)
OLD += "sys.path.insert(0, ''); runpy.run_path('main.py', run_name='__main__')"


def test_old_python_hands_over_to_a_fitting_one(built, tmp_path):
    fitting = tmp_path / f"python3.{sys.version_info[1]}"
    fitting.symlink_to(PYTHON)
    (tmp_path / "python3.14").write_text("#!/bin/sh\nexit 127\n")  # a name that leads nowhere
    (tmp_path / "python3.14").chmod(0o755)
    command = built.command()
    command["args"] = [PYTHON, "-c", OLD]
    command["env"]["PATH"] = str(tmp_path)

    run = subprocess.run(**command, capture_output=True, check=False)

    assert (run.returncode, run.stderr) == (7, "")
    assert "tiny 1.0" in run.stdout


def test_old_python_alone_says_which_one_to_install(fresh, tmp_path):
    command = fresh.command()
    command["args"] = [PYTHON, "-c", OLD]
    command["env"]["PATH"] = str(tmp_path)

    run = subprocess.run(**command, capture_output=True, check=False)

    assert run.returncode == STOPPED
    assert "3.11 bis 3.14 (64 Bit), hier läuft 3.10" in run.stderr
    assert run.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("version", "wide", "expected"),
    [
        ((3, 10), True, False),
        ((3, 11), True, True),
        ((3, 14), True, True),
        ((3, 15), True, False),
        ((3, 13), False, False),
    ],
)
def test_fitting_versions(version, wide, expected):
    assert interpreters.fits(version, wide) is expected


NEED = (
    "from asskomm_audit.bootstrap import libraries as l; "
    "l.require([l.Need('libtiny.so.9', 'libtiny9'), l.Need('libz.so.1', 'zlib1g')])"
)
needs_debian = pytest.mark.skipif(
    not Path("/etc/debian_version").exists(), reason="apt-get is for Debian and Ubuntu"
)


def require_library(tmp_path: Path, apt: str):
    tool = tmp_path / "apt-get"
    tool.write_text(f'#!/bin/sh\necho "$@" >> "{tmp_path}/calls"\n{apt}\n')
    tool.chmod(0o755)
    (tmp_path / "lib").mkdir()
    path = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "LD_LIBRARY_PATH": str(tmp_path / "lib")}
    return subprocess.run(
        [PYTHON, "-c", NEED],
        cwd=ROOT,
        env=os.environ | path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@needs_debian
def test_missing_library_that_cannot_be_installed_names_the_command(tmp_path):
    run = require_library(tmp_path, apt="exit 100")

    assert run.returncode == STOPPED
    assert "libtiny.so.9" in run.stderr
    assert "apt-get install -y --no-install-recommends libtiny9 /" in run.stderr
    assert "zlib1g" not in run.stderr
    assert "Traceback" not in run.stderr


@needs_debian
@pytest.mark.skipif(os.geteuid() != 0, reason="only root installs system packages")
def test_root_installs_the_missing_library_after_saying_so(tmp_path):
    find = "import ctypes, sys; ctypes.CDLL('libz.so.1'); "
    find += "print(next(l.split()[-1] for l in open('/proc/self/maps') if 'libz.so' in l))"
    library = subprocess.check_output([PYTHON, "-c", find], text=True).strip()

    run = require_library(tmp_path, apt=f'cp "{library}" "{tmp_path}/lib/libtiny.so.9"')

    assert run.returncode == 0, run.stderr
    assert "Installiere Systempakete: libtiny9" in run.stderr
    calls = (tmp_path / "calls").read_text().splitlines()
    assert [call.split("=0 ")[1] for call in calls] == [
        "update -q",
        "install -q -y --no-install-recommends libtiny9",
    ]


@pytest.mark.parametrize(
    "path", [ROOT / "main.py", ROOT / "tests" / "__main__.py", *sorted(LAUNCHER.glob("*.py"))]
)
def test_old_python_can_read_the_launcher(path):
    ast.parse(path.read_text("utf-8"), feature_version=(3, 6))


def test_launcher_needs_the_standard_library_only():
    known = set(sys.stdlib_module_names)
    for path in LAUNCHER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                assert {alias.name.partition(".")[0] for alias in node.names} <= known
            elif isinstance(node, ast.ImportFrom):
                module = node.module or ""
                own = module.startswith(("asskomm_audit.bootstrap", "asskomm_audit.paths"))
                assert own or module.partition(".")[0] in known
