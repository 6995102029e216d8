"""Stories of agencies: press conferences held together, capitals that act for their state, clauses with ", as"."""

import pytest

from memcon import annotate
from memcon.model import AnnotatedDocument, Document

ROJAS, OZOLS = "Peruvian Foreign Minister Luz Rojas", "Latvian Foreign Minister Ivo Ozols"


def read(text: str) -> AnnotatedDocument:
    return annotate(Document(text, publisher="Reuters", published="2023-05-12"))


@pytest.mark.parametrize(
    "text",
    [
        f"{ROJAS} told a joint news conference with her Latvian counterpart Ivo Ozols that trade had grown.",
        f"{ROJAS} said at a joint press briefing with {OZOLS} in Riga that trade had grown.",
        f"Speaking at a joint press conference with {OZOLS}, {ROJAS} said trade had grown.",
        f"{ROJAS} told a joint news conference in Port Louis on Monday with {OZOLS} that trade had grown.",
        f"{ROJAS} took up trade during a press conference alongside {OZOLS}, who is in Lima.",
        f"{ROJAS} spoke to the press in Lima alongside {OZOLS}.",
        f"{ROJAS}, speaking alongside {OZOLS}, said trade had grown.",
        f"Standing alongside {OZOLS} in Lima on Monday, {ROJAS} said trade had grown.",
        f"{ROJAS} told a news conference with {OZOLS} that trade had grown.",
    ],
)
def test_who_speaks_to_the_press_with_a_counterpart_has_met_him(text: str) -> None:
    (met,) = read(text).meetings
    assert (met.kind, met.parties) == ("meeting", ("LV", "PE"))
    assert {h.name for h in met.heads} == {"Luz Rojas", "Ivo Ozols"}


@pytest.mark.parametrize(
    "what",
    [
        "a joint news conference with her deputy",
        "a news conference on Latvian Minister",
        "a news conference in Riga on",
    ],
)
def test_other_press_conferences_tell_of_no_meeting(what: str) -> None:
    assert read(f"Peruvian Foreign Minister Luz Rojas told {what} Ivo Ozols that trade had grown.").meetings == ()


def test_who_stands_beside_a_speaker_is_not_phoned() -> None:
    (met,) = read(f"{ROJAS} spoke to reporters alongside {OZOLS}.").meetings
    assert met.kind == "meeting"
    (call,) = read(f"{ROJAS} spoke by phone with {OZOLS}.").meetings
    assert call.kind == "call"


def test_a_meeting_told_is_not_told_again_by_its_press_conference() -> None:
    text = (
        "Peruvian Foreign Minister Luz Rojas met Latvian Foreign Minister Ivo Ozols in Riga. Rojas told a joint news "
    )
    assert len(read(text + "conference with Latvian Foreign Minister Ivo Ozols that trade had grown.").meetings) == 1


def test_a_capital_acts_for_its_state_where_that_is_named() -> None:
    text = (
        "Foreign Minister Luz Rojas of {} met Latvian Minister Ivo Ozols. Lima intends to open a port. Rojas said Lima "
    )
    acts = read(text.format("Peru") + "plans to lend boats.").acts
    assert [(a.kind, a.actors) for a in acts] == [("commitment", ("PE",))] * 2
    acts = read(text.format("Kenya") + "plans to lend boats.").acts
    assert all(a.actors != ("PE",) for a in acts)


def test_what_others_did_meanwhile_is_no_part_of_a_clause() -> None:
    record = read("Peru and Latvia agreed to open six ports, as the two neighbours sought to boost their trade.")
    assert record.acts[0].span.of(record.text) == "agreed to open six ports"


def test_who_was_due_to_hold_talks_is_the_subject_told_before() -> None:
    text = "Peruvian Foreign Minister Luz Rojas met Latvian President Ada Kalns and was due to hold talks with "
    _, talks = read(text + "Prime Minister Juris Liepa of Latvia.").meetings
    assert [h.name for h in talks.heads] == ["Luz Rojas", "Juris Liepa"]
