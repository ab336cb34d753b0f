from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asskomm_audit.domain.positions import distance
from asskomm_audit.locating.nmea import Listener, fixes_in
from tests.locating.sentences import gga, gst, rmc, sealed, walk

NOW = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)


def fixes(text, now=NOW):
    return list(fixes_in(text.splitlines(), now))


def test_a_second_of_sentences_makes_one_fix():
    (fix,) = fixes(gga() + rmc())
    assert fix.at == datetime(2026, 11, 23, 20, 30, 15, tzinfo=UTC)
    assert fix.position.latitude == pytest.approx(51.0504)
    assert fix.position.longitude == pytest.approx(13.7373)
    assert fix.satellites == 9


def test_an_accuracy_from_hdop_says_that_it_is_an_estimate():
    (fix,) = fixes(gga(hdop="0.9") + rmc())
    assert fix.accuracy == pytest.approx(7.2)
    assert fix.is_estimated


def test_what_the_receiver_tells_of_its_errors_comes_first():
    (fix,) = fixes(gga() + gst(latitude="1.5", longitude="2.0"))
    assert fix.accuracy == pytest.approx(5.0)
    assert not fix.is_estimated


@pytest.mark.parametrize(
    "text",
    [
        gga(quality=0) + rmc(status="V"),
        gga(place=",,,", quality=0),
        rmc(status="V"),
        gga(place="0000.0000,N,00000.0000,E"),
        gga().replace("5103", "5203"),  # the checksum is wrong
        gga()[:30],
        "\x00\xff$$$garbage\n",
        sealed("GPGGA,203015.00"),
        sealed("PXYZ,1,2,3"),
    ],
)
def test_without_a_position_there_is_no_fix(text):
    assert fixes(text) == []


def test_a_position_without_a_known_accuracy_claims_none():
    (fix,) = fixes(rmc())
    assert fix.accuracy is None
    (fix,) = fixes(gga(hdop="99.99"))
    assert fix.accuracy is None


def test_a_log_without_dates_goes_past_midnight():
    first, second = fixes(gga("235959.00") + gga("000000.00"))
    assert (second.at - first.at).total_seconds() == 1


def test_a_log_is_a_walk():
    found = fixes(walk(90))
    assert len(found) == 90
    assert 90 < distance(found[0].position, found[-1].position) < 110
    assert (found[-1].at - found[0].at).total_seconds() == 89


def test_a_listener_tells_a_searching_receiver_from_one_with_a_position():
    listener = Listener(NOW)
    listener.take(gga(quality=0))
    listener.finish()
    assert (listener.understood, listener.has_position) == (1, False)


@given(st.lists(st.one_of(st.text(max_size=90), st.binary(max_size=90).map(repr))))
def test_noise_never_harms(lines):
    list(fixes_in([sealed(line.replace("\n", "")) for line in lines], NOW))
    list(fixes_in(lines, NOW))
