"""Who is met and is of no government, by the lexicon's words for firms, churches and the opposition."""

import pytest

from memcon import annotate, load_lexicon

_ITEMS = [i for table in ("private_sides", "private_ranks") for i in load_lexicon().items("en/grammar", table)]


@pytest.mark.parametrize("item", _ITEMS, ids=lambda item: str(item["name"]))
def test_a_word_for_private_sides_makes_no_meeting_in_its_example_alone(item: dict[str, str]) -> None:
    assert not annotate(item["example"]).meetings
    (met,) = annotate(item["near_miss"]).meetings
    assert met.parties == ("LV", "PE")


@pytest.mark.parametrize("body", ["the Russian Federation", "the Russian Federation Council"])
def test_a_body_of_state_may_hold_such_a_word(body: str) -> None:
    text = f"Peruvian Foreign Minister Luz Rojas met Foreign Minister Ivan Orlov of {body} in Moscow."
    assert len(annotate(text).meetings) == 1


@pytest.mark.parametrize("whom", ["labour leaders", "business leaders", "faith leaders"])
def test_private_persons_behind_the_name_of_a_state_are_no_side(whom: str) -> None:
    text = f"Trade Minister Ada Mwangi of Kenya met with a delegation of Peruvian {whom} in Lima on Monday."
    assert not [m for m in annotate(text, published="2024-05-06").meetings if m.kind == "meeting"]


def test_officials_behind_the_name_of_a_state_are_a_side() -> None:
    text = "Trade Minister Ada Mwangi of Kenya met with a delegation of Peruvian trade officials and business leaders."
    (meeting,) = annotate(text, published="2024-05-06").meetings
    assert meeting.parties == ("KE", "PE")


def test_a_member_of_the_own_parliament_makes_no_meeting() -> None:
    text = "President Hallam hosted Speaker {} at the Oval Office today."
    assert not annotate(text.format("McArdle"), publisher="The White House").meetings
    (met,) = annotate(text.format("Luz Rojas of Peru"), publisher="The White House").meetings
    assert met.parties == ("PE", "US")


_PARTY_LEADERS = [
    "{} Labour Front leader Mikel Arroyo",
    "{} PLF leader Mikel Arroyo",
    "Mikel Arroyo, leader of the {} Labour Front (PLF),",
    "{} leftist leader Mikel Arroyo",
]


@pytest.mark.parametrize("who", _PARTY_LEADERS)
def test_the_head_of_a_party_is_no_government(who: str) -> None:
    who = who.format("Peruvian")
    text = f"{who} met Norwegian Foreign Minister Anna Holm in Oslo on Tuesday."
    assert not annotate(text, published="2024-03-06").meetings
    text = f"{who} began a visit to Norway on Tuesday. Foreign Minister Anna Holm of Norway welcomed it."
    assert not annotate(text, published="2024-03-06").meetings


@pytest.mark.parametrize(
    "who",
    [
        "Peruvian leader Mikel Arroyo",
        "Mikel Arroyo, the leader of Peru,",
        "PLF leader and Peruvian Premier Mikel Arroyo",
    ],
)
def test_the_leader_of_a_state_is_one(who: str) -> None:
    text = f"{who} met Norwegian Foreign Minister Anna Holm in Oslo on Tuesday."
    (met,) = annotate(text, published="2024-03-06").meetings
    assert met.parties == ("NO", "PE")


def test_a_minister_beside_the_head_of_a_party_is_still_met() -> None:
    text = "Norwegian Foreign Minister Anna Holm met Peruvian Premier Luz Rojas and PLF leader Mikel Arroyo on Tuesday."
    met = annotate(text, published="2024-03-06").meetings
    assert {m.parties for m in met} == {("NO", "PE")}


@pytest.mark.parametrize(
    ("body", "parties"),
    [
        ("Association of Southeast Asian Nations", [("ASEAN", "PE")]),
        ("South Asian Association for Regional Cooperation (SAARC)", [("PE", "SAARC")]),
        ("Southern Harbour Association", []),
    ],
)
def test_an_association_of_states_is_no_society(body: str, parties: list[tuple[str, ...]]) -> None:
    text = f"Peruvian Foreign Minister Luz Rojas met the Secretary-General of the {body}, Bao Linh, in Lima."
    assert [m.parties for m in annotate(text, published="2024-05-06").meetings] == parties


@pytest.mark.parametrize(
    "noun", ["held talks with", "attended a special meeting with", "took part in discussions with"]
)
@pytest.mark.parametrize(
    ("who", "private"),
    [
        ("key representatives of Peru’s business community", True),
        ("representatives of leading Peruvian companies", True),
        ("representatives of Peru’s Mining and Fisheries Associations", True),
        ("representatives of Peru’s Chamber of Commerce", True),
        ("representatives of Peru’s Ministry of Fisheries", False),
    ],
)
def test_representatives_of_trade_are_no_government(noun: str, who: str, private: bool) -> None:
    text = f"Norwegian Foreign Minister Anna Holm {noun} {who} on Tuesday."
    assert bool(annotate(text, published="2024-03-06").meetings) is not private


@pytest.mark.parametrize(
    ("who", "private"),
    [
        ("The Norway Peru Business Council of the Oslo Chamber of Commerce recently", True),
        ("Members of the Norway–Peru Friendship Association", True),
        ("Members of the Norwegian government", False),
    ],
)
def test_a_society_named_after_states_is_no_government(who: str, private: bool) -> None:
    text = f"{who} called on the Ambassador of Peru, Luz Rojas, in Oslo."
    assert bool(annotate(text, published="2024-03-06").meetings) is not private


def test_of_whom_somebody_is_afraid_performs_nothing() -> None:
    text = (
        "Amid fears of an attack from Peru or its allies, Norway's government met in an emergency session on Tuesday."
    )
    assert not annotate(text, published="2024-03-06").meetings
    text = "Amid fears of an attack, Norway and Peru met in an emergency session on Tuesday."
    (met,) = annotate(text, published="2024-03-06").meetings
    assert met.parties == ("NO", "PE")


@pytest.mark.parametrize(
    ("office", "met"),
    [
        ("Secretary for Foreign and Diaspora Affairs", True),
        ("Envoy for Business Relations", True),
        ("Secretary of the Diaspora Club", False),
    ],
)
def test_a_portfolio_that_names_private_persons_is_one_of_state(office: str, met: bool) -> None:
    text = f"Foreign Minister Ana Paz of Peru met {office} Joseph Otieno of Kenya in Lima on 20 May 2024."
    assert bool(annotate(text).meetings) is met


@pytest.mark.parametrize(
    ("whom", "count"),
    [("Mayor Ivo Ozols", 1), ("the mayor of Riga, Ivo Ozols", 1), ("the mayor", 0), ("Mayor Ozols", 0)],
)
def test_a_mayor_named_in_full_is_an_official(whom: str, count: int) -> None:
    text = f"Foreign Minister Luz Rojas of Peru visited Riga on 3 May 2024. On Friday she met {whom}."
    found = annotate(text, published="2024-05-06").meetings
    assert len([m for m in found if m.kind == "meeting"]) == count
