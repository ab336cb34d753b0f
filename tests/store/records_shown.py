"""Hypothesis strategies for what schema 5 brought."""

from hypothesis import strategies as st

from asskomm_audit.domain.issued import IssuedDocument
from asskomm_audit.domain.marks import Mark, MarkColour, MarkShape
from asskomm_audit.domain.photo_pairs import PairState, PhotoPair
from asskomm_audit.domain.privacy import Edition
from tests.store.records_made import ids, maybe, moments, numbers, reals, texts


def marks(photo_id, finding_id, text=texts):
    return st.builds(
        Mark,
        id=ids,
        photo_id=st.just(photo_id),
        shape=st.sampled_from(MarkShape),
        points=text,
        text=text,
        colour=st.sampled_from(MarkColour),
        weight=maybe(reals),
        finding_id=maybe(st.just(finding_id)),
        sort=numbers,
    )


def photo_pairs(photo_id, text=texts):
    return st.builds(
        PhotoPair,
        before_id=st.just(photo_id),
        after_id=st.just(photo_id),
        state=st.sampled_from(PairState),
        corners=maybe(text),
    )


def issued(person_id, text=texts):
    return st.builds(
        IssuedDocument,
        id=ids,
        number=numbers,
        document_kind=text,
        edition=st.sampled_from(Edition),
        language=text,
        title=text,
        file_name=text,
        issued_at=moments,
        person_id=maybe(st.just(person_id)),
        audits=text,
        photos=text,
        data_state=text,
        catalogue=text,
        program=text,
        settings=text,
        sha256=text,
        size=numbers,
        remark=text,
    )
