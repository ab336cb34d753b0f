"""With and without a screen."""

from tests.bootstrap.copies import STOPPED


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
