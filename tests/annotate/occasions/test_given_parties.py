"""Parties that the caller gives fill what a text leaves open."""

from __future__ import annotations

import datetime

import pytest

import memcon

SESSION = (
    "The third meeting of the Joint Working Group on Fisheries was held in Oslo on 3 May 2024. "
    "The two sides agreed to open a consulate."
)


@pytest.mark.parametrize("given", [("NO", "TR"), ("tr", "no"), ("Norway", "Türkiye"), ("NO", "Republic of Türkiye")])
def test_parties_of_a_session_without_any(given):
    (meeting,) = memcon.annotate(SESSION, parties=given).meetings
    assert meeting.parties == ("NO", "TR")


def test_one_party_given_is_no_publisher_whose_own_body_met():
    record = memcon.annotate(SESSION, parties=["NO"])
    assert [m.parties for m in record.meetings] == [("NO",)]
    assert [a.kind for a in record.acts] == ["commitment"]


@pytest.mark.parametrize(
    "text",
    [
        "The two ministers met in Oslo on 3 May 2024 and agreed to open a consulate.",
        "Foreign Minister Luz Rojas and Foreign Minister Ivo Ozols met in Riga. The two sides agreed to open a port.",
        "Foreign Minister Luz Rojas met Foreign Minister Ivo Ozols in Riga. They agreed to open a port.",
    ],
)
def test_sides_given_let_a_meeting_without_sides_be_found(text):
    assert not memcon.annotate(text).meetings
    record = memcon.annotate(text, parties=("LV", "PE"))
    assert [(m.kind, m.parties) for m in record.meetings] == [("meeting", ("LV", "PE"))]
    assert [a.kind for a in record.acts] == ["commitment"]


def test_side_that_the_text_tells_stands():
    text = "Foreign Minister Luz Rojas of Peru met Foreign Minister Ivo Ozols of Latvia in Riga on 3 May 2024."
    (meeting,) = memcon.annotate(text, parties=("PE", "KE")).meetings
    assert meeting.parties == ("LV", "PE")


def test_meetings_told_in_passing_do_not_get_them():
    text = SESSION + " They reviewed what was agreed at the second Forum on Tea, held in Lima in 2019."
    first, other = memcon.annotate(text, parties=("NO", "TR")).meetings
    assert (first.standing, first.parties) == ("subject", ("NO", "TR"))
    assert other.standing != "subject"
    assert other.parties == ()


def test_unknown_code_is_kept_and_noted():
    record = memcon.annotate(SESSION, parties=("NO", "XQ"))
    assert record.meetings[0].parties == ("NO", "XQ")
    assert [n.about for n in record.notes] == ["parties"]
    assert not memcon.annotate(SESSION, parties=("NO",)).notes


def test_day_may_be_a_date():
    text = "The Commission on Tea met in Riga on Friday."
    assert memcon.annotate(text, published=datetime.date(2024, 5, 6)).document.published == "2024-05-06"


@pytest.mark.parametrize("wrong", [5, None, b"text"])
def test_what_is_no_document_is_refused_with_the_cure(wrong):
    with pytest.raises(TypeError, match=r"memcon\.Document"):
        memcon.annotate(wrong)


def test_folder_for_a_lexicon_is_refused_with_the_cure():
    with pytest.raises(TypeError, match="load_lexicon"):
        memcon.annotate(SESSION, lexicon="my-lexicon")  # type: ignore[arg-type]
