"""Stories of newspapers: what "we", nobody who is named, and members of parliaments do is no act of a state."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

NAMED = "Eels live off Peru and off Kenya. Eels from Peru are sold in Kenya. "
MEETING = "Kenyan President Ada Mwangi met Peruvian President Luz Rojas in Lima on Tuesday. "


def acts_of(text: str, title: str = "Eels of two coasts") -> list[tuple[str, str]]:
    document = Document(text, title=title, published="2024-05-09", publisher="The Harbour Post")
    return [(" ".join(a.actors), document.text[a.span.start : a.span.end]) for a in annotate(document).acts]


@pytest.mark.parametrize(
    "sentence",
    [
        "We agreed long ago to eat them smoked.",
        "They will travel far for a good eel.",
        "Both have refused to cook.",
        "The new smokehouse was opened by a chef in May.",
        "A survey of cooks was conducted in spring.",
    ],
)
def test_a_story_about_no_meeting_tells_no_act_of_the_states_it_names_most(sentence: str) -> None:
    assert acts_of(NAMED + sentence) == []


def test_a_story_may_tell_what_both_states_did() -> None:
    done = "signed a pact on eels"
    assert acts_of(f"{NAMED}Peru and Kenya {done}. They agreed to meet again.")[:1] == [("KE PE", done)]
    behind = "will be signed between the fisheries ministries of Peru and Kenya"
    assert acts_of(f"{NAMED}A pact {behind}.") == [("KE PE", f"A pact {behind}")]


@pytest.mark.parametrize(
    "sentence",
    [
        "We will update this page as the talks go on.",
        "Anglers came from afar. They believe that the eel brings luck.",
    ],
)
def test_a_newspaper_and_its_people_are_not_those_who_met(sentence: str) -> None:
    assert (
        len(
            acts_of(f"{MEETING}\n\nThe harbour was full of boats that day. {'Gulls sat on the masts. ' * 30}{sentence}")
        )
        == 0
    )


def test_they_who_met_act_in_a_story() -> None:
    assert acts_of(f"{MEETING}They discussed the price of eels.") == [("all", "discussed the price of eels")]
    assert acts_of(f"{MEETING}The two presidents praised the divers. They rejected the new fees.")[1:] == [
        ("all", "rejected the new fees")
    ]


@pytest.mark.parametrize(
    "who", ["Sen. Ivo Stone", "Opposition Leader Ivo Stone", "Rep. Ivo Stone", "Senator Ivo Stone"]
)
def test_members_of_parliaments_speak_for_no_government(who: str) -> None:
    assert acts_of(f"{MEETING}{who} urged Kenya to wait. Stone also rejected the pact with Peru.") == []
    assert acts_of(f"{MEETING}“Kenya should wait,” said {who}.") == []


def test_a_senator_who_holds_an_office_or_was_met_acts() -> None:
    minister = "Senator Ivo Stone, Peru's Foreign Minister, was there. Foreign Minister Stone urged Kenya to wait."
    assert acts_of(MEETING + minister) == [("PE", "urged Kenya to wait")]
    met = (
        "Peruvian Senator Ivo Stone met Kenyan President Ada Mwangi in Lima on Tuesday. Senator Stone praised the eels."
    )
    assert acts_of(met) == [("PE", "praised the eels")]


@pytest.mark.parametrize(
    "sentences",
    [
        "Senator Ivo Stone was there. He urged Kenya to wait.",
        "“Few came,” said Ivo Stone, who sells boats.",
        "A trader, Ivo Stone, came late. Stone said that few boats were left.",
    ],
)
def test_who_holds_no_office_speaks_for_nobody(sentences: str) -> None:
    assert acts_of(MEETING + sentences) == []


def test_who_holds_an_office_speaks_where_it_is_told_for_whom() -> None:
    told = "{} Secretary Ivo Stone urged the divers to wait."
    assert acts_of(MEETING + told.format("Press")) == []
    assert acts_of(MEETING + told.format("Kenyan Press")) == [("KE", "urged the divers to wait")]


def test_we_in_words_quoted_on_are_of_whom_the_speaker_acts_for() -> None:
    said = "“The nets are ready,” Kenyan Fisheries Minister Ada Mwangi told a newspaper of Peru.\n\n"
    assert acts_of(f"{NAMED}{said}“We hope to sell eels to Peru soon.")[1:] == [
        ("KE", "hope to sell eels to Peru soon")
    ]
    assert acts_of(f"{NAMED}{said}We hope to eat eels soon.")[1:] == []
    assert acts_of(f"{NAMED}“We hope to eat eels soon.") == []


def test_what_one_state_does_far_from_the_name_of_another_is_its_own_affair() -> None:
    at_home = "Kenya’s president said that the fees for anglers had risen."
    title = "Kenya waits for Peru"
    assert acts_of(f"Peru sells eels. {at_home}", title) == [("KE", "said that the fees for anglers had risen")]
    assert acts_of(f"Peru sells eels.\n\n{'The harbour was full of boats. ' * 20}\n\n{at_home}", title) == []


@pytest.mark.parametrize(
    ("met", "actors"),
    [("Latvian officials", []), ("Attorney General Ivo Kalns and other Latvian officials", [("LV",)])],
)
def test_an_official_who_was_not_there_is_not_of_the_side_left(met: str, actors: list[tuple[str, ...]]) -> None:
    text = f"President Luz Vega of Peru met {met} in Lima on Monday. Attorney General Ivo Kalns said nets are dear."
    story = annotate(Document(text, published="2024-05-08", publisher="The Harbour Times"))
    assert [a.actors for a in story.acts] == actors


def test_whom_no_state_is_known_of_does_no_act_in_a_story_or_where_nobody_meets() -> None:
    told = "Chairwoman Dora Quill said on Monday that eels from Peru should be smoked."
    assert acts_of(told) == []
    assert [code for code, _ in acts_of(told.replace("Chairwoman", "Kenyan Minister"))] == ["KE"]
    release = Document(
        "Participants discussed the price of smoked eels.", published="2024-05-09", publisher="The White House"
    )
    assert annotate(release).acts == ()


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Mwangi opened the conference on eels.", False),
        ("Mwangi opened the consulate for eels.", True),
        ("Mwangi plans to meet divers of Peru.", False),
        ("Mwangi plans her own meeting with divers of Peru.", False),
        ("Mwangi plans to help divers of Peru.", True),
    ],
)
def test_beginnings_and_plans_of_meetings_are_no_acts(sentence: str, kept: bool) -> None:
    assert bool(acts_of(MEETING + sentence)) is kept
