"""Names as typed, chains as core values, people, words."""

from __future__ import annotations

import pytest

from memcon.errors import AmbiguousName, UnknownName
from memcon.model import Document
from memcon.register import models, search
from memcon.register.ingest import ingest
from memcon.register.queries import (
    describe_person,
    find_mechanism,
    find_person,
    find_subject,
    list_mechanisms,
    list_people,
    load_chain,
)
from memcon.register.search import MARK_START, find_words, rank_words

ROUND = "The {nth} round of the {name} was held in {place} on {day}. The two sides agreed to open talks on {topic}. "
DOCUMENTS = [
    Document(
        ROUND.format(nth=nth, name="Norway-Kenya Political Consultations", place=place, day=day, topic=topic)
        + "The Norwegian side was led by State Secretary Ada Berg.",
        id=f"nk-{n}",
        title=f"Consultations {n}",
    )
    for n, nth, place, day, topic in (
        (1, "first", "Oslo", "3 April 2022", "a fisheries agreement"),
        (2, "second", "Nairobi", "14 May 2024", "school exchanges"),
    )
] + [
    Document(
        ROUND.format(nth="fourth", name="Norway-Kenya Joint Committee on Trade", place="Oslo", day="2 June 2023",
                     topic="cut flowers"),
        id="trade-4",
    )
]  # fmt: skip


@pytest.fixture
def filled(register, lexicon):
    ingest(DOCUMENTS, lexicon, by="tester")
    return register


@pytest.mark.parametrize(
    "name", ["Norway-Kenya Political Consultations", "political consultations", "POLITICAL", "Politcal Consultatons"]
)
def test_mechanism_is_found_by_what_people_type(filled, name):
    assert find_mechanism(name).name == "Norway-Kenya Political Consultations"


def test_several_that_fit_are_listed(filled):
    with pytest.raises(AmbiguousName) as caught:
        find_mechanism("norway")
    assert {name for _, name in caught.value.candidates} == {
        "Norway-Kenya Political Consultations",
        "Norway-Kenya Joint Committee on Trade",
    }


@pytest.mark.parametrize("name", ["xyzzy", "", "  ", "s999", "%", "'; DROP TABLE"])
def test_unknown_name_is_refused(filled, name):
    with pytest.raises(UnknownName):
        find_mechanism(name)


@pytest.mark.parametrize("name", ["s1", "joint committee"])
def test_name_of_a_mechanism_is_told_where_a_meeting_is_wanted(filled, name):
    with pytest.raises(UnknownName, match="is a mechanism"):
        find_subject(name)


def test_chain_holds_rounds_in_order_with_accounts_and_acts(filled):
    chain = load_chain("political consultations")
    assert [(r.number, r.start, r.place) for r in chain.rounds] == [
        (1, "2022-04-03", "Oslo"),
        (2, "2024-05-14", "Nairobi"),
    ]
    account = chain.rounds[1].accounts[0]
    assert account.document == DOCUMENTS[1]
    assert [account.quote(a.span) for a in account.acts] == ["agreed to open talks on school exchanges"]


def test_round_is_found_by_number_and_by_day(filled):
    by_number = find_subject("political consultations 2")
    assert (by_number.number, by_number.place) == (2, "Nairobi")
    assert find_subject("political consultations 2024-05") == by_number
    assert find_subject(by_number.key) == by_number


def test_person_has_offices_over_time_and_meetings(filled):
    person = describe_person(find_person("berg"))
    assert person["name"] == "Ada Berg"
    assert [(o["office"], o["first"], o["last"]) for o in person["offices"]] == [
        ("State Secretary", "2022-04-03", "2024-05-14")
    ]
    assert [m["number"] for m in person["meetings"]] == [1, 2]


def test_long_lists_come_in_parts_from_the_database(filled):
    whole = list_mechanisms()
    assert [list_mechanisms(limit=1, offset=n)[0] for n in range(len(whole))] == whole
    assert [m["name"] for m in list_mechanisms(party="ke", words="trade")] == ["Norway-Kenya Joint Committee on Trade"]
    assert list_mechanisms(party="K") == []
    assert (list_people(limit=1), list_people(offset=1)) == (list_people()[:1], [])


def test_words_are_found_in_any_form_with_their_passage(filled):
    found = find_words("fishery agreements")
    assert [f.key for f in found] == ["nk-1"]
    assert f"{MARK_START}fisheries" in found[0].snippet


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ('"school exchanges"', ["nk-2"]),
        ('"exchanges school"', []),
        ("talks -school -flowers", ["nk-1"]),
        ("flowers NEAR", []),
        ("", []),
        ('"', []),
        ("-flowers", []),
        ("NEAR(a b) * ^ : -", []),
    ],
)
def test_any_text_is_a_question(filled, words, keys):
    assert [f.key for f in find_words(words)] == keys


def test_words_that_stand_everywhere_are_left_out(filled):
    assert [f.key for f in find_words("the fishery that were agreed")] == ["nk-1"]


def test_ranking_finds_what_search_finds_in_the_same_order(filled):
    ranked = rank_words("talks", 2)
    keys = dict(models.Document.objects.values_list("id", "key"))
    assert [keys[row[0]] for row in ranked.found] == [f.key for f in find_words("talks", 2)]
    assert (ranked.ranked, ranked.all) == (3, True)
    assert ranked.found[0][1:] == (
        models.Document.objects.values_list("genre", flat=True).get(pk=ranked.found[0][0]), "", None, None
    )  # fmt: skip


def test_of_many_documents_those_that_came_in_last_are_ranked(filled, monkeypatch):
    monkeypatch.setattr(search, "RANKED", dict.fromkeys(("sqlite", "postgresql"), 2))
    ranked = rank_words("talks", 20)
    last = models.Document.objects.order_by("-id").values_list("id", flat=True)[:2]
    assert {row[0] for row in ranked.found} == set(last)
    assert (ranked.ranked, ranked.all) == (2, False)


def test_examples_make_two_chains_with_the_conflict_in_sight(register, lexicon, examples):
    ingest(examples, lexicon, by="tester")
    group = load_chain("JWG-ICC")
    assert [(r.number, r.start, r.place) for r in group.rounds] == [
        (1, "2019-04-09", "Beijing"),
        (2, "2020-12", "Urumqi"),
        (3, "2022-07-21", None),
        (4, "2024-01-21", "Islamabad"),
        (5, "2025-01-10", "Beijing"),
    ]
    assert [len(r.accounts) for r in group.rounds] == [1, 1, 3, 3, 2]
    assert [{h.name for h in r.heads} for r in group.rounds[3:]] == [
        {"Sun Weidong", "Muhammad Syrus Sajjad Qazi"},
        {"Sun Weidong", "Amna Baloch"},
    ]
    assert {d for d, m in group.rounds[4].previous if m.number == 4} == {"jwg-icc-5-pk", "jwg-icc-5-cn"}
    third = find_subject("JWG-ICC 3")
    assert third.conflicts == ["start"]
    assert {t["document"] for t in third.values["start"]["told"] if t["value"] == "2022-07-22"} == {"jwg-icc-3-news"}
    talks = load_chain("bilateral political consultations")
    assert [(r.number, r.start) for r in talks.rounds] == [(1, "2018-12-10"), (3, "2023-03-18"), (4, "2025-01-11")]


def test_order_of_coming_in_decides_nothing(register, lexicon, examples):
    for document in reversed(examples):
        ingest([document], lexicon, by="tester")
    one_by_one = [(r.number, r.start, len(r.accounts)) for r in load_chain("JWG-ICC").rounds]
    assert one_by_one == [(1, "2019-04-09", 1), (2, "2020-12", 1), (3, "2022-07-21", 3), (4, "2024-01-21", 3),
                          (5, "2025-01-10", 2)]  # fmt: skip
