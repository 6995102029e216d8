"""Every verb of a kind other than statement has an event code, or is known to fit none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from memcon import annotate, load_lexicon
from memcon.lexicon.keys import PLOVER_CODES

VERBS = load_lexicon().items("en/acts", "verb")
GUIDE = Path(__file__).parents[2] / "docs" / "lexicon.md"
WITHOUT = {
    "an opinion that neither backs nor blames anybody": (
        "feel that", "believe", "be of the opinion", "hold the view", "take the view", "contend", "regard", "deem",
        "prefer", "conclude that", "maintain that", "dub", "see as", "judge",
    ),
    "neither for nor against": ("abstain",),
    "a claim to land, which no type of the scheme holds": ("lay claim to", "claim sovereignty"),
    "a measure at home": ("devalue",),
    "what is ordered tells: ships to a reef, or a school to be opened": ("order",),
    "an inquiry, which the scheme holds no more": ("investigate",),
}  # fmt: skip


def test_verbs_have_an_event_code_unless_none_fits() -> None:
    missing = {v["lemma"] for v in VERBS if "plover" not in v and v["kind"] != "statement"}
    assert missing == {lemma for lemmas in WITHOUT.values() for lemma in lemmas}


def test_the_guide_tells_of_every_event_code() -> None:
    told = re.findall(r"^\| `([A-Z]+)` \| ", GUIDE.read_text("utf-8"), re.M)
    assert sorted(told) == sorted(PLOVER_CODES)
    assert {v["plover"] for v in VERBS if "plover" in v} == PLOVER_CODES - {"ASSAULT"}


MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Brazil regretted the felling of the oaks.", "ACCUSE"),
        ("Brazil nominated a new envoy for the reef.", "COOPERATE"),
        ("Brazil enacted a law on the reef.", "COOPERATE"),
        ("Brazil deported the divers.", "COERCE"),
        ("Brazil sent condolences to the families of the divers.", "SUPPORT"),
        ("Brazil issued an invitation to the divers.", "REQUEST"),
        ("Brazil turned down the offer of the divers.", "REJECT"),
        ("Brazil believes that the reef is old.", None),
        ("Brazil said that the reef is old.", None),
    ],
)
def test_an_act_bears_the_event_code_of_its_verb(sentence: str, code: str | None) -> None:
    (act,) = [a for a in annotate(MEETING + sentence).acts if a.span.start >= len(MEETING)]
    assert act.plover == code
