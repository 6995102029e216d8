"""Ceremonies at which ambassadors of several states present their letters of credence."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def meetings(text: str, publisher: str = "Ministry of Foreign Affairs of Norway") -> list[MeetingMention]:
    return list(annotate(Document(text, published="2024-05-04", publisher=publisher)).meetings)


LISTED = (
    "The ambassadors extraordinary and plenipotentiary of the Republic of Peru, Ms Luz ROJAS VEGA; of Latvia, "
    "Mr Ivo Ozols (with residence in Vienna); and the Republic of Kenya, Mr Tom Otieno, were {} President Jan Dahl "
    "at the Reef Palace on 3 May 2024 for the presentation of their credentials."
)


@pytest.mark.parametrize("verb", ["received by", "welcomed by", "received in audience by"])
def test_a_list_of_ambassadors_is_one_meeting_of_all_their_states(verb: str) -> None:
    [met] = meetings(LISTED.format(verb))
    assert (met.kind, met.standing, met.status) == ("meeting", "subject", "held")
    assert (met.parties, met.start) == (("KE", "LV", "NO", "PE"), "2024-05-03")
    assert (met.place, met.country) == ("Reef Palace", "NO")
    assert [(h.name, h.party) for h in met.heads] == [
        ("Luz ROJAS VEGA", "PE"), ("Ivo Ozols", "LV"), ("Tom Otieno", "KE"), ("Jan Dahl", "NO")
    ]  # fmt: skip


def test_the_receiver_may_stand_first() -> None:
    [met] = meetings(
        "On 3 May 2024 President Jan Dahl received the ambassadors of the Republic of Peru, Luz Rojas, and of Latvia, "
        "Ivo Ozols (residence in Vienna), for the presentation of their credentials."
    )
    assert met.parties == ("LV", "NO", "PE")


@pytest.mark.parametrize(
    "told",
    [
        "The new ambassadors represent Peru, Latvia and Kenya.",
        "Ambassador of Peru (resident in Vienna) – Luz Rojas\n\nAmbassador of Latvia – Ivo Ozols\n\n"
        "High Commissioner of Kenya (resident in Oslo) – Tom Otieno",
        "The new ambassadors are from Peru and Latvia. A high commissioner was appointed to represent Kenya.",
    ],
)
def test_the_states_may_be_told_behind_the_ceremony(told: str) -> None:
    text = f"Three new envoys to Norway presented their credentials to President Jan Dahl on 3 May 2024.\n\n{told}"
    [met] = meetings(text)
    assert met.parties == ("KE", "LV", "NO", "PE")


def test_a_heading_gives_way_to_the_sentence_that_names_the_receiver() -> None:
    text = (
        "Two New Ambassadors Present Credentials to the President\n\nTwo new ambassadors presented their credentials "
        "to President Jan Dahl on 3 May 2024. The ambassadors represent Peru and Latvia."
    )
    [met] = meetings(text)
    assert [h.name for h in met.heads] == ["Jan Dahl"]
    assert text[met.evidence[0].start : met.evidence[0].end].startswith("presented their credentials")


def test_one_ambassador_is_read_like_anybody_who_calls() -> None:
    [met] = meetings(
        "Ambassador Luz Rojas of Peru presented her credentials to President Jan Dahl of Norway on 3 May 2024."
    )
    assert (met.parties, [h.name for h in met.heads]) == (("NO", "PE"), ["Luz Rojas", "Jan Dahl"])


@pytest.mark.parametrize(
    "text",
    [
        "The divers of Peru, Ms Luz Rojas; and of Latvia, Mr Ivo Ozols, showed their credentials to the port.",
        "The ambassadors of Peru and Latvia praised the credentials of the new port.",
    ],
)
def test_other_credentials_make_no_meeting(text: str) -> None:
    assert not meetings(text)


@pytest.mark.parametrize(
    "told",
    [
        "Ambassador Luz Rojas of Peru presented Letters of Credence to President Jan Dahl of Norway",
        "Ambassador Luz Rojas of Peru handed over her credentials to President Jan Dahl of Norway",
        "President Jan Dahl of Norway accepted the Letters of Credence of Ambassador Luz Rojas of Peru",
    ],
)
def test_letters_of_credence_are_handed_over_at_a_meeting(told: str) -> None:
    [met] = meetings(f"{told} on 3 May 2024 in Oslo.")
    assert (met.parties, met.start) == (("NO", "PE"), "2024-05-03")
    assert sorted(h.name for h in met.heads) == ["Jan Dahl", "Luz Rojas"]


def test_what_reporters_hand_over_is_no_credence() -> None:
    assert meetings("Reporters presented credentials to the guards of Peru on 3 May 2024.") == []
