"""A copy of the launcher with a tiny program, tiny wheels, and real Python and pip around it."""

import base64
import hashlib
import os
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
LAUNCHER = ROOT / "asskomm_audit" / "bootstrap"
PYTHON = getattr(sys, "_base_executable", sys.executable)
STOPPED = 3
WORKED = 7  # what the tiny program answers

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
