"""Few words in quotation marks within what somebody is told to have said."""

import pytest

from memcon import annotate
from memcon.model import Document

RIGA = "Minister Ivo Ozols of Latvia spoke in Riga on 4 November 2024.\n\n"


def read(text: str) -> list[str]:
    record = annotate(Document(id="x", text=RIGA + text, published="2024-11-15", publisher="Harbour News"))
    assert {q.speaker for q in record.quotations} <= {"Ivo Ozols"}
    return [text[q.span.start - len(RIGA) : q.span.end - len(RIGA)] for q in record.quotations]


@pytest.mark.parametrize(
    "told",
    [
        "Ozols said that the eel tax posed a “growing burden” to the ports.",
        "Ozols told reporters that the ferry firm had “given up” on the island.",
        "Ozols said the ferry firm “walked away” from the pier.",
        "Ozols said the envoy “never asked” for a berth.",
        "Ozols said the eel tax was “absurd” even though the ports had asked for it.",
        "Ozols said the eel tax was “absurd” adding that it would end in May.",
        "The eel tax was “absurd,” Ozols said on Monday.",
        "A higher eel tax would be “a mistake,” Ozols told reporters.",
        "A higher eel tax would be “unfair”, Ozols told reporters.",
        "Ozols said the new fares rested on “weak sums.”",
        "Ozols told the crews that they would face “lean years”.",
        "Ozols dismissed as “nonsense” a report on the eel tax.",
        "Ozols said that the ferry firm “shunned” the island.",
    ],
)
def test_few_words_of_what_is_told_are_the_speakers(told: str) -> None:
    (words,) = read(told)
    assert told[told.index("“") + 1 : told.index("”")] == words


@pytest.mark.parametrize(
    "told",
    [
        "Ozols said the ports had paid the “eel” tax.",
        "Ozols said that the ferry “tax” was due in May.",
        "Ozols said that the crews had watched a “Lagoon Bells” show.",
        "Ozols said that the crews had watched “Lagoon Bells”.",
        "In a post on “Harbourline,” Ozols said that the eel tax would end in May.",
    ],
)
def test_words_that_only_tell_what_a_noun_is_and_names_are_no_quotation(told: str) -> None:
    assert read(told) == []
