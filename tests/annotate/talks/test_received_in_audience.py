"""Guests named behind where they were received: "received in audience, at the seat of B, in Riga, Latvia, Mr A"."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    "where",
    [
        "in audience, in Riga, Latvia,",
        "in audience, at the headquarters of the Ministry, in Riga,",
        "in audience in Riga",
    ],
)
def test_a_guest_is_named_behind_the_place(where: str) -> None:
    text = f"The President of Latvia, Juris Kalns, received {where} Dr. Luz Rojas, Ambassador of Peru."
    (meeting,) = annotate(text, published="2018-04-04").meetings
    assert (meeting.parties, [h.name for h in meeting.heads], meeting.place) == (
        ("LV", "PE"),
        ["Juris Kalns", "Luz Rojas"],
        "Riga",
    )


def test_the_seat_of_a_body_is_no_session_of_it() -> None:
    text = (
        "The President of the ECOWAS Commission, Dr. Ali Doe, received in audience, at the headquarters of the "
        "ECOWAS Commission, in Abuja, Nigeria, Dr. Luz Rojas, Ambassador of Peru."
    )
    found = annotate(text, published="2018-04-04").meetings
    assert [(m.kind, m.parties) for m in found] == [("meeting", ("ECOWAS", "PE"))]
