from __future__ import annotations

import json
from typing import Any

import pytest

from memcon.exports import Holdings, render
from memcon.exports.webannotation import selectors
from memcon.model import Span


@pytest.fixture(scope="module")
def texts(holdings: Holdings) -> dict[str, str]:
    return {a.document.id: a.document.text for _, a in holdings.accounts()}


@pytest.fixture(scope="module")
def events(holdings: Holdings) -> list[dict[str, Any]]:
    return [json.loads(line) for line in render("plover", holdings)["events.plover.jsonl"].splitlines()]


def test_every_held_account_is_a_consultation_and_coded_acts_are_events(
    holdings: Holdings, events: list[dict[str, Any]]
) -> None:
    held = [a for _, a in holdings.accounts() if a.meeting.status == "held"]
    consultations = [e for e in events if e["event"] == "CONSULT" and "act" not in e]
    assert len(consultations) == len(held)
    coded = sum(act.plover is not None for _, a in holdings.accounts() for act in a.acts)
    assert len(events) - len(consultations) == coded > 20


def test_events_have_actors_date_and_the_exact_words(events: list[dict[str, Any]], texts: dict[str, str]) -> None:
    for event in events:
        told = event["text"]
        assert texts[told["document"]][told["start"] : told["end"]] == told["quote"]
        assert event["source"]
        assert event["date"]
        assert {a["code"] for a in (*event["source"], *event["target"])} <= {"CHN", "PAK"}
    assert len({e["id"] for e in events}) == len(events)


def test_one_sides_act_is_aimed_at_the_other(events: list[dict[str, Any]]) -> None:
    one_sided = [e for e in events if len(e["source"]) == 1]
    assert one_sided
    for event in one_sided:
        assert event["source"][0] not in event["target"]


def test_annotations_select_the_words_by_place_and_by_quote(holdings: Holdings, texts: dict[str, str]) -> None:
    page = json.loads(render("webannotation", holdings)["annotations.jsonld"])
    assert page["type"] == "AnnotationPage"
    fields = set()
    for annotation in page["items"]:
        place, quote = annotation["target"]["selector"]
        text = next(t for t in texts.values() if t[place["start"] : place["end"]] == quote["exact"])
        assert text
        fields.add(annotation["body"]["field"])
    assert {"meeting", "start", "place", "head", "act"} <= fields
    assert len({a["id"] for a in page["items"]}) == len(page["items"])


def test_offsets_count_code_points() -> None:
    text = "𝒜 “São Tomé” met"
    place, quote = selectors(text, Span(3, 11))
    assert (place["start"], place["end"], quote["exact"]) == (3, 11, "São Tomé")
    assert (quote["prefix"], quote["suffix"]) == ("𝒜 “", "” met")
