"""Names as typed, chains as core values, people, words."""

from __future__ import annotations

import pytest

from memcon.errors import AmbiguousName, UnknownName
from memcon.model import Document
from memcon.register.ingest import ingest
from memcon.register.queries import describe_person, find_mechanism, find_person, find_subject, load_chain
from memcon.register.search import MARK_START, find_words

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
        ("flowers OR", []),
        ("", []),
        ('"', []),
        ("-flowers", []),
        ("NEAR(a b) * ^ : -", []),
    ],
)
def test_any_text_is_a_question(filled, words, keys):
    assert [f.key for f in find_words(words)] == keys
