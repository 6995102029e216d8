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
