"""Participles and verbs that look like deeds of whom a sentence tells, and are none."""

import pytest

from memcon import annotate

MET = "President Luz Rojas of Peru met President Ann Harlan of Kenya in Lima today. "


def deeds(told: str) -> list[tuple[str, str]]:
    text = MET + told
    return [(a.kind, a.span.of(text)) for a in annotate(text, published="2024-05-14", publisher="Peru").acts]


@pytest.mark.parametrize(
    "told",
    [
        "cited the report, released on Monday",
        "praised the plan, discussed at the fair in Riga",
        "praised the remark, made in a call on Friday",
        "cited boats – in the north as in the south – believed to have sunk",
    ],
)
def test_a_participle_that_says_when_or_where_is_no_deed(told: str) -> None:
    assert [span for _, span in deeds(f"She {told}.")] == [told]


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("praised the plan, discussed the fair in Riga and welcomed the crew", 3),
        ("praised the plan, discussed in depth the fair in Riga and welcomed the crew", 3),
    ],
)
def test_a_verb_with_its_object_is_a_deed_behind_a_comma(told: str, count: int) -> None:
    assert len(deeds(f"She {told}.")) == count


@pytest.mark.parametrize(
    ("told", "spans"),
    [
        (
            "emphasised that reefs are quickly mapped, condemned, and, where needed, rejected by divers",
            ["emphasised that reefs are quickly mapped, condemned, and, where needed, rejected by divers"],
        ),
        (
            "noted that the plan was approved, and welcomed the crew",
            ["noted that the plan was approved", "welcomed the crew"],
        ),
    ],
)
def test_participles_in_a_row_behind_a_passive_are_of_it(told: str, spans: list[str]) -> None:
    assert [span for _, span in deeds(f"She {told}.")] == spans


def test_who_is_seen_as_something_does_nothing() -> None:
    assert deeds("President Harlan is widely seen as a friend of divers.") == []
    assert [kind for kind, _ in deeds("They see as vital the work of the divers.")] == ["assessment"]


def test_what_a_question_asks_is_nobody_s_deed() -> None:
    assert deeds("It was not told whom exactly Kenya condemned.") == []
    assert [kind for kind, _ in deeds("On that day Kenya condemned the raid.")] == ["position"]


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("She confirmed to the Harbour Times that the letter had come.", ["statement"]),
        ("She explained to her guest that Peru will send a ferry.", ["commitment"]),
        ("She reaffirmed her promise to ensure that Peru sends a ferry.", ["commitment"]),
    ],
)
def test_whom_one_tells_something_is_no_infinitive(told: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in deeds(told)] == kinds


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("We are grateful to our hosts for the feast and urge them to join.", 2),
        ("We are ready to mend the ferry and urge them to join.", 1),
    ],
)
def test_what_one_feels_towards_somebody_may_go_on_with_a_deed(told: str, count: int) -> None:
    assert len(deeds(told)) == count


@pytest.mark.parametrize(
    ("told", "spans"),
    [
        (
            "While Peru is willing to send ships, Kenya said it would wait.",
            ["is willing to send ships", "said it would wait"],
        ),
        ("Although Peru supports the plan, Kenya rejects it.", ["supports the plan", "rejects it"]),
        ("Peru supports the plan, a friend of Kenya told us.", ["supports the plan"]),
    ],
)
def test_a_main_clause_follows_the_one_that_a_conjunction_opens(told: str, spans: list[str]) -> None:
    assert [span for _, span in deeds(told)] == spans


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("Kenya has met the League, which owns the reef, and threatens divers.", 0),
        ("Kenya welcomes the League, which owned the reef, and threatens divers.", 2),
    ],
)
def test_a_present_form_goes_on_with_a_relative_clause(told: str, count: int) -> None:
    assert len(deeds(told)) == count
