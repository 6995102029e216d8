"""The person who tells of meetings in the first person: the one of the letterhead."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

BODY = (
    "\n\n Visit to Peru\n\n I will visit Peru and Kenya from 10 to 16 May.\n\n In Lima I will meet President Luz "
    "Rojas. The talks will cover fish."
)
PUBLISHER = "Latvia: MINISTER FOR FOREIGN AFFAIRS"


def heads(text: str) -> list[list[tuple[str, str | None, str | None]]]:
    found = annotate(text, published="2024-05-03", publisher=PUBLISHER).meetings
    return [[(h.name, h.office, h.party) for h in m.heads] for m in found]


@pytest.mark.parametrize(
    "head", ["MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS ANNA OZOLA", "MINISTER FOR FOREIGN AFFAIRS\n\n Dr Anna Ozola"]
)
def test_who_tells_of_a_visit_or_meeting_stands_in_the_letterhead(head: str) -> None:
    issuer = ("Anna Ozola", "Minister for Foreign Affairs", "LV")
    assert heads(head + BODY) == [[issuer], [issuer, ("Luz Rojas", "President", "PE")]]


def test_a_headline_is_no_letterhead() -> None:
    text = "MEDIA RELEASE\n\n MEETING WITH DR ANNA OZOLA" + BODY
    assert heads(text) == [[], [("Luz Rojas", "President", "PE")]]


def told_by(title: str, text: str) -> list[list[tuple[str, str | None]]]:
    document = Document(text=text, title=title, published="2024-05-20", publisher="The White House")
    return [[(h.name, h.office) for h in m.heads] for m in annotate(document).meetings]


SPOKE = "Look, as I talked with Prime Minister Dahl of Norway this morning, I told her that we will help."


def test_whose_remarks_a_title_says_it_holds_is_who_says_i() -> None:
    both = [[("Ann Hale", "Vice President"), ("Dahl", "Prime Minister")]]
    assert told_by("Remarks by Vice President Ann Hale on the Flood", SPOKE) == both
    assert told_by("Statement from Vice President Ann Hale on the Flood", SPOKE) == both
    assert told_by("Remarks by Vice President Ann Hale on the Flood", f"THE VICE PRESIDENT:  {SPOKE}") == both


def test_somebody_else_may_speak_in_his_turn() -> None:
    title = "Remarks by Vice President Ann Hale and Secretary Ivo Stone on the Flood"
    talk = f"VICE PRESIDENT HALE:  Hello.\n\nSECRETARY STONE:  {SPOKE}"
    assert all(("Ann Hale", "Vice President") not in heads for heads in told_by(title, talk))
    assert told_by("On the Flood, with Vice President Ann Hale", SPOKE) == [[("Dahl", "Prime Minister")]]


def stated(title: str, text: str) -> list[list[str]]:
    document = Document(text=text, title=title, published="2024-05-20", publisher="Prime Minister of Peru (Rojas, Luz)")
    return [[f"{h.name}, {h.office}" for h in m.heads] for m in annotate(document).meetings]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Statement by the Prime Minister, the Hon. Luz Rojas", "Luz Rojas"),
        ("STATEMENT BY THE PRIME MINISTER, THE HON L B ROJAS MP VISIT TO LATVIA", "L B Rojas"),
        ("ARRIVAL STATEMENT MADE BY THE PRIME MINISTER, MR. LUZ ROJAS 9 JUNE", "Luz Rojas"),
        ("STATEMENT BY THE HON L.B. ROJAS, MP VISIT TO LATVIA", "L.B. Rojas"),
    ],
)
def test_whom_a_title_honours_as_the_one_who_states_is_who_says_i(title: str, name: str) -> None:
    text = "I shall be visiting Latvia from 3 to 5 June. My visit will be a chance to meet President Ivo Ozols."
    own = f"{name}, Prime Minister"
    assert stated(title, text) == [[own], [own, "Ivo Ozols, President"]]


def test_what_is_only_announced_or_stated_with_others_has_no_issuer() -> None:
    own = "Statement by the Prime Minister, the Hon. Luz Rojas"
    assert stated(own, "I am pleased to announce that the Foreign Minister of Latvia will visit Peru in June.") == [[]]
    joint = "JOINT STATEMENT BY THE PRIME MINISTER, THE HON L B ROJAS MP, AND THE MINISTER FOR TRADE"
    assert stated(joint, "I met President Ivo Ozols of Latvia.") == [["Ivo Ozols, President"]]
