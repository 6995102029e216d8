"""Whether the first meeting of a text is the session of the body that its title names."""

import pytest

from memcon import annotate
from memcon.model import Document

TEXT = "Minister Anna Ozola will meet President Luz Rojas of Peru. She will then attend the opening of the {}."


@pytest.mark.parametrize("words", ["prior to", "ahead of the", "on the margins of the"])
def test_what_the_title_tells_beside_a_body_is_none_of_its_sessions(words: str) -> None:
    name = "12th Reef Conference in Riga"
    document = Document(
        text=TEXT.format(name),
        title=f"Presidential talks {words} {name}",
        published="2024-05-15",
        publisher="Ministry of Foreign Affairs of Latvia",
    )
    kinds = [m.kind for m in annotate(document).meetings]
    assert "meeting" in kinds


def test_the_body_of_the_title_takes_over_the_meeting_else() -> None:
    document = Document(
        text="Minister Anna Ozola met Minister Luz Rojas of Peru in Riga on 14 May 2024 for the dialogue.",
        title="Latvia-Peru Reef Dialogue held",
        published="2024-05-15",
        publisher="Ministry of Foreign Affairs of Latvia",
    )
    assert [m.kind for m in annotate(document).meetings] == ["session"]


def test_a_body_during_which_the_title_says_they_met_takes_over_no_meeting() -> None:
    document = Document(
        text="President Luz Rojas met with several leaders at the Lake Summit in Jakarta on 7 March 2024. "
        "First, the President met with the Kenyan Vice President Juma Otieno.",
        title="President holds bilateral discussions with several leaders during Lake Summit",
        published="2024-03-08",
        publisher="Government of Peru",
    )
    assert [(m.kind, [h.name for h in m.heads][-1:]) for m in annotate(document).meetings][-1] == (
        "meeting",
        ["Juma Otieno"],
    )
