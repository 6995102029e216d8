"""Bodies named for what they do or are elected to, and not for a session of theirs."""

import pytest

from memcon import annotate
from memcon.annotate.sessions.bodies_alone import is_body_alone
from memcon.model import Document

RIGA = "Ministry of Foreign Affairs of Latvia"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The prize was awarded by the Munich Security Conference.",
            "Munich Security Conference award for a diver",
        ),
        (
            "On 20 May a delegation of the Harbour Congress of the Council of Europe arrives in Latvia.",
            "Delegation of the Harbour Congress of the Council of Europe visits Riga",
        ),
        ("Latvia was elected to the UN Human Rights Council today.", "Latvia elected to the UN Human Rights Council"),
    ],
)
def test_a_body_that_gives_sends_or_is_joined_does_not_meet(text: str, title: str) -> None:
    record = annotate(Document(text=text, title=title, published="2024-05-15", publisher=RIGA))
    assert [m.mechanism for m in record.meetings if m.kind == "session"] == []


def test_a_numbered_session_of_a_body_that_sends_a_delegation_is_one() -> None:
    text = "On 13 May 2024 a delegation of the fifth Munich Security Conference met Minister Anna Ozola in Riga."
    record = annotate(Document(text=text, published="2024-05-15", publisher=RIGA))
    assert [m.number for m in record.meetings if m.kind == "session"] in ([5], [])
    text = "Minister Anna Ozola took part in the UN Human Rights Council in Geneva on 13 May 2024."
    record = annotate(Document(text=text, published="2024-05-15", publisher=RIGA))
    assert [m.kind for m in record.meetings] == ["session"]


@pytest.mark.parametrize(
    ("before", "after", "alone"),
    [
        ("under the aegis of the ", "", True),
        ("its candidature to co-chair the ", "", True),
        ("received the ", " award", True),
        ("the Harbour Union's delegation from the Port Parliament's ", "", True),
        ("a delegation to the ", "", False),
        ("who was elected at the ", "", False),
        ("opened the ", " in Riga", False),
    ],
)
def test_the_words_around_a_name_tell(before: str, after: str, alone: bool) -> None:
    name = "Lake Council"
    assert is_body_alone(before + name + after, len(before), len(before) + len(name)) is alone


@pytest.mark.parametrize(
    "told",
    [
        "The Lake Summit was launched in 1996.",
        "The Reef Union was founded in 1990 as the Lake Conference on Eels.",
        "States that host a Lake Summit pay for it.",
        "Mr Ozols has chaired the Joint Lake Commission on eels since 2011.",
        "Latvia joined the Lake Forum in 2012.",
        "The Lake Forum takes place every two years in Lima.",
    ],
)
def test_a_body_founded_chaired_or_joined_does_not_meet(told: str) -> None:
    text = f"Minister Anna Ozola met Minister Luz Rojas of Peru in Riga on 13 May 2024. {told}"
    record = annotate(Document(text=text, published="2024-05-15", publisher=RIGA))
    assert [m.mechanism for m in record.meetings if m.kind == "session"] == []


@pytest.mark.parametrize(
    "told",
    [
        "Mr Ozols chaired the Lake Summit in Lima on 3 May 2024.",
        "Latvia, which hosted a Lake Summit on 3 May 2024, sent a team.",
        "Latvia joined the Lake Forum in Lima on 3 May 2024.",
    ],
)
def test_a_body_that_somebody_chaired_on_a_day_met(told: str) -> None:
    text = f"Minister Anna Ozola met Minister Luz Rojas of Peru in Riga on 13 May 2024. {told}"
    record = annotate(Document(text=text, published="2024-05-15", publisher=RIGA))
    assert [m.start for m in record.meetings if m.kind == "session"] == ["2024-05-03"]


@pytest.mark.parametrize(
    "row", ["the ASEAN Regional Forum, the ADMM-Plus and the East Asia Summit", "the East Asia Summit"]
)
def test_bodies_given_as_examples_do_not_meet(row: str) -> None:
    text = (
        "Peru and Kenya held the third Peru-Kenya Joint Trade Committee in Lima on 13 May 2024. "
        f"They praised their work in regional mechanisms such as {row}."
    )
    record = annotate(Document(text=text, published="2024-05-15", publisher=RIGA))
    assert [m.mechanism for m in record.meetings] == ["Peru-Kenya Joint Trade Committee"]


def test_a_forum_that_somebody_went_to_meets_though_it_is_an_example() -> None:
    text = (
        "Peru and Kenya held the third Peru-Kenya Joint Trade Committee in Lima on 13 May 2024. "
        "Their ministers met at forums such as the East Asia Summit."
    )
    record = annotate(Document(text=text, published="2024-05-15", publisher=RIGA))
    assert "East Asia Summit" in [m.mechanism for m in record.meetings]
