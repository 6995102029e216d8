"""Releases of departments: dashes between states, further talks under one verb, speech that ends with a short form."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str, publisher: str | None = None) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03", publisher=publisher).meetings)  # a Friday


def heads(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


@pytest.mark.parametrize(
    ("pair", "parties"),
    [("U.S. – China", ("CN", "US")), ("U.S. – Latvia", ("LV", "US")), ("Kenya – China", ("CN", "KE"))],
)
def test_a_dash_between_blanks_joins_the_two_states_of_a_body(pair: str, parties: tuple[str, ...]) -> None:
    (session,) = read(f"The second meeting of the {pair} Harbour Dialogue was held in Lima on 2 May.")
    assert (session.mechanism, session.number) == (f"{pair.replace(' – ', '-')} Harbour Dialogue", 2)
    assert (session.parties, session.place) == (parties, "Lima")


@pytest.mark.parametrize(
    "link", ["to discuss piracy and with", "to review the treaty and also with", "to consult on tolls, and with"]
)
def test_another_is_met_for_another_end(link: str) -> None:
    first, second = read(
        f"Envoy Jack Solway of Latvia met with Minister Luz Rojas of Peru {link} Minister Jon Dahl of Denmark to talk."
    )
    assert (first.parties, heads(first)) == (("LV", "PE"), ["Jack Solway", "Luz Rojas"])
    assert (second.parties, heads(second)) == (("DK", "LV"), ["Jack Solway", "Jon Dahl"])


def test_whom_the_end_of_a_meeting_names_is_not_met() -> None:
    (met,) = read(
        "Envoy Jack Solway of Latvia met with Minister Luz Rojas of Peru to discuss ways to work with traders and with "
        "Minister Jon Dahl of Denmark."
    )
    assert met.parties == ("LV", "PE")


def test_speech_that_ends_with_a_short_form_ends_its_sentence() -> None:
    record = annotate(
        "“I look forward to opening the Harbour Commission here in the U.S.” Minister Luz Rojas of Peru met "
        "Minister Jon Dahl of Denmark in Lima on 2 May."
    )
    assert record.document.text[record.sentences[0].start : record.sentences[0].end].endswith("U.S.”")


def test_a_short_form_in_marks_alone_ends_no_sentence() -> None:
    record = annotate("Peru and Latvia met at the “U.S.” Harbour House in Lima on 2 May.")
    assert len(record.sentences) == 1


def test_who_was_glad_this_weekend_to_meet_others_met_them() -> None:
    text = "(Lima, Peru) -- I was delighted this weekend to meet with the G-7 Finance Ministers."
    (met,) = read(text, "US Department of the Treasury")
    assert met.parties == ("G7", "US")


def test_the_place_of_the_meeting_is_not_that_of_what_was_discussed() -> None:
    (met,) = read(
        "Defence Minister Jon Dahl of Denmark and Defence Minister Luz Rojas of Peru discussed the fleet and the "
        "upcoming harbour conference in Riga during a working meeting in Lima on 2 May."
    )
    assert (met.place, met.status, met.start) == ("Lima", "held", "2024-05-02")


def test_an_official_who_is_at_home_makes_no_visit() -> None:
    (met,) = read("During a visit to Lima today, Peru's Trade Minister Luz Rojas met Minister Jon Dahl of Denmark.")
    assert (met.kind, met.place, heads(met)) == ("meeting", "Lima", ["Luz Rojas", "Jon Dahl"])


def test_what_is_to_be_on_a_visit_of_one_day_has_that_day() -> None:
    _, met = read(
        "President Juan Soto of Peru will visit Denmark on 23 May. President Soto will meet Prime Minister Jon Dahl."
    )
    assert (met.kind, met.start, met.parties) == ("meeting", "2024-05-23", ("DK", "PE"))


def test_what_is_to_be_on_a_visit_of_some_days_has_their_month() -> None:
    _, met = read(
        "President Juan Soto of Peru will visit Denmark from 23 to 25 May. President Soto will meet "
        "Prime Minister Jon Dahl."
    )
    assert (met.kind, met.start, met.end) == ("meeting", "2024-05", None)
