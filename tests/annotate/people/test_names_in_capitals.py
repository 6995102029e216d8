"""Family names in capitals, as Japan's ministry writes them, and letters of bodies behind an office."""

import pytest

from memcon import annotate

MET = "Mr. ARAMAKI Shuji, Minister for Foreign Affairs of Japan, met President Otieno Kamau of Kenya in Nairobi. "


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Minister ARAMAKI offered his sympathy for the flood.", "assessment"),
        ("Minister ARAMAKI explained how the water is measured.", "statement"),
        ("Foreign Minister ARAMAKI pledged to send tents.", "commitment"),
        ("Minister ABE asked that Kenya act.", "request"),
    ],
)
def test_a_minister_called_by_a_family_name_in_capitals(clause: str, kind: str) -> None:
    found = [(a.kind, a.actors) for a in annotate(MET + clause, published="2024-10-08").acts]
    assert found == [(kind, ("JP",))]


def test_letters_behind_the_head_of_a_body_are_the_body_s() -> None:
    text = "Luz Rojas, Head of the Federal Department of Ports FDPO, met Minister Ivo Ozols of Latvia in Lima."
    assert "FDPO" not in [h.name for m in annotate(text).meetings for h in m.heads]
