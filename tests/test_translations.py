"""Every text is there in both languages, and the compiled files are those of the sources."""

import ast
import re
import shutil
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest

from asskomm_audit.i18n import texts_for
from asskomm_audit.ui.translations import speak
from tests.translations import FOLDER, ROOT, collect, compile_all

FILES = ("asskomm_de", "asskomm_en")


def messages(name: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(FOLDER / f"{name}.ts").iter("message"))


@pytest.fixture(scope="module")
def fresh(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("i18n")
    for name in FILES:
        shutil.copy(FOLDER / f"{name}.ts", folder)
    collect(folder)
    return folder


@pytest.mark.parametrize("name", FILES)
def test_the_ts_files_hold_just_the_texts_of_the_source(fresh, name):
    assert (fresh / f"{name}.ts").read_text() == (FOLDER / f"{name}.ts").read_text()


@pytest.mark.parametrize("name", FILES)
def test_the_compiled_files_are_those_of_the_sources(tmp_path, name):
    for each in FILES:
        shutil.copy(FOLDER / f"{each}.ts", tmp_path)
    compile_all(tmp_path)
    assert (tmp_path / f"{name}.qm").read_bytes() == (FOLDER / f"{name}.qm").read_bytes()


def forms_of(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


@pytest.mark.parametrize("name", FILES)
def test_translations_have_the_fields_of_their_source(name):
    checked = 0
    for message in messages(name):
        source = message.findtext("source")
        fields = fields_of(source)
        for form in forms_of(message):
            assert form.strip(), source
            assert fields_of(form) == fields, source
            checked += 1
    assert checked


def fields_of(text: str) -> set[str]:
    names = {field for _, field, _, _ in Formatter().parse(text.replace("{{", "")) if field}
    return names | set(re.findall(r"%\d", text))


def test_nobody_puts_an_f_string_into_a_translated_text():
    wrong = []
    for path in (ROOT / "asskomm_audit").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and name_of(node) in ("tr", "translate"):
                wrong += [path.name for each in node.args if isinstance(each, ast.JoinedStr)]
    assert not wrong


def test_nobody_translates_inside_an_f_string():
    """The tool that collects the texts does not look into one, and nobody would translate it."""
    wrong = [
        f"{path.name}: {ast.unparse(call)}"
        for path in (ROOT / "asskomm_audit").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and ast.unparse(call).startswith("self.tr(")
    ]
    assert wrong == []


def name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def test_the_running_program_survives_an_update_of_its_texts(qapp):
    maps = Path("/proc/self/maps")
    if not maps.exists():
        pytest.skip("only Linux tells which files a process has mapped")
    speak(qapp, "en")
    speak(qapp, "de")
    texts_for("en").translate("Report", "Inhalt")
    texts_for("de").translate("Report", "Inhalt")

    assert not [line for line in maps.read_text().splitlines() if "i18n/asskomm_" in line]
