"""Who "he" is behind a quotation: who spoke last, and the subject that stands behind an opening clause."""

import pytest

from memcon import Document, annotate


def speakers(text: str) -> list[str]:
    return [
        q.speaker for q in annotate(Document(text, published="2024-03-06", publisher="The Harbour Post")).quotations
    ]


@pytest.mark.parametrize("again", ["he said", "he added", "he also noted"])
def test_he_is_who_spoke_last(again: str) -> None:
    text = (
        "Peruvian Labour Minister Ivo Soto met the press in Lima on Tuesday. "
        "“President Juan Vega told me that he would mend the ferries before the summer,” said Ivo Soto. "
        f"“We plan to raise all the wages very soon, as we promised,” {again}."
    )
    assert speakers(text)[-1] == "Ivo Soto"


def test_she_is_not_he_who_spoke_last() -> None:
    text = (
        "Ms. Ana Rojas, the Foreign Minister of Peru, heard Mr. Jan Dahl, the Foreign Minister of Norway, in Lima. "
        "“We plan to mend all the ferries very soon,” said Jan Dahl. "
        "“We thank our friends for all of their help and their time,” she added."
    )
    assert speakers(text)[-1] != "Jan Dahl"


@pytest.mark.parametrize(
    "lead", ["Praising what Premier Juan Vega had done", "Refuting reports that Premier Juan Vega had left"]
)
def test_the_subject_stands_behind_an_opening_clause(lead: str) -> None:
    text = (
        f"{lead}, Peruvian Harbour Minister Ivo Soto said that the ferries would sail again. "
        "“We are very glad that the ferries will sail again this week,” he said."
    )
    assert speakers(text) == ["Ivo Soto"]


def test_he_who_announced_it_after_a_meeting_is_not_whom_he_met() -> None:
    text = (
        "Peruvian Harbour Minister Ivo Soto yesterday announced that he had asked for two ferries. "
        "Taking to the news page, he made this public after a meeting held with the Bank President Jan Dahl in Lima. "
        "“I thanked the Bank and its people for all of their help,” he added."
    )
    assert speakers(text) == ["Ivo Soto"]


def test_where_she_said_it_is_nobody_who_said_it() -> None:
    text = "Ana Rojas runs a ferry. “We need far more of these boats,” she said in an interview at a fair in Kenya."
    assert speakers(text) in ([], ["Ana Rojas"])


def test_whom_a_clause_of_saying_praises_does_not_go_on_speaking() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru asked the press for patience on Tuesday. "
        "“We will mend the ferries before the summer,” she said. “We owe it to all our towns,” she added, "
        "praising President Ana Vega's decision to wait. “And so we go on with the work,” she said."
    )
    assert speakers(text) == ["Luz Rojas"] * 3


@pytest.mark.parametrize("who", ["CEO of the Harbour Media Group", "a writer at the Harbour Media Group"])
def test_a_name_behind_the_verb_speaks_and_not_his_friend(who: str) -> None:
    text = (
        "President Juan Vega of Peru closed the pier. “The president listens to his friends in all this,” says "
        f"Tim Kalns, {who} and a friend of Mr. Vega, in a letter."
    )
    assert speakers(text) == ["Tim Kalns"]


def test_blanks_within_marks_part_no_clause_of_saying_from_its_words() -> None:
    text = (
        "Iraqi Prime Minister Omar al-Kalani met Defence Minister Luz Rojas of Peru in Baghdad. "
        "“ The harbours will open before winter, ” al-Kalani said. “ We will need more ferries for them, ” he added."
    )
    assert speakers(text) == ["Omar al-Kalani"] * 2


def test_a_few_words_in_single_marks_are_quoted_as_in_double_ones() -> None:
    text = "Foreign Minister Luz Rojas of Peru met guests. In a post, Rojas described the talks as ‘very calm.’"
    assert speakers(text) == ["Luz Rojas"]


def test_the_stop_behind_a_clause_of_saying_at_the_end_is_none_of_its_words() -> None:
    text = "Foreign Minister Luz Rojas of Peru met Premier Jan Dahl of Norway in Lima. “We support the pier,” she said."
    record = annotate(Document(text, published="2024-03-06", publisher="The Harbour Post"))
    assert [record.quote(a.span) for a in record.acts] == ["“We support the pier,” she said"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "“The fares of the ferries will have to fall,” said Ivo Kalns, a fellow of the Institute for Coast Trade.",
            "Ivo Kalns",
        ),
        (
            "“The fares of the ferries will have to fall,” said Chad Kalns, General Manager of the Harbour Trust.",
            "Chad Kalns",
        ),
        ("Kalns, speaking beside President Ana Soto of Peru, said “the ferries will sail again in May.”", "Kalns"),
        ("In a speech on Peru’s ports, Kalns said “the ferries will sail again in May.”", "Kalns"),
        ("“The ferries will sail again in May,” Rep. Ivo Kalns, who sits for Lakeland, said.", "Ivo Kalns"),
        ("“The ferries will sail again in May,” MP Kalns said.", "Kalns"),
        ("“The ferries will sail again in May,” Reefnet’s Ivo Kalns said.", "Ivo Kalns"),
        ("Ivo Kalns said: “The ferries will sail again in May,” the Harbour Wire reported.", "Ivo Kalns"),
    ],
)
def test_who_tells_is_named_where_his_office_stands_beside(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_senator_is_told_by_his_home() -> None:
    text = (
        "Sen. Ivo Kalns urged President Ana Soto to mend the ferries. "
        "“The ferries will have to sail again in May,” the North Lakeland senator said."
    )
    assert speakers(text) == ["Ivo Kalns"]
    assert speakers(text.replace("senator said", "gull cried")) == []


def test_a_statement_goes_on_in_the_words_of_who_made_it() -> None:
    text = (
        "“The ferries will have to sail again in May,” Ivo Kalns said in a statement. Rain fell on the bay all day. "
        "“We shall not wait for the money any longer,” the statement continued."
    )
    assert speakers(text) == ["Ivo Kalns", "Ivo Kalns"]


def test_he_goes_on_behind_sentences_of_his_own() -> None:
    text = (
        "“The ferries will have to sail again in May,” Ivo Kalns said. He asked President Juan Soto of Peru for money. "
        "“We shall not wait for the money any longer,” he added."
    )
    assert speakers(text) == ["Ivo Kalns", "Ivo Kalns"]
    assert speakers(text.replace("He asked President", "Then President"))[-1] != "Ivo Kalns"


def test_the_navy_is_that_of_the_state_told_last() -> None:
    text = (
        "The flagship of the Peru Navy came to Kenya for repairs, Kenya’s Navy said. "
        "“The crew will rest in the harbour for a week,” the Navy said."
    )
    assert speakers(text)[-1] == "KE"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ivo Kalns said that the plan of the harbour master for the pier was “absurd” and should go.", ["absurd"]),
        ("Ivo Kalns dismissed the plan as a “farce” in May.", ["farce"]),
        ("Ivo Kalns called the plan a “farce” in May.", ["farce"]),
        ("Ivo Kalns said the harbour master was “seriously weighing” the plan.", ["seriously weighing"]),
        ("Ivo Kalns called for a “total ban” on nets.", []),
        ("Ivo Kalns was said to see the plan as a “farce” in May.", []),
        ("Ivo Kalns said the “green” plan was old.", []),
    ],
)
def test_few_words_are_quoted_where_they_are_said_of_something(text: str, said: list[str]) -> None:
    record = annotate(Document(text, published="2024-03-06", publisher="The Harbour Post"))
    assert [record.quote(q.span) for q in record.quotations] == said
