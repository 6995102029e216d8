"""Names that two states share (codebook, traps): "Congo" is that whose full name or seat the text tells."""

import pytest

from memcon import Document, annotate

LEAD = "Kenyan Foreign Minister Juma Odinga met "


def parties(told: str) -> set[str]:
    record = annotate(Document(text=LEAD + told, published="2024-05-31", publisher="Daily Post"))
    return set(record.meetings[0].parties)


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("Congo's Foreign Minister Marie Tomba in Kinshasa on Friday.", "CD"),
        ("Congolese Foreign Minister Marie Tomba in Kinshasa on Friday.", "CD"),
        ("Congo's Foreign Minister Marie Tomba on Friday. The Democratic Republic of Congo has a lake.", "CD"),
        ("Congo's Foreign Minister Marie Tomba in Brazzaville on Friday.", "CG"),
        ("Congo's Foreign Minister Marie Tomba on Friday. The Republic of Congo has a coast.", "CG"),
    ],
)
def test_a_shared_name_is_the_states_told_in_full_or_by_its_seat(told: str, code: str) -> None:
    assert parties(told) == {code, "KE"}


def test_in_a_list_a_shared_name_stands_beside_the_full_one() -> None:
    told = "the foreign ministers of Chad, Congo, the Democratic Republic of the Congo and Gabon on Friday."
    assert parties(told) == {"CD", "CG", "GA", "KE", "TD"}
