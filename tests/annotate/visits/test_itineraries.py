"""Sessions that are stops of a journey announced."""

import pytest

from memcon import Document, annotate

_TRIP = "President Ana Holm will travel to Latvia and Peru." + " The sea is calm." * 4
_PUBLISHER = "Office of the President of Chile"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The President will then be in Riga from 2 to 3 June to take part in the annual Ferry Summit", "Ferry Summit"),
        ("The President will be in Lima on 4 June for the Reef Forum", "Reef Forum"),
        ("President Holm will also attend the Reef Forum in Lima on 4 June", "Reef Forum"),
    ],
)
def test_a_session_on_the_way_is_reported(words: str, name: str) -> None:
    found = annotate(f"{_TRIP} {words}.", published="2024-05-08", publisher=_PUBLISHER).meetings
    session = next(m for m in found if m.mechanism == name)
    assert (session.standing, session.status) == ("subject", "scheduled")
    assert [(h.name, h.role) for h in session.heads] == [("Ana Holm", "head")]


@pytest.mark.parametrize(
    "words",
    [
        "Minister Ivo Ozols of Latvia will attend the Reef Forum in Lima on 4 June",
        "She will be in Lima on 4 June to prepare the Reef Forum in Nairobi in July",
    ],
)
def test_a_session_of_others_is_not(words: str) -> None:
    found = annotate(f"{_TRIP} {words}.", published="2024-05-08", publisher=_PUBLISHER).meetings
    assert all(m.standing != "subject" for m in found if m.kind == "session")


def test_where_somebody_will_then_go_is_reported() -> None:
    text = "President Ana Holm will travel to Riga from 2 to 3 June. She will then visit Lima, Peru, on 4 June."
    document = Document(text=text, title="The President's travel", published="2024-05-08", publisher=_PUBLISHER)
    found = annotate(document).meetings
    assert [(m.place, m.standing) for m in found] == [("Riga", "subject"), ("Lima", "subject")]
