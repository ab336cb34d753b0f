"""Words for what is stored of visits, stops and measurements, the same everywhere."""

from asskomm_audit.domain.audits import SafetyPoint, Season, Visit
from asskomm_audit.domain.counts import CountedGroup
from asskomm_audit.domain.light_classes import TARGETS, LightClass
from asskomm_audit.domain.lighting import Indication
from asskomm_audit.texts import Texts, number_text


def season_label(season: Season, texts: Texts) -> str:
    """Return the name of a season."""
    match season:
        case Season.SPRING:
            return texts.translate("Season", "Frühling")
        case Season.SUMMER:
            return texts.translate("Season", "Sommer")
        case Season.AUTUMN:
            return texts.translate("Season", "Herbst")
        case Season.WINTER:
            return texts.translate("Season", "Winter")


def evening_text(visit: Visit, texts: Texts) -> str:
    """Return when the sun set and when it was dark; nothing for the desk."""
    if visit.sunset_at is None or visit.dusk_at is None:
        return ""
    return texts.translate("Visit", "Sonnenuntergang {sonne}, dunkel ab {dunkel}").format(
        sonne=f"{visit.sunset_at:%H:%M}", dunkel=f"{visit.dusk_at:%H:%M}"
    )


def safety_label(point: SafetyPoint, texts: Texts) -> str:
    """Return what has to be made sure before a night visit."""
    match point:
        case SafetyPoint.TWO_PERSONS:
            return texts.translate("Safety", "Wir sind mindestens zu zweit.")
        case SafetyPoint.CONTACT:
            return texts.translate(
                "Safety", "Jemand weiß, wo wir sind und wann wir uns zurückmelden."
            )
        case SafetyPoint.PHONE:
            return texts.translate("Safety", "Ein Telefon ist geladen und hat Empfang.")
        case SafetyPoint.TORCH:
            return texts.translate("Safety", "Eine Taschenlampe ist dabei.")
        case SafetyPoint.VEST:
            return texts.translate("Safety", "Wir tragen Warnwesten.")


def counted_label(group: CountedGroup, texts: Texts) -> str:
    """Return who is counted."""
    match group:
        case CountedGroup.CHILDREN:
            return texts.translate("Counted", "Kinder")
        case CountedGroup.YOUTH:
            return texts.translate("Counted", "Jugendliche")
        case CountedGroup.WOMEN:
            return texts.translate("Counted", "Frauen")
        case CountedGroup.MEN:
            return texts.translate("Counted", "Männer")
        case CountedGroup.SENIORS:
            return texts.translate("Counted", "Ältere")
        case CountedGroup.CYCLISTS:
            return texts.translate("Counted", "Radfahrende")


def light_class_label(light_class: LightClass, texts: Texts) -> str:
    """Return a class with what it asks for: "P3: im Mittel 7,5 lx, mindestens 1,5 lx"."""
    target = TARGETS[light_class]
    mean = number_text(target.mean, texts, 1 if target.mean % 1 else 0)
    if target.least is not None:
        text = texts.translate("Lighting", "{klasse}: im Mittel {mittel} lx, mindestens {min} lx")
        least = number_text(target.least, texts, 1 if target.least % 1 else 0)
        return text.format(klasse=light_class, mittel=mean, min=least)
    text = texts.translate("Lighting", "{klasse}: im Mittel {mittel} lx, U0 mindestens {u0}")
    return text.format(
        klasse=light_class, mittel=mean, u0=number_text(target.uniformity or 0.0, texts, 2)
    )


def indication_label(indication: Indication, texts: Texts) -> str:
    """Return what measured points indicate; never that a norm is fulfilled."""
    match indication:
        case Indication.NO_TARGET:
            return texts.translate("Lighting", "orientierend; keine Zielklasse gewählt")
        case Indication.TOO_FEW:
            return texts.translate("Lighting", "orientierend; weniger als fünf Messpunkte")
        case Indication.BELOW:
            return texts.translate("Lighting", "orientierend; Zielwert an diesen Punkten verfehlt")
        case Indication.REACHED:
            return texts.translate("Lighting", "orientierend; Zielwert an diesen Punkten erreicht")
