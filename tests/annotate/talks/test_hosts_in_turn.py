"""Hosts of one side who each met a guest."""

import pytest

from memcon import annotate

HOSTS = "On 14 May, Latvian President Ivo Kalns and Prime Minister Anna Ozola "


def heads(text: str) -> list[list[str]]:
    found = annotate(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Latvia").meetings
    return sorted(sorted(h.name for h in m.heads) for m in found if m.kind == "meeting")


APART = [["Anna Ozola", "Luis Rojas"], ["Ivo Kalns", "Luis Rojas"]]


@pytest.mark.parametrize(
    "told",
    [
        "each received the Peruvian Minister Luis Rojas in Riga.",
        "received the Peruvian Minister Luis Rojas in separate meetings.",
        "both separately met the Peruvian Minister Luis Rojas.",
    ],
)
def test_hosts_who_each_met_a_guest_did_so_alone(told: str) -> None:
    assert heads(HOSTS + told) == APART


def test_hosts_met_a_guest_together_else() -> None:
    assert heads(HOSTS + "received the Peruvian Minister Luis Rojas in Riga.") == [
        ["Anna Ozola", "Ivo Kalns", "Luis Rojas"]
    ]
