"""Visitors whom other words mean: "the former" of two, and the delegation whose leader the sentence before names."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def visits(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2021-07-06", publisher="Kenya News Agency").meetings
    return [m for m in found if m.kind == "visit"]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("as part of the former's working visit in Lima", "Ivan Horo"),
        ("during the former's visit to Lima", "Ivan Horo"),
    ],
)
def test_the_former_of_two_is_the_first(told: str, who: str) -> None:
    text = f"Ukrainian Minister Ivan Horo paid a courtesy call on Peruvian Minister Luz Rojas on 5 July 2021 {told}."
    (visit,) = visits(text)
    assert ([h.name for h in visit.heads], visit.parties) == ([who], ("PE", "UA"))


def test_the_latter_of_two_is_the_second() -> None:
    text = (
        "Peruvian Minister Luz Rojas met Ukrainian Minister Ivan Horo on 5 July 2021 during the latter's visit to Lima."
    )
    (visit,) = visits(text)
    assert [h.name for h in visit.heads] == ["Ivan Horo"]


@pytest.mark.parametrize("aside", [" ", " – which also includes Ann Sole, Chair of the Trade Committee – "])
def test_a_delegation_has_the_leader_and_the_days_told_before(aside: str) -> None:
    text = (
        "Foreign Minister Jane Miller will lead a delegation on a three-country tour of the islands from 8 to 12 July. "
        f"The delegation{aside}will visit Jamaica, Barbados and Grenada."
    )
    (visit,) = visits(text)
    assert [h.name for h in visit.heads] == ["Jane Miller"]
    assert visit.parties == ("BB", "GD", "JM", "KE")
    assert visit.start == ("2021-07-08" if aside == " " else visit.start)


def test_another_delegation_is_not_hers() -> None:
    text = (
        "Foreign Minister Jane Miller will lead a delegation at home. A Peruvian delegation will visit Jamaica in July."
    )
    assert all(h.name != "Jane Miller" for v in visits(text) for h in v.heads)
