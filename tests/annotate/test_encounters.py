"""Meetings told by a verb: its subjects, the persons met, the place."""

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str, published: str | None = "2024-05-03", publisher: str | None = None) -> list[MeetingMention]:
    return [m for m in annotate(text, published=published, publisher=publisher).meetings if m.kind == "meeting"]


def names(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


def test_a_second_verb_behind_and_shares_its_subject() -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols met Peru's President Ana Quispe and held talks with "
        "Foreign Minister Luz Rojas of Peru."
    )
    assert [names(m) for m in meetings(text)] == [["Juris Ozols", "Ana Quispe"], ["Juris Ozols", "Luz Rojas"]]


def test_a_pronoun_as_subject_means_the_person_told_before() -> None:
    text = "Latvian Foreign Minister Juris Ozols arrived in Lima. He met Peru's President Ana Quispe on Thursday."
    assert [names(m) for m in meetings(text)] == [["Juris Ozols", "Ana Quispe"]]


def test_here_is_the_city_of_the_dateline() -> None:
    text = "LIMA, May 3 (ANP): Latvian Foreign Minister Juris Ozols met Peruvian President Ana Quispe here on Thursday."
    (meeting,) = meetings(text)
    assert (meeting.place, meeting.country) == ("Lima", "PE")


def test_a_state_behind_in_is_the_country_and_a_state_talked_of_is_not() -> None:
    text = "Latvian Foreign Minister Juris Ozols met Peruvian President Ana Quispe in Malta on Thursday."
    assert [(m.place, m.country) for m in meetings(text)] == [(None, "MT")]
    text = "Latvian Foreign Minister Juris Ozols met Peruvian President Ana Quispe to discuss the war in Sudan."
    assert [(m.place, m.country) for m in meetings(text)] == [(None, None)]


def test_a_country_before_an_office_does_not_end_the_sentence() -> None:
    text = "Latvian Foreign Minister Juris Ozols met U.S. Secretary of State Ann Moss in Riga."
    assert [names(m) for m in meetings(text)] == [["Juris Ozols", "Ann Moss"]]


def test_hours_of_talks_are_a_meeting() -> None:
    text = "Peru's President Ana Quispe held two hours of talks in Riga with Latvian Foreign Minister Juris Ozols."
    assert [(names(m), m.place) for m in meetings(text)] == [(["Ana Quispe", "Juris Ozols"], "Riga")]
