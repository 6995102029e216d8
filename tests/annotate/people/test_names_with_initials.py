"""Names with several initials in front of an office, and names that are none."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

HELD = "The fourth Peru-Norway Commission on Reefs was held in Lima on 3 May 2024. "


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-04", publisher="Harbour News").meetings)


@pytest.mark.parametrize("name", ["K.P. Strand", "K.P.N.M. Strand", "K. P. N. Strand"])
def test_initials_belong_to_the_name_before_an_office(name: str) -> None:
    (session,) = read(HELD + f"The Norwegian delegation was led by {name}, Secretary of the Ministry of Reefs.")
    assert [(h.name, h.party) for h in session.heads] == [(name, "NO")]


def test_the_letters_of_a_state_are_no_initials() -> None:
    (session,) = read(HELD + "The Norwegian delegation was led by the U.S. Karin Strand, Secretary of the Ministry.")
    assert [h.name for h in session.heads] in ([], ["Karin Strand"])


def test_a_chamber_is_nobody() -> None:
    text = "The Vice President of the Lima {} met the High Commissioner of Peru Luz Rojas on Monday."
    assert read(text.format("Chamber")) == []
    assert [h.name for m in read(text.format("Strand")) for h in m.heads] == ["Strand", "Luz Rojas"]


def test_a_high_commission_holds_no_session() -> None:
    text = "A Norwegian team met Speaker Luz Rojas of Peru. The team was led by Kari Strand, Minister of Fish. "
    told = "The fish was fine, the High Commission of Peru in Norway, posted on Friday."
    assert [m for m in read(text + told) if m.kind == "session"] == []


def test_an_embassy_is_where_it_stands() -> None:
    text = "Peruvian Ambassador Luz Rojas met Kenyan Ambassador Ann Otieno at the Peruvian Embassy in {}."
    assert read(text.format("Norway"))[0].country == "NO"
    assert read(text.format("good spirits"))[0].country == "PE"


@pytest.mark.parametrize("name", ["Luz A Rojas", "Luz A. Rojas", "Luz M.A. Rojas"])
def test_an_initial_may_stand_in_a_name_behind_the_city_of_a_post(name: str) -> None:
    text = f"Foreign Minister Ivo Ozols of Latvia met the Peruvian Ambassador in Riga {name} on Wednesday."
    (met,) = read(text)
    assert [h.name for h in met.heads] == ["Ivo Ozols", name]
