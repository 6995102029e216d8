"""Documents into the register and back: nothing lost, nothing twice, counts that tell what came of each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from memcon import annotate
from memcon.errors import InputError
from memcon.model import Document
from memcon.register import models
from memcon.register.ingest import ingest, store
from memcon.register.log import check_log, list_changes
from memcon.register.queries import find_document, load_record

TEXT = (
    "The second round of the Norway-Kenya Political Consultations was held in Nairobi on 14 May 2024. "
    "The Norwegian side was led by State Secretary Ada Berg. “We agreed on 3 points,” she said. "
    "The two sides agreed to open talks on a fisheries agreement and pledged USD 2.5 million. "
    "They welcomed the four pillars, namely trade, seas, schools and health."
)


def add(documents, lexicon, **options):
    return ingest(documents, lexicon, by="tester", **options)


def test_record_comes_back_without_loss(register, lexicon, examples):
    texts = [Document(TEXT, id="nk-2", published="2024-05-15", parties=("NO", "KE")), *examples]
    add(texts, lexicon)
    for document in texts:
        assert load_record(find_document(document.id)) == annotate(document, lexicon=lexicon)


def test_adding_again_changes_nothing_and_says_so(register, lexicon, examples):
    assert add(examples, lexicon).to_dict() == counts(inserted=14)
    log = len(list_changes())
    assert add(examples, lexicon).to_dict() == counts(unchanged=14)
    assert add(examples, lexicon, again=True).to_dict() == counts(unchanged=14)
    assert len(list_changes()) == log


def counts(**some: int) -> dict[str, int]:
    return {"inserted": 0, "updated": 0, "unchanged": 0, "refused": 0, "outranked": 0, **some}


def test_new_version_of_a_text_replaces_it_and_the_log_keeps_the_former(register, lexicon):
    add([Document(TEXT, id="nk-2")], lexicon)
    outcome = add([Document(TEXT.replace("14 May", "15 May"), id="nk-2")], lexicon)
    assert outcome.to_dict() == counts(updated=1)
    record = load_record(find_document("nk-2"))
    assert record.meetings[0].start == "2024-05-15"
    assert [c.detail["former_text"] for c in list_changes("document:nk-2") if c.action == "updated"] == [TEXT]


def test_what_is_told_beside_the_text_is_updated_too(register, lexicon):
    add([Document(TEXT, id="nk-2")], lexicon)
    assert add([Document(TEXT, id="nk-2", publisher="Ministry of Norway")], lexicon).updated == 1
    assert find_document("nk-2").side == "NO"


def test_other_text_under_a_known_id_is_refused_and_the_rest_stored(register, lexicon):
    add([Document(TEXT, id="a")], lexicon)
    problems: list[InputError] = []
    other = "Ministers of Peru and Chile met in Lima on 3 March 2021 and discussed copper, rail and water."
    outcome = add([Document(other, id="a"), Document(other, id="b")], lexicon, on_error=problems.append)
    assert outcome.to_dict() == counts(inserted=1, refused=1)
    assert "another text" in str(problems[0])
    assert find_document("a").text == TEXT


def test_document_twice_in_one_call_is_stored_once(register, lexicon):
    assert add([Document(TEXT, id="a"), Document(TEXT, id="a")], lexicon).to_dict() == counts(inserted=1, unchanged=1)


def test_characters_that_no_database_takes_are_replaced_one_for_one(register, lexicon):
    add([Document("Ada\0 met \ud800 Bo.", id="odd")], lexicon)
    assert find_document("odd").text == "Ada\ufffd met \ufffd Bo."


def test_records_read_elsewhere_are_stored_alike(register, lexicon, examples):
    store([annotate(d, lexicon=lexicon) for d in examples], lexicon, by="tester")
    assert add(examples, lexicon).to_dict() == counts(unchanged=14)


def test_several_programs_read_the_same_as_one(register, lexicon, examples):
    many = [replace(d, id=f"{d.id}-{n}") for n in range(5) for d in examples]
    add(many, lexicon, processes=2)
    assert add(many, lexicon, again=True).to_dict() == counts(unchanged=70)


def test_log_holds_a_line_a_document_and_its_sums_join(register, lexicon, examples):
    add(examples, lexicon)
    lines = list_changes()
    assert {c.subject for c in lines if c.action == "added"} == {f"document:{d.id}" for d in examples}
    assert {c.by for c in lines} == {"tester"}
    assert list(check_log()) == []


@pytest.mark.parametrize("verb", ["UPDATE register_change SET by = 'x'", "DELETE FROM register_change"])
def test_database_lets_nobody_rewrite_the_log(register, lexicon, verb):
    from django.db import DatabaseError, connection, transaction

    add([Document(TEXT, id="a")], lexicon)
    with pytest.raises(DatabaseError, match="only added to"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(verb)
    assert models.Change.objects.exists()
