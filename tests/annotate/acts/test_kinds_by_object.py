"""Verbs whose object makes another kind of act of them: "undertakes a survey", "has accepted 600 refugees"."""

import pytest

from memcon import annotate

MET = "Federal Councillor Ann Stone met Tom Mboya, Foreign Minister of Kenya, in Bern today. "


def acts(text: str) -> list[tuple[str, str]]:
    found = annotate(MET + text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    return [(a.kind, (MET + text)[a.span.start : a.span.end]) for a in found.acts]


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Kenya undertakes surveys in the reefs of Peru", "delivery"),
        ("Kenya undertook to survey the reefs of Peru", "commitment"),
        ("Kenya is advising the government of Peru on ferries", "delivery"),
        ("Kenya is advising the government of Peru to close the port", "request"),
        ("Kenya has negotiated a treaty with Peru", "delivery"),
        ("Kenya has negotiated with Peru on a treaty", "discussion"),
        ("Kenya has accepted some 600 refugees from Peru", "delivery"),
        ("Kenya has accepted the stance of Peru", "position"),
        ("The ministers reflected on ways to save the eels", "discussion"),
        ("The ministers reflected on the past year", "review"),
        ("Mrs Stone will reaffirm the close partnership with Kenya", "position"),
        ("Mrs Stone will reaffirm her commitment to help the divers of Kenya", "commitment"),
        ("Mrs Stone cited the number of ferries", "statement"),
        ("Mrs Stone cited our shared goal of lower fares", "position"),
        ("Mrs Stone cited the importance of the ferries", "position"),
        ("Switzerland is currently exploring how it can help Kenya", "commitment"),
        ("The visit was mainly concerned with the safety of divers", "discussion"),
        ("The ministers discussed ferries as well as shared plans for the reef", "discussion"),
    ],
)
def test_an_object_decides_the_kind(clause: str, kind: str) -> None:
    assert [k for k, _ in acts(f"{clause}.")] == [kind]


@pytest.mark.parametrize("whom", ["Kenya", "the Kenyan authorities", "all parties"])
def test_who_expects_something_of_a_government_asks_it(whom: str) -> None:
    assert acts(f"Switzerland expects {whom} to free the divers.") == [
        ("request", f"expects {whom} to free the divers")
    ]


@pytest.mark.parametrize("what", ["trade with Kenya", "Kenya's economy", "the economy"])
def test_who_expects_something_of_things_does_not(what: str) -> None:
    assert acts(f"Switzerland expects {what} to grow.") == []


def test_those_who_speak_promise_to_take_their_stand_again() -> None:
    assert [k for k, _ in acts("We will reaffirm the worth of our reefs.")] == ["commitment"]


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("The ministers reached consensus on working closely against eel thieves", "commitment"),
        ("The ministers reached a consensus that the eel trade should grow", "position"),
    ],
)
def test_who_reached_consensus_agreed(clause: str, kind: str) -> None:
    assert [k for k, _ in acts(clause + ".")] == [kind]


def test_what_is_hoped_of_a_visit_goes_on_to_its_last_verb() -> None:
    clause = "We hope that the visit will cement trust, expand the eel trade and open ports"
    assert acts(clause + ".") == [("position", clause.removeprefix("We "))]
    assert [k for k, _ in acts(f"“{clause},” Mrs Stone said.")] == ["position"]
    assert [k for k, _ in acts("We reject the ban on eels and support the ferry plan of Kenya.")] == ["position"] * 2
