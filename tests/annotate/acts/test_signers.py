"""Who speaks together in a text that reports no meeting."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

CALL = "We urge all ships to leave the strait of Sudan."


def actors_of(text: str, title: str | None = None, publisher: str | None = None) -> list[tuple[str, ...]]:
    return [a.actors for a in annotate(Document(text=text, title=title, publisher=publisher)).acts]


def test_the_title_names_who_speaks() -> None:
    title = "Statement of the Foreign Ministers of Peru, Chile and Ghana on Sudan"
    assert actors_of(CALL, title, "Ministry of Foreign Affairs of Peru") == [("CL", "GH", "PE")]


@pytest.mark.parametrize(
    "lead",
    [
        "Following is a joint statement on Sudan issued by the Foreign Ministers of Peru, Chile and Ghana.",
        "The governments of Peru, the Republic of Chile, and Ghana have issued the following joint statement.",
        "The text was released by Peru's Foreign Minister Ana Silva, Chile's Luis Soto and Ghana on the war in Sudan.",
    ],
)
def test_the_first_sentence_names_who_speaks(lead: str) -> None:
    assert actors_of(f"{lead}\n\n{CALL}", "Joint Statement on Sudan")[-1] == ("CL", "GH", "PE")


def test_whom_a_statement_is_about_does_not_sign_it() -> None:
    found = actors_of(CALL, "Statement by the Government of Peru on the war in Sudan", "Government of Peru")
    assert found == [("PE",)]


def test_persons_of_the_first_sentence_speak_together() -> None:
    text = f"Peruvian Foreign Minister Ana Silva and Chilean Foreign Minister Luis Soto spoke to the press. {CALL}"
    assert actors_of(text, "Joint Press Statement")[-1] == ("CL", "PE")


@pytest.mark.parametrize(
    "frame",
    ["A joint statement was issued after the consultations.", "The two sides issued a joint statement at the end."],
)
def test_that_a_statement_was_issued_is_no_act(frame: str) -> None:
    meeting = "The Foreign Ministers of Ghana and Togo met in Accra on 5 May 2013."
    assert actors_of(f"{meeting} {frame}") == []


def test_what_a_statement_calls_for_is_one() -> None:
    meeting = "The Foreign Ministers of Ghana and Togo met in Accra on 5 May 2013."
    assert len(actors_of(f"{meeting} The two sides issued a joint statement calling for peace.")) == 1
