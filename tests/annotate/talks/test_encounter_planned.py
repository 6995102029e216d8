"""Meetings told by their noun, long calls, and what sides and offices the words around them tell."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

PERU = "Peru Ministry of Foreign Affairs"


def meetings(text: str) -> list[MeetingMention]:
    found = annotate(Document(text, published="2024-05-03", publisher=PERU)).meetings
    return [m for m in found if m.kind in ("meeting", "call")]


def heads(meeting: MeetingMention) -> list[tuple[str, str | None, str | None]]:
    return [(h.name, h.office, h.party) for h in meeting.heads]


ROJAS, OZOLS = ("Luz Rojas", "Foreign Minister", "PE"), ("Juris Ozols", "Foreign Minister", "LV")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("where talks with her Latvian counterpart Juris Ozols are on the agenda.", "scheduled"),
        ("where a meeting with Latvian Foreign Minister Juris Ozols is planned.", "scheduled"),
        ("where a bilateral with Foreign Minister Juris Ozols of Latvia took place.", "held"),
    ],
)
def test_a_noun_of_meeting_may_stand_before_its_verb(words: str, status: str) -> None:
    (meeting,) = meetings(f"Foreign Minister Luz Rojas travelled to Riga, {words}")
    assert (heads(meeting), meeting.status) == ([ROJAS, OZOLS], status)


def test_each_person_of_separate_meetings_was_met_alone() -> None:
    found = meetings(
        "Separate meetings with Latvian Foreign Minister Juris Ozols and Kenyan Foreign Minister Juma Otieno took "
        "place at Torres Palace."
    )
    assert [m.parties for m in found] == [("LV", "PE"), ("KE", "PE")]


def test_meetings_with_firms_are_none_of_states() -> None:
    assert meetings("Minister Luz Rojas was in Riga, where talks with Baltic Timber are on the agenda.") == []


def test_two_persons_who_held_a_meeting_met_each_other() -> None:
    (meeting,) = meetings(
        "Foreign Minister Luz Rojas and Mr. Juris Ozols, Foreign Minister of Latvia, held a meeting in Riga on 2 May."
    )
    assert (heads(meeting), meeting.start, meeting.place) == ([ROJAS, OZOLS], "2024-05-02", "Riga")


@pytest.mark.parametrize("length", ["an hour", "over an hour", "about 25 minutes", "nearly two hours"])
def test_to_speak_for_some_time_is_a_call(length: str) -> None:
    (call,) = meetings(
        f"Foreign Minister Luz Rojas spoke for {length} today with Latvian Foreign Minister Juris Ozols."
    )
    assert (call.kind, heads(call)) == ("call", [ROJAS, OZOLS])


def test_to_speak_for_somebody_is_no_call() -> None:
    assert meetings("Foreign Minister Luz Rojas spoke for Latvian Foreign Minister Juris Ozols.") == []


def test_an_earlier_call_told_in_passing_is_one_of_its_own() -> None:
    found = meetings(
        "Foreign Minister Luz Rojas spoke to Foreign Minister Juma Otieno of Kenya today, following her call with "
        "Foreign Minister Juris Ozols of Latvia."
    )
    assert [(m.kind, m.parties) for m in found] == [("call", ("KE", "PE")), ("call", ("LV", "PE"))]


def test_who_only_tells_of_a_meeting_took_no_part() -> None:
    (meeting,) = meetings(
        "Ministry spokesperson Ana Quispe said Foreign Minister Luz Rojas met Latvian Foreign Minister Juris Ozols."
    )
    assert heads(meeting) == [ROJAS, OZOLS]


@pytest.mark.parametrize("words", ["had the pleasure of meeting", "bade farewell to", "paid a farewell call on"])
def test_courtesies_are_meetings(words: str) -> None:
    (meeting,) = meetings(f"Foreign Minister Luz Rojas {words} Latvian Foreign Minister Juris Ozols in Lima today.")
    assert heads(meeting) == [ROJAS, OZOLS]


def test_pleasures_had_time_and_again_are_no_meeting() -> None:
    text = "Minister Luz Rojas had the pleasure of meeting Latvian Minister Juris Ozols on several occasions."
    assert meetings(text) == []


@pytest.mark.parametrize("word", ["Visiting", "Outgoing"])
def test_what_tells_of_the_moment_is_no_part_of_an_office(word: str) -> None:
    (meeting,) = meetings(f"{word} Ambassador of Latvia Juris Ozols met Foreign Minister Luz Rojas.")
    assert heads(meeting)[0] == ("Juris Ozols", "Ambassador", "LV")


def test_a_city_in_front_of_an_office_is_nobody() -> None:
    found = meetings(
        "President Ana Quispe left for Latvia. In Ventspils Town, the President will meet Minister Juris Ozols of "
        "Latvia."
    )
    assert [heads(m)[0] for m in found] == [("Ana Quispe", "President", "PE")]


def test_those_of_a_host_stay_his_behind_a_counterpart_without_a_state() -> None:
    found = meetings(
        "Federal Councillor Luz Rojas had talks in Riga with her counterpart Jan Berzins as well as with Prime "
        "Minister Juris Ozols of Latvia and President Ieva Kalna."
    )
    assert heads(found[-1])[-1] == ("Ieva Kalna", "President", "LV")


def test_meetings_are_planned_including_with_those_of_a_row() -> None:
    found = meetings(
        "Minister Luz Rojas is in Riga. Meetings are also planned, including with the ministers of Malta, Carla Borg, "
        "and Kenya, Juma Otieno."
    )
    assert [m.parties for m in found] == [("MT", "PE"), ("KE", "PE")]


def test_a_visitor_is_received_with_honours() -> None:
    (meeting,) = meetings(
        "Minister Luz Rojas travels to Nairobi. President Juma Otieno of Kenya will receive her with honours on Friday."
    )
    assert [h.name for h in meeting.heads] == ["Juma Otieno", "Luz Rojas"]


def test_a_programme_in_a_place_includes_a_meeting_with_each() -> None:
    found = meetings(
        "Minister Luz Rojas met Latvian Minister Juris Ozols in Oslo on 2 May. The programme in Oslo also included "
        "talks with Kenyan Minister Juma Otieno and with Carla Borg, Malta's Special Envoy for Ports."
    )
    assert [m.parties for m in found] == [("LV", "PE"), ("KE", "PE"), ("MT", "PE")]
    assert {m.standing for m in found} == {"subject"}
    assert all(m.heads[0].name == "Luz Rojas" for m in found)


def test_an_agenda_is_that_of_the_guest_named_before() -> None:
    found = meetings(
        "Minister Luz Rojas welcomed her Latvian counterpart Juris Ozols to Lima on 2 May. It was the first visit by a "
        "Latvian minister in years. The agenda included meetings with President Ana Quispe."
    )
    assert [h.name for h in found[-1].heads] == ["Juris Ozols", "Ana Quispe"]


@pytest.mark.parametrize("word", ["before the", "after"])
def test_talks_beside_another_meeting_are_those_of_its_subject(word: str) -> None:
    found = meetings(
        f"Minister Luz Rojas met with Juma Otieno, the Kenyan Minister of Ports, in Oslo on 2 May {word} talks with "
        "Latvian Minister Juris Ozols."
    )
    assert [m.parties for m in found] == [("KE", "PE"), ("LV", "PE")]


@pytest.mark.parametrize(
    "words",
    [
        "The talks were preceded by a courtesy meeting with Latvian Minister Juris Ozols.",
        "This was then followed by talks with Latvian Minister Juris Ozols.",
    ],
)
def test_what_follows_a_meeting_is_reported_as_well(words: str) -> None:
    found = meetings(
        f"On 2 May, Minister Luz Rojas met in Riga with Ivo Kalns, Director of the Latvian Ministry of Ports. {words}"
    )
    assert [(m.standing, m.start, m.place) for m in found] == [("subject", "2024-05-02", "Riga")] * 2
    assert "Juris Ozols" in [h.name for h in found[1].heads]


def test_what_a_meeting_was_is_no_further_head_of_it() -> None:
    found = meetings(
        "The meeting with Latvian Minister Juris Ozols was Minister Luz Rojas's last one. The talks with Ivo Kalns of "
        "Latvia took place in Riga."
    )
    assert not any(h.party == "LV" for m in found for h in m.heads if h.name == "Luz Rojas")


def test_those_met_separately_are_met_one_by_one_in_the_state_visited() -> None:
    found = meetings(
        "President Luz Rojas visited Malta on 2 May. She met separately with Prime Minister Carla Borg, Minister for "
        "Business and Ports Ivo Vella and Minister for Reefs Ana Camilleri."
    )
    assert [m.heads[1].name for m in found] == ["Carla Borg", "Ivo Vella", "Ana Camilleri"]
    assert all(m.parties == ("MT", "PE") for m in found)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("then paid the President of Peru, Ana Quispe, a courtesy visit", "held"),
        ("will pay President Ana Quispe a farewell call", "scheduled"),
    ],
)
def test_a_call_may_be_paid_to_whom_stands_before_it(words: str, status: str) -> None:
    (meeting,) = meetings(
        f"Latvian Minister Juris Ozols {words}. Minister Luz Rojas paid President Quispe a courtesy call."
    )
    assert ([h.name for h in meeting.heads], meeting.status) == (["Juris Ozols", "Ana Quispe"], status)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("before paying a courtesy visit to President Ana Vega", 2),
        ("before calling on President Ana Vega", 2),
        ("before calling on President Ana Vega to free the crew", 1),
    ],
)
def test_a_courtesy_visit_in_a_gerund_is_paid_to_the_other_side(words: str, count: int) -> None:
    found = meetings(f"On Monday Minister Juris Ozols of Latvia met his Peruvian counterpart, Luz Rojas, {words}.")
    assert [h.name for m in found[1:] for h in m.heads] == ["Juris Ozols", "Ana Vega"] * (count - 1)
    assert len(found) == count
    assert all(m.parties == ("LV", "PE") for m in found)


@pytest.mark.parametrize("opening", ["Before meeting", "In addition to meeting", "As well as meeting"])
def test_who_stands_behind_a_gerund_that_opens_the_sentence_met(opening: str) -> None:
    (met,) = meetings(f"{opening} President Ana Vega of Chile, Minister Juris Ozols of Latvia will open a school.")
    assert [h.name for h in met.heads] == ["Juris Ozols", "Ana Vega"]
    assert met.parties == ("CL", "LV")


def test_who_is_met_in_the_opening_is_not_who_met() -> None:
    assert not meetings("Before meeting President Ana Vega of Chile, the children sang.")


@pytest.mark.parametrize(
    "words",
    [
        "Talks were also held with Trade Minister Juris Ozols.",
        "Meetings also took place with Trade Minister Juris Ozols.",
        "A meeting with Trade Minister Juris Ozols was also held.",
    ],
)
@pytest.mark.parametrize(
    ("first", "heads"),
    [
        (
            "Minister Luz Rojas met Latvian State Secretary Anna Liepa in Riga on Monday.",
            [("Luz Rojas", "PE"), ("Juris Ozols", "LV")],
        ),
        (
            "Latvian State Secretary Anna Liepa met Minister Luz Rojas in Lima on Monday.",
            [("Anna Liepa", "LV"), ("Juris Ozols", "PE")],
        ),
    ],
)
def test_whom_a_minister_met_abroad_is_of_the_other_government(
    words: str, first: str, heads: list[tuple[str, str]]
) -> None:
    read = annotate(f"{first} {words}", published="2024-05-07", publisher="Government of Peru")
    assert sorted((h.name, h.party) for h in read.meetings[-1].heads) == sorted(heads)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Her main meeting in Riga will be with her counterpart, the Minister of Ports, Juris Ozols.", "scheduled"),
        ("Her first meeting was with the Latvian Minister of Ports, Juris Ozols.", "held"),
    ],
)
def test_whom_a_meeting_is_with_is_met(words: str, status: str) -> None:
    first = "Minister Luz Rojas of Peru is in Latvia from 5 to 7 May. "
    read = annotate(first + words, published="2024-05-06", publisher="Government of Peru")
    met = [m for m in read.meetings if m.kind == "meeting"]
    assert [(m.status, m.parties, sorted(h.name for h in m.heads)) for m in met] == [
        (status, ("LV", "PE"), ["Juris Ozols", "Luz Rojas"])
    ]
    other = annotate(first + "Her main meeting in Riga will be with traders.", published="2024-05-06")
    assert [m.kind for m in other.meetings] == ["visit"]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("On the agenda are talks with Latvian Foreign Minister Juris Ozols.", "scheduled"),
        ("Also on her programme is a bilateral meeting with Latvian Foreign Minister Juris Ozols.", "scheduled"),
        ("On the agenda was a meeting with Latvian Foreign Minister Juris Ozols.", "held"),
        ("Several meetings have been arranged including with Latvian Foreign Minister Juris Ozols.", "scheduled"),
    ],
)
def test_the_agenda_may_stand_first(told: str, status: str) -> None:
    (found,) = meetings(f"Foreign Minister Luz Rojas of Peru is on her way to Riga. {told}")
    assert (found.status, heads(found)) == (status, [ROJAS, OZOLS])


def test_what_else_is_on_an_agenda_is_no_meeting() -> None:
    text = "Foreign Minister Luz Rojas of Peru is on her way to Riga. On the agenda are the wishes of Latvia's anglers."
    assert meetings(text) == []
