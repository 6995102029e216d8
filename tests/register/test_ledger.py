"""The ledger: each undertaking once, restated where it is, with what people found of it; and copies of a text."""

from __future__ import annotations

import pytest

from memcon.compare.follow import follow_commitments
from memcon.compare.wording import build_wording
from memcon.errors import JudgementRefused
from memcon.model import Document
from memcon.register import models
from memcon.register.copies import list_copies
from memcon.register.ingest import ingest
from memcon.register.judge import Judge
from memcon.register.judgements import load_standing
from memcon.register.ledger import write_ledger
from memcon.register.queries import find_document, find_mechanism, list_commitments, load_chain
from memcon.register.writing import writing

ROUND = "The {nth} round of the Norway-Kenya Political Consultations was held in {place} on {day}. "
FIRST = "The two sides agreed to open talks on a fisheries agreement by 30 June 2023 with USD 2 million in support. "
AGAIN = "The two sides also agreed to open talks on a fisheries agreement. They agreed to exchange teachers. "
DOCUMENTS = [
    Document(ROUND.format(nth="first", place="Oslo", day="3 April 2022") + FIRST, id="nk-1", published="2022-04-04"),
    Document(ROUND.format(nth="second", place="Nairobi", day="14 May 2024") + AGAIN, id="nk-2", published="2024-05-15"),
]


@pytest.fixture
def judge(register, lexicon):
    ingest(DOCUMENTS, lexicon, by="tester")
    return Judge("ada", lexicon)


def ledger():
    return list_commitments(find_mechanism("political consultations"), today="2025-01-01")


def test_restated_commitment_is_one_entry_with_its_details(judge):
    fish, teachers = ledger()
    assert [t["document"] for t in fish["told"]] == ["nk-1", "nk-2"]
    assert (fish["deadline"], fish["amount"], fish["currency"]) == ("2023-06-30", 2_000_000, "USD")
    assert {"timetable", "money"} <= {c["kind"] for c in fish["catalysts"]}
    assert fish["ambition"]["level"] == 5
    assert (fish["number"], teachers["number"]) == (1, 2)
    likeness, actors = fish["told"][1]["reasons"]
    assert actors == "the same actors"
    shared = likeness.partition(" alike in ")[2].split(", ")
    assert all(f" {words} " in f" {AGAIN.replace(chr(46), chr(32))}" for words in shared), shared  # no stems
    assert "fisheries agreement" in likeness or "fisheries" in likeness
    for told in fish["told"]:
        text = find_document(told["document"]).text
        assert text[told["span"]["start"] : told["span"]["end"]] == told["words"]


def test_status_by_a_person_gives_the_score_in_the_window(judge):
    key = ledger()[0]["key"]
    assert (ledger()[0]["status"], ledger()[0]["score"]) == ("open", None)
    judge.set_status(key, "in_progress", evidence="talks began", on="2023-01-10")
    done = judge.set_status(key, "done", evidence="nk-agreement", on="2024-01-20")
    entry = ledger()[0]
    assert (entry["status"], entry["score"], entry["window"]["end"]) == ("done", 1, "2024-05-14")
    assert [h["status"] for h in entry["history"]] == ["done", "in_progress"]
    judge.undo(done.pk)
    assert (ledger()[0]["status"], ledger()[0]["score"]) == ("in_progress", 0)


def test_late_delivery_is_no_full_score(judge):
    judge.set_status(ledger()[0]["key"], "done", evidence="x", on="2024-09-01")
    assert (ledger()[0]["score"], ledger()[0]["score_reason"]) == (0, "delivered, but after the window")


def test_status_holds_after_another_reading(judge, lexicon):
    judge.set_status(ledger()[0]["key"], "dropped", evidence="said in parliament")
    ingest(DOCUMENTS, lexicon, by="tester", again=True)
    assert (ledger()[0]["status"], ledger()[0]["score"]) == ("dropped", -1)


def test_status_needs_a_known_word_and_evidence(judge):
    key = ledger()[0]["key"]
    for status, evidence in (("finished", "x"), ("done", " ")):
        with pytest.raises(JudgementRefused):
            judge.set_status(key, status, evidence=evidence)
    assert ledger()[0]["history"] == []


def test_ledger_is_narrowed_by_status_actor_and_words(judge):
    judge.set_status(ledger()[1]["key"], "done", evidence="x")
    assert [c["status"] for c in list_commitments(status="done")] == ["done"]
    assert len(list_commitments(words="fisheries TALKS")) == 1
    assert list_commitments(actor="SE") == []


def test_restatement_is_rejected_confirmed_and_taken_back(judge, lexicon):
    fish = ledger()[0]["key"]
    one = judge.reject(fish, "nk-2")
    assert [[t["document"] for t in c["told"]] for c in ledger()] == [["nk-1"], ["nk-2"], ["nk-2"]]
    ingest(DOCUMENTS, lexicon, by="tester", again=True)
    assert len(ledger()) == 3
    judge.undo(one.pk)
    assert (len(ledger()), ledger()[0]["key"]) == (2, fish)
    judge.confirm(fish, "nk-2")
    assert {t["state"] for t in ledger()[0]["told"]} == {"confirmed"}


def test_commitments_are_merged_and_split(judge):
    fish, teachers = (c["key"] for c in ledger())
    judge.merge(fish, teachers)
    assert [len(c["told"]) for c in ledger()] == [3]
    judge.split(fish, ["nk-1"])
    assert sorted(len(c["told"]) for c in ledger()) == [1, 2]


def test_ledger_and_history_follow_one_pairing(judge, lexicon):
    history = follow_commitments(load_chain("political consultations"), build_wording(lexicon))
    told = {tuple(s.act.quote.text for s in t.steps) for t in history.threads}
    assert {tuple(t["words"] for t in c["told"]) for c in ledger()} == told


STORY = (
    "Ministers of Norway and Kenya met in Oslo on 3 April 2022 and spoke of fisheries, schools and the sea. "
    "They agreed to open talks on a fisheries agreement before the summer and to exchange teachers each year. "
    "The Kenyan minister thanked her hosts for two days of open and friendly talks in the old town hall. "
)


def test_copy_is_found_with_what_it_changed_and_counts_once(register, lexicon):
    official = Document(STORY, id="official", published="2022-04-03", publisher="Ministry of Norway")
    outlet = Document(STORY.replace("two days", "three days"), id="outlet", published="2022-04-04")
    other = Document("Peru and Chile spoke of copper in Lima on 9 May 2022.", id="other")
    ingest([official, other], lexicon, by="tester")
    ingest([outlet], lexicon, by="tester")
    copies = list_copies(find_document("official"))
    assert [(c["document"], c["original"]) for c in copies] == [("outlet", "official")]
    changes = [(c["kind"], "three days" in c["copy"]) for c in copies[0]["changes"]]
    assert changes == [("reworded", True)]
    assert list_copies(find_document("other")) == []


def test_changed_text_is_no_copy_any_more(register, lexicon):
    ingest([Document(STORY, id="a", url="https://a.example/1"), Document(STORY, id="b")], lexicon, by="tester")
    assert len(list_copies(find_document("a"))) == 1
    news = "Norway and Kenya said on 5 May that nothing came of it."
    ingest([Document(news, id="a", url="https://a.example/1")], lexicon, by="tester")
    assert list_copies(find_document("a")) == []


def test_a_round_that_goes_to_another_mechanism_takes_its_acts_out_of_the_old_ones_commitments(judge, lexicon):
    other = ROUND.replace("Political Consultations", "Harbour Dialogue")
    text = other.format(nth="first", place="Bergen", day="9 June 2023") + "They agreed to mend the pier. "
    ingest([Document(text, id="nk-3", published="2023-06-10")], lexicon, by="tester")
    harbour = models.Mechanism.objects.get(name__contains="Harbour")
    moved = models.Round.objects.get(links__meeting__document__key="nk-2", number=2)
    models.Round.objects.filter(id=moved.id).update(mechanism=harbour)
    with writing():
        given = models.State.objects.get(id=1).given
        write_ledger(given, lexicon, load_standing(), {("s", harbour.id)})
    links = models.CommitmentLink.objects.filter(act__document__key="nk-2")
    assert {link.commitment.mechanism_id for link in links} == {harbour.id}
    assert [[t["document"] for t in c["told"]] for c in ledger()] == [["nk-1"]]
