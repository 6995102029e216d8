"""Who holds a second office of a body, told before the name of the next person: "At the invitation of A, …, B came"."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    "inviter",
    [
        "His Excellency Ivo Ozols, President of the Republic of Latvia and current Chairman of the Lake Community,",
        "President Ivo Ozols of Latvia, Chairperson of the Lake Union,",
        "Ivo Ozols, President of the Republic of Latvia and current Chair of the Lake Forum,",
    ],
)
def test_the_guest_keeps_his_own_office(inviter: str) -> None:
    text = f"At the invitation of {inviter} His Excellency Otieno Kamau, President of Kenya, visited Riga."
    (visit,) = annotate(text, published="2024-02-29").meetings
    assert ("Otieno Kamau", "President", "KE") in [(h.name, h.office, h.party) for h in visit.heads]
    assert visit.parties == ("KE", "LV")


def test_in_a_row_each_office_is_of_the_name_behind_it() -> None:
    text = (
        "Minister Luz Rojas of Peru held talks with the Finance Minister of Latvia, Ivo Ozols, "
        "the Finance Minister of Norway, Nils Aker, the Finance Minister of Kenya, Grace Otieno, "
        "and the Finance Minister of Ghana, Kofi Mensah."
    )
    heads = {(h.name, h.party) for m in annotate(text, published="2024-02-29").meetings for h in m.heads}
    assert heads >= {("Ivo Ozols", "LV"), ("Nils Aker", "NO"), ("Grace Otieno", "KE"), ("Kofi Mensah", "GH")}
