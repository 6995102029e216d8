"""How agencies tell of guests: "Talking to the envoy, who called on him, the President said"; what only points back."""

import pytest

from memcon import annotate
from memcon.model import AnnotatedDocument, Document

LEAD = "LIMA, May 11 (ANA): President Ana Silva of Peru on Thursday emphasized the need for trade with Latvia.\n\n"


def read(text: str) -> AnnotatedDocument:
    return annotate(Document(text, publisher="Andean News Agency", published="2023-05-12"))


@pytest.mark.parametrize(
    "opening",
    [
        "Talking to Ambassador of Latvia Ivo Ozols, who paid a farewell call on her here",
        "Talking to Ambassador of Latvia Ivo Ozols",
        "Speaking to Latvian Foreign Minister Ivo Ozols, who is on a visit",
        "Receiving Latvian Foreign Minister Ivo Ozols at the presidency",
        "Welcoming Latvian Foreign Minister Ivo Ozols",
    ],
)
def test_who_talks_to_a_guest_meets_him_on_the_day_told_before(opening: str) -> None:
    record = read(f"{LEAD}{opening}, the President appreciated the services of Latvia.")
    met = next(m for m in record.meetings if m.kind == "meeting")
    assert (met.parties, met.start, met.standing) == (("LV", "PE"), "2023-05-11", "subject")
    assert [(a.kind, a.actors) for a in record.acts] == [("position", ("PE",)), ("assessment", ("PE",))]


@pytest.mark.parametrize("opening", ["Talking to reporters", "Welcoming Latvian growth", "Receiving a call to order"])
def test_other_openings_tell_of_no_guest(opening: str) -> None:
    assert read(f"{LEAD}{opening}, the President appreciated the services of Latvia.").meetings == ()


def test_who_acts_behind_a_guest_is_not_of_the_guests_delegation() -> None:
    text = "Welcoming the visiting Latvian delegation led by Foreign Minister Ivo Ozols, the President said that "
    record = read(f"{LEAD}{text}Peru attached importance to its ties with Latvia.")
    assert [a.actors for a in record.acts] == [("PE",), ("PE",)]


MET = "President Ana Silva of Peru met Latvian Foreign Minister Ivo Ozols in Lima. "


@pytest.mark.parametrize(
    "frame",
    [
        "She expressed these views while talking to reporters.",
        "Ms. Silva said this at a press conference.",
        "The Foreign Ministry announced this today.",
        "This was announced by the Foreign Ministry.",
    ],
)
def test_what_only_tells_where_something_was_said_is_no_act(frame: str) -> None:
    assert read(MET + frame).acts == ()


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("She expressed these hopes while talking to reporters.", "statement"),
        ("Ms. Silva announced this new plan.", "delivery"),
        ("This was discussed at length.", "discussion"),
    ],
)
def test_what_tells_more_is_an_act(clause: str, kind: str) -> None:
    assert [a.kind for a in read(MET + clause).acts] == [kind]


@pytest.mark.parametrize(("city", "code"), [("LIMA", "PE"), ("Kingston", "JM")])
def test_a_story_from_a_capital_that_names_no_government_is_of_its_state(city: str, code: str) -> None:
    text = f"{city}, May 11: Foreign Minister Ana Silva met Latvian Foreign Minister Ivo Ozols."
    (met,) = read(text).meetings
    assert {(h.name, h.party) for h in met.heads} == {("Ana Silva", code), ("Ivo Ozols", "LV")}
    (met,) = read(text.replace(city, "TORRE")).meetings
    assert ("Ana Silva", code) not in {(h.name, h.party) for h in met.heads}


def test_who_comes_to_the_country_of_the_other_is_the_guest() -> None:
    text = (
        "President Ana Holm of Norway met Prime Minister Luz Rojas of Peru in Lima today. President Holm looks forward "
        "to seeing Prime Minister Rojas when she visits Norway in September."
    )
    found = annotate(Document(text=text, published="2024-05-20", publisher="Government of Norway")).meetings
    visit = next(m for m in found if m.kind == "visit")
    assert ([h.name for h in visit.heads], visit.country) == (["Luz Rojas"], "NO")
