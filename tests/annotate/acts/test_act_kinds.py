"""Kinds of acts in news and in talk of what is ahead: what a clause tells decides, not its verb alone."""

from __future__ import annotations

import pytest

from annotate.acts.test_find import MEETING, acts_of, only_act
from memcon import annotate


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva has met Mr. Li again to talk about the dam.",
        "Ms. Silva will visit Mr. Li next week to discuss the dam.",
        "The meetings are expected to cover the dam.",
        "In-depth discussions on matters of common interest, such as dams as well as rails, were held by the sides.",
    ],
)
def test_a_meeting_with_its_subject_is_a_discussion(sentence: str) -> None:
    assert only_act(sentence) == (
        sentence.removeprefix("Ms. Silva ").removeprefix("The meetings ")[:-1],
        "discussion",
        None,
    )


def test_a_meeting_ahead_promises_nothing() -> None:
    assert acts_of("Ms. Silva will meet Mr. Li next week to agree on a price.") == []


def test_what_is_agreed_on_a_day_is_read_behind_it() -> None:
    assert [k for _, k, _ in acts_of("Both agreed on Sunday their countries are good neighbours.")] == ["position"]


def test_a_name_in_marks_for_something_is_an_assessment() -> None:
    assert only_act("Ms. Silva called the dam “a work of many hands”.")[1] == "assessment"
    assert acts_of("Ms. Silva called on Mr. Li.") == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("All ports of both coasts should open at once, he urged.", "request"),
        (
            "Closing the strait is a step back, Minister Ana Silva of Brazil has said during a visit to Chile.",
            "position",
        ),
    ],
)
def test_a_clause_of_saying_with_another_verb_or_tense_closes_what_was_said(sentence: str, kind: str) -> None:
    found = only_act(sentence)
    assert sentence.startswith(found[0])
    assert found[1] == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "The decline of tuna was another item on the agenda.",
        "Tuna and nets are among the key topics to be addressed during the visit.",
        "Tuna figured among the main topics during the talks.",
        "Tuna will therefore take centre stage in the meetings.",
        "Tuna was a central theme of the meeting.",
        "Tuna was in the focus of the discussion.",
        "The chief focus during today's talks was therefore on tuna.",
    ],
)
def test_what_talks_were_about_may_be_told_by_many_words(sentence: str) -> None:
    assert only_act(sentence) == (sentence[:-1], "discussion", None)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The meeting was also an opportunity for an exchange of views about tuna.", "discussion"),
        ("The talks provided an opportunity to review the pact.", "review"),
        ("The two men also discussed tuna.", "discussion"),
        ("Their talks concentrated primarily on tuna.", "discussion"),
        ("The ministers then turned their attention to tuna.", "discussion"),
        ("The ministers will also review the pact.", "review"),
        ("The ministers will monitor the pact.", "commitment"),
        ("The task force also affirmed its commitment to monitor the catch.", "commitment"),
        ("They wish to reaffirm their commitment to open the port.", "commitment"),
    ],
)
def test_kinds_of_what_a_meeting_is_for(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


def test_a_thing_in_front_of_two_parties_does_nothing() -> None:
    record = annotate(MEETING + "With this agreement, Brazil and China decided to open the port.")
    assert record.acts[-1].actors == ("all",)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("China has long called for a truce.", "request"),
        ("China, along with Brazil, rejected the truce.", "position"),
        ("China's Li Wei rejected the truce.", "position"),
        ("The two ministers will review the status of the dam.", "review"),
        ("Discussions will encompass the dam.", "discussion"),
    ],
)
def test_who_acts_and_what_is_ahead(sentence: str, kind: str) -> None:
    assert [k for _, k, _ in acts_of(sentence)] == [kind]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuna was a central theme of the meeting between Ms. Silva and Mr. Li.",
        "Central to their discussion was the price of tuna.",
        "The dam was another item on the agenda.",
        "Tuna and tin are among the key topics to be addressed during the visit.",
        "Tuna will take centre stage in the talks.",
        "Tuna and tin were also central to the talks.",
        "The chief focus of today's talks was therefore on tuna.",
        "Also taken up with most of the envoys were tariffs.",
        "The urgent maritime issues discussed included piracy.",
    ],
)
def test_what_was_talked_about_is_a_discussion_taken_whole(sentence: str) -> None:
    assert only_act(sentence) == (sentence[:-1], "discussion", None)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("A team of Chinese negotiators will hold discussions with officials of Brazil on tuna.", "discussion"),
        ("The move comes after Mr. Li said that the dam should open.", "position"),
        ("Mr. Li met here with Ms. Silva and the envoys on trade and other matters.", "discussion"),
        ("Mr. Li assured all possible support for the crew.", "commitment"),
        ("Ms. Silva delivered a strong endorsement of the dam.", "position"),
    ],
)
def test_the_clauses_of_news_keep_their_subject_and_kind(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


def test_a_visit_that_will_be_made_is_no_act() -> None:
    assert acts_of("Ms. Silva will be making a visit to Beijing in June.") == []


def test_a_capital_behind_letters_makes_no_name_of_a_verb() -> None:
    acts = annotate("The U.S. Wants Japan to end its tariff within a year.").acts
    assert [a.kind for a in acts] == ["request"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The talks on tuna will take four years.",
        "Ms. Silva will remain in Beijing until Friday.",
        "Mr. Li will extend his tour of the coast.",
        "Your address will not be published.",
    ],
)
def test_time_taken_and_forms_of_a_page_are_no_promise(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("They are not willing to give up the strait.", "position"),
        ("China has not agreed to open the strait.", "position"),
        ("Ms. Silva will explain the tariff to the envoys.", "statement"),
    ],
)
def test_what_is_denied_or_only_to_be_told_is_no_promise(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1:] == (kind, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Li received a letter on the rescue of about 40 divers.",
        "The best divers frequently featured on screens along the coast.",
        "The tribute will feature songs of the coast.",
    ],
)
def test_numbers_and_shows_are_not_what_was_talked_about(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_an_offer_made_earlier_is_a_commitment() -> None:
    assert only_act("China had earlier offered to open the strait.")[1] == "commitment"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("China had sought to calm the markets.", "statement"),
        ("We continue to call for an end to the blockade.", "request"),
        ("These steps will be undertaken within a year.", "commitment"),
    ],
)
def test_what_was_tried_or_is_asked_on_is_no_promise(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


def test_a_journey_that_was_undertaken_or_goes_on_is_no_act() -> None:
    assert acts_of("The mission was undertaken to weigh the harvest.") == []
    assert acts_of("The session will continue until Friday.") == []


def test_a_name_behind_letters_is_no_verb() -> None:
    assert acts_of("Brazil thanks Dr. Ozols and the U.S. State Department for the fair.")[0][0].startswith("thanks")
    assert len(acts_of("Brazil thanks Dr. Ozols and the U.S. State Department for the fair.")) == 1


def test_the_commitment_of_others_is_no_promise() -> None:
    assert (
        only_act("Brazil views these steps as incompatible with their past commitments to open the port.")[1]
        == "position"
    )
    assert only_act("Brazil stressed the value of the port and its commitment to open it.")[1] == "commitment"


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Gratitude was expressed for the dredgers.", "assessment", None),
        ("Concern was expressed over the dam.", "position", None),
        ("Hope was expressed that the bay would be dredged.", "statement", None),
        ("Readiness was expressed to dredge the bay.", "commitment", 1),
        ("The interest of both sides in dredging the bay was noted.", "commitment", 1),
        ("The role of the pilots, as well as the buoys, was emphasised.", "position", None),
    ],
)
def test_the_noun_tells_the_kind_of_a_passive_of_saying(sentence: str, kind: str, strength: int | None) -> None:
    assert only_act(sentence) == (sentence[:-1], kind, strength)


def test_a_noun_that_looks_like_a_verb_makes_no_passive() -> None:
    assert only_act("Dams were issues that figured in the discussions.")[1] == "discussion"


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Both shared the view that the buoys matter.", "position", None),
        ("Both shared the view that the exchange of pilots will be pursued more actively.", "commitment", 3),
        ("Ms. Silva expressed the wish that the bay be dredged.", "position", None),
        ("Ms. Silva urged the importance of buoys.", "position", None),
        ("Ms. Silva urged the pilots to leave the bay.", "request", None),
    ],
)
def test_what_is_shared_wished_or_urged_decides(sentence: str, kind: str, strength: int | None) -> None:
    assert only_act(sentence)[1:] == (kind, strength)


def test_a_meeting_that_will_take_stock_binds_nobody() -> None:
    assert only_act("The meeting will take stock of the buoys.")[1] in ("review", "discussion")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Exchanges of pilots will also be strengthened.", "commitment"),
        ("Work on the buoys will be continued in May.", "commitment"),
        ("Work on the buoys will be discussed in May.", "discussion"),
        ("There was also an exchange of views on buoys.", "discussion"),
        ("A detailed exchange of views took place on buoys.", "discussion"),
        ("Also under discussion were the buoys.", "discussion"),
    ],
)
def test_work_in_common_that_goes_on_is_a_commitment_and_what_is_talked_about_none(sentence: str, kind: str) -> None:
    assert only_act(sentence)[:2] == (sentence[:-1], kind)


def test_work_of_others_is_no_commitment() -> None:
    assert acts_of("The buoys will be strengthened by a firm.") == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Brazil rejected the plan to dam the bay.", "position"),
        ("Brazil defended its pledge to dredge the bay.", "position"),
        ("Ms. Silva cited the demand for more buoys.", "request"),
        ("The ministers met to reschedule the loan.", "discussion"),
        ("The ministers met to sign the loan.", "delivery"),
        ("The ministers repeated their call for more buoys.", "request"),
    ],
)
def test_what_a_stand_is_on_promises_nothing_and_deeds_ahead_are_talked_about(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1:] == (kind, None)


def test_a_deed_within_an_aside_or_what_others_are_called_on_to_do_is_no_act_of_its_own() -> None:
    pacts = "Both ministers signed pacts which, among other things, will permit dives in the bay."
    assert only_act(pacts)[1] == "delivery"
    call = "Both reiterate their call on the crews to leave the bay and restore the buoys."
    assert [k for _, k, _ in acts_of(call)] == ["request"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The crews were ordered to leave the bay.",
        "Brazil cancelled a visit to the islands.",
        "The ministers saw new chances and challenges such as tides.",
    ],
)
def test_orders_to_others_trips_and_nouns_are_no_deeds(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("The meeting concluded with the adoption of a plan for the eel.", "delivery", None),
        ("The talks concluded in Recife on Friday with both sides vowing to dredge the bay.", "commitment", 3),
        ("The talks concluded with an agreement to dredge the bay.", "commitment", 3),
        ("The talks concluded with a shared commitment to dredge the bay.", "commitment", 2),
        ("The talks concluded with a shared understanding that the eel must be saved.", "position", None),
        ("Ms. Silva assured that all necessary steps will be taken to keep the bay clean.", "commitment", 3),
        ("Mr. Li said that every possible support would be given to the divers.", "commitment", 3),
        ("The two sides reiterated to further widen the canal.", "commitment", 2),
        ("Both agreed on the great depth of their friendship.", "position", None),
        ("Ms. Silva agreed with Mr. Li's opinion on the tides.", "position", None),
        ("Both agreed that all countries should keep to the accord on eels.", "position", None),
        ("Both noted their commitment to the pact and to further widening the canal.", "commitment", 2),
    ],
)
def test_what_talks_end_with_and_what_is_assured_or_held_in_common(
    sentence: str, kind: str, strength: int | None
) -> None:
    _, found, _ = only_act(sentence)
    assert found == kind
    assert [a.strength for a in annotate(MEETING + sentence).acts][-1] == strength


@pytest.mark.parametrize(
    "sentence",
    [
        "The meeting concluded with a dinner on the pier.",
        "The meeting concluded with a toast to the friendship of the two countries.",
        "The meeting concluded in Recife at noon.",
    ],
)
def test_talks_that_only_end_are_no_act(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_help_that_has_an_end_is_no_promise() -> None:
    assert only_act("Mr. Li said that all possible support had been given to the divers.")[1] != "commitment"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva began by congratulating Mr. Li.", "assessment"),
        ("Both ministers ended the call by agreeing to stay in touch.", "commitment"),
        ("Ms. Silva opened the meeting by outlining the plan.", "statement"),
        ("Ms. Silva joined the envoys of Chile in urging restraint.", "request"),
    ],
)
def test_what_a_talk_began_or_ended_by_is_the_act(sentence: str, kind: str) -> None:
    words, found, _ = only_act(sentence)
    assert (words, found) == (sentence.removeprefix("Ms. Silva ").removeprefix("Both ministers ")[:-1], kind)


def test_who_joins_others_somewhere_does_nothing() -> None:
    assert acts_of("Ms. Silva joined Mr. Li in Recife.") == []
    assert acts_of("Ms. Silva joined Mr. Li in watching the parade.") == []


def test_who_concluded_a_talk_only_met() -> None:
    assert acts_of("Ms. Silva just concluded a very good discussion with Mr. Li.") == []
    assert [k for _, k, _ in acts_of("Both ministers concluded the negotiations on the dam.")] == ["delivery"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Both ministers agreed that the two navies should clean the bay.", "commitment"),
        ("Both ministers noted advances in diving.", "review"),
        ("Both ministers noted their commitment to the pact and to peace.", "position"),
        ("Ms. Silva announced her intention, in line with the law, to send ten ships.", "commitment"),
        ("Ms. Silva noted that the Department of Fisheries looks forward to working with the islanders.", "commitment"),
        ("Both governments fulfilled their pledges of 2019.", "delivery"),
    ],
)
def test_what_is_agreed_noted_or_announced_decides(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("The meeting reflected a shared resolve to dredge the bay.", "commitment", 2),
        ("The meeting culminated on Friday, emphasising the resolve of both to dredge the bay.", "commitment", 2),
        ("The meeting concluded on Friday, vowing to dredge the bay.", "commitment", 3),
        ("Ms. Silva met Mr. Li and extended greetings on the feast.", "assessment", None),
        ("Ms. Silva reaffirmed China's firm and continued support to Brazil's divers.", "position", None),
    ],
)  # fmt: skip
def test_what_talks_show_and_what_is_extended(sentence: str, kind: str, strength: int | None) -> None:
    assert only_act(sentence)[1] == kind
    assert [a.strength for a in annotate(MEETING + sentence).acts][-1] == strength


def test_an_understanding_told_before_is_not_told_again() -> None:
    assert acts_of("The understanding was reached during a meeting on the sidelines of the fair.") == []
    assert only_act("An understanding was reached at the fair to dredge the bay.")[1] == "commitment"


def test_years_that_are_marked_are_no_act() -> None:
    assert acts_of("The visit, which marked 60 years of ties, began in Recife.") == []


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("We want to emphasise that the bay must be dredged.", "position", None),
        ("We also want to say that we will dredge the bay.", "commitment", 3),
        ("We will also say that we hope to dredge the bay.", "commitment", 1),
        ("We want to dredge the bay.", "commitment", 2),
    ],
)
def test_what_one_wants_to_say_is_said(sentence: str, kind: str, strength: int | None) -> None:
    (act,) = annotate(MEETING + sentence).acts[-1:]
    assert (act.kind, act.strength) == (kind, strength)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva used the talks to explain the plans for the dam.", "statement"),
        ("Ms. Silva also used this opportunity to thank the divers.", "assessment"),
        ("Ms. Silva used the visit to call on Mr. Li to mend the dam.", "request"),
        ("Ms. Silva spoke of his friendship with the divers.", "statement"),
        ("Ms. Silva also spoke of the importance of dams.", "position"),
    ],
)
def test_what_an_occasion_is_used_for_and_what_is_spoken_of_decides(sentence: str, kind: str) -> None:
    assert only_act(sentence) == (sentence.removeprefix("Ms. Silva ")[:-1], kind, None)


def test_a_participle_in_front_of_a_noun_opens_no_clause() -> None:
    sentence = "Both ministers discussed their ongoing, coordinated efforts to save the eel."
    assert only_act(sentence) == ("discussed their ongoing, coordinated efforts to save the eel", "discussion", None)
    assert len(acts_of("Both ministers discussed the eel and coordinated their patrols.")) == 2


def test_who_wants_a_thing_takes_a_stand_and_who_wants_to_act_promises() -> None:
    assert only_act("China wants closer links.")[1] == "position"
    assert only_act("China wants to open a consulate in Recife.")[1] == "commitment"


def test_a_visit_is_an_act_where_it_is_for_talk() -> None:
    assert only_act("Ms. Silva visited Wuhan to discuss ferries with Mr. Li.")[1] == "discussion"
    assert acts_of("Ms. Silva visited Wuhan, making her the first minister to do so.") == []


def test_what_was_not_done_is_no_delivery() -> None:
    assert acts_of("China did not provide buses.") == []
    assert only_act("China not only provided buses.")[1] == "delivery"


@pytest.mark.parametrize("way", ["placed on record their", "put on record their", "articulated their"])
def test_a_stand_put_on_record_is_a_position(way: str) -> None:
    assert only_act(f"The two sides {way} support for the code.")[1] == "position"


def test_what_is_accused_or_wanting_is_no_promise() -> None:
    assert acts_of("China continues to violate the truce.") == []
    assert acts_of("China will need to find more divers.") == []
    assert only_act("China will continue to support the divers.")[1] == "commitment"
