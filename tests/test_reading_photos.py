"""Reading a photo from what somebody has chosen, dropped, or let be watched."""

import os

import pytest

from asskomm_audit.errors import UserError
from asskomm_audit.intake import read_photo


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_named_like_a_photo_is_refused_and_not_waited_for(tmp_path):
    pipe = tmp_path / "bild.jpg"
    os.mkfifo(pipe)
    with pytest.raises(UserError, match="lässt sich nicht lesen"):
        read_photo(pipe)
