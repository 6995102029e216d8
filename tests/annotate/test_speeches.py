"""Speeches: the session at which one was given, and what is done in words such as "let me" and "allow me to"."""

import pytest

from memcon import annotate
from memcon.model import AnnotatedDocument, Document

PERU = "Presidency of Peru"


def read(text: str, title: str = "Remarks by Luz Rojas, Minister of Trade") -> AnnotatedDocument:
    return annotate(Document(text, published="2024-05-16", publisher=PERU, title=title))


@pytest.mark.parametrize(
    "words",
    [
        "I look forward to the trade segment of the 4th Session of our Joint Commission.",
        "Our leaders found time to convene the 4th Session of our Joint Commission.",
        "We are here for the 4th Session of our Joint Commission.",
    ],
)
@pytest.mark.parametrize("link", ["at", "on the occasion of"])
def test_the_session_in_the_title_of_a_speech_is_its_subject(words: str, link: str) -> None:
    title = (
        f"Opening Remarks by Luz Rojas, Minister of Trade, {link} the Ministerial Meeting of the 4th Session of the "
        "Joint Commission between Peru and Latvia, 16 May 2024"
    )
    (session,) = read(words, title).meetings
    assert (session.kind, session.standing, session.status) == ("session", "subject", "held")
    assert (session.number, session.start, session.parties) == (4, "2024-05-16", ("LV", "PE"))


def test_a_session_still_to_come_that_no_title_names_stays_so() -> None:
    text = "Latvia is our friend. Our leaders found time to convene the 4th Session of our Joint Commission."
    assert not read(text, "Remarks by Luz Rojas at the opening of a port").meetings
    title = "Remarks by Luz Rojas at the 4th Session of the Joint Commission between Peru and Latvia, 16 May 2024"
    assert [m.status for m in read(text, title).meetings] == ["held"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Let me start by expressing our gratitude to the people of Latvia.", "assessment"),
        ("Let me thank the people of Latvia for their welcome.", "assessment"),
        ("Allow me to congratulate Latvia on its new port.", "assessment"),
        ("Permit me to thank the people of Latvia for their welcome.", "assessment"),
        ("Let me reiterate that Peru supports the accord with Latvia.", "position"),
        ("I am excited that trade with Latvia grew.", "assessment"),
        ("We are thrilled that Latvia opened its port.", "assessment"),
    ],
)
def test_what_a_speaker_does_by_asking_leave_for_it_is_an_act(words: str, kind: str) -> None:
    acts = read(f"We are here for the 4th Session of the Peru-Latvia Joint Commission in Riga. {words}").acts
    assert [(a.kind, a.actors) for a in acts][-1:] == [(kind, ("PE",))]


def test_thanks_for_nothing_named_are_no_act() -> None:
    text = (
        "PRESIDENT ROJAS: We will open the port together.\n\n"
        "PRESIDENT OZOLS: Latvia will send two pilots to Peru. {}\n\n"
    )
    title = "Remarks by President Rojas of Peru and President Ozols of Latvia"

    def thanks(words: str) -> list[str]:
        found = read(text.format(words), title)
        return [found.quote(a.span) for a in found.acts if a.kind == "assessment"]

    assert thanks("Thank you, thank you.") == []
    assert thanks("Thank you for the warm welcome.") == ["Thank you for the warm welcome"]
