"""What a release on something to come tells as what went before it."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(("lead", "standing"), [("Most recently, ", "mentioned"), ("", "subject")])
def test_what_came_most_recently_before_a_visit_is_only_mentioned(lead: str, standing: str) -> None:
    text = (
        "Minister Luz Rojas of Peru will visit Oslo on 18 May. "
        f"{lead}President Ana Paz of Peru met Norwegian Prime Minister Nils Aker on his visit to Lima from 9 to 10 May."
    )
    found = annotate(text, published="2024-05-17", publisher="Ministry of Foreign Affairs of Peru").meetings
    assert [m.standing for m in found if m.country == "PE"] == 2 * [standing]
