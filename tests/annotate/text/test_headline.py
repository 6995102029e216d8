"""The headline above a text, and what it is used for."""

from memcon import annotate
from memcon.annotate.text.headline import find_body
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


FURNITURE = "Home\nNews\nPRESS RELEASE\n\nNo. 214\n\n3 May 2024\n\n"


def test_a_title_behind_the_furniture_of_a_page_stands_above_the_body() -> None:
    title = "Third Session of the Latvia-Peru Fisheries Commission"
    shown = "THIRD SESSION OF THE LATVIA-PERU  FISHERIES COMMISSION"
    text = f"{FURNITURE}{shown}\nPrint\nShare\nPress office\n\nIt met in Riga."
    assert text[find_body(text, title) :].strip() == "It met in Riga."
    assert find_body(text.replace("THIRD", "Third Regular"), title) == 0


def test_lines_above_the_title_change_no_meeting() -> None:
    title = "Joint Statement of the Latvia-Peru Fisheries Commission"
    body = (
        "Latvia and Peru convened the second meeting of the Fisheries Commission (LPFC) online on 2 May 2024.\n\n"
        "Both sides reviewed catches. The next LPFC meeting will be held in Lima in 2025."
    )
    plain = annotate(Document(body, title=title, published="2024-05-03"))
    above = annotate(Document(f"{FURNITURE}{title}\n\nPress office\n\n{body}", title=title, published="2024-05-03"))
    assert [(m.kind, m.standing, m.number, m.start, m.mode, m.parties) for m in above.meetings] == [
        (m.kind, m.standing, m.number, m.start, m.mode, m.parties) for m in plain.meetings
    ]
    assert plain.meetings[0].number == 2


def test_a_headline_in_capitals_names_no_body_and_keeps_no_name_short() -> None:
    text = (
        "FOREIGN MINISTER OZOLS ATTENDS LAKE COUNTRIES SUMMIT\n\n"
        "Latvian Foreign Minister Juris Ozols, Jr. attended the fifth Lake Countries Summit in Lima on 3 May 2024. "
        "Minister Ozols met Peruvian Foreign Minister Luz Rojas there."
    )
    meetings = annotate(text).meetings
    assert [m.mechanism for m in meetings if m.kind == "session"] == ["Lake Countries Summit"]
    assert {h.name for m in meetings for h in m.heads} == {"Juris Ozols, Jr.", "Luz Rojas"}


def test_the_mission_of_a_body_is_no_person() -> None:
    text = "The head of the World Bank Resident Mission, Luz Rojas, met President Ozols in Riga."
    names = [h.name for m in annotate(text, published="2024-05-03").meetings for h in m.heads]
    assert "Ozols" in names
    assert not {"Resident Mission", "Resident"} & set(names)
