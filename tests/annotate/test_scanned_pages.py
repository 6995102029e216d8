"""Scanned pages, which have a blank line behind each line: names and clauses go on over it."""

from __future__ import annotations

from memcon import annotate
from memcon.model import Document

LINES = """PRESS STATEMENT NO. 4

VISIT BY THE PRIME MINISTER OF PERU

The Prime Minister, Mr Ozols, will receive the Peruvian Prime

Minister, Mr Jorge Quispe, in Riga on 21 June 1983. It will be the

first visit by a Prime Minister of the Republic of

Peru to this country. Mr Ozols said that Latvia would build a

new terminal for the ships that carry fish from the harbours of

Peru, and that the work on it would begin in the autumn of

that year. He thanked Mr Quispe for the help of his

Government when the storms of March broke the old pier of

Ventspils, and he promised to send two engineers to the

port of Callao before the end of the summer."""


def test_an_office_goes_on_over_the_blank_line() -> None:
    record = annotate(Document(LINES, published="1983-06-02", publisher="Prime Minister of Latvia (Ozols, Juris)"))
    meeting = next(m for m in record.meetings if m.kind == "meeting")
    assert [(h.name, h.office, h.party) for h in meeting.heads] == [
        ("Ozols", "Prime Minister", "LV"),
        ("Jorge Quispe", "Prime Minister", "PE"),
    ]
    assert (meeting.start, meeting.place) == ("1983-06-21", "Riga")


def test_spans_are_those_of_the_page() -> None:
    record = annotate(Document(LINES, published="1983-06-02", publisher="Prime Minister of Latvia (Ozols, Juris)"))
    quotes = [record.quote(a.span) for a in record.acts]
    assert any(q.startswith("said that Latvia would build a\n\nnew terminal") for q in quotes)
    assert any(q.startswith("promised to send two engineers to the\n\nport of Callao") for q in quotes)


def test_paragraphs_a_blank_line_apart_stay_apart() -> None:
    text = "\n\n".join(f"The two sides reviewed the plan for the port of town number {n}." for n in range(1, 10))
    record = annotate(Document(text, published="1983-06-02", publisher="Prime Minister of Latvia"))
    assert all("\n\n" not in record.quote(a.span) for a in record.acts)


def test_a_line_that_says_whose_the_words_are_ends_before_them() -> None:
    lines = LINES.replace(
        "The Prime Minister, Mr Ozols, will receive the Peruvian Prime\n\nMinister, Mr Jorge Quispe,",
        "Statement by the Prime Minister, Mr. Juris Ozols\n\nThe Prime Minister of Peru, Mr Jorge Quispe, will come\n\n"
        "to this country for a visit and will be received by Mr Ozols",
    )
    record = annotate(Document(lines, published="1983-06-02", publisher="Prime Minister of Latvia (Ozols, Juris)"))
    assert {h.name for m in record.meetings for h in m.heads} <= {"Juris Ozols", "Ozols", "Jorge Quispe"}
    visit = next(m for m in record.meetings if m.kind == "visit")
    assert [h.name for h in visit.heads] == ["Jorge Quispe"]
