"""Whose visit words of visiting tell where nobody stands right before them."""

import pytest

from memcon import annotate

RIGA = "Ministry of Foreign Affairs of Latvia"


def visits(text: str, publisher: str | None = RIGA) -> list[tuple[str, str | None, tuple[str, ...], list[str]]]:
    found = annotate(text, published="2024-05-03", publisher=publisher).meetings
    return [(m.status, m.country, m.parties, [h.name for h in m.heads]) for m in found if m.kind == "visit"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Minister Juris Ozols accompanied President Ilze Kalna of Latvia on her visit to Peru.",
            ("held", "PE", ("LV", "PE"), ["Ilze Kalna"]),
        ),
        (
            "Luz Rojas, Chief of the Peruvian Navy, paid a visit to the Latvian Navy on 9 April.",
            ("held", "LV", ("LV", "PE"), ["Luz Rojas"]),
        ),
        (
            "From 2 to 4 May, Minister Juris Ozols led a delegation of traders on a trip to Lima.",
            ("held", "PE", ("LV", "PE"), ["Juris Ozols"]),
        ),
        (
            "Mr Rojas, Peru's foreign minister, who is visiting Latvia for several days, saw a play.",
            ("held", "LV", ("LV", "PE"), ["Rojas"]),
        ),
        ("During my visit to Lima I spoke to President Luz Rojas of Peru.", ("held", "PE", ("LV", "PE"), [])),
        ("I am glad of Peru's vote and of your visit to Latvia last year.", ("held", "LV", ("LV", "PE"), [])),
    ],
)
def test_whose_visit_it_is(text: str, told: tuple[str, str, tuple[str, ...], list[str]]) -> None:
    assert visits(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Juris Ozols met Luz Rojas, Peru's foreign minister, who is visiting Latvia.",
        "During my visit to Lima I bought a hat.",
        "Luz Rojas, Chief of the Peruvian Navy, paid a visit to the Latvian Museum.",
    ],
)
def test_no_visit_of_its_own(text: str) -> None:
    assert visits(text) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Latvian President Juris Ozols will sign the deal and plans to visit Peru soon.", "agreed"),
        ("Latvian President Juris Ozols assured Peru that he would visit Lima after the vote.", "agreed"),
        ("Latvian President Juris Ozols will sign the deal and plans to visit Peru in June.", "scheduled"),
    ],
)
def test_a_visit_that_somebody_plans_has_a_day_or_is_only_agreed(text: str, status: str) -> None:
    assert visits(text, "The Lake Herald") == [(status, "PE", ("LV", "PE"), ["Juris Ozols"])]


def test_his_visit_is_not_that_of_whom_he_met_at_home() -> None:
    text = "For his part, President Ivo Kalns met the Peruvian Premier Luis Rojas on his first visit to {} on 3 April."
    assert visits(text.format("Lima"))[0][1:] == ("PE", ("LV", "PE"), ["Ivo Kalns"])
    assert visits(text.format("Riga"))[0][3][0] == "Luis Rojas"
