"""Stories of newspapers: envoys of two states, signatures looked on, whose words are quoted, private persons."""

from __future__ import annotations

import pytest

from memcon import Document, annotate
from memcon.model import AnnotatedDocument, MeetingMention


def story(text: str, publisher: str = "Daily FT") -> AnnotatedDocument:
    return annotate(text, published="2024-02-28", publisher=publisher)  # a Wednesday


def met(text: str, publisher: str = "Daily FT") -> list[MeetingMention]:
    return list(story(text, publisher).meetings)


def speakers(text: str) -> list[str]:
    return [q.speaker for q in story(text).quotations]


def test_an_envoy_sent_to_several_states_and_a_body_is_named_behind_them_all() -> None:
    (meeting,) = met(
        "Kenyan Ambassador to Austria, Hungary and the European Union Amos Otieno and Sri Lankan Ambassador "
        "(Designate) to Hungary Nimal Silva on Tuesday discussed ports."
    )
    assert [h.name for h in meeting.heads] == ["Amos Otieno", "Nimal Silva"]


def test_a_day_in_brackets_parts_no_talks_from_their_sides() -> None:
    day = "Talks were held on Friday (23 Feb.) between"
    (meeting,) = met(f"{day} Prime Minister Luz Vega of Peru and Prime Minister Amos Otieno of Kenya in Lima.")
    assert (meeting.start, meeting.parties) == ("2024-02-23", ("KE", "PE"))


def test_what_was_said_after_the_meeting_tells_that_two_met() -> None:
    told = "Kenyan Ambassador Amos Otieno has told Trade Minister Nimal Silva that tea was dear. "
    (meeting,) = met(f"Sri Lanka buys tea. {told}Silva said after the meeting on Monday that prices would fall.")
    assert meeting.parties == ("KE", "LK")
    assert met(f"Sri Lanka buys tea. {told}Silva said after the match on Monday that prices would fall.") == []


@pytest.mark.parametrize("verb", ["engaged", "rolled out the red carpet for"])
def test_who_is_engaged_or_given_a_red_carpet_is_met(verb: str) -> None:
    lead = f"Kenyan Foreign Minister Amos Otieno {verb}"
    (meeting,) = met(f"{lead} Peruvian Foreign Minister Luz Vega in Nairobi on Tuesday.")
    assert meeting.parties == ("KE", "PE")
    assert met(f"{lead} Peruvian engineers in Nairobi on Tuesday.") == []


def test_officials_told_by_their_two_states_met_where_a_day_is_told() -> None:
    (meeting,) = met("The trade ministers of Peru and Kenya discussed wool in Lima on Monday.")
    assert (meeting.parties, meeting.start) == (("KE", "PE"), "2024-02-26")
    (call,) = met("The trade ministers of Peru and Kenya discussed wool. The talks were held by telephone on Monday.")
    assert call.kind == "call"
    assert met("The trade ministers of Peru and Kenya have discussed wool for years.") == []


@pytest.mark.parametrize("tail", ["in the presence of", "under the patronage of"])
def test_who_looked_on_while_a_treaty_was_signed_met(tail: str) -> None:
    (meeting,) = met(
        f"The treaty was signed in Lima on Monday {tail} President Luz Vega of Peru and President Amos Otieno of Kenya."
    )
    assert meeting.parties == ("KE", "PE")
    assert met(f"The treaty was signed in Lima on Monday {tail} traders from Peru and Kenya.") == []


def test_a_dash_between_blanks_parts_no_name_of_a_body_at_the_start() -> None:
    (meeting,) = met("The EU - Kenya Working Group on Wool was held on 6 February virtually.")
    assert (meeting.parties, meeting.start) == (("EU", "KE"), "2024-02-06")


def test_a_ministry_of_no_state_told_is_the_newspapers_own_and_receives_guests() -> None:
    (meeting,) = met("The visiting delegates of the IMF held a discussion on Monday at the Ministry of Wool and Tea.")
    assert (meeting.place, meeting.country, meeting.parties) == ("Ministry of Wool and Tea", "LK", ("IMF", "LK"))


def test_a_bodys_letters_before_the_genitive_tell_whose_office_it_is() -> None:
    text = (
        "The International Monetary Fund (IMF)'s Senior Mission Chief Ivo Kalns met President Luz Vega of Peru in Lima."
    )
    (meeting,) = met(text)
    assert sorted((h.name, h.party) for h in meeting.heads) == [("Ivo Kalns", "IMF"), ("Luz Vega", "PE")]


def test_a_family_name_behind_the_other_sides_office_is_of_who_bore_it_before() -> None:
    text = (
        "Kenyan President Amos Otieno received President Luz Vega of Peru in Nairobi on Monday. "
        "Beside the Kenyan President, Ms. Vega stressed the importance of wool."
    )
    assert [a.actors for a in story(text).acts if a.kind == "position"] == [("PE",)]


def test_an_outlet_with_a_namesake_is_of_the_state_that_its_story_names() -> None:
    text = "The Minister of Tea Nimal Silva urged traders from Kenya to wait. {} tea is dear, he said."
    assert [a.actors for a in story(text.format("Sri Lanka's"), "Daily Mirror").acts] == [("LK",), ("LK",)]
    assert ("LK",) not in [a.actors for a in story(text.format("Britain's"), "Daily Mirror").acts]


LEAD = "Kenyan President Amos Otieno met Peruvian Premier Juan Vega in Lima. "


def test_he_who_goes_on_is_who_told_it_not_whom_he_told_of() -> None:
    text = (
        LEAD
        + 'LKP MP Ivo Kalns told reporters that Premier Juan Vega was late. "We had to wait there for hours," he said.'
    )
    assert speakers(text) == ["Ivo Kalns"]
    text = (
        LEAD + 'Ivo Kalns said tea was dear. He said Premier Juan Vega was late. "We had to wait for hours," he added.'
    )
    assert speakers(text) == ["Ivo Kalns"]


def test_he_is_who_was_told_of_since() -> None:
    text = (
        LEAD + 'Ivo Kalns said tea was dear. Premier Juan Vega left early. "We had to wait there for hours," he said.'
    )
    assert speakers(text) == ["Juan Vega"]


def test_letters_before_a_name_are_no_part_of_it() -> None:
    text = LEAD + 'LKP MP Ivo Kalns told reporters that tea was dear. "We had to wait there for hours," he said.'
    assert speakers(text) == ["Ivo Kalns"]


@pytest.mark.parametrize("office", ["Lake Business Council President", "Lake Chamber of Commerce President"])
def test_who_heads_a_chamber_of_commerce_acts_for_no_government(office: str) -> None:
    text = f"{LEAD}Kenyan {office} Ivo Kalns stressed the importance of wool. Premier Juan Vega praised the port."
    assert [a.actors for a in story(text).acts] == [("PE",)]


@pytest.mark.parametrize("clause", ["Officials present included Ivo Kalns.", "The deals signed included two on wool."])
def test_what_stands_before_the_verb_of_its_clause_is_no_act(clause: str) -> None:
    assert not [a for a in story(f"{LEAD}{clause}").acts if "included" in a.span.of(f"{LEAD}{clause}")]


@pytest.mark.parametrize("adjective", ["", "prestigious ", "flagship "])
def test_praise_before_a_series_does_not_hide_its_number(adjective: str) -> None:
    text = f"Trade Minister Nimal Silva opened the 12th edition of the {adjective}Harbour Trade Conference in Colombo."
    assert [m.number for m in met(text)] == [12]


def test_a_short_while_ago_is_the_day_of_the_story() -> None:
    pair = "President Luz Vega of Peru and President Amos Otieno of Kenya"
    assert [m.start for m in met(f"The treaty was signed a short while ago in Lima by {pair}.")] == ["2024-02-28"]
    assert [m.start for m in met(f"The treaty was signed a long while ago in Lima by {pair}.")] == [None]


def test_the_newspapers_own_island_is_where_guests_arrived() -> None:
    (visit,) = met("Kenyan Prime Minister Amos Otieno arrived on the island on Tuesday for a two-day visit.")
    assert (visit.kind, visit.country, visit.start) == ("visit", "LK", "2024-02-27")


def test_who_led_a_delegation_of_a_parliament_is_of_its_state() -> None:
    text = (
        "A delegation of the Kenyan Parliament led by former Trade Minister Amos Otieno will visit Sri Lanka on Friday."
    )
    assert [h.party for m in met(text) for h in m.heads] == ["KE"]


def test_the_talks_at_which_the_first_sentence_was_said_are_reported() -> None:
    text = (
        "Kenyan Prime Minister Amos Otieno praised the port during a meeting with President Luz Vega of Peru at the "
        "Lake Economic Forum in Lima. Chilean Premier Juan Soto also met with President Vega."
    )
    assert [(m.parties, m.standing) for m in met(text) if m.kind == "meeting"] == [
        (("KE", "PE"), "subject"),
        (("CL", "PE"), "subject"),
    ]


def test_an_agencys_line_below_the_headline_is_no_part_of_what_was_said() -> None:
    told = "LAKEPOST – The ports are to open to Kenya soon, Trade Minister Nimal Silva of Sri Lanka said."
    text = f"Ports to open: Minister\n\n{told}\n"
    document = Document(text=text, title="Ports to open: Minister", published="2024-02-28", publisher="EconomyNext")
    assert [a.span.of(text).split()[:2] for a in annotate(document).acts] == [["The", "ports"]]


def test_an_agencys_signature_is_no_part_of_words_left_open() -> None:
    text = f"{LEAD}“We expect the port to open by May,” Otieno said.\n\n“It will take years. (Lima/Feb28/2024)\n"
    assert [q.span.of(text) for q in story(text).quotations][-1] == "It will take years."


def test_the_newspapers_own_island_is_where_a_guest_is_invited() -> None:
    lead = "Kenyan President Amos Otieno has accepted the invitation of his Sri Lankan counterpart Nimal Silva"
    (visit,) = met(f"{lead} to visit the island.")
    assert (visit.kind, visit.status, visit.country, visit.parties) == ("visit", "agreed", "LK", ("KE", "LK"))
    assert met(f"{lead} to speak. He will visit the island of his birth.") == []
