"""Visits told behind a meeting are the visitor's alone; summits named by their city are of the body told before."""

from __future__ import annotations

import pytest

from memcon import Document, annotate
from memcon.model import AnnotatedDocument


def read(text: str) -> AnnotatedDocument:
    return annotate(Document(text=text, published="2024-05-20", publisher="Foreign Ministry of Kenya"))


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Otieno met Peru's Minister Luz Rojas during a working visit to Lima on 5 May.",
        "Minister Ann Otieno has met the Peruvian Minister, Luz Rojas, for talks during her official visit to Lima.",
    ],
)
def test_whom_a_visitor_met_on_her_visit_does_not_visit(text: str) -> None:
    visits = [m for m in read(text).meetings if m.kind == "visit"]
    assert [[h.name for h in v.heads] for v in visits] == [["Ann Otieno"]]


def test_who_receives_a_guest_stays_with_the_visit() -> None:
    text = "Minister Luz Rojas of Peru was received by Minister Ann Otieno in Nairobi on 5 May for a working visit."
    visit = next(m for m in read(text).meetings if m.kind == "visit")
    assert {h.name for h in visit.heads} == {"Ann Otieno", "Luz Rojas"}


def test_a_summit_named_by_its_city_is_of_the_body_told_before() -> None:
    text = (
        "Minister Ann Otieno met Minister Luz Rojas of Peru. They spoke of NATO and of preparations for the {} Summit."
    )
    assert read(text.format("Madrid")).meetings[1].parties == ("NATO",)
    assert all("NATO" not in m.parties for m in read(text.format("Web")).meetings)
