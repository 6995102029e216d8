"""Several verbs behind one "will" are acts each, where each has its object: "will praise the divers and discuss it"."""

from __future__ import annotations

import pytest

from acts_after_meeting import acts_behind


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        (
            "Minister Ozols will praise the divers and discuss their work.",
            [("assessment", "will praise the divers"), ("discussion", "discuss their work")],
        ),
        (
            "She will discuss eels, review the plan and sign a pact.",
            [("discussion", "will discuss eels"), ("review", "review the plan"), ("commitment", "sign a pact")],
        ),
        ("She will travel to Riga and sign a pact.", [("commitment", "sign a pact")]),
        ("Minister Ozols will open the fair and pay the divers a visit.", [("commitment", "will open the fair")]),
    ],
)
def test_each_verb_with_an_object_is_an_act(sentence: str, acts: list[tuple[str, str]]) -> None:
    found = acts_behind(sentence)
    assert found == acts or found == acts[1:]


@pytest.mark.parametrize(
    "act",
    [
        "will strengthen and promote the ties",
        "will work to strengthen the ties and promote the reef court",
        "will discuss eels and support for the islands",
        "will ask the fund to cut its fees and mend the pier",
        "will focus on nets and offer a stage for divers",
    ],
)
def test_verbs_without_an_object_between_stay_one_act(act: str) -> None:
    assert [a for _, a in acts_behind(f"Latvia {act}.")] == [act]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("Minister Ozols first toured the pier and then thanked the crew.", [("assessment", "then thanked the crew")]),
        (
            "Minister Ozols thanked the crew and on behalf of Latvia urged Kenya to sign.",
            [("assessment", "thanked the crew"), ("request", "urged Kenya to sign")],
        ),
        (
            "Minister Ozols thanked the crew and in particular urged Kenya to sign.",
            [("assessment", "thanked the crew"), ("request", "urged Kenya to sign")],
        ),
        (
            "Eels were discussed and it was agreed to map the reef.",
            [("discussion", "Eels were discussed"), ("commitment", "it was agreed to map the reef")],
        ),
        ("Each of the two countries will fund schools.", [("commitment", "will fund schools")]),
        ("The two sides complied with the reef code.", [("delivery", "complied with the reef code")]),
        ("Latvia replenished the reef fund.", [("delivery", "replenished the reef fund")]),
        ("Latvia opted for a joint patrol.", [("commitment", "opted for a joint patrol")]),
    ],
)
def test_later_predicates_and_more_verbs(sentence: str, acts: list[tuple[str, str]]) -> None:
    assert acts_behind(sentence) == acts


@pytest.mark.parametrize(
    "sentence", ["Minister Ozols first toured the pier and then rested.", "Some of the two sides' crews were there."]
)
def test_no_act_comes_of_walking(sentence: str) -> None:
    assert acts_behind(sentence) == []
