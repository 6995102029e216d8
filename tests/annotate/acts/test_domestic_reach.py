"""How far from another state an act of one government alone still counts, where the document reports no meeting."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

FILL = "The roads of the valley are long. "


def acts(text: str, title: str | None = None) -> list[str]:
    record = annotate(Document(text=text, published="2024-05-03", publisher="Government of Norway", title=title))
    return [record.quote(a.span) for a in record.acts]


DECIDED = "The Government decided to widen the harbour of Bergen."
OWN = "We decided to widen the harbour of Bergen."
DONE = "decided to widen the harbour of Bergen"


def test_what_a_government_does_at_home_is_no_act() -> None:
    assert acts(DECIDED) == []
    assert acts(OWN) == []


@pytest.mark.parametrize("other", ["Peru will use it. ", "It concerns relations with global partners. "])
def test_another_state_or_dealings_with_others_make_it_one(other: str) -> None:
    assert DONE in acts(DECIDED + " " + other)
    assert DONE in acts(OWN + " " + other)


def test_what_the_government_does_reaches_further_than_what_a_speaker_tells_of_himself() -> None:
    far = " " + FILL * 16 + "Peru is far."
    assert DONE in acts(DECIDED + far)
    assert DONE not in acts(OWN + far)
    assert DONE not in acts(DECIDED + " " + FILL * 30 + "Peru is far.")


def test_a_title_that_names_another_state_opens_the_whole_document() -> None:
    assert acts(DECIDED, "Harbour for Peru") == [DONE]


def test_a_meeting_that_is_reported_opens_the_whole_document() -> None:
    text = "Minister Ola Dahl met Minister Luz Rojas of Peru in Oslo on 2 May 2024. " + FILL * 40 + DECIDED
    assert DONE in acts(text)


def test_a_long_release_names_others_only_in_passing() -> None:
    text = "The fair was opened by divers of Peru. " + DECIDED + " The Government pledged two boats to Peru. "
    assert acts(text) == [DONE, "pledged two boats to Peru"]
    assert acts(text + FILL * 90) == ["pledged two boats to Peru"]


@pytest.mark.parametrize(("office", "found"), [("Federal Chancellery", []), ("Bundestag", [DONE])])
def test_an_office_that_several_states_have_is_none_of_another(office: str, found: list[str]) -> None:
    assert [a for a in acts(f"{DECIDED} It wrote to the {office}.") if a == DONE] == found
