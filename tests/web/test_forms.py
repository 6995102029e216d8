"""What a form gave that the register does not take: told at its field, with the rest of the form kept as it was."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from django.test import Client

from memcon.register import models
from web.conftest import make_account, round_key


class Fields(HTMLParser):
    """Collects the fields of a page by id, with what they hold, and the text of each element that has an id."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, dict[str, str | None]] = {}
        self.texts: dict[str, str] = {}
        self._open: list[tuple[str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if tag in ("input", "select", "textarea") and told.get("id"):
            self.fields[told["id"]] = told
        if tag not in ("input", "meta", "link", "br", "hr"):
            self._open.append((tag, told.get("id")))

    def handle_endtag(self, tag):
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        for _, ident in self._open:
            if ident:
                self.texts[ident] = self.texts.get(ident, "") + data


def check_field(answer, ident: str, problem: str) -> Fields:
    """Check that a problem is told at a field, and above the page with a link to it."""
    page = answer.content.decode()
    assert answer.status_code == 422
    seen = Fields(page)
    field = seen.fields[ident]
    assert field["aria-invalid"] == "true"
    assert problem in seen.texts[field["aria-describedby"]]
    assert f'<a href="#{ident}">' in page
    assert models.Judgement.objects.count() == 0
    return seen


@pytest.fixture
def document(local) -> models.Document:
    return models.Document.objects.get(key="jwg-icc-4-pk")


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("start", "yesterday", "is no day"), ("parties", "Atlantis", "is no code"), ("number", "²", "is no number"),
        ("number", "9" * 5000, "is no number"), ("status", "lost", "is no status"), ("start", "²²²²-²²", "is no day"),
        ("heads:PK", ";", "needs text"),
    ],
)  # fmt: skip
def test_a_wrong_value_of_a_meeting_is_told_at_its_field(local, field, value, problem):
    form = {"action": "correct", "field": field, "value": value, "reason": "as the <b>note</b> says"}
    seen = check_field(local.post(f"/meetings/{round_key(3)}/", form), f"v-{field}", problem)
    assert seen.fields[f"w-{field}"]["value"] == "as the <b>note</b> says"
    if field not in ("status",):
        assert seen.fields[f"v-{field}"]["value"] == value


def test_a_wrong_value_of_what_no_document_tells_is_told_at_its_field(local):
    form = {"action": "correct", "field": "place", "value": "\x07", "reason": ""}
    check_field(local.post(f"/meetings/{round_key(3)}/", form), "untold-value", "needs text")


def test_a_value_that_no_document_tells_is_set(local):
    page = local.get(f"/meetings/{round_key(3)}/").content.decode()
    assert '<option value="place"' in page
    local.post(f"/meetings/{round_key(3)}/", {"action": "correct", "field": "place", "value": "Islamabad"})
    assert models.Round.objects.get(key=round_key(3)).place == "Islamabad"


def test_heads_are_corrected_at_their_meeting_and_parties_called_by_name(local):
    key = round_key(3)
    given = Fields(local.get(f"/meetings/{key}/").content.decode()).fields["v-heads:CN"]["value"]
    assert given == "Wu Jianghao, Assistant Foreign Minister"
    heads = {"action": "correct", "field": "heads:CN", "value": "Li Wen, Ambassador; Hu An"}
    local.post(f"/meetings/{key}/", heads)
    page = re.sub("<[^>]+>", "", local.get(f"/meetings/{key}/").content.decode())
    assert "Li Wen, Ambassador, China" in page
    assert "heads:CN: Li Wen, Ambassador; Hu An" in page
    local.post(f"/meetings/{key}/", {"action": "correct", "field": "parties", "value": "Pakistan, china, Kenya"})
    assert models.Round.objects.get(key=key).parties == ["CN", "KE", "PK"]


@pytest.mark.parametrize(
    ("form", "field", "problem"),
    [
        ({"action": "add", "part": "act", "words": "nowhere said"}, "missed-words", "do not stand in the text"),
        ({"action": "add", "part": "act", "words": " the "}, "missed-words", "more than once"),
        ({"action": "add", "part": "act", "words": "information tech", "actors": "XX"}, "missed-actors", "no party"),
        ({"action": "add", "part": "quotation", "words": "information tech"}, "missed-speaker", "a speaker"),
    ],
)  # fmt: skip
def test_a_wrong_mark_of_a_missed_passage_is_told_at_its_field(local, document, form, field, problem):
    form = {"kind": "request", "strength": "2", **form}
    seen = check_field(local.post(f"/documents/{document.pk}/", form), field, problem)
    assert seen.texts["missed-words"].strip() == form["words"].strip()
    page = local.post(f"/documents/{document.pk}/", form).content.decode()
    assert "<option selected>request</option>" in page


def test_a_wrong_correction_of_a_passage_is_told_at_its_field_and_the_passage_stays_chosen(local, document):
    act = models.Act.objects.filter(document=document, kind="commitment").first()
    form = {"action": "correct", "part": "act", "start": act.span_start, "end": act.span_end, "kind": "position"}
    answer = local.post(f"/documents/{document.pk}/", {**form, "actors": "Pakistan, Erewhon", "reason": "so it is"})
    fields = Fields(answer.content.decode()).fields
    number = next(i for i, f in fields.items() if f.get("aria-invalid")).rpartition("-")[2]
    seen = check_field(answer, f"actors-{number}", "Erewhon")
    assert seen.fields[f"actors-{number}"]["value"] == "Pakistan, Erewhon"
    assert seen.fields[f"reason-{number}"]["value"] == "so it is"
    assert "At this place" in answer.content.decode()


@pytest.mark.parametrize(
    ("given", "actors"),
    [("Pakistan, United States", ["PK", "US"]), ("pk us", ["PK", "US"]), ("United States", ["US"]), ("all", ["all"])],
)
def test_who_acts_is_given_by_name_or_code(local, document, given, actors):
    act = models.Act.objects.filter(document=document, kind="commitment").first()
    form = {"action": "correct", "part": "act", "start": act.span_start, "end": act.span_end, "kind": "position"}
    local.post(f"/documents/{document.pk}/", {**form, "actors": given})
    assert models.Judgement.objects.get().value["actors"] == actors


def test_a_status_without_evidence_keeps_what_was_chosen(local):
    keys = list(models.Commitment.objects.values_list("key", flat=True)[:2])
    form = {"keys": keys, "status": "done", "evidence": " ", "on": "2024-05-01"}
    answer = local.post("/commitments/", form)
    seen = check_field(answer, "s-evidence", "Say what shows it")
    assert seen.fields["s-on"]["value"] == "2024-05-01"
    page = answer.content.decode()
    assert all(re.search(f'value="{key}"[^>]* checked', page) for key in keys)
    check_field(local.post("/commitments/", {**form, "evidence": "a report", "on": "2024-99"}), "s-on", "is no day")
    assert "Choose at least one" in local.post("/commitments/", {"status": "done"}).content.decode()


@pytest.mark.parametrize(
    ("form", "field", "problem"),
    [
        ({"text": " "}, "f-text", "Nothing to read"), ({"address": "nowhere"}, "f-address", "no web address"),
        ({"text": "The ministers met.", "published": "2024-13-01"}, "f-published", "no such day"),
        ({"text": "The ministers met.", "published": "2024"}, "f-published", "no full day"), ({}, "f-text", "Nothing"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_at_the_field_it_came_by(local, form, field, problem):
    seen = check_field(local.post("/add/", {**form, "title": "A <i>title</i>"}), field, problem)
    assert seen.fields["f-title"]["value"] == "A <i>title</i>"


def test_a_file_that_cannot_be_read_is_told_at_the_files(local):
    from django.core.files.uploadedfile import SimpleUploadedFile

    bad = SimpleUploadedFile("bad.pdf", b"%PDF-1.4\n" + b"\0" * 99)
    check_field(local.post("/add/", {"files": [bad]}), "f-files", "damaged")


def test_a_wrong_password_is_told_at_the_fields(team):
    make_account("desk")
    page = Client().post("/sign-in/", {"username": "desk", "password": "wrong"}).content.decode()
    seen = Fields(page)
    assert seen.fields["id_username"]["value"] == "desk"
    for ident in ("id_username", "id_password"):
        assert "not right" in seen.texts[seen.fields[ident]["aria-describedby"]]
    assert "value" not in seen.fields["id_password"]


def test_a_wrong_value_in_the_queue_of_conflicts_is_told_at_its_field(local):
    form = {"subject": round_key(3), "action": "correct", "field": "start", "value": "soon"}
    seen = check_field(local.post("/review/?queue=conflicts", form), "own", "is no day")
    assert seen.fields["own"]["value"] == "soon"
