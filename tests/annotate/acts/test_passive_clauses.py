"""Passive clauses that name nobody who acts: several in one sentence, and what will be done together."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "The Foreign Ministers of Ghana and Togo met in Accra on 5 May 2013.\n\n"


def acts_of(text: str) -> list[tuple[str, str]]:
    record = annotate(MEETING + text)
    return [(record.quote(a.span), a.kind) for a in record.acts if a.span.start >= len(MEETING)]


def test_two_passives_are_two_acts() -> None:
    assert acts_of("A plan of visits was signed and a joint statement on the reef was adopted.") == [
        ("A plan of visits was signed", "delivery"),
        ("a joint statement on the reef was adopted", "delivery"),
    ]


def test_two_subjects_of_one_passive_are_one_act() -> None:
    assert acts_of("A plan of visits and a charter of fish were signed.") == [
        ("A plan of visits and a charter of fish were signed", "delivery")
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "Exchanges between the two states will also be strengthened",
        "These objectives will be achieved through visits of students",
        "Cooperation will be deepened in the field of fish farming",
    ],
)
def test_joint_work_that_will_be_done_binds(clause: str) -> None:
    assert acts_of(f"{clause}.") == [(clause, "commitment")]


def test_joint_work_on_both_sides_of_a_semicolon() -> None:
    found = acts_of("Moreover, cooperation will be deepened in health; and programmes will be promoted in sport.")
    assert found == [
        ("cooperation will be deepened in health", "commitment"),
        ("programmes will be promoted in sport", "commitment"),
    ]


@pytest.mark.parametrize(
    "clause",
    [
        "Cooperation will be needed",
        "The talks will be held in Lomé",
        "Relations will not be harmed",
        "Rain will be seen",
    ],
)
def test_what_is_only_ahead_binds_nobody(clause: str) -> None:
    assert [kind for _, kind in acts_of(f"{clause}.") if kind == "commitment"] == []


def test_as_well_as_opens_no_clause() -> None:
    clause = "The effect of the visits, as well as the role of ports in trade, was emphasised"
    assert acts_of(f"{clause}.") == [(clause, "position")]


def test_a_plural_is_no_participle() -> None:
    clause = "Fishing rights, as well as harbour fees, were issues that figured in the discussions"
    assert acts_of(f"{clause}.") == [(clause, "discussion")]


def test_who_will_host_the_next_session_promises_it() -> None:
    assert acts_of("Togo will host the 4th JCM in 2014.") == [("will host the 4th JCM in 2014", "commitment")]


def test_who_will_host_a_guest_promises_nothing() -> None:
    assert acts_of("Togo will host the minister in June.") == []


def test_both_papers_bind_their_parties() -> None:
    assert acts_of("Both MOUs seek to improve the law of the reef.") == [
        ("seek to improve the law of the reef", "commitment")
    ]


def test_what_another_text_is_ends_a_promise() -> None:
    found = acts_of("The first agreement aims to provide legal help, while the second is a charter on training.")
    assert found == [("aims to provide legal help", "commitment")]


@pytest.mark.parametrize(
    "clause",
    [
        "Discussions pertained to fish, reefs and lamps",
        "The discussions also included the price of salt",
        "There was a brief discussion of salt prices",
    ],
)
def test_what_discussions_held_was_talked_about(clause: str) -> None:
    assert acts_of(f"{clause}.") == [(clause, "discussion")]


def test_no_discussion_is_none() -> None:
    assert acts_of("There was no discussion of salt prices.") == []
    assert acts_of("There was a break after lunch.") == []


def test_what_attention_was_given_to_was_talked_about() -> None:
    clause = "Significant attention was given to plans for a lamp works"
    assert acts_of(f"{clause}.") == [(clause, "discussion")]


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Particular attention was paid to eels", "discussion"),
        ("A special focus was laid during the visit on the price of tin", "discussion"),
        ("an in-depth review was conducted on the tolls of the canal", "review"),
        ("attention was drawn to the state of the piers", "discussion"),
    ],
)
def test_what_the_parties_gave_their_attention_to_is_an_act_taken_whole(clause: str, kind: str) -> None:
    assert acts_of(f"During the talks, {clause[0].lower()}{clause[1:]}.") == [(clause[0].lower() + clause[1:], kind)]


@pytest.mark.parametrize(
    ("lead", "clause"),
    [
        ("A dinner was served during which ", "fish farming was reviewed"),
        ("The ministers toured the port, where ", "matters like the new quay were discussed"),
        ("A fair opened in Lomé, at which ", "the state of the reef was discussed"),
        ("Ghana has been rich in pearls, and ", "such courses were discussed"),
    ],
)
def test_talk_told_within_another_clause(lead: str, clause: str) -> None:
    assert acts_of(f"{lead}{clause}.") == [(clause, "discussion" if "discussed" in clause else "review")]


@pytest.mark.parametrize(
    "clause",
    [
        "Work with the African Union and the UN was also covered",
        "Joint efforts, including those at the UN and the coming presidency of Togo, were also discussed",
    ],
)
def test_a_party_within_what_was_talked_of_does_not_act(clause: str) -> None:
    assert acts_of(f"{clause}.") == [(clause, "discussion")]


@pytest.mark.parametrize(
    "sentence",
    [
        "They left the village where they were raised.",
        "For years our countries have been engaged in a search for pearls.",
    ],
)
def test_not_every_passive_tells_of_talk(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    "clause",
    [
        "The focus of this meeting of ministers was the drought",
        "Fish quotas were again at the centre of this year's discussions",
        "The drought was a dominant theme of all three conversations",
        "Other matters could also be on the agenda",
        "Also to be discussed was the new quay",
    ],
)
def test_what_talks_were_about_is_the_subject(clause: str) -> None:
    assert acts_of(f"{clause}.") == [(clause, "discussion")]


def test_what_lies_on_a_table_today_is_no_talk() -> None:
    assert acts_of("Two offers for the quay are on the table.") == []


def test_adverbs_of_likeness_stand_within_a_passive() -> None:
    lead = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "
    found = [a.kind for a in annotate(lead + "Emphasis was likewise laid on dredging.").acts]
    assert found == ["position"]
    assert [a.kind for a in annotate(lead + "Consensus emerged on the need to dredge.").acts] == ["position"]
    assert not annotate(lead + "A fort emerged on the shore.").acts


def test_what_and_joins_to_a_passive_is_another_subject() -> None:
    assert acts_of("Matters of trade were raised and ways of dredging the old canal were discussed.") == [
        ("Matters of trade were raised", "discussion"),
        ("ways of dredging the old canal were discussed", "discussion"),
    ]
    assert acts_of("The plan was discussed and also signed.") == [
        ("The plan was discussed and also signed", "discussion")
    ]


def test_a_phrase_with_with_in_front_is_no_part_of_a_passive() -> None:
    assert acts_of("With all points on the list, open matters were addressed.") == [
        ("open matters were addressed", "discussion")
    ]


def test_a_day_of_two_parts_stands_in_front_of_a_passive() -> None:
    assert acts_of("On Monday, 6 May, five papers on ports were signed.") == [
        ("five papers on ports were signed", "delivery")
    ]


def test_an_agenda_of_meetings_is_a_schedule() -> None:
    assert acts_of("The agenda included meetings with the mayor.") == []
    assert acts_of("The agenda included the drought.") == [("The agenda included the drought", "discussion")]


def test_states_that_do_something_state_nothing() -> None:
    assert acts_of("Ministers of the Nordic states took part in the fair.") == []


def test_what_was_discussed_may_have_a_clause_of_its_own() -> None:
    text = "In the talks, reefs and a number of coral and kelp beds that are dear to both were discussed."
    assert acts_of(text) == [(text.removeprefix("In the talks, ")[:-1], "discussion")]
    assert acts_of("Divers that are dear to both were hired.") == []


@pytest.mark.parametrize(
    "clause", ["A pact was signed to protect the lagoon", "A panel has been set up to monitor the fish"]
)
def test_a_deed_may_be_told_with_its_purpose(clause: str) -> None:
    assert acts_of(f"{clause}.") == [(clause, "delivery")]


@pytest.mark.parametrize(
    "clause",
    ["The crews were ordered to leave", "A feast was organised to honour him"],
)
def test_what_others_do_or_get_is_no_deed_with_a_purpose(clause: str) -> None:
    assert acts_of(f"{clause}.") == []


@pytest.mark.parametrize(
    "clause", ["The progress made in fish farming was applauded", "The results achieved so far were praised"]
)
def test_a_participle_within_a_subject_is_no_other_verb(clause: str) -> None:
    assert acts_of(f"{clause}.") == [(clause, "assessment")]


def test_another_verb_before_a_passive_is_one() -> None:
    assert acts_of("Divers made nets and the fish were praised.") == []


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("It was agreed that Ghana would lend two ferries", "commitment"),
        ("It was also decided that Togo will send a team", "commitment"),
        ("It was agreed that peace would bring growth", "position"),
    ],
)
def test_what_one_party_will_do_is_agreed_to_bind_it(told: str, kind: str) -> None:
    assert acts_of(f"{told}.") == [(told, kind)]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("delivered a keynote address on reefs", "statement"),
        ("delivered two ferries", "delivery"),
        ("examined the progress of the works", "review"),
        ("examined the state of the reef", "discussion"),
        ("kicked off talks on fishing", "discussion"),
        ("gave an insight into the works", "statement"),
        ("issued a clarification of the map", "statement"),
        ("put forth a map of the reef", "statement"),
        ("arrested twelve poachers", "delivery"),
    ],
)
def test_the_object_decides_what_was_done(told: str, kind: str) -> None:
    assert acts_of(f"Togo {told}.") == [(told, kind)]


def test_who_was_arrested_by_nobody_told_is_no_act_of_both() -> None:
    assert acts_of("Twelve poachers were arrested.") == []


@pytest.mark.parametrize(
    "subject",
    [
        "The dialogue on reefs opened in 1991 and the state of the harbour",
        "The role of Peru in the bay and that of Kenya",
    ],
)
def test_talks_and_roles_are_talked_of_too(subject: str) -> None:
    text = (
        f"Foreign Minister Luz Rojas of Peru met Foreign Minister Tom Mboya of Kenya in Lima. {subject} were discussed."
    )
    ((kind, actors),) = [(a.kind, a.actors) for a in annotate(text, published="2024-05-03").acts]
    assert (kind, actors) == ("discussion", ("all",))


def test_what_talks_were_considered_to_be_is_no_talk() -> None:
    text = "Foreign Minister Luz Rojas of Peru met Foreign Minister Tom Mboya of Kenya in Lima. "
    found = annotate(text + "The talks between both sides were considered useful.", published="2024-05-03")
    assert [a.kind for a in found.acts] == []


VALUED = "Foreign Minister Luz Rojas of Peru met Foreign Minister Tom Mboya of Kenya in Lima. "


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The crucial role that trade plays was recognised", "position"),
        (
            "The role that the Tea Plan plays in fostering trade, shared growth and peace was also recognised",
            "position",
        ),
        ("The progress which the group made in ten years was welcomed", "assessment"),
    ],
)
def test_what_is_valued_may_have_a_clause_of_its_own(words: str, kind: str) -> None:
    (act,) = annotate(f"{VALUED}{words}.", published="2024-05-03").acts
    assert (act.kind, act.actors) == (kind, ("all",))


@pytest.mark.parametrize(
    "words",
    [
        "The piers that the ferries use were praised",
        "The role that he said trade plays, which nobody doubts, was recognised",
    ],
)
def test_other_things_with_a_clause_of_their_own_are_not_valued_by_both(words: str) -> None:
    assert not annotate(f"{VALUED}{words}.", published="2024-05-03").acts
