"""Those who invite to a visit are of the country visited; a row of offices before a name may be of two persons."""

import pytest

from memcon import annotate


def heads(text: str) -> list[tuple[str, str | None, str | None]]:
    (visit,) = annotate(text, published="2024-05-06", publisher="Harbour News Agency").meetings
    return sorted((h.name, h.office, h.party) for h in visit.heads)


@pytest.mark.parametrize(
    "inviter",
    [
        "Foreign Minister Luz Rojas",
        "Luz Rojas, Foreign Minister",
        "Ms. Luz Rojas, Foreign Minister",
    ],
)
def test_who_invites_is_of_the_country_visited(inviter: str) -> None:
    text = f"At the invitation of {inviter}, Foreign Minister Tom Rowe of Kenya will visit Peru from May 13 to 14."
    assert heads(text) == [("Luz Rojas", "Foreign Minister", "PE"), ("Tom Rowe", "Foreign Minister", "KE")]


def test_who_invites_beside_a_guest_of_another_country_is_not_of_his() -> None:
    text = (
        "At the invitation of Premier Luz Rojas, President Tom Rowe of the Republic of Kenya will visit Peru in June."
    )
    assert heads(text) == [("Luz Rojas", "Premier", "PE"), ("Tom Rowe", "President", "KE")]


def test_the_country_told_with_who_invites_stays() -> None:
    text = "At the invitation of Latvian Premier Anna Ozola, Kenyan President Tom Rowe will visit Riga in June."
    assert ("Anna Ozola", "Premier", "LV") in heads(text)


def test_offices_behind_a_name_are_not_those_of_the_next() -> None:
    text = (
        "At the invitation of Luz Rojas, Deputy Prime Minister and Foreign Minister, Kenyan Foreign Minister Tom Rowe "
        "will visit Peru from May 13 to 14."
    )
    assert heads(text) == [
        ("Luz Rojas", "Deputy Prime Minister and Foreign Minister", "PE"),
        ("Tom Rowe", "Foreign Minister", "KE"),
    ]


def test_offices_before_a_name_are_all_its_own() -> None:
    text = "Deputy Prime Minister, Foreign Minister Tom Rowe of Kenya will visit Peru from May 13 to 14."
    assert [name for name, _, _ in heads(text)] == ["Tom Rowe"]
