"""Quotations: whose words stand in marks, and which words in marks are none (codebook, section 3)."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

LEAD = (
    "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "
    "Silva thanked the hosts. "
)


def quotations_of(text: str) -> list[tuple[str, str]]:
    record = annotate(LEAD + text, published="2024-05-04")
    return [(q.speaker, record.quote(q.span)) for q in record.quotations]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("“We will open the port by June,” said Silva.", "Ana Silva", "We will open the port by June,"),
        ("“We will open the port by June,” Li Wei told reporters.", "Li Wei", "We will open the port by June,"),
        ('"We will open the port by June," she said.', "Ana Silva", "We will open the port by June,"),
        ("Li Wei said: “The port will open by June.”", "Li Wei", "The port will open by June."),
        ("Li Wei said that the port was “a gift to the two old peoples”.", "Li Wei", "a gift to the two old peoples"),
        ("''We will open the port by June,'' said Silva.", "Ana Silva", "We will open the port by June,"),
        ("``We will open the port by June,'' said Silva.", "Ana Silva", "We will open the port by June,"),
        ("Li Wei said: ”The port will open by June.”", "Li Wei", "The port will open by June."),
        ("«We will open the port by June», Li Wei said.", "Li Wei", "We will open the port by June"),
        ("According to Li Wei, “the port will open by June”.", "Li Wei", "the port will open by June"),
        ("‘We will open the port by June,’ said Li Wei.", "Li Wei", "We will open the port by June,"),
        ("“The port will open by June,” the Chinese Foreign Ministry said.", "CN", "The port will open by June,"),
        (
            "“They will never finish it,” said Rosa Dahl, a professor in Oslo.",
            "Rosa Dahl",
            "They will never finish it,",
        ),
    ],
)
def test_the_speaker_stands_before_or_behind(text: str, speaker: str, words: str) -> None:
    assert quotations_of(text) == [(speaker, words)]


def test_a_quotation_goes_on_behind_its_clause_of_saying() -> None:
    assert quotations_of("“The port is old,” said Li Wei. “It must be rebuilt by June.”") == [
        ("Li Wei", "The port is old,"),
        ("Li Wei", "It must be rebuilt by June."),
    ]


def test_a_quotation_over_two_paragraphs_keeps_its_speaker() -> None:
    text = "Li Wei said: “The port is old and narrow.\n\n“It must be rebuilt by June.”\n"
    assert [q[0] for q in quotations_of(text)] == ["Li Wei", "Li Wei"]


def test_single_marks_inside_double_ones_are_no_quotation_of_their_own() -> None:
    assert quotations_of("“They said ‘no more of the old ships’ to me,” said Li Wei.") == [
        ("Li Wei", "They said ‘no more of the old ships’ to me,")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides met under the theme “building a bridge over the bay”.",
        "They reaffirmed the “All Weather Harbour Partnership”.",
        "Silva spoke of the so-called “bridge to nowhere at all”.",
        "The “old port” was closed.",
        "The ministers' aides and the ministers' drivers waited.",
    ],
)
def test_titles_and_scare_quotes_are_none(text: str) -> None:
    assert quotations_of(text) == []


def test_words_of_an_unnamed_person_are_noted_and_not_given_to_another() -> None:
    record = annotate(LEAD + "“The port is old,” said Li Wei. “It will sink by the end of June,” a diver said.")
    assert [q.speaker for q in record.quotations] == ["Li Wei"]
    assert [n.about for n in record.notes] == ["quotations"]


@pytest.mark.parametrize(
    ("text", "kind", "strength"),
    [
        ("“We will open the port by June,” said Li Wei.", "commitment", 3),
        ("“The old ships must go at once,” said Li Wei.", "position", None),
        ("“This is the best treaty that we ever had,” said Li Wei.", "assessment", None),
        ("“The port has forty cranes and a school,” said Li Wei.", "statement", None),
        ("Li Wei said: “The old ships must go at once.”", "position", None),
    ],
)
def test_a_quotation_with_its_clause_is_one_act_judged_by_its_words(text: str, kind: str, strength: int | None) -> None:
    record = annotate(LEAD + text, published="2024-05-04")
    found = [(a.kind, a.strength, a.actors) for a in record.acts if a.span.start >= len(LEAD)]
    assert found == [(kind, strength, ("CN",))]


SOURCES = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


def speakers_of(text: str) -> list[str]:
    return [q.speaker for q in annotate(SOURCES + text).quotations]


def test_a_statement_speaks_for_the_ministry_named_before() -> None:
    source = "A statement by the Ministry of Trade of China came at noon. "
    assert speakers_of(source + '"The two ministers opened a new pier," the statement said.') == ["CN"]


def test_a_joint_statement_speaks_for_all() -> None:
    text = '"The two ministers opened a new pier," according to a joint statement.'
    assert speakers_of(text) == ["all"]


def test_a_statement_of_nobody_named_has_no_speaker() -> None:
    assert speakers_of('The fair was long. "The pier is open to all ships," the statement said.') == []


def test_co_chairs_speak_for_all() -> None:
    assert speakers_of('"We opened a new pier today," said the co-chairs.') == ["all"]


def test_single_words_in_marks_do_not_hide_the_verb_of_saying() -> None:
    assert speakers_of('Mr. Li wrote on the network "X" at noon, "The new pier is open to all ships."') == ["Li Wei"]


def test_a_promise_in_marks_has_a_speaker() -> None:
    assert speakers_of('Mr. Li committed to "working day and night on the new pier of the port".') == ["Li Wei"]


def test_the_words_of_an_official_of_unknown_side_are_an_act_of_nobody_named() -> None:
    record = annotate(SOURCES + '"The new pier is open to all ships," said Deputy Director Jo Park.')
    assert [a.actors for a in record.acts if a.span.start >= len(SOURCES)] == [()]


def test_a_paragraph_in_marks_goes_on_with_the_speaker_of_the_one_before() -> None:
    found = quotations_of(
        "\n\n‘The pier is the heart of our old port,’ Mr. Li said.\n\n‘The new desk will help it to grow.’"
    )
    assert [speaker for speaker, _ in found] == ["Li Wei", "Li Wei"]
    assert found[1][1] == "The new desk will help it to grow."


def test_a_paragraph_left_open_has_the_speaker_of_the_next_one() -> None:
    found = quotations_of("\n\n“The pier is the heart of our old port.\n\n“It will open in June,” Mr. Li said.")
    assert [speaker for speaker, _ in found] == ["Li Wei", "Li Wei"]


def test_a_paragraph_in_marks_behind_one_without_a_speaker_has_none() -> None:
    found = quotations_of("\n\nThe fair was long.\n\n“The new desk will help the pier to grow and shine.”")
    assert found == []


def test_the_first_half_of_a_sentence_in_marks_may_be_short() -> None:
    assert quotations_of("“We will,” Mr. Li said, “open the port by June.”") == [
        ("Li Wei", "We will,"),
        ("Li Wei", "open the port by June."),
    ]


def test_a_spokesman_of_a_person_speaks_for_the_party() -> None:
    assert quotations_of("Mr. Li's spokesman said: “The port will open by June.”")[0][0] == "CN"


def test_a_mark_that_opens_again_begins_a_second_quotation_of_one_speaker() -> None:
    found = quotations_of('Mr. Li said: "The port will open by June. "It will stay open for all ships."')
    assert found == [("Li Wei", "The port will open by June."), ("Li Wei", "It will stay open for all ships.")]


def test_a_clause_of_saying_on_the_next_line_of_a_narrow_text_is_read() -> None:
    lines = (
        "Foreign Minister Ana Silva of Brazil met Foreign Minister\nLi Wei of China in Lima for two days of talks on\n"
        'the ports of both. "We call on all ships to come and to stay,"\nhe said. The talks went on until the late\n'
        "evening and were held behind closed doors at the palace.\n"
    )
    (quotation,) = annotate(lines).quotations
    assert quotation.speaker == "Ana Silva"


def test_a_family_name_alone_is_tied_to_the_state_it_leads() -> None:
    text = 'Norway and Germany held talks in Oslo. "The pier is open to all our ships," said Scholz.'
    record = annotate(text, published="2023-05-04")
    assert [q.speaker for q in record.quotations] == ["Scholz"]
    assert [a.actors for a in record.acts if a.kind != "discussion"] == [("DE",)]


@pytest.mark.parametrize(
    ("words", "kind", "strength"),
    [
        ("“We will mend it by June,”", "commitment", 3),
        ("“We'll see what the tide brings us,”", "statement", None),
        ("“This is an unprecedented pier,”", "assessment", None),
    ],
)
def test_quoted_words_tell_what_kind_of_act_they_are(words: str, kind: str, strength: int | None) -> None:
    text = "Foreign Minister Ana Silva of Brazil spoke in Lima. Brazil is large. " + words + " Silva said."
    (act,) = annotate(text).acts
    assert (act.kind, act.strength) == (kind, strength)


def test_a_pronoun_means_the_subject_not_whom_a_preposition_governs() -> None:
    text = "Speaking after a dinner with Mr. Li, Ms. Silva spoke of the sea. “There is much to do,” she said."
    assert quotations_of(text) == [("Ana Silva", "There is much to do,")]


def test_letters_that_a_text_explains_speak_for_the_office() -> None:
    text = "Brazil's Foreign Trade Office (FTO) gave a date. “The port will open by June,” the FTO said."
    assert quotations_of(text) == [("BR", "The port will open by June,")]


def test_four_words_in_marks_within_a_clause_are_a_quotation() -> None:
    assert quotations_of("Silva called the plan “a work of many” after lunch.") == [("Ana Silva", "a work of many")]
    assert quotations_of("Silva praised the men who made the “great plan” of the port.") == []


def test_a_clause_between_two_quotations_leads_to_the_second() -> None:
    text = "Silva described the port as “a pillar of the coast.” She vowed to “open the gates to all of them.”"
    assert quotations_of(text) == [
        ("Ana Silva", "a pillar of the coast."),
        ("Ana Silva", "open the gates to all of them."),
    ]


def test_whom_a_text_calls_by_the_given_name_is_known_by_it() -> None:
    text = "Finance Minister Somchai Rattana of Thailand came too. Then Somchai said “we are all ready for it.”"
    assert quotations_of(text) == [("Somchai Rattana", "we are all ready for it.")]


def test_it_said_means_the_ministry_told_before() -> None:
    text = (
        "Peru's Minister Luz Rojas met Minister Ivo Ozols in Riga, Latvia's Foreign Ministry said in a statement.\n\n"
        "\u201cThe ministers also spoke of ferries and of ports,\u201d it said."
    )
    assert [q.speaker for q in annotate(text, published="2024-05-03").quotations] == ["LV"]


def test_what_both_sides_do_in_the_words_of_one_is_told_of_both() -> None:
    text = (
        "The ministers of Kenya and Peru met in Lima, the Foreign Ministry of Kenya said in a statement. "
        "“{} agreed to open the port,” it said."
    )
    both, one = annotate(text.format("Both sides")), annotate(text.format("Kenya"))
    assert [a.actors for a in both.acts] == [("all",)]
    assert [a.actors for a in one.acts] == [("KE",)]
    assert [q.speaker for q in both.quotations] == ["KE"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # the pronoun stands before the words in marks, and so does whom it means
        ("Silva thanked Li Wei. She also praised Li Wei for his “great help to old friends”.", "Ana Silva"),
        # whom one told it is not who says it
        ("“We will open the port by June,” Ozola told Chinese journalists.", "Ozola"),
        # the party right before the verb, not one in a setting
        ("After talks with China, Brazil said the port was “open to all who come”.", "BR"),
        # the source before the comma, not whom it tells about
        ("According to the Chinese embassy, Silva “will open the port by June”.", "CN"),
    ],
)
def test_the_subject_of_the_verb_of_saying_speaks(text: str, speaker: str) -> None:
    assert [s for s, _ in quotations_of(text)] == [speaker]


def test_letters_of_an_office_stand_for_the_state_that_a_newspaper_reports_from() -> None:
    text = "The President's Media Division (PMD) said so. “The leaders talked about the port at length,” the PMD said."
    record = annotate(text, published="2024-05-04", publisher="Daily Mirror (Sri Lanka)")
    assert [q.speaker for q in record.quotations] == ["LK"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Silva said the talks were “useful”.", ["useful"]),
        ("Silva said she was “quite hopeful” that it would last.", ["quite hopeful"]),
        ("Silva praised the “warm welcome” of the port.", ["warm welcome"]),
        ("Silva stressed the need for “full calm”, and left.", ["full calm"]),
        ("Silva called on all ships to “stay away”.", ["stay away"]),
        # what only tells what a noun is, what others call it, and what is no object of the verb
        ("Silva said the “green” lamp was lit.", []),
        ("Silva said they spoke of a ship, which China called a “ferry”.", []),
        ("Silva said the port had revived “great fairs” there.", []),
        ("A diver said the water was “very cold”.", []),
    ],
)
def test_few_words_in_marks_are_a_quotation_where_the_clause_of_saying_governs_them(
    text: str, words: list[str]
) -> None:
    assert [quoted for _, quoted in quotations_of(text)] == words


def test_a_title_over_the_text_holds_no_quotation() -> None:
    text = "Silva says port “will not close”\n\nForeign Minister Ana Silva of Brazil met Li Wei of China in Lima.\n"
    document = Document(text, title="Silva says port “will not close”")
    assert annotate(document).quotations == ()


@pytest.mark.parametrize(
    "text",
    [
        "Li Wei said the pier had been built too late. “It must be mended by June.”",
        "Li Wei said the pier had been built too late.\n\n“It must be mended by June.”",
        "The pier had been built too late, Li Wei said on Monday.\n\n“It must be mended by June.”",
        "The pier had been built too late, said Li Wei, who saw it.\n\n“It must be mended by June.”",
        "Li Wei said the pier was old.\n\n“It must be mended by June.\n\n“There is no other way.”",
    ],
)
def test_whole_sentences_in_marks_go_on_with_what_somebody_was_told_to_say(text: str) -> None:
    found = quotations_of(text)
    assert {speaker for speaker, _ in found} == {"Li Wei"}
    assert found[0][1].startswith("It must be mended by June.")


def test_whole_sentences_behind_one_that_tells_of_no_saying_have_no_speaker() -> None:
    assert quotations_of("The pier was built too late. “It must be mended by June.”") == []


def test_further_words_in_marks_in_one_sentence_have_the_same_speaker() -> None:
    text = "Li Wei said “the time for ships has come” and that “no pier is ever too long”."
    assert quotations_of(text) == [
        ("Li Wei", "the time for ships has come"),
        ("Li Wei", "no pier is ever too long"),
    ]
    text = "The two ministers “spoke about the new piers,” and also of “the men at sea,” Li Wei said."
    assert [speaker for speaker, _ in quotations_of(text)] == ["Li Wei", "Li Wei"]


@pytest.mark.parametrize(
    "text",
    [
        "“We will mend the old pier by June” Li Wei said.",
        "“We will mend the old pier” in the north by June, Li Wei said.",
        "Li Wei issued the following statement:\n\n“We will mend the old pier by June.”",
        "Li Wei said;\n\n“We will mend the old pier by June.”",
        "“We will mend the old pier by June,” Li Wei told the Harbour Post.",
        "Silva met Li Wei, who said that ships were “welcome at the old pier”.",
        "“The port is old”, said Li Wei, and the pier “needs to be mended by June”.",
    ],
)
def test_the_clause_of_saying_is_read_without_a_comma_behind_other_words_and_over_a_paragraph(text: str) -> None:
    assert "Li Wei" in [speaker for speaker, _ in quotations_of(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # whoever the reporter is, the subject of the verb speaks
        ("“The pier is open to all ships,” Otto Berg told the Agency.", "Otto Berg"),
        # a name with what its bearer is behind it, or before it
        ("Otto Berg, a former envoy of Peru, said “the pier is open to all ships” now.", "Otto Berg"),
        ("“The pier is open to all ships,” said Peruvian pilot Otto Berg.", "Otto Berg"),
        ("“The pier is open to all ships,” said Otto Berg, an adviser to President Ruto of Kenya.", "Otto Berg"),
        # a pronoun for somebody whom no office makes known
        ("The pier was late, Otto Berg said. Rain came. “The pier is open to all ships,” he added.", "Otto Berg"),
        # an official without a name is no one named before
        ("President Ruto of Kenya left. “The pier is open to all ships,” a Kenyan official said.", "KE"),
        # an official of those told of before, a city's ministry
        ("Peruvian officials said it was late. “The pier is open to all ships,” one official said.", "PE"),
        ("Seoul's foreign ministry gave a date. “The pier is open to all ships,” the ministry said.", "KR"),
    ],
)
def test_who_speaks_need_not_be_at_the_meeting(text: str, speaker: str) -> None:
    lead = "Ministers of Kenya and Norway met in Oslo on 3 May 2024. "
    assert [q.speaker for q in annotate(lead + text, published="2024-05-04").quotations] == [speaker]


def test_a_minister_does_not_speak_for_the_family_or_party_named_by_him() -> None:
    text = "“The pier is open to all ships,” Li Wei's party said."
    assert "Li Wei" not in [speaker for speaker, _ in quotations_of(text)]


def test_an_act_does_not_end_where_marks_close_within_its_clause() -> None:
    record = annotate(LEAD + "Li Wei said “hard work” would be needed at the port.", published="2024-05-04")
    assert "said “hard work” would be needed at the port" in [record.quote(a.span) for a in record.acts]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # the clause of saying at the end of the sentence
        ("They would meet to “end the war of the ships” in May, Li Wei said on Monday.", ["Li Wei"]),
        # what an office or paper told before says of somebody
        (
            "“The pier is open to all ships,” China's Foreign Ministry said. Silva “welcomed the opening of the pier”.",
            ["CN", "CN"],
        ),
        ("Li Wei's office gave a date. “The pier is open to all ships,” it said.", ["CN"]),
        # a subject that is left out, or a pronoun for one who was said to say something
        ("Li Wei said it was late. But added: “The pier is open to all ships.”", ["Li Wei"]),
        # a word that only opens the clause is no part of a name
        ("But Berg added, “The pier is open to all ships.”", ["Berg"]),
        # a passive: who is told of does not speak
        ("Li Wei was accused of “selling the old pier to his friends”.", []),
        ("Li Wei said the pier was described as “a gift of the sea”.", ["Li Wei"]),
    ],
)
def test_who_speaks_is_sought_at_the_end_in_offices_told_before_and_past_passives(text: str, found: list[str]) -> None:
    assert [speaker for speaker, _ in quotations_of(text)] == found


def test_double_primes_are_read_as_marks() -> None:
    assert quotations_of("Li Wei said: \u2033The port will open by June.\u2033") == [
        ("Li Wei", "The port will open by June.")
    ]


def test_a_spokesman_named_before_what_he_is_speaks_for_his_party() -> None:
    text = LEAD + "“We will mend the pier by June,” said Otto Berg, a spokesman for the ministry of Peru."
    record = annotate(text, published="2024-05-04")
    assert [q.speaker for q in record.quotations] == ["Otto Berg"]
    assert ("PE",) in [a.actors for a in record.acts]


@pytest.mark.parametrize(
    ("who", "speaker"), [("the Latvian minister", "LV"), ("the deputy chief of diplomacy Ivo Kalns", "Ivo Kalns")]
)
def test_whoever_is_met_does_not_say_what_is_said_at_the_meeting(who: str, speaker: str) -> None:
    text = f"“We are glad to open the quay,” said {who} during his meeting with Peruvian Minister Luz Rojas."
    record = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Latvia")
    assert [q.speaker for q in record.quotations] == [speaker]
