"""For whom somebody without a name acts: spokesmen, officials, delegations, agencies and bodies by their noun."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


def acts_of(sentence: str) -> list[tuple[str, str, tuple[str, ...]]]:
    record = annotate(MEETING + sentence)
    return [(record.quote(a.span), a.kind, a.actors) for a in record.acts if a.span.start >= len(MEETING)]


def test_an_official_of_a_named_state_without_a_name_acts() -> None:
    found = acts_of("A senior Chinese Foreign Ministry spokesman urged restraint.")
    assert found == [("urged restraint", "request", ("CN",))]


def test_officials_of_a_named_state_are_not_all() -> None:
    found = acts_of("Despite the fog, Chinese officials acknowledged the need for a second pier.")
    assert [(kind, actors) for _, kind, actors in found] == [("position", ("CN",))]


@pytest.mark.parametrize(
    ("sentence", "kind", "actors"),
    [
        ("A spokesman for the Brazilian trade ministry said China had grown.", "statement", ("BR",)),
        ("The spokesman said Brazil would lend two divers.", "commitment", ("BR",)),
        ("The spokesman said Brazil nuts were dear.", "statement", ()),
    ],
)
def test_whom_an_official_without_a_name_speaks_for(sentence: str, kind: str, actors: tuple[str, ...]) -> None:
    assert [(k, a) for _, k, a in acts_of(sentence)] == [(kind, actors)]


def test_officials_of_one_state_are_many() -> None:
    found = acts_of("Chinese officials reject the claims and say that the pier is open.")
    assert [(kind, actors) for _, kind, actors in found] == [("position", ("CN",)), ("statement", ("CN",))]


def test_the_delegation_acts_for_who_sent_it() -> None:
    text = (
        "A Peruvian delegation met Latvian President Juris Ozols in Riga on 3 May 2024. "
        "The delegation reaffirmed Peru's willingness to fund the ferry."
    )
    (act,) = annotate(text).acts
    assert (act.kind, act.actors) == ("commitment", ("PE",))


def test_the_staff_of_a_house_speak_for_its_state() -> None:
    assert acts_of("White House officials said the talks were useful.")[0][2] == ("US",)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("USAID will repair the ferry.", "US"),
        ("The Department of Defense intends to repair the ferry.", "US"),
        ("The Obama administration will repair the ferry.", "US"),
        ("JICA has agreed to repair the ferry.", "JP"),
        ("The Brazilian Cooperation Agency will repair the ferry.", "BR"),
        ("China's cooperation agency will repair the ferry.", "CN"),
    ],
)
def test_an_agency_promises_for_its_state(sentence: str, code: str) -> None:
    assert [found[1:] for found in acts_of(sentence)] == [("commitment", (code,))]


def test_a_news_agency_speaks_for_no_state() -> None:
    assert acts_of("China's state news agency said the ferry was late.") == []


def test_the_president_of_a_firm_is_nobody_who_acts() -> None:
    assert acts_of("Orbitex President Wu Ming called for calm on the strait.") == []


@pytest.mark.parametrize("who", ["The new envoy", "The acting minister", "The newly appointed ambassador"])
def test_an_official_with_an_adjective_acts(who: str) -> None:
    assert [kind for _, kind, _ in acts_of(f"{who} thanked the divers for their work.")] == ["assessment"]


def test_ministers_of_a_portfolio_act_for_all_their_states() -> None:
    (act,) = annotate("The Ministers of Energy of Kenya, Peru and Latvia signed a memorandum.").acts
    assert act.actors == ("KE", "LV", "PE")


def test_a_body_acts_by_its_noun_alone() -> None:
    text = (
        "The 71st Meeting of the OECS Authority convened in Roseau on June 16-18, 2022. "
        "The Authority endorsed the plan. A port authority endorsed the rates."
    )
    record = annotate(text)
    assert [record.quote(a.span) for a in record.acts] == ["endorsed the plan"]


@pytest.mark.parametrize("who", ["The head of the FDFA", "The head of DETEC", "The FDFA"])
def test_who_heads_a_department_told_by_letters_acts_for_its_government(who: str) -> None:
    met = "Federal Councillor Ivo Low met President Luz Rojas of Peru in Bern on 3 March 2014. "
    text = f"{met}The Department of Lakes (DETEC) was there. {who} thanked Peru for the boats."
    acts = annotate(text, publisher="Federal Department of Foreign Affairs, Switzerland").acts
    assert [(a.kind, a.actors) for a in acts] == [("assessment", ("CH",))]


def test_all_of_us_and_each_country_are_all_who_speak() -> None:
    text = "Peru and Norway issued this statement. All of us support the divers. Each country undertakes to train ten."
    acts = annotate(Document(text, title="Joint Statement of Peru and Norway", published="2024-05-03")).acts
    assert [(a.kind, a.actors) for a in acts][1:] == [("position", ("NO", "PE")), ("commitment", ("NO", "PE"))]


@pytest.mark.parametrize(
    ("publisher", "letters"),
    [("Federal Department of Foreign Affairs, Switzerland", "DFA"), ("Ministry of Lake Trade, Norway", "MLT")],
)
def test_a_ministry_that_publishes_is_told_by_its_first_letters(publisher: str, letters: str) -> None:
    text = "Foreign Minister Luz Rojas of Peru was in town. The {} condemns the arrest of divers in Peru."
    found = annotate(text.format(letters), publisher=publisher, published="2008-03-08")
    other = annotate(text.format("ZQX"), publisher=publisher, published="2008-03-08")
    assert ([a.kind for a in found.acts], other.acts) == (["position"], ())
