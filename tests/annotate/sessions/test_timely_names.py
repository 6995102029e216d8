"""Conferences and forums told with their year or week, who organises them, groups of states told by their number."""

from memcon import annotate
from memcon.model import MeetingMention

DESK = "Federal Department of Foreign Affairs"


def read(text: str, publisher: str | None = DESK) -> list[MeetingMention]:
    found = annotate(text, published="2024-05-10", publisher=publisher).meetings
    return [m for m in found if m.kind == "session"]


def test_a_name_with_its_year_or_week_beside_it_is_an_occasion() -> None:
    for text, day in (
        ("He said the Reef Conference (RC) next month in Riga will be crucial. Peru agreed.", "2024-06"),
        ("Peru praised the Reef Forum last year.", "2023"),
        ("Peru recalled the June 2023 Reef Conference.", "2023-06"),
        ("Peru recalled the 2023 Reef Conference.", "2023"),
        ("Peru praised the Reef Security Conference at the beginning of February.", "2024-02"),
        ("The ideas of the Reef Conference two years ago still guide Peru.", "2022"),
        ("They named the aims of this year's Reef Dialogue between Peru and Norway.", "2024"),
    ):
        (session,) = read(text)
        assert session.start == day, text
    assert not read("The party of Peru put a ban on the Reef platform this week.")


def test_what_an_occasion_began_is_no_sign_of_a_body() -> None:
    (session,) = read("Peru supports the work begun by the Reef Conference held in Lima last year.")
    assert (session.place, session.start) == ("Lima", "2023")
    assert not read("Peru supports the work begun by the Reef Conference.")


def test_who_organises_a_conference_holds_it() -> None:
    (session,) = read(
        "Switzerland will co-organise the Reef Action Conference RAC2024 in Lausanne in October with Peru."
    )
    assert (session.mechanism, session.acronym) == ("Reef Action Conference", "RAC2024")
    assert (session.place, session.status) == ("Lausanne", "scheduled")
    assert not read("Peru, which organises the Reef Forum every year, thanked Norway.")
    assert not read("Since 2002, Peru has organised the Reef Dialogue, where Norway speaks.")


def test_a_national_conference_is_one_of_a_single_state() -> None:
    text = "Some came to this year's {} Conference on Reefs. The {} Conference on Reefs ended. Peru sells fish."
    assert not read(text.replace("{}", "National"))


def test_a_group_of_states_is_told_by_its_number() -> None:
    text = "President Luz Rojas of Peru met Minister Jan Dahl of Norway at the {} summit last July."
    for name in ("Group of 20", "Group of Seven"):
        (session,) = read(text.format(name), None)
        assert (session.mechanism, session.start) == (f"{name} summit", "2023-07")
    two = read(
        "Peru went to the G-20 Summit on Friday. Norway spoke on the sidelines of the Group of 20 Summit in Lima.", None
    )
    assert [(m.place, m.start) for m in two] == [("Lima", "2024-05-10")]
