"""Tellers known by their names alone, unnamed officials, and spokesmen."""

import pytest

from memcon import Document, annotate


def speakers(text: str, publisher: str = "The Harbour Post") -> list[str]:
    return [q.speaker for q in annotate(Document(text, published="2024-03-06", publisher=publisher)).quotations]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Reefnet CEO Ivo Kalns wrote in a note to staff.", "Ivo Kalns"),
        ("PLF MP Ana Soto, who belongs to the team, told the Post.", "Ana Soto"),
        ("former Ambassador to Kenya Ivo Kalns told the Post.", "Ivo Kalns"),
    ],
)
def test_titles_in_capitals_are_no_part_of_a_name(told: str, name: str) -> None:
    assert speakers(f"“It is no secret that we all have our doubts about the pier,” {told}") == [name]


def test_a_family_name_is_completed_by_what_was_told_before() -> None:
    text = (
        "The deal was better than feared, said Kristina Clay, a senior economist at the Lake Bank in Riga.\n\n"
        "“Steel and boats are sold to Peru, so it will be interesting to watch,” Clay said."
    )
    assert speakers(text) == ["Kristina Clay"]


@pytest.mark.parametrize("before", ["Chairman Clay", "The Clay Pier", "Lima"])
def test_a_word_in_front_that_is_no_given_name_completes_nothing(before: str) -> None:
    text = (
        f"{before} was well liked by the chairman of the port, of whom the pier had its name.\n\n"
        "“Steel and boats are sold to Peru, so it will be interesting to watch,” Clay said."
    )
    assert speakers(text) == ["Clay"]


def test_an_official_without_a_name_speaks_for_his_party() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru met President Odera of Kenya. A Kenyan official who went with Rojas on the "
        "trip, and spoke on condition of anonymity, said that the meeting was “better than the one of last year.”"
    )
    assert speakers(text) == ["KE"]


def test_a_spokesman_named_before_the_verb_speaks_and_nobody_told_before_him() -> None:
    text = (
        "As Minister Luz Rojas of Peru waited for her guest, she looked around and port spokesman Hans Naumann said, "
        "“It is like standing at the end of the world.”"
    )
    assert speakers(text) == ["Hans Naumann"]


def test_they_who_go_on_are_the_spokesman_told_before() -> None:
    text = (
        "The two leaders discussed trade, a spokesperson for the Peruvian government said. “As friends of the sea, the "
        "leaders agreed on the need for closer work on piers,” they added."
    )
    assert speakers(text) == ["PE"]


def test_an_office_told_by_the_letters_of_its_head_is_no_person() -> None:
    text = (
        "Latvian Prime Minister Janis Ozols met President Odera of Kenya in Riga.\n\n"
        "“The Prime Minister thanked the President for the help given in the storm,” the PM office said."
    )
    assert speakers(text, "Latvia Times") == ["LV"]


def test_the_high_commission_is_the_one_told_before() -> None:
    text = (
        "Peruvian Foreign Minister Luz Rojas came to Nairobi, the Peruvian High Commission in Nairobi said.\n\n"
        "“Recalling the old ties, the visit will help both sides,” the High Commission said."
    )
    assert speakers(text, "Kenya Times") == ["PE"]


@pytest.mark.parametrize(
    "words",
    ["‘We are friends, and the press is wrong,’", "‘Is this a gift to the rivals?’", "we are all friends here,"],
)
def test_words_quoted_within_a_quotation_may_end_with_it(words: str) -> None:
    text = f"“You do not want to come out of there saying, {words}” former envoy Ivo Kalns told the Post."
    assert speakers(text) == ["Ivo Kalns"]


def test_a_few_words_are_quoted_behind_a_clause_with_that_and_a_participle_of_calling() -> None:
    called = "President Luis Rojas of Peru replied by calling the plan a “frightened duck” on Monday."
    assert speakers(called) == ["Luis Rojas"]
    said = "President Luis Rojas of Peru said that “real progress” had been made on the pier."
    assert speakers(said) == ["Luis Rojas"]


def test_a_paragraph_set_behind_a_stop_without_a_blank_is_a_sentence_of_its_own() -> None:
    text = (
        'President Luis Rojas of Peru had planned to see it, the Post reported."I can say that we will go to Riga '
        'for the fair," Peruvian spokesman Ivo Kalns said on Thursday.The Post noted that the way is long.'
    )
    assert speakers(text) == ["Ivo Kalns"]


@pytest.mark.parametrize("particle", ["von der", "Von der"])
def test_small_words_of_a_family_name_are_capitalised_where_it_opens_a_sentence(particle: str) -> None:
    text = (
        f"European Commission President Ulla {particle} Leden met President Jan Dahl of Norway in Oslo on Sunday. "
        "Von der Leden hailed the deal."
    )
    record = annotate(text, published="2024-05-04")
    assert [(a.actors, record.quote(a.span)) for a in record.acts] == [(("EU",), "hailed the deal")]
