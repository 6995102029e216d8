"""The headline above a text, and what it is used for."""

from memcon import annotate
from memcon.annotate.headline import find_body
from memcon.model import Document


def test_lines_that_are_no_sentences_stand_above_the_body() -> None:
    text = "PR No. 7/2024\n\nMinister meets envoy\n\nThe minister met the envoy of Peru."
    assert text[find_body(text) :].strip() == "The minister met the envoy of Peru."


def test_a_text_that_opens_with_a_sentence_or_a_labelled_line_has_no_headline() -> None:
    assert find_body("The minister left.\nShe returned.") == 0
    assert find_body("Date: 4 May 2023\nPlace: Riga\nThe minister left.") == 0
    assert find_body("A single line") == 0


def test_a_headline_is_no_meeting_of_its_own_and_shortens_no_office() -> None:
    text = (
        "Minister Ozols meets Peruvian foreign minister in Riga\n\n"
        "On 3 May 2024 Latvia's Deputy Foreign Minister Juris Ozols met Peru's foreign minister, Luz Rojas, in Riga."
    )
    record = annotate(text)
    (meeting,) = record.meetings
    assert record.quote(meeting.evidence[0]).startswith("met Peru")
    assert [(h.name, h.office) for h in meeting.heads] == [
        ("Juris Ozols", "Deputy Foreign Minister"),
        ("Luz Rojas", "foreign minister"),
    ]


def test_a_headline_alone_still_tells_a_meeting() -> None:
    record = annotate("Latvian Foreign Minister Juris Ozols meets Peruvian Foreign Minister Luz Rojas\n\nMore follows.")
    assert [m.parties for m in record.meetings] == [("LV", "PE")]


def test_a_title_in_capitals_names_no_body_by_its_shape() -> None:
    document = Document(
        "Peru's fisheries minister Luz Rojas met Latvia's minister Juris Ozols on Monday to discuss quotas.",
        title="MINISTERS MEET AFTER SUMMIT",
    )
    assert [m.mechanism for m in annotate(document, published="2024-05-03").meetings] == [None]
