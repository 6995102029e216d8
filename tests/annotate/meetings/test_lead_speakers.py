"""The day of talks by that on which a story lets one of those who met speak."""

import pytest

from memcon import annotate
from memcon.model import Document

TITLE = "Peru praises ferry line\n\n"
LEAD = "Peruvian Foreign Minister Luz Rojas on Tuesday {} the ferry line of Latvia. "


def starts(text: str, kind: str) -> list[str | None]:
    found = annotate(Document(text, published="2024-05-22", publisher="The Lima Herald")).meetings
    return [m.start for m in found if m.kind == kind]


@pytest.mark.parametrize("title", ["", TITLE])
@pytest.mark.parametrize(("verb", "day"), [("praised", "2024-05-21"), ("rode on", None)])
def test_who_spoke_on_a_day_met_others_then(title: str, verb: str, day: str | None) -> None:
    met = "Rojas met her Latvian counterpart, Juris Ozols, in Riga, and they ate fish."
    assert starts(title + LEAD.format(verb) + met, "meeting") == [day]


def test_who_spoke_at_a_session_did_so_on_that_day() -> None:
    at = "Speaking at the Lake Security Forum in Riga, she said that fish was dear."
    assert starts(TITLE + LEAD.format("praised") + at, "session") == ["2024-05-21"]
    before = "She will speak at the Lake Security Forum in Riga, she said."
    assert starts(TITLE + LEAD.format("praised") + before, "session") == [None]


def test_a_title_is_not_the_first_sentence() -> None:
    agreed = "The ministers of Peru and Latvia on Tuesday agreed on a ferry line. The two ministers met in Riga."
    assert starts(TITLE + agreed, "meeting") == starts(agreed, "meeting") == ["2024-05-21"]
