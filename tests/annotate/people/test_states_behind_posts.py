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


@pytest.mark.parametrize("post", ["Chief Director", "Acting Chief Director", "Principal Director of the Ministry"])
def test_an_ambassador_with_a_post_behind_the_name(post: str) -> None:
    told = f"{HELD} The Kenyan delegation was led by Ambassador Ann Otieno, {post}."
    (session,) = annotate(told, published="2024-05-21").meetings
    assert [(h.name, h.office, h.party) for h in session.heads] == [("Ann Otieno", post, "KE")]


MET = "Foreign Minister Ivo Ozols of Latvia met his counterpart{} in Riga on 20 May 2024."


@pytest.mark.parametrize(
    ("who", "office"),
    [
        (", Luz Rojas, Minister of Foreign Affairs of Peru,", "Minister of Foreign Affairs"),
        (", H.E. Ms Luz Rojas, Minister of Foreign Affairs of the Republic of Peru,", "Minister of Foreign Affairs"),
        (" Luz Rojas, Minister for External Relations of Peru,", "Minister for External Relations"),
        (" Luz Rojas of Peru", "Foreign Minister"),
    ],
)
def test_a_counterpart_keeps_what_stands_behind_the_name(who: str, office: str) -> None:
    (meeting,) = annotate(MET.format(who), published="2024-05-21").meetings
    assert [(h.name, h.office, h.party) for h in meeting.heads][1:] == [("Luz Rojas", office, "PE")]
