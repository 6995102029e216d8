from __future__ import annotations

from dataclasses import replace

import pytest

from growth import measure_ratio
from memcon.model import AnnotatedDocument, Document, Head, MeetingMention, Span
from memcon.resolve import Judgements, Known, MechanismName, NameReader, Resolution, Resolver
from memcon.resolve.mechanism_index import MechanismIndex
from memcon.resolve.person_index import PersonIndex
from memcon.resolve.persons import PersonName

TALKS = "Norway-Kenya Political Consultations"


def meeting(standing: str = "subject", kind: str = "session", at: int = 0, **fields: object) -> MeetingMention:
    return MeetingMention(kind, standing, "held", evidence=(Span(at, at + 5),), **fields)  # type: ignore[arg-type]


def document(key: str, *meetings: MeetingMention, published: str | None = "2024-05-15") -> AnnotatedDocument:
    return AnnotatedDocument(Document("x" * 200, id=key, published=published), "press_release", meetings)


def heads(*names: tuple[str, str, str]) -> tuple[Head, ...]:
    return tuple(Head(name, office, party, "head", Span(0, 1)) for name, office, party in names)


THIRD = meeting(mechanism=TALKS, number=3, start="2024-05-14", place="Nairobi", country="KE", parties=("KE", "NO"))
BERG = ("Ola Berg", "State Secretary", "NO")
OTIENO = ("Mary Otieno", "Principal Secretary", "KE")


def rounds_of(resolution: Resolution) -> list[str | None]:
    return [link.round.target if link.round else None for link in resolution.meetings]


@pytest.fixture
def resolver(reader: NameReader) -> Resolver:
    return Resolver(reader)


def test_the_first_document_founds_and_the_second_joins(resolver: Resolver) -> None:
    first = resolver.resolve(document("a", THIRD))
    other = replace(THIRD, mechanism="Kenya-Norway Political Consultations")
    second = resolver.resolve(document("b", other))
    assert [m.key for m in first.mechanisms] == ["ke-no-norway-kenya-political-consultations"]
    assert rounds_of(first) == rounds_of(second) == ["ke-no-norway-kenya-political-consultations-3"]
    (link,) = second.meetings
    assert link.round is not None
    assert (link.round.status, link.round.score) == ("accepted", 0.98)
    assert link.round.reasons
    assert [m.aliases for m in second.mechanisms] == [("Kenya-Norway Political Consultations",)]


def test_what_is_known_leads_to_the_same_links_in_a_new_resolver(reader: NameReader, resolver: Resolver) -> None:
    with_heads = replace(THIRD, heads=heads(BERG, OTIENO))
    resolver.resolve(document("a", with_heads))
    again = Resolver(reader, resolver.known()).resolve(document("b", with_heads))
    assert [link.round.status for link in again.meetings if link.round] == ["accepted"]
    assert [link.person.target for link in again.heads if link.person] == ["ola-berg-no", "mary-otieno-ke"]
    assert again.mechanisms == ()


def test_reading_a_document_again_changes_nothing(resolver: Resolver) -> None:
    first = resolver.resolve(document("a", THIRD))
    before = resolver.known()
    second = resolver.resolve(document("a", THIRD))
    assert rounds_of(first) == rounds_of(second)
    assert resolver.known() == before
    assert (second.mechanisms, second.rounds, second.persons) == ((), (), ())


def test_nothing_is_joined_on_empty_values(resolver: Resolver) -> None:
    bare = meeting(kind="meeting")
    found = [resolver.resolve(document(key, bare, published=None)) for key in ("a", "b")]
    assert rounds_of(found[0]) != rounds_of(found[1])
    parties = meeting(kind="meeting", parties=("KE", "NO"))
    more = [resolver.resolve(document(key, parties, published=None)) for key in ("c", "d")]
    assert rounds_of(more[0]) != rounds_of(more[1])


def test_a_confirmed_link_binds(reader: NameReader, resolver: Resolver) -> None:
    resolver.resolve(document("a", THIRD))
    known = resolver.known()
    stray = meeting(kind="meeting", at=7, parties=("KE", "NO"), start="2024-06-20")
    key = known.rounds[0].key
    judged = Judgements(confirmed={("b", 7): key})
    (link,) = Resolver(reader, known, judged).resolve(document("b", stray)).meetings
    assert link.round is not None
    assert (link.round.target, link.round.status, link.round.score) == (key, "confirmed", 1.0)


def test_a_rejected_link_is_not_made_again(reader: NameReader, resolver: Resolver) -> None:
    resolver.resolve(document("a", THIRD))
    known = resolver.known()
    key = known.rounds[0].key
    judged = Judgements(rejected=frozenset({(("b", 0), key)}))
    (link,) = Resolver(reader, known, judged).resolve(document("b", THIRD)).meetings
    assert link.round is not None
    assert link.round.target != key
    assert key not in [p.target for p in link.proposed]


def test_a_judged_name_leads_to_its_mechanism_and_person(reader: NameReader, resolver: Resolver) -> None:
    resolver.resolve(document("a", replace(THIRD, heads=heads(BERG))))
    known = resolver.known()
    judged = Judgements(
        mechanisms={"fjord-and-rift-talks".replace("-", " "): known.mechanisms[0].key},
        persons={("O. Fjell", "NO"): known.persons[0].key},
    )
    renamed = meeting(
        mechanism="Fjord and Rift Talks", number=4, parties=("KE", "NO"), heads=heads(("O. Fjell", "Envoy", "NO"))
    )
    found = Resolver(reader, known, judged).resolve(document("b", renamed))
    assert found.meetings[0].mechanism is not None
    assert found.meetings[0].mechanism.target == known.mechanisms[0].key
    assert found.meetings[0].mechanism.status == "confirmed"
    assert found.heads[0].person is not None
    assert (found.heads[0].person.target, found.heads[0].person.status) == (known.persons[0].key, "confirmed")


def test_a_short_name_stands_for_the_mechanism_named_in_full(resolver: Resolver) -> None:
    full = meeting(mechanism="Joint Working Group on Deep Sea Fisheries", number=2, parties=("KE", "NO"))
    short = meeting("previous", at=50, mechanism="Joint Working Group", number=1, parties=("KE", "NO"))
    found = resolver.resolve(document("a", short, full))
    assert len({link.mechanism.target for link in found.meetings if link.mechanism}) == 1
    assert found.meetings[0].of == found.meetings[1].round.target  # type: ignore[union-attr]
    alone = resolver.resolve(document("b", replace(short, standing="subject", number=9)))
    assert alone.meetings[0].mechanism is None


def test_a_family_name_stands_for_the_person_named_in_full(resolver: Resolver) -> None:
    first = replace(THIRD, heads=heads(("Mr. Berg", "Envoy", "NO"), BERG))
    found = resolver.resolve(document("a", first))
    assert [link.person.target for link in found.heads if link.person] == ["ola-berg-no", "ola-berg-no"]
    alone = resolver.resolve(document("b", meeting(kind="call", heads=heads(("Mr. Lund", "Envoy", "NO")))))
    assert alone.heads[0].person is None


def test_a_session_told_first_without_its_name_is_one_round(resolver: Resolver) -> None:
    unnamed = meeting(kind="meeting", start="2024-05-14", parties=("KE", "NO"))
    named = replace(THIRD, standing="mentioned", evidence=(Span(60, 70),))
    found = resolver.resolve(document("a", unnamed, named))
    assert len(set(rounds_of(found))) == 1


def test_a_mention_that_tells_neither_number_nor_day_makes_no_round(resolver: Resolver) -> None:
    found = resolver.resolve(document("a", meeting("mentioned", mechanism=TALKS, parties=("KE", "NO"))))
    assert rounds_of(found) == [None]
    assert found.meetings[0].mechanism is not None


def test_a_round_takes_the_mechanism_that_a_later_document_names(resolver: Resolver) -> None:
    led = heads(BERG, OTIENO)
    short = meeting(mechanism="Working Group", number=3, start="2024-05-14", parties=("KE", "NO"), heads=led)
    full = replace(short, mechanism="Norway-Kenya Working Group on Deep Sea Fisheries")
    resolver.learn([document("b", full)])
    first = resolver.resolve(document("a", short))
    assert first.meetings[0].mechanism is None
    second = resolver.resolve(document("b", full))
    assert rounds_of(first) == rounds_of(second)
    assert second.rounds[0].mechanism == second.meetings[0].mechanism.target  # type: ignore[union-attr]


def test_work_grows_with_the_documents_and_not_with_their_square(reader: NameReader) -> None:
    def resolve(count: int) -> None:
        resolver = Resolver(reader)
        records = [
            document(
                f"d{i}",
                meeting(
                    kind="call",
                    start=f"20{10 + i % 15}-{1 + i % 12:02}-{1 + i % 28:02}",
                    parties=("KE", "NO"),
                    heads=heads((f"Ola Berg{i % 97}", "State Secretary", "NO"), OTIENO),
                ),
            )
            for i in range(count)
        ]
        for record in records:
            resolver.resolve(record)

    assert measure_ratio(lambda: resolve(600), lambda: resolve(150), limit=8) < 8


def test_a_schedule_does_not_draw_together_the_meetings_that_it_lists(resolver: Resolver) -> None:
    def met(*people: tuple[str, str, str]) -> MeetingMention:
        return meeting(kind="meeting", start="2024-05-14", parties=("KE", "NO"), heads=heads(*people))

    odera = ("James Odera", "President", "KE")
    listed = resolver.resolve(document("a", met(BERG, OTIENO, odera)))
    first = resolver.resolve(document("b", met(BERG, OTIENO)))
    second = resolver.resolve(document("c", met(BERG, odera)))
    assert rounds_of(first) == rounds_of(listed)
    assert rounds_of(second) != rounds_of(first)
    assert [p.target for p in second.meetings[0].proposed] == rounds_of(first)


def test_a_meeting_of_three_is_not_the_one_of_two_of_them(resolver: Resolver) -> None:
    two = meeting(kind="meeting", start="2024-05-14", parties=("KE", "NO"), heads=heads(BERG, OTIENO))
    three = replace(two, parties=("IS", "KE", "NO"), heads=heads(BERG, OTIENO, ("Jon Hall", "Minister", "IS")))
    first, second = resolver.resolve(document("a", two)), resolver.resolve(document("b", three))
    assert rounds_of(first) != rounds_of(second)


def test_one_name_in_one_office_is_one_person_though_the_party_was_read_otherwise(resolver: Resolver) -> None:
    found = [
        resolver.resolve(document(key, meeting(kind="call", heads=heads(("Mary Otieno", office, party)))))
        for key, office, party in (
            ("a", "Principal Secretary", "KE"),
            ("b", "Principal Secretary", "NO"),
            ("c", "Singer", "NO"),
        )
    ]
    people = [r.heads[0].person.target for r in found if r.heads[0].person]
    assert people == ["mary-otieno-ke", "mary-otieno-ke", "mary-otieno-no"]
    assert [p.parties for p in resolver.persons if p.key == "mary-otieno-ke"] == [("KE",)]


def test_candidates_for_a_name_are_found_whichever_came_first(reader: NameReader) -> None:
    names = [
        MechanismName("Working Mechanism for Coastal Ferries", "WMCF", ("EE", "FI")),
        MechanismName("WMCF", "WMCF", ("EE", "FI")),
        MechanismName("Finland-Estonia Working Mechanism for Coastal Ferries", None, ("EE", "FI")),
    ]
    for first in names:
        index = MechanismIndex(reader, (), {})
        index.resolve(first)
        for name in names:
            index.resolve(name)
        assert len(list(index)) == 1, first
    people = [PersonName("Ola Berg", "Envoy", "NO"), PersonName("Berg Ola", None, "NO"), PersonName("Ola A. Berg")]
    for person in people:
        found = PersonIndex(reader, ())
        for name in (person, *people):
            found.resolve(name)
        assert len(list(found)) == 1, person


def test_nothing_known_is_nothing_linked(resolver: Resolver) -> None:
    assert resolver.resolve(document("a")) == Resolution("a")
    assert resolver.known() == Known()
