"""The API: lists by parts, single things with their evidence, comparisons, and answers that need not be sent twice."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from memcon.register import models
from web.conftest import mechanism_key, round_key


def get(client: Client, path: str) -> dict:
    answer = client.get("/api/v1" + path)
    assert answer.status_code == 200, answer.content
    return answer.json()


def test_a_meeting_carries_values_reasons_and_exact_words(local):
    found = get(local, f"/meetings/{round_key(3)}")
    assert found["number"] == 3
    assert found["start"] == "2022-07-21"
    assert "start" in found["conflicts"]
    assert {t["value"] for t in found["values"]["start"]["told"]} >= {"2022-07-21", "2022-07-22"}
    for words in (w for rows in found["evidence"].values() for w in rows):
        text = models.Document.objects.get(key=words["document"]).text
        assert text[words["start"] : words["end"]] == words["text"]
    assert {a["document"] for a in found["accounts"]} == {"jwg-icc-3-pk", "jwg-icc-3-cn", "jwg-icc-3-news"}


def test_a_meeting_comes_as_linked_data(local):
    answer = local.get(f"/api/v1/meetings/{round_key(4)}/jsonld")
    assert answer["Content-Type"] == "application/ld+json"
    event = json.loads(answer.content)
    assert event["@context"] == "https://schema.org"
    assert event["@type"] == "Event"
    assert event["startDate"] == "2024-01-21"
    assert event["location"]["name"] == "Islamabad"
    assert {o["identifier"] for o in event["organizer"]} == {"CN", "PK"}
    assert event["@id"].endswith(f"/meetings/{round_key(4)}/")


@pytest.mark.parametrize("what", ["meetings", "documents", "people", "mechanisms", "log", "commitments"])
def test_lists_come_in_parts_that_add_up_to_the_whole(local, what):
    whole = get(local, f"/{what}?limit=200")["items"]
    seen, cursor = [], ""
    for _ in range(200):
        part = get(local, f"/{what}?limit=3{cursor}")
        seen += part["items"]
        if part["next"] is None:
            break
        assert len(part["items"]) == 3
        cursor = f"&cursor={part['next']}"
    assert seen[:200] == whole
    assert whole


def test_filters_narrow_lists(local):
    held = get(local, "/meetings?party=PK&status=held&since=2024&until=2024-12-31")["items"]
    assert held
    assert all(m["start"].startswith("2024") and "PK" in m["parties"] and m["status"] == "held" for m in held)
    news = get(local, "/documents?official=no")["items"]
    assert news
    assert not any(d["official"] for d in news)


def test_rounds_and_accounts_are_compared(local):
    changes = get(local, f"/mechanisms/{mechanism_key()}/changes?old={round_key(4)}&new={round_key(5)}")
    assert {r["kind"] for r in changes["rows"]} >= {"new", "gone"}
    accounts = get(local, f"/meetings/{round_key(3)}/accounts?a=jwg-icc-3-pk&b=jwg-icc-3-news")
    assert any(c["field"] == "day" for c in accounts["meeting"])
    assert get(local, f"/mechanisms/{mechanism_key()}/history")["threads"]


def test_an_unchanged_answer_is_not_sent_again(local):
    first = local.get("/api/v1/meetings")
    again = local.get("/api/v1/meetings", HTTP_IF_NONE_MATCH=first["ETag"])
    assert again.status_code == 304
    assert again.content == b""
    models.Round.objects.filter(number=3).update(place="Gilgit")
    assert local.get("/api/v1/meetings", HTTP_IF_NONE_MATCH=first["ETag"]).status_code == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/meetings/m999", 404), ("/meetings/xyz", 422), ("/documents/999999", 404), ("/documents/0", 422),
        ("/mechanisms/s999", 404), ("/people/p999", 404), ("/meetings?cursor=zzzz", 400), ("/meetings?limit=0", 422),
        ("/meetings?since=yesterday", 422), ("/search", 422), ("/nothing", 404),
    ],
)  # fmt: skip
def test_wrong_questions_are_answered_with_what_is_wrong(local, path, status):
    answer = local.get("/api/v1" + path)
    assert answer.status_code == status
    if path != "/nothing":
        assert answer.json()["detail"]


def test_the_documentation_page_names_every_operation_and_needs_no_network(local):
    page = local.get("/api/").content.decode()
    schema = local.get("/api/v1/openapi.json").json()
    for path in schema["paths"]:
        assert path in page
    assert "https://" not in page.replace("https://schema.org", "")


def test_keys_stay_the_same_when_documents_are_added(local):
    from memcon import load_lexicon
    from memcon.model import Document
    from memcon.register.ingest import ingest

    before = {m["key"]: m["start"] for m in get(local, "/meetings?limit=200")["items"]}
    text = "The sixth meeting of the JWG-ICC was held in Islamabad on 3 March 2026."
    ingest([Document(text, "six", published="2026-03-03")], load_lexicon(), by="tester")
    after = {m["key"]: m["start"] for m in get(local, "/meetings?limit=200")["items"]}
    assert before.items() <= after.items()


def test_what_is_due_and_what_waits_is_told_as_on_the_first_page(local):
    due = get(local, "/due")
    assert {"key", "number", "state", "due", "why"} <= due[0].keys()
    page = local.get("/").content.decode()
    assert all(f"/mechanisms/{d['key']}/" in page for d in due)
    waiting = get(local, "/waiting")
    assert waiting["conflicts"] == 1
    assert f"{waiting['commitments']} doubtful links of commitments" in page


def test_every_value_that_an_operation_takes_is_explained(local):
    operations = get(local, "/openapi.json")["paths"]
    bare = [
        (path, p["name"])
        for path, methods in operations.items()
        for told in methods.values()
        for p in told.get("parameters", ())
        if not p.get("description")
    ]
    assert bare == []
    assert "The key of the earlier meeting." in local.get("/api/").content.decode()
