"""Readouts of meetings at home, where no other government is told of, and what readouts tell in other words."""

from __future__ import annotations

import pytest

from memcon import AnnotatedDocument, Document, annotate

CALL = "President Hallam spoke today with President Orri Jonsson of Iceland."
HOME = "On Tuesday, the Office of Towns convened sixty mayors to discuss homes."


def read(text: str, title: str | None = None) -> AnnotatedDocument:
    return annotate(Document(text=text, title=title, published="2024-05-03", publisher="The White House"))


def acts_of(text: str, title: str | None = None) -> list[tuple[str, tuple[str, ...]]]:
    return [(a.kind, a.actors) for a in read(text, title).acts if a.span.start >= len(HOME)]


@pytest.mark.parametrize(
    "told",
    [
        "Participants discussed the need for homes.",
        "Community leaders agreed to continue building homes.",
        "The meeting focused on the need for homes.",
        "Participants wept. They stressed the need for homes.",
    ],
)
def test_whom_a_government_meets_at_home_acts_for_no_party(told: str) -> None:
    assert acts_of(f"{HOME} {told}", "Readout of the Meeting with Mayors") == []


@pytest.mark.parametrize(
    "who", ["Administration officials", "Federal representatives", "Senior Administration officials"]
)
def test_officials_of_the_government_act_for_it(who: str) -> None:
    text = f"{HOME} {who} thanked the mayors for work with global partners. They also stressed the need for homes."
    assert acts_of(text, "Readout of the Meeting with Mayors") == [("assessment", ("US",)), ("position", ("US",))]


def test_what_officials_tell_at_home_of_no_other_state_is_no_act() -> None:
    text = f"{HOME} Administration officials thanked the mayors. They also stressed the need for homes."
    assert acts_of(text, "Readout of the Meeting with Mayors") == []


def test_leaders_of_a_call_that_another_state_is_told_in_act() -> None:
    text = "Today, the President convened a call with allies to discuss the floods in Peru. The leaders agreed to help."
    assert [a.kind for a in read(text, "Readout of the Call with Allies").acts] == ["discussion", "commitment"]


def test_a_body_of_the_own_land_called_like_another_state_names_it_not() -> None:
    text = (
        "On May 1, the Administration held the Fourth Annual River Youth Forum. It spoke of Indian Country and of "
        "Indian Affairs."
    )
    assert not read(text, "Readout of the River Youth Forum").meetings


@pytest.mark.parametrize("by", ["by the Reef Council", "unanimously by the Reef Council"])
def test_what_is_done_by_others_is_no_act_of_the_subject(by: str) -> None:
    text = f"{CALL} The leaders discussed the deal described by the President last year and endorsed {by}."
    assert [a.kind for a in read(text).acts] == ["discussion"]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("briefed him on his plan to build a dam", "statement"),
        ("updated him on his commitment to build a dam", "statement"),
        ("detailed American support for the dam", "statement"),
        ("provided an update on American support for the dam", "statement"),
        ("reaffirmed his commitment to build a dam", "commitment"),
        ("briefed him that the port will open in May", "statement"),
    ],
)
def test_plans_that_one_reports_on_are_told(told: str, kind: str) -> None:
    assert [a.kind for a in read(f"{CALL} President Hallam {told}.").acts] == [kind]


def test_a_title_names_a_summit_without_those_who_meet() -> None:
    title = "Statement on the Upcoming Trilateral Leaders Summit of the United States, Sweden, and Peru"
    text = (
        "President Hallam will host Prime Minister Ona Berg of Sweden and President Luz Rojas of Peru for a trilateral "
        "leaders summit at Camp David on May 9, 2024."
    )
    (summit,) = read(text, title).meetings
    assert "united" not in (summit.mechanism or "").lower()


def test_a_title_names_a_summit_of_a_region_whole() -> None:
    title = "Statement on the Ninth Summit of the Americas"
    (summit,) = read(
        "President Hallam will attend the Ninth Summit of the Americas in Lima on June 3, 2024.", title
    ).meetings
    assert (summit.mechanism, summit.number) == ("Summit of the Americas", 9)


@pytest.mark.parametrize("visit", ["The Chancellor’s visit", "Chancellor Holm’s visit"])
def test_the_visit_of_who_is_welcomed_is_that_meeting(visit: str) -> None:
    text = (
        "President Hallam looks forward to welcoming Chancellor Olaf Holm of Germany to Washington on May 17, 2024. "
        f"{visit} will highlight the deep bonds between the United States and Germany."
    )
    assert [m.kind for m in read(text).meetings] == ["meeting"]


def test_another_visit_of_who_is_welcomed_is_one_of_its_own() -> None:
    text = (
        "President Hallam looks forward to welcoming Chancellor Olaf Holm of Germany to Washington on May 17, 2024. "
        "They met during Chancellor Holm’s visit to Boston in March."
    )
    assert "visit" in [m.kind for m in read(text).meetings]


def test_the_name_and_letters_of_a_conference_are_one() -> None:
    text = f"{CALL} They discussed the 28th United Nations Climate Change Conference of the Parties (COP28) in Dubai."
    assert [m.number for m in read(text).meetings[1:]] == [28]


@pytest.mark.parametrize(
    ("met", "count"),
    [
        ("Steps toward peace are met by corresponding relief by Peru", 1),
        ("She was met by President Luz Rojas of Peru", 2),
    ],
)
def test_what_is_met_by_deeds_is_no_meeting(met: str, count: int) -> None:
    text = f"{CALL.replace('President Hallam', 'Secretary Ada Mill')} {met}."
    assert len(read(text).meetings) == count
