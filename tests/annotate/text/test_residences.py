"""Where an envoy resides is neither the place of a meeting nor a part of the post."""

import pytest

from memcon import annotate
from memcon.model import AnnotatedDocument


def read(text: str) -> AnnotatedDocument:
    return annotate(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Latvia")


@pytest.mark.parametrize(
    "post",
    [
        "Ambassador of Peru to Latvia (with residence in Oslo), H.E. Ms. Luz Rojas",
        "Ambassador of Peru (resident in Oslo, Norway), Luz Rojas",
        "non-resident Ambassador of Peru, Luz Rojas",
        "Ambassador of Peru resident in Oslo, Luz Rojas",
        "Ambassador of Peru, Luz Rojas, based in Oslo",
        "Oslo-based Ambassador of Peru, Luz Rojas",
        "Ambassador of Peru, Luz Rojas",
    ],
)
def test_the_seat_of_an_envoy_is_read_over(post: str) -> None:
    text = f"Today Foreign Minister Ivo Kalns met with the {post}. Peru thanked Latvia."
    record = read(text)
    (meeting,) = record.meetings
    assert (meeting.place, meeting.country, meeting.start) == (None, "LV", "2024-05-15")
    assert [(h.name, h.office, h.party) for h in meeting.heads] == [
        ("Ivo Kalns", "Foreign Minister", "LV"),
        ("Luz Rojas", "Ambassador", "PE"),
    ]
    assert record.quote(meeting.heads[1].span) == "Luz Rojas"
    assert [record.quote(a.span) for a in record.acts] == ["thanked Latvia"]


def test_a_city_behind_another_verb_is_a_place() -> None:
    text = "Foreign Minister Ivo Kalns met with the Ambassador of Peru, Luz Rojas, on 3 May in Oslo."
    (meeting,) = read(text).meetings
    assert (meeting.place, meeting.country) == ("Oslo", "NO")
