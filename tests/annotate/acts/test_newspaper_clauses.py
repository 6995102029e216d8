"""Clauses that newspapers join to a meeting, and whose words "the statement" and a mission chief's are."""

import pytest

from memcon import annotate
from memcon.model import AnnotatedDocument, Document

MET = "Kenya's Trade Minister Ann Holm met Peru's Trade Minister Juan Perez in Lima on Monday. "


def read(text: str, publisher: str = "Lake Post") -> AnnotatedDocument:
    return annotate(Document(text, published="2024-05-15", publisher=publisher))


def told(text: str) -> list[tuple[str, str]]:
    return [(a.kind, text[a.span.start : a.span.end]) for a in read(text).acts]


@pytest.mark.parametrize("who", ["he", "she"])
def test_a_pronoun_behind_and_means_who_met_the_first(who: str) -> None:
    text = (
        "Kenyan President Robin Keter met Latvian President Janis Ozols in Riga on Monday "
        f"and {who} also held talks with Latvian Prime Minister Ivo Kalns."
    )
    met = [[h.name for h in m.heads] for m in read(text).meetings]
    assert met == [["Robin Keter", "Janis Ozols"], ["Robin Keter", "Ivo Kalns"]]


def test_a_pronoun_that_tells_of_no_meeting_adds_none() -> None:
    text = (
        "Kenyan President Robin Keter met Latvian President Janis Ozols in Riga on Monday "
        "and he praised Latvian Prime Minister Ivo Kalns."
    )
    assert len(read(text).meetings) == 1


@pytest.mark.parametrize("talks", ["discussions focussed on", "talks focused on", "the discussions covered"])
def test_what_was_talked_about_where_they_met_is_an_act(talks: str) -> None:
    text = f"Ambassador Ann Holm of Kenya had a meeting with Peru's Minister Juan Perez in Lima, where {talks} fish."
    assert told(text) == [("discussion", f"{talks.removeprefix('the ').split(' ', 1)[1]} fish")]


def test_what_a_meeting_does_elsewhere_in_its_clause_is_no_act() -> None:
    text = "Ambassador Ann Holm of Kenya met Peru's Minister Juan Perez in Lima, where the talks lasted two hours."
    assert told(text) == []


def test_a_courtesy_call_that_is_made_asks_for_nothing() -> None:
    text = (
        "The Kenyan High Commissioner Ann Holm yesterday made a courtesy call on President Luz Rojas of Peru in Lima."
    )
    assert told(text) == []
    text = MET + "Minister Holm made an urgent call for restraint."
    assert [kind for kind, _ in told(text)] == ["request"]


@pytest.mark.parametrize(
    "lead", ["put ferries at the centre of", "reached a pact at the end of", "made peace at the very start of"]
)
def test_what_two_did_at_a_dialogue_of_theirs_reports_it(lead: str) -> None:
    (session,) = read(f"Kenya and Peru {lead} their Strategic Dialogue on Tuesday.").meetings
    assert (session.standing, session.parties) == ("subject", ("KE", "PE"))


@pytest.mark.parametrize("place", ["on the eve of their", "at the end of a week of talk in the lead up to the"])
def test_a_dialogue_before_which_two_did_something_is_not_reported(place: str) -> None:
    found = read(f"Kenya and Peru reached a pact {place} Strategic Dialogue.").meetings
    assert [m for m in found if m.standing == "subject"] == []


@pytest.mark.parametrize(
    ("clause", "kind"),
    [("stressed the need for calm", "position"), ("welcomed the accord", "assessment")],
)
def test_a_stand_with_its_words_behind_a_colon_goes_to_their_end(clause: str, kind: str) -> None:
    text = f"{MET}Minister Holm {clause}: “Kenya has many ports.” She left on Tuesday."
    assert told(text) == [(kind, f"{clause}: “Kenya has many ports.”")]


def test_words_that_follow_no_colon_stand_by_themselves() -> None:
    text = f"{MET}Minister Holm welcomed the “blue” accord."
    assert told(text) == [("assessment", "welcomed the “blue” accord")]


FUND = "The International Monetary Fund has urged Peru to draft a budget.\n\n"


@pytest.mark.parametrize("office", ["Mission Chief", "Senior Mission Chief"])
def test_a_mission_chief_is_of_the_body_named_last(office: str) -> None:
    text = f"{FUND}“The outlook is good,” {office} Ann Holm said at the end of a visit."
    assert [a.actors for a in read(text, "dailyftlk").acts] == [("IMF",), ("IMF",)]


def test_another_chief_is_of_the_state_of_the_paper() -> None:
    text = f"{FUND}“The outlook is good,” Section Chief Ann Holm said at the end of a visit."
    assert [a.actors for a in read(text, "dailyftlk").acts] == [("IMF",), ("LK",)]


def test_the_statement_is_of_who_said_something_in_one() -> None:
    text = (
        f"{FUND}“The outlook is good,” Mission Chief Ann Holm said in a statement at the end of a visit.\n\n"
        "“Strong rules are important,” the statement said."
    )
    assert [a.actors for a in read(text, "dailyftlk").acts] == [("IMF",), ("IMF",), ("IMF",)]
    text = text.replace("said in a statement", "said")
    assert [a.actors for a in read(text, "dailyftlk").acts] == [("IMF",), ("IMF",), ("LK",)]


@pytest.mark.parametrize("mark", ["“", "“ "])
def test_a_quotation_begins_at_its_mark_whether_or_not_a_blank_follows(mark: str) -> None:
    text = f"{MET}\n\n{mark}The pier is safe, ” Minister Holm said."
    assert told(text) == [("statement", f"{mark}The pier is safe, ” Minister Holm said")]
