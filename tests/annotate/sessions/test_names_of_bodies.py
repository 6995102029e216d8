"""Where a body's name ends, whom it only mentions as an agent, and rounds of a series told by its matter."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str, title: str | None = None) -> list[MeetingMention]:
    publisher = "Ministry of Foreign Affairs of Norway"
    return list(annotate(Document(text=text, title=title, published="2014-05-06", publisher=publisher)).meetings)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Norway took part in the Ministerial Council of the Organization for Security and Cooperation in Europe "
            "in Vilnius on 4 May 2014.",
            "Ministerial Council of the Organization for Security and Cooperation in Europe",
        ),
        (
            "Minister Ann Holm will attend the Conference on Statelessness of the Organisation for Security and "
            "Co-operation in Europe (OSCE) in Oslo on 9 May.",
            "Conference on Statelessness of the Organisation for Security and Co-operation in Europe",
        ),
    ],
)
def test_a_name_goes_on_to_the_end_of_the_body_that_it_names(text: str, name: str) -> None:
    assert [m.mechanism for m in read(text)] == [name]


@pytest.mark.parametrize(
    "clause", ["established by the Joint Commission", "which was set up by the Joint Commission in 1999"]
)
def test_who_set_up_a_group_holds_no_session(clause: str) -> None:
    title = "Meeting of the Working Group on Salmon set up by the Joint Commission"
    text = f"Norway and Peru met in Oslo on 4 May 2014 for a meeting of the Working Group on Salmon {clause}."
    assert [m.mechanism for m in read(text, title)] == ["Working Group on Salmon"]


def test_a_body_whose_session_followed_is_no_agent() -> None:
    text = "The lunch in Lima was followed by the Joint Salmon Commission of Norway and Peru, held there on 4 May 2014."
    assert [m.mechanism for m in read(text) if m.kind == "session"] == ["Joint Salmon Commission of Norway and Peru"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the first meeting after the signing of the salmon accord.",
        "As the scheme ends in June, this was the last session of the Joint Commission in this term.",
    ],
)
def test_what_the_reported_meeting_was_is_no_other_meeting(sentence: str) -> None:
    text = f"The ninth meeting of the Joint Commission of Norway and Peru took place in Lima on 4 May. {sentence}"
    assert [m.number for m in read(text)] == [9]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A delegation from Norway visited Peru on 2-5 May 2014 for the third round of a dialogue both countries "
            "hold on salmon and prisons.",
            ("dialogue on salmon and prisons", 3, "2014-05-02", "2014-05-05"),
        ),
        (
            "A Peruvian delegation was in Oslo on 2-5 May 2014 for the eighth round of the dialogue between Norway "
            "and Peru on salmon.",
            ("dialogue on salmon", 8, "2014-05-02", "2014-05-05"),
        ),
    ],
)
def test_a_round_for_which_a_delegation_comes_is_a_session(text: str, expected: tuple[str, int, str, str]) -> None:
    sessions = [m for m in read(text) if m.kind == "session"]
    assert [(m.mechanism, m.number, m.start, m.end) for m in sessions] == [expected]


def test_a_round_of_which_only_a_matter_is_told_is_none() -> None:
    assert not read("The minister praised the fifth round of a dialogue on salmon as a model for Europe.")


@pytest.mark.parametrize(
    "official",
    [
        "Nicholas Burke, Under Secretary for Trade at the State Department",
        "Luz Rojas, Deputy Minister for Trade at the Foreign Ministry of Peru",
        "Luz Rojas, Deputy Minister for Trade in the Department for Fishing and Trade of Peru",
    ],
)
def test_an_official_is_of_the_state_in_whose_organ_he_serves(official: str) -> None:
    (meeting,) = read(f"State Secretary Ann Holm held talks with {official}, on 4 May.")
    assert meeting.parties == (("NO", "US") if "Burke" in official else ("NO", "PE"))


@pytest.mark.parametrize(
    "told",
    [
        "held talks in Lima on 3 May 2014 with Foreign Minister Luz Rojas",
        "had a working lunch in Lima with Foreign Minister Luz Rojas",
        "had an exchange of views in Lima with the Foreign Minister, Luz Rojas",
    ],
)
def test_whom_somebody_meets_abroad_is_of_that_country_where_the_place_stands_before_with(told: str) -> None:
    (meeting,) = read(f"State Secretary Ann Holm {told}.")
    assert (meeting.parties, meeting.place) == (("NO", "PE"), "Lima")
    assert {h.party for h in meeting.heads} == {"NO", "PE"}


def test_whom_somebody_meets_at_home_stays_open() -> None:
    assert not read("State Secretary Ann Holm held talks in Oslo with Foreign Minister Luz Rojas.")
