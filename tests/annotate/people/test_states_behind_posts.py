"""Sides told at the end of a post behind a name, as lists of delegations tell them."""

import pytest

from memcon import annotate

HELD = "The second round of Foreign Office Consultations was held in Riga on 20 May 2024."


@pytest.mark.parametrize(
    ("post", "party"),
    [
        ("Director General, Harbour Guard, UK", "GB"),
        ("Head of the Reef Network for the South, Government of Kenya", "KE"),
        ("Joint Secretary (Africa), Ministry of External Affairs, Government of Peru", "PE"),
        ("Acting Director-General for Asia, Ministry of Foreign Affairs and Diaspora Affairs, Republic of Kenya", "KE"),
    ],
)
def test_the_state_at_the_end_of_a_post(post: str, party: str) -> None:
    (session,) = annotate(f"{HELD} One side was led by Ann Otieno, {post}.", published="2024-05-21").meetings
    assert [(h.name, h.party) for h in session.heads] == [("Ann Otieno", party)]


@pytest.mark.parametrize("behind", ["Director General, spoke of Kenya", "Director General, in Lima, Peru"])
def test_a_state_elsewhere_is_no_side(behind: str) -> None:
    (session,) = annotate(f"{HELD} One side was led by Ann Otieno, {behind}.", published="2024-05-21").meetings
    assert [h.party for h in session.heads] == [None]
