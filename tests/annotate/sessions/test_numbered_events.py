"""Numbered gatherings of a body, their noun in small letters: "the third annual forum of the Lake Alliance"."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-07", publisher="Government of Kenya").meetings)


@pytest.mark.parametrize(
    ("event", "mechanism", "number"),
    [
        ("the third annual forum of the Lake Alliance", "forum of the Lake Alliance", 3),
        ("the 12th international conference of the Union for Reefs", "conference of the Union for Reefs", 12),
    ],
)
def test_a_numbered_forum_of_a_body_is_a_session(event: str, mechanism: str, number: int) -> None:
    (session,) = read(f"Kenya will take part in {event} in Lima on 15 May 2024.")
    assert (session.kind, session.mechanism, session.number) == ("session", mechanism, number)
    assert (session.status, session.start, session.place) == ("scheduled", "2024-05-15", "Lima")


@pytest.mark.parametrize(
    "event",
    [
        "the annual forum of the Lake Alliance",
        "the third annual forum on lakes",
        "the third conference of the Tea Association",
    ],
)
def test_a_forum_without_number_or_body_is_none(event: str) -> None:
    assert not read(f"Kenya will take part in {event} in Lima on 15 May 2024.")
