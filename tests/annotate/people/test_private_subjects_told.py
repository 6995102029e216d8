"""Presidents and directors of firms and societies, whom "he" means and who act for no government."""

import pytest

from memcon import annotate

MET = "Ambassador Luz Rojas of Peru met Foreign Minister Ivo Ozols of Latvia in Riga on 3 May 2024. "


def acts(text: str) -> list[str]:
    record = annotate(MET + text, published="2024-05-04", publisher="Daily FT")
    return [record.quote(a.span) for a in record.acts]


@pytest.mark.parametrize(
    "told",
    [
        "FRCCI President Juris Kalns welcomed the Ambassador. He praised trade with Peru.",
        "Reef Chamber of Commerce CEO Juris Kalns delivered the remarks. In his address, he praised trade with Peru.",
        "The outgoing President of the Reef Business Council, Juris Kalns, spoke of trade. He praised trade with Peru.",
        "FRCCI President Juris Kalns welcomed the Ambassador. In his address, the President praised trade with Peru.",
    ],
)
def test_who_heads_a_society_acts_for_no_government(told: str) -> None:
    assert acts(told) == []


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Minister Ozols welcomed the Ambassador. He praised trade with Peru.",
        "President Juris Kalns of Latvia spoke of trade. He praised trade with Peru.",
    ],
)
def test_he_means_an_official_who_was_told_of(told: str) -> None:
    assert acts(told)[-1] == "praised trade with Peru"
