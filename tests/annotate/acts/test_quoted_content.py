"""What words in marks do, and who stands behind what is told (codebook, section 2)."""

from __future__ import annotations

import pytest

from memcon import annotate, load_lexicon
from memcon.annotate.acts.quoted_content import read_content

LEXICON = load_lexicon()
MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


@pytest.mark.parametrize(
    ("words", "kind", "strength"),
    [
        ("the provincial government agreed to lend us two ferries", "commitment", 3),
        ("we have decided that both open the strait", "commitment", 3),
        ("we intend to rebuild the pier", "commitment", 2),
        ("we are looking forward to the regatta", "commitment", 1),
        ("i am ready to come again", "commitment", 1),
        ("i will be signing the pact on lobsters in may", "commitment", 3),
        ("i will be glad in may", "assessment", None),
        ("i will be going to the fair in may", "statement", None),
        ("kenya is committed to further deepen ties of trust", "commitment", 2),
        ("we urge the owners to come back", "request", None),
        ("i have never asked for lobsters", "position", None),
        ("we need calm to gain trust", "position", None),
        ("the talks will focus on lobsters", "discussion", None),
        ("the main focus of the meeting is the reef", "discussion", None),
        ("we had a frank exchange of views on the reef", "discussion", None),
        ("great progress was made", "assessment", None),
        ("no progress was made", "statement", None),
        ("the pier is old", "statement", None),
        ("this report is not correct", "position", None),
        ("the tale of the lobsters is plainly false", "position", None),
        ("there was a false dawn", "statement", None),
        ("the haze over the strait is most concerning", "position", None),
        ("the only way to save the strait is a pact", "position", None),
        ("she is very smart", "assessment", None),
        ("a pact brings both ports closer together", "assessment", None),
        ("the state of the pier is worrying", "position", None),
        ("i convey our gratitude for the support of the divers", "assessment", None),
        ("we support the divers", "position", None),
        ("the talks were long. agreed to mend the pier", "commitment", 3),
        ("calm is possible only if the raiders leave", "position", None),
        ("both peoples enjoy brotherly ties. the pier is old", "assessment", None),
        ("the fair reflects the depth of our bonds", "assessment", None),
        ("the fair reflects the price of our nets", "statement", None),
    ],
)
def test_words_in_marks_have_the_kind_of_what_they_do(words: str, kind: str, strength: int | None) -> None:
    assert read_content(words, LEXICON) == (kind, strength)


@pytest.mark.parametrize(
    ("sentence", "span"),
    [
        (
            "Brazil has agreed to widen the strait, the chair of the bay group has said, after weeks of storms.",
            "has agreed to widen the strait",
        ),
        (
            "Brazil and China have vowed to widen the strait, Foreign Minister Ana Silva and her visiting colleague Li "
            "Wei said in a joint statement Saturday.",
            "have vowed to widen the strait",
        ),
        ("Ms. Silva agreed to widen the strait, according to a daily quoted at noon.", "agreed to widen the strait"),
        ("Ms. Silva said the toll might fall, but hasn't told when.", "said the toll might fall"),
        ("The reef has become a park, Li Wei said on Friday.", "The reef has become a park, Li Wei said"),
        ("The reef was lost, Ms. Silva suggested.", "The reef was lost, Ms. Silva suggested"),
    ],
)
def test_who_tells_it_is_no_part_of_what_was_done(sentence: str, span: str) -> None:
    text = MEETING + sentence
    assert [a.span.of(text) for a in annotate(text).acts if a.span.start >= len(MEETING)] == [span]


def test_words_that_are_no_clause_are_no_act_of_who_says_them() -> None:
    text = MEETING + "An old reef, Li Wei said on Friday."
    assert [a for a in annotate(text).acts if a.span.start >= len(MEETING)] == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("i hope the ministers will have a productive day", "statement"),
        ("we expect that the ferry will reopen", "statement"),
        ("i hope to see a wonderful pier", "assessment"),
    ],
)
def test_what_others_are_hoped_to_do_is_no_praise(words: str, kind: str) -> None:
    assert read_content(words, LEXICON)[0] == kind


def test_what_both_should_do_is_the_stand_of_who_says_so() -> None:
    text = MEETING + "“Both sides need to want a pier,” Ms. Silva said."
    act = annotate(text).acts[-1]
    assert (act.kind, act.actors) == ("position", ("BR",))


def test_a_shortened_name_ends_no_clause_of_saying() -> None:
    text = MEETING + "“The pier will open next to the old market,” said Trade Minister Md. Salim Uddin of Bangladesh."
    found = annotate(text)
    assert (found.acts[-1].actors, found.quotations[-1].speaker) == (("BD",), "Md. Salim Uddin")


@pytest.mark.parametrize(
    "words",
    [
        "“We discussed ferry fares and agreed to build a pier,” Silva said.",
        "“They discussed ferry fares and agreed to build a pier,” the Brazilian ministry said.",
    ],
)
def test_each_thing_both_did_is_an_act_in_whose_words_ever(words: str) -> None:
    record = annotate(MEETING + words, published="2024-05-04")
    assert [(a.kind, a.actors, record.quote(a.span)) for a in record.acts] == [
        ("discussion", ("all",), "discussed ferry fares"),
        ("commitment", ("all",), "agreed to build a pier"),
    ]


def test_what_they_will_discuss_is_talk_of_both_and_what_we_will_do_the_speakers() -> None:
    words = "“They will discuss ferry fares,” Silva said. “We will build a pier,” she said."
    record = annotate(MEETING + words, published="2024-05-04")
    assert [(a.kind, a.actors) for a in record.acts] == [("discussion", ("all",)), ("commitment", ("BR",))]


@pytest.mark.parametrize(
    ("behind", "end"),
    [
        ("said Minister Li at the opening of a fair", ",” said"),
        ("explained Mr. Li, who had come by ferry", ",” explained"),
        ("Minister Li said at the fair", ",” Minister Li said at the fair"),
    ],
)
def test_a_quotation_with_its_verb_behind_it_ends_with_the_verb(behind: str, end: str) -> None:
    text = f"{MEETING}“The pier stands next to the old market,” {behind}."
    assert annotate(text).acts[-1].span.of(text) == f"“The pier stands next to the old market{end}"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Brazil has promised to lend us two ferries", "statement"),
        ("China has promised to lend Brazil two ferries", "commitment"),
        ("We will lend Brazil two ferries", "commitment"),
        ("Both sides agreed to build two ferries", "commitment"),
    ],
)
def test_a_promise_of_another_party_binds_not_who_tells_it(words: str, kind: str) -> None:
    act = annotate(f"{MEETING}“{words},” Minister Li said.").acts[-1]
    assert (act.kind, act.span.start) == (kind, len(MEETING))


@pytest.mark.parametrize(
    ("who", "words", "kind"),
    [
        ("A Latvian government source told reporters", "Kenya will pay for the raid.", "statement"),
        ("One official of the Latvian ministry of fisheries said", "The raid is unacceptable.", "position"),
    ],
)
def test_words_of_a_source_behind_a_colon_are_an_act_of_his_party(who: str, words: str, kind: str) -> None:
    text = f"{who}: “{words}” Latvia and Kenya have quarrelled for weeks."
    acts = annotate(text, published="2024-05-15", publisher="Lake Post").acts
    assert [(a.kind, a.actors) for a in acts] == [(kind, ("LV",))]
    assert text[acts[0].span.start : acts[0].span.end].endswith(f": “{words}”")
