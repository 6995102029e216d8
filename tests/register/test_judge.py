"""Judgements: they outrank what was read, hold after another reading, can be undone, and fit or are refused."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from memcon.errors import JudgementRefused, UnknownName
from memcon.model import Document, Span
from memcon.register import models
from memcon.register.anchoring import find_quote
from memcon.register.ingest import ingest
from memcon.register.judge import Judge, list_judgements
from memcon.register.linking import link
from memcon.register.log import check_log, list_changes
from memcon.register.marking import mark_passage
from memcon.register.passages import list_marks
from memcon.register.queries import find_mechanism, find_person, find_subject, load_chain
from memcon.register.queries.proposals import list_proposals
from register.test_linking import write_document

TALKS = "The {nth} round of the Norway-Kenya Political Consultations was held in {place} on {day}. "
LED = "The Norwegian side was led by State Secretary {name}. The two sides agreed to open talks on fisheries."
DOCUMENTS = [
    Document(TALKS.format(nth="second", place="Nairobi", day="14 May 2024") + LED.format(name="Ada Berg"), id="a"),
    Document(TALKS.format(nth="second", place="Nairobi", day="15 May 2024") + LED.format(name="Ada Berg"), id="b"),
    Document(TALKS.format(nth="third", place="Oslo", day="2 June 2025") + LED.format(name="Ole Dahl"), id="c"),
    Document("The fourth meeting of the Peru-Chile Border Committee was held in Lima on 3 March 2021.", id="d"),
]


@pytest.fixture
def judged(register, lexicon):
    ingest(DOCUMENTS, lexicon, by="machine")
    judge = Judge("ada", lexicon)
    return lambda action, *arguments, **more: getattr(judge, action)(*arguments, **more)


def second() -> models.Round:
    return find_subject("political consultations 2")


def test_corrected_value_wins_and_the_told_values_stay(judged):
    key = second().key
    assert second().conflicts == ["start"]
    judged("correct", key, "start", "2024-05-16", reason="the note says so")
    row = second()
    assert (row.start, row.values["start"]["why"], row.values["start"]["pinned"]) == (
        "2024-05-16",
        "set by a person",
        True,
    )
    assert {t["value"] for t in row.values["start"]["told"]} == {"2024-05-14", "2024-05-15"}
    assert load_chain("political consultations").rounds[0].start == "2024-05-16"


def test_correction_holds_after_another_reading_and_is_counted(judged, lexicon):
    judged("correct", second().key, "place", "Mombasa")
    changed = replace(DOCUMENTS[0], title="Consultations in Nairobi", publisher="Ministry of Foreign Affairs of Norway")
    outcome = ingest([changed, *DOCUMENTS[1:]], lexicon, by="machine", again=True)
    assert (outcome.updated, outcome.unchanged, outcome.outranked) == (1, 3, 1)
    assert second().place == "Mombasa"


def test_undo_takes_back_and_can_be_undone(judged):
    one = judged("correct", second().key, "place", "Mombasa")
    two = judged("undo", one.pk)
    assert second().place == "Nairobi"
    with pytest.raises(JudgementRefused, match="undone already"):
        judged("undo", one.pk)
    judged("undo", two.pk)
    assert second().place == "Mombasa"


def test_heads_of_a_side_are_corrected(judged):
    judged("correct", second().key, "heads:NO", "Kari Lie, Minister")
    assert [h[:3] for h in second().heads] == [["Kari Lie", "Minister", "NO"]]


def test_rejected_document_leaves_the_round_for_good(judged, lexicon):
    judged("reject", second().key, "b")
    assert second_of("b") != second_of("a")
    ingest(DOCUMENTS, lexicon, by="machine", again=True)
    assert second_of("b") != second_of("a")


def second_of(document: str) -> int:
    return models.MeetingLink.objects.get(meeting__document__key=document).round_id


def test_confirmed_link_says_so(judged):
    judged("confirm", second().key, "b")
    assert {k.state for k in models.MeetingLink.objects.filter(round=second())} == {"confirmed"}


def test_rounds_are_split_and_merged_again(judged):
    key = second().key
    judged("split", key, ["b"])
    assert second_of("a") != second_of("b")
    other = models.Round.objects.get(pk=second_of("b")).key
    judged("merge", key, other)
    assert second_of("a") == second_of("b")
    assert models.Round.objects.get(pk=second_of("a")).key == key


def test_mechanisms_are_merged_and_split(judged):
    one, other = find_mechanism("political consultations"), find_mechanism("border committee")
    judged("merge", one.key, other.key)
    assert find_mechanism("border committee").key == find_mechanism("political consultations").key == one.key
    assert len(load_chain(one.key).rounds) == 3
    judged("split", one.key, [other.name])
    assert find_mechanism("border committee").key != find_mechanism("political consultations").key
    assert len(load_chain("political consultations").rounds) == 2


def test_persons_are_merged(judged):
    one, other = find_person("Ada Berg"), find_person("Ole Dahl")
    judged("merge", one.key, other.key)
    assert find_person("Ole Dahl").key == find_person("Ada Berg").key == one.key
    judged("split", one.key, ["Ole Dahl"])
    assert find_person("Ole Dahl").key != one.key


def test_name_that_a_person_set_is_shown(judged):
    key = find_mechanism("political consultations").key
    judged("correct", key, "name", "Norway-Kenya Consultations")
    assert find_mechanism(key).name == "Norway-Kenya Consultations"
    assert len(load_chain(key).rounds) == 2


def read_links() -> list[tuple[object, ...]]:
    tables = (models.MeetingLink, models.PersonLink, models.CommitmentLink)
    return [row for table in tables for row in table.objects.order_by("pk").values_list(*table.COLUMNS)]


@pytest.mark.parametrize("seed", range(3))
def test_a_name_that_a_person_sets_moves_nothing_from_where_it_belongs(register, lexicon, examples, seed):
    dice = random.Random(seed)
    ingest([*examples, *(write_document(dice, n) for n in range(10))], lexicon, by="machine")
    before = read_links()
    judge = Judge("ada", lexicon)
    keys = [row.key for table in (models.Mechanism, models.Person) for row in table.objects.order_by("id")]
    for key in keys:
        judge.correct(key, "name", f"The one of {key}")
    assert read_links() == before
    link("ada", lexicon, force=True)
    assert read_links() == before
    rows = [row for table in (models.Mechanism, models.Person) for row in table.objects.order_by("id")]
    assert [row.name for row in rows] == [f"The one of {key}" for key in keys]


def test_a_bare_name_that_others_bear_too_draws_none_of_them(judged, lexicon):
    bare = "The sixth round of the Political Consultations was held in Bern on 4 May 2024. Talks went on."
    ingest([Document(bare, id="e")], lexicon, by="machine")
    key = find_mechanism("Norway-Kenya Political Consultations").key
    before = read_links()
    judged("correct", key, "name", "Norway-Kenya Consultations")
    assert read_links() == before


def test_a_name_that_a_person_set_stays_with_what_documents_come_in_and_is_taken_back(judged, lexicon):
    key = find_mechanism("political consultations").key
    made = judged("correct", key, "name", "The Nairobi Talks")
    text = TALKS.format(nth="fourth", place="Nairobi", day="1 July 2026")
    ingest([Document(text, id="e"), replace(DOCUMENTS[0], title="Consultations")], lexicon, by="machine")
    row = models.Mechanism.objects.get(key=key)
    assert (row.name, row.rounds.count()) == ("The Nairobi Talks", 3)
    judged("undo", made.pk)
    assert models.Mechanism.objects.get(key=key).name == "Norway-Kenya Political Consultations"


def test_a_name_that_was_set_before_names_told_their_parts_holds_by_the_names_alone(judged, lexicon):
    key = find_mechanism("political consultations").key
    at = {"at": "2024-01-01T00:00:00Z", "by": "ada", "reason": ""}
    anchors = {"one": ["Norway-Kenya Political Consultations"]}
    models.Judgement(action="correct", subject=key, field="name", value="The Talks", anchors=anchors, **at).save()
    link("ada", lexicon, force=True)
    assert models.Mechanism.objects.get(key=key).name == "The Talks"


@pytest.mark.parametrize(
    ("action", "arguments"),
    [
        ("correct", ("KEY", "start", "2024-02-30")),
        ("correct", ("KEY", "number", "two")),
        ("correct", ("KEY", "colour", "red")),
        ("correct", ("KEY", "status", "done")),
        ("correct", ("KEY", "parties", "Norway")),
        ("reject", ("KEY", "d")),
        ("confirm", ("KEY", "d")),
        ("split", ("KEY", ["a", "b"])),
        ("split", ("KEY", ["d"])),
        ("merge", ("KEY", "KEY")),
        ("merge", ("KEY", "p1")),
        ("correct", ("a", "start", "2024")),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_done(judged, action, arguments):
    before = (second().digest, models.Change.objects.count())
    with pytest.raises(JudgementRefused):
        judged(action, *(second().key if a == "KEY" else a for a in arguments))
    assert (second().digest, models.Change.objects.count(), models.Judgement.objects.count()) == (*before, 0)


def test_wrong_key_and_what_changed_since_are_refused(judged):
    seen = second().digest
    with pytest.raises(UnknownName):
        judged("correct", "m999", "place", "Oslo")
    judged("correct", second().key, "place", "Mombasa", seen=seen)
    with pytest.raises(JudgementRefused, match="changed since"):
        judged("correct", second().key, "place", "Oslo", seen=seen)


def test_who_and_when_are_logged(judged):
    judged("correct", second().key, "place", "Mombasa", reason="seen on the photograph")
    line = next(c for c in list_changes(second().key) if c.action == "correct")
    assert (line.by, line.detail["value"], line.detail["reason"]) == ("ada", "Mombasa", "seen on the photograph")
    assert list(check_log()) == []


def test_name_is_confirmed_and_rejected_as_a_persons(judged):
    key = find_person("Ada Berg").key
    judged("confirm", key, "Ada Berg")
    assert set(models.PersonLink.objects.filter(person__key=key).values_list("state", flat=True)) == {"confirmed"}
    judged("merge", key, find_person("Ole Dahl").key)
    judged("reject", key, "Ole Dahl")
    assert find_person("Ole Dahl").key != find_person("Ada Berg").key


def test_two_that_are_said_to_be_two_stay_two(judged, lexicon):
    one, other = find_mechanism("political consultations"), find_mechanism("border committee")
    judged("merge", one.key, other.key)
    judged("undo", models.Judgement.objects.latest("id").pk)
    other = find_mechanism("border committee")
    judged("reject", one.key, other.key)
    ingest(DOCUMENTS, lexicon, by="machine", again=True)
    assert find_mechanism("border committee").key == other.key


@pytest.mark.parametrize("part", ["nobody", "", "m1"])
def test_part_that_is_neither_linked_nor_proposed_is_refused(judged, part):
    for subject in (find_person("Ada Berg").key, find_mechanism("border committee").key, second().key):
        for action in ("confirm", "reject"):
            with pytest.raises(JudgementRefused):
                judged(action, subject, part)
    assert not models.Judgement.objects.exists()


def test_judgement_moves_with_its_words_when_the_text_is_edited(judged, lexicon):
    judged("correct", second().key, "place", "Mombasa")
    judged("reject", second().key, "b")
    changed = replace(DOCUMENTS[1], text=f"A statement for the press was issued late on Friday. {DOCUMENTS[1].text}")
    first = replace(DOCUMENTS[0], text=f"For immediate release.\n\n{DOCUMENTS[0].text}")
    ingest([changed, first], lexicon, by="machine")
    assert second_of("b") != second_of("a")
    assert models.Round.objects.get(pk=second_of("a")).place == "Mombasa"
    assert {c.action for c in list_changes("document:a")} >= {"anchor moved"}
    assert [j["orphaned"] for j in list_judgements() if j["stands"]] == [[], []]
    ingest([DOCUMENTS[0], DOCUMENTS[1]], lexicon, by="machine")
    assert models.Round.objects.get(pk=second_of("a")).place == "Mombasa"
    assert list(check_log()) == []


def test_judgement_whose_words_are_gone_is_kept_and_told_for_review(judged, lexicon):
    judged("confirm", second().key, "b")
    lost = replace(DOCUMENTS[1], text=DOCUMENTS[1].text.replace("The second round of the", "Once more the"))
    ingest([lost], lexicon, by="machine")
    (told,) = list_judgements()
    assert (told["stands"], told["orphaned"]) == (True, ["b"])
    ingest([DOCUMENTS[1]], lexicon, by="machine")
    assert list_judgements()[0]["orphaned"] == []
    assert {k.state for k in models.MeetingLink.objects.filter(round=second())} == {"confirmed"}


@pytest.mark.parametrize(
    ("new", "at"),
    [
        ("They met in Oslo. They agreed on fish. Then they agreed on schools.", 18),
        ("They agreed on schools. They met in Oslo. They agreed on fish.", 42),
        ("They met in Oslo.", None),
        ("They agreed on fish? They agreed on fish!", None),
    ],
)
def test_quote_is_found_by_its_words_and_what_is_around_them(new, at):
    old = "They met in Oslo. They agreed on fish."
    found = find_quote(new, old, Span(18, 38) if at is not None else Span(18, 37))
    assert (found.start if found else None) == at


def test_passage_that_people_judged_is_found_again(judged, lexicon):
    document = models.Document.objects.get(key="a")
    act = document.acts.first()
    mark_passage(document, ("reject", "act", act.span), "ada")
    ingest([replace(DOCUMENTS[0], text=f"Note. {DOCUMENTS[0].text}")], lexicon, by="machine")
    (mark,) = list_marks(models.Document.objects.get(key="a"))
    assert mark.span == Span(act.span.start + 6, act.span.end + 6)


def test_judgement_of_a_passage_is_undone_by_its_number(judged):
    document = models.Document.objects.get(key="a")
    mark_passage(document, ("reject", "act", document.acts.first().span), "ada")
    undo = judged("undo", models.Judgement.objects.latest("id").pk)
    assert list_marks(document) == []
    judged("undo", undo.pk)
    assert [m.action for m in list_marks(document)] == ["reject"]


def test_proposals_tell_what_may_be_one_until_it_is_decided(register, lexicon):
    names = ("Norway-Kenya Working Group on Ports", "Norway-Kenya Working Group on Ports and Harbours")
    text = "The second meeting of the {} was held in {} on {} May 2024. It was led by State Secretary Ada Berg."
    documents = [Document(text.format(n, "Oslo", 3 + 9 * i), id=f"w{i}") for i, n in enumerate(names)]
    ingest(documents, lexicon, by="machine")
    (found,) = list_proposals("mechanism")
    assert (found["action"], found["one"]["name"] in names, bool(found["reasons"])) == ("merge", True, True)
    judge = Judge("ada", lexicon)
    judge.reject(found["one"]["key"], found["other"]["key"])
    assert list_proposals("mechanism") == []
    judge.undo(models.Judgement.objects.latest("id").pk)
    judge.merge(found["one"]["key"], found["other"]["key"])
    assert list_proposals("mechanism") == []
    assert models.Mechanism.objects.count() == 1
