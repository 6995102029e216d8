"""What newspapers tell somebody to have denied, called something, told others to do, or supposed."""

import pytest

from memcon import annotate

MEETING = "Kenyan President Ada Mwangi met Peruvian President Luz Rojas in Lima on Tuesday. "


def kinds(sentence: str) -> list[tuple[str, int | None]]:
    acts = annotate(MEETING + sentence, published="2024-05-09", publisher="The Harbour Post").acts
    return [(a.kind, a.strength) for a in acts if a.span.start >= len(MEETING)]


@pytest.mark.parametrize(
    "told",
    [
        "Peru didn’t believe the envoy",
        "it doesn’t see a way out of the drought",
        "the ferry isn’t the preferred choice",
        "the toll wasn’t acceptable",
        "there’s no military solution",
        "there could be no talks without a truce",
        "Peru had “no objective” to change the law",
        "Peru had no choice but to wait",
        "the claims were groundless",
        "the fleet had violated the treaty",
        "the fleet was violating the treaty",
        "Kenya was to blame for the spill",
        "the first priority for Peru remains the canal",
        "it would prefer to wait",
        "she’s disappointed by the letter",
    ],
)
def test_what_is_denied_or_blamed_is_a_stand(told: str) -> None:
    assert kinds(f"Rojas said {told}.") == [("position", None)]


@pytest.mark.parametrize(
    "told",
    [
        "the divers didn’t reach the wreck",
        "the ferry isn’t a local one",
        "there’s no ferry on Sundays",
        "Peru had no ships in the strait",
        "the fleet had left the strait",
        "the fleet was leaving the strait",
        "she did not see the wreck",
    ],
)
def test_plain_facts_denied_are_statements(told: str) -> None:
    assert kinds(f"Rojas said {told}.") == [("statement", None)]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Peru doesn’t accept the toll.", ("position", None)),
        ("Peru isn’t ready to sign.", ("position", None)),
        ("Rojas told reporters she did not trust the envoy.", ("position", None)),
        ("Rojas said it was trying to revive the canal.", ("commitment", 1)),
        ("Rojas said it was looking for ways to revive the canal.", ("commitment", 1)),
        ("Rojas said it was likely the rain would fall.", ("statement", None)),
        ("Rojas said she’d build the canal.", ("commitment", 3)),
    ],
)
def test_short_forms_are_read_as_long_ones(sentence: str, kind: tuple[str, int | None]) -> None:
    assert kinds(sentence) == [kind]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Rojas told Kenya to lower the toll.", "request"),
        ("Rojas told the Kenyan envoy to wait.", "request"),
        ("Rojas told Kenya of the way to the wreck.", "statement"),
        ("Rojas told reporters the way to Riga was long.", "statement"),
        ("Rojas suggested that the boats had sunk.", "statement"),
        ("Rojas suggested the boats might sink.", "statement"),
        ("Rojas suggested that both navies meet.", "request"),
        ("Rojas called the pact with Kenya a mistake.", "assessment"),
        ("Rojas called the claims baseless in a speech.", "position"),
        ("Rojas called the envoy on a secure line.", None),
        ("Rojas charged that Kenya was late.", "position"),
        ("Rojas signaled openness to a truce.", "position"),
        ("Rojas shrugged off the threat.", "position"),
        ("Rojas is sceptical of the pact.", "position"),
    ],
)
def test_verbs_of_newspapers(sentence: str, kind: str | None) -> None:
    assert [k for k, _ in kinds(sentence)] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Peru does not want a war over the canal.", "position"),
        ("Peru doesn’t want Kenya to leave.", "position"),
        ("Peru did not agree to the new toll.", "position"),
        ("Peru did not answer the letter.", None),
        ("Rojas herself has urged Kenya to wait.", "request"),
        ("Peru, meanwhile, said Kenya must wait.", "request"),
        ("Peru, for its part, urged Kenya to wait.", "request"),
        ("Rojas took to Twitter to thank the divers.", "assessment"),
    ],
)
def test_what_is_not_wanted_and_who_says_so_himself(sentence: str, kind: str | None) -> None:
    assert [k for k, _ in kinds(sentence)] == ([kind] if kind else [])
