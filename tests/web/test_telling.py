"""How pages say what the register holds: names for codes, changes in words, titles in their own script."""

from __future__ import annotations

import re

import pytest
from django.core.cache import cache

from memcon import load_lexicon
from memcon.model import Document
from memcon.register import models
from memcon.register.ingest import ingest
from memcon.register.judge import Judge
from web.conftest import mechanism_key, round_key


def test_a_meeting_tells_what_was_undertaken_anew_or_is_gone_since_the_round_before(local):
    page = local.get(f"/meetings/{round_key(5)}/since/").content.decode()
    rows = re.findall(r'<li><span class="chip [^"]*">([^<]+)</span> <a class="words plain" href="([^"]+)">', page)
    assert {"new", "gone"} <= {kind for kind, _ in rows}
    assert len(rows) <= 8
    kinds = {act.kind for _, href in rows for act in models.Act.objects.filter(span_start=href.rpartition("=")[2])}
    assert {"commitment"} <= kinds


def test_the_country_of_a_meeting_is_told_by_its_name(local):
    page = local.get(f"/meetings/{round_key(4)}/").content.decode()
    assert "<summary>Pakistan</summary>" in page
    assert "<summary>PK</summary>" not in page


def test_a_search_in_vain_says_what_else_to_try(local):
    page = local.get("/search/?q=zzzz&genre=news").content.decode()
    assert "No document holds all of these words with these filters." in page
    for link in ("/people/?name=zzzz", "/mechanisms/?name=zzzz", "/commitments/?words=zzzz", "?q=zzzz"):
        assert f'href="{link}"' in page


def test_the_log_tells_what_was_set_to_what_and_leads_there(local):
    Judge("ada", load_lexicon()).correct(round_key(3), "place", "Islamabad", reason="as <the> host says")
    page = local.get("/log/?by=ada&action=correct").content.decode()
    assert "place: Islamabad (as &lt;the&gt; host says)" in page
    assert f'<a href="/meetings/{round_key(3)}/">{round_key(3)}</a>' in page
    added = local.get("/log/?action=added").content.decode()
    assert '<a href="/documents/by-key/?key=jwg-icc-4-pk">' in added
    assert local.get("/documents/by-key/?key=jwg-icc-4-pk").status_code == 302
    day = models.Change.objects.order_by("-id").first().at[:10]
    assert "place: Islamabad" in local.get(f"/log/?since={day}&until={day}").content.decode()
    for days in ("until=2020-12-31", "since=2100-01-01"):
        assert "No line fits." in local.get(f"/log/?{days}").content.decode()
        assert local.get(f"/api/v1/log?{days}").json()["items"] == []


def test_what_may_be_one_meeting_is_told_by_body_parties_day_and_heads(local):
    pages = [local.get(f"/review/?queue=proposals&skip={n}").content.decode() for n in range(4)]
    shown = [re.sub("<[^>]+>", "", page) for page in pages]
    page = next(p for p in shown if "Bilateral Political Consultations" in p)
    assert "Pakistan-China Bilateral Political Consultations, 4th round, 11 January 2025, Beijing" in page
    assert "meeting of China and Pakistan, 11 January 2025, Beijing, Ma Zhaoxu and Amna Baloch" in page


def test_titles_are_shown_in_the_type_of_their_own_script_wherever_they_stand(local):
    documents = [
        ("zh", "两国外长举行会晤"),
        ("ja", "外相会談についての発表"),
        ("ar", "بيان مشترك"),
        ("fr", "Réunion à Genève"),
    ]
    ingest(
        [Document(title, f"of-{tag}", title, "2024-03-01", title) for tag, title in documents],
        load_lexicon(), by="tester",
    )  # fmt: skip
    pages = [local.get(address).content.decode() for address in ("/", "/documents/")]
    for page in pages:
        for tag, title in documents[:3]:
            assert f'<bdi lang="{tag}">{title}</bdi>' in page
        assert "<bdi>Réunion à Genève</bdi>" in page


def test_many_parties_and_many_missing_rounds_take_one_line(local):
    codes = ["AU", "CA", "DE", "FR", "IT", "JP", "KE", "NO"]
    models.Round.objects.filter(key=round_key(5)).update(parties=codes, mechanism=None, number=None)
    models.Round.objects.filter(key=round_key(4)).update(number=9)
    page = local.get("/meetings/").content.decode()
    assert ">Session, Australia – Canada – Germany and 5 others</a>" in page
    assert "Australia – Canada – Germany – France – Italy and 3 others" in page
    page = local.get(f"/mechanisms/{mechanism_key()}/").content.decode()
    assert '<td class="num nowrap">4–8</td>' in page
    assert "no document of these rounds is in the register" in page
    assert page.count('class="dot missing"') == 5


MANY = 12


@pytest.fixture
def crowded(local):
    """A register in which many documents tell of one meeting, and one of them another day."""
    text = "The second round of the Norway-Kenya Political Consultations was held in Nairobi on {} May 2024."
    documents = [
        Document(text.format(16 if n else 17), f"told-{n}", title=f"Account {n}", published="2024-05-20",
                 publisher=f"Gazette {n}")
        for n in range(MANY)
    ]  # fmt: skip
    ingest(documents, load_lexicon(), by="tester")
    return local


def test_each_value_told_stands_with_its_sentences_the_preferred_one_first(crowded):
    key = models.Round.objects.get(number=2, mechanism__name="Norway-Kenya Political Consultations").key
    page = crowded.get(f"/meetings/{key}/").content.decode()
    start = page.split("<dt>start")[1].split("<dt>")[0]
    assert re.findall(r"<b>(.*?)</b> <span class=\"soft\">told by (\d+)", start) == [
        ("16 May 2024", str(MANY - 1)),
        ("17 May 2024", "1"),
    ]
    assert "<mark>17 May 2024</mark>" in start
    assert "Gazette 0, 20 May 2024</a>" in start
    assert f"{MANY - 4} more</summary>" in start
    assert all(f"key=told-{n}" in start for n in range(MANY))


def test_an_editor_chooses_between_values_by_their_sentences(crowded):
    page = crowded.get("/review/?queue=conflicts").content.decode()
    choices = page.split('<div class="choices">')[1]
    assert choices.index("16 May 2024</b>") < choices.index("preferred now") < choices.index("17 May 2024</b>")
    assert "<mark>17 May 2024</mark>" in choices
    assert 'name="value" value="2024-05-17"' in choices


def test_a_meeting_of_many_parties_names_some_and_folds_its_forms(local):
    names = "Norway, Kenya, Ghana, Chile, Peru, Spain, Italy, Malta, Egypt, Japan, Nepal and Oman"
    text = f"Foreign ministers of {names} met in Oslo on 16 May 2024. They agreed to open talks on ports."
    ingest([Document(text, "many", published="2024-05-17")], load_lexicon(), by="tester")
    row = next(r for r in models.Round.objects.all() if len(r.parties) == 12)
    page = local.get(f"/meetings/{row.key}/").content.decode()
    head = page.split('<header class="head">')[1].split("</header>")[0]
    assert head.count("/parties/") == 7
    assert "and 5 others" in head
    assert "Correct who led, for one of 12 parties" in page


def test_rounds_are_compared_by_default_that_have_a_place_in_the_series(local):
    text = "The JWG-ICC met in Karachi. The two sides agreed to open a port office."
    ingest([Document(text, "adrift", publisher="Gazette")], load_lexicon(), by="tester")
    adrift = models.Round.objects.filter(number=None, start=None, mechanism__key=mechanism_key())
    assert adrift.exists()
    page = local.get(f"/compare/?mechanism={mechanism_key()}").content.decode()
    heads = page.split('class="pair heads"')[1].split("</div>")[0]
    assert "Earlier: 4th round, 21 January 2024" in heads
    assert "Later: 5th round, 10 January 2025" in heads
    assert f"round without number or day ({adrift.get().key})</option>" in page


def test_a_comparison_counts_its_kinds_and_narrows_by_them(local, monkeypatch):
    address = f"/compare/?mechanism={mechanism_key()}&from={round_key(4)}&to={round_key(5)}"
    page = local.get(address).content.decode()
    told = re.findall(r'<a class="chip[^"]*" href="([^"]+)">(\d+) (\w+)</a>', page)
    rows = page.split("Act by act")[1].split("</section>")[0]
    assert {kind: int(n) for _, n, kind in told} == {
        kind: len(re.findall(rf'<span class="chip[^"]*">{kind}</span></header>', rows)) for _, _, kind in told
    }
    href = next(href for href, _, kind in told if kind == "new").replace("&amp;", "&")
    assert 'aria-current="true">' in local.get("/compare/" + href).content.decode().split('class="kinds"')[1]
    monkeypatch.setattr("memcon.web.views.compare.MOST", 2)
    cut = local.get(address + "&topic=").content.decode()
    assert cut.count('class="pair"') == 2
    more = re.search(r'href="([^"]+)">Show (\d+) more', cut)
    assert more is not None
    whole = local.get("/compare/" + more.group(1).replace("&amp;", "&")).content.decode()
    assert whole.count('class="pair"') == 2 + int(more.group(2))


def test_a_party_of_many_mechanisms_and_people_names_the_busiest(local, monkeypatch):
    whole = local.get("/parties/PK/").content.decode()
    assert "All its mechanisms" not in whole
    monkeypatch.setattr("memcon.web.views.places.MOST", 1)
    cache.clear()
    text = "The first meeting of the Pakistan-Oman Port Committee was held in Muscat on 3 March 2020."
    ingest([Document(text, "ports")], load_lexicon(), by="tester")
    page = local.get("/parties/PK/").content.decode()
    card = page.split("<h2>Mechanisms</h2>")[1].split("</div>")[0]
    assert card.count("<li>") == 1
    assert "5 rounds" in card
    assert "/mechanisms/?party=PK" in card


def test_a_name_that_many_plans_bear_makes_no_table_of_dashes(local):
    texts = [
        f"The ministers agreed on the three pillars: {first}, {second} and {third}."
        for first, second, third in (
            ("trade", "energy", "health"), ("trade", "sport", "music"),
            ("ports", "roads", "rails"), ("wool", "tea", "rice"),
        )
    ]  # fmt: skip
    ingest([Document(t, f"pillars-{i}") for i, t in enumerate(texts)], load_lexicon(), by="tester")
    page = local.get("/frameworks/one/?name=three+pillars").content.decode()
    assert re.findall(r'<th scope="col" class="part">([^<]+)<', page) == ["trade"]
    assert "wool; tea; rice" in page


def test_a_commitment_told_more_than_once_leads_to_each_telling(local):
    page = local.get("/commitments/").content.decode()
    told = re.search(r"told (\d+) times</summary>(.*?)</details>", page, re.S)
    assert told is not None
    assert told.group(2).count("/documents/by-key/?key=") == int(told.group(1)) > 1


def test_the_page_of_the_api_tells_what_answers_hold(local):
    page = local.get("/api/").content.decode()
    links = set(re.findall(r'href="#([\w-]+)"', page)) - {"main"}
    assert links <= set(re.findall(r'id="([\w-]+)"', page))
    shape = page.split('id="shape-MeetingLine"')[1].split("</section>")[0]
    assert 'list of <a href="#shape-Head">Head</a>' in shape
    assert "integer or null" in shape
