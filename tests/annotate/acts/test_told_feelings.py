"""What one says of oneself in a told clause: gladness and thanks are praise, having no plans is a stand."""

import pytest

from memcon import Document, annotate

MET = "Peruvian Foreign Minister Luz Rojas met Kenyan Foreign Minister Ada Otieno in Lima on Monday. "


def kinds(text: str) -> list[str]:
    return [a.kind for a in annotate(Document(MET + text, published="2024-03-06")).acts]


@pytest.mark.parametrize(
    "told",
    [
        "she is pleased that the ferries have kept sailing",
        "she was glad that the ferries kept sailing",
        "she extended sincere thanks to Kenya",
        "on behalf of her people, she extended her gratitude to Kenya",
    ],
)
def test_gladness_and_thanks_are_praise_with_that_or_without(told: str) -> None:
    assert kinds(f"Rojas said {told}.") == ["assessment"]


def test_what_is_told_without_gladness_is_a_statement() -> None:
    assert kinds("Rojas said she was told that the ferries kept sailing.") == ["statement"]


@pytest.mark.parametrize("aim", ["plans to close the port", "intention of closing the port"])
def test_having_no_plans_is_a_stand(aim: str) -> None:
    assert kinds(f"Rojas said Peru had no {aim}.") == ["position"]
    assert kinds(f"Rojas said Peru had new {aim}.") != ["position"]


def test_having_none_of_something_else_is_no_stand() -> None:
    assert kinds("Rojas said Peru had no ferries in the port.") == ["statement"]


def test_what_is_good_to_note_is_praise_and_what_is_good_to_do_a_stand() -> None:
    assert kinds("“It was great to note the work of all the divers,” Rojas said.") == ["assessment"]
    assert kinds("“It was useful to count the boats of all the divers,” Rojas said.") == ["position"]


def test_what_was_discussed_in_words_quoted_is_talk() -> None:
    assert kinds("“The areas that were discussed at noon included ferries and ports,” Rojas said.") == ["discussion"]
    assert kinds("“The areas that were flooded at noon included ferries and ports,” Rojas said.") == ["statement"]
