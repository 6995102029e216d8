"""Whom a family name alone means where several bear it."""

import pytest

import memcon


def read_heads(text: str) -> list[str]:
    record = memcon.annotate(memcon.Document(id="x", text=text, published="2018-06-20"))
    return [h.name for m in record.meetings for h in m.heads]


@pytest.mark.parametrize(
    ("before", "again", "head"),
    [
        ("Peruvian President Hugo Rojas left with First Lady Ana Rojas.", "Rojas", "Hugo Rojas"),
        ("Peruvian President Hugo Rojas left. Rojas and first lady Ana Rojas like Oslo.", "Rojas", "Hugo Rojas"),
        ("Peruvian President Hugo Rojas left with First Lady Ana Rojas.", "Mr. Rojas", "Hugo Rojas"),
        ("Peruvian President Luz Rojas left with First Gentleman Hugo Rojas.", "Rojas", "Luz Rojas"),
        ("Peruvian President Hugo Rojas and First Lady Ana Rojas left.", "Mrs. Rojas", "Ana Rojas"),
        ("Former Peruvian President Luz Rojas wept. Peruvian President Hugo Rojas left.", "Rojas", "Hugo Rojas"),
        ("Peruvian First Lady Ana Rojas left.", "Rojas", "Ana Rojas"),
    ],
)
def test_a_family_name_means_who_holds_the_office(before: str, again: str, head: str) -> None:
    heads = read_heads(f"{before} {again} will meet with Latvian President Ivo Ozols in Riga.")
    assert heads == [head, "Ivo Ozols"]


def test_a_family_name_of_two_holders_means_neither() -> None:
    text = "Peruvian President Hugo Rojas and Peruvian Foreign Minister Ana Rojas left. Rojas will meet with {}."
    assert read_heads(text.format("Latvian President Ivo Ozols")) == []
