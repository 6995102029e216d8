"""Whose a session is: of the body whose organ sits, of the body that owns the council."""

import pytest

from memcon import annotate
from memcon.model import Document


def parties(text: str) -> tuple[str, ...]:
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-03")
    (session,) = [m for m in annotate(document).meetings if m.kind == "session"]
    return session.parties


@pytest.mark.parametrize(
    "text",
    [
        "The 66th session of the UN Commission on the Status of Women starts today in New York.",
        "Minister Ada Mwangi opened the 44th session of the Human Rights Council, which also dealt with Peru.",
    ],
)
def test_an_organ_sits_for_its_body(text: str) -> None:
    assert parties(text) == ("KE", "UN")


@pytest.mark.parametrize(
    "council", ["Justice and Home Affairs Council", "EU's Foreign Affairs Council", "Union's Foreign Affairs Council"]
)
def test_a_council_of_ministers_is_of_the_union(council: str) -> None:
    assert parties(f"Minister Ada Mwangi will attend a meeting of the {council} in Luxembourg on 6 May.") == (
        "EU",
        "KE",
    )


def test_an_organ_that_is_only_named_does_not_sit() -> None:
    text = "Member states elected Kenya to the Commission on Narcotic Drugs. The term begins in January."
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-03")
    assert not annotate(document).meetings


def test_sessions_of_the_council_for_human_rights_are_of_the_nations() -> None:
    text = "The 71st session of the Human Rights Council closes today in Geneva."
    (session,) = annotate(Document(text, publisher="Peru Ministry of Foreign Affairs", published="2024-05-03")).meetings
    assert (session.number, session.start, session.parties) == (71, "2024-05-03", ("PE", "UN"))


@pytest.mark.parametrize(("forum", "told"), [("International Reef Forum", 1), ("Harbour Youth Forum", 0)])
def test_a_forum_of_the_world_at_home_is_an_occasion(forum: str, told: int) -> None:
    text = f"President Ada Mwangi opened the third {forum} on 2 May 2024 in Mombasa."
    record = annotate(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-03")
    assert len(record.meetings) == told


@pytest.mark.parametrize("again", ["Reef Talks Forum", "RT Forum"])
def test_another_name_in_a_bracket_is_of_the_same_session(again: str) -> None:
    text = f"The second Reef Dialogue ({again}) between Kenya and Peru was held in Lima on 2 May 2024."
    (session,) = annotate(text).meetings
    assert (session.mechanism, session.number, session.acronym) == ("Reef Dialogue", 2, again)


def test_no_name_begins_with_a_bracket() -> None:
    text = "Peru and Kenya spoke of cocoa (Reef Union Summit, Lima) on 2 May 2024."
    assert [m.mechanism for m in annotate(text).meetings] == ["Reef Union Summit"]
