"""What another Memcon or lexicon linked and compared is made anew once, by parts, and never again without need."""

from __future__ import annotations

import random

import pytest

from memcon.register import comparisons, models, renewing
from memcon.register.comparisons import check_comparisons
from memcon.register.ingest import ingest
from memcon.register.renewing import renew
from memcon.register.settling_rounds import RoundTable
from memcon.register.summaries import check_summaries
from register.test_linking import write_document

KEPT = ("kind", "mechanism", "new", "old", "result", "made_with")


@pytest.fixture
def filled(register, lexicon):
    """A register that another lexicon linked and compared."""
    dice = random.Random(11)
    ingest([write_document(dice, n) for n in range(12)], lexicon, by="tester")
    kept = set(models.Comparison.objects.values_list(*KEPT))
    models.Comparison.objects.update(made_with="memcon 0, lexicon 0")
    models.State.objects.update(linked_with="memcon 0, lexicon 0")
    return kept


@pytest.fixture
def compared(monkeypatch) -> list[int]:
    """The mechanisms that were compared, in order."""
    done: list[int] = []
    compare = comparisons.compare_mechanism
    monkeypatch.setattr(comparisons, "compare_mechanism", lambda n, lexicon: [done.append(n), compare(n, lexicon)][1])
    return done


def test_everything_is_made_anew_once(filled, lexicon, compared):
    told: list[str] = []
    assert renew("ada", lexicon, tell=told.append)
    assert set(models.Comparison.objects.values_list(*KEPT)) == filled
    assert [*check_summaries(), *check_comparisons()] == []
    assert told[0] == "linking 12 documents anew."
    assert "comparing the rounds of" in told[1]
    compared.clear()
    assert not renew("ada", lexicon, tell=told.append)
    assert compared == []


def test_reasons_that_another_memcon_gave_are_given_anew(filled, lexicon):
    told = {link.act_id: link.reasons for link in models.CommitmentLink.objects.all()}
    assert any("alike in" in reason for reasons in told.values() for reason in reasons)
    models.CommitmentLink.objects.update(reasons=["46% alike in fisheri, cooper"])
    renew("ada", lexicon)
    assert {link.act_id: link.reasons for link in models.CommitmentLink.objects.all()} == told


def test_a_renewal_that_was_stopped_goes_on_where_it_was(filled, lexicon, compared, monkeypatch):
    monkeypatch.setattr(renewing, "PART", 1)
    several = models.Mechanism.objects.count()
    assert several > 1

    def stop(line: str) -> None:
        if ": 1 done" in line:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        renew("ada", lexicon, tell=stop)
    assert len(compared) == 1
    told: list[str] = []
    assert renew("ada", lexicon, tell=told.append)
    assert not any("linking" in line for line in told)
    assert sorted(compared) == sorted(set(compared))
    assert len(compared) == several
    assert set(models.Comparison.objects.values_list(*KEPT)) == filled


def test_the_first_document_after_it_links_no_more_than_any_other(filled, lexicon, monkeypatch):
    wholes: list[bool] = []
    link = RoundTable.link
    monkeypatch.setattr(RoundTable, "link", lambda *a, whole: [wholes.append(whole), link(*a, whole=whole)][1])
    renew("ada", lexicon)
    ingest([write_document(random.Random(12), 40)], lexicon, by="tester")
    assert wholes == [True, False]
    assert not renew("ada", lexicon)


def test_an_empty_register_has_nothing_to_renew(register, lexicon):
    assert not renew("ada", lexicon)


def test_all_is_made_anew_where_somebody_asks_for_it(register, lexicon):
    ingest([write_document(random.Random(11), n) for n in range(6)], lexicon, by="tester")
    kept = set(models.Comparison.objects.values_list(*KEPT))
    models.Comparison.objects.filter(kind="history").update(result="{}")
    assert renew("ada", lexicon, force=True)
    assert set(models.Comparison.objects.values_list(*KEPT)) == kept
