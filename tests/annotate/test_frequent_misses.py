"""What real texts tell most often and in few words: delegations that act, long names of talks, wishes, spellings."""

import pytest

from memcon import annotate

HELD = "Latvia and Peru held talks in Riga on 3 May 2024. "
CAME = "A Peruvian delegation met Latvian President Juris Ozols in Riga on 3 May 2024. "


def acts(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    record = annotate(text, published="2024-05-04")
    return [(a.kind, a.actors, record.quote(a.span)) for a in record.acts]


def test_the_delegation_acts_for_who_sent_it() -> None:
    told = acts(CAME + "The delegation reaffirmed Peru's willingness to fund the ferry.")
    assert told == [("commitment", ("PE",), "reaffirmed Peru's willingness to fund the ferry")]


def test_each_side_is_both() -> None:
    assert acts(HELD + "Each side committed to open a consulate.") == [
        ("commitment", ("all",), "committed to open a consulate")
    ]


@pytest.mark.parametrize("talks", ["The two-hour-long talks", "This civil space dialogue", "The panel discussions"])
def test_talks_with_a_long_name_tell_what_they_were_about(talks: str) -> None:
    assert acts(f"{HELD}{talks} focused on ferries.") == [("discussion", ("all",), "focused on ferries")]


def test_who_wants_a_thing_takes_a_stand_and_who_wants_to_act_promises() -> None:
    told = acts(HELD + "Latvia wants closer links. Latvia wants to open a consulate in Lima.")
    assert [kind for kind, _, _ in told] == ["position", "commitment"]


def test_a_visit_is_an_act_where_it_is_for_talk() -> None:
    told = acts("Latvian Foreign Minister Juris Ozols visited Lima to discuss ferries with his counterpart.")
    assert told == [("discussion", ("LV",), "visited Lima to discuss ferries with his counterpart")]
    assert not acts("Latvian Foreign Minister Juris Ozols visited Lima, making him the first minister to do so.")


def test_what_was_not_done_is_no_delivery() -> None:
    assert not acts(HELD + "Latvia did not provide buses.")
    assert [kind for kind, _, _ in acts(HELD + "Latvia not only provided buses.")] == ["delivery"]


def test_a_participle_behind_a_genitive_is_no_verb() -> None:
    assert [quote for _, _, quote in acts(HELD + "Peru's continued support was praised.")] == [
        "Peru's continued support was praised"
    ]


def test_the_staff_of_a_house_speak_for_its_state() -> None:
    assert acts(HELD + "White House officials said the talks were useful.")[0][1] == ("US",)


@pytest.mark.parametrize("way", ["placed on record their", "put on record their", "articulated their"])
def test_a_stand_put_on_record_is_a_position(way: str) -> None:
    assert [kind for kind, _, _ in acts(f"{HELD}The two sides {way} support for the code.")] == ["position"]


@pytest.mark.parametrize("who", ["PM Luz Rojas of Peru", "the PM of Peru Luz Rojas", "Peru's PM Luz Rojas"])
def test_letters_of_an_office_stand_before_its_state_or_behind(who: str) -> None:
    (meeting,) = annotate(f"Latvian Foreign Minister Juris Ozols met {who} in Riga on 3 May 2024.").meetings
    assert [(h.name, h.office, h.party) for h in meeting.heads][1] == ("Luz Rojas", "Prime Minister", "PE")


@pytest.mark.parametrize("edge", ["sidelines", "margins", "fringes"])
def test_a_meeting_at_the_edge_of_a_summit_is_one_of_its_own(edge: str) -> None:
    text = (
        f"Juris Ozols, President of Latvia, met Peruvian President Luz Rojas on the {edge} of the Lake Summit in Lima."
    )
    meetings = annotate(text, published="2024-05-04").meetings
    assert [(m.kind, m.place, m.parties) for m in meetings if m.kind == "meeting"] == [
        ("meeting", "Lima", ("LV", "PE"))
    ]


def test_who_is_called_upon_is_met() -> None:
    (meeting,) = annotate(
        "Latvian Foreign Minister Juris Ozols called upon Peruvian President Luz Rojas in Lima on 3 May 2024."
    ).meetings
    assert meeting.parties == ("LV", "PE")
    assert not annotate("Latvian Foreign Minister Juris Ozols called upon Peru to open its ports.").meetings


def test_four_who_are_to_be_met_are_met_one_by_one() -> None:
    listed = (
        "Peruvian President Luz Rojas, Vice President Ana Soto, Defence Minister Eva Paz and Trade Minister Ivo Sol"
    )
    planned = annotate(f"Latvian Foreign Minister Juris Ozols will meet {listed} in Lima.", published="2024-05-04")
    assert len(planned.meetings) == 4
    held = annotate(f"Latvian Foreign Minister Juris Ozols met {listed} in Lima.", published="2024-05-04")
    assert len(held.meetings) == 1
