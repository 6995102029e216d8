"""Acts as official prose tells them: passives of agreeing and planning, parts of talks, what is voiced to somebody."""

from __future__ import annotations

import pytest

from memcon import annotate

MET = "On 4 May 2026, Foreign Minister Luz Rojas of Peru met the Foreign Minister of Latvia, Ivo Ozols, in Riga.\n\n"


def told(sentence: str) -> list[tuple[str, int | None]]:
    record = annotate(MET + sentence, published="2026-05-05", publisher="Ministry of Foreign Affairs of Peru")
    return [(a.kind, a.strength) for a in record.acts if a.span.start >= len(MET)]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("The two sides agreed that a joint eel board be set up.", [("commitment", 3)]),
        ("It was agreed that the treaty should be signed in June.", [("commitment", 3)]),
        ("They agreed that there should be yearly visits of divers.", [("commitment", 3)]),
        ("It was agreed that the Peruvian consulate would handle visas.", [("commitment", 3)]),
        ("They agreed that the divers be freed at once.", [("position", None)]),
        ("They agreed that the rights of divers should be protected.", [("position", None)]),
        ("They agreed that there should be fair play at sea.", [("position", None)]),
        ("It is planned to sign an accord on eels.", [("commitment", 2)]),
        ("It is envisaged that a joint eel board will be set up.", [("commitment", 2)]),
        ("It is envisaged that there will be an exchange on eels.", [("discussion", None)]),
        ("It is not planned to open an eel farm.", []),
        ("It is planned to visit the pier.", []),
    ],
)
def test_what_is_agreed_or_planned_without_saying_by_whom(sentence: str, acts: list[tuple[str, int | None]]) -> None:
    assert told(sentence) == acts


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("Minister Ozols conveyed to Rojas his thanks for the boats.", [("assessment", None)]),
        ("Minister Ozols expressed to Peru his concern about the ban.", [("position", None)]),
        ("Minister Ozols reaffirmed to buttress the old pier.", [("commitment", 2)]),
        ("Minister Ozols expressed his willingness to the President to train divers.", [("commitment", 1)]),
        ("The Latvian side undertook the obligation to lift the ban.", [("commitment", 3)]),
        ("Latvia undertook a survey of eels.", [("delivery", None)]),
        ("Latvia has extended a credit line of two million euros to Peru.", [("delivery", None)]),
        ("Latvia extended its full support to Peru.", [("position", None)]),
        ("The two ministers gave a favourable assessment of the eel talks.", [("assessment", None)]),
        ("Latvia will take part in three projects on eels with Peru.", [("commitment", 3)]),
        ("Latvia will take part in the Ferry Initiative forum.", []),
        ("Latvia expects that the Peruvian authorities will free the divers.", [("request", None)]),
        ("Latvia expects that trade will grow.", []),
        ("Minister Ozols will speak about the state of the reef talks.", [("discussion", None)]),
        ("Minister Ozols will speak on Monday.", []),
    ],
)
def test_verbs_with_those_they_are_said_to(sentence: str, acts: list[tuple[str, int | None]]) -> None:
    assert told(sentence) == acts


@pytest.mark.parametrize(
    "sentence",
    [
        "The afternoon session covered eel fares.",
        "The working lunch focused on eel fares.",
        "Talks focus on eel fares.",
        "The debates focused on eel fares.",
        "The main part of the visit was devoted to eel fares.",
        "The rest of the talks dealt with eel fares.",
        "The second day of the visit will be dedicated to eel fares.",
        "Along with the pier, topics of discussion focused on eel fares.",
        "One of the central discussion points is how eels can be kept.",
        "The price of eels was also an important topic.",
        "Other matters raised with Mr Ozols included the price of eels.",
        "Peruvian support for the eel fund was also discussed.",
        "Ways in which Peru could feed its eels were also discussed.",
    ],
)
def test_parts_of_talks_and_what_they_were_on(sentence: str) -> None:
    assert told(sentence) == [("discussion", None)]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Minister Ozols in turn thanked Peru for its boats.", "assessment"),
        ("The two sides in particular condemned the raid.", "position"),
        ("Peru firmly and repeatedly condemned the raid.", "position"),
        ("Referring to the floods, the importance of dams was highlighted.", "position"),
    ],
)
def test_what_stands_between_a_subject_and_its_verb(sentence: str, kind: str) -> None:
    assert told(sentence) == [(kind, None)]


def test_a_part_of_a_visit_that_is_only_described() -> None:
    assert told("The part of their visit dedicated to eels will take them to Cusco.") == []


def test_ways_are_taken_whole() -> None:
    record = annotate(MET + "Ways in which Peru could feed its eels were also discussed.")
    assert record.quote(record.acts[-1].span).startswith("Ways in which")


def test_he_is_not_whom_he_thanks() -> None:
    record = annotate(MET + "He thanked Minister Rojas for the boats.", publisher="Ministry of Foreign Affairs of Peru")
    assert [a.actors for a in record.acts if a.kind == "assessment"] == [("LV",)]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("It is the aim of both sides to breed more eels.", [("commitment", 2)]),
        ("It is the wish of the two countries to breed more eels.", [("commitment", 1)]),
        ("It is the aim of the zoo to breed more eels.", []),
        ("The experts were tasked with a survey of eels.", [("request", None)]),
        ("The two fisheries ministries were instructed to draw up a list of eels.", [("request", None)]),
        ("The two ministers were asked to leave.", []),
        ("The group discussed eel fares.", [("discussion", None)]),
    ],
)
def test_shared_aims_tasks_and_the_group(sentence: str, acts: list[tuple[str, int | None]]) -> None:
    assert told(sentence) == acts


def test_a_group_in_a_story_is_anybodys() -> None:
    story = "LIMA: Foreign Minister of Latvia Ivo Ozols met Peruvian Foreign Minister Luz Rojas here on Monday. "
    record = annotate(story + "The group rejected the truce.", published="2026-05-05", publisher="Lake Post")
    assert [a.kind for a in record.acts] == []
