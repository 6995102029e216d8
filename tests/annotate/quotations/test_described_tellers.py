"""Who says something and is described between commas first; two portfolios in small letters; bodies and habits."""

import pytest

from memcon import annotate
from memcon.model import Document

SWISS = "Federal Department of Foreign Affairs, Switzerland"
MET = "Federal Councillor Ruth Keller met Minister Luz Rojas of Peru in Lima. "


def acts(text: str) -> list[tuple[str, tuple[str, ...]]]:
    record = annotate(Document(MET + text, published="2015-03-10", publisher=SWISS))
    return [(record.quote(a.span), a.actors) for a in record.acts if a.span.start >= len(MET)]


@pytest.mark.parametrize(
    "lead",
    [
        "Federal Councillor Ruth Keller, the head of the FDFA,",
        "Federal Councillor Ruth Keller, who is also the head of the FDFA,",
        "During the conference, Ms Keller, who had come from Riga,",
        "Federal Councillor Ruth Keller, Minister of Eels,",
    ],
)
def test_who_is_described_stresses_himself(lead: str) -> None:
    assert acts(f"{lead} stressed the importance of eels in Peru.") == [
        ("stressed the importance of eels in Peru", ("CH",))
    ]


def test_a_clause_before_a_verb_of_saying_is_what_was_said() -> None:
    text = "Ms Keller, who is ill, will help Peru with its eels, stressed Minister Luz Rojas."
    assert not any(span.startswith("stressed") for span, _ in acts(text))


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("the Kenyan infrastructure and transport minister, Ivo Kern", "infrastructure and transport minister"),
        ("the Kenyan transport minister, Ivo Kern", "transport minister"),
        ("the Kenyan president and transport minister Ivo Kern", None),
    ],
)
def test_a_minister_has_two_portfolios_in_small_letters(office: str, name: str | None) -> None:
    record = annotate(Document(f"Ms Ruth Keller met {office}.", published="2015-03-10", publisher=SWISS))
    offices = {h.office for m in record.meetings for h in m.heads if h.name == "Ivo Kern"}
    assert offices == {name} if name else "president and transport minister" not in offices


def test_a_body_founded_by_a_treaty_met() -> None:
    text = (
        "The Joint Commission on Eels, which was instituted by the Agreement on Eels signed by Switzerland and Peru in "
        "December 2012, held its third meeting on 9 March 2015 in Bern."
    )
    (session,) = annotate(Document(text, published="2015-03-10", publisher=SWISS)).meetings
    assert (session.kind, session.number, session.start) == ("session", 3, "2015-03-09")


def test_talks_held_every_year_are_none() -> None:
    told = "{}The two countries {} under the pact of 2012 in Lima."
    for words, count in (("hold talks every year", 1), ("held talks in May", 2)):
        record = annotate(Document(told.format(MET, words), published="2015-03-10", publisher=SWISS))
        assert len(record.meetings[0].evidence) == count


@pytest.mark.parametrize(
    "signers",
    [
        "Ambassador Ruth Keller, Head of Trade, and Peruvian Finance Minister Luz Rojas",
        "Ambassador Ruth Keller, Head of Trade, and Peruvian Finance Minister Luz Rojas,",
        "State Secretary Ruth Keller and Peruvian Finance Minister Luz Rojas,",
    ],
)
def test_two_who_sign_are_parted_by_no_office(signers: str) -> None:
    record = annotate(
        Document(f"{signers} signed a pact on eels in Bern on 9 March.", published="2015-03-10", publisher=SWISS)
    )
    (meeting,), (act,) = record.meetings, record.acts
    assert ([h.name for h in meeting.heads], act.actors) == (["Ruth Keller", "Luz Rojas"], ("all",))


def test_whom_talks_are_with_is_no_second_subject() -> None:
    text = "The meeting with Minister Urs Lind and Peruvian Minister Luz Rojas, signed by all, pleased Ms Ruth Keller."
    record = annotate(Document(text, published="2015-03-10", publisher=SWISS))
    assert [a for a in record.acts if a.actors == ("PE",)] == []
