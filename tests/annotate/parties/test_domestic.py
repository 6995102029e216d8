"""Which other states are named, and which only lend their name to a group of the publisher's own people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from memcon import load_lexicon
from memcon.annotate import build_context
from memcon.annotate.parties.domestic import Abroad
from memcon.annotate.parties.find import find_parties
from memcon.model import Document


@pytest.mark.parametrize(
    ("people", "home", "abroad"),
    [
        ("Kenyan-Latvians", "LV", False),
        ("Kenyan Latvians", "LV", False),
        ("Kenyan-Latvians", "PE", True),
        ("Kenyan sailors", "LV", True),
        ("old Latvians", "LV", False),
    ],
)
def test_a_group_of_one_s_own_people_is_no_other_state(people: str, home: str, abroad: bool) -> None:
    text = f"The fair opened with songs of {people} by the river."
    bare = build_context(Document(text), load_lexicon())
    context = replace(bare, parties=find_parties(bare))
    assert Abroad(context, (), home, is_talk=True).is_in(0, len(text)) is abroad


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("They promote the Portuguese and Sami languages.", False),
        ("They promote Latvian language courses.", False),
        ("They promote Latvian and Sami crafts.", True),
    ],
)
def test_a_language_is_no_state(text: str, named: bool) -> None:
    bare = build_context(Document(text), load_lexicon())
    assert bool(find_parties(bare)) is named


def test_a_language_in_a_title_is_no_other_state() -> None:
    document = Document("Rain fell.", title="Minister meets mayors of Portuguese-speaking Kenya")
    assert not Abroad(build_context(document, load_lexicon()), (), "KE", is_talk=False).is_near(0, 10)
