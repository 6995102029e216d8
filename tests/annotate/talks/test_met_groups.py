"""Groups met without a name, those who speak with each other, and whom a phrase in a verb's reach names."""

import pytest

from memcon import annotate, load_lexicon
from memcon.model import MeetingMention


def read(text: str, publisher: str | None = None) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03", publisher=publisher).meetings)  # a Friday


@pytest.mark.parametrize(
    "words",
    ["spoke today about ferries.", "spoke by phone yesterday.", "talked this morning to discuss ferries."],
)
def test_two_leaders_may_speak_with_each_other(words: str) -> None:
    (call,) = read(f"President Juris Ozols of Latvia and President Luz Rojas of Peru {words}")
    assert (call.kind, call.parties) == ("call", ("LV", "PE"))


def test_speaking_at_an_event_or_again_is_no_call() -> None:
    pair = "President Juris Ozols of Latvia and President Luz Rojas of Peru"
    assert not read(f"{pair} spoke today at the opening of a pier.")
    assert len(read(f"{pair} met in Lima on 2 May. {pair} also spoke about ferries.")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "met virtually today with 15 leaders representing Caribbean nations",
        "met with Pacific Island leaders in Lima today",
        "spoke by phone today with Nordic ambassadors",
        "convened today West African leaders",
        "held talks today with visiting African foreign ministers",
        "met today with visiting Caribbean leaders",
    ],
)
def test_leaders_of_a_region_may_be_met_without_their_states(words: str) -> None:
    (meeting,) = read(f"President Luz Rojas of Peru {words}.")
    assert (meeting.parties, [h.name for h in meeting.heads]) == (("PE",), ["Luz Rojas"])


def test_leaders_of_a_trade_are_no_government() -> None:
    assert not read("President Luz Rojas of Peru met today with Caribbean hotel leaders.")


def test_a_style_may_stand_before_a_name() -> None:
    (call,) = read(
        "President Luz Rojas of Peru spoke today with Her Royal Highness, Crown Princess Victoria of Sweden."
    )
    assert call.parties == ("PE", "SE")


def test_a_state_may_own_the_body_that_an_official_leads() -> None:
    (meeting,) = read(
        "President Luz Rojas of Peru met today with Juris Ozols, Secretary General of Latvia's Sea Council."
    )
    assert (meeting.parties, [h.name for h in meeting.heads]) == (("LV", "PE"), ["Luz Rojas", "Juris Ozols"])


def test_an_official_is_of_the_state_whose_ministry_he_serves_at() -> None:
    text = "President Luz Rojas of Peru met today with Juris Ozols, State Secretary at the Latvian Foreign Ministry."
    (meeting,) = read(text)
    assert meeting.parties == ("LV", "PE")


def test_two_guests_of_one_state_may_be_received_together() -> None:
    text = "President Luz Rojas of Peru will welcome President Juris Ozols and Prime Minister Anna Kalns of Latvia "
    (meeting,) = read(text + "for a joint meeting in Lima on 12 June.")
    assert [h.name for h in meeting.heads] == ["Luz Rojas", "Juris Ozols", "Anna Kalns"]


def test_a_sentence_that_adds_another_meeting_tells_another_occasion() -> None:
    text = (
        "President Luz Rojas of Peru will host President Juris Ozols of Latvia and President Jon Ek of Estonia in Lima "
        "on 12 June. In addition, President Rojas will host President Ozols in Lima on 12 June."
    )
    assert [m.parties for m in read(text)] == [("EE", "LV", "PE"), ("LV", "PE")]


def test_a_body_that_meets_in_the_background_meets_alone() -> None:
    text = (
        "President Luz Rojas of Peru met President Juris Ozols of Latvia in Lima on 2 May. They renewed their support "
        "for Ukraine in the face of Russian fire, even as the G20 meets to speak of trade."
    )
    assert [m.parties for m in read(text) if m.standing == "subject"] == [("LV", "PE")]
    assert not [m for m in read(text) if "UA" in m.parties]


def test_a_trip_that_had_to_be_put_off_is_postponed() -> None:
    (visit,) = read("President Luz Rojas of Peru had to postpone her trip to Latvia.")
    assert visit.status == "postponed"


def test_a_region_is_met_in_its_example_and_not_in_its_near_miss() -> None:
    (region,) = load_lexicon().items("en/grammar", "region")
    told = [
        read(item.replace("The minister", "President Luz Rojas of Peru"))
        for item in (region["example"], region["near_miss"])
    ]
    assert [len(found) for found in told] == [1, 0]


@pytest.mark.parametrize("verb", ["engaged in bilateral talks this morning", "held talks today", "met today"])
def test_the_two_leaders_are_who_open_the_sentence_before(verb: str) -> None:
    text = (
        "President Luz Perera of Sri Lanka and Bangladesh Prime Minister Shirin Hasan are in Lima for the wedding of "
        f"Peruvian President Juan Vega. The two leaders {verb}."
    )
    [met] = annotate(text, published="2024-06-10", publisher="Ada Derana").meetings
    assert (met.standing, met.parties, met.start) == ("subject", ("BD", "LK"), "2024-06-10")


def test_three_who_are_told_apart_are_no_two_leaders() -> None:
    text = (
        "President Luz Perera of Sri Lanka, who is in Lima, spoke of Bangladesh Prime Minister Shirin Hasan and of "
        "Peruvian President Juan Vega. The two leaders held talks today."
    )
    assert not annotate(text, published="2024-06-10", publisher="Ada Derana").meetings


def test_who_is_spoken_of_did_not_speak() -> None:
    pair = "President Juris Ozols of Latvia spoke {} President Luz Rojas of Peru."
    assert not read(pair.format("of"))
    assert [m.parties for m in read(pair.format("of ferries with"))] == [("LV", "PE")]
