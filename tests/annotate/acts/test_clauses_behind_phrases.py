"""Who acts behind a phrase that opens a sentence, and meetings told once more by a noun or by the title."""

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str, title: str | None = None) -> list[MeetingMention]:
    publisher = "Ministry of Foreign Affairs of Norway"
    return list(annotate(Document(text=text, title=title, published="2014-05-06", publisher=publisher)).meetings)


def test_an_official_behind_a_phrase_is_not_who_the_phrase_names() -> None:
    met = read(
        "Minister Ann Holm met the Prime Minister of Bhutan, Karma Dorji, in Oslo on Sunday. Following his meeting "
        "with Ms Holm, the Bhutanese Prime Minister met with Norwegian Speaker Doris Lund."
    )
    assert [[(h.name, h.party) for h in m.heads] for m in met] == [
        [("Ann Holm", "NO"), ("Karma Dorji", "BT")],
        [("Karma Dorji", "BT"), ("Doris Lund", "NO")],
    ]


def test_an_office_that_commas_enclose_explains_the_name() -> None:
    (meeting,) = read(
        "During her talks with Luz Rojas, the Prime Minister of Peru, in Oslo, Minister Ann Holm praised trade in tuna."
    )
    assert [(h.name, h.office) for h in meeting.heads if h.party == "PE"] == [("Luz Rojas", "Prime Minister")]


def test_two_who_stand_on_either_side_of_a_phrase_are_no_row() -> None:
    (meeting,) = read(
        "The talks between Minister Ann Holm and Moldovan President Ion Rusu on 5 May in Oslo focused on trade. At the "
        "meeting with Minister Holm, President Rusu thanked Norway."
    )
    assert ({h.party for h in meeting.heads}, meeting.start) == ({"NO", "MD"}, "2014-05-05")


def test_a_noun_tells_the_meeting_to_come_once_more() -> None:
    text = (
        "Trade Minister Ann Holm will meet with Peruvian Trade Minister Luz Rojas in Lima on 12 May. The meeting "
        "between Ms Holm and Ms Rojas is the fourth between ministers of trade."
    )
    assert [(m.status, m.start) for m in read(text)] == [("scheduled", "2014-05-12")]


def test_a_meeting_told_as_past_is_another() -> None:
    text = (
        "Trade Minister Ann Holm will meet with Peruvian Trade Minister Luz Rojas in Lima on 12 May. The meeting "
        "between Ms Holm and Ms Rojas in March was held in Oslo."
    )
    assert [m.status for m in read(text)] == ["scheduled", "held"]


def test_talks_on_ties_between_states_are_no_talks_between_them() -> None:
    text = (
        "On 20 May 2014, Minister Ann Holm will travel to London. She will meet the British Secretary of State for "
        "Business, Peter Wood. Discussions will focus on trade relations between Norway and the United Kingdom."
    )
    assert [m.kind for m in read(text)] == ["visit", "meeting"]


def test_the_title_tells_that_a_discussion_was_a_call() -> None:
    text = "This morning, Minister Ann Holm held a discussion with the Premier of Japan, Mr Ken Sato."
    assert [(m.kind, m.mode) for m in read(text, "Discussion by telephone with the Prime Minister of Japan")] == [
        ("call", "virtual")
    ]
    assert [m.kind for m in read(text, "Discussion with the Prime Minister of Japan")] == ["meeting"]


def test_who_will_be_visiting_is_what_the_text_reports() -> None:
    text = "A delegation of Norwegian scientists led by State Secretary Carl Klem will be visiting Brazil from 25 May."
    assert [(m.kind, m.standing, m.status) for m in read(text)] == [("visit", "subject", "scheduled")]


def test_those_present_act_and_present_is_no_verb() -> None:
    talks = "Minister Ann Holm met Peruvian Minister Luz Rojas in Oslo on Sunday. "
    for there in ("present at the talks", "present in Oslo", "attending the talks"):
        record = annotate(f"{talks}The ministers {there} appealed to all states to save the tuna.")
        assert [(record.quote(a.span), a.kind) for a in record.acts] == [
            ("appealed to all states to save the tuna", "request")
        ]
    record = annotate(f"{talks}The ministers present a plan for tuna.")
    assert [record.quote(a.span) for a in record.acts] == ["present a plan for tuna"]
