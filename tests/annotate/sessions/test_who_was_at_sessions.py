"""Who was at a session for a side, by the verbs of taking part, opening and representing."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(Document(text, publisher="Peru Ministry of Foreign Affairs", published="2024-05-06")).meetings


@pytest.mark.parametrize(
    "text",
    [
        "Minister Luz Rojas took part in the Lake Health Ministers' Meeting in Riga today.",
        "State Secretary Luz Rojas represented Peru at the recent Lake Ministers' Meeting in Riga.",
        "The Lake Summit was held in Riga on Monday. State Secretary Luz Rojas took part in the summit.",
        "The President of the Republic of Peru, Luz Rojas, opened the 16th session of the Lake Council in Riga.",
        "The Lake Summit was held in Riga on Monday. Peru was represented at the summit by Minister Luz Rojas.",
    ],
)
def test_who_went_for_a_side_is_a_head(text: str) -> None:
    (session,) = read(text)
    assert [(h.name, h.party, h.role) for h in session.heads] == [("Luz Rojas", "PE", "head")]


def test_who_opened_a_session_of_two_are_heads() -> None:
    (session,) = read(
        "The third round of the financial dialogue between Peru and Latvia was held in Lima on 3 May. The meeting was "
        "opened by Minister Luz Rojas and Latvia's Minister of Finance, Juris Ozols."
    )
    assert [h.name for h in session.heads] == ["Luz Rojas", "Juris Ozols"]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Luz Rojas opened a school near Lima. The Lake Summit was held in Riga on Monday.",
        "Minister Luz Rojas represents a district of Lima. The Lake Summit was held in Riga on Monday.",
    ],
)
def test_who_opened_or_represents_something_else_is_none(text: str) -> None:
    assert not any(m.heads for m in read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Minister Luz Rojas addressed the opening of the 55th session of the Lake Council in Riga.",
        "Minister Luz Rojas delivered the keynote speech at the seventh Lake Conference in Riga.",
        "Minister Luz Rojas is to participate in the seventh Lake Conference in Riga on Friday.",
    ],
)
def test_who_speaks_at_a_session_or_is_to_go_there_is_a_head(text: str) -> None:
    (session,) = read(text)
    assert [(h.name, h.role) for h in session.heads] == [("Luz Rojas", "head")]


def test_the_side_of_whoever_is_there_to_attend_is_a_party() -> None:
    text = (
        "President Luz Rojas of Peru, who is currently in Riga to attend the seventh Lake Conference, "
        "met Kenyan Minister Ada Mwangi on 3 May."
    )
    record = annotate(Document(text, publisher="Lake Daily News", published="2024-05-06"))
    (session,) = [m for m in record.meetings if m.kind == "session"]
    assert (session.parties, session.heads) == (("PE",), ())


def test_who_addressed_a_matter_was_at_no_session() -> None:
    text = "Minister Luz Rojas addressed the needs of fishers near Lima. The Lake Summit was held in Riga on Monday."
    assert not any(m.heads for m in read(text))


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("received the President of the 62nd session of the United Nations General Assembly, Musa Otieno.", 0),
        ("met the chairman of the current 66th UN General Assembly, Musa Otieno.", 0),
        (
            "seeks for Peru the presidency of the 62nd UN General Assembly, which will be held in May.",
            1,
        ),
        ("attended the opening of the 62nd session of the UN General Assembly in New York.", 1),
    ],
)
def test_a_session_that_only_tells_what_somebody_presides_over_is_none(words: str, count: int) -> None:
    record = annotate(Document(f"On 3 May, Peruvian Foreign Minister Luz Rojas {words}", published="2019-05-05"))
    assert len([m for m in record.meetings if m.kind == "session"]) == count
