from __future__ import annotations

from dataclasses import replace

from memcon.model import Document, Head, MeetingMention, Span
from memcon.resolve import Account, Chain, Mechanism, NameReader, Resolved, Round, build_chain
from memcon.resolve.chains import check_chain, when_due

BODY = Mechanism("ke-no-talks", "Norway-Kenya Political Consultations", None, (), ("KE", "NO"))
TEXT = "The round reviewed the work since the second round, held in Oslo on 3 May 2021."


def held(number: int | None, start: str | None, place: str | None = None, **more: object) -> Round:
    mention = MeetingMention("session", "subject", "held", number=number, start=start, place=place)
    account = Account(Document(TEXT, id=f"doc-{number}-{start}"), mention)
    fields: dict[str, object] = {"accounts": (account,), **more}
    return Round(f"r{number}-{start}", number, start, place=place, **fields)  # type: ignore[arg-type]


def said(standing: str, **fields: object) -> MeetingMention:
    return MeetingMention("session", standing, "held", evidence=(Span(0, 9),), **fields)  # type: ignore[arg-type]


def kinds(chain: Chain, reader: NameReader, today: str | None = None) -> list[tuple[str, str]]:
    return [(f.kind, f.sentence) for f in check_chain(chain, reader, today) if f.kind not in ("interval", "due")]


def test_rounds_are_ordered_by_number_and_unnumbered_ones_by_day() -> None:
    rounds = [held(3, "2023-01-01"), held(None, "2022-02-01"), held(1, "2021-01-01"), held(None, None)]
    assert [r.key for r in build_chain(BODY, rounds).rounds] == [
        "r1-2021-01-01",
        "rNone-2022-02-01",
        "r3-2023-01-01",
        "rNone-None",
    ]


def test_missing_numbers_are_gaps(reader: NameReader) -> None:
    chain = build_chain(BODY, [held(2, "2019-01-01"), held(5, "2022-01-01")])
    assert kinds(chain, reader) == [
        ("gap", "No record of round 1, ahead of round 2."),
        ("gap", "No record of rounds 3 to 4, ahead of round 5."),
    ]


def test_a_number_given_twice_and_days_against_the_numbers_are_found(reader: NameReader) -> None:
    chain = build_chain(BODY, [held(1, "2021-01-01"), held(1, "2020-01-01"), held(2, "2019-05-01")])
    assert {k for k, _ in kinds(chain, reader)} == {"same_number", "order"}


def test_a_claim_about_the_previous_round_is_checked_against_its_record(reader: NameReader) -> None:
    claim = said("previous", number=2, start="2021-05-03", place="Oslo")
    third = held(3, "2023-01-01", previous=(("doc-3-2023-01-01", claim),))
    chain = build_chain(BODY, [held(1, "2020-01-01"), held(2, "2021-05-03", "Nairobi"), third])
    found = check_chain(chain, reader)
    differs = next(f for f in found if f.kind == "previous_differs")
    assert differs.sentence == "Round 3 says of round 2: place Oslo; that round's record has Nairobi."
    assert differs.is_problem
    assert [e.quote for e in differs.evidence] == [TEXT[:9]]
    agrees = next(f for f in found if f.kind == "previous_agrees")
    assert dict(agrees.parts)["fields"] == "day"


def test_a_vaguer_claim_agrees(reader: NameReader) -> None:
    third = held(2, "2023-01-01", previous=(("doc-2-2023-01-01", said("previous", start="2021-05")),))
    chain = build_chain(BODY, [held(1, "2021-05-03"), third])
    assert [k for k, _ in kinds(chain, reader)] == ["previous_agrees"]


def test_a_promised_place_that_did_not_come_true_is_told(resolved: Resolved, reader: NameReader) -> None:
    chain = next(c for c in resolved.chains if c.mechanism.acronym == "JWG-ICC")
    found = {f.kind: f for f in check_chain(chain, reader)}
    assert found["promise_differs"].sentence == (
        "Round 1 promised the next one in Islamabad; it came in Urumqi in 2020-12."
    )
    assert found["conflict"].round == next(r.key for r in chain.rounds if r.number == 3)
    assert "gap" not in found


def test_an_open_promise_is_overdue_only_by_a_given_day(reader: NameReader) -> None:
    last = held(1, "2021-05-03", upcoming=(("doc-1-2021-05-03", said("next", start="2022-03")),))
    chain = build_chain(BODY, [last])
    assert [k for k, _ in kinds(chain, reader)] == ["promise_open"]
    late = kinds(chain, reader, "2022-06-01")
    assert [k for k, _ in late] == ["promise_overdue", "overdue"]


def test_due_is_as_promised_else_after_the_median_interval() -> None:
    rounds = [held(1, "2020-01-01"), held(2, "2021-01-01"), held(4, "2023-01-01")]
    due = when_due(rounds)
    assert due is not None
    assert (due.day, due.intervals) == ("2024-01", (366, 365))
    promised = held(5, "2024-02-01", upcoming=(("doc", said("next", start="2026-05")),))
    later = when_due([*rounds, promised])
    assert later is not None
    assert (later.day, later.basis) == ("2026-05", "as doc says")
    assert when_due([held(1, "2020-01-01")]) is None


def test_a_change_in_the_rank_of_a_head_is_told(reader: NameReader) -> None:
    def led(name: str, office: str) -> dict[str, object]:
        return {"heads": (Head(name, office, "NO", "head", Span(0, 1)),)}

    first = held(1, "2020-01-01", **led("Ola Berg", "Foreign Minister"))
    second = held(2, "2021-01-01", **led("Kari Dal", "Deputy Minister of Foreign Affairs"))
    found = [f for f in check_chain(build_chain(BODY, [first, second]), reader) if f.kind == "rank"]
    assert [dict(f.parts)["direction"] for f in found] == ["lowered"]
    assert not check_chain(build_chain(BODY, [first]), reader)


def test_a_day_that_does_not_lie_behind_a_round_is_no_promise_of_the_next(reader: NameReader) -> None:
    last = held(1, "2021-05-03", upcoming=(("doc-1-2021-05-03", said("next", start="2021-05-03")),))
    chain = build_chain(BODY, [last])
    assert not kinds(chain, reader, "2022-06-01")
    assert when_due([last]) is None


def test_rounds_without_a_number_are_spoken_of_by_their_day(reader: NameReader) -> None:
    first, second = held(None, "2021-05-03"), held(None, "2021-06-05")
    third = held(None, "2022-06-05", previous=(("doc-None-2022-06-05", said("previous")),))
    bare = replace(second, accounts=())
    found = [f.sentence for f in check_chain(build_chain(BODY, [first, bare, third]), reader)]
    assert found[0] == "The round of 2021-06-05 came 1 month after the round of 2021-05-03."
    assert "The round of 2022-06-05 speaks of an earlier round, of which there is no account." in found
    due = when_due([first, second])
    assert due is not None
    assert due.basis == "the one interval known is 1 month"


def test_two_rounds_of_one_number_are_told_with_their_days_and_make_no_interval(reader: NameReader) -> None:
    rounds = [held(4, "2021-09-01"), held(4, "2022-04-11")]
    found = {f.kind: f.sentence for f in check_chain(build_chain(BODY, rounds), reader)}
    assert "(2021-09-01) and r4-2022-04-11 (2022-04-11)" in found["same_number"]
    assert "interval" not in found
    assert when_due(rounds) is None


def test_a_conflict_names_the_side_whose_head_is_told_otherwise_and_few_of_many_sources(reader: NameReader) -> None:
    def told(number: int, name: str) -> Account:
        head = Head(name, "Foreign Minister", "NO", "head", Span(0, 1))
        mention = MeetingMention("session", "subject", "held", heads=(head,), evidence=(Span(0, 9),))
        return Account(Document(TEXT, id=f"d{number}"), mention)

    accounts = (told(0, "Kari Dal"), *(told(n, "Ola Berg") for n in range(1, 6)))
    chain = build_chain(BODY, [held(3, "2023-01-01", accounts=accounts)])
    conflict = next(f for f in check_chain(chain, reader) if f.kind == "conflict")
    assert "who led for NO at round 3" in conflict.sentence
    assert "d1, d2, d3 and 2 more" in conflict.sentence


def test_a_head_told_in_fewer_words_has_the_same_rank(reader: NameReader) -> None:
    def led(name: str, office: str) -> dict[str, object]:
        return {"heads": (Head(name, office, "NO", "head", Span(0, 1)),)}

    first = held(1, "2020-01-01", **led("Dal", "Secretary"))
    second = held(2, "2021-01-01", **led("Kari Dal", "Secretary of State"))
    assert [f for f in check_chain(build_chain(BODY, [first, second]), reader) if f.kind == "rank"] == []
