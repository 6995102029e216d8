"""Whom an office without a name means where it is the publisher's own, and names behind two offices."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

SWISS = "Federal Department of Foreign Affairs"


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text=text, published="2024-05-04", publisher=SWISS)).meetings)


def heads_of(text: str, name: str) -> list[tuple[str, str | None, str | None]]:
    (found,) = [m for m in read(text) if m.kind == "meeting" and any(h.name == name for h in m.heads)]
    return [(h.name, h.office, h.party) for h in found.heads]


JOURNEY = "Federal Councillor Anna Roth, head of the Federal Department of Home Affairs, will travel to Peru. "


@pytest.mark.parametrize(
    "who",
    [
        "the head of the FDHA",
        "the head of the Federal Department of Home Affairs",
        "the Head of the Federal Department of Home Affairs (FDHA)",
        "the Swiss health minister",
    ],
)
def test_a_department_means_the_minister_told_before(who: str) -> None:
    text = f"{JOURNEY}In Lima {who} will meet with Peruvian Prime Minister Luz Rojas."
    both = "Federal Councillor, head of the Federal Department of Home Affairs"
    assert heads_of(text, "Luz Rojas")[0] == ("Anna Roth", both, "CH")


def test_the_president_of_the_publisher_is_the_first_one_told() -> None:
    text = (
        "President Anna Roth met President Juan Paz in Lima. "
        "On the day before, the Swiss president met the Peruvian Prime Minister Luz Rojas."
    )
    assert heads_of(text, "Luz Rojas")[0] == ("Anna Roth", "President", "CH")


@pytest.mark.parametrize("which", ["first", "last", "only"])
def test_the_last_holder_of_an_office_is_not_who_holds_it(which: str) -> None:
    text = (
        "President Anna Roth met President Juan Paz in Lima. "
        f"The {which} Swiss president to visit Cusco was there in 1991."
    )
    assert not [m for m in read(text) if m.kind == "visit" and any(h.name == "Anna Roth" for h in m.heads)]


@pytest.mark.parametrize(
    "who",
    [
        "The President of the Confederation and head of the Federal Department of Home Affairs (FDHA), Anna Roth,",
        "The President of the Confederation and Head of the Federal Department of Home Affairs Anna Roth",
        "The Vice President of the Federal Council and head of the Federal Department of Home Affairs, Anna Roth,",
    ],
)
def test_a_name_stands_behind_two_offices(who: str) -> None:
    (first, _) = heads_of(f"{who} received the Peruvian Prime Minister Luz Rojas in Bern.", "Luz Rojas")
    assert first[0] == "Anna Roth"
    assert first[1] is not None
    assert first[1].startswith(("President", "Vice President"))


def test_whoever_heads_a_body_beside_a_president_is_another() -> None:
    text = "President Juan Paz of Peru and the head of the Coast Office, Luz Rojas, met in Lima."
    assert all(h.office != "President and the head of the Coast Office" for m in read(text) for h in m.heads)


def test_a_counterpart_abroad_has_no_office_of_one_state_alone() -> None:
    text = f"{JOURNEY}In Lima the head of the FDHA will meet her Peruvian counterpart, Luz Rojas."
    assert heads_of(text, "Luz Rojas")[-1] == ("Luz Rojas", "counterpart", "PE")


@pytest.mark.parametrize(
    ("further", "office"),
    [
        ("The two foreign ministers spoke of fishing.", "foreign minister"),
        ("Both finance ministers spoke of fishing.", "finance minister"),
        ("They spoke of fishing.", "counterpart"),
    ],
)
def test_a_counterpart_is_called_what_the_text_calls_both(further: str, office: str) -> None:
    text = f"Federal Councillor Anna Roth received her Peruvian counterpart, Luz Rojas, in Bern. {further}"
    assert heads_of(text, "Luz Rojas")[-1] == ("Luz Rojas", office, "PE")


def test_a_counterpart_keeps_the_office_that_the_text_tells() -> None:
    text = "Federal Councillor Anna Roth received her Peruvian counterpart, Trade Minister Luz Rojas, in Bern."
    assert heads_of(text, "Luz Rojas")[-1] == ("Luz Rojas", "Trade Minister", "PE")


def test_a_later_session_without_a_day_is_still_to_be_held() -> None:
    text = (
        "The 13th Summit of the Pacific Fisheries Union was held in Bern on 3 May. "
        "The choice of Lima as host of the 14th Summit of the Pacific Fisheries Union was welcomed."
    )
    assert [(m.number, m.standing, m.status) for m in read(text)] == [(13, "subject", "held"), (14, "next", "agreed")]


@pytest.mark.parametrize(
    "who",
    [
        "the country's prime minister, Luz Rojas,",
        "the new prime minister, Luz Rojas,",
        "its prime minister, Luz Rojas,",
    ],
)
def test_a_name_in_commas_behind_a_known_office_is_a_persons(who: str) -> None:
    text = f"Federal Councillor Anna Roth was in Peru on 3 May. In Lima {who} met her for talks."
    assert any(h.name == "Luz Rojas" for m in read(text) for h in m.heads)


def test_a_name_behind_an_office_of_nobody_in_particular_is_none() -> None:
    text = "Federal Councillor Anna Roth was in Peru on 3 May. In Lima prime minister, Harbour Gate, ships came."
    assert not any(h.name == "Harbour Gate" for m in read(text) for h in m.heads)


def test_who_receives_a_guest_is_no_guest() -> None:
    text = (
        "President Anna Roth was invited to pay a state visit to Peru on Monday, 20 May, where she will be "
        "received by the Peruvian president, Juan Paz."
    )
    assert [[h.name for h in m.heads] for m in read(text) if m.kind == "visit"] == [["Anna Roth"]]


@pytest.mark.parametrize(
    "whom", ["the president of Peru", "the foreign minister of Peru", "the president and prime minister of Peru"]
)
def test_small_letters_tell_whom_of_a_state_was_met(whom: str) -> None:
    (found,) = read(f"Federal Councillor Anna Roth met {whom} in Lima on Monday.")
    assert (found.kind, found.parties, [h.name for h in found.heads]) == ("meeting", ("CH", "PE"), ["Anna Roth"])


@pytest.mark.parametrize("whom", ["the friends of Peru", "the tourists of Peru"])
def test_others_of_a_state_are_nobody_in_office(whom: str) -> None:
    assert read(f"Federal Councillor Anna Roth met {whom} in Lima on Monday.") == []


@pytest.mark.parametrize("body", ["parliament", "national bank", "Senate"])
def test_a_body_in_small_letters_stays_in_the_office(body: str) -> None:
    text = f"Federal Councillor Anna Roth met the president of the Peruvian {body}, Luz Rojas, in Lima on Monday."
    assert ("Luz Rojas", f"president of the {body}", "PE") in heads_of(text, "Luz Rojas")


def test_a_new_office_beside_another_is_of_the_same_person() -> None:
    text = "Federal Councillor Anna Roth met Peru's vice-president and new minister of finance, Luz Rojas, in Lima."
    assert ("Luz Rojas", "vice-president and new minister of finance", "PE") in heads_of(text, "Luz Rojas")


def test_a_state_secretary_may_be_spelt_with_a_hyphen() -> None:
    told = "The state-secretary of the FDFA, Max Keller, met the Kenyan foreign minister, Tom Mboya, in Bern today."
    (meeting,) = annotate(told, published="2013-09-11", publisher="Federal Department of Foreign Affairs").meetings
    assert [h.name for h in meeting.heads] == ["Max Keller", "Tom Mboya"]


@pytest.mark.parametrize("tail", ["", ", head of the Federal Department of Ponds, Lakes and Eels (FDPLE),"])
def test_the_president_is_ones_own_whatever_else_he_heads(tail: str) -> None:
    text = f"President Anna Roth{tail} will open the fair with Chilean President Ana Vega. "
    told = heads_of(f"{text}On Tuesday the president will meet Norwegian Prime Minister Kari Berg.", "Kari Berg")
    assert [n for n, _, _ in told] == ["Anna Roth", "Kari Berg"]


def test_a_president_is_of_no_body_that_the_text_names_most() -> None:
    text = "The Prime Minister spoke to President Hall ahead of the G7 meeting in Oslo. The G7 and its G7 summit wait."
    found = annotate(text, published="2014-05-28", publisher="Government of Norway").meetings
    assert all(h.party != "G7" for m in found for h in m.heads)
