"""Texts whose words stand two or three blanks apart: read as with one, told at their own places."""

import re

import pytest

from memcon import Document, annotate, load_lexicon
from memcon.annotate.text.cut_text import CutText
from memcon.model import AnnotatedDocument

ONE = (
    "The Foreign Minister of the Czech Republic, Ota Novak, met the Foreign Minister of Peru, Luz Rojas, in New York "
    "on 3 May 2024. They agreed to build a bridge over the Silver River. Rojas said: “We will begin this year.”"
)


def told(record: AnnotatedDocument) -> list[object]:
    meetings = [
        (m.kind, m.start, m.place, m.parties, [(h.name, h.office, h.party) for h in m.heads]) for m in record.meetings
    ]
    return [*meetings, *[(a.kind, a.actors) for a in record.acts], *[q.speaker for q in record.quotations]]


@pytest.mark.parametrize("run", ["  ", "   ", "\N{NO-BREAK SPACE} "])
def test_words_apart_are_read_as_words_side_by_side(run: str) -> None:
    apart = re.sub(r"(?<=[\w,]) ", run, ONE)
    record, plain = annotate(apart, published="2024-05-20"), annotate(ONE, published="2024-05-20")
    assert record.meetings
    assert record.acts
    assert record.quotations
    assert told(record) == told(plain)
    assert record.text == apart
    for span, same in zip(record.spans(), plain.spans(), strict=True):
        assert record.quote(span).split() == plain.quote(same).split()
    starts = {m.start for m in record.mentions}
    assert {m.antecedent for m in record.mentions} - {None} <= starts


def test_columns_stay_apart() -> None:
    table = "Peru          Foreign Minister Luz Rojas\nLatvia        Foreign Minister Jan Dahl"
    assert annotate(table).text == table
    assert [annotate(table).quote(s) for s in annotate(table).sentences] == table.split("\n")


def test_a_text_without_runs_is_read_as_it_stands() -> None:
    assert (
        annotate("Two blanks.  Behind a full stop they part two sentences.")
        .quote(annotate("Two blanks.  Behind a full stop they part two sentences.").sentences[1])
        .startswith("Behind")
    )


def test_raised_letters_are_read_without_their_marks() -> None:
    plain = "President Luz Rojas of Peru met Minister Jan Dahl of Norway on May 3rd. They agreed to build a bridge."
    raised = plain.replace("3rd", "3<sup>rd</sup>")
    record = annotate(raised, published="2024-05-20")
    assert told(record) == told(annotate(plain, published="2024-05-20"))
    assert record.meetings[0].start == "2024-05-03"
    assert record.text == raised
    assert record.quote(record.acts[0].span) == "agreed to build a bridge"


def test_a_raised_figure_that_points_to_a_note_is_kept() -> None:
    noted = (
        "Trade with Norway rose to 17<sup>3</sup>. President Luz Rojas of Peru met Minister Jan Dahl of Norway in Oslo."
    )
    assert annotate(noted).quote(annotate(noted).sentences[0]).endswith("17<sup>3</sup>.")


def test_of_words_put_right_the_right_ones_are_read() -> None:
    text = "President Luz Rojas of Peru met Foreign Minister Jan <s>Dall</s> [Dahl] of Norway in Oslo on 3 May 2024."
    record = annotate(text)
    assert [h.name for h in record.meetings[0].heads] == ["Luz Rojas", "Jan Dahl"]
    assert record.quote(record.meetings[0].evidence[0]).startswith("met Foreign Minister Jan <s>Dall</s> [Dahl")


CUT = (
    "Peru ’ s Foreign Minister, Luz Rojas, met Latvia ’ s Foreign Minister, Ota Novak, in New York on 3 May 2024. "
    "Novak said Latvia didn ’ t want new fares. “ We don ’ t need them, ” he said. The ministers ’ talks were useful."
)


def test_apostrophes_and_quotation_marks_set_apart_belong_to_their_words() -> None:
    whole = (
        CUT.replace(" ’ s", "’s").replace("n ’ t", "n’t").replace("s ’ ", "s’ ").replace("“ ", "“").replace(" ”", "”")
    )
    record, plain = annotate(CUT, published="2024-05-20"), annotate(whole, published="2024-05-20")
    assert told(record) == told(plain)
    assert [record.quote(q.span) for q in record.quotations] == ["We don ’ t need them,"]
    assert [record.quote(a.span)[-8:] for a in record.acts[:2]] == ["ew fares", " he said"]


def test_a_single_quotation_mark_is_no_apostrophe() -> None:
    text = "Luz Rojas of Peru called it ‘ the work of thieves ’ and left Riga."
    assert CutText(Document(text=text), load_lexicon()).document.text == text
