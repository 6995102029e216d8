"""Whose clause it is: subjects behind settings, asides, appositions and verbs that the lexicon does not hold."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


def acts_of(sentence: str) -> list[tuple[str, str, tuple[str, ...]]]:
    record = annotate(MEETING + sentence)
    return [(record.quote(a.span), a.kind, a.actors) for a in record.acts if a.span.start >= len(MEETING)]


@pytest.mark.parametrize("setting", ["To this end", "On this occasion", "At their meeting", "Following the talks"])
def test_a_setting_without_a_comma_may_stand_before_the_subject(setting: str) -> None:
    assert acts_of(f"{setting} the two sides signed a treaty on reefs.") == [
        ("signed a treaty on reefs", "delivery", ("all",))
    ]


def test_what_a_preposition_governs_is_no_subject() -> None:
    assert acts_of("The opening of the fair for the two sides signed a new age.") == []


def test_a_clause_behind_during_which_has_its_own_subject() -> None:
    found = acts_of("A dinner was served, during which Mr. Li stressed the importance of the strait.")
    assert found == [("stressed the importance of the strait", "position", ("CN",))]


def test_the_second_of_two_behind_a_comma_begins_a_clause() -> None:
    found = acts_of("They committed to work together against piracy in Brazil, and Mr. Li thanked the divers.")
    assert [kind for _, kind, _ in found] == ["commitment", "assessment"]


def test_an_apposition_within_a_name_stands_between_subject_and_verb() -> None:
    found = acts_of("Ambassador Rui Costa, Ambassador of Brazil to China, stated that the pier was open.")
    assert found == [("stated that the pier was open", "statement", ("BR",))]


def test_a_verb_of_no_entry_may_open_a_coordination() -> None:
    found = acts_of("The two sides skirted the question of fees and urged all ships to slow down.")
    assert found == [("urged all ships to slow down", "request", ("all",))]


def test_the_time_within_a_perfect_is_no_break() -> None:
    found = acts_of("China has in the past rejected the map.")
    assert found == [("has in the past rejected the map", "position", ("CN",))]


def test_an_impersonal_clause_does_not_cut_what_was_told() -> None:
    found = acts_of("Mr. Li said that land is scarce and it is hard to farm.")
    assert found == [("said that land is scarce and it is hard to farm", "statement", ("CN",))]


def test_we_are_named_by_what_follows() -> None:
    text = "Joint Statement. We, the ministers of Peru, Chile and Brazil, commend the divers."
    acts = annotate(text, publisher="Ministry of Foreign Affairs of Peru").acts
    assert [a.kind for a in acts] == ["assessment"]


def test_going_to_is_a_future() -> None:
    assert acts_of("The two sides are going to open a pier.")[0][1] == "commitment"
    assert acts_of("The two sides are going to the fair.") == []


def test_a_tail_of_saying_ends_the_act() -> None:
    found = acts_of("The two sides agreed to open a pier, the ministry said on Friday.")
    assert found[0][0] == "agreed to open a pier"


def test_a_subject_before_a_long_object_is_no_tail_of_saying() -> None:
    found = acts_of("Noting that flights are daily, both sides emphasised the potential for more pupils.")
    assert found == [("emphasised the potential for more pupils", "position", ("all",))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Fishing rights are likely to be discussed.",
        "The state of the reef is expected to be reviewed.",
        "The question of fees was also taken up.",
    ],
)
def test_what_is_to_be_talked_about_is_a_discussion(sentence: str) -> None:
    assert [kind for _, kind, _ in acts_of(sentence)] == ["discussion"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Particular emphasis was laid on dredging.", "position"),
        ("The importance of open seas was also highlighted.", "position"),
        ("It was noted that the pier is old.", "statement"),
        ("According to the envoys, the state of the reef was also discussed.", "discussion"),
    ],
)
def test_passives_of_empty_and_saying_verbs_are_acts_of_all(sentence: str, kind: str) -> None:
    assert [(k, who) for _, k, who in acts_of(sentence)] == [(kind, ("all",))]


def test_a_passive_of_an_empty_verb_without_its_noun_is_none() -> None:
    assert acts_of("A wreath was placed on the shelf.") == []


def test_what_a_gift_will_do_its_giver_will_do() -> None:
    text = "Norway announced $5 million for the islands. The additional funding will repair three piers."
    assert [(a.kind, a.actors, a.strength) for a in annotate(text).acts] == [
        ("delivery", ("NO",), None),
        ("commitment", ("NO",), 3),
    ]


def test_a_programme_of_no_meeting_binds_who_told_of_it() -> None:
    text = (
        "Latvia and Norway signed a memorandum. The memorandum will open the ports. The memorandum runs to nine pages."
    )
    assert [(a.kind, a.actors) for a in annotate(text).acts] == [
        ("delivery", ("LV", "NO")),
        ("commitment", ("LV", "NO")),
    ]


def test_a_treaty_that_was_signed_signs_nothing_itself() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols met Peru's Foreign Minister Luz Rojas in Lima on Monday. "
        "The treaty was signed by the two ministers."
    )
    assert [(a.kind, a.actors) for a in annotate(text).acts] == [("delivery", ("all",))]


def test_a_participle_phrase_before_a_verb_of_saying_is_no_clause_told() -> None:
    found = acts_of("Noting the long ties of the two nations, Ambassador Rui Costa stressed the need for new piers.")
    assert [(words, kind) for words, kind, _ in found] == [("stressed the need for new piers", "position")]


def test_the_answer_to_an_invitation_is_a_clause_of_its_own() -> None:
    found = acts_of("Mr. Li invited Ms. Silva to tour the dam, and Ms. Silva accepted the invitation.")
    assert [(kind, actors) for _, kind, actors in found] == [("request", ("CN",)), ("commitment", ("BR",))]


@pytest.mark.parametrize("talks", ["Today's discussion", "Friday's talks", "Mr. Li's visit"])
def test_a_meeting_in_the_genitive_of_a_day_or_a_guest_acts(talks: str) -> None:
    assert acts_of(f"{talks} focused on the new pier.") == [("focused on the new pier", "discussion", ("all",))]


def test_a_verb_within_quotation_marks_has_the_subject_before_them() -> None:
    found = acts_of('The two countries "agreed to build a pier at the strait", the paper wrote.')
    assert [(kind, actors) for _, kind, actors in found] == [("commitment", ("all",))]


def test_a_clause_that_concedes_has_its_own_subject() -> None:
    found = acts_of("The fair was short, although President Silva of Brazil condemned the delay.")
    assert [(kind, actors) for _, kind, actors in found] == [("position", ("BR",))]


def test_a_shared_thing_of_somebody_is_the_object_of_a_verb() -> None:
    found = acts_of("Mr. Li reiterated China's commitment to peace and shared China's priorities for the strait.")
    assert [kind for _, kind, _ in found] == ["position", "statement"]


@pytest.mark.parametrize(
    "subject",
    [
        "President Li Wei, who will hold talks with Brazilian Minister Ana Silva this week,",
        "A Chinese official, speaking on condition of anonymity,",
        "President Li's office",
        "The China Ministry of Law",
        "Minister Li SC",
    ],
)
def test_what_stands_between_a_state_and_its_verb(subject: str) -> None:
    found = acts_of(f"{subject} said China would lend two divers.")
    assert [(kind, actors) for _, kind, actors in found] == [("commitment", ("CN",))]


def test_a_time_may_stand_within_a_perfect() -> None:
    found = acts_of("China has since the beginning of the spring donated nine boats.")
    assert [(kind, actors) for _, kind, actors in found] == [("delivery", ("CN",))]


def test_one_need_may_have_two_infinitives() -> None:
    found = acts_of("We need to maintain the pier and increase our support.")
    assert [kind for _, kind, _ in found] == ["position"]


def test_a_time_may_stand_between_subject_and_verb() -> None:
    found = acts_of("China earlier this month signed a treaty on reefs.")
    assert found == [("signed a treaty on reefs", "delivery", ("CN",))]


def test_what_others_do_in_marks_is_no_act_of_the_speaker() -> None:
    found = acts_of("“She will not open the strait to our ships,” Mr. Li told reporters.")
    assert [(kind, actors) for _, kind, actors in found] == [("statement", ("CN",))]


@pytest.mark.parametrize(
    "subject",
    [
        "The Brazilian and Chinese foreign ministers meeting in Recife",
        "The Brazilian Ministry of Justice (MoJ) and the China Ministry of Justice",
        "The Presidents of Brazil, Rui Costa, and the President of China, Wang Min,",
    ],
)
def test_two_named_subjects_act_together(subject: str) -> None:
    found = acts_of(f"{subject} signed a treaty on reefs.")
    assert [(kind, set(actors)) for _, kind, actors in found] in (
        [("delivery", {"all"})],
        [("delivery", {"BR", "CN"})],
    )


def test_whom_something_is_done_for_is_no_second_subject() -> None:
    found = acts_of("Fish is a matter for the Chinese ministry and Brazil will train divers.")
    assert [(kind, actors) for _, kind, actors in found] == [("commitment", ("BR",))]


def test_a_semicolon_may_join_predicates() -> None:
    found = acts_of(
        "The two sides reviewed the fish trade; discussed ways to save the reef; and agreed to train divers."
    )
    assert [kind for _, kind, _ in found] == ["review", "discussion", "commitment"]


def test_infinitives_behind_a_semicolon_go_on_with_one_promise() -> None:
    found = acts_of("The two sides agreed to train divers; build a pier; and launch a ferry.")
    assert found == [("agreed to train divers; build a pier; and launch a ferry", "commitment", ("all",))]


def test_who_held_talks_where_others_received_them() -> None:
    found = acts_of("Mr. Li was received by Mr. Costa, where the two leaders held consultations on the fish trade.")
    assert [kind for _, kind, _ in found] == ["discussion"]


def test_our_countries_act_together() -> None:
    assert acts_of("Our countries will continue to support the divers.") == [
        ("will continue to support the divers", "commitment", ("all",))
    ]


def test_a_name_behind_blanks_alone_is_read_without_an_error() -> None:
    text = " " * 60 + "Okafor said that the pier is old. Kenya and Norway met in Oslo. " + " " * 60 + "Okafor agreed."
    assert annotate(text).genre


def test_a_blank_before_the_text_hides_no_subject() -> None:
    text = "Sadat said Egypt will build a ferry with Israel. Egypt and Israel met."
    (plain,) = annotate(text, published="1978-09-10").acts
    (moved,) = annotate(" " + text, published="1978-09-10").acts
    assert (moved.actors, moved.span.start) == (plain.actors, plain.span.start + 1) == (("EG",), 7)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The talks held in Recife on Friday focused on the canal.", [("focused on the canal", "discussion")]),
        ("The talks, held in Recife, focused on the canal.", [("focused on the canal", "discussion")]),
        (
            "The second round of the consultations (SRC) convened in Recife decided to dredge the bay.",
            [("decided to dredge the bay", "commitment")],
        ),
        (
            "The consultations, which reviewed the work of the divers, were led by the two ministers.",
            [("reviewed the work of the divers", "review")],
        ),
        (
            "Ms. Silva received a letter from Mr. Li, in which China thanked Brazil for the divers.",
            [("thanked Brazil for the divers", "assessment")],
        ),
        ("The session was closed by both ministers, who praised the divers.", [("praised the divers", "assessment")]),
    ],
)
def test_a_meeting_acts_behind_where_it_was_held_and_in_relative_clauses(
    sentence: str, found: list[tuple[str, str]]
) -> None:
    assert [(text, kind) for text, kind, _ in acts_of(sentence)] == found


def test_talks_that_others_are_asked_about_are_no_subject() -> None:
    found = acts_of("Ms. Silva praised the talks, which are led by Mr. Costa.")
    assert [kind for _, kind, _ in found] == ["assessment"]


@pytest.mark.parametrize("who", ["The newly elected Brazilian leader", "A visiting Brazilian minister"])
def test_what_is_said_of_somebody_before_the_name_hides_no_subject(who: str) -> None:
    assert acts_of(f"{who} pledged to widen the strait.") == [("pledged to widen the strait", "commitment", ("BR",))]


def test_what_is_backed_by_somebody_is_no_act() -> None:
    assert acts_of("The current China-backed plan for the reef is old.") == []


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("gave her best wishes for the regatta", "assessment"),
        ("expressed optimism that the reef would heal", "assessment"),
        ("held an urgent phone call on the reef", "discussion"),
        ("wants the reopening of the strait", "request"),
        ("kept the door open to higher tolls", "commitment"),
    ],
)
def test_wishes_calls_and_open_doors_are_acts(clause: str, kind: str) -> None:
    assert [found[:2] for found in acts_of(f"Ms. Silva {clause}.")] == [(clause, kind)]


def test_each_side_is_both() -> None:
    assert acts_of("Each side committed to open a consulate.") == [
        ("committed to open a consulate", "commitment", ("all",))
    ]


@pytest.mark.parametrize("talks", ["The two-hour-long talks", "This civil space dialogue", "The panel discussions"])
def test_talks_with_a_long_name_tell_what_they_were_about(talks: str) -> None:
    assert acts_of(f"{talks} focused on ferries.") == [("focused on ferries", "discussion", ("all",))]


def test_a_participle_behind_a_genitive_is_no_verb() -> None:
    assert [quote for quote, _, _ in acts_of("Brazil's continued support was praised.")] == [
        "Brazil's continued support was praised"
    ]


@pytest.mark.parametrize(
    "subject",
    [
        "Newly elected Chinese President Wu Ming",
        "Earlier Chinese President Wu Ming",
        "Cabinet Spokesman Wu Ming of China",
        "Deputy Minister of Ports Wu Ming of China",
    ],
)
def test_what_stands_first_of_all_before_a_name_is_stepped_over(subject: str) -> None:
    assert acts_of(f"{subject} called for calm on the strait.") == [
        ("called for calm on the strait", "request", ("CN",))
    ]


@pytest.mark.parametrize("lead", ["In that connection", "At that meeting"])
def test_that_behind_a_preposition_opens_no_clause(lead: str) -> None:
    assert acts_of(f"{lead} they welcomed the new pier.") == [("welcomed the new pier", "assessment", ("all",))]


def test_a_day_with_its_figure_may_stand_before_the_verb() -> None:
    assert acts_of("The Chinese minister today (21) stressed the need for calm.") == [
        ("stressed the need for calm", "position", ("CN",))
    ]


@pytest.mark.parametrize(
    ("subject", "code"), [("NATO member Norway", "NO"), ("EU trade chief Ida Holm", "EU"), ("EU ally Iceland", "IS")]
)
def test_whose_and_what_somebody_is_stands_before_the_name(subject: str, code: str) -> None:
    assert acts_of(f"{subject} called for calm on the strait.") == [
        ("called for calm on the strait", "request", (code,))
    ]


@pytest.mark.parametrize("told", ["It is understood that", "It is learnt", "The report added that"])
def test_what_nobody_named_tells_is_an_act_of_whom_it_tells(told: str) -> None:
    assert acts_of(f"{told} the two ministers discussed the reef.") == [("discussed the reef", "discussion", ("all",))]


def test_a_number_of_countries_acts_together() -> None:
    assert acts_of("The 14 participating countries discussed the reef.") == [
        ("discussed the reef", "discussion", ("all",))
    ]


@pytest.mark.parametrize(
    "subject",
    [
        "We, Kenya, Peru, the Republic of Korea, and Latvia,",
        "We, the President of Kenya and the President of Peru, hereby",
        "We – Prime Minister Ada Mwangi of Kenya and President Luz Rojas of Peru – strongly",
        "We, the leaders of Kenya and Peru and the Prime Minister of Latvia,",
    ],
)
def test_we_who_name_themselves_act_behind_the_list(subject: str) -> None:
    acts = annotate(f"{subject} condemn the sinking of trawlers.").acts
    assert [a.kind for a in acts] == ["position"]


@pytest.mark.parametrize("word", ["if", "unless"])
def test_what_is_supposed_behind_a_setting_is_no_act(word: str) -> None:
    assert acts_of(f"The pact ends {word}, before the end of May, Brazil announces a new plan for the strait.") == []
    assert acts_of("The pact ends and, before the end of May, Brazil announced a new plan for the strait.") != []


@pytest.mark.parametrize("rank", ["His Excellency", "His Highness"])
def test_a_rank_alone_is_who_was_told_before(rank: str) -> None:
    text = (
        f"Qatari Foreign Minister Hamad Al Korvi met Norwegian Foreign Minister Nils Aker in Oslo. {rank} urged calm."
    )
    (act,) = annotate(text, published="2024-05-14").acts
    assert (act.kind, act.actors) == ("request", ("QA",))


@pytest.mark.parametrize("how", ["by phone", "over the phone on Monday", "over the phone with Peruvian officials"])
def test_two_speak_about_something_in_whatever_way(how: str) -> None:
    text = (
        f"Qatari Foreign Minister Hamad Al Korvi and Norwegian Foreign Minister Nils Aker spoke {how} about the port."
    )
    (act,) = annotate(text, published="2024-05-14").acts
    assert act.kind == "discussion"


@pytest.mark.parametrize("did", ["led the delegation", "on Monday hosted a dinner", "had on Monday chaired the talks"])
def test_a_verb_of_no_entry_may_be_joined_wherever_its_day_stands(did: str) -> None:
    assert acts_of(f"Minister Silva {did} and agreed to open a port.") == [
        ("agreed to open a port", "commitment", ("BR",))
    ]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Strengthening ties between the two brings peace, Silva stressed", "position"),
        ("Fair trade brings peace, Silva said", "statement"),
    ],
)
def test_what_is_told_before_its_speaker_may_stand_in_the_present(words: str, kind: str) -> None:
    assert acts_of(words + ".") == [(words, kind, ("BR",))]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("said the two countries seek to expand trade", "commitment"),
        ("said Brazil and China plan to expand trade", "commitment"),
        ("said rebels seek to close the port", "statement"),
    ],
)
def test_what_one_says_that_they_seek_is_promised(told: str, kind: str) -> None:
    assert [k for _, k, _ in acts_of(f"Minister Silva {told}.")] == [kind]
