"""Readouts and statements of a president's house: who spoke together, earlier calls and visits, months of summits."""

from __future__ import annotations

import pytest

from memcon import AnnotatedDocument, Document, annotate

HOUSE = "The White House"
CALL = "President Hallam spoke today with President Orri Jonsson of Iceland"

THREE = "President Hallam of the United States, Premier Ona Berg of Sweden, and President Luz Rojas of Peru"


def read(text: str, title: str | None = None, day: str = "2024-05-03") -> AnnotatedDocument:
    return annotate(Document(text=text, title=title, published=day, publisher=HOUSE))


def meetings_of(text: str, title: str | None = None, day: str = "2024-05-03") -> list[tuple[object, ...]]:
    found = read(text, title, day).meetings
    return [(m.kind, m.standing, m.status, m.start, m.place, m.parties) for m in found]


def heads_of(text: str) -> list[str]:
    return [h.name for h in read(text).meetings[0].heads]


def test_a_state_by_letters_is_no_part_of_a_name() -> None:
    text = f"{CALL}. He discussed with President Olsen U.S. plans for the reef."
    assert "Olsen" in [m.value for m in read(text).mentions]


@pytest.mark.parametrize(
    ("met", "name"),
    [
        ("Prime Minister Omar Shia’ al-Tamimi of Iraq", "Omar Shia’ al-Tamimi"),
        ("His Majesty Tariq bin Salim Al Said, the Sultan of Oman", "Tariq bin Salim Al Said"),
    ],
)
def test_marks_and_words_of_saying_may_be_of_a_name(met: str, name: str) -> None:
    assert heads_of(f"President Hallam spoke today with {met}.")[-1] == name


def test_a_genitive_ends_a_name() -> None:
    text = "President Hallam spoke of Prime Minister Tomas’ guests with Minister Ana Silva of Peru today."
    assert "Tomas" in [m.value for m in read(text).mentions]


@pytest.mark.parametrize("when", ["Today, ", "This morning, ", "On Friday, "])
def test_persons_of_several_states_spoke_on_a_day_that_opens_the_sentence(when: str) -> None:
    text = f"The reef is ill. {when}{THREE} spoke regarding the floods in Chile."
    assert meetings_of(text)[0] == ("call", "subject", "held", "2024-05-03", None, ("PE", "SE", "US"))


def test_persons_of_the_first_sentence_spoke_with_each_other() -> None:
    assert meetings_of(f"{THREE} spoke about the floods.") == [
        ("call", "subject", "held", None, None, ("PE", "SE", "US"))
    ]


def test_persons_of_a_later_sentence_speak_within_the_meeting() -> None:
    text = f"{CALL}. President Hallam and President Jonsson spoke about the floods in Chile."
    assert len(meetings_of(text)) == 1


@pytest.mark.parametrize(
    ("title", "text", "who"),
    [
        (
            "Joint Statement on Ferries for Peru from U.S. President Hallam, Dutch Prime Minister Jan Smit, and Danish "
            "Prime Minister Ida Holm",
            "We are grateful to Norway for its help.",
            ("DK", "NL", "US"),
        ),
        (
            "Joint Statement by President Hallam, President Luz Rojas, and Prime Minister Ada Ness on Chile",
            "Canada, Mexico, and the United States condemn the attack on Chile. We stand with Chile.",
            ("CA", "MX", "US"),
        ),
    ],
)
def test_whom_a_joint_statement_is_about_does_not_speak(title: str, text: str, who: tuple[str, ...]) -> None:
    assert {a.actors for a in read(text, title).acts} == {who}


@pytest.mark.parametrize(
    "told",
    [
        "will welcome Prime Minister Ona Berg of Sweden on July 25 to the White House",
        "looks forward to welcoming Prime Minister Ona Berg of Sweden to the White House on Thursday, July 25, 2024",
    ],
)
def test_a_guest_is_welcomed_to_a_place(told: str) -> None:
    assert meetings_of(f"President Hallam {told}.") == [
        ("meeting", "subject", "scheduled", "2024-07-25", "White House", ("SE", "US"))
    ]


def test_dealings_of_two_persons_at_two_places_are_two_meetings() -> None:
    text = (
        f"{CALL}. It follows recent interactions between Secretary Mill and Foreign Minister Li Wei of China in Malta "
        "in February and in Vienna in March."
    )
    assert meetings_of(text)[1:] == [
        ("meeting", "mentioned", "held", "2024-02", None, ("CN", "US")),
        ("meeting", "mentioned", "held", "2024-03", "Vienna", ("CN", "US")),
    ]


def test_dealings_of_two_states_are_no_meeting() -> None:
    assert len(meetings_of(f"{CALL}. They praised the engagement between the United States and China in Asia.")) == 1


@pytest.mark.parametrize(
    ("earlier", "kind", "start"),
    [
        ("following up on their March 26 call", "call", "2024-03-26"),
        ("following their meeting on March 26", "meeting", "2024-03-26"),
    ],
)
def test_what_a_call_follows_has_its_own_day(earlier: str, kind: str, start: str) -> None:
    assert meetings_of(f"{CALL}, {earlier}.")[1][:4] == (kind, "mentioned", "held", start)


def test_a_call_is_told_by_its_own_noun_once() -> None:
    assert len(meetings_of(f"{CALL}. In their call they spoke of the reef.")) == 1


@pytest.mark.parametrize(
    ("words", "visit"),
    [
        (
            "and praised the March 31 visit of his adviser, Dr. Phil Moor, to Reykjavik",
            ("visit", "mentioned", "held", "2024-03-31", "Reykjavik", ("IS", "US")),
        ),
        (
            "to discuss the upcoming State Visit of Prime Minister Olsen to the United States next month",
            ("visit", "mentioned", "scheduled", "2024-06", None, ("IS", "US")),
        ),
        (
            "and welcomed the upcoming visit by Icelandic Trade Minister Ada Berg next week to Boston",
            ("visit", "mentioned", "scheduled", "2024-05", "Boston", ("IS", "US")),
        ),
    ],
)
def test_a_visit_is_made_by_whom_the_words_behind_tell(words: str, visit: tuple[object, ...]) -> None:
    assert meetings_of(f"{CALL} {words}.")[1:] == [visit]


def test_who_leads_a_delegation_to_a_state_visits_it() -> None:
    text = "On May 1-2, Security Advisor Ann Lee led an interagency delegation to Iceland to discuss the reef."
    assert meetings_of(text) == [("visit", "subject", "held", "2024-05-01", None, ("IS", "US"))]


@pytest.mark.parametrize(
    ("told", "session"),
    [
        ("thanked him for attending the March U.S.-Nordic Forum Summit in Oslo", ("held", "2024-03", "Oslo")),
        ("recalled the May 2023 G7 Summit in Hiroshima", ("held", "2023-05", "Hiroshima")),
        ("discussed the NATO Summit in July", ("scheduled", "2024-07", None)),
        ("spoke about outcomes for the NATO Summit in July", ("scheduled", "2024-07", None)),
        ("discussed the NATO Summit in March", ("held", "2024-03", None)),
    ],
)
def test_the_month_of_a_summit_is_the_one_that_its_words_mean(told: str, session: tuple[object, ...]) -> None:
    assert meetings_of(f"{CALL}. He {told}.")[1][2:5] == session


def test_each_summit_of_a_row_has_its_own_month_and_place() -> None:
    text = f"{CALL}. They recalled the May 2023 G7 Summit in Hiroshima and the July NATO Summit in Vilnius."
    assert [m[3:5] for m in meetings_of(text)[1:]] == [("2023-05", "Hiroshima"), ("2023-07", "Vilnius")]


def test_on_the_margins_of_a_summit_tells_no_subject_of_talk() -> None:
    text = (
        "President Hallam met today with President Orri Jonsson of Iceland on the margins of the Arctic Trade "
        "Cooperation Summit in Oslo."
    )
    assert not read(text).acts


@pytest.mark.parametrize(
    ("first", "who"),
    [
        ("The Kenyan delegation thanked the President.", ("KE",)),
        ("Kenyan officials thanked the President.", ("KE",)),
        ("Secretary Mill and his team thanked the President.", ("US",)),
        ("The two delegations thanked the President.", ("all",)),
    ],
)
def test_they_are_the_group_of_one_side_that_acted_last(first: str, who: tuple[str, ...]) -> None:
    text = f"Today, Secretary Mill met with the Kenyan delegation. {first} They stressed the need for peace."
    assert read(text).acts[-1].actors == who


def test_what_a_group_of_one_side_does_with_the_other_is_done_by_both() -> None:
    text = (
        "Today, Secretary Mill met with the Kenyan delegation. The Kenyan delegation bowed. They agreed to meet again."
    )
    assert read(text).acts[-1].actors == ("all",)


def test_peace_talks_are_held_where_the_title_tells() -> None:
    text = "Today, Secretary Mill held a meeting with the Kenyan delegation."
    assert meetings_of(text, "Readout of Peace Talks in Geneva")[0][4] == "Geneva"
