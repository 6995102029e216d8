"""Ambassadors named without an article are all who met, as ministers are."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(("who", "acts"), [("Ambassadors", 1), ("Fishermen", 0)])
def test_ambassadors_act_for_all(who: str, acts: int) -> None:
    text = f"Peru and Latvia held the second session of their Joint Commission in Lima. {who} reviewed the treaty."
    assert [a.actors for a in annotate(text, published="2018-04-04").acts] == [("all",)] * acts
