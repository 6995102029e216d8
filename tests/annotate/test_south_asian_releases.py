"""Turns of phrase of ministries in South Asia: dinners given, who came along, talks in the first person."""

import pytest

from memcon import annotate
from memcon.model import AnnotatedDocument


def read(text: str, publisher: str | None = None) -> AnnotatedDocument:
    return annotate(text, published="2024-05-03", publisher=publisher)  # a Friday


HOST = "Foreign Minister Luz Rojas of Peru"
GUEST = "Latvian Foreign Minister Juris Ozols"


@pytest.mark.parametrize(
    "along",
    [
        "along with Deputy Minister Ana Quispe and a high-level delegation",
        "together with Deputy Minister Ana Quispe and other senior officials",
    ],
)
def test_who_came_along_with_a_delegation_is_no_principal(along: str) -> None:
    (meeting,) = read(f"{HOST}, {along}, met {GUEST} in Riga on Friday.").meetings
    assert [h.name for h in meeting.heads] == ["Luz Rojas", "Juris Ozols"]
    (meeting,) = read(f"{HOST}, together with Defence Minister Ana Quispe, met {GUEST} in Riga on Friday.").meetings
    assert len(meeting.heads) == 3


@pytest.mark.parametrize(
    "dinner",
    [
        "hosted a dinner in Lima on May 2, 2024, honouring",
        "hosted a luncheon on Thursday honoring",
        "gave a dinner in honour of",
    ],
)
def test_whom_a_dinner_honours_was_met(dinner: str) -> None:
    (meeting,) = read(f"{HOST} {dinner} {GUEST}.").meetings
    assert (meeting.parties, len(meeting.heads)) == (("LV", "PE"), 2)
    assert not read(f"{HOST} {dinner} the poet Ana Quispe.").meetings


def test_a_round_of_talks_in_the_first_person_is_a_meeting() -> None:
    text = "President Ozols of Latvia and I have just concluded a frank round of talks. We agreed to trade more."
    (meeting,) = read(text, "Prime Minister's Office, India").meetings
    assert (meeting.parties, [h.name for h in meeting.heads]) == (("IN", "LV"), ["Ozols"])


def test_what_had_been_told_goes_on() -> None:
    told = "said that the visit had been memorable, and had also added new dynamism to the ties"
    text = f"{HOST} met {GUEST} on Friday. The Foreign Minister {told}."
    assert [text[a.span.start : a.span.end] for a in read(text).acts] == [told]


@pytest.mark.parametrize("ready", ["ready", "happy", "glad"])
def test_what_a_side_would_be_ready_to_do_is_a_soft_commitment(ready: str) -> None:
    (act,) = read(f"{HOST} met {GUEST}. She said that Peru would be {ready} to host the ferry talks.").acts
    assert (act.kind, act.strength) == ("commitment", 1)
    (act,) = read(f"{HOST} met {GUEST}. She said that Peru was happy to see the pier open.").acts
    assert act.kind == "assessment"


def test_verbs_of_a_source_do_not_hide_what_was_discussed() -> None:
    text = (
        f"{HOST} met {GUEST}. According to a press release issued by the ministry, during the meeting matters related "
        "to trade were discussed."
    )
    assert [a.kind for a in read(text).acts] == ["discussion"]


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("also shared their perspectives on the river", "discussion"),
        ("reminisced about the old ferry", "discussion"),
        ("were touched by the welcome", "assessment"),
    ],
)
def test_words_of_talk_and_thanks(clause: str, kind: str) -> None:
    (act,) = read(f"{HOST} met {GUEST}. The two ministers {clause}.").acts
    assert act.kind == kind


def test_the_state_behind_a_ministry_is_the_publishers() -> None:
    text = "Minister of External Affairs Luz Rojas met Latvian Foreign Minister Juris Ozols on Friday."
    (meeting,) = read(text, "Ministry of External Affairs, Sri Lanka").meetings
    assert meeting.parties == ("LK", "LV")


def test_ones_own_envoy_on_his_way_out_is_no_other_side() -> None:
    publisher = "Prime Minister's Office, Pakistan"
    text = "Prime Minister Kamran Bugti received Pakistan's Ambassador-designate to Peru Zahid Mirani on Friday."
    assert not read(text, publisher).meetings
    text = "Ambassador-designate of Pakistan to Peru Zahid Mirani called on Prime Minister Kamran Bugti on Friday."
    assert not read(text, publisher).meetings
    text = "Ambassador-designate of Peru to Pakistan Luz Rojas called on Prime Minister Kamran Bugti on Friday."
    assert [m.parties for m in read(text, publisher).meetings] == [("PE", "PK")]


def test_handing_in_credentials_is_the_meeting_and_no_act() -> None:
    record = read(f"The Ambassador of Latvia, Juris Ozols, presented his Letter of Credence to {HOST} on Friday.")
    assert [len(record.meetings), len(record.acts)] == [1, 0]


def test_a_house_named_by_an_office_stands_in_the_state_of_who_holds_it() -> None:
    text = "President Luz Rojas of Peru and Ambassador Juris Ozols of Latvia met at the President's Office on Friday."
    (meeting,) = read(text, "Reuters").meetings
    assert (meeting.place, meeting.country) == ("President's Office", "PE")


@pytest.mark.parametrize(("answer", "found"), [("", []), (" He accepted it gladly.", ["agreed"])])
def test_an_invitation_to_a_first_visit_tells_of_none_made(answer: str, found: list[str]) -> None:
    text = (
        f"{HOST} met {GUEST}. She conveyed an invitation to President Ozols to undertake his first state visit to "
        f"Peru.{answer}"
    )
    assert [m.status for m in read(text).meetings if m.kind == "visit"] == found


def test_a_visit_that_marks_a_first_is_no_act() -> None:
    assert not read(f"{HOST} met {GUEST}. This visit marks the first journey of a minister to Lima.").acts


@pytest.mark.parametrize("who", ["Army Chief General Ana Quispe", "Chief of Army Staff General Ana Quispe"])
def test_who_calls_on_his_own_premier_met_no_other_state(who: str) -> None:
    publisher = "Prime Minister's Office, Pakistan"
    assert not read(f"{who} called on Prime Minister Kamran Bugti on Friday.", publisher).meetings
    assert read(f"{who} called on Prime Minister Luz Rojas in Lima on Friday.", publisher).meetings


def test_a_dignitary_on_a_visit_is_the_guest() -> None:
    text = (
        "Peruvian Special Envoy Luz Rojas paid a visit to Sri Lanka. The Peruvian Special Envoy called on President "
        "Sunil Perera. The visiting dignitary held talks with Foreign Minister Kamal Silva."
    )
    meetings = [m for m in read(text, "Ministry of Foreign Affairs, Sri Lanka").meetings if m.kind == "meeting"]
    assert [[h.name for h in m.heads] for m in meetings] == [
        ["Luz Rojas", "Sunil Perera"],
        ["Luz Rojas", "Kamal Silva"],
    ]


def test_what_would_be_something_is_held_to_be_so() -> None:
    (act,) = read(f"{HOST} met {GUEST}. They agreed that the pier would be a major factor of peace.").acts
    assert act.kind == "position"
    (act,) = read(f"{HOST} met {GUEST}. They agreed that their experts would meet every year.").acts
    assert act.kind == "commitment"


def test_a_gathering_is_a_meeting_that_acts() -> None:
    (act,) = read(f"{HOST} met {GUEST}. The gathering aimed to discuss the ferries.").acts
    assert act.kind == "discussion"
