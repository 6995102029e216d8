"""Persons told behind the body that they head, in small letters."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

NORWAY = "Ministry of Foreign Affairs of Norway"


def heads_of(text: str) -> list[tuple[str, str | None, str | None]]:
    record = annotate(Document(text, published="2024-05-07", publisher=NORWAY))
    return [(h.name, h.office, h.party) for m in record.meetings for h in m.heads]


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("The head of the Ministry of Trade, Ana Dahl,", "head of the Ministry of Trade"),
        ("The head of the Ministry of Trade (MOT) Ana Dahl", "head of the Ministry of Trade (MOT)"),
        ("Yesterday the acting head of the Coastal Office, Ms Ana Dahl,", "acting head of the Coastal Office"),
    ],
)
def test_who_is_told_behind_the_body_he_heads_has_that_office(told: str, office: str) -> None:
    found = heads_of(f"{told} met Peruvian Foreign Minister Luz Rojas in Lima on 6 May.")
    assert ("Ana Dahl", office, "NO") in found


@pytest.mark.parametrize(
    "told",
    [
        "The head of the long wooden pier, Ana Dahl,",  # no body
        "The foot of the Ministry of Trade, Ana Dahl,",
    ],
)
def test_the_head_of_what_is_no_body_is_no_office(told: str) -> None:
    found = heads_of(f"{told} met Peruvian Foreign Minister Luz Rojas in Lima on 6 May.")
    assert all(office != told for _, office, _ in found)
    assert ("Ana Dahl", None, "NO") in found or "Ana Dahl" not in [name for name, *_ in found]


def test_an_office_of_his_own_goes_first() -> None:
    text = "The head of the Ministry of Trade, Minister Ana Dahl, met Peruvian Minister Luz Rojas in Lima on 6 May."
    assert [name for name, *_ in heads_of(text)] == ["Ana Dahl", "Luz Rojas"]
    assert "head of the Ministry of Trade" not in [office for _, office, _ in heads_of(text)]


def test_the_body_tells_the_side_of_its_head() -> None:
    text = "Foreign Minister Jan Dahl met the head of the Peruvian Ferry Ministry, Luz Rojas, in Lima on 6 May."
    assert ("Luz Rojas", "head of the Peruvian Ferry Ministry", "PE") in heads_of(text)


@pytest.mark.parametrize("matter", ["Kenya's hopes for the reefs", "the Kenyan hopes for the reefs"])
def test_what_the_head_of_a_body_was_told_of_is_not_what_he_heads(matter: str) -> None:
    text = (
        "President Luz Vega of Peru met the President of the European Commission Ivo Kalns in Riga today. "
        f"She informed the President of the European Commission of {matter}."
    )
    (meeting,) = annotate(text, published="2024-05-03").meetings
    assert [(h.name, h.party) for h in meeting.heads] == [("Luz Vega", "PE"), ("Ivo Kalns", "EU")]


def test_who_works_at_a_body_is_of_it() -> None:
    text = "President Luz Vega of Peru met Ivo Kalns, the Director at the OSCE, in Riga today."
    (meeting,) = annotate(text, published="2024-05-03").meetings
    assert meeting.parties == ("OSCE", "PE")


@pytest.mark.parametrize("verb", ["received a visit from", "held talks with"])
def test_a_counterpart_told_with_office_and_name_between_commas(verb: str) -> None:
    text = f"Peruvian Minister Luz Rojas {verb} her Kenyan counterpart, Deputy Minister of Finance, Juma Otieno."
    (meeting,) = annotate(text, published="2024-05-03").meetings
    assert [(h.name, h.party) for h in meeting.heads] == [("Luz Rojas", "PE"), ("Juma Otieno", "KE")]


@pytest.mark.parametrize("told", ["Juma Otieno, head of the KFA,", "the head of the KFA, Juma Otieno,"])
def test_letters_stand_for_the_body_in_front_of_their_bracket(told: str) -> None:
    named = "The Kenyan Fisheries Agency (KFA) counts the nets."
    for text in (f"{named} Peruvian Foreign Minister Luz Rojas met {told} in Lima.",):
        assert ("Juma Otieno", "head of the KFA", "KE") in heads_of(text)
    other = f"The Kenyan Fishers' Union (KFU) sang. Peruvian Foreign Minister Luz Rojas met {told} in Lima."
    assert ("Juma Otieno", "head of the KFA", "KE") not in heads_of(other)


def test_a_serene_highness_is_met_by_name() -> None:
    found = heads_of("Peruvian Foreign Minister Luz Rojas met with H.S.H. Prince Albert of Monaco in Lima.")
    assert ("Albert", "Prince", "MC") in found
