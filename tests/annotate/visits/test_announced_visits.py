"""Visits and meetings that a head of government announces: each stop's days, whom he will meet, who told it."""

from __future__ import annotations

import pytest

from memcon import annotate
from memcon.model import Act, Document, MeetingMention

LATVIA = "Prime Minister of Latvia"


def read(text: str, publisher: str = "Prime Minister of Latvia") -> tuple[list[MeetingMention], list[Act], Document]:
    document = Document(text, published="2013-05-20", publisher=publisher)
    record = annotate(document)
    return list(record.meetings), list(record.acts), document


def visits(text: str) -> list[tuple[str | None, str | None, str | None, str]]:
    return [(m.country, m.start, m.end, m.status) for m in read(text)[0] if m.kind == "visit"]


def met(text: str) -> list[tuple[tuple[str, ...], str, str]]:
    found = [m for m in read(text)[0] if m.kind == "meeting"]
    return [(tuple(m.parties), m.heads[0].name, m.status) for m in found if m.heads]


def told(text: str, publisher: str = "Prime Minister of Latvia") -> list[tuple[str, str]]:
    _, acts, document = read(text, publisher)
    return [(document.text[a.span.start : a.span.end], a.kind) for a in acts]


@pytest.mark.parametrize(
    "way",
    [
        "I will visit Peru from 3 to 5 June and Chile on 7 June.",
        "I will travel to Peru from 3 to 5 June, and then to Chile on 7 June.",
        "Foreign Minister Anna Ozola will visit Peru from 3 to 5 June and travel to Chile on 7 June.",
    ],
)
def test_a_stop_with_days_of_its_own_is_a_visit_of_its_own(way: str) -> None:
    assert visits(way) == [
        ("PE", "2013-06-03", "2013-06-05", "scheduled"),
        ("CL", "2013-06-07", None, "scheduled"),
    ]


def test_stops_that_share_their_days_are_one_visit() -> None:
    assert len(visits("Foreign Minister Anna Ozola will travel to Peru and Chile from 3 to 7 June.")) == 1


def test_one_looks_forward_to_a_visit() -> None:
    assert visits("I look forward to visiting Peru in June.") == [("PE", "2013-06", None, "scheduled")]
    assert visits("We look forward to visitors from Peru in June.") == []


@pytest.mark.parametrize(
    "way",
    [
        "I will visit Peru on 3 June to meet President Quispe.",
        "I shall pay a short visit to Peru on 3 June for talks with President Quispe.",
        "I look forward to meeting President Quispe of Peru in Lima on 3 June.",
        "I am also looking forward to discussions with President Quispe of Peru in Lima on 3 June.",
    ],
)
def test_who_writes_will_meet_whom_the_journey_is_for(way: str) -> None:
    assert met(way) == [(("LV", "PE"), "Quispe", "scheduled")]


def test_one_looks_forward_to_a_meeting_without_a_day() -> None:
    text = "I look forward very much to meeting the Peruvian President, Mr Quispe, and members of his cabinet."
    assert met(text) == [(("LV", "PE"), "Quispe", "agreed")]
    assert met("I look forward to meeting the targets of the fund of Peru.") == []


def test_talks_that_open_a_sentence_are_ahead_where_it_is() -> None:
    will = (
        "Prime Minister Juris Ozols will visit Lima on 3 June. "
        "In talks with President Quispe, the Prime Minister will urge calm."
    )
    assert met(will) == [(("LV", "PE"), "Juris Ozols", "scheduled")]
    did = "In talks with President Quispe of Peru, the Prime Minister said that the fair will last."
    assert met(did) == [(("LV", "PE"), "Quispe", "held")]


def test_who_stands_behind_talks_that_open_a_sentence_is_of_the_own_side() -> None:
    text = "During a meeting with President Ana Quispe of Peru, State Secretary Ilze Berga urged calm in the port."
    (meeting,) = [m for m in read(text)[0] if m.kind == "meeting"]
    assert {(h.name, h.party) for h in meeting.heads} == {("Ilze Berga", "LV"), ("Ana Quispe", "PE")}
    assert [a.actors for a in read(text)[1]] == [("LV",)]


def test_who_invites_is_not_who_goes() -> None:
    text = (
        "President Juris Ozols, at the invitation of President Ana Quispe of Peru, arrived in Lima today for a visit."
    )
    (visit,) = [m for m in read(text)[0] if m.kind == "visit"]
    assert [h.name for h in visit.heads] == ["Juris Ozols"]
    assert visit.country == "PE"


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("announced today that the King of Norway would pay a visit to Riga in June", "statement"),
        ("announced today that the Minister for Mines, Ilze Berga, will represent Latvia at the fair", "statement"),
        ("announced today that Latvia will host a fair on amber", "commitment"),
        ("announced today that the Government will build a port", "commitment"),
        ("announced today that the fund had been doubled", "delivery"),
        ("said that the Minister for Mines of Peru, Luz Rojas, will open a fair", "statement"),
    ],
)
def test_what_others_will_do_is_announced_as_a_statement(clause: str, kind: str) -> None:
    assert told(f"The Prime Minister {clause}. Peru is far.") == [(clause, kind)]


def test_a_turn_ends_what_is_told_of_somebody() -> None:
    text = "Ministers of Latvia and Peru met. They hoped that the truce lasts, but if it fails, they are ready to act."
    assert [kind for _, kind in told(text)][-1] == "commitment"


def test_whom_the_publisher_names_is_of_the_publishers_party() -> None:
    text = "Mr Ozols said that the dam was a great success. He thanked Peru for its help."
    acts = read(text, "Prime Minister of Latvia (Ozols, Juris)")[1]
    assert [a.actors for a in acts] == [("LV",), ("LV",)]
    (meeting,) = read("Mr Ozols met President Quispe of Peru.", "Prime Minister of Latvia (Ozols, Juris)")[0]
    assert next((h.name, h.office, h.party) for h in meeting.heads) == ("Ozols", "Prime Minister", "LV")


def test_consultations_name_those_with_whose_participation_they_took_place() -> None:
    text = (
        "Latvian-Peruvian political consultations with the participation of Latvian State Secretary Ilze Berga and "
        "Peruvian Deputy Foreign Minister Jorge Quispe took place in Riga on 17 May."
    )
    (session,) = read(text)[0]
    assert session.mechanism == "Latvian-Peruvian political consultations"
    assert [(h.name, h.role) for h in session.heads] == [("Ilze Berga", "head"), ("Jorge Quispe", "head")]


def test_days_are_told_with_their_weekdays() -> None:
    text = "President Ana Quispe of Peru will make a State Visit to Latvia from Tuesday 4 to Sunday 9 June 2013."
    assert visits(text) == [("LV", "2013-06-04", "2013-06-09", "scheduled")]


def test_a_city_is_visited_by_invitation() -> None:
    text = "I will visit Lima, Peru, from 4 to 9 June at the invitation of President Quispe."
    assert visits(text) == [("PE", "2013-06-04", "2013-06-09", "scheduled")]


@pytest.mark.parametrize("way", ["I shall be visiting Peru in June.", "I will also be visiting Peru in June."])
def test_a_visit_ahead_is_what_is_told(way: str) -> None:
    (visit,) = read(way)[0]
    assert (visit.kind, visit.standing) == ("visit", "subject")


def test_ones_own_journey_is_announced_as_a_statement() -> None:
    assert [kind for _, kind in told("I am pleased to announce that I will visit Peru in June.")] == ["statement"]


def test_a_session_that_somebody_attends_is_told_in_passing() -> None:
    text = (
        "On 17 May 2013, within the framework of participation in the Lima Diplomacy Forum, a meeting was held between "
        "Minister of Foreign Affairs of Latvia Anna Ozola and Minister of Foreign Affairs of Kenya Paul Otieno."
    )
    found = [(m.kind, m.standing, tuple(m.parties)) for m in read(text)[0]]
    assert sorted(found) == [("meeting", "subject", ("KE", "LV")), ("session", "mentioned", ())]


def test_the_prime_minister_is_who_publishes() -> None:
    text = (
        "The Prime Minister met farmers today. Letters were sent to the Prime Minister of Peru, Mr Jorge Quispe. "
        "In the letters the PM urged Peru to open its market."
    )
    acts = read(text, "Prime Minister of Latvia (Ozols, Juris)")[1]
    assert acts[-1].actors == ("LV",)


def test_another_prime_minister_is_not_who_publishes() -> None:
    text = "The Prime Minister will visit Peru in June at the wish of the late Prime Minister Quispe."
    (visit,) = read(text, "Prime Minister of Latvia (Ozols, Juris)")[0]
    assert "Quispe" not in [h.name for h in visit.heads]


def test_a_body_speaks_through_its_presidents() -> None:
    title = "Statement of the President of the European Council Luc Vert and the Prime Minister of Latvia Juris Ozols"
    text = "We agreed to deepen our ties."
    document = Document(text, title=title, published="2013-05-20", publisher="Prime Minister of Latvia")
    assert [a.actors for a in annotate(document).acts] == [("EU", "LV")]


def test_where_a_meeting_is_hosted_no_guest_is_told() -> None:
    text = (
        "President Ana Quispe's visit will follow the fish leaders' meeting being hosted by President Otieno of Kenya."
    )
    assert not any(len(m.heads) > 1 for m in read(text)[0])


def test_the_taoiseach_is_no_other_prime_minister() -> None:
    text = "The Taoiseach and Prime Minister Quispe of Peru held a meeting today. The Taoiseach welcomed the plan."
    meetings, acts, _ = read(text, "Department of the Taoiseach")
    assert list(meetings[0].parties) == ["IE", "PE"]
    assert acts[-1].actors == ("IE",)


def test_a_city_is_visited_where_the_title_tells_its_country() -> None:
    document = Document(
        "I will visit Lima from 4 to 9 June.", title="Visit to Peru", published="2013-05-20", publisher=LATVIA
    )
    assert [(m.kind, m.country) for m in annotate(document).meetings] == [("visit", "PE")]
    alone = Document("I will visit Cusco from 4 to 9 June.", published="2013-05-20", publisher=LATVIA)
    assert annotate(alone).meetings == ()


def test_a_journey_is_for_a_meeting_ahead() -> None:
    text = "The Prime Minister will then travel to Lima for an official meeting with President Quispe of Peru."
    assert [m.status for m in read(text)[0] if m.kind == "meeting"] == ["scheduled"]


def test_the_first_visit_by_somebody_goes_nowhere() -> None:
    text = "President Quispe of Peru will visit Latvia in June. Ms Quispe's visit will be the first by a head of Peru."
    assert [c for c, *_ in visits(text)] == ["LV"]


def test_what_two_agreed_they_agreed_together() -> None:
    text = "President Quispe of Peru and I agreed to open a school."
    assert [(m.kind, tuple(m.parties)) for m in read(text)[0]] == [("meeting", ("LV", "PE"))]
    assert [a.actors for a in read(text)[1]] == [("all",)]


@pytest.mark.parametrize("day", ["on Sunday ", "today ", ""])
def test_each_caller_has_a_call_of_his_own(day: str) -> None:
    text = (
        f"Foreign Minister Anna Ozola received phone calls {day}from Foreign Minister of Peru Luz Rojas; Foreign "
        "Minister of Kenya Paul Otieno; and Foreign Minister of Chile Jorge Vidal."
    )
    found = [(m.kind, tuple(m.parties)) for m in read(text, "Ministry of Foreign Affairs of Latvia")[0]]
    assert found == [("call", ("LV", "PE")), ("call", ("KE", "LV")), ("call", ("CL", "LV"))]


def test_a_meeting_held_with_somebody_has_its_teller_on_the_other_side() -> None:
    text = "Foreign Minister Anna Ozola described the meeting held with Foreign Minister Luz Rojas of Peru as useful."
    (meeting,) = read(text, "Ministry of Foreign Affairs of Latvia")[0]
    assert {h.name for h in meeting.heads} == {"Anna Ozola", "Luz Rojas"}


def test_a_visit_has_the_day_on_which_it_took_place() -> None:
    text = "Foreign Minister Luz Rojas of Peru has visited Latvia. The visit took place on Friday, 17th May, 2013."
    days = [m.start for m in read(text, "Ministry of Foreign Affairs of Latvia")[0] if m.kind == "visit"]
    assert days == ["2013-05-17"]
