"""Meetings as a newspaper tells of them: in passing, by persons whose office stands apart, with group words."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03", publisher="Harbour News Agency").meetings)


def names(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Kenyan Trade Minister Ada Mwangi met Peru's new Prime Minister Luz Rojas in Lima.", "Prime Minister"),
        ("Kenyan Trade Minister Ada Mwangi met the Prime Minister of Peru, Luz Rojas to talk.", "Prime Minister"),
        ("Kenyan Trade Minister Ada Mwangi met Peruvian Chief of Army Staff (COAS) General Luz Rojas.",
         "Chief of Army Staff"),
        ("Kenyan envoy Ada Mwangi met the Minister of State at the Federal Foreign Office of Germany, Luz Rojas.",
         "Minister of State at the Federal Foreign Office"),
    ],
)  # fmt: skip
def test_words_between_country_office_and_name_do_not_part_them(text: str, office: str) -> None:
    (meeting,) = meetings(text)
    assert [(h.name, h.office) for h in meeting.heads][1] == ("Luz Rojas", office)


def test_the_visitor_behind_of_is_not_the_place_that_is_visited() -> None:
    (visit,) = meetings("The two sides announced the visit of Peru's Trade Minister Luz Rojas to Kenya on 9 May.")
    assert (visit.parties, visit.country, names(visit)) == (("KE", "PE"), "KE", ["Luz Rojas"])


def test_a_visit_that_was_ended_before_the_journey_is_told_beside_it() -> None:
    text = (
        "Peruvian President Luz Rojas arrived in Nairobi after wrapping up her three-day visit to neighbouring Uganda."
    )
    found = {v.country: v.standing for v in meetings(text)}
    assert found == {"KE": "subject", "UG": "mentioned"}


def test_those_named_of_a_group_are_of_its_side() -> None:
    text = (
        "Kenyan Trade Minister Ada Mwangi will hold meetings with the Peruvian leadership, including Chief Adviser "
        "Luz Rojas."
    )
    (meeting,) = meetings(text)
    assert [(h.name, h.party) for h in meeting.heads] == [("Ada Mwangi", "KE"), ("Luz Rojas", "PE")]


def test_a_definite_call_is_the_one_told_before_it() -> None:
    text = (
        "Officials of Peru and Kenya held a phone call over the border. Peru's vice foreign minister, Juan Rojas, in "
        "the phone call with Kenyan Deputy Minister Ada Mwangi, said that all was well."
    )
    (call,) = meetings(text)
    assert set(names(call)) == {"Juan Rojas", "Ada Mwangi"}


def test_a_call_between_the_leaders_of_the_two_is_theirs() -> None:
    text = (
        "Peruvian President Luz Rojas praised Kenyan Minister Ada Mwangi. It came in a call in two months between "
        "the leaders of the two neighbours."
    )
    (call,) = meetings(text)
    assert (call.kind, call.parties) == ("call", ("KE", "PE"))


def test_the_talks_between_the_two_take_no_parties_from_what_follows() -> None:
    text = (
        "Kenyan Trade Minister Ada Mwangi met Peruvian President Luz Rojas in Lima. The conversation between the two "
        "comes days after Chilean ministers left Peru."
    )
    assert [m.parties for m in meetings(text)] == [("KE", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Trade Minister Ada Mwangi is likely to meet Peruvian President Luz Rojas.",
        "Kenyan Minister Ada Mwangi will brief us after her meeting with Peruvian President Luz Rojas later today.",
        "A possible impending visit by Peruvian President Luz Rojas to Kenya worries the ministry.",
    ],
)
def test_what_is_likely_or_later_today_has_not_taken_place(text: str) -> None:
    assert [m.status for m in meetings(text)] == ["scheduled"]


def test_an_outlets_name_puts_no_meeting_in_the_future() -> None:
    (meeting,) = meetings("HARBOURNEXT – Kenya Ambassador Ada Mwangi met Peru's new President Luz Rojas and talked.")
    assert meeting.status == "held"


def test_a_reception_at_a_named_airport_is_no_meeting() -> None:
    text = (
        "At Old Mill International Airport, Kenyan Trade Minister Ada Mwangi was received by Peruvian envoy Luz Rojas."
    )
    assert meetings(text) == []


def test_greetings_told_at_the_meeting_add_no_principal() -> None:
    text = (
        "Kenyan Ambassador Ada Mwangi met Peruvian President Luz Rojas on Tuesday. During the meeting, the Ambassador "
        "conveyed the greetings of Kenyan President Amos Otieno to President Rojas."
    )
    (meeting,) = meetings(text)
    assert names(meeting) == ["Ada Mwangi", "Luz Rojas"]


def test_initials_name_the_same_summit() -> None:
    text = (
        "Leaders left for the Shanghai Cooperation Organisation summit. The SCO summit opens on Sunday in the city of "
        "Tianjin."
    )
    (summit,) = meetings(text)
    assert (summit.place, summit.status, summit.start) == ("Tianjin", "scheduled", "2024-05-05")


def test_initials_alone_do_not_join_two_occasions_of_one_body() -> None:
    text = (
        "Leaders left for the Shanghai Cooperation Organisation Summit in Tianjin. In April the minister went to the "
        "SCO Foreign Ministers' meeting in Qingdao."
    )
    assert len([m for m in meetings(text) if m.kind == "session"]) == 2


def test_a_counterpart_is_the_subjects_not_the_last_persons() -> None:
    text = (
        "Kenyan Foreign Minister Ada Mwangi called on Peru's President Luz Rojas and also met with her Peruvian "
        "counterpart, Juan Soto in Lima."
    )
    offices = {h.name: h.office for m in meetings(text) for h in m.heads}
    assert offices["Juan Soto"] == "Foreign Minister"
