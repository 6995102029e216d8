"""Meetings and calls of two persons in the many wordings of press offices and newspapers."""

from __future__ import annotations

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

A, B = "Latvian Foreign Minister Ivo Ozols", "Peruvian Foreign Minister Luz Rojas"


def read(text: str, publisher: str | None = None) -> list[MeetingMention]:
    document = Document(text, published="2024-05-07", publisher=publisher)
    return [m for m in annotate(document).meetings if m.kind != "visit"]


def told(text: str, publisher: str | None = None) -> list[tuple[str, str, str]]:
    found = read(text, publisher)
    for m in found:
        assert (m.parties, sorted(h.name for h in m.heads)) == (("LV", "PE"), ["Ivo Ozols", "Luz Rojas"])
    return [(m.kind, m.standing, m.status) for m in found]


@pytest.mark.parametrize(
    "text",
    [
        f"On May 6, a telephone conversation took place between {A} and {B}.",
        f"A phone talk took place today between {A} and {B}.",
        f"A video conference was held on Monday between {A} and {B}.",
        f"In Riga on Monday, {A} had a telephone conversation with {B}.",
        f"{A} met virtually with {B} on Monday.",
        f"{A} and {B} met via video link on Monday.",
        f"{A} held an online meeting with {B} on Monday.",
        f"{A} held talks with {B} on Monday. The virtual meeting focused on tolls.",
        f"{A} discussed the eels of Sudan over phone with {B}.",
    ],
)
def test_who_speaks_from_afar_calls(text: str) -> None:
    assert told(text) == [("call", "subject", "held")]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} began his visit to Lima by meeting {B} on Monday.",
        f"{A} and {B} co-chaired talks in Riga on Monday.",
        f"{A} expressed these views while talking to {B} in Riga on Monday.",
        f"{A} said this while speaking to {B}, who called on him on Monday.",
        f"Talks with {B} in Riga on Monday focused on trade, {A} said.",
        f"{A} and {B} huddled in Brussels on Monday over the tolls.",
        f"{A} was paid a courtesy call by {B} on Monday.",
        "At a meeting with Luz Rojas, Minister of Foreign Affairs of Peru, Premier Ivo Ozols of Latvia stressed tolls.",
        f"{A} and {B} opened a pier by virtual means following their meeting in Riga. The talks went well.",
    ],
)
def test_who_sits_at_one_table_meets(text: str) -> None:
    assert told(text) == [("meeting", "subject", "held")]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} expressed these views while talking to reporters of Peru.",
        f"{A} kept his word by meeting the goals of Peru.",
        f"{A} launched a ferry while {B} spoke at home.",
    ],
)
def test_what_brings_nobody_together_is_no_meeting(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{A} agreed to resume talks with {B}.",
        f"{A} agreed to engage in follow-up talks with {B}.",
        f"{A} agreed on Monday to meet {B} in Oslo.",
    ],
)
def test_what_was_agreed_has_no_day_but_its_own(text: str) -> None:
    assert told(text) == [("meeting", "mentioned", "agreed")]
    assert [m.start for m in read(text)] == [None]


def test_an_office_with_its_state_behind_a_name_is_not_the_next_ones() -> None:
    text = "Ada Mwangi of Kenya met Luz Rojas, Foreign Minister of Peru, Trade Minister Ana Vidal of Chile and a crew."
    heads = {h.name: h.office for m in read(text) for h in m.heads}
    assert heads["Luz Rojas"] == "Foreign Minister"
    assert heads["Ana Vidal"] == "Trade Minister"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Readout of Call Between President Hale and Prime Minister Ozols of Latvia", "spoke by phone with"),
        ("Vice President Whitfield's Meeting with Latvian Prime Minister Ozols", "met today in Munich with"),
        ("Ukraine: President Hale and Latvia's Acting Prime Minister Ivo Ozols Talk", "spoke with"),
    ],
)
def test_the_title_tells_of_which_side_somebody_is(title: str, text: str) -> None:
    document = Document(
        f"President Thomas Hale {text} Prime Minister Ivo Ozols. They discussed Ukraine.",
        title=title,
        published="2024-05-07",
        publisher="The White House",
    )
    (meeting,) = annotate(document).meetings
    assert meeting.parties == ("LV", "US")


def test_who_is_met_in_a_headline_is_not_of_the_guests_side() -> None:
    document = Document(
        "Ivo Ozols, Latvian Ambassador, met President Nimal Bandara in Colombo.",
        title="Latvian Ambassador Meets President Bandara",
        published="2024-05-07",
        publisher="Ministry of Foreign Affairs of Sri Lanka",
    )
    (meeting,) = annotate(document).meetings
    assert meeting.parties == ("LK", "LV")


def test_the_head_of_state_is_whom_the_title_names() -> None:
    document = Document(
        "The Head of State received Minister of Foreign Affairs of Latvia Ivo Ozols.",
        title="President Arman Seitkali received Latvian minister",
        published="2024-05-07",
        publisher="President of the Republic of Kazakhstan",
    )
    (meeting,) = annotate(document).meetings
    assert {h.name for h in meeting.heads} == {"Arman Seitkali", "Ivo Ozols"}


KELLER = "Ministry for Foreign Affairs of Finland"


@pytest.mark.parametrize(
    "told",
    [
        "met with Kari Lund, her Norwegian counterpart, and Daniel Tan, her Singapore peer, on the margins of a fair",
        "held bilateral talks with her counterparts from Norway, Kari Lund, and Singapore, Daniel Tan",
    ],
)
def test_counterparts_are_told_by_their_states_alone(told: str) -> None:
    found = read(f"Finance Minister Anna Keller {told}.", KELLER)
    assert sorted((m.parties, sorted(h.name for h in m.heads)) for m in found) == [
        (("FI", "NO"), ["Anna Keller", "Kari Lund"]),
        (("FI", "SG"), ["Anna Keller", "Daniel Tan"]),
    ]


def test_a_minister_is_of_the_state_whose_counterpart_he_is() -> None:
    (meeting,) = read("Finance Minister Anna Keller met Prime Minister Kari Lund, her Norwegian peer, in Oslo.", KELLER)
    assert meeting.parties == ("FI", "NO")


@pytest.mark.parametrize("frame", ["within the framework of", "on the occasion of", "in parallel with", "during"])
def test_two_who_meet_at_a_conference_of_many_are_not_the_conference(frame: str) -> None:
    found = read(f"{A} met {B} {frame} the United Nations Reef Conference in Lima.")
    assert [(m.kind, m.standing, m.parties) for m in found] == [
        ("meeting", "subject", ("LV", "PE")),
        ("session", "mentioned", ("UN",)),
    ]


def test_who_will_be_received_behind_and_is_yet_to_be() -> None:
    found = read(f"{A} will hold talks with {B} and be received by President Ana Vidal of Peru on Thursday.")
    assert [(m.status, len(m.heads)) for m in found] == [("scheduled", 2), ("scheduled", 2)]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} said this during a discussion with {B} in Riga yesterday.",
        f"{A} said this during an interaction with {B}.",
        f"{A} paid an official call on {B} on Monday.",
        f"{A} has requested {B} to build a pier. The request was made at a meeting in Riga yesterday.",
    ],
)
def test_talks_are_told_by_more_nouns(text: str) -> None:
    assert told(text) == [("meeting", "subject", "held")]


def test_chairs_of_houses_that_one_state_alone_has_act_for_it() -> None:
    text = "Chairman Senate Salman Rauf met Azerbaijani Speaker Gunel Mammadova in Geneva."
    assert [m.parties for m in read(text, "Dawn")] == [("AZ", "PK")]
    text = (
        "Wang Haoran, vice chairman of the Standing Committee of the National People's Congress, met with Ivo Ozols, "
        "deputy speaker of the Latvian Saeima, in Beijing on Monday."
    )
    assert [m.parties for m in read(text)] == [("CN", "LV")]


def test_who_comes_to_a_city_is_not_whom_talks_are_planned_with() -> None:
    text = (
        "Foreign Minister Aino Laine of Finland will travel to Peru on 12 May. In Lima, talks are scheduled with Trade "
        "Minister Luz Rojas. He will then be received by President Ana Vidal of Peru."
    )
    assert [sorted(h.name for h in m.heads) for m in read(text, KELLER)] == [
        ["Aino Laine", "Luz Rojas"],
        ["Aino Laine", "Ana Vidal"],
    ]


@pytest.mark.parametrize("told", ["We will meet in Sydney next month.", "We agreed to meet in Sydney next month."])
def test_we_are_those_who_met_right_before(told: str) -> None:
    text = "This morning I spoke with New Zealand Prime Minister Helen Ward. "
    found = read(f"{text}{told}", "Prime Minister of Australia")
    assert [(m.kind, m.status, m.start, [h.name for h in m.heads]) for m in found] == [
        ("call", "held", "2024-05-07", ["Helen Ward"]),
        ("meeting", "scheduled", "2024-06", ["Helen Ward"]),
    ]
    assert len(read(f"{text}The sea is high. {told}", "Prime Minister of Australia")) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{A} received at the ministry's headquarters in Riga today {B}.",
        f"{A} received at his office in the ministry in Riga today {B}.",
        f"{A} and {B} exchanged pleasantries in Riga on Monday.",
        f"{A} exchanged pleasantries with {B} on Monday.",
        "The Speaker of the Latvian Saeima, Ivo Ozols, met Peruvian Foreign Minister Luz Rojas on Monday.",
    ],
)
def test_guests_are_met_at_ministries_and_with_pleasantries(text: str) -> None:
    assert told(text) == [("meeting", "subject", "held")]


@pytest.mark.parametrize(
    "told",
    [
        "met the commander of the Peruvian armed forces, General Luz Rojas, in Lima on 6 May",
        "held talks with the chief of the Peruvian navy, Admiral Luz Rojas, on 6 May",
    ],
)
def test_a_post_at_the_forces_tells_of_which_side_its_holder_is(told: str) -> None:
    (meeting,) = read(f"Latvian Defence Minister Ivo Ozols {told}.")
    assert meeting.parties == ("LV", "PE")


def test_a_reception_for_a_guest_is_a_meeting_beside_his_visit() -> None:
    guest = "Foreign Minister Ana Vidal of Chile, who is on an official visit to Peru"
    found = annotate(f"President Luz Rojas of Peru hosted a reception in Lima for {guest}.", published="2024-05-07")
    assert [m.kind for m in found.meetings] == ["meeting", "visit"]
    (meeting,) = read("President Luz Rojas of Peru held a reception for Foreign Minister Ana Vidal of Chile.")
    assert meeting.parties == ("CL", "PE")


@pytest.mark.parametrize(
    "text",
    [
        f"{A} was glad to welcome {B} to Riga on Monday.",
        f"{A} was pleased to receive {B} on Monday.",
        f"{A} had a constructive exchange on Monday with {B}.",
        f"{A} and {B} came together in Riga on Monday for talks.",
        f"{A} and {B} shared a working lunch in Riga on Monday.",
    ],
)
def test_who_is_glad_to_meet_has_met(text: str) -> None:
    assert told(text) == [("meeting", "subject", "held")]
    assert [m.start for m in read(text)] == ["2024-05-06"]


def test_who_was_glad_of_a_deed_met_nobody() -> None:
    assert read(f"{A} was glad to thank {B}.") == []
    assert read("Latvia and Peru shared a bottle of wine, and the crews came together in the rain.") == []
