"""A meeting that a report tells first of offices or states, then of the persons by name."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-04", publisher="Harbour News Agency").meetings)


def test_offices_told_first_and_names_told_next_are_of_one_meeting() -> None:
    text = (
        "The foreign ministers of Kenya and Peru have held talks amid a row over fishing rights.\n\n"
        "Kenyan Minister Ada Mwangi and Peruvian Minister Luz Rojas met in the Swiss city of Basel on Friday."
    )
    (meeting,) = meetings(text)
    assert (meeting.start, meeting.place) == ("2024-05-03", "Basel")
    assert {text.find("\n\n") < e.start for e in meeting.evidence} == {True, False}
    assert [h.name for h in meeting.heads] == ["Ada Mwangi", "Luz Rojas"]


def test_a_counterpart_and_his_name_told_next_are_of_one_meeting() -> None:
    text = (
        "Kenyan President Ada Mwangi met her Peruvian counterpart in Lima on Thursday after weeks of delay.\n"
        "Mwangi met with President Luz Rojas for four hours."
    )
    (meeting,) = meetings(text)
    assert (meeting.start, [h.name for h in meeting.heads]) == ("2024-05-02", ["Ada Mwangi", "Luz Rojas"])


@pytest.mark.parametrize(
    "second",
    [
        "Kenyan President Ada Mwangi met Peruvian President Luz Rojas in Basel.",  # of another level
        "Kenya's Ada Mwangi and Peru's Luz Rojas met on 2 March.",  # on another day
    ],
)
def test_a_meeting_of_another_level_or_day_stays_one_of_its_own(second: str) -> None:
    text = f"The foreign ministers of Kenya and Peru held talks in Basel on Friday over fishing rights. {second}"
    assert len(meetings(text)) == 2


def test_an_office_of_a_state_told_first_is_the_holder_named_later() -> None:
    text = (
        "Kenyan Foreign Minister Ada Mwangi met Peru's president on Thursday during a three-nation tour.\n\n"
        "The tour is her first. Fishing rights have strained ties. Officials hope for a deal. Talks began in May. "
        "Both capitals were hopeful.\n\n"
        "Mwangi arrived in Lima where she met with Peruvian President Luz Rojas over the rights."
    )
    met = [m for m in meetings(text) if m.kind == "meeting"]
    assert [(m.start, [h.name for h in m.heads]) for m in met] == [("2024-05-02", ["Ada Mwangi", "Luz Rojas"])]


def test_the_one_who_told_of_it_may_stand_in_the_first_sentence() -> None:
    text = (
        "The foreign ministers of Kenya and Peru met on Thursday over a tuna ban, Kenyan Foreign Minister Ada Mwangi "
        "said.\n\nMwangi told a news conference that she had met with her Peruvian counterpart Luz Rojas in Basel."
    )
    (meeting,) = meetings(text)
    assert (meeting.place, [h.name for h in meeting.heads]) == ("Basel", ["Ada Mwangi", "Luz Rojas"])


def test_an_office_behind_the_names_is_no_other_meeting() -> None:
    text = (
        "Kenyan Foreign Minister Ada Mwangi said on Wednesday she held talks with her Peruvian counterpart Luz Rojas."
        '\n\n"Trade has grown," Mwangi said following bilateral talks with the Peruvian Foreign Minister.'
    )
    assert len(meetings(text)) == 1


def test_talks_that_will_cover_something_are_those_to_be_held() -> None:
    text = (
        "The talks between Kenyan Minister Ada Mwangi and her Peruvian counterpart, Luz Rojas, are expected to cover "
        "fish.\n\nBoth countries will hold high-level talks in the Peruvian capital of Lima."
    )
    (meeting,) = meetings(text)
    assert (meeting.status, meeting.place) == ("scheduled", "Lima")


@pytest.mark.parametrize("about", ["amid tensions with Chile", "on ways to deal with Chile's tests"])
def test_whom_talks_are_about_is_no_party(about: str) -> None:
    (meeting,) = meetings(f"Kenyan and Peruvian envoys held talks on Thursday {about}.")
    assert meeting.parties == ("KE", "PE")


@pytest.mark.parametrize("both", ["the two countries", "both nations"])
def test_officials_of_the_two_countries_are_those_told_before(both: str) -> None:
    text = (
        "Peruvian Premier Luz Rojas warned on fish and Kenyan Premier Ada Mwangi agreed. "
        f"An official said the premiers of {both} held a telephone conversation on Friday."
    )
    (call,) = meetings(text)
    assert (call.kind, call.parties, [h.name for h in call.heads]) == (
        "call",
        ("KE", "PE"),
        ["Luz Rojas", "Ada Mwangi"],
    )
