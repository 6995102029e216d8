"""Officials told by the country named before, decisions to meet, and what is too old to be what a text reports."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

SWISS = "Federal Department of Foreign Affairs, Switzerland"


def read(text: str, published: str = "2015-03-10") -> list[MeetingMention]:
    return list(annotate(Document(text, published=published, publisher=SWISS)).meetings)


@pytest.mark.parametrize("where", ["visited Sweden and met the country's", "was in Stockholm and met the country's"])
def test_the_countrys_president_is_of_the_country_named_before(where: str) -> None:
    met = read(f"Federal Councillor Ruth Keller {where} president, Luz Rojas.")
    assert [h.party for m in met if m.kind == "meeting" for h in m.heads] == ["CH", "SE"]


def test_the_countrys_own_president_is_ones_own() -> None:
    met = read("Federal Councillor Ruth Keller was in Basel and met the country's president, Urs Lind.")
    assert not any(h.party not in (None, "CH") for m in met for h in m.heads)


def test_a_decision_to_hold_talks_is_no_meeting_yet() -> None:
    text = "Switzerland welcomes the decision by Peru and Kenya to hold talks on eels in Geneva."
    assert [m.status for m in read(text)] == ["agreed"]
    assert [
        m.status
        for m in read(
            text.replace(
                "the decision by Peru and Kenya to hold talks on eels", "that Peru and Kenya held talks on eels"
            )
        )
    ] == ["held"]


def test_a_signature_of_last_year_is_not_what_a_text_reports() -> None:
    text = (
        "On Wednesday State Secretary Ivo Kern opened the embassy in Lima. The house is new. It has two floors. Eels "
        "are sold there. The garden is large. In August 2013, the foreign minister of Peru, Luz Rojas, and Federal "
        "Councillor Ruth Keller signed a pact on this in Lima."
    )
    assert "subject" not in {m.standing for m in read(text, "2014-11-12")}
    assert {m.standing for m in read(text, "2013-08-30")} == {"subject"}


def test_all_meetings_of_a_row_are_reported() -> None:
    met = read(
        "Federal Councillor Ruth Keller talked this morning with envoys of several EU members in Davos. "
        "Her meetings with foreign ministers Luc Fabre (France) and Paolo Genti (Italy) focused on eels."
    )
    assert {m.standing for m in met if "Luc Fabre" in str(m.heads) or "Paolo Genti" in str(m.heads)} == {"subject"}
