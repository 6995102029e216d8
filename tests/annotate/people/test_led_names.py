"""Who led a delegation, told by a bare name, and whom rank and name behind a whole post mean."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

DIALOGUE = "The third Kenyan-Peruvian Reef Dialogue was held in Lima on 5 May. "
Heads = list[list[tuple[str, str | None, str | None]]]


def heads(text: str, publisher: str = "Foreign Ministry of Kenya") -> Heads:
    found = annotate(Document(text=text, published="2024-05-20", publisher=publisher)).meetings
    return [[(h.name, h.office, h.party) for h in m.heads] for m in found]


@pytest.mark.parametrize(
    "told",
    [
        "The Kenyan delegation was led by Ann Otieno, vice head of the Eel Bureau (EB).",
        "The Kenyan side was headed by Ann Otieno, who serves as vice head of the Eel Bureau.",
        "The Kenyan delegation was led by Ann Otieno (vice head of the Eel Bureau).",
    ],
)
def test_a_bare_name_with_its_office_behind_leads(told: str) -> None:
    assert heads(DIALOGUE + told) == [[("Ann Otieno", "vice head of the Eel Bureau", "KE")]]


def test_who_led_may_have_no_office() -> None:
    assert heads(DIALOGUE + "The Kenyan delegation was led by Ann Otieno.") == [[("Ann Otieno", None, "KE")]]
    assert heads(DIALOGUE + "The choir was led by Ann Otieno.") == [[]]


@pytest.mark.parametrize(
    ("post", "office"),
    [
        ("the Peruvian Commander Eastern Lake Area, Rear Admiral Luz Rojas", "Commander Eastern Lake Area"),
        ("the Peruvian Deputy Minister (Ferries), Ms. Luz Rojas", "Deputy Minister (Ferries)"),
        ("Commander of the Peru Lake Command (LAC) General Luz Rojas", "Commander of the Peru Lake Command (LAC)"),
    ],
)
def test_rank_and_name_behind_a_post_are_its_holder(post: str, office: str) -> None:
    told = heads(f"Minister Ann Otieno met {post} in Lima on 5 May.")
    assert told == [[("Ann Otieno", "Minister", "KE"), ("Luz Rojas", office, "PE")]]


def test_another_person_behind_an_office_stays_another() -> None:
    told = heads("Minister Ann Otieno met the Peruvian Commander and General Luz Rojas of Norway in Lima on 5 May.")
    assert all(office != "Commander" for heads in told for name, office, _ in heads if name == "Luz Rojas")


def test_what_somebody_with_an_honorific_heads_is_her_office() -> None:
    told = heads("Mrs Ann Otieno, head of the Coast Office (CO), met Minister Luz Rojas of Peru in Lima on 5 May.")
    assert told == [[("Ann Otieno", "head of the Coast Office (CO)", "KE"), ("Luz Rojas", "Minister", "PE")]]


def test_the_office_of_the_next_person_is_not_the_first_ones() -> None:
    told = heads(
        "Minister Ann Otieno met Norway's Climate Minister, Jan Dahl, and the Secretary of the Peruvian Climate "
        "Commission, Luz Ana Rojas, in Lima on 5 May."
    )
    assert ("Jan Dahl", "Climate Minister", "NO") in [h for heads in told for h in heads]


def test_citizens_abroad_are_a_portfolio() -> None:
    text = "President Ann Otieno received Luz Rojas, the Minister of Trade and Peruvians Abroad of Peru, in Nairobi."
    assert ("Luz Rojas", "Minister of Trade and Peruvians Abroad", "PE") in heads(text)[0]


def test_who_commands_a_ship_is_of_its_state() -> None:
    text = (
        "The Peruvian naval ship Sol arrived at the port of Mombasa on a formal visit on Friday. The ship is commanded "
        "by Commander Luz Rojas. She called on the Commander Eastern Lake Area, Rear Admiral Ann Otieno, on Sunday."
    )
    told = heads(text)[-1]
    assert [(name, party) for name, _, party in told] == [("Luz Rojas", "PE"), ("Ann Otieno", "KE")]


def test_letters_of_a_body_stand_before_its_heads_name() -> None:
    told = heads("Minister Ann Otieno met Director of the Peru Coast Agency (PCA) Luz Rojas in Lima on 5 May.")
    assert ("Luz Rojas", "PE") in [(name, party) for name, _, party in told[0]]
