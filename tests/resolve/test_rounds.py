"""Rounds from accounts: each field by the stated rule, every value kept."""

from __future__ import annotations

from dataclasses import replace

from memcon.model import Document, Head, MeetingMention, Span
from memcon.resolve import Account, Mentioned, NameReader, RoundParts, Source, build_round, weigh_round


def account(
    key: str, side: str | None = None, official: bool = True, published: str = "2024-05-15", **fields: object
) -> Account:
    mention = MeetingMention("session", "subject", "held", **fields)  # type: ignore[arg-type]
    return Account(Document("text", id=key, published=published), mention, side=side, official=official)


def head(name: str, party: str, office: str = "Foreign Minister", at: int = 0) -> Head:
    return Head(name, office, party, "head", Span(at, at + 1))


def test_a_day_range_keeps_the_end_told_with_its_start(reader: NameReader) -> None:
    parts = RoundParts(
        "r", (account("a", start="2024-05-14", end="2024-05-15"), account("b", start="2024-05-14", place="Nairobi"))
    )
    built = build_round(parts, reader)
    assert (built.start, built.end, built.place) == ("2024-05-14", "2024-05-15", "Nairobi")
    other = RoundParts("r", (account("a", start="2024-05-14"), account("b", start="2024-05", end="2024-06")))
    assert build_round(other, reader).end is None


def test_places_in_two_spellings_are_no_conflict(reader: NameReader) -> None:
    found = weigh_round(RoundParts("r", (account("a", place="Brasília"), account("b", place="Brasilia"))), reader)
    assert (found["place"].value, found["place"].conflict) == ("Brasília", False)
    longer = RoundParts("r", (account("a", place="Washington, D.C."), account("b", place="Washington")))
    assert not weigh_round(longer, reader)["place"].conflict


def test_that_a_meeting_was_held_outdates_that_it_was_to_be(reader: NameReader) -> None:
    announced = replace(account("a").meeting, status="scheduled")
    parts = RoundParts("r", (account("b", start="2024-05-14"),), (Mentioned(announced, Source("a", "2024-05-01")),))
    found = weigh_round(parts, reader)["status"]
    assert (found.value, found.conflict) == ("held", False)


def test_a_sides_own_text_names_its_head(reader: NameReader) -> None:
    ours = account("a", side="NO", heads=(head("Ola Berg", "NO"), head("M. Otieno", "KE")))
    theirs = account(
        "b", side="KE", published="2024-05-13", heads=(head("Olaf Berge", "NO"), head("Mary Otieno", "KE"))
    )
    found = weigh_round(RoundParts("r", (ours, theirs)), reader)
    assert [h.name for h in found["heads:NO"].value] == ["Ola Berg"]
    assert found["heads:NO"].conflict
    assert found["heads:NO"].reason == "NO's own text on its own people"
    assert [h.name for h in found["heads:KE"].value] == ["Mary Otieno"]
    assert not found["heads:KE"].conflict


def test_two_heads_of_one_party_stay_where_their_offices_differ(reader: NameReader) -> None:
    pair = (head("Ola Berg", "NO"), head("Kari Dal", "NO", "Defence Minister", 5))
    assert [h.name for h in build_round(RoundParts("r", (account("a", heads=pair),)), reader).heads] == [
        "Ola Berg",
        "Kari Dal",
    ]
    rivals = (head("Ola Berg", "NO"), head("Per Moe", "NO", at=5))
    assert [h.name for h in build_round(RoundParts("r", (account("a", heads=rivals),)), reader).heads] == ["Ola Berg"]


def test_a_pinned_value_wins_in_the_round(reader: NameReader) -> None:
    parts = RoundParts("r", (account("a", number=4, start="2024-05-14"),), pins={"number": 5, "place": "Oslo"})
    built = build_round(parts, reader)
    assert (built.number, built.place, built.start) == (5, "Oslo", "2024-05-14")


def test_copies_of_one_text_count_once_for_a_round(reader: NameReader) -> None:
    told = [account(key, official=False, start="2024-05-14") for key in "abc"]
    rival = [account(key, official=False, start="2024-05-13") for key in "de"]
    copies = dict.fromkeys("abc", "a")
    assert build_round(RoundParts("r", (*told, *rival)), reader).start == "2024-05-14"
    assert build_round(RoundParts("r", (*told, *rival), copies=copies), reader).start == "2024-05-13"


def test_a_round_known_from_mentions_alone_has_no_account(reader: NameReader) -> None:
    mention = Mentioned(account("a", number=2, start="2021", place="Oslo").meeting, Source("a"))
    built = build_round(RoundParts("r", mentions=(mention,)), reader)
    assert (built.number, built.place, built.accounts) == (2, "Oslo", ())
