"""Ministers told by their states who discussed something at a day or place: a meeting of all of them."""

import pytest

from memcon import Document, annotate


@pytest.mark.parametrize(
    ("who", "parties"),
    [
        ("The foreign ministers of Peru and Kenya", ("KE", "PE")),
        ("The Ministers of Foreign Affairs of Peru, Kenya, Latvia and Norway", ("KE", "LV", "NO", "PE")),
        ("Peruvian and Kenyan foreign ministers", ("KE", "PE")),
        ("Peruvian, Kenyan and Latvian trade ministers", ("KE", "LV", "PE")),
    ],
)
def test_ministers_told_by_their_states_met(who: str, parties: tuple[str, ...]) -> None:
    (meeting,) = annotate(f"{who} discussed fish quotas in Oslo on Monday.", published="2019-11-16").meetings
    assert (meeting.kind, meeting.parties, meeting.start) == ("meeting", parties, "2019-11-11")


def test_what_they_prepared_is_no_occasion_at_which_they_met() -> None:
    text = (
        "OSLO - The foreign ministers of Peru, Kenya and Latvia discussed the preparations for the upcoming second "
        "Consultative Meeting of the Heads of Lake States in Oslo."
    )
    document = Document(text, title="Reef foreign ministers meet in Oslo", published="2019-11-16")
    assert [(m.kind, m.standing) for m in annotate(document).meetings] == [
        ("meeting", "subject"),
        ("session", "mentioned"),
    ]


@pytest.mark.parametrize("who", ["Kenyan foreign ministers", "Ministers of the government of Peru"])
def test_ministers_of_one_state_meet_nobody(who: str) -> None:
    assert not annotate(f"{who} discussed fish quotas in Oslo on Monday.", published="2019-11-16").meetings
