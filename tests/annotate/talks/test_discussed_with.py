"""Who discusses something with a person of the other side does so on behalf of both, however long the object is."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

MET = "Federal Councillor Ann Holm met Kenyan Trade Minister Peter Otieno in Nairobi on Monday. "


def _actors(sentence: str) -> tuple[str, ...]:
    text = MET + sentence
    read = annotate(
        Document(text=text, id="d", published="2024-05-16", publisher="Federal Department of Foreign Affairs")
    )
    (act,) = [a for a in read.acts if a.span.start >= len(MET)]
    return act.actors


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms Holm discussed the price of tea in detail with Mr Otieno.",
        "Ms Holm discussed questions of coastal and inland shipping with her Kenyan counterpart.",
    ],
)
def test_both_sides_discuss_what_one_discusses_with_the_other(sentence: str) -> None:
    assert _actors(sentence) == ("all",)


def test_a_matter_that_has_to_do_with_something_is_no_talk_with_it() -> None:
    assert _actors("Ms Holm stressed the price of tea in all trade with Kenya.") == ("CH",)


def test_what_talks_served_for_is_what_both_did() -> None:
    assert _actors("The talks served to review the treaty on tea.") == ("all",)


def test_partners_in_dialogue_are_the_other_side_and_partners_at_home_are_not() -> None:
    assert _actors("Ms Holm and her dialogue partners discussed the price of tea.") == ("all",)
    assert _actors("Ms Holm and her coalition partners discussed the price of tea.") == ("CH",)


@pytest.mark.parametrize(("sentence", "count"), [("She discussed", 1), ("She also discussed", 2)])
def test_whom_one_spoke_to_at_a_meeting_of_many_was_there(sentence: str, count: int) -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru took part in a meeting of the lake ministers in Riga on Monday. "
        f"{sentence} nets with Ministers Juris Ozols of Latvia and Jan Dahl of Norway."
    )
    release = Document(text, published="2024-05-07", publisher="Ministry of Foreign Affairs of Peru")
    assert len(annotate(release).meetings) == count


def _met(sentence: str) -> list[tuple[tuple[str, ...], str, list[str]]]:
    lead = "Federal Councillor Ann Holm will travel to Kenya from 15 to 17 May. "
    read = annotate(lead + sentence, published="2024-05-14", publisher="Federal Department of Foreign Affairs")
    return [(m.parties, m.status, sorted(h.name for h in m.heads)) for m in read.meetings if m.kind == "meeting"]


@pytest.mark.parametrize("who", ["She", "The head of department", "The minister"])
def test_who_has_the_opportunity_to_discuss_something_meets_with_whom_he_does(who: str) -> None:
    will = "will also have the opportunity to discuss tea with the Minister of Trade, Peter Otieno."
    assert _met(f"{who} {will}") == [(("CH", "KE"), "scheduled", ["Ann Holm", "Peter Otieno"])]
    assert _met(f"{who} will also have the opportunity to taste tea with the grocer, Peter Otieno.") == []


@pytest.mark.parametrize("whom", ["Kenyan officials", "her Kenyan colleague", "members of the Kenyan government"])
def test_what_is_discussed_with_officials_on_a_day_is_a_meeting(whom: str) -> None:
    news = "Danish Minister Ann Holm flew to Kenya. She exchanged views on tea with {} {}."
    read = annotate(news.format(whom, "in Nairobi on Tuesday"), published="2024-05-16", publisher="The Harbour Post")
    assert [m.parties for m in read.meetings if m.kind == "meeting"] == [("DK", "KE")]
    read = annotate(news.format(whom, "long ago"), published="2024-05-16", publisher="The Harbour Post")
    assert [m for m in read.meetings if m.kind == "meeting"] == []
