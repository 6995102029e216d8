"""Who "arrived here" is in the city of the dateline, whatever other city the words behind the visit name."""

import pytest

from memcon import annotate


@pytest.mark.parametrize("line", ["LIMA, July 23 (IANS) ", "Lima, July 23 ", "Lima, July 23, 2021 (AFP) -- "])
def test_here_is_the_city_of_the_dateline(line: str) -> None:
    text = (
        f"{line}Peruvian Minister Luz Rojas and visiting Kenyan Minister Tom Rowe on Friday discussed eels. "
        "Rowe arrived here on Wednesday for a three-day trip, following a meeting in Riga."
    )
    (visit,) = [m for m in annotate(text, published="2021-07-23", publisher="IANS").meetings if m.kind == "visit"]
    assert (visit.place, visit.country, visit.parties) == ("Lima", "PE", ("KE", "PE"))


def test_a_day_within_a_sentence_makes_no_dateline() -> None:
    text = "Kenyan Minister Tom Rowe met Peruvian Minister Luz Rojas in Riga. In Lima, July 23 Street was closed."
    (met,) = [m for m in annotate(text, published="2021-07-23", publisher="IANS").meetings if m.kind == "meeting"]
    assert met.place == "Riga"
