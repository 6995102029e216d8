"""What is told of interests, decisions, signals, works and steps decides the kind of act."""

import pytest

from memcon import annotate

MET = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Riga on 5 May 2024. "


def kinds(text: str) -> list[tuple[str, int | None]]:
    found = annotate(MET + text, publisher="Government of Peru", published="2024-05-06")
    return [(a.kind, a.strength) for a in found.acts]


@pytest.mark.parametrize(
    ("clause", "kind", "strength"),
    [
        ("Both sides stressed the mutual interest of Peru and Latvia in growing maize", "position", None),
        ("Peru also shares a strong interest in calm seas", "position", None),
        ("Minister Ozols expressed keen interest in growing maize", "commitment", 1),
        ("Minister Rojas advised her guest of the closing of the port", "statement", None),
        ("Minister Rojas advised her guest to close the port", "request", None),
        ("Minister Rojas informed her guest of the government's decision to take in the divers", "commitment", 3),
        ("Minister Rojas noted Latvia's decision to take in the divers", "statement", None),
        ("Minister Rojas informed her guest of the intention to build a pier", "commitment", 2),
        ("Peru is sending a clear signal today", "position", None),
        ("Peru is sending ten boats today", "delivery", None),
        ("Peru is coordinating deliveries of grain to Latvia", "delivery", None),
        ("Peru is coordinating its stand on grain with Latvia", "discussion", None),
        ("Minister Rojas expressed her firm will to hold the fair", "commitment", 2),
        ("Both countries are committed to, for instance, clearing the reef", "commitment", 2),
        ("Both ministers expressed the expectation that trade would grow", "position", None),
        ("Minister Rojas expressed the wish that the talks be held soon", "position", None),
        ("Minister Rojas wants to know why the port is closed", "position", None),
        ("Minister Rojas wants to open the port", "commitment", 2),
    ],
)
def test_an_object_decides(clause: str, kind: str, strength: int | None) -> None:
    assert kinds(f"{clause}.") == [(kind, strength)]


@pytest.mark.parametrize(
    ("clause", "kind", "strength"),
    [
        ("said that it would represent a further step in their dealings", "assessment", None),
        ("said the treaty would be an important step towards calm seas", "assessment", None),
        ("said the law was a step back for the divers", "position", None),
        ("said the fair marked a milestone", "assessment", None),
        ("said the fair marked the border", "statement", None),
        ("explained that it was important to keep the port open", "position", None),
        ("explained that the port was open", "statement", None),
        ("said Peru would not allow the raft to land", "commitment", 3),
        ("said Peru would not recognise the new border", "position", None),
        ("announced that the Peruvian navy would send boats", "commitment", 3),
        ("announced that the Peruvian players would send boats", "statement", None),
        ("said she was “horrified” by the raid", "position", None),
    ],
)
def test_a_told_clause_decides(clause: str, kind: str, strength: int | None) -> None:
    assert kinds(f"Minister Rojas {clause}.") == [(kind, strength)]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Calm seas are of fundamental importance", "position"),
        ("It is in our interest to keep the port open", "position"),
        ("I will say this: it was not Latvia", "statement"),
        ("Our thoughts and prayers are with the divers", "assessment"),
        ("We will not allow the raft to land", "commitment"),
    ],
)
def test_words_in_marks_decide(words: str, kind: str) -> None:
    assert [k for k, _ in kinds(f"“{words},” Minister Rojas said.")] == [kind]


@pytest.mark.parametrize(
    "clause",
    [
        "The two spoke on the phone yesterday with Minister Ann Hale of Kenya",
        "Minister Rojas met divers who work with the town to save the reef",
        "Minister Rojas will appear at the fair in Oslo",
    ],
)
def test_a_call_a_walk_and_an_appearance_are_no_acts(clause: str) -> None:
    assert kinds(f"{clause}.") == []


@pytest.mark.parametrize(
    ("clause", "kind", "strength"),
    [
        ("Peru and Latvia are committed to respect for the law", "position", None),
        ("Peru and Latvia are committed to respect the law", "commitment", 2),
        ("The talks allowed an open exchange on eels to take place", "discussion", None),
        ("The talks provided a setting in which to take stock of the work", "review", None),
        ("Minister Rojas confirmed on Saturday that the port was open", "statement", None),
        ("Minister Rojas confirmed her support for the port", "position", None),
        ("Minister Rojas said that Peru and Latvia “discussed the worth of trade”", "discussion", None),
        ("Minister Rojas added that talks on eels were also held with the divers", "discussion", None),
    ],
)
def test_what_is_allowed_respected_or_confirmed(clause: str, kind: str, strength: int | None) -> None:
    assert kinds(f"{clause}.") == [(kind, strength)]


@pytest.mark.parametrize(
    ("clause", "kind", "strength"),
    [
        ("said that to send boats will not be helpful", "position", None),
        ("said that to guard the reef is key for the islands", "position", None),
        ("said that the divers are key partners", "assessment", None),
        ("said that Peru is “fully supportive of the right to fish”", "position", None),
        ("said that if all were willing to come to the table, Peru would be ready to host talks", "commitment", 1),
        ("told reporters she thought sales of maize would hit ten tons", "statement", None),
        ("told reporters she would buy ten tons of maize", "commitment", 3),
    ],
)
def test_a_told_view_decides(clause: str, kind: str, strength: int | None) -> None:
    assert kinds(f"Minister Rojas {clause}.") == [(kind, strength)]


@pytest.mark.parametrize("clause", ["said nothing to reporters", "said the same", "has said little on the eels"])
def test_who_says_nothing_does_nothing(clause: str) -> None:
    assert kinds(f"Minister Rojas {clause}.") == []


def test_brackets_within_marks_are_read_through() -> None:
    assert kinds("“[We] will answer in our own way,” Minister Rojas said.") == [("commitment", 3)]


@pytest.mark.parametrize(
    "clause",
    [
        "Peru needs to dredge its ports",
        "Peru is active in several fields such as fishing",
        "Minister Rojas concluded her term in May",
        "Minister Rojas kicked off her visit to Riga with a walk",
        "Minister Rojas provided no date",
        "Minister Rojas will take part in a podium debate on eels",
        "Peru and Latvia celebrate 75 years of friendship",
        "The newly imposed fees of Peru have sunk trade with Latvia",
        "Minister Rojas will take up her new post in May",
    ],
)
def test_what_is_only_observed_or_attended_is_no_act(clause: str) -> None:
    assert kinds(f"{clause}.") == []


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("Peru has been active in Latvia since 2011", "delivery"),
        ("Both ministers exchanged their points of view", "discussion"),
        ("Both ministers reaffirmed their commitment to a free and open sea", "position"),
        ("Minister Rojas noted she can't commit to that plan", "position"),
        ("Minister Rojas confirmed she had met the divers", "statement"),
        ("Minister Rojas will take an active part in talks on eels", "discussion"),
        ("Peru and Latvia concluded their treaty on eels", "delivery"),
    ],
)
def test_what_is_done_all_the_same(clause: str, kind: str) -> None:
    assert [k for k, _ in kinds(f"{clause}.")] == [kind]


@pytest.mark.parametrize(
    "clause",
    [
        "A diver of Peru was held in Riga and accused of theft",
        "Peru and the league, considered to be the largest of its kind, have kept in touch",
    ],
)
def test_participles_without_an_object_are_no_verbs(clause: str) -> None:
    assert kinds(f"{clause}.") == []


def test_who_accuses_another_takes_a_stand() -> None:
    assert kinds("Peru accused Latvia of theft.") == [("position", None)]
