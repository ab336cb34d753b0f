"""The house rules that a tool can check: layers, style, types, sizes."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
LONGEST = 400
CODE = ["main.py", "asskomm_audit", "tests"]


LINT_IMPORTS = """
import sys
from importlinter.cli import lint_imports
sys.exit(lint_imports(no_cache=True))
"""


def check(*command: str) -> None:
    """Run a tool of the test lock on the whole house; its findings are the failure's text."""
    run = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, f"{run.stdout}\n{run.stderr}"


def test_layers_point_one_way():
    check("-c", LINT_IMPORTS)


def test_code_follows_the_style():
    check("-m", "ruff", "check", "--no-cache", *CODE)


def test_code_is_formatted():
    check("-m", "ruff", "format", "--no-cache", "--check", *CODE)


def test_types_are_sound():
    check("-m", "basedpyright", "--level", "error", "--pythonpath", sys.executable)


def test_no_module_is_too_long():
    modules = [path for name in CODE for path in sorted((ROOT / name).rglob("*.py"))]
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in modules}
    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}
