"""Sessions told by the year before their name, "the Summit" told before as coming, guests welcomed to a house."""

from memcon import annotate
from memcon.model import MeetingMention

HOUSE = "The White House"


def read(text: str, publisher: str | None = HOUSE) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-20", publisher=publisher).meetings)


def test_the_year_before_its_name_is_that_of_a_session() -> None:
    (session,) = read("Minister Luz Rojas of Peru will build on the pledge of the 2014 Reef Summit.")
    assert (session.mechanism, session.start, session.status) == ("Reef Summit", "2014", "held")
    (session,) = read("Minister Luz Rojas of Peru attended the 2024 Reef Summit in Lima on 6 May.")
    assert session.start == "2024-05-06"


def test_a_year_far_ahead_is_what_a_session_is_about() -> None:
    (session,) = read("Minister Luz Rojas of Peru attended the 2030 Goals Summit in Lima.")
    assert (session.start, session.place) == (None, "Lima")


def test_the_summit_is_the_coming_one_told_before() -> None:
    text = "Peru and Norway discussed the upcoming Reef Summit in Lima. They will review preparations for the Summit."
    assert len([m for m in read(text) if m.mechanism == "Reef Summit"]) == 1
    other = text.replace("review preparations for the Summit.", "attend the Ferry Summit in Oslo.")
    assert [m.mechanism for m in read(other) if m.kind == "session"] == ["Reef Summit", "Ferry Summit"]


def test_a_guest_whose_office_stands_in_commas_is_welcomed_to_a_house() -> None:
    text = "President Biden looks forward to welcoming Jan Dahl, Prime Minister of Norway, {} Monday, June 3."
    (met,) = read(text.format("to the White House on"))
    assert (met.place, met.country) == ("White House", "US")
    (met,) = read(text.format("on"))
    assert met.place is None


def test_who_goes_to_discuss_something_with_his_host_meets_him() -> None:
    text = "Norwegian Premier Jan Dahl will travel to {} on Monday to discuss the war with President Luz Rojas of Peru."
    met = [m for m in read(text.format("Lima"), "Reef Daily") if m.kind == "meeting"]
    assert [(m.place, m.status, m.parties) for m in met] == [("Lima", "scheduled", ("NO", "PE"))]
    assert [m for m in read(text.format("Nairobi"), "Reef Daily") if m.kind == "meeting"] == []


def test_a_session_of_an_earlier_year_is_another_than_the_one_told_first() -> None:
    told = "Minister Luz Rojas of Peru attended the annual Peru-Chile Reef Summit in Lima on 6 May. "
    both = read(told + "She recalled the aims of the 2022 Peru-Chile Reef Summit in Quito.")
    assert [(m.standing, m.place, m.start) for m in both if m.kind == "session"] == [
        ("subject", "Lima", "2024-05-06"),
        ("previous", "Quito", "2022"),
    ]
    same = read(told + "The 2024 Peru-Chile Reef Summit drew many ministers.")
    assert [m.place for m in same if m.kind == "session"] == ["Lima"]
