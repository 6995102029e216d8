"""Meetings: one record for each occasion, with what the text tells of it."""

from __future__ import annotations

import re
from heapq import merge
from pathlib import Path

import pytest

import memcon
from memcon.annotate.meetings.find import find_meetings
from memcon.annotate.parties.genre import find_genre
from memcon.annotate.text.context import Context, PartyMention, Person
from memcon.annotate.text.sentences import find_sentences
from memcon.lexicon import Lexicon, fold, parse_lexicon, straighten
from memcon.model import Document, MeetingMention, Span

NAMES = """
[[state]]
code = "NO"
name = "Norway"
adjectives = ["Norwegian"]
[[state]]
code = "PE"
name = "Peru"
adjectives = ["Peruvian"]
[[state]]
code = "KE"
name = "Kenya"
adjectives = ["Kenyan"]
"""
PLACES = """
[[place]]
name = "Oslo"
country = "NO"
[[place]]
name = "Lima"
country = "PE"
[[place]]
name = "Nairobi"
country = "KE"
"""
PEOPLE = {
    "Norwegian Foreign Minister Kari Berg": ("Kari Berg", "Foreign Minister", "NO"),
    "Peruvian Foreign Minister Luis Soto": ("Luis Soto", "Foreign Minister", "PE"),
    "Kenyan Deputy Minister Jane Otieno": ("Jane Otieno", "Deputy Minister", "KE"),
    "Bishop Olav Lund": ("Olav Lund", "Bishop", "NO"),
}


def parse(**names: str) -> Lexicon:
    folder = Path(memcon.__file__).parent / "data" / "en"
    words = {f"en/{name}": (folder / f"{name}.toml").read_text("utf-8") for name in ("meetings", "grammar")}
    return parse_lexicon({**words, "names/states": NAMES, "names/places": PLACES, **names})


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return parse()


def build(lexicon: Lexicon, text: str, title: str | None = None, publisher: str | None = None) -> Context:
    plain = straighten(text)
    document = Document(text, "t", title, "2025-03-12", publisher)
    context = Context(document, lexicon, text, plain, fold(plain))
    context.sentences = find_sentences(text, lexicon)
    context.sentence_starts = [s.start for s in context.sentences]
    context.hits = list(merge(lexicon.names.find(plain), lexicon.meetings.find(context.folded), key=lambda h: h.start))
    context.hit_starts = [h.start for h in context.hits]
    for hit in context.hits:
        for label, form in (("state", "name"), ("adjective", "adjective")):
            entry = hit.find(label)
            if entry:
                context.parties.append(PartyMention(hit.start, hit.end, entry.value, form))
    first: dict[str, int] = {}
    found = [(m.start(), m.end(), k) for k in PEOPLE for m in re.finditer(k, text)]
    for n, (start, end, phrase) in enumerate(sorted(found)):
        name, office, party = PEOPLE[phrase]
        ident = first.setdefault(name, n)
        context.people.append(Person(start, end, name, office, party, ident, Span(end - len(name), end)))
    return context


def read(lexicon: Lexicon, text: str, title: str | None = None, publisher: str | None = None) -> list[MeetingMention]:
    return find_meetings(build(lexicon, text, title, publisher))


def test_meeting_of_two_ministers_has_its_slots(lexicon: Lexicon) -> None:
    text = "Norwegian Foreign Minister Kari Berg met yesterday in Lima with Peruvian Foreign Minister Luis Soto."
    (m,) = read(lexicon, text)
    assert (m.kind, m.standing, m.status, m.start) == ("meeting", "subject", "held", "2025-03-11")
    assert (m.place, m.country, m.mode, m.parties) == ("Lima", "PE", "in_person", ("NO", "PE"))
    assert [(h.name, h.role) for h in m.heads] == [("Kari Berg", "principal"), ("Luis Soto", "principal")]
    assert text[m.evidence[0].start :].startswith("met yesterday in Lima")


def test_conversation_by_telephone_is_a_virtual_call(lexicon: Lexicon) -> None:
    text = "Norwegian Foreign Minister Kari Berg spoke today with Peruvian Foreign Minister Luis Soto about fish."
    (m,) = read(lexicon, text)
    assert (m.kind, m.mode, m.place, m.start) == ("call", "virtual", None, "2025-03-12")


def test_numbered_session_is_read_with_acronym_and_heads(lexicon: Lexicon) -> None:
    text = (
        "The third meeting of the Norway-Peru Joint Working Group on Ports and Ferries (JWGPF) was held in Oslo on "
        "4 March 2025. Norwegian Foreign Minister Kari Berg and Peruvian Foreign Minister Luis Soto co-chaired "
        "the meeting."
    )
    (m,) = read(lexicon, text)
    assert m.mechanism == "Norway-Peru Joint Working Group on Ports and Ferries"
    assert (m.kind, m.number, m.acronym, m.start, m.place) == ("session", 3, "JWGPF", "2025-03-04", "Oslo")
    assert {h.role for h in m.heads} == {"co_chair"}
    assert m.parties == ("NO", "PE")


def test_earlier_session_named_in_passing_is_previous(lexicon: Lexicon) -> None:
    text = (
        "Norway and Peru held the fifth round of the Norway-Peru Energy Dialogue in Lima. "
        "They reviewed the progress made since the fourth round of the Norway-Peru Energy Dialogue held in Oslo "
        "on 2 May 2024."
    )
    found = {m.number: m for m in read(lexicon, text)}
    assert found[5].standing == "subject"
    assert (found[4].standing, found[4].place, found[4].start) == ("previous", "Oslo", "2024-05-02")


def test_next_round_without_a_day_is_agreed(lexicon: Lexicon) -> None:
    text = (
        "Norway and Peru held the fifth round of the Norway-Peru Energy Dialogue in Lima. "
        "They agreed to hold the next round in Oslo."
    )
    coming = [m for m in read(lexicon, text) if m.standing == "next"]
    assert [(m.status, m.mechanism, m.number) for m in coming] == [("agreed", "Norway-Peru Energy Dialogue", None)]


def test_misspelt_round_is_noted(lexicon: Lexicon) -> None:
    text = "The sevnth round of the Norway-Peru Energy Dialogue was held in Lima."
    (m,) = read(lexicon, text)
    assert m.number == 7
    assert "number" in {n.about for n in m.notes}


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Foreign Minister Kari Berg met with Bishop Olav Lund in Oslo.",
        "Peru marked the second phase of the reform in its third quarter.",
        "The Norwegian firm met its targets in Lima.",
        "Norway called on Peru to sign the treaty.",
        "Norwegian Foreign Minister Kari Berg welcomed the launch of the port.",
    ],
)
def test_what_brings_no_two_governments_together_is_no_meeting(lexicon: Lexicon, text: str) -> None:
    assert read(lexicon, text) == []


def test_two_meetings_on_two_days_stay_two(lexicon: Lexicon) -> None:
    text = (
        "Norwegian Foreign Minister Kari Berg met with Peruvian Foreign Minister Luis Soto on 10 March. "
        "Norwegian Foreign Minister Kari Berg met with Peruvian Foreign Minister Luis Soto on 11 March."
    )
    assert [m.start for m in read(lexicon, text)] == ["2025-03-10", "2025-03-11"]


def test_announced_travel_is_a_scheduled_visit(lexicon: Lexicon) -> None:
    (m,) = read(lexicon, "Kenyan Deputy Minister Jane Otieno will travel to Oslo, Norway, on March 20-21.")
    assert (m.kind, m.status, m.start, m.end) == ("visit", "scheduled", "2025-03-20", "2025-03-21")
    assert (m.country, m.parties) == ("NO", ("KE", "NO"))


def test_virtual_session_has_no_place(lexicon: Lexicon) -> None:
    text = "Norway and Kenya met virtually on 3 March for the Second Norway-Kenya Fisheries Dialogue."
    (m,) = read(lexicon, text)
    assert (m.kind, m.number, m.mode, m.place, m.country) == ("session", 2, "virtual", None, None)


def test_evidence_and_sources_lie_in_the_text(lexicon: Lexicon) -> None:
    text = "Norwegian Foreign Minister Kari Berg met today in Lima with Peruvian Foreign Minister Luis Soto."
    for m in read(lexicon, text, title="Meeting with Minister Soto"):
        assert all(0 <= s.start < s.end <= len(text) for s in (*m.evidence, *(s for _, s in m.sources)))


def test_text_without_triggers_has_no_meetings(lexicon: Lexicon) -> None:
    assert read(lexicon, "Rain fell on Lima. " * 50) == []


@pytest.mark.parametrize(
    ("title", "text", "genre"),
    [
        ("Joint Statement on Ports", "We, the ministers, note the treaty.", "joint_statement"),
        ("Fact Sheet: Fish", "Norway sells fish.", "fact_sheet"),
        ("Readout of the Foreign Minister's Call", "They spoke.", "readout"),
        ("Final Communiqué", "The ministers met.", "communique"),
        ("Remarks at a Dinner", "Good evening.", "transcript"),
        (None, "OSLO: The ministers met, the agency reported.", "news"),
        ("National Day", "Best wishes to the people of Peru.", "press_release"),
    ],
)
def test_genre_is_told_by_title_and_first_words(lexicon: Lexicon, title: str | None, text: str, genre: str) -> None:
    context = build(lexicon, text, title)
    assert find_genre(context, []) == genre


SERIES = "The fifth meeting of the Norway-Peru Ports Dialogue was held in Lima on 4 March 2025. "


@pytest.mark.parametrize(
    ("tail", "number", "standing", "place", "start"),
    [
        ("Both recalled the fourth meeting, held in Oslo in May 2024.", 4, "previous", "Oslo", "2024-05"),
        ("They took up the pledges of the fourth meeting (Oslo, 2 May 2024).", 4, "previous", "Oslo", "2024-05-02"),
        ("The sixth meeting is foreseen for 2026 in Oslo.", 6, "next", "Oslo", "2026"),
        ("They look forward to meeting again in Oslo in 2026.", None, "next", "Oslo", "2026"),
    ],
)
def test_session_named_by_its_number_alone_belongs_to_the_series(
    lexicon: Lexicon, tail: str, number: int | None, standing: str, place: str, start: str
) -> None:
    first, other = read(lexicon, SERIES + tail)
    assert (first.number, first.standing) == (5, "subject")
    assert (other.mechanism, other.number, other.standing) == (first.mechanism, number, standing)
    assert (other.place, other.start) == (place, start)


def test_body_that_met_is_one_session_and_no_other_meeting(lexicon: Lexicon) -> None:
    (m,) = read(lexicon, "The Norway-Peru Ferry Commission met for its third session in Lima on 4 March 2025.")
    assert (m.kind, m.number, m.place) == ("session", 3, "Lima")


def test_series_in_lower_case_is_a_session(lexicon: Lexicon) -> None:
    (m,) = read(lexicon, "Norway and Peru held the third round of political consultations in Lima on 4 March 2025.")
    assert (m.kind, m.mechanism, m.number, m.parties) == ("session", "political consultations", 3, ("NO", "PE"))


def test_meeting_that_will_be_held_is_found(lexicon: Lexicon) -> None:
    text = "Norwegian Foreign Minister Kari Berg will hold talks with Peruvian Foreign Minister Luis Soto on 20 March."
    (m,) = read(lexicon, text)
    assert (m.kind, m.status, m.start, m.parties) == ("meeting", "scheduled", "2025-03-20", ("NO", "PE"))


def test_speaker_and_guest_who_met_are_a_meeting(lexicon: Lexicon) -> None:
    text = "Peruvian Foreign Minister Luis Soto and I have just finished our talks here in Lima."
    (m,) = read(lexicon, text, publisher="Norway")
    assert (m.standing, m.place, m.parties) == ("subject", "Lima", ("NO", "PE"))


def test_meeting_that_prepares_a_session_stands_beside_it(lexicon: Lexicon) -> None:
    text = "Officials of Norway and Peru met on 4 March 2025 to prepare the sixth session of the Norway-Peru Dialogue."
    found = {m.kind: m.standing for m in read(lexicon, text)}
    assert found["meeting"] == "subject"
    assert found.get("session") in (None, "mentioned")


def test_labelled_lines_of_minutes_give_day_and_place(lexicon: Lexicon) -> None:
    text = (
        "Third Meeting of the Norway-Peru Joint Committee on Forests\nDate: 4 March 2025\nPlace: Lima\n\nThe sides met."
    )
    m = read(lexicon, text)[0]
    assert (m.number, m.start, m.place) == (3, "2025-03-04", "Lima")


def test_place_outside_the_lists_is_read_by_its_preposition(lexicon: Lexicon) -> None:
    (m,) = read(lexicon, "The ministers of Norway and Peru met in Villarica on 4 March 2025.")
    assert (m.place, m.country, m.mode) == ("Villarica", None, "in_person")


def test_day_of_the_dateline_is_not_the_day_of_a_postponed_session(lexicon: Lexicon) -> None:
    text = (
        "LIMA, March 11 — The fifth session of the Norway-Peru Joint Commission, which was due to open in Oslo "
        "next Tuesday, has been postponed, the Peruvian foreign ministry announced on Monday."
    )
    (m,) = read(lexicon, text)
    assert (m.status, m.start, m.place) == ("postponed", "2025-03-18", "Oslo")


def test_place_of_talk_is_no_session(lexicon: Lexicon) -> None:
    names = '[[mechanism]]\nname = "World Harbour Council"\n'
    listed = parse(**{"names/mechanisms": names})
    assert read(listed, "Norway and Peru will work together at the World Harbour Council.") == []
