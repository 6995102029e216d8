"""Texts that several governments speak together: their first words tell whom "we" stands for."""

import pytest

from memcon import annotate
from memcon.model import AnnotatedDocument


def read(text: str, publisher: str = "Ministry of Foreign Affairs of Kenya") -> AnnotatedDocument:
    return annotate(text, published="2024-05-04", publisher=publisher)


@pytest.mark.parametrize(
    "opening",
    [
        "We, the Ministers of Fisheries of Kenya, Peru and Latvia, met in Riga on 3 May 2024. ",
        "We – the leaders of Kenya, Peru and Latvia – gathered in Riga on 3 May 2024. ",
        "Today, we, President Ada Mwangi of Kenya, President Luz Rojas of Peru and President Ilze Ozola of Latvia, "
        "met in Riga. ",
    ],
)
def test_who_names_himself_behind_we_speaks_with_the_others(opening: str) -> None:
    acts = read(opening + "We condemn the sinking of trawlers. We will share the charts.").acts
    assert [a.actors for a in acts[-2:]] == [("all",), ("all",)]


@pytest.mark.parametrize(
    "opening",
    [
        "President Ada Mwangi of Kenya and President Luz Rojas of Peru today issued the following joint statement on "
        "the sea. ",
        "Text of the joint statement by the Governments of Kenya and Peru. ",
    ],
)
def test_those_who_issue_a_joint_text_speak_together_without_a_meeting(opening: str) -> None:
    document = read(opening + "We pledge to ban drift nets.")
    assert document.genre == "joint_statement"
    assert document.acts[-1].actors == ("KE", "PE")


@pytest.mark.parametrize(
    "opening",
    [
        "We, too, met the Ministers of Peru and Latvia. ",
        "We, together with Peru and Latvia, hold the sea dear. ",
    ],
)
def test_who_speaks_for_himself_names_others_without_speaking_for_them(opening: str) -> None:
    assert read(opening + "We will share the charts with Peru.").genre != "joint_statement"


def test_the_members_of_a_body_say_together_what_it_publishes() -> None:
    text = (
        "1. The ninth ASEAN-Peru Summit was held in Lima on 3 May 2024.\n"
        "2. We welcomed the new ferry line.\n3. We tasked our officials to draft a plan."
    )
    assert [a.actors for a in read(text, "ASEAN Secretariat").acts] == [("all",), ("all",)]


def test_where_a_motto_comes_from_does_not_make_its_text_joint() -> None:
    motto = "“The sea is ours to keep.”\n\n– Joint statement of Kenya and Peru\n\n"
    body = "Kenya supports the ban on drift nets. It will share the charts."
    assert annotate(motto + body, publisher="Government of Kenya").genre == "press_release"
    assert (
        annotate("Joint statement of Kenya and Peru\n\n" + body, publisher="Government of Kenya").genre
        == "joint_statement"
    )
