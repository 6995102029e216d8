"""A question whose words are made once finds what the ORM finds, for any values."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.db.models import Count, F, Q, Value
from django.db.models.functions import StrIndex
from django.db.models.lookups import GreaterThan
from django.test.utils import CaptureQueriesContext

from memcon.model import Document
from memcon.register import models
from memcon.register.asking import ask, ask_dicts, ask_records
from memcon.register.ingest import ingest
from memcon.register.place import find_place
from memcon.web.lists import holds

ODD = ('100%_\\"', "quote's", "\U000fff00", "plain")


@pytest.fixture
def filled(register, lexicon):
    told = "Norway and Kenya held talks in Oslo on 3 May 2024. The two sides agreed to exchange teachers."
    ingest([Document(told, id=key, title=f"about {key}", published="2024-05-04") for key in ODD], lexicon, by="tester")


def by_key(key: str) -> Any:
    return models.Document.objects.filter(key=key).values("id", "key", "parties", "official", "url")


def by_keys(keys: list[str]) -> Any:
    return models.Document.objects.filter(key__in=keys).order_by("key").values_list("key", "published")


def holding(words: str, day: str) -> Any:
    rows = models.Document.objects.filter(Q(title__icontains=words) | Q(key=words), published__gte=day)
    return rows.order_by("key").values_list("key")


def titled(words: str) -> Any:
    named = GreaterThan(StrIndex(F("title"), Value(f"'{words}'")), 0)
    return models.Document.objects.filter(named).order_by("key").values_list("key")


def with_meeting(number: int) -> Any:
    rows = models.MeetingMention.objects.filter(document=number)
    return rows.values("id", "parties", "link__round_id", "document__key", "document__official")


def counted(documents: list[int]) -> Any:
    rows = models.Act.objects.filter(document_id__in=documents).order_by().values_list("document_id")
    return rows.annotate(told=Count("pk"))


def held_by(code: str) -> Any:
    return models.MeetingMention.objects.filter(holds("parties", code)).order_by("id").values_list("id", "parties")


@pytest.mark.parametrize(("code", "number"), [("NO", len(ODD)), ("KE", len(ODD)), ("N", 0), ("E", 0), ("PK", 0)])
def test_lists_of_codes_are_asked_for_one_whole_code(filled, code, number):
    found = ask(held_by, code)
    assert found == list(held_by(code))
    assert [code in parties for _, parties in found] == [True] * number


@pytest.mark.parametrize("key", [*ODD, "none"])
def test_a_text_is_found_whatever_signs_it_holds(filled, key):
    assert ask_dicts(by_key, key) == list(by_key(key))
    assert ask(holding, key, "2024-01-01") == list(holding(key, "2024-01-01"))
    assert ask(holding, key, "2025-01-01") == []


@pytest.mark.parametrize("words", ["a_b", "a%b", "a\\b"])
def test_part_of_a_text_that_is_no_pattern_is_found_as_it_is(filled, words):
    models.Document.objects.filter(key="plain").update(title=f"told of '{words}'")
    models.Document.objects.filter(key="quote's").update(title="told of 'axb'")
    assert ask(titled, words) == [("plain",)] == list(titled(words))


@pytest.mark.parametrize("number", [1, 2, 4])
def test_lists_may_be_of_any_length(filled, number):
    assert ask(by_keys, list(ODD[:number])) == list(by_keys(list(ODD[:number])))


def test_an_empty_list_finds_nothing_and_asks_nothing(filled):
    with CaptureQueriesContext(connection) as asked:
        assert ask(by_keys, []) == []
    assert len(asked) == 0


def test_related_columns_stand_under_their_name(filled):
    document = models.Document.objects.order_by("id").first()
    found = ask_records(with_meeting, document.pk)
    assert [(r.id, r.parties, r.document.key, r.document.official) for r in found] == [
        (m.pk, m.parties, document.key, document.official) for m in document.meetings.all()
    ]
    assert found[0].link.round_id == models.MeetingLink.objects.get(meeting=found[0].id).round_id


def test_a_row_that_is_not_there_is_none(filled):
    models.MeetingLink.objects.all().delete()
    document = models.Document.objects.order_by("id").first()
    assert {r.link for r in ask_records(with_meeting, document.pk)} == {None}


def test_counts_come_as_the_orm_gives_them(filled):
    numbers = list(models.Document.objects.values_list("id", flat=True))
    assert sorted(ask(counted, numbers)) == sorted(counted(numbers))


def test_a_question_that_leaves_a_value_out_is_refused(filled):
    with pytest.raises(ValueError, match="every value"):
        ask(lambda key: models.Document.objects.values_list("id"), "x")


def kept_plans() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements")
        return [row[0] for row in cursor.fetchall()]


def test_a_server_plans_a_question_once_whatever_the_values_and_their_number(filled):
    if connection.vendor != "postgresql":
        pytest.skip("a file has no server")
    numbers = list(models.Document.objects.order_by("id").values_list("id", flat=True))
    for wanted in (numbers[:3], numbers[1:], [*numbers[:2], 5_000_000_000], numbers):
        assert sorted(ask(counted, wanted)) == sorted(counted(wanted))
    for number in (*numbers, 70_000, 5_000_000_000):
        assert [r["id"] for r in ask_dicts(with_meeting, number)] == [m["id"] for m in with_meeting(number)]
    assert len([p for p in kept_plans() if "register_act" in p]) == 1
    assert len([p for p in kept_plans() if "register_meetingmention" in p]) == 1


@pytest.mark.parametrize(
    ("query", "kept"), [("", True), ("?sslmode=require", True), ("?prepare_threshold=none", False)]
)
def test_plans_are_kept_unless_the_address_says_otherwise(query, kept):
    options = find_place(f"postgresql://desk@db.example.org/memcon{query}").config["OPTIONS"]
    assert (options["prepare_threshold"] is not None) is kept
    assert ("sslmode" in options) is query.startswith("?ssl")
