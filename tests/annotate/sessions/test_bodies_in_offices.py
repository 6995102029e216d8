"""Bodies within an office: the name of who holds it is no part of theirs."""

import pytest

from memcon import Document, annotate


@pytest.mark.parametrize("title", ["", "Special Adviser for the Summit of the Lakes Ada Otieno Travels to Peru"])
def test_who_advises_on_a_summit_is_no_part_of_its_name(title: str) -> None:
    text = (
        "Special Adviser for the Summit of the Lakes Ada Otieno of Kenya travelled to Lima on 3 May 2024 to meet "
        "Foreign Minister Luz Rojas of Peru ahead of the ninth Summit of the Lakes in Riga on 5 June 2024."
    )
    found = annotate(Document(text=text, title=title)).meetings
    assert {m.mechanism for m in found if m.kind == "session"} == {"Summit of the Lakes"}
    assert all("Ada Otieno" in [h.name for h in m.heads] for m in found if m.kind == "visit")


@pytest.mark.parametrize(
    ("told", "parties"),
    [
        ("discussed the second Reef Summit, which Kenya co-hosted", ("KE",)),
        ("discussed the second Reef Summit, which Kenya praised", ()),
    ],
)
def test_who_hosts_a_session_told_in_passing_takes_part(told: str, parties: tuple[str, ...]) -> None:
    text = f"Foreign Minister Luz Rojas of Peru met Foreign Minister Juma Otieno of Kenya in Lima. They {told}."
    (session,) = [m for m in annotate(text, published="2024-04-03").meetings if m.kind == "session"]
    assert session.parties == parties
