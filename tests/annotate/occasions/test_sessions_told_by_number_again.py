"""Day and place of a session that a later sentence tells by its number alone: "The second session took place …"."""

import pytest

from memcon import annotate

HELD = "Peru and Latvia have held the second session of their Joint Commission. "


@pytest.mark.parametrize(
    ("again", "start", "place"),
    [
        ("The second session took place in Lima on 9 March 2018.", "2018-03-09", "Lima"),
        (
            "It was Peru's turn to host the Second Session, which was held in Lima on 9 March 2018.",
            "2018-03-09",
            "Lima",
        ),
        ("The 2nd Session was held in Lima on 9 March 2018.", "2018-03-09", "Lima"),
        ("The first session was held in Lima on 9 March 2016.", None, None),
    ],
)
def test_a_session_told_again_by_its_number_has_its_day(again: str, start: str | None, place: str | None) -> None:
    session = annotate(HELD + again, published="2018-04-04").meetings[0]
    assert (session.number, session.start, session.place) == (2, start, place)


def test_a_place_is_told_without_its_state() -> None:
    text = "The Foreign Ministers of Chile and Peru met on Monday at the headquarters of the body in {}."
    places = [
        annotate(text.format(p), published="2018-04-04").meetings[0].place
        for p in ("Georgetown, Guyana", "Kingston, Ontario")
    ]
    assert places == ["Georgetown", "Kingston, Ontario"]
