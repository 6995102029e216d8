"""Judging on pages: values, passages, the ledger, and two sides' agreement; all of it kept, logged, and revocable."""

from __future__ import annotations

import csv
import io
import re

import pytest
from django.test import Client

from memcon.model import Span
from memcon.register import models
from memcon.register.passages import apply_marks, list_marks
from memcon.register.queries import load_record
from web.conftest import make_account, mechanism_key, round_key


def words_of(answer) -> str:
    return " ".join(answer.content.decode().split())


def text_of(answer) -> str:
    return re.sub("<[^>]+>", "", words_of(answer))


@pytest.fixture
def document(local) -> models.Document:
    return models.Document.objects.get(key="jwg-icc-4-pk")


@pytest.fixture
def act(document) -> models.Act:
    return models.Act.objects.filter(document=document, kind="commitment").first()


def mark(client: Client, document: models.Document, act: models.Act, action: str, **more: str):
    form = {"action": action, "part": "act", "start": act.span_start, "end": act.span_end, **more}
    return client.post(f"/documents/{document.pk}/", form, follow=True)


def test_a_corrected_value_is_preferred_from_then_on_and_logged(local):
    key = round_key(3)
    form = {"action": "correct", "field": "start", "value": "2022-07-22", "reason": "seen on the spot"}
    answer = local.post(f"/meetings/{key}/", form, follow=True)
    assert "Your judgement is in the register." in words_of(answer)
    assert models.Round.objects.get(key=key).start == "2022-07-22"
    assert models.Change.objects.filter(action="correct", subject=key).count() == 1


def test_a_judgement_on_what_has_changed_since_is_refused(local):
    key = round_key(3)
    form = {"action": "correct", "field": "place", "value": "Oslo", "seen": "0" * 64}
    assert "has changed since you saw it" in words_of(local.post(f"/meetings/{key}/", form, follow=True))
    assert models.Round.objects.get(key=key).place != "Oslo"


@pytest.mark.parametrize(
    "form",
    [
        {"action": "correct", "field": "start", "value": "yesterday"},
        {"action": "correct", "field": "x", "value": "y"},
        {"action": "reject", "document": "none"},
        {"action": "merge", "other": "m999"},
        {"action": "undo", "number": "77"},
        {"action": "undo", "number": "x"},
        {"action": "burn"},
        {},
    ],
)  # fmt: skip
def test_judgements_that_do_not_fit_change_nothing_and_say_why(local, form):
    answer = local.post(f"/meetings/{round_key(3)}/", form, follow=True)
    assert 'class="error"' in answer.content.decode()
    assert models.Judgement.objects.count() == 0


def test_a_rejected_passage_leaves_the_text_and_comes_back_when_that_is_taken_back(local, document, act):
    page = words_of(mark(local, document, act, "reject"))
    assert "Take back" in page
    record = load_record(document)
    assert len(apply_marks(record, list_marks(document)).acts) == len(record.acts) - 1
    mark(local, document, act, "undo")
    assert apply_marks(record, list_marks(document)) == record


def test_a_corrected_passage_is_shown_as_corrected_and_the_reading_stays(local, document, act):
    mark(local, document, act, "correct", kind="position", actors="PK", reason="only one side")
    record = load_record(document)
    shown = next(a for a in apply_marks(record, list_marks(document)).acts if a.span == act.span)
    assert (shown.kind, shown.actors, shown.strength) == ("position", ("PK",), None)
    assert any(a.span == act.span and a.kind == "commitment" for a in record.acts)


def test_a_confirmed_passage_says_by_whom(local, document, act):
    mark(local, document, act, "confirm")
    page = words_of(local.get(f"/documents/{document.pk}/?at={act.span_start}"))
    assert "confirm by" in page


def test_a_missed_passage_is_marked_by_words_that_stand_once(local, document):
    form = {
        "action": "add",
        "part": "act",
        "kind": "statement",
        "actors": "all",
        "words": "the Foreign Ministry said so",
    }
    assert "do not stand in the text" in words_of(local.post(f"/documents/{document.pk}/", form, follow=True))
    form["words"] = " and "
    assert 'class="error"' in local.post(f"/documents/{document.pk}/", form, follow=True).content.decode()
    form["words"] = "information technology"
    local.post(f"/documents/{document.pk}/", form)
    at = document.text.index("information technology")
    added = [a for a in apply_marks(load_record(document), list_marks(document)).acts if a.rule == "person"]
    assert [a.span for a in added] == [Span(at, at + len("information technology"))]


@pytest.mark.parametrize(
    "form",
    [
        {"action": "add", "part": "act", "kind": "dance"}, {"action": "add", "part": "meeting"},
        {"action": "burn", "part": "act"}, {"action": "confirm", "part": "wall"},
        {"action": "confirm", "part": "act", "end": "99999999"},
        {"action": "confirm", "part": "act", "start": "9", "end": "9"},
        {"action": "correct", "part": "act", "kind": "position", "actors": "A" * 40},
        {"action": "correct", "part": "quotation", "speaker": " "},
    ],
)  # fmt: skip
def test_wrong_marks_change_nothing(local, document, form):
    answer = local.post(f"/documents/{document.pk}/", {"start": "0", "end": "9", **form}, follow=True)
    assert 'class="error"' in answer.content.decode()
    assert models.Judgement.objects.count() == 0


def test_judgements_of_passages_hold_after_another_reading(local, document, act):
    from memcon import load_lexicon
    from memcon.register.ingest import ingest

    mark(local, document, act, "reject")
    ingest([document.to_core()], load_lexicon(), by="tester", again=True)
    again = models.Document.objects.get(key=document.key)
    assert act.span not in [a.span for a in apply_marks(load_record(again), list_marks(again)).acts]


def test_a_judged_passage_shows_at_its_meeting_in_the_comparison_the_ledger_and_the_api(local, document, act):
    key, words = round_key(4), act.words
    compare = f"/compare/?mechanism={mechanism_key()}&from={round_key(3)}&to={key}"
    for page in (f"/meetings/{key}/", compare):
        assert words in text_of(local.get(page)), page
    mark(local, document, act, "reject", reason="only hoped for")
    for page in (f"/meetings/{key}/", compare):
        assert words not in text_of(local.get(page)), page
    assert "rejected by" in words_of(local.get(f"/commitments/?mechanism={mechanism_key()}"))
    ledger = local.get(f"/api/v1/commitments?mechanism={mechanism_key()}&limit=200").json()["items"]
    (judged,) = [c["judged"] for c in ledger if c["judged"]]
    assert (judged["action"], judged["start"], judged["reason"]) == ("reject", act.span_start, "only hoped for")
    told = local.get(f"/api/v1/documents/{document.pk}").json()
    assert [j["action"] for j in told["judgements"]] == ["reject"]
    assert len(told["judged"]["acts"]) == len(told["record"]["acts"]) - 1
    mark(local, document, act, "correct", kind="position", actors="PK")
    assert "corrected to position, Pakistan by" in words_of(local.get(f"/commitments/?mechanism={mechanism_key()}"))


def test_a_missed_act_counts_at_the_meeting_that_its_document_reports(local, document):
    form = {"action": "add", "part": "act", "kind": "delivery", "actors": "all", "words": "information technology"}
    local.post(f"/documents/{document.pk}/", form)
    accounts = local.get(f"/api/v1/meetings/{round_key(4)}").json()["accounts"]
    before = models.Act.objects.filter(document=document, meeting__link__round__key=round_key(4)).count()
    assert [a["acts"] for a in accounts if a["document"] == document.key] == [before + 1]


@pytest.mark.parametrize("action", ["merge", "reject"])
def test_two_things_that_may_be_one_are_decided_in_the_queue(local, action):
    one, other = models.Person.objects.order_by("id")[:2]
    link = models.Appellation.objects.filter(kind="p", target=one.pk).first()
    proposed = [[other.key, 2.0, ["alike in name"]]]
    models.Appellation.objects.filter(pk=link.pk).update(proposed=proposed, status="proposed")
    page = words_of(local.get("/review/?queue=proposals"))
    assert "One person, or two?" in page
    assert "alike in name" in page
    first, second = sorted((one.key, other.key))
    form = {"subject": second, "other": first, "document": first, "action": action}
    assert "Your judgement is in the register." in words_of(local.post("/review/?queue=proposals", form, follow=True))
    assert models.Judgement.objects.filter(action=action, subject=second).count() == 1


def test_statuses_are_set_in_bulk_with_evidence_or_not_at_all(local):
    keys = list(models.Commitment.objects.values_list("key", flat=True)[:3])
    form = {"keys": keys, "status": "done", "evidence": "jwg-icc-5-pk", "on": "2025-01-11"}
    refused = local.post("/commitments/", {**form, "keys": [*keys, "c9999"]}, follow=True)
    assert 'class="error"' in refused.content.decode()
    assert models.Judgement.objects.count() == 0
    assert 'class="error"' in local.post("/commitments/", {**form, "evidence": " "}, follow=True).content.decode()
    local.post("/commitments/", form)
    done = local.get("/api/v1/commitments?status=done").json()["items"]
    assert {c["key"] for c in done} == set(keys)
    assert all(c["history"][0]["evidence"] == "jwg-icc-5-pk" for c in done)
    left = local.get("/api/v1/commitments?status=open&limit=200").json()["items"]
    assert len(left) == models.Commitment.objects.count() - 3


@pytest.mark.parametrize(
    ("question", "test"),
    [
        ("strength=2", lambda c: c["strength"] == 2), ("strength=3", lambda c: c["strength"] == 3),
        ("topic=media", lambda c: "media" in c["topics"]), ("words=agreed", lambda c: "agreed" in c["words"].lower()),
    ],
)  # fmt: skip
def test_the_ledger_is_filtered(local, question, test):
    found = local.get(f"/api/v1/commitments?{question}&limit=200").json()["items"]
    whole = local.get("/api/v1/commitments?limit=200").json()["items"]
    assert found == [c for c in whole if test(c)]
    assert 0 < len(found) < len(whole)


@pytest.mark.parametrize("named", ["JWG-ICC", "jwg-icc", "International Cooperation and Coord"])
def test_the_ledger_is_narrowed_to_a_mechanism_by_key_or_by_name(local, named):
    by_key, by_name = (local.get("/commitments/table.csv", {"mechanism": m}).content for m in (mechanism_key(), named))
    assert by_name == by_key
    assert len(by_key.splitlines()) > 3
    whole = local.get("/commitments/table.csv").content
    assert len(by_key.splitlines()) < len(whole.splitlines())
    assert f'value="{named}"' in local.get("/commitments/", {"mechanism": named}).content.decode()


def test_the_table_holds_what_is_shown_and_no_formula(local):
    models.Commitment.objects.filter(pk=models.Commitment.objects.first().pk).update(words="=HYPERLINK(1)")
    answer = local.get(f"/commitments/table.csv?mechanism={mechanism_key()}")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode())))
    assert len(rows) == models.Commitment.objects.filter(mechanism__key=mechanism_key()).count() > 3
    assert all(not r["words"].startswith("=") for r in rows)
    assert all(r["document"] for r in rows)


def test_each_side_confirms_for_itself_alone_and_a_change_shows(team):
    key = round_key(4)
    china = make_account("beijing", ("confirmer", "CN", mechanism_key()))
    pakistan = make_account("islamabad", ("confirmer", "PK", ""))
    elsewhere = make_account("elsewhere", ("confirmer", "CN", "s9999"))
    editor = make_account("editor", ("editor", "", ""))
    page = china.get(f"/meetings/{key}/").content.decode()
    assert "Confirm for China" in page
    assert "Confirm for Pakistan" not in page
    total = page.split('name="sha256" value="')[1].split('"')[0]
    for client, side in ((china, "PK"), (elsewhere, "CN"), (editor, "CN"), (Client(), "CN")):
        client.post(f"/meetings/{key}/", {"action": "agree", "side": side, "sha256": total})
    assert models.Confirmation.objects.count() == 0
    for client, side in ((china, "CN"), (pakistan, "PK")):
        client.post(f"/meetings/{key}/", {"action": "agree", "side": side, "sha256": total})
    assert sorted(models.Confirmation.objects.values_list("side", "by")) == [("CN", "beijing"), ("PK", "islamabad")]
    assert "Both records agree" in words_of(editor.get(f"/meetings/{key}/"))
    editor.post(f"/meetings/{key}/", {"action": "correct", "field": "place", "value": "Gwadar"})
    changed = words_of(china.get(f"/meetings/{key}/"))
    assert "changed since" in changed
    assert "Gwadar" in changed


def test_a_record_that_changed_while_it_was_read_is_not_confirmed(team):
    key = round_key(4)
    china = make_account("beijing", ("confirmer", "CN", ""))
    answer = china.post(f"/meetings/{key}/", {"action": "agree", "side": "CN", "sha256": "0" * 64}, follow=True)
    assert "has changed since you read it" in words_of(answer)
    assert models.Confirmation.objects.count() == 0


def test_every_change_made_on_pages_is_in_the_log_with_its_maker(team):
    from memcon.register.log import check_log

    editor = make_account("desk officer", ("editor", "", ""))
    editor.post(f"/meetings/{round_key(3)}/", {"action": "correct", "field": "place", "value": "Oslo"})
    number = models.Document.objects.first().pk
    editor.post(f"/documents/{number}/", {"action": "confirm", "part": "act", "start": "0", "end": "9"})
    answer = editor.post("/add/", {"text": "The ministers of Norway and Kenya met in Oslo on 3 May 2024."})
    editor.post(answer["Location"], {"store": "1"})
    made = set(models.Change.objects.filter(by="desk officer").values_list("action", flat=True))
    assert {"correct", "passage confirm", "added"} <= made
    assert list(check_log()) == []


def test_the_address_of_a_meeting_that_was_merged_into_another_leads_on_to_it(local):
    old, new = round_key(3), round_key(4)
    local.post(f"/meetings/{old}/", {"action": "merge", "other": new})
    (kept,) = models.Round.objects.filter(key__in=(old, new))
    gone = old if kept.key == new else new
    answer = local.get(f"/meetings/{gone}/")
    assert (answer.status_code, answer["Location"]) == (302, f"/meetings/{kept.key}/")
    assert local.get(f"/meetings/{gone}/since/")["Location"] == f"/meetings/{kept.key}/since/"
    assert local.get("/meetings/m999/").status_code == 404
    assert local.get(f"/api/v1/meetings/{gone}").json()["key"] == kept.key
    assert local.get("/api/v1/meetings/m999").status_code == 404
    local.post(f"/meetings/{kept.key}/", {"action": "undo", "number": models.Judgement.objects.get().pk})
    assert local.get(f"/meetings/{gone}/").status_code in (200, 404)
