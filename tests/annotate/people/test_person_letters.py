"""Persons told by the letters of an office, with a name behind them and alone."""

import pytest

from memcon import annotate
from memcon.annotate import build_context
from memcon.annotate.parties.find import find_parties
from memcon.annotate.people.find import find_people
from memcon.annotate.text.context import Person
from memcon.api import load_lexicon
from memcon.model import Document


def people(text: str, title: str | None = None) -> list[Person]:
    context = build_context(Document(text, title=title), load_lexicon())
    context.parties = find_parties(context)
    context.people = find_people(context)
    return context.people


@pytest.mark.parametrize(
    ("text", "name", "office", "party"),
    [
        ("Peru's PM Luz Rojas left.", "Luz Rojas", "Prime Minister", "PE"),
        ("The Kenyan FM Dr. Juma Otieno left.", "Juma Otieno", "Foreign Minister", "KE"),
        ("EAM Lata Rao left.", "Lata Rao", "External Affairs Minister", "IN"),
        ("They met NSA Sunil Rao of India today.", "Sunil Rao", "National Security Advisor", "IN"),
    ],
)
def test_letters_in_front_of_a_name_are_an_office(text: str, name: str, office: str, party: str) -> None:
    (person,) = people(text)
    assert (person.name, person.office, person.party) == (name, office, party)


def test_letters_alone_mean_whom_the_text_named_with_the_office() -> None:
    text = "External Affairs Minister Lata Rao came to Oslo. EAM praised the hosts. At 5 PM she left."
    assert [(text[p.start : p.end], p.name) for p in people(text)] == [
        ("External Affairs Minister Lata Rao", "Lata Rao"),
        ("EAM", "Lata Rao"),
    ]


def test_letters_of_two_offices_of_one_person_stand_as_one_mention() -> None:
    text = "Pakistan's Deputy Prime Minister and Foreign Minister Ali Dar came. The DPM/FM praised the hosts."
    assert [text[p.start : p.end] for p in people(text)][1:] == ["DPM/FM"]


def test_letters_that_two_persons_share_mean_nobody() -> None:
    text = "Foreign Minister Luz Rojas of Peru met Foreign Minister Juma Otieno of Kenya. The FM smiled."
    assert [text[p.start : p.end] for p in people(text) if p.name][2:] == []


@pytest.mark.parametrize(
    ("later", "name"),
    [
        ("The Thai PM spoke first.", "Anan Sukjai"),
        ("Fiji's PM spoke first.", "Jone Vula"),
        ("The PM of Fiji spoke first.", "Jone Vula"),
        ("The Kenyan PM spoke first.", None),
        ("The PM spoke first.", None),
    ],
)
def test_the_state_beside_the_letters_tells_which_of_two_is_meant(later: str, name: str | None) -> None:
    text = f"Thai Prime Minister Anan Sukjai met Fijian PM Jone Vula. {later}"
    later_ones = [p for p in people(text) if p.start >= text.index(later)]
    assert [p.name for p in later_ones] == ([name] if name else [])


def test_the_letters_of_another_state_are_not_the_publishers_own() -> None:
    text = "Fijian PM Jone Vula met Thai Prime Minister Anan Sukjai. The Thai PM thanked him. The PM spoke first."
    context = build_context(Document(text, publisher="Government of Fiji"), load_lexicon())
    context.parties = find_parties(context)
    assert [p.name for p in find_people(context)][2:4] == ["Anan Sukjai", "Jone Vula"]


def test_letters_of_a_body_are_no_office() -> None:
    text = "Under Secretary Lena Hale of Canada came to Oslo. The US sent aid."
    assert [p.name for p in people(text)] == ["Lena Hale"]


def test_whom_letters_mean_calls_on_the_host() -> None:
    text = "External Affairs Minister Lata Rao came to Kenya. EAM called on President Juma Otieno of Kenya."
    met = [m for m in annotate(text).meetings if m.kind == "meeting"]
    assert [sorted(h.name or "" for h in m.heads) for m in met] == [["Juma Otieno", "Lata Rao"]]


def test_letters_in_a_title_complete_no_name() -> None:
    (person,) = people("Foreign Minister Rojas of Peru left.", title="FM Rojas leaves")
    assert person.name == "Rojas"


def test_a_counterpart_of_an_office_that_only_one_state_has_gets_the_common_one() -> None:
    found = people("External Affairs Minister Lata Rao met her Kenyan counterpart Juma Otieno.")
    assert [p.office for p in found] == ["External Affairs Minister", "Foreign Minister"]


def test_a_name_told_with_initials_later_is_whole() -> None:
    found = people("FM Rojas smiled. Foreign Minister L. Rojas of Peru left.")
    assert {p.name for p in found} == {"L. Rojas"}


def test_an_office_that_ends_in_a_hyphen_is_read_without_an_error() -> None:
    text = "Present:\n-   Ana Silva, Chief of Ferries & Interim Co-CEO, League of Reefs\n-   Rui Costa, Director"
    assert "Ana Silva" in [p.name for p in people(text)]


@pytest.mark.parametrize("who", ["PM Luz Rojas of Peru", "the PM of Peru Luz Rojas", "Peru's PM Luz Rojas"])
def test_letters_stand_before_their_state_or_behind(who: str) -> None:
    (meeting,) = annotate(f"Latvian Foreign Minister Juris Ozols met {who} in Riga on 3 May 2024.").meetings
    assert [(h.name, h.office, h.party) for h in meeting.heads][1] == ("Luz Rojas", "Prime Minister", "PE")


@pytest.mark.parametrize(
    ("who", "office"),
    [
        ("Russian Deputy PM Yuri Orlov", "Deputy Prime Minister"),
        ("Acting FM Yuri Orlov of Russia", "Acting Foreign Minister"),
    ],
)
def test_letters_stand_behind_words_of_rank(who: str, office: str) -> None:
    assert [(p.name, p.office, p.party) for p in people(f"They met {who}.")] == [("Yuri Orlov", office, "RU")]
