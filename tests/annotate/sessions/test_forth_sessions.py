"""A session numbered by a word that is also another one: "the forth session"."""

import pytest

from memcon import annotate


@pytest.mark.parametrize("noun", ["session", "regular meeting", "round"])
def test_forth_before_a_session_is_the_fourth(noun: str) -> None:
    text = (
        "The third session of the Peru-Latvia Joint Commission (JC) was held on Monday in Riga. "
        f"It prepared the forth {noun} of the JC, which is expected to be held later this year."
    )
    found = [(m.number, m.status, m.start) for m in annotate(text, published="2022-08-10").meetings]
    assert found == [(3, "held", "2022-08-08"), (4, "scheduled", "2022")]


def test_forth_elsewhere_numbers_none() -> None:
    text = "The Peru-Latvia Joint Commission set forth meetings of experts. It met on Monday in Riga."
    assert all(m.number is None for m in annotate(text, published="2022-08-10").meetings)
