"""Words in single marks that hold words in double ones."""

import pytest

from memcon.annotate.text.quote_marks import find_quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("‘The words “eels as usual” mean nothing,’ he said.", ["The words “eels as usual” mean nothing,"]),
        ("He said: ‘The “eel” and the “cod” are gone.’ Then he left.", ["The “eel” and the “cod” are gone."]),
        ("In the ‘90s he said: “The eels are gone.” It’s true.", ["The eels are gone."]),
    ],
)
def test_double_marks_within_single_ones_belong_to_them(text: str, quoted: list[str]) -> None:
    assert [text[q.start : q.end] for q in find_quoted(text)] == quoted
