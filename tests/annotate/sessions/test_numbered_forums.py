"""Numbered conferences without a name in capitals, names between quotation marks, editions told apart."""

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2024-05-10", publisher="Federal Department of Foreign Affairs").meetings
    return [m for m in found if m.kind == "session"]


def test_a_numbered_forum_of_states_is_a_session() -> None:
    for text, name, number, place in (
        (
            "{} opened the first ever “Forum for trust between Peru and Kenya” in Lima on 8 May.",
            "Forum for trust",
            1,
            "Lima",
        ),
        (
            "{} took part in the third international conference on reefs in Riga.",
            "international conference on",
            3,
            "Riga",
        ),
        (
            "{} met Minister Dahl of Norway at the second forum of the Reef Alliance in Nairobi.",
            "forum of the",
            2,
            "Nairobi",
        ),
    ):
        (session,) = read(text.format("Minister Rojas of Peru"))
        assert session.mechanism is not None
        assert session.mechanism.startswith(name)
        assert (session.number, session.place) == (number, place)
    assert not read("Minister Rojas of Peru wrote a book on the third international conference on reefs.")
    assert not read("Minister Rojas of Peru attended the second annual conference on buses in Bern.")


def test_marks_may_stand_around_a_name() -> None:
    (session,) = read('Minister Rojas of Peru will take part in the "Reef Dialogue" from 29 to 31 May 2024 in Lima.')
    assert (session.mechanism, session.start, session.place) == ("Reef Dialogue", "2024-05-29", "Lima")
    assert not read('Minister Rojas of Peru wrote the "Reef Dialogue" from 29 to 31 May 2024 in Lima.')


def test_the_month_before_a_group_is_that_of_its_session() -> None:
    (session,) = read("They spoke of the March Peru-Norway Strategic Working Group.")
    assert (session.mechanism, session.start) == ("Peru-Norway Strategic Working Group", "2024-03")
    assert not read("They spoke of the strong Peru-Norway Strategic Working Group.")


def test_years_and_cities_beside_one_name_tell_editions_apart() -> None:
    text = "States agreed at the Reef Conference in {}. Minister Rojas of Peru spoke at the Reef Conference in {}."
    two = read(text.format("Lima in 2019", "Riga"))
    assert [(m.place, m.start) for m in two] == [("Lima", "2019"), ("Riga", None)]
    assert len(read(text.format("Riga", "Riga"))) == 1
    chain = (
        "Peru spoke at the Reef Summit and the Polar Summit in Lima in May 2021, and at the Reef Summit in June 2022."
    )
    assert sorted((m.mechanism or "", m.start) for m in read(chain)) == [
        ("Polar Summit", "2021-05"),
        ("Reef Summit", "2021-05"),
        ("Reef Summit", "2022-06"),
    ]


def test_an_earlier_edition_is_not_the_one_of_the_title() -> None:
    text = (
        "Peru will attend the third Reef Conference in Riga on 11 June. It began at the 2022 Reef Conference in Lima."
    )
    found = annotate(text, published="2024-05-10", publisher="Foreign Ministry of Peru").meetings
    assert [(m.standing, m.number, m.place) for m in found] == [("subject", 3, "Riga"), ("previous", None, "Lima")]
