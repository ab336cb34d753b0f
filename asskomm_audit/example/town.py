"""Planning the steps that enter the town's people and places."""

from asskomm_audit.domain.ids import PlaceId, StopId
from asskomm_audit.domain.lighting import suggested_class
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.places import Place, Stop
from asskomm_audit.example.plan import Making, Plan
from asskomm_audit.example.script import PlaceScript
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.people import put_person
from asskomm_audit.store.places import put_place, put_stop


def town_plan(making: Making) -> Plan:
    """Plan who audits, then each place with its stops."""

    def people(file: AuditFile) -> None:
        keep_catalogue(file, making.catalogue)
        for each in making.example.people:
            put_person(
                file,
                Person(id=making.person_id(each.key), name=each.name, function=each.function),
            )

    coordinator = making.example.people[0].key
    yield making.step("people", people, person=coordinator)
    for place in making.example.places:
        yield making.step(
            "place",
            lambda file, place=place: _put_place(file, making, place),
            person=coordinator,
            place=place.name,
        )


def place_id(making: Making, place: PlaceScript) -> PlaceId:
    """Return a place's id."""
    return PlaceId(making.chance.id("place", place.key))


def stop_id(making: Making, place: PlaceScript, number: int) -> StopId:
    """Return the id of a place's stop."""
    return StopId(making.chance.id("stop", place.key, str(number)))


def _put_place(file: AuditFile, making: Making, script: PlaceScript) -> None:
    place = Place(
        id=place_id(making, script),
        name=script.name,
        place_type=script.place_type,
        district=script.district,
        address=script.address,
        description=script.description,
        owner=script.owner,
        position=script.position,
    )
    put_place(file, place)
    for number, stop in enumerate(script.stops, 1):
        put_stop(
            file,
            Stop(
                id=stop_id(making, script, number),
                place_id=place.id,
                number=number,
                name=stop.name,
                description=stop.description,
                position=stop.position,
                light_class=suggested_class(place.place_type),
            ),
        )
