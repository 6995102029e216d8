"""Rows of persons told by name and then by office, and verbs that help another one."""

from __future__ import annotations

from memcon import Document, MeetingMention, annotate


def meetings(text: str) -> list[MeetingMention]:
    record = annotate(Document(text=text, published="2024-05-08", publisher="Ministry of Foreign Affairs of Latvia"))
    return list(record.meetings)


def heads(text: str) -> list[tuple[str | None, str | None]]:
    return [(h.name, h.office) for h in meetings(text)[0].heads][1:]


def test_each_office_of_a_row_is_that_of_the_name_before_it() -> None:
    text = (
        "Minister Juris Ozols met in Riga on 7 May with Ana Quispe, Peruvian Minister of Ports, Luis Vega, Director of "
        "the Peruvian Space Agency, Ona Berg, Ambassador of Peru to Latvia, and Vice Minister Rosa Soto of Peru."
    )
    assert heads(text) == [
        ("Ana Quispe", "Minister of Ports"),
        ("Luis Vega", "Director of the Space Agency"),
        ("Ona Berg", "Ambassador"),
        ("Rosa Soto", "Vice Minister"),
    ]


def test_an_office_before_its_name_keeps_it() -> None:
    text = "Minister Juris Ozols met in Riga on 7 May with the Peruvian Minister of Ports, Luis Vega, and his aides."
    assert heads(text) == [("Luis Vega", "Minister of Ports")]


MET = "Minister Juris Ozols met Minister Luz Rojas of Peru in Riga on 7 May 2024. "


def test_a_verb_that_helps_another_holds_no_talks() -> None:
    text = "He thanked the Minister for what Peru has shown and urged further direct talks between Peru and Chile."
    assert [m.parties for m in meetings(MET + text) if "CL" in m.parties] == []


def test_talks_that_one_has_had_or_begun_are_held() -> None:
    for told in ("has had direct talks with", "has begun talks with"):
        text = f"Minister Juris Ozols {told} Minister Luz Rojas of Peru in Riga."
        assert [m.parties for m in meetings(text)] == [("LV", "PE")], told
