"""Visits that are none: an envoy travels the country that he is posted to, the head of a party goes abroad."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

_ENVOYS = [
    "Norwegian Ambassador to Peru Anna Holm",
    "Ambassador of Norway to Peru Anna Holm",
    "Deputy High Commissioner of Kenya in Peru Ada Mwangi",
]


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text, published="2024-03-06", publisher="The Harbour Post")).meetings)


@pytest.mark.parametrize("envoy", _ENVOYS)
@pytest.mark.parametrize(
    "told", ["visited Cusco, Peru, on Tuesday.", "paid a visit to the Southern Province of Peru on Tuesday."]
)
def test_an_envoy_travels_where_he_is_posted(envoy: str, told: str) -> None:
    assert not [m for m in read(f"{envoy} {told} The envoy toured a school.") if m.kind == "visit"]


@pytest.mark.parametrize("who", ["Norwegian Special Envoy Anna Holm", "Norwegian Foreign Minister Anna Holm"])
def test_who_is_sent_for_a_while_visits(who: str) -> None:
    (visit,) = read(f"{who} visited Cusco, Peru, on Tuesday.")
    assert (visit.kind, visit.parties) == ("visit", ("NO", "PE"))


def test_an_envoy_may_visit_another_state() -> None:
    (visit,) = read("Norwegian Ambassador to Peru Anna Holm visited Quito, Ecuador, on Tuesday.")
    assert (visit.kind, visit.country) == ("visit", "EC")
