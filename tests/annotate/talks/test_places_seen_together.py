"""Places that a guest and a host see together are where they met."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-07", publisher="Andes News Agency").meetings)


@pytest.mark.parametrize(
    "told",
    [
        "Latvian President Ivo Ozols and Peruvian President Ana Rojas toured a hospital in Lima on Sunday.",
        "Accompanied by President Ana Rojas of Peru, Latvian President Ivo Ozols visited a hospital in Lima on Sunday.",
        "Latvian President Ivo Ozols, along with his Peruvian colleague Ana Rojas, visited a port in Lima on Sunday.",
        "Latvian President Ivo Ozols visited a port near Lima on Sunday with his Peruvian counterpart Ana Rojas.",
        "Latvian President Ivo Ozols visited a port in Lima on Sunday, accompanied by Peruvian President Ana Rojas.",
    ],
)
def test_a_guest_who_sees_a_place_with_his_host_meets_him(told: str) -> None:
    (found,) = meetings(told)
    assert (found.kind, found.parties, found.start, found.country) == ("meeting", ("LV", "PE"), "2024-05-05", "PE")
    assert {h.name for h in found.heads} == {"Ivo Ozols", "Ana Rojas"}


@pytest.mark.parametrize(
    "told",
    [
        "Latvian President Ivo Ozols and Estonian President Jaan Tamm visited Lima on Sunday.",
        "Latvian President Ivo Ozols and Latvian Minister Karlis Berzins visited a hospital in Lima on Sunday.",
        "Latvian President Ivo Ozols visited a hospital in Lima on Sunday.",
        "Latvian President Ivo Ozols visited a hospital in Lima on Sunday with his wife Ilze.",
    ],
)
def test_a_place_that_guests_alone_see_is_no_meeting(told: str) -> None:
    assert all(m.kind == "visit" for m in meetings(told))
