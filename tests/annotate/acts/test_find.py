"""Acts: which clauses count, how far they reach, of what kind they are (codebook, section 2)."""

from __future__ import annotations

import pytest

from memcon import Act, annotate

MEETING = (
    "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024 "
    "for the fourth meeting of the Joint Commission on Trade. "
)


def acts_of(sentence: str) -> list[tuple[str, str, int | None]]:
    text = MEETING + sentence
    record = annotate(text, published="2024-05-04")
    return [(record.quote(a.span), a.kind, a.strength) for a in record.acts if a.span.start >= len(MEETING)]


def only_act(sentence: str) -> tuple[str, str, int | None]:
    found = acts_of(sentence)
    assert len(found) == 1, found
    return found[0]


def test_a_coordinated_predicate_holds_two_acts() -> None:
    assert acts_of("The two sides reviewed progress and agreed to expand trade.") == [
        ("reviewed progress", "review", None),
        ("agreed to expand trade", "commitment", 3),
    ]


def test_a_guest_who_is_received_is_no_act_but_a_warm_welcome_is() -> None:
    assert acts_of("Minister Silva welcomed Minister Li to Brasília.") == []
    assert acts_of("Minister Silva welcomed Minister Li and his delegation, who had come by sea.") == []
    assert only_act("Minister Silva warmly welcomed Minister Li to Brasília.")[1] == "assessment"
    assert only_act("Minister Silva welcomed Minister Li to Brasília, thanking him for the rice.")[1] == "assessment"
    assert only_act("Minister Silva welcomed Minister Li's proposal.")[1] == "assessment"


def test_notices_to_readers_and_schedules_are_no_acts() -> None:
    assert acts_of("Your email address will not be published.") == []
    assert acts_of("Further information about the visit will be published next week.") == []
    assert acts_of("Minister Silva will deliver a speech at the congress.") == []
    assert acts_of("Minister Silva will be meeting Minister Li again.") == []
    assert only_act("A joint fund will be established next week.")[1] == "commitment"


def test_who_signs_under_a_heading_acts_together() -> None:
    text = (
        "Read the statement in English below.\n\n## Joint Statement by the Ministers of Trade\n\nToday ministers of "
        "Latvia, Peru and Malta met in Riga.\n\nWe will open the ports."
    )
    record = annotate(text, published="2024-05-03", publisher="Ministry of Trade of Latvia")
    assert (record.genre, record.acts[-1].actors) == ("joint_statement", ("all",))


@pytest.mark.parametrize("meeting", ["Ambassador-level meeting", "senior-level meeting", "working group meeting"])
def test_a_meeting_of_a_level_or_group_acts(meeting: str) -> None:
    assert only_act(f"In addition, the {meeting} exchanged views on ferries.")[1] == "discussion"


def test_a_list_of_objects_is_one_act() -> None:
    assert only_act("The two sides discussed ports, rail and air links.")[0] == "discussed ports, rail and air links"


def test_adverbs_and_auxiliaries_belong_to_the_span() -> None:
    assert only_act("Both sides also agreed to open a new crossing.")[0] == "also agreed to open a new crossing"
    assert only_act("Both sides will further deepen the partnership.") == (
        "will further deepen the partnership",
        "commitment",
        3,
    )


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("The two sides agreed to explore a joint fund.", "commitment", 1),
        ("The two sides agreed on the importance of open seas.", "position", None),
        ("The two sides agreed that they would meet every year.", "commitment", 3),
        ("The two sides agreed that trade had grown.", "position", None),
        ("The two sides reaffirmed their commitment to deepen trade.", "commitment", 2),
        ("The two sides reaffirmed their commitment to democracy.", "position", None),
        ("The two sides expressed their readiness to share data.", "commitment", 1),
        ("The two sides expressed concern about piracy.", "position", None),
        ("The two sides expressed appreciation for the host's hospitality.", "assessment", None),
        ("The two sides underscored the need to strengthen coordination.", "position", None),
        ("The two sides discussed trade.", "discussion", None),
        ("The two sides called on all parties to end the violence.", "request", None),
        ("The two sides signed a memorandum of understanding.", "delivery", None),
        ("The two sides welcomed the new consulate.", "assessment", None),
        ("The two sides noted the steady progress of the dam.", "review", None),
        ("The two sides noted that progress was slow.", "statement", None),
        ("The two sides agreed that this momentum should be kept.", "position", None),
        ("The two sides agreed that a just peace would bring growth.", "position", None),
        ("The two sides agreed that the next round would be held in Lima.", "commitment", 3),
        ("The two sides agreed that their experts would share data.", "commitment", 3),
        ("Minister Silva reassured the islanders of his commitment to finishing the pier.", "commitment", 2),
        ("Minister Silva reassured the islanders that the quota would stay.", "position", None),
        ("Minister Silva assured Minister Li of Brazil's support in building a port.", "commitment", 3),
        ("Minister Silva assured Minister Li of Brazil's support for the unity of China.", "position", None),
        ("Minister Silva stressed the value of the port and her commitment to fostering trade.", "commitment", 2),
        ("Minister Silva condemned the raid and the commitment of others to war.", "position", None),
    ],
)
def test_the_complement_decides_the_kind(sentence: str, kind: str, strength: int | None) -> None:
    _, got_kind, got_strength = only_act(sentence)
    assert (got_kind, got_strength) == (kind, strength)


def test_an_own_future_action_under_a_verb_of_saying_is_a_commitment() -> None:
    assert only_act("The Chinese side said that it will provide 200 scholarships.")[1:] == ("commitment", 3)
    assert only_act("The Chinese side said that prices would fall.")[1] == "statement"


def test_a_schedule_is_no_act() -> None:
    assert acts_of("Foreign Minister Li Wei will travel to Lima on Monday.") == []


def test_third_parties_and_abstractions_are_not_coded() -> None:
    assert acts_of("Elections must be held soon, and prices agreed last year have risen.") == []
    assert acts_of("A local scholar welcomed the talks.") == []


def test_a_clause_behind_that_is_no_act_of_its_own() -> None:
    assert len(acts_of("The two sides noted that the ministers discussed fisheries last year.")) == 1


def test_both_parties_together_are_all_and_one_side_is_itself() -> None:
    text = MEETING + "They agreed to expand trade. The Brazilian side thanked China."
    record = annotate(text, published="2024-05-04")
    actors: dict[str, Act] = {a.kind: a for a in record.acts}
    assert actors["commitment"].actors == ("all",)
    assert actors["assessment"].actors == ("BR",)


def test_a_headline_holds_no_act() -> None:
    assert annotate("Ministers Agree Trade Plan, Welcome New Treaty\n\nNothing more is known.").acts == ()


def test_an_impersonal_agreement_is_taken_whole() -> None:
    assert only_act("It was agreed that the fifth meeting would be held in Shanghai.") == (
        "It was agreed that the fifth meeting would be held in Shanghai",
        "commitment",
        3,
    )


def test_a_verb_within_a_name_is_no_act() -> None:
    assert acts_of("Officials of the Planning Commission of China were there.") == []


@pytest.mark.parametrize(
    ("sentence", "act", "kind"),
    [
        (
            "The importance of free ports was also underlined.",
            "The importance of free ports was also underlined",
            "position",
        ),
        ("Views were also exchanged on fish.", "Views were also exchanged on fish", "discussion"),
        ("Fish and ports also came up for discussion.", "Fish and ports also came up for discussion", "discussion"),
        ("Ferries, ports and fish were on the agenda.", "Ferries, ports and fish were on the agenda", "discussion"),
        ("Other topics of discussion included fish.", "Other topics of discussion included fish", "discussion"),
        ("A memorandum on fish will be signed in May.", "A memorandum on fish will be signed in May", "commitment"),
    ],
)
def test_what_the_parties_did_may_be_told_without_them(sentence: str, act: str, kind: str) -> None:
    found = only_act(sentence)
    assert found[:2] == (act, kind)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The talks focused mainly on fish.", "discussion"),
        ("The two South Asian neighbours reviewed the treaty.", "review"),
        ("The third ministerial meeting adopted a plan.", "delivery"),
        ("The visiting dignitary thanked the hosts.", "assessment"),
        ("Silva, who arrived late, thanked the hosts.", "assessment"),
        ("China's top diplomat thanked the hosts.", "assessment"),
        ("They met President Rui Matos of Fiji, who thanked the hosts.", "assessment"),
        ("After the talks, the two sides signed a treaty.", "delivery"),
        ("A statement by the Brazilian Foreign Ministry said that the two ministers reviewed the treaty.", "review"),
        ("The two ministers held wide-ranging talks on fish.", "discussion"),
    ],
)
def test_many_words_stand_for_who_acts(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "Silva called on President Rui Matos at the palace.",
        "The two ministers held talks in the old town.",
        "The session concluded in Brasília.",
        "Silva will undertake a visit to Beijing in May.",
        "Did the two sides agree to open the port?",
        "Brazil celebrated the 80th anniversary of its navy.",
    ],
)
def test_visits_sessions_and_questions_are_no_acts(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Silva announced that Brazil would build a pier.", "commitment", 3),
        ("Silva said that Brazil supports the treaty.", "position", None),
        ("Silva said that Brazil and China are old friends.", "assessment", None),
        ("Silva said that relations between the two countries are excellent.", "assessment", None),
        ("Silva said that fish had become dear.", "statement", None),
        ("Silva assured Li Wei of her support for the treaty.", "position", None),
        ("Silva offered her condolences to the islanders.", "assessment", None),
        ("Silva offered to build a pier.", "commitment", 1),
        ("Silva wished to thank the hosts.", "assessment", None),
        ("Silva raised concerns about the dam.", "position", None),
        ("Silva sought Chinese help with the dam.", "request", None),
        ("Silva seeks to build a pier.", "commitment", 1),
        ("The two ministers shared the view that they will meet every year.", "commitment", 3),
        ("The two ministers reached an agreement on fish.", "commitment", 3),
        ("The two sides exchanged wide-ranging views on fish.", "discussion", None),
    ],
)
def test_the_complement_decides_what_a_verb_means(sentence: str, kind: str, strength: int | None) -> None:
    assert only_act(sentence)[1:] == (kind, strength)


def test_a_clause_of_saying_in_the_middle_divides_two_acts() -> None:
    sentence = "The two sides praised the pier, the ministry said, adding that China offered to build another."
    assert [a[0] for a in acts_of(sentence)] == ["praised the pier", "offered to build another"]


def test_acts_are_found_where_the_meeting_is_not() -> None:
    text = "Ghana and Togo are neighbours. Ghana exports fish to Togo. The two sides agreed to open a border post."
    assert [(a.kind, a.actors) for a in annotate(text).acts] == [("commitment", ("GH", "TG"))]


def test_who_acts_may_stay_open() -> None:
    text = "Fiji and Tonga held talks in Suva on Monday. Fiji and Tonga share a sea. The envoy thanked the hosts."
    (act,) = [a for a in annotate(text, published="2024-05-04").acts if a.kind == "assessment"]
    assert act.actors == ()


def test_questions_and_talk_about_the_talk_are_no_acts() -> None:
    text = (
        "MR. DAHL: I will take two questions. Brazil will build a pier for Peru.\n\n"
        "Q    Brazil agreed to a loan. Will you sign it?\n\nMR. DAHL: Brazil has signed the loan.\n"
    )
    record = annotate(text, publisher="Ministry of Foreign Affairs, Brazil")
    assert [record.quote(a.span) for a in record.acts] == ["will build a pier for Peru", "has signed the loan"]


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("China is deeply concerned about the wreck.", "position", None),
        ("Mr. Li was very pleased with the new pier.", "assessment", None),
        ("Both sides have always been ready to lend divers.", "commitment", 1),
        ("The two sides are both looking forward to opening the pier.", "commitment", 1),
    ],
)
def test_words_may_stand_within_a_state(sentence: str, kind: str, strength: int | None) -> None:
    assert only_act(sentence)[1:] == (kind, strength)


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("An agreement was reached on the price of ferries.", "commitment", 3),
        ("In addition, it was also agreed that a second pier will be built.", "commitment", 3),
        ("Consensus was reached to explore a joint fund.", "commitment", 1),
        ("There was broad agreement that the sea is warm.", "position", None),
        ("An understanding was reached between the two sides on the importance of open seas.", "position", None),
        ("During the talks, a decision was taken to open a desk.", "commitment", 3),
        ("A detailed discussion was held on the price of ferries.", "discussion", None),
        ("Discussions on the price of ferries were also held.", "discussion", None),
        ("Talks took place about the price of ferries.", "discussion", None),
    ],
)
def test_a_noun_may_tell_what_was_agreed_or_talked_about(sentence: str, kind: str, strength: int | None) -> None:
    assert only_act(sentence)[1:] == (kind, strength)


@pytest.mark.parametrize("sentence", ["Talks took place in the morning.", "A decision was expected in June."])
def test_a_noun_of_talking_alone_is_no_act(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("China and Brazil are to sign a treaty on reefs.", "commitment", 3),
        ("China is set to lend two divers.", "commitment", 3),
        ("The ministers are likely to discuss tides.", "discussion", None),
        ("China will consider a second loan.", "commitment", 1),
        ("China wants Brazil to open its ports.", "request", None),
        ("Mr. Li handed over a letter of congratulations.", "assessment", None),
        ("Mr. Li presented a medal to the divers.", "delivery", None),
        ("Mr. Li accepted his host's invitation.", "commitment", 3),
        ("The meeting involved discussions on tides.", "discussion", None),
        ("Mr. Li conveyed the commitment of the Government of China to lend divers.", "commitment", 2),
        ("We hope that the sea stays calm.", "position", None),
    ],
)
def test_what_is_ahead_handed_over_or_taken_up(sentence: str, kind: str, strength: int | None) -> None:
    assert only_act(sentence)[1:] == (kind, strength)


@pytest.mark.parametrize(
    "sentence",
    [
        "The delay is due to fog.",
        "Mr. Li is expected to sail home.",
        "Mr. Li has undertaken a visit to the fort.",
        "Mr. Li made the remarks on Monday.",
        "Mr. Li will leave for the fort.",
        "Mr. Li will take part in the fair.",
        "Mr. Li will call on President Costa.",
        "China would lend divers if it could.",
    ],
)
def test_journeys_conditions_and_frames_are_no_acts(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_would_goes_on_with_what_somebody_said() -> None:
    found = acts_of("Mr. Li said the strait was narrow. China would lend two divers.")
    assert [(kind, strength) for _, kind, strength in found] == [("statement", None), ("commitment", 3)]


def test_the_headline_above_the_body_is_no_act() -> None:
    text = f"China pledges divers for the strait\n\n{MEETING}China pledged two divers."
    record = annotate(text, published="2024-05-04")
    assert [record.quote(a.span) for a in record.acts] == ["pledged two divers"]


def test_a_turn_right_behind_that_cuts_nothing_off() -> None:
    text = "President Ana Quispe of Peru stressed that while much work remained on quotas, a treaty was near."
    assert [annotate(text).quote(a.span) for a in annotate(text).acts] == [
        "stressed that while much work remained on quotas, a treaty was near"
    ]


def test_an_act_ends_before_any_blank() -> None:
    assert acts_of("The two sides agreed to dredge the bay \x1f.") == [("agreed to dredge the bay", "commitment", 3)]


def test_a_pronoun_behind_whom_he_met_means_the_other() -> None:
    text = (
        "Brazilian Foreign Minister Ana Silva met China's President Li Wen in Oslo. With Ms. Li she discussed the "
        "strait. She also briefed her on the ferry."
    )
    assert [(a.kind, a.actors) for a in annotate(text).acts] == [("discussion", ("BR",)), ("statement", ("BR",))]
