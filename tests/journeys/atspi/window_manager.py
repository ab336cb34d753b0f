"""The little that a desktop does for a program: the window on top has the keyboard."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from PIL import Image
from Xlib import X, error
from Xlib.display import Display


@contextmanager
def window_manager() -> Generator[None]:
    """Give the keyboard to the uppermost window, whenever one comes or goes."""
    display = Display()
    root = display.screen().root
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    end = root.create_window(0, 0, 1, 1, 0, 0).id
    display.sync()

    def watch() -> None:
        while True:
            event = display.next_event()
            if event.type == X.DestroyNotify and event.window.id == end:
                return
            if event.type in (X.MapNotify, X.UnmapNotify):
                _focus_uppermost(display)

    thread = Thread(target=watch, name="window manager", daemon=True)
    thread.start()
    try:
        yield
    finally:
        other = Display()  # each thread talks through a connection of its own
        other.create_resource_object("window", end).destroy()
        other.close()
        thread.join(5)
        display.close()


def give_keys(letters: str) -> None:
    """Put letters that the keyboard has not on keys that are free, once and for all.

    Else the registry does so for the moment of each press, and takes the letter away again before a
    slow program has looked which it was.
    """
    display = Display()
    first, last = display.display.info.min_keycode, display.display.info.max_keycode
    keys = display.get_keyboard_mapping(first, last - first + 1)
    free = [first + place for place, symbols in enumerate(keys) if not any(symbols)]
    for key, letter in zip(free[-len(letters) :], letters, strict=True):
        display.change_keyboard_mapping(key, [(ord(letter), ord(letter))])  # Latin 1
    display.sync()
    display.close()


def save_screen(path: Path) -> None:
    """Write what is on the screen as a picture."""
    display = Display()
    size = display.screen().width_in_pixels, display.screen().height_in_pixels
    shot = display.screen().root.get_image(0, 0, *size, X.ZPixmap, 0xFFFFFFFF)
    Image.frombytes("RGB", size, shot.data, "raw", "BGRX").save(path)
    display.close()


def _focus_uppermost(display: Display) -> None:
    ignored = error.CatchError(error.BadMatch, error.BadWindow)
    for window in reversed(display.screen().root.query_tree().children):
        try:
            attributes = window.get_attributes()
        except error.BadWindow:
            continue  # it has gone meanwhile
        if attributes.map_state == X.IsViewable and not attributes.override_redirect:
            window.set_input_focus(X.RevertToPointerRoot, X.CurrentTime, onerror=ignored)
            display.sync()
            return
