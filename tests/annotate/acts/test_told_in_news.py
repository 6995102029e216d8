"""Acts as news tells them: words in marks behind whom one told them, a second verb behind "in a tweet"."""

import pytest

from memcon import annotate

MET = "Latvian President Ivo Kalns met Peruvian President Luz Rojas in Riga on Monday. "


def acts(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    record = annotate(MET + text, published="2018-07-12", publisher="The Harbour Post")
    return [
        (a.kind, a.actors, (MET + text)[a.span.start : a.span.end]) for a in record.acts if a.span.start >= len(MET)
    ]


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        (
            "Kalns told reporters “we will mend the pier by May.”",
            "commitment",
            "told reporters “we will mend the pier by May.”",
        ),
        (
            "Kalns repeated his stand, writing that “we support the old pier.”",
            "position",
            "repeated his stand, writing that “we support the old pier.”",
        ),
        ("Kalns concluded: “The pier is wet.”", "statement", "concluded: “The pier is wet.”"),
        ("Latvia concluded a treaty on piers.", "delivery", "concluded a treaty on piers"),
        (
            "Kalns said that even though Peru supports the plan, there is no hurry.",
            "statement",
            "said that even though Peru supports the plan, there is no hurry",
        ),
    ],
)
def test_what_is_told_is_one_act_with_its_words(text: str, kind: str, told: str) -> None:
    assert acts(text) == [(kind, ("LV",), told)]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I strongly condemn the raid on the pier", "position"),
        ("I also stressed the need for a new pier", "position"),
        ("It is the right thing to do", "position"),
        ("Such a raid can never be undone", "position"),
        ("This deal would threaten the pier", "position"),
        ("This deal would be a mistake", "position"),
        ("Peru has opened a pier", "statement"),
        ("President Rojas will open a pier", "statement"),
        ("Rojas and I will open a pier", "commitment"),
        ("Latvia has opened a pier", "delivery"),
        ("I strongly remember the raid on the pier", "statement"),
        ("The raid was late", "statement"),
    ],
)
def test_what_words_in_marks_stand_for(words: str, kind: str) -> None:
    assert [a[:2] for a in acts(f"“{words},” Kalns said.")] == [(kind, ("LV",))]


@pytest.mark.parametrize("aside", ["in a statement", "at a news conference", "on Friday"])
def test_a_second_verb_behind_where_it_was_said(aside: str) -> None:
    told = acts(f"Kalns praised the pier and {aside} condemned the raid.")
    assert told == [("assessment", ("LV",), "praised the pier"), ("position", ("LV",), "condemned the raid")]


def test_a_noun_behind_and_is_no_second_verb() -> None:
    assert len(acts("Kalns praised the pier and in a statement calls for calm were heard.")) == 1


def test_harm_that_a_deal_does_is_promised_to_nobody() -> None:
    assert acts("The agreement will hurt the divers.") == []
    assert [a[0] for a in acts("The agreement will open the pier.")] == ["commitment"]
    assert [a[0] for a in acts("Kalns said the deal would threaten the divers.")] == ["position"]


def test_what_follows_a_clause_of_saying_is_no_act_of_its_own() -> None:
    told = acts("Latvia will mend the piers, Kalns said, including one in Lima.")
    assert [(kind, actors) for kind, actors, _ in told] == [("commitment", ("LV",))]


def test_deadly_is_no_adverb_before_a_verb() -> None:
    lead = "Critics said he was putting the vote above such issues as Peru's quest for fish and the violent, "
    assert acts(lead + "deadly protests in Lima and Bonn.") == []
    assert [a[0] for a in acts("Kalns rudely protests against the plan.")] == ["position"]
