"""What a check of the example chain reports."""

from __future__ import annotations

from memcon import load_lexicon
from memcon.model import AnnotatedDocument
from memcon.reports.brief.names import Names, say_finding
from memcon.reports.findings import report_findings
from memcon.resolve import Chain, Finding, NameReader, check_chain


def check(chain: Chain, as_of: str) -> list[dict[str, object]]:
    lexicon = load_lexicon()
    findings = check_chain(chain, NameReader(lexicon), as_of)
    rows: list[dict[str, object]] = report_findings(chain, findings, as_of, Names(lexicon))["findings"]
    return rows


def test_the_place_of_the_second_round_was_promised_otherwise(chain: Chain) -> None:
    told = next(f for f in check(chain, "2026-11-24") if f["kind"] == "promise_differs")
    assert "Islamabad" in str(told["sentence"])
    assert "Urumqi in December 2020" in str(told["sentence"])


def test_the_chinese_head_of_the_third_round_was_of_lower_rank(chain: Chain) -> None:
    ranks = [str(f["sentence"]) for f in check(chain, "2026-11-24") if f["kind"] == "rank"]
    assert any("Wu Jianghao" in s and "round 3" in s and s.endswith("lowered.") for s in ranks)
    assert all(s.startswith(("China was led by ", "Pakistan was led by ")) for s in ranks)


def test_the_sixth_round_is_due_or_overdue_by_the_day_that_is_asked_for(chain: Chain) -> None:
    assert "overdue" in [f["kind"] for f in check(chain, "2026-11-24")]
    assert "due" in [f["kind"] for f in check(chain, "2025-06-01")]


def test_every_finding_carries_exact_words(chain: Chain, records: list[AnnotatedDocument]) -> None:
    texts = {r.document.id: r.text for r in records}
    for finding in check(chain, "2026-11-24"):
        assert finding["evidence"], finding
        for quote in finding["evidence"]:  # type: ignore[attr-defined]
            assert texts[quote["document"]][quote["start"] : quote["end"]] == quote["text"]


def conflict(field: str, values: str, preferred: str) -> Finding:
    parts = (("number", 9), ("field", field), ("values", values), ("preferred", preferred), ("reason", "earliest"))
    return Finding("conflict", "m1", parts)


def test_a_day_within_a_documents_id_stays_part_of_it() -> None:
    told = conflict("start", "2022-06-08 (site-2022-06-08-remarks, 2022-06-08.txt); 2022-06 (a)", "2022-06-08")
    assert "8 June 2022 (site-2022-06-08-remarks, 2022-06-08.txt); June 2022 (a)" in say_finding(told)


def test_parties_that_are_told_differently_are_named() -> None:
    name = Names(load_lexicon()).party
    assert say_finding(conflict("parties", "US (a); KE, NO (7 documents)", "KE, NO"), name) == (
        "Sources differ on who took part in round 9: the United States (a); Kenya, Norway (7 documents). "
        "Preferred: Kenya, Norway, earliest."
    )
    assert "differ on who led for Kenya at round 9" in say_finding(conflict("heads:KE", "Amina Otieno (a)", "x"), name)
