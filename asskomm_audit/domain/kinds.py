"""The kinds of records an audit file holds."""

from enum import StrEnum


class Kind(StrEnum):
    """A kind of record. The values name its table: never rename one."""

    PERSON = "person"
    PLACE = "place"
    STOP = "stop"
    AUDIT = "audit"
    MEMBER = "member"
    VISIT = "visit"
    ANSWER = "answer"
    FINDING = "finding"
    MEASURE = "measure"
    PHOTO = "photo"
    SURVEY = "survey"
    RESPONSE = "response"
    TALLY = "tally"
    LUX_POINT = "lux_point"
    PEOPLE_COUNT = "people_count"
    HAZARD = "hazard"
    CALIBRATION = "calibration"
    PLAN = "plan"
    PIN = "pin"
    TRACK = "track"
    PRIVACY_BOX = "privacy_box"
    PHOTO_REVIEW = "photo_review"
    MARK = "mark"
    PHOTO_PAIR = "photo_pair"
    ISSUED = "issued"
    SETTING = "setting"
