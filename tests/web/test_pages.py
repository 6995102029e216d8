"""Every page answers, shows what the register holds, and asks the database a bounded number of questions."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from memcon import load_lexicon
from memcon.model import Document, Span
from memcon.register import models
from memcon.register.confirmations import confirm
from memcon.register.ingest import ingest
from memcon.register.judge import Judge
from memcon.register.marking import mark_passage
from web.conftest import make_account, mechanism_key, round_key

MOST_QUERIES = 9


def addresses() -> dict[str, str]:
    """Every page of the register by name."""
    group, third = mechanism_key(), round_key(3)
    person = models.Person.objects.get(name__contains="Weidong").key
    number = models.Document.objects.get(key="jwg-icc-4-pk").pk
    framework = models.Framework.objects.first()
    return {
        "home": "/",
        "mechanisms": "/mechanisms/",
        "mechanism": f"/mechanisms/{group}/",
        "meetings": "/meetings/",
        "meeting": f"/meetings/{third}/",
        "documents": "/documents/",
        "document": f"/documents/{number}/",
        "passage": f"/documents/{number}/?at=20",
        "compare": "/compare/",
        "rounds": f"/compare/?mechanism={group}&from={round_key(4)}&to={round_key(5)}",
        "accounts": f"/compare/?meeting={third}&a=jwg-icc-3-pk&b=jwg-icc-3-news",
        "commitments": "/commitments/",
        "people": "/people/",
        "person": f"/people/{person}/",
        "countries": "/countries/",
        "bodies": "/bodies/",
        "party": "/parties/CN/",
        "frameworks": "/frameworks/",
        "framework": f"/frameworks/one/?name={framework.name.replace(' ', '+')}",
        "search": "/search/?q=corridor",
        "review": "/review/",
        "review people": "/review/?queue=people",
        "review commitments": "/review/?queue=commitments",
        "review conflicts": "/review/?queue=conflicts",
        "review proposals": "/review/?queue=proposals",
        "history": f"/mechanisms/{group}/history/",
        "since": f"/meetings/{third}/since/",
        "add": "/add/",
        "log": "/log/",
        "api": "/api/",
    }


def count_queries(client: Client, address: str) -> int:
    cache.clear()
    client.get("/log/")  # the session comes into memory
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200, address
    return len(asked)


def count_all(client: Client) -> dict[str, int]:
    return {name: count_queries(client, address) for name, address in addresses().items()}


def judge_everything() -> None:
    """Judge something of each kind that pages tell: values, links, names, statuses, passages, sides, moved words."""
    lexicon = load_lexicon()
    judge = Judge("ada", lexicon)
    judge.correct(round_key(3), "place", "Islamabad")
    person = models.Person.objects.get(name__contains="Weidong")
    judge.correct(person.key, "name", "Mr Sun Weidong")
    for commitment in models.Commitment.objects.order_by("id")[:3]:
        judge.set_status(commitment.key, "done", evidence="a report", on="2024-05-01")
    document = models.Document.objects.get(key="jwg-icc-4-pk")
    for act, action in zip(document.acts.order_by("id"), ("reject", "confirm", "undo"), strict=False):
        mark_passage(document, (action, "act", Span(act.span_start, act.span_end)), "ada")
    row = models.Round.objects.get(key=round_key(3))
    confirm(row, "CN", by="beijing")
    moved = replace(document.to_core(), text="For the record. " + document.text)
    ingest([moved], lexicon, by="tester")


def test_every_page_answers_the_person_at_the_machine(local):
    for name, address in addresses().items():
        answer = local.get(address)
        assert answer.status_code == 200, name
        assert b"<h1>" in answer.content, name


def test_pages_ask_few_questions_even_of_who_signed_in(team):
    editor = make_account("editor", ("editor", "", ""), ("confirmer", "CN", ""))
    counts = count_all(editor)
    assert {name: n for name, n in counts.items() if n > MOST_QUERIES} == {}


def test_the_number_of_questions_is_the_same_whatever_the_register_holds(team):
    """Small or grown, judged or not: who signed in as an editor costs as many questions on every page."""
    editor = make_account("editor", ("editor", "", ""), ("confirmer", "CN", ""))
    before = count_all(editor)
    judge_everything()
    assert count_all(editor) == before
    texts = models.Document.objects.values_list("text", "title", "published", "publisher")
    more = [
        Document(
            text=t.replace("fourth", "sixth").replace("fifth", "seventh"),
            id=f"more-{i}",
            title=n,
            published=d,
            publisher=p,
        )
        for i, (t, n, d, p) in enumerate(texts)
    ]
    ingest(more, load_lexicon(), by="tester")
    assert count_all(editor) == before


def test_an_empty_register_says_how_to_begin(empty_register):
    page = Client(HTTP_HOST="localhost").get("/").content.decode()
    assert "The register is empty" in page
    assert "/add/" in page


def test_a_kept_page_is_built_anew_when_the_register_changes(local):
    assert "Sixth meeting" not in local.get("/documents/").content.decode()
    text = (
        "The sixth meeting of the JWG-ICC was held in Islamabad on 3 March 2026. The two sides agreed to meet yearly."
    )
    ingest([Document(text=text, id="six", title="Sixth meeting", published="2026-03-03")], load_lexicon(), by="tester")
    assert "Sixth meeting" in local.get("/documents/").content.decode()


def test_mechanism_page_shows_rounds_heads_checks_and_charts(local):
    page = local.get(f"/mechanisms/{mechanism_key()}/").content.decode()
    for words in ("Urumqi", "Wu Jianghao", "promise differs", "overdue", "<svg", "Does the chain add up?"):
        assert words in page


def test_the_check_of_a_chain_tells_days_and_parties_as_people_do(local):
    page = local.get(f"/mechanisms/{mechanism_key()}/").content.decode()
    assert "it came in Urumqi in December 2020." in page
    assert "China was led by Wu Jianghao" in page
    assert "Preferred: 21 July 2022, official over relayed" in page
    checks = page.split("Does the chain add up?")[1].split("</section>")[0]
    assert re.findall(r">[^<]*\b20\d\d-\d\d[^<]*<", checks) == []


def test_meetings_of_the_same_parties_on_one_day_are_told_apart(local):
    texts = (
        "Foreign Minister Kari Lund met Foreign Minister Amina Otieno of Kenya in Nairobi on 16 May 2024.",
        "Trade Minister Ole Berg of Norway met Trade Minister Peter Kamau of Kenya in Mombasa on 16 May 2024.",
    )
    ingest(
        [Document(t, f"alike-{n}", published="2024-05-17", publisher="Norway") for n, t in enumerate(texts)],
        load_lexicon(), by="tester",
    )  # fmt: skip
    rows = re.findall(r"<tr><td.*?</tr>", local.get("/meetings/?since=2024-05-16&until=2024-05-16").content.decode())
    assert len(rows) == 2
    for place, head in (("Nairobi", "Amina Otieno"), ("Mombasa", "Peter Kamau")):
        assert any(place in row and head in row for row in rows)
    page = local.get(f"/documents/{models.Document.objects.get(key='alike-1').pk}/").content.decode()
    assert "Mombasa, 16 May 2024</a>" in page


def test_meeting_page_shows_conflict_with_both_values_and_the_reason(local):
    page = local.get(f"/meetings/{round_key(3)}/").content.decode()
    assert "22 July 2022" in page
    assert "21 July 2022" in page
    assert "Preferred: " in page
    assert "jwg-icc-3-news" in page


def test_comparison_filters_by_kind_and_party_and_its_address_can_be_shared(local):
    address = f"/compare/?mechanism={mechanism_key()}&from={round_key(4)}&to={round_key(5)}"
    whole, gone = (local.get(address + more).content.decode() for more in ("", "&kind=gone"))
    assert whole.count('class="pair"') > gone.count('class="pair"') > 0
    assert '<span class="chip accent">new</span></header>' not in gone
    assert gone == Client().get(address + "&kind=gone").content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "/mechanisms/s999/", "/meetings/m999/", "/documents/999/", "/people/p999/", "/parties/ZZZ/",
        "/frameworks/one/?name=none", "/documents/by-key/?key=none", "/compare/?mechanism=s999", "/nowhere/",
    ],
)  # fmt: skip
def test_what_is_not_there_is_said_plainly(local, address):
    answer = local.get(address)
    assert answer.status_code == 404
    assert "Nothing here" in answer.content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "/documents/?after=%00", "/documents/?after=WzFd", "/meetings/?since=x&until=%00", "/people/?name=%00",
        "/search/?q=%00", "/search/?q=%22&genre=%00", "/documents/1/?at=99999999999", "/review/?queue=x&skip=-1",
        "/compare/?mechanism=s1&from=%00", "/log/?by=%00", "/meetings/?party=%22]%27",
        "/documents/1/?at=%C2%B2", "/documents/by-key/?key=jwg-icc-4-pk&at=%C2%B2", "/review/?skip=%C2%B2&done=%C2%B2",
        "/meetings/?since=%C2%B2%C2%B2%C2%B2%C2%B2-%C2%B2%C2%B2", "/commitments/?mechanism=s%C2%B2&strength=%C2%B2",
    ],
)  # fmt: skip
def test_odd_questions_break_nothing(local, address):
    assert local.get(address).status_code in (200, 302, 404)


def test_long_lists_come_in_parts_without_loss_or_repetition(local):
    documents = [
        Document(text=f"Minister {n} met nobody of note.", id=f"d{n:03}", published=f"2020-01-{n % 28 + 1:02}")
        for n in range(120)
    ]
    ingest(documents, load_lexicon(), by="tester")
    from memcon.web.lists import list_documents

    seen, cursor = [], None
    while True:
        part = list_documents({"until": "2020-12-31", "since": "2020-01-01"}, cursor)
        seen += [row.key for row in part.rows]
        cursor = part.after
        if cursor is None:
            break
    assert len(seen) == len(set(seen))
    assert {f"d{n:03}" for n in range(120)} <= set(seen)


def test_documents_lead_from_their_id_to_the_place_in_the_text(local):
    answer = local.get("/documents/by-key/?key=jwg-icc-4-pk&at=20")
    assert answer.status_code == 302
    assert answer["Location"].endswith("?at=20#c20")


def test_search_counts_facets_and_narrows_by_them(local):
    page = local.get("/search/?q=corridor").content.decode()
    assert "press release" in page or "news" in page
    narrowed = local.get("/search/?q=corridor&genre=news").content.decode()
    assert narrowed.count("<li><h2>") < page.count("<li><h2>")


def test_search_says_where_it_ranked_but_some_of_what_holds_the_words(local, monkeypatch):
    monkeypatch.setattr("memcon.register.search.RANKED", dict.fromkeys(("sqlite", "postgresql"), 2))
    monkeypatch.setattr("memcon.web.views.search.BEST", 2)
    assert "of the 2 that came in last" in local.get("/search/?q=corridor").content.decode()


def test_search_marks_the_words_found_and_nothing_else_of_the_text(local):
    text = "The <b>corridor</b> & its ports were the subject of a meeting of Norway and Kenya on 16 May 2024."
    ingest([Document(text=text, id="marked", published="2024-05-17")], load_lexicon(), by="tester")
    page = local.get("/search/?q=ports+corridor").content.decode()
    assert "&lt;b&gt;<b>corridor</b>&lt;/b&gt; &amp; its <b>ports</b>" in page


@pytest.mark.parametrize("party", ["PK", "pk", "Pakistan", "pakist"])
def test_lists_are_narrowed_by_a_party_as_people_call_it(local, party):
    page = local.get(f"/meetings/?party={party}").content.decode()
    assert 'value="Pakistan"' in page
    assert "JWG-ICC, 4th round" in page
    assert "No meeting fits." in local.get("/meetings/?party=Nowhere").content.decode()


def test_a_text_that_is_not_english_is_said_to_be_unread_and_shown_in_its_language(local):
    text = "عقدت الجولة الثالثة من المشاورات السياسية بين النرويج وكينيا في نيروبي."
    ingest([Document(text=text, id="arabic", title="بيان مشترك")], load_lexicon(), by="tester")
    page = local.get(f"/documents/{models.Document.objects.get(key='arabic').pk}/").content.decode()
    assert '<article class="source" dir="auto" lang="ar"' in page
    assert "not in English" in page
    latin = "Le ministre a rencontré à Nairobi son homologue du Kenya. " * 3
    ingest([Document(text=latin, id="french", title="Communiqué")], load_lexicon(), by="tester")
    french = local.get(f"/documents/{models.Document.objects.get(key='french').pk}/").content.decode()
    assert french.count("not in English") == 1
    english = local.get(f"/documents/{models.Document.objects.get(key='jwg-icc-4-pk').pk}/").content.decode()
    assert "not in English" not in english


def test_the_first_page_tells_the_deadlines_ahead_the_nearest_first_and_none_that_is_over(local, monkeypatch):
    monkeypatch.setattr("memcon.web.views.home.today", lambda: "2026-05-15")
    keys = list(models.Commitment.objects.values_list("key", flat=True)[:5])
    days = ("2026-05-14", "2026-06-01", "2026-05", "2026-04", "2026-05-20")
    for key, day in zip(keys, days, strict=True):
        models.Commitment.objects.filter(key=key).update(deadline=day, words=f"to be done by {day}.")
    page = local.get("/").content.decode()
    at = [page.find(f"to be done by {day}.") for day in ("2026-05", "2026-05-20", "2026-06-01")]
    assert -1 < at[0] < at[1] < at[2]
    assert "to be done by 2026-05-14." not in page
    assert "to be done by 2026-04." not in page


def test_a_meeting_leads_to_the_rounds_before_and_behind(local):
    page = local.get(f"/meetings/{round_key(4)}/").content.decode()
    assert f'rel="prev" href="/meetings/{round_key(3)}/"' in page
    assert f'rel="next" href="/meetings/{round_key(5)}/"' in page
    assert 'rel="prev"' not in local.get(f"/meetings/{round_key(1)}/").content.decode()
    assert 'rel="next"' not in local.get(f"/meetings/{round_key(5)}/").content.decode()


def test_a_passage_comes_with_its_source_ready_for_a_note(local):
    document = models.Document.objects.get(key="jwg-icc-4-pk")
    act = models.Act.objects.filter(document=document, kind="commitment").first()
    page = local.get(f"/documents/{document.pk}/?at={act.span_start}").content.decode()
    source = f"({document.title}, {document.publisher}, 21 January 2024)"
    assert f"“{act.words}” {source}" in page


def test_the_calendar_of_a_mechanism_holds_its_rounds(local):
    answer = local.get(f"/mechanisms/{mechanism_key()}/calendar.ics")
    assert answer["Content-Type"].startswith("text/calendar")
    assert answer.content.count(b"BEGIN:VEVENT") >= 5
    assert b"DTSTART;VALUE=DATE:20240121" in answer.content


@pytest.mark.parametrize(("form", "start"), [("md", b"# "), ("docx", b"PK"), ("html", b"<!doctype html>")])
def test_the_brief_comes_in_three_forms(local, form, start):
    answer = local.get(f"/mechanisms/{mechanism_key()}/brief.{form}")
    assert answer.status_code == 200
    assert answer.content.startswith(start)
    assert "unsafe" not in answer["Content-Security-Policy"]


def test_a_brief_in_an_unknown_form_is_not_there(local):
    assert local.get(f"/mechanisms/{mechanism_key()}/brief.exe").status_code == 404


def test_a_person_named_at_a_meeting_of_no_known_round_still_has_a_page(local):
    person = models.Person.objects.get(name__contains="Weidong")
    mentions = models.MeetingMention.objects.filter(heads__link__person=person)
    models.MeetingLink.objects.filter(meeting__in=mentions).update(round=None)
    page = local.get(f"/people/{person.key}/").content.decode()
    assert "No meeting is linked." in page
