"""Names of sessions with the treaty whose parties meet, a theme in marks, a region, a rank; a summit told by "its"."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> list[MeetingMention]:
    return annotate(Document(id="x", text=text, published="2024-11-15", publisher="Foreign Ministry of Peru")).meetings


@pytest.mark.parametrize(
    "name",
    [
        "Review Conference of the Parties to the Treaty on the Non-Proliferation of Reefs",
        "Conference of the High Contracting Parties to the fourth Lima Convention",
        "Conference of the Parties to the Convention on Wetlands",
        "Lake Conference on 'Keeping the reefs of the North'",
        "Regional Conference for Asia and the Pacific",
        "Boao Forum for Asia Annual Conference",
        "G20 special summit",
        "APEC leaders' meeting",
    ],
)
def test_a_name_is_read_to_its_end(name: str) -> None:
    (session,) = read(f"Minister Luz Rojas attended the {name} in Riga on 4 November 2024.")
    assert (session.kind, session.mechanism, session.place) == ("session", name, "Riga")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Luz Rojas of Peru and Minister Ivo Ozols of Latvia spoke at the third Reef Forum on the "
         "Pacific and the Minister of Ports at a dinner on 4 May 2024.",
         "Reef Forum on the Pacific"),
        ("Minister Luz Rojas attended the Lake Conference in Riga on 4 November 2024.", "Lake Conference"),
    ],
)  # fmt: skip
def test_what_stands_behind_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert name in [m.mechanism for m in read(text)]


@pytest.mark.parametrize("lead", ["the", "last year's", "the upcoming"])
def test_a_leaders_meeting_behind_an_article_is_one(lead: str) -> None:
    (session,) = read(f"Peru and Latvia spoke of {lead} APEC leaders meeting in Shanghai in October 2023.")
    assert (session.mechanism, session.place) == ("APEC leaders meeting", "Shanghai")


def test_leaders_who_meet_are_no_series() -> None:
    text = "EU leaders meeting in Riga on 4 November 2024 said that the reefs must be kept."
    assert [m.mechanism for m in read(text) if "leaders" in (m.mechanism or "")] == []


@pytest.mark.parametrize(("letters", "number"), [("COP28", 28), ("WRC-23", None), ("PRC2024", None)])
def test_letters_behind_a_listed_name_give_its_number(letters: str, number: int | None) -> None:
    (session,) = read(f"Minister Luz Rojas spoke at the UN Climate Change Conference ({letters}) in Dubai last month.")
    assert (session.acronym, session.number) == (letters, number)


def test_a_treaty_is_no_party_to_the_conference_of_its_parties() -> None:
    what = "Conference of the Parties to the Framework Convention on Climate Change"
    (session,) = read(f"Minister Luz Rojas attended the {what} in Riga on 4 November 2024.")
    assert (session.mechanism, "UNFCCC" in session.parties) == (what, False)


@pytest.mark.parametrize(
    "words",
    ["adopted by NATO at its summit in Madrid", "told at NATO's last summit in Madrid"],
)
def test_a_summit_of_its_own_bears_the_name_of_a_body(words: str) -> None:
    text = f"Peru and Latvia held talks in Lima on 4 November 2024. They spoke of the plan {words} in June 2024."
    sessions = [m for m in read(text) if m.kind == "session"]
    assert {(m.mechanism, m.parties) for m in sessions} <= {("NATO summit", ("NATO",))}


def test_a_summit_of_states_bears_no_name() -> None:
    text = "Peru and Latvia held talks on 4 November 2024. The plan was told by Kenya at its summit in Nairobi in June."
    assert [m for m in read(text) if m.kind == "session"] == []


def test_the_last_summit_is_told_once() -> None:
    text = (
        "The third Nuclear Reef Summit will be held in Lima on 24 and 25 November 2024. The last summit was held in "
        "Seoul in 2022."
    )
    assert [(m.kind, m.start) for m in read(text)] == [("session", "2024-11-24"), ("session", "2022")]
