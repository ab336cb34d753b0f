import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from asskomm_audit.domain.places import Position
from asskomm_audit.domain.tracks import TrackPoint
from asskomm_audit.errors import UserError
from asskomm_audit.locating.gpx import gpx_text, read_gpx

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "gpx"
POINT = '<trkpt lat="51.05" lon="13.73"><time>2026-11-23T20:30:15Z</time><hdop>1.5</hdop></trkpt>'


def gpx(inside, head=""):
    return f'{head}<gpx xmlns="http://www.topografix.com/GPX/1/1">{inside}</gpx>'.encode()


def test_a_track_is_read_with_time_and_accuracy():
    ((point,),) = read_gpx(gpx(f"<trk><trkseg>{POINT}</trkseg></trk>"), "a.gpx")
    moment = datetime(2026, 11, 23, 20, 30, 15, tzinfo=UTC)
    assert point == TrackPoint(position=Position(13.73, 51.05), at=moment, accuracy=12.0)


def test_a_time_without_zone_is_utc_and_one_of_a_dead_clock_is_none():
    times = ("2026-11-23T20:30:15", "1901-12-13T20:45:52Z", "gestern")
    points = "".join(f'<trkpt lat="1" lon="2"><time>{each}</time></trkpt>' for each in times)
    (stretch,) = read_gpx(gpx(f"<trk><trkseg>{points}</trkseg></trk>"), "a.gpx")
    assert [point.at for point in stretch] == [
        datetime(2026, 11, 23, 20, 30, 15, tzinfo=UTC),
        None,
        None,
    ]


def test_segments_stay_apart_and_empty_ones_go():
    inside = f"<trk><trkseg>{POINT}</trkseg><trkseg/><trkseg>{POINT * 2}</trkseg></trk>"
    assert [len(stretch) for stretch in read_gpx(gpx(inside), "a.gpx")] == [1, 2]


def test_points_off_the_earth_are_left_out():
    odd = "".join(
        f'<trkpt lat="{lat}" lon="{lon}"/>' for lat, lon in (("91", "0"), ("nan", "1"), ("x", "1"))
    )
    ((point,),) = read_gpx(gpx(f"<trk><trkseg>{odd}{POINT}</trkseg></trk>"), "a.gpx")
    assert point.position == Position(13.73, 51.05)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no xml",
        b"<gpx>",
        b"<kml/>",
        gpx("<wpt lat='1' lon='2'/>"),
        gpx("<trk><trkseg/></trk>"),
        gpx("<a>" * 5000 + "</a>" * 5000),
        b"\xff\xfe<gpx/>",
        b'<?xml version="1.0" encoding="no-such"?><gpx/>',
    ],
)
def test_what_is_no_track_is_refused_with_a_sentence(data):
    with pytest.raises(UserError):
        read_gpx(data, "a.gpx")


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE gpx SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE gpx [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    ],
)
def test_xml_that_declares_anything_is_refused(head):
    with pytest.raises(UserError):
        read_gpx(gpx(f"<trk><name>&b;</name><trkseg>{POINT}</trkseg></trk>", head), "a.gpx")


def test_very_many_points_are_refused_soon():
    began = time.monotonic()
    with pytest.raises(UserError):
        read_gpx(gpx("<trk><trkseg>" + '<trkpt lat="1" lon="2"/>' * 300_000), "a.gpx")
    assert time.monotonic() - began < 20


def test_what_is_written_reads_the_same():
    stretches = [
        [
            TrackPoint(position=Position(13.7373, 51.0504), at=datetime(2026, 1, 2, tzinfo=UTC)),
            TrackPoint(position=Position(-0.0000001, 51.0)),
        ],
        [TrackPoint(position=Position(13.0, 51.0))],
    ]
    text = gpx_text('Größe <"&\0> 😀', stretches)
    assert read_gpx(text.encode(), "a.gpx") == stretches


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collected tracks are not on this computer")
def test_collected_files_of_others_are_read_or_refused_with_a_sentence():
    counts = {}
    for path in sorted(SHARED.glob("*.gpx")):
        try:
            counts[path.stem] = sum(map(len, read_gpx(path.read_bytes(), path.name)))
        except UserError:
            counts[path.stem] = 0
    assert counts["graphhopper_leipzig_test1"] == 264
    assert counts["brouter_testtrack0"] == 51
    assert counts["gpxpy_track-with-empty-segment"] == 9
    assert counts["gpxpy_unicode"] == 0  # waypoints only
