"""Sessions of bodies that a treaty sets up, of those whom a group unites, and of what is none between states."""

import pytest

from memcon import MeetingMention, annotate
from memcon.model import Document

_HOME = "Ministry of Foreign Affairs of Latvia"


def sessions(text: str, title: str = "") -> list[MeetingMention]:
    document = Document(text, title=title, published="2024-05-14", publisher=_HOME)
    return [m for m in annotate(document).meetings if m.kind == "session"]


@pytest.mark.parametrize(
    "told",
    [
        "established under the Eel Agreement between Latvia and Peru met for the third time",
        "set up by the 1998 Eel Agreement between Latvia and Peru held its third meeting",
        "on Eels under the pact between Latvia and Peru held its third meeting",
    ],
)
def test_a_committee_of_a_treaty_meets(told: str) -> None:
    found = annotate(f"The Joint Committee {told} in Lima on 10 May.", published="2024-05-14", publisher=_HOME).meetings
    assert [(m.kind, m.number, m.start, m.parties) for m in found] == [("session", 3, "2024-05-10", ("LV", "PE"))]


def test_what_a_treaty_sets_up_without_meeting_is_no_session() -> None:
    assert sessions("The Joint Committee established under the Eel Agreement between Latvia and Peru has a seat.") == []


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("Arab League foreign ministers held an emergency session", "LAS"),
        ("OIC foreign ministers held an extraordinary session", "OIC"),
    ],
)
def test_a_group_holds_an_emergency_session(told: str, code: str) -> None:
    (session,) = sessions(f"{told} in Cairo on Wednesday.")
    assert (session.parties, session.place, session.start) == ((code,), "Cairo", "2024-05-08")


@pytest.mark.parametrize("told", ["will meet in Sydney on 24 May for their third in-person summit",
                                  "held their third summit in Sydney on 10 May"])  # fmt: skip
def test_a_group_numbers_its_summit(told: str) -> None:
    assert [s.number for s in sessions(f"Quad leaders {told}.")] == [3]


def test_a_body_that_meets_for_its_summit_meets_once() -> None:
    told = "Leaders of the East African Community met in Arusha on Friday for the 24th Ordinary Summit."
    (session,) = sessions(told)
    assert (session.mechanism, session.number, "EAC" in session.parties) == ("Ordinary Summit", 24, True)


@pytest.mark.parametrize("behind", ["the 33rd", "the 33rd of its kind", "its 33rd"])
def test_the_number_stands_behind_the_name(behind: str) -> None:
    (session,) = sessions(f"The Arab summit, {behind}, will convene in Manama on Thursday.")
    assert session.number == 33


def test_summits_agreed_on_are_none_yet() -> None:
    told = "The leaders of Latvia, Japan and Peru met in Lima on 8 May 2024 and agreed on annual trilateral summits."
    assert [m.mechanism for m in annotate(told, published="2024-05-14").meetings] == [None]


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("The second meeting of the Latvia-Peru initiative on eels was held", 2),
        ("The Latvia-Peru Eel Trade Partnership negotiating round was held", None),
    ],
)
def test_partnerships_meet_too(told: str, number: int | None) -> None:
    (session,) = sessions(f"{told} in Lima on 10 May.")
    assert (session.number, session.parties, session.place) == (number, ("LV", "PE"), "Lima")


@pytest.mark.parametrize("verb", ["relaunched the", "set up a", "agreed to revive the", "established their"])
def test_the_first_session_of_a_body_set_up_by_two(verb: str) -> None:
    (session,) = sessions(f"Peru and Kenya {verb} Joint Eel Commission, whose first meeting was held in Lima on 6 May.")
    assert (session.number, session.parties, session.start) == (1, ("KE", "PE"), "2024-05-06")


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("Chile hosted the previous edition in 2022.", "previous"),
        ("Chile will host the next edition in 2026.", "next"),
        ("Chile was chosen as host of the next edition in 2026.", "next"),
    ],
)
def test_another_edition_is_where_its_host_is(told: str, standing: str) -> None:
    found = sessions("The Andean Eel Forum opened in Quito on Monday. " + told)
    assert [s.country for s in found if s.standing == standing] == ["CL"]


@pytest.mark.parametrize(
    "told",
    [
        "The All-Party Conference was held in Lima on Friday.",
        "The All India Eel Growers' Conference was held in Delhi on Sunday.",
        "The Annual General Meeting of the Latvia-Peru Chamber of Commerce was held in Lima on Friday.",
    ],
)
def test_parties_and_chambers_of_one_state_hold_no_session(told: str) -> None:
    assert sessions(told) == []


def test_the_title_numbers_the_session_reported() -> None:
    text = (
        "Both sides looked at progress made since the fourth session of the Joint Commission, held in Lima in 2021. "
        "The fifth session took place in Riga on 13 May 2024."
    )
    found = sessions(text, "Fifth session of the Latvia-Peru Joint Commission")
    assert [(s.number, s.standing) for s in found] == [(4, "previous"), (5, "subject")]


def test_delegations_come_to_a_numbered_round() -> None:
    told = "A delegation led by Deputy Minister Ivo Ozols came to the {} round of talks with Peru in Lima on Monday."
    (session,) = sessions(told.format("sixth"))
    assert (session.number, [(h.name, h.role) for h in session.heads]) == (6, [("Ivo Ozols", "head")])
    assert sessions(told.format("full")) == []


@pytest.mark.parametrize("told", ["wrapped up a two-day meeting in Lima", "concluded two days of talks in Lima"])
def test_talks_that_end_began_days_before(told: str) -> None:
    found = annotate(f"The United States and China {told} on Friday.", published="2024-05-14").meetings
    assert [(m.start, m.end) for m in found] == [("2024-05-09", "2024-05-10")]


@pytest.mark.parametrize(
    "told",
    [
        "The Latvia-Peru Joint Commission at the level of state secretary is scheduled to meet in Lima on 25 May.",
        "Minister Ivo Ozols will chair the OSCE Ministerial Council in Lima on 25 May.",
        "The United Nations eel conference, COP29, opens on 25 May in Lima.",
        "The next round of eel talks between Latvia and Peru will be held in Lima on 25 May, Kenya said.",
        "At the Eel Summit in Lima on 25 May, leaders are expected to speak of Peru.",
    ],
)
def test_sessions_to_come(told: str) -> None:
    (session,) = sessions(told)
    assert (session.status, session.start, session.place) == ("scheduled", "2024-05-25", "Lima")
    assert "KE" not in session.parties


@pytest.mark.parametrize("verb", ["ended", "wrapped up", "finished"])
def test_a_round_that_ends_is_the_talks_told_of(verb: str) -> None:
    told = f"Latvia and Peru {verb} a second round of eel trade talks in Lima on Friday."
    found = annotate(told, published="2024-05-14", publisher=_HOME).meetings
    assert [(m.kind, m.number, m.standing) for m in found] == [("session", 2, "subject")]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("38th ministerial-level meeting of the Joint Eel Commission", "Joint Eel Commission"),
        ("38th home secretary-level meeting between Latvia and Peru", "home secretary-level meeting"),
    ],
)
def test_a_numbered_meeting_of_some_rank(told: str, name: str) -> None:
    (session,) = sessions(f"Latvia and Peru held the {told} in Lima on 10 May.")
    assert (session.number, (session.mechanism or "").startswith(name)) == (38, True)


def test_a_body_with_letters_concludes_its_meeting() -> None:
    told = "The Latvia-Peru Sub-Committee (LPSC) on eels concluded its two-day meeting in Lima on Friday."
    (session,) = sessions(told)
    assert (session.acronym, session.start, session.end) == ("LPSC", "2024-05-09", "2024-05-10")


@pytest.mark.parametrize(
    "told",
    [
        "Deputy Minister Ivo Ozols held the fifth Latvia-Peru Eel Dialogue with Secretary Luz Rojas in Riga on 10 May.",
        "The fifth Latvia-Peru Eel Dialogue was held on 10 May in Riga between Mr. Ivo Ozols, Director-General, and "
        "Ms. Luz Rojas, Director of Eels.",
    ],
)
def test_two_officials_without_countries_are_of_the_two_sides(told: str) -> None:
    (session,) = sessions(told)
    assert [(h.name, h.party, h.role) for h in session.heads] == [
        ("Ivo Ozols", "LV", "head"),
        ("Luz Rojas", "PE", "head"),
    ]


def test_who_travels_to_lead_a_session_is_there() -> None:
    told = "Deputy Minister Ivo Ozols will travel to Lima on 20 May to co-lead the fifth Latvia-Peru Eel Dialogue."
    (session,) = sessions(told)
    assert (session.standing, session.place, session.status) == ("subject", "Lima", "scheduled")
    assert [(h.name, h.role) for h in session.heads] == [("Ivo Ozols", "co_chair")]


def test_a_co_host_named_in_passing_leads_nothing() -> None:
    told = "Minister Ivo Ozols thanked Minister Luz Rojas of Peru for her work as co-host of the second Eel Summit."
    assert [s.heads for s in sessions(told)] in ([], [()])


@pytest.mark.parametrize(
    "told",
    [
        "The meeting was held in Lima on 10 May 2024.",
        "The consultations took place in Lima on 10 May 2024.",
        "This session, the first since 2019, was co-chaired by the two deputies in Lima on 10 May 2024.",
    ],
)
def test_the_text_calls_what_the_title_names_the_meeting(told: str) -> None:
    (session,) = sessions(told, "Fourth round of Latvia-Peru political consultations")
    assert (session.number, session.start, session.place) == (4, "2024-05-10", "Lima")
    assert session.parties == ("LV", "PE")


@pytest.mark.parametrize(
    "title", ["Peru and Latvia speak of eels", "Latvia-Peru political consultations of past years"]
)
def test_a_title_without_a_number_names_no_meeting(title: str) -> None:
    assert sessions("The meeting was held in Lima on 10 May 2024.", title) == []


@pytest.mark.parametrize(
    "opening",
    [
        "After the sixth dialogue in Brussels in 2022",
        "Following the sixth round in Brussels in 2022",
        "Two years after the sixth round in Brussels",
    ],
)
def test_what_came_before_has_a_day_and_a_place_of_its_own(opening: str) -> None:
    found = sessions(f"{opening}, the seventh Kenya-EU Dialogue was held in Nairobi on 6 May.")
    assert [(s.number, s.standing, s.place) for s in found] == [(6, "previous", "Brussels"), (7, "subject", "Nairobi")]
    assert found[1].start == "2024-05-06"


def test_a_session_put_off_is_told_with_the_day_it_was_to_be_held() -> None:
    told = "The Latvia-Peru Joint Commission, scheduled for 20 May in Lima, has been postponed at Peru's request."
    assert [s.status for s in sessions(told)] == ["postponed"]


def test_the_next_one_follows_without_a_comma() -> None:
    found = sessions(
        "The seventh Kenya-EU Dialogue was held in Nairobi on 6 May and the eighth will follow in Lima in 2025."
    )
    assert [(s.number, s.standing, s.place) for s in found] == [(7, "subject", "Nairobi"), (8, "next", "Lima")]


def test_a_venue_agreed_on_is_where_the_next_session_will_be() -> None:
    told = "The fifth Latvia-Peru Joint Commission met in Riga on Monday. "
    found = sessions(told + "Lima was agreed as the venue of the sixth session.")
    assert [(s.number, s.place) for s in found] == [(5, "Riga"), (6, "Lima")]


@pytest.mark.parametrize(
    "told", ["The leaders of the two Koreas met", "The two Koreas held a third round of eel talks"]
)
def test_two_states_of_one_name_are_the_two_sides(told: str) -> None:
    found = annotate(f"{told} at Panmunjom on Thursday.", published="2024-05-14", publisher="Harbour News").meetings
    assert [(m.parties, m.start) for m in found][:1] == [(("KP", "KR"), "2024-05-09")]
