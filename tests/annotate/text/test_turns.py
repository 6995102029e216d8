"""Speakers' turns: who "I" and "we" are in talk written down, and where somebody only asks."""

from __future__ import annotations

import random

import pytest

import memcon
from memcon.annotate import build_context
from memcon.annotate.acts.voices import Voice
from memcon.annotate.parties.find import find_parties
from memcon.annotate.people.find import find_people
from memcon.annotate.quotations.speaker_labels import find_turns
from memcon.annotate.text.turns import Turns
from memcon.model import Act, Document


def turns_of(text: str, title: str, publisher: str) -> Turns:
    document = Document(id="t", text=text, title=title, publisher=publisher, published="2023-03-01")
    context = build_context(document, memcon.load_lexicon())
    context.parties = find_parties(context)
    context.people = find_people(context)
    return find_turns(context)


def acts_of(text: str, title: str, publisher: str) -> list[tuple[str, tuple[str, ...], str]]:
    document = Document(id="t", text=text, title=title, publisher=publisher, published="2023-03-01")

    def told(act: Act) -> tuple[str, tuple[str, ...], str]:
        return act.kind, act.actors, text[act.span.start : act.span.end]

    return [told(a) for a in memcon.annotate(document).acts]


GUESTS = """PRESIDENT HARDING:  Good morning, everybody.

PRIME MINISTER OKADA:  (As interpreted.)  We discussed the new ferry line.  I welcome the plan for the harbour.

Q    Will you open the port this year?

PRESIDENT HARDING:  We agreed to open the port in May.
"""


def test_labels_give_each_turn_its_party() -> None:
    title = "Remarks by President Harding and Prime Minister Okada of Japan Before Bilateral Meeting"
    turns = turns_of(GUESTS, title, "The White House").turns
    assert [(t.label, t.code, t.asks) for t in turns] == [
        ("PRESIDENT HARDING", "US", False),
        ("PRIME MINISTER OKADA", "JP", False),
        ("Q", None, True),
        ("PRESIDENT HARDING", "US", False),
    ]


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("PRIME MINISTER OF THE UNITED KINGDOM", "GB"),
        ("HIS EXCELLENCY MR TARO OKADA, PRIME MINISTER OF JAPAN", "JP"),
        ("PRIME MINISTER", "AU"),
        ("FRENCH PRESIDENT", "FR"),
    ],
)
def test_a_label_that_names_a_state_speaks_for_it(label: str, code: str) -> None:
    text = f"{label}:\n\nGood morning.\n\nJOURNALIST:\n\nWhat was said?\n"
    turns = turns_of(text, "Joint press conference", "Prime Minister of Australia").turns
    assert [t.code for t in turns if not t.asks] == [code]


def test_an_office_that_the_publisher_lacks_is_the_guest_of_the_title() -> None:
    text = "SECRETARY STONE: Welcome.\n\nFOREIGN MINISTER HANSEN: I thank the Secretary.\n"
    title = "Secretary Anna Stone and Danish Foreign Minister Per Hansen Before Their Meeting"
    assert [t.code for t in turns_of(text, title, "US Department of State").turns] == ["US", "DK"]


def test_headings_are_no_speakers() -> None:
    text = "NOTE: The ferry leaves at noon.\n\nThe ministers met in Oslo.\n"
    assert turns_of(text, "Ministers meet", "Ministry of Foreign Affairs of Norway").turns == []


def test_a_guest_speaks_for_his_own_state_and_both_discuss() -> None:
    title = "Remarks by President Harding and Prime Minister Okada of Japan Before Bilateral Meeting"
    found = acts_of(GUESTS, title, "The White House")
    assert ("discussion", ("all",), "discussed the new ferry line") in found
    assert ("assessment", ("JP",), "welcome the plan for the harbour") in found
    assert ("commitment", ("all",), "agreed to open the port in May") in found


def test_a_question_holds_no_act() -> None:
    text = (
        "JOURNALIST: We welcome the treaty with Japan, they say.\n\nPRIME MINISTER: We support the treaty with Japan.\n"
    )
    found = acts_of(text, "Interview in Perth", "Prime Minister of Australia")
    assert [(k, a) for k, a, _ in found] == [("position", ("AU",))]


def test_talk_at_home_holds_no_act() -> None:
    text = "PRIME MINISTER: We will continue to build roads in the north.\n\nJOURNALIST: And the bridge?\n"
    assert acts_of(text, "Doorstop interview, Cairns", "Prime Minister of Australia") == []


@pytest.mark.parametrize("table", ["legislature", "home_audience"])
def test_what_is_asked_at_home_is_no_act_and_what_is_asked_of_a_state_is_one(table: str) -> None:
    for item in memcon.load_lexicon().items("en/grammar", table):
        kinds = {}
        for key in ("example", "near_miss"):
            text = f"THE PRESIDENT:  We stand with Peru. {item[key]}\n\nQ    And the bridge?\n"
            kinds[key] = {k for k, _, _ in acts_of(text, "Remarks on Peru", "The White House")}
        assert kinds == {"example": {"position"}, "near_miss": {"position", "request"}}


def test_talk_of_another_state_is_kept() -> None:
    text = "PRIME MINISTER: We will continue to work with Fiji on the reef.\n\nJOURNALIST: And the bridge?\n"
    found = acts_of(text, "Doorstop interview, Cairns", "Prime Minister of Australia")
    assert [(k, a) for k, a, _ in found] == [("commitment", ("AU",))]


@pytest.mark.parametrize(
    "said",
    [
        "I appreciate the question about Fiji.",
        "I want to say a word on Fiji first.",
        "As for Fiji, I'll take one more question.",
        "Well, thank you all for coming to hear about Fiji.",
        "On Fiji, we've said that many times.",
    ],
)
def test_talk_about_the_talk_is_no_act(said: str) -> None:
    text = f"MS. STONE: {said}\n\nQ    And the reef?\n"
    assert acts_of(text, "Press Briefing by Press Secretary Ann Stone", "The White House") == []


def test_telling_somebody_is_kept() -> None:
    text = "PRIME MINISTER: I told the Prime Minister of Fiji that the reef comes first.\n\nJOURNALIST: And?\n"
    found = acts_of(text, "Doorstop interview, Cairns", "Prime Minister of Australia")
    assert [a for _, a, _ in found] == [("AU",)]


def test_what_others_are_wanted_to_do_is_a_stand() -> None:
    text = "MS. STONE: We want the ships of Fiji to leave the reef.\n\nQ    And?\n"
    found = acts_of(text, "Press Briefing by Press Secretary Ann Stone", "The White House")
    assert [(k, a) for k, a, _ in found] == [("position", ("US",))]


FACE_TO_FACE = """PRESIDENT HARDING:  Mr. Prime Minister, it's wonderful to have you here.
You've been a great partner on the reef.  And together, we're protecting the fishing grounds.

PRIME MINISTER OKADA:  Thank you, Warren.  Can I also congratulate you on the new harbour.
I think we should open it soon.
"""


@pytest.mark.parametrize(
    ("kind", "actors", "words"),
    [
        ("assessment", ("US",), "'s wonderful to have you here"),
        ("assessment", ("US",), "'ve been a great partner on the reef"),
        ("statement", ("all",), "'re protecting the fishing grounds"),
        ("assessment", ("JP",), "Can I also congratulate you on the new harbour"),
        ("position", ("JP",), "think we should open it soon"),
    ],
)
def test_what_guest_and_host_say_to_each_other_counts(kind: str, actors: tuple[str, ...], words: str) -> None:
    title = "Remarks by President Harding and Prime Minister Okada of Japan Before Bilateral Meeting"
    assert (kind, actors, words) in acts_of(FACE_TO_FACE, title, "The White House")


def test_the_same_words_to_an_audience_at_home_do_not_count() -> None:
    text = FACE_TO_FACE.replace("PRIME MINISTER OKADA", "MR. OKADA")
    assert acts_of(text, "Remarks by President Harding at a Dinner", "The White House") == []


@pytest.mark.parametrize("greeting", ["good to see you again", "great to be here", "so nice to see you both here"])
def test_a_bare_greeting_is_no_praise(greeting: str) -> None:
    title = "Remarks by President Harding and Prime Minister Okada of Japan Before Bilateral Meeting"
    text = FACE_TO_FACE.replace("wonderful to have you here", greeting)
    assert [w for _, _, w in acts_of(text, title, "The White House")] == [
        "'ve been a great partner on the reef",
        "'re protecting the fishing grounds",
        "Can I also congratulate you on the new harbour",
        "think we should open it soon",
    ]


@pytest.mark.parametrize("whom", ["the U.S. President", "Mr. Harding", "the U.S. team and Dr. Harding"])
def test_a_stop_within_a_name_does_not_end_praise(whom: str) -> None:
    title = "Remarks by President Harding and Prime Minister Okada of Japan Before Bilateral Meeting"
    text = FACE_TO_FACE.replace("wonderful to have you here", f"wonderful to have {whom} on the reef")
    assert any(
        w.endswith(f"wonderful to have {whom} on the reef") for _, _, w in acts_of(text, title, "The White House")
    )


def test_going_to_do_is_a_commitment() -> None:
    text = "PRIME MINISTER: We are going to build a wharf in Fiji.\n\nJOURNALIST: And?\n"
    found = acts_of(text, "Doorstop interview, Cairns", "Prime Minister of Australia")
    assert found == [("commitment", ("AU",), "are going to build a wharf in Fiji")]


def test_what_another_state_does_is_background_in_talk_of_one_side() -> None:
    text = "MS. STONE: Fiji launched a satellite. We condemn the launch by Fiji.\n\nQ    And?\n"
    found = acts_of(text, "Press Briefing by Press Secretary Ann Stone", "The White House")
    assert [(k, a) for k, a, _ in found] == [("position", ("US",))]


def test_a_hope_for_another_is_no_commitment() -> None:
    text = "MS. STONE: We hope that Fiji keeps the treaty. We hope to sign the treaty with Fiji.\n\nQ    And?\n"
    found = acts_of(text, "Press Briefing by Press Secretary Ann Stone", "The White House")
    assert [k for k, _, _ in found] == ["position", "commitment"]


AT_HOME = (
    "We will mend every bridge in the valley.", "I want to thank the ferry crews for their patience.",
    "They said the wharf would never open, and it did.", "It will open in May, I promise.",
    "The Prime Minister of Fiji called me, and he agreed to send boats.", "He will come here in June.",
    "Fiji agreed to it.", "We stand with Fiji on the reef.", "The roads are safer, we said.",
    "I have to say, it rained.",
    "The Secretary visited the harbour, and she will report on it.", "Will we build more, I asked myself.",
    "The Fisheries Board will meet on Friday, and it will publish its plan.",
    "I am committed to the valley, I said.",
)  # fmt: skip


def test_passing_over_idle_talk_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    pick = random.Random(7)
    texts = []
    for _ in range(60):
        turns = (" ".join(pick.choices(AT_HOME, k=pick.randint(1, 6))) for _ in range(4))
        texts.append("\n\n".join(f"{pick.choice(('MS. STONE:', 'THE PRESIDENT:', 'Q   '))} {turn}" for turn in turns))
    title = "Remarks by the President in the Valley"
    quick = [acts_of(text, title, "The White House") for text in texts]
    decide, answers = Voice.is_idle, list[bool]()
    monkeypatch.setattr(Voice, "is_idle", lambda *args: answers.append(decide(*args)) or False)
    assert [acts_of(text, title, "The White House") for text in texts] == quick
    assert len(set(answers)) == 2
    assert any(quick)


def test_the_government_is_that_of_who_speaks() -> None:
    text = GUESTS.replace("I welcome the plan for the harbour.", "The government has launched a fund for ferries.")
    told = acts_of(text, "Remarks by President Harding and Prime Minister Okada of Japan", "The White House")
    assert ("delivery", ("JP",), "has launched a fund for ferries") in told
