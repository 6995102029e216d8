"""Stands, views and soft promises in the English of ministries: what a verb and its complement make of a clause."""

import pytest

from memcon import annotate
from memcon.model import Act, Document

MET = "Minister Luz Rojas of Peru met Minister Juris Ozols of Latvia in Riga on Monday."


def read(words: str) -> list[tuple[str, int | None, str]]:
    text = f"{MET} {words}"
    found: list[Act] = list(annotate(Document(text, published="2024-05-16")).acts)
    return [(a.kind, a.strength, a.span.of(text)) for a in found]


@pytest.mark.parametrize(
    ("words", "kind", "strength"),
    [
        ("Minister Ozols noted the importance of the measures stipulated in the pact.", "position", None),
        ("Minister Ozols said it was essential that the ports stay open.", "position", None),
        ("Minister Ozols said that the delay was inexcusable.", "position", None),
        ("Minister Ozols delivered a message from his President on the pact.", "statement", None),
    ],
)  # fmt: skip
def test_the_complement_decides_the_kind(words: str, kind: str, strength: int | None) -> None:
    assert [(k, s) for k, s, _ in read(words)] == [(kind, strength)]


def test_what_one_proposes_to_do_oneself_is_no_request() -> None:
    found = read("Minister Ozols proposed that Latvia should open a port.")
    assert [(k, s) for k, s, _ in found] == [("commitment", 1)]
    found = read("Minister Ozols proposed that Peru should open a port.")
    assert [k for k, *_ in found] == ["request"]


def test_an_infinitive_in_a_row_is_no_verb_of_one_who_briefs() -> None:
    (_, _, words), *rest = read(
        "Minister Ozols briefed Minister Rojas on steps to keep order, pursue the reform and respond to the drought."
    )
    assert words.endswith("respond to the drought")
    assert rest == []


def test_member_states_state_nothing() -> None:
    text = (
        "GCC ministers held the GCC-US Joint Ministerial Meeting in Riyadh. US Secretary of State Ana "
        "Hale, foreign Ministers of the Gulf Cooperation Council member states, and Secretary General Ali Saleh met in "
        "Riyadh on May 7 to celebrate their ties."
    )
    acts = annotate(Document(text, published="2024-05-16")).acts
    assert [a.span.of(text).split()[0] for a in acts] == ["met"]


@pytest.mark.parametrize("bullet", ["°", "◦", "●", "▪", "○", "·"])
def test_a_bullet_stands_before_a_clause_and_hides_nothing(bullet: str) -> None:
    text = f"The Ministry briefed the press.\n\n{bullet} The Foreign Ministry plans to build a port with Latvia.\n"
    acts = annotate(Document(text, published="2024-05-16", publisher="Ministry of Foreign Affairs of Peru")).acts
    assert [(a.kind, a.strength) for a in acts][-1:] == [("commitment", 2)]


def test_what_two_states_by_name_would_do_is_agreed() -> None:
    found = read("The ministers shared the view that Latvia and Peru would also work closely to build a port.")
    assert [(k, s) for k, s, _ in found] == [("commitment", 3)]
    found = read("The ministers shared the view that Chile would also gain by it.")
    assert [k for k, *_ in found] == ["position"]


def test_they_both_are_the_subject_of_a_second_clause() -> None:
    found = read("Minister Ozols praised Minister Rojas for her speech and they both reaffirmed the accord.")
    assert [words for _, _, words in found] == [
        "praised Minister Rojas for her speech",
        "reaffirmed the accord",
    ]


def test_the_name_of_a_policy_is_no_quotation() -> None:
    lead = f"{MET} He explained that Latvia pursues a"
    assert annotate(f'{lead} policy of "active help for peace" and will open a port.').quotations == ()
    assert len(annotate(f'{MET} He called it "an active help for peace" and left.').quotations) == 1


def test_who_conducted_talks_only_met() -> None:
    assert read("The two ministries conducted another round of political consultations in Riga.") == []
    assert [k for k, *_ in read("The two ministries conducted a joint patrol.")] == ["delivery"]


@pytest.mark.parametrize(
    ("words", "kind", "strength"),
    [
        ("Minister Ozols will present the objectives of Latvia.", "statement", None),
        ("Minister Ozols will officially set out Latvia's view of the canal.", "statement", None),
        ("Minister Ozols will present a medal to the divers.", "commitment", 3),
        ("Latvia will explore ways to dredge the canal.", "commitment", 1),
        ("The two ministers explored ways to dredge the canal.", "discussion", None),
        ("Minister Ozols said that Latvia continues to remain deeply concerned about the canal.", "position", None),
        ("Minister Ozols said that Latvia continues calling for calm.", "request", None),
        ("Latvia continues urging calm.", "request", None),
        ("Latvia continues to remain concerned about the canal.", "position", None),
        ("Latvia continues dredging the canal.", "commitment", 2),
        ("Minister Ozols expressed confidence in the growth of the port.", "assessment", None),
        ("Latvia is confident that the port will grow.", "assessment", None),
        ("Latvia does not feel that a wider canal is the right answer.", "position", None),
        ("Latvia stepped up its aid to the divers of Peru.", "delivery", None),
        ("The two ministers took the decision in Riga to dredge the canal.", "commitment", 3),
    ],
)
def test_what_is_told_weighed_or_asked_again_and_again(words: str, kind: str, strength: int | None) -> None:
    assert [(k, s) for k, s, _ in read(words)] == [(kind, strength)]


ASKED = [
    ("said Peru must free the trawler", "request"),
    ("told reporters on Tuesday that the Peruvian government should promptly free the trawler", "request"),
    ("said Peru and its allies should press for a truce", "request"),
    ("said: “Peru must free the trawler.”", "request"),
    ("said Kenya must free the trawler", "position"),
    ("said Peru should be fined for the raid", "position"),
    ("said Peru must act only with the consent of the league", "position"),
    ("said Kenya and Peru must work for a truce", "position"),
    ("said: “Kenya must free the trawler.”", "position"),
]


@pytest.mark.parametrize(("said", "kind"), ASKED)
def test_what_another_state_is_told_to_do_is_asked_of_it(said: str, kind: str) -> None:
    text = f"Kenyan Foreign Minister Ann Holm {said}. Peru and Kenya have quarrelled for weeks."
    acts = annotate(text, published="2024-05-15", publisher="Lake Post").acts
    assert [(a.kind, a.actors) for a in acts][:1] == [(kind, ("KE",))]


@pytest.mark.parametrize(("who", "kind"), [("Peru", "request"), ("Kenya", "position")])
def test_what_is_told_before_its_teller_may_ask_another_state(who: str, kind: str) -> None:
    for opening, closing in (("“", ",”"), ("", ",")):
        text = f"{opening}{who} must free the trawler{closing} Kenyan Foreign Minister Ann Holm said in Lima."
        acts = annotate(text + " Peru declined.", published="2024-05-15", publisher="Lake Post").acts
        assert [(a.kind, a.actors) for a in acts][:1] == [(kind, ("KE",))]
