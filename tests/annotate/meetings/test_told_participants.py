"""Meetings with many whom a later sentence names."""

import pytest

from memcon import annotate

_LEAD = "President Ana Holm {} to underscore support for the truce. The leaders spoke of grain."
_WHO = "Prime Minister Luz Rojas of Peru, Chancellor Ivo Ozols of Latvia and representatives from Kenya."
_PUBLISHER = "Office of the President of Norway"


@pytest.mark.parametrize(
    ("met", "who", "kind"),
    [
        ("spoke by video conference today with Allies and partners", "Joining President Holm on the call were", "call"),
        ("held a call today with fellow leaders", "Participants in the call included", "call"),
        ("convened a meeting today with a group of leaders", "Taking part in the meeting were", "meeting"),
        ("met today with European counterparts", "She was joined by", "meeting"),
    ],
)
def test_who_is_named_behind_as_taking_part_was_met(met: str, who: str, kind: str) -> None:
    text = f"{_LEAD.format(met)} {who} {_WHO}"
    (found,) = annotate(text, published="2024-05-08", publisher=_PUBLISHER).meetings
    assert (found.kind, found.standing, found.start) == (kind, "subject", "2024-05-08")
    assert found.parties == ("KE", "LV", "NO", "PE")
    assert [h.name for h in found.heads] == ["Ana Holm", "Luz Rojas", "Ivo Ozols"]


@pytest.mark.parametrize("who", ["Joining her in the hall were singers from Kenya and Peru.", "They will meet again."])
def test_who_only_stood_by_was_not_met(who: str) -> None:
    text = f"President Ana Holm opened the fair today. {who}"
    assert not annotate(text, published="2024-05-08", publisher=_PUBLISHER).meetings
