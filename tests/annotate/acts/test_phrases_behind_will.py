"""Standing phrases behind "will", over which the verb is found: "will in particular visit the port"."""

import pytest

from memcon import annotate

MET = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Riga on 5 May 2024. "


@pytest.mark.parametrize(
    ("clause", "kinds"),
    [
        ("Peru will for the first time appoint an envoy to Latvia.", ["commitment"]),
        ("Peru will in future train Latvian divers.", ["commitment"]),
        ("Minister Rojas will of course discuss the dam with Minister Ozols.", ["discussion"]),
        ("The two ministers will for the first time take stock of the work on the dam.", ["review"]),
        ("Minister Rojas will in particular visit a school in Riga.", []),
        ("Minister Rojas will in addition meet Minister Ozols.", []),
    ],
)
def test_the_verb_behind_the_phrase_decides(clause: str, kinds: list[str]) -> None:
    found = annotate(MET + clause, publisher="Government of Peru", published="2024-05-06")
    assert [a.kind for a in found.acts if a.span.start >= len(MET) - 1] == kinds
