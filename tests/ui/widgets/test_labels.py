"""Words in labels: none is lost, however long it is."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from asskomm_audit.ui.widgets.labels import breakable, text_label


@pytest.mark.parametrize(
    "path", [PurePosixPath("/home/" + "ordner/" * 30), PureWindowsPath("C:\\" + "Ordner\\" * 30)]
)
def test_a_long_path_goes_on_in_the_next_line(qtbot, look, path):
    label = text_label(breakable(path), wrap=True)
    qtbot.addWidget(label)
    label.setFixedWidth(200)
    assert label.minimumSizeHint().width() <= 200
    assert label.heightForWidth(200) > 3 * label.fontMetrics().height()
    assert label.text().replace("\u200b", "") == str(path)
