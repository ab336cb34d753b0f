import pytest

from asskomm_audit.ui.settings import RECENT_LIMIT, RecentFile, Settings


@pytest.fixture
def path(tmp_path, qapp):
    return tmp_path / "settings.ini"


def test_values_survive_a_restart_with_their_types(path):
    first = Settings(path)
    first.theme, first.language, first.text_size = "sonne", "en", 150
    first.remember_file(RecentFile("/a/Ä & ß.audit.gpkg", "Marktplatz", 6, "2026-11-21"))
    first.remember_person("/a/b.audit.gpkg", "person-1")

    again = Settings(path)

    assert (again.theme, again.language, again.text_size) == ("sonne", "en", 150)
    assert again.recent_files == [RecentFile("/a/Ä & ß.audit.gpkg", "Marktplatz", 6, "2026-11-21")]
    assert again.person_of("/a/b.audit.gpkg") == "person-1"
    assert again.person_of("/a/c.audit.gpkg") == ""


def test_an_edited_file_falls_back_to_what_is_usual(path):
    path.write_text("[General]\ntheme=rosa\ntext_size=7\nrecent_files=[[\npeople=3\n", "utf-8")
    settings = Settings(path)
    assert (settings.theme, settings.text_size, settings.language) == ("system", 100, "de")
    assert settings.recent_files == []
    assert settings.person_of("x") == ""


def test_recent_files_are_latest_first_and_few(path):
    settings = Settings(path)
    for number in range(RECENT_LIMIT + 3):
        settings.remember_file(RecentFile(f"/{number}"))
    settings.remember_file(RecentFile("/5", "Marktplatz"))
    assert len(settings.recent_files) == RECENT_LIMIT
    assert settings.recent_files[0] == RecentFile("/5", "Marktplatz")

    settings.forget_file("/5")
    assert "/5" not in [each.path for each in settings.recent_files]


def test_a_change_is_told_by_name(qtbot, path):
    settings = Settings(path)
    with qtbot.waitSignal(settings.changed) as told:
        settings.theme = "dunkel"
    assert told.args == ["theme"]
