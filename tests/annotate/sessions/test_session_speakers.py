"""Who was at a session by what he said or did there, by the title, or as the head of a delegation beside another."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

RIGA = "Ministry of Foreign Affairs of Latvia"


def session(text: str, title: str | None = None) -> MeetingMention:
    document = annotate(Document(text=text, title=title, published="2024-05-15", publisher=RIGA))
    return next(m for m in document.meetings if m.kind == "session")


def heads(text: str, title: str | None = None) -> list[str]:
    return [h.name for h in session(text, title).heads]


@pytest.mark.parametrize(
    "text",
    [
        "At the Conference on Fisheries in Lima, Minister Anna Ozola praised the catch of ten years.",
        "During the G20 Finance Ministers' Meeting on 9-10 May in Lima, Minister Anna Ozola stressed "
        "the role of ports.",
        "Forty heads of state came to the 18th Francophonie Summit in Lima. Speaking at the summit, "
        "Minister Anna Ozola "
        "praised the union.",
        "The 18th Francophonie Summit was held in Lima. In her speech at the summit, Minister Anna "
        "Ozola praised the union.",
        "Minister Anna Ozola called for more ports at the 18th Francophonie Summit in Lima.",
    ],
)
def test_who_speaks_at_a_session_was_there(text: str) -> None:
    assert heads(text) == ["Anna Ozola"]
    assert session(text).heads[0].role == "head"


@pytest.mark.parametrize(
    "text",
    [
        "The 18th Francophonie Summit was held in Lima. Minister Anna Ozola said in Riga that ports were needed.",
        "In the run-up to the 18th Francophonie Summit in Lima, Minister Anna Ozola visited two ports.",
        "At the 18th Francophonie Summit in Lima, Peruvian Minister Luis Rojas praised the union.",
        "The 18th Francophonie Summit was held in Lima. At the port, Minister Anna Ozola praised the union.",
    ],
)
def test_who_spoke_elsewhere_or_for_another_was_not(text: str) -> None:
    assert "Anna Ozola" not in heads(text)


def test_both_who_decided_at_consultations_headed_their_sides() -> None:
    text = (
        "Latvian Minister Anna Ozola and Luis Rojas, Deputy Premier and Minister of Foreign Affairs of Peru, "
        "decided during foreign "
        "policy consultations on 2 May 2024 in Riga to build ports."
    )
    assert heads(text) == ["Anna Ozola", "Luis Rojas"]


def test_the_title_tells_who_was_there() -> None:
    text = (
        "The 14th European Space Conference was held on 7 May 2024 in Lima. State Secretary Anna Ozola is in "
        "charge of space."
    )
    assert heads(text, "State Secretary Anna Ozola at the European Space Conference") == ["Anna Ozola"]
    assert heads(text, "State Secretary Anna Ozola on space") == []


def test_the_head_of_a_delegation_is_one_of_those_who_take_part() -> None:
    text = (
        "Minister Anna Ozola as head of the Latvian delegation and Juris Kalns, Governor of the Bank of "
        "Latvia, will take part in "
        "the Spring Meetings of the International Monetary Fund in Washington from 7 to 9 June 2024."
    )
    assert heads(text) == ["Anna Ozola", "Juris Kalns"]


def test_a_family_name_that_is_also_a_states_is_one_beside_a_given_name() -> None:
    text = (
        "Minister Anna Ozola and Liga Jordan, Governor of the Bank of Latvia, will take part in the 18th "
        "Francophonie Summit in Lima."
    )
    assert heads(text) == ["Anna Ozola", "Liga Jordan"]
    assert "Jordan" not in " ".join(heads("In Jordan, the Minister of Trade opened the 18th Francophonie Summit."))


@pytest.mark.parametrize(
    "told",
    [
        '"Ports matter," said Minister Ilze Ozola, head of the Ports, on Tuesday at the opening of the {} in Oslo.',
        "Minister Ilze Ozola said on Tuesday at the official opening of the {} in Oslo that ports matter.",
        "Minister Ilze Ozola warned at the {} in Oslo on Tuesday that ports matter.",
    ],
)
def test_who_spoke_at_the_opening_of_a_session_was_there(told: str) -> None:
    text = told.format("OSCE Ministerial Council")
    record = annotate(Document(text, published="2024-05-08", publisher="Ministry of Foreign Affairs of Latvia"))
    (found,) = record.meetings
    assert (found.standing, found.place, found.start) == ("subject", "Oslo", "2024-05-07")
    assert [(h.name, h.role) for h in found.heads] == [("Ilze Ozola", "head")]


def test_who_spoke_before_a_session_need_not_have_come() -> None:
    text = '"Ports matter," said Minister Ilze Ozola on Tuesday ahead of the opening of the Lake Forum in Oslo.'
    record = annotate(Document(text, published="2024-05-08", publisher="Ministry of Foreign Affairs of Latvia"))
    assert [h.name for m in record.meetings for h in m.heads] == []


def read_sessions(text: str) -> dict[str | None, MeetingMention]:
    document = annotate(Document(text=text, published="2024-05-15", publisher=RIGA))
    return {m.mechanism: m for m in document.meetings if m.kind == "session"}


def test_the_subject_of_a_first_clause_attended_and_chaired_what_the_others_name() -> None:
    told = (
        "Minister Anna Ozola attended the World Conference on Fisheries in Lima, took part in the Shangri-La Dialogue "
    )
    told += "in Nairobi, and chaired the Lake Conference of the OSCE."
    found = read_sessions(told)
    assert [[h.name for h in m.heads] for m in found.values()] == [["Anna Ozola"]] * 3
    assert found["Lake Conference of the OSCE"].heads[0].role == "chair"


@pytest.mark.parametrize(
    "text",
    [
        "Minister Anna Ozola plans to attend the 18th Francophonie Summit in Lima on 3 June.",
        "Minister Anna Ozola is scheduled to attend the 18th Francophonie Summit in Lima on 3 June.",
        "Minister Anna Ozola addressing the 18th Francophonie Summit in Lima today praised the catch of ten years.",
        "The report follows Minister Anna Ozola's participation in the 18th Francophonie Summit in Lima on 3 May.",
        "Minister Anna Ozola's assessment at the end of the 18th Francophonie Summit in Lima was a good one.",
    ],
)
def test_who_plans_to_come_addresses_it_or_has_a_part_in_it_heads_a_side(text: str) -> None:
    assert heads(text) == ["Anna Ozola"]


def test_who_calls_somebody_after_a_summit_was_not_heard_there() -> None:
    text = "In the aftermath of the 18th Francophonie Summit in Lima, Minister Anna Ozola called the premier of Kenya."
    assert heads(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Minister Anna Ozola flew from the World Conference on Fisheries in Lima to the Reef Summit in Cairns.",
            "Cairns",
        ),
        ("After the talks in Geneva Minister Anna Ozola attended the Reef Summit in Cairns.", "Cairns"),
        ("Minister Anna Ozola attended the Reef Summit on reefs and ports with guests from Cairns in Lima.", "Lima"),
    ],
)
def test_the_place_right_behind_a_session_is_its_own(text: str, place: str) -> None:
    assert read_sessions(text)["Reef Summit"].place == place
