"""`info FILE [--json]`: what an audit file holds and how its audits came out."""

import argparse
from datetime import UTC, datetime
from typing import Any

from asskomm_audit.commands.output import say, say_json
from asskomm_audit.commands.parsing import file_path
from asskomm_audit.domain.audits import Audit
from asskomm_audit.domain.grading import shown_score
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.profiles import ProfileResult
from asskomm_audit.domain.result import AuditResult, result_of
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports.words import cap_text
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.counting import count_of
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.texts import Texts, date_text, number_text


def add_arguments(parser: argparse.ArgumentParser, texts: Texts) -> None:
    """Say which arguments the verb takes."""
    parser.add_argument("file", type=file_path, help=texts.translate("Cli", "Auditakte"))
    parser.add_argument("--json", action="store_true", help=texts.translate("Cli", "als JSON"))


def run(options: argparse.Namespace, texts: Texts) -> int:
    """Show the file's counts and each audit's result; the file is only read."""
    with open_audit_file(options.file, read_only=True) as file:
        today = datetime.now(UTC).astimezone().date()
        audits = sorted(audits_of(file), key=lambda each: (each.started_on, each.id))
        shots = [load_snapshot(file, audit.id) for audit in audits]
        results = [result_of(shot, today=today) for shot in shots]
        counts = _counts(file)
    pairs = list(zip(shots, results, strict=True))
    if options.json:
        say_json(
            {
                "file": options.file.name,
                "counts": counts,
                "audits": [_audit_data(shot, result) for shot, result in pairs],
            }
        )
        return 0
    _show_counts(counts, texts)
    for shot, result in pairs:
        _show_audit(shot, result, texts)
    return 0


def _counts(file: AuditFile) -> dict[str, int]:
    kinds = {
        "places": Kind.PLACE,
        "audits": Kind.AUDIT,
        "visits": Kind.VISIT,
        "people": Kind.PERSON,
        "answers": Kind.ANSWER,
        "findings": Kind.FINDING,
        "measures": Kind.MEASURE,
        "photos": Kind.PHOTO,
        "surveys": Kind.SURVEY,
    }
    return {name: count_of(file, kind) for name, kind in kinds.items()}


def _audit_data(shot: AuditSnapshot, result: AuditResult) -> dict[str, Any]:
    audit = shot.audit
    profiles = {each.profile.value: each for each in result.profiles}
    return {
        "id": audit.id,
        "place": shot.place.name,
        "place_id": audit.place_id,
        "place_type": audit.place_type.value,
        "criteria_set": audit.criteria_set.value,
        "started_on": audit.started_on.isoformat(),
        "status": audit.status.value,
        "previous_id": audit.previous_id,
        "catalogue_version": audit.catalogue_version,
        "catalogue_hash": audit.catalogue_hash,
        "coverage": {name: each.coverage for name, each in profiles.items()},
        "scores": {name: each.score for name, each in profiles.items()},
        "grades": {name: each.grade for name, each in profiles.items()},
        "grade": result.headline.grade if result.headline else None,
        "headline": result.headline.profile.value if result.headline else None,
        "night_missing": result.night_missing,
        "night_share": result.night_share,
        "caps": [
            {
                "criterion": cap.criterion,
                "level": cap.level,
                "best": cap.best.value,
                "profile": name,
            }
            for name, each in profiles.items()
            for cap in each.caps
        ],
        "reliability": result.reliability.grade.value,
        "dimensions": {name: _dimensions(each) for name, each in profiles.items()},
        "findings": len(shot.findings),
        "measures": len(shot.measures),
        "photos": len(shot.photos),
    }


def _dimensions(profile: ProfileResult) -> list[dict[str, Any]]:
    return [
        {
            "code": each.code,
            "score": each.score,
            "low": each.low,
            "high": each.high,
            "coverage": each.coverage,
            "publication": each.publication.value,
        }
        for each in profile.dimensions
    ]


def _show_counts(counts: dict[str, int], texts: Texts) -> None:
    for words, kind in (
        (texts.translate("Cli", "Orte: {count}"), "places"),
        (texts.translate("Cli", "Audits: {count}"), "audits"),
        (texts.translate("Cli", "Antworten: {count}"), "answers"),
        (texts.translate("Cli", "Feststellungen: {count}"), "findings"),
        (texts.translate("Cli", "Maßnahmen: {count}"), "measures"),
        (texts.translate("Cli", "Fotos: {count}"), "photos"),
    ):
        say(words.format(count=counts[kind]))


def _show_audit(shot: AuditSnapshot, result: AuditResult, texts: Texts) -> None:
    say("")
    say(f"{shot.place.name} · {_type_name(shot, texts)} · {_day(shot.audit, texts)}")
    say(f"  {shot.audit.id}")
    catalogue = texts.translate("Cli", "Katalog {version} · {count} Kriterien")
    count = len(shot.catalogue.criteria_of(shot.audit))
    say("  " + catalogue.format(version=shot.audit.catalogue_version, count=count))
    for profile in result.profiles:
        say("  " + _profile_line(profile, texts))
    if result.night_missing:
        say("  " + texts.translate("Cli", "Nachtbegehung fehlt"))


def _type_name(shot: AuditSnapshot, texts: Texts) -> str:
    return shot.catalogue.place_types[shot.audit.place_type][texts.language]


def _day(audit: Audit, texts: Texts) -> str:
    return date_text(audit.started_on, texts)


def _profile_line(profile: ProfileResult, texts: Texts) -> str:
    is_day = profile.profile.value == "day"
    name = texts.translate("Cli", "Tag") if is_day else texts.translate("Cli", "Nacht")
    coverage = texts.translate("Cli", "Abdeckung {percent} %").format(
        percent=number_text(profile.coverage * 100, texts)
    )
    if profile.grade is None or profile.score is None:
        return f"{name}: – · {coverage}"
    line = (
        f"{name}: {profile.grade} · {number_text(shown_score(profile.score), texts)} · {coverage}"
    )
    if not profile.is_capped:
        return line
    return f"{line} · {cap_text(profile.caps, texts, most=len(profile.caps))}"
