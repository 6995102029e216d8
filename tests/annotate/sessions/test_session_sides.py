"""Whose a session is beside its name: of who hosts it, who did something there, and the body told behind it."""

from __future__ import annotations

import pytest

from memcon import annotate

LEAD = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Riga on Monday. "


@pytest.mark.parametrize(
    ("told", "parties"),
    [
        ("Kenya previously hosted the second edition of the Reef Forum in 2017.", ("KE",)),
        ("Kenya is hosting the next Reef Forum in Nairobi this October.", ("KE",)),
        ("The third Reef Forum in Oslo on 4 and 5 June will be organised jointly by Norway and Kenya.", ("KE", "NO")),
        ("The third Reef Forum in Oslo, hosted by the Norwegian chair of the League, was short.", ("NO",)),
        ("The fund was set up by Peru, Kenya and Norway at the third Reef Forum in Oslo.", ("KE", "NO", "PE")),
        ("After hosting the third Reef Forum in Lima in 2017 Peru kept the chair.", ("PE",)),
        ("At the third Reef Forum in Oslo on 4 March, Kenya pledged ten million dollars.", ("KE",)),
        ("They spoke of the new aims adopted by NATO at its summit in Madrid in June 2022.", ("NATO",)),
        ("Kenya will take part in the third Reef Forum (RF) of the African Union in Oslo in June.", ("AFU", "KE")),
        ("Kenyan President Juma Otieno is in Oslo to attend the third Reef Forum.", ("KE",)),
        ("After attending the third Reef Forum in March, Kenyan President Juma Otieno rested.", ("KE",)),
        ("Minister Rojas praised President Juma Otieno of Kenya for attending the third Reef Forum in Oslo.", ("KE",)),
        ("Minister Rojas will invite President Juma Otieno of Kenya to attend the third Reef Forum in Oslo.", ()),
        ("Kenyan President Juma Otieno did not attend the third Reef Forum in Oslo in March.", ()),
        ("Neither Kenya nor Peru attended the third Reef Forum in Oslo in March.", ()),
        ("A team flew on from Kenya to attend the third Reef Forum in Oslo in March.", ()),
        ("The third Reef Forum in Oslo in March ended with a dinner hosted by Kenya.", ()),
    ],
)
def test_a_session_is_of_who_is_told_to_have_part_in_it(told: str, parties: tuple[str, ...]) -> None:
    meetings = annotate(LEAD + told, published="2024-05-07", publisher="The Harbour Times").meetings
    assert [m.parties for m in meetings if m.kind == "session"] in ([parties], [] if not parties else [parties])


def test_governments_that_speak_together_are_all_of_the_session_they_announce() -> None:
    for opening in (
        "We, the governments of Chile, Norway, Kenya and Peru,",
        "Today, the governments of Chile, Norway and Peru",
    ):
        text = f"{opening} will co-host the second Summit for Harbours on March 29-30, 2023."
        (session,) = annotate(text, published="2022-11-29", publisher="Government of Norway").meetings
        assert "CL" in session.parties, opening


def test_the_ministries_between_which_a_session_was_are_its_sides() -> None:
    text = (
        "Latvian President Anna Ozola met President Ivo Kalns of Estonia on Monday. Last month, the third session "
        "of Political Consultations between foreign ministries of Peru and Kenya was held in Lima."
    )
    session = next(m for m in annotate(text, published="2024-05-14").meetings if m.kind == "session")
    assert session.parties == ("KE", "PE")
