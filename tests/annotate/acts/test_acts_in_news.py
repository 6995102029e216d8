"""Acts and quotations as wires of several countries tell them: refusals, names given, wants, what a service informs."""

import pytest

from memcon import annotate

MEETING = "Kenyan President Ada Mwangi met Peruvian President Luz Rojas in Lima on Tuesday. "


def kinds(sentence: str) -> list[tuple[str, int | None]]:
    acts = annotate(MEETING + sentence, published="2024-05-09", publisher="The Harbour Post").acts
    return [(a.kind, a.strength) for a in acts if a.span.start >= len(MEETING)]


def speakers(text: str) -> list[str | None]:
    record = annotate(MEETING + text, published="2024-05-09", publisher="The Harbour Post")
    return [q.speaker for q in record.quotations]


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru will not accept the new fares.",
        "Peru will never recognise the line on the map.",
        "Rojas said Peru would not sign the accord.",
        "Rojas told reporters that Peru would never condone the raid.",
        "“We won't tolerate such raids,” Rojas said.",
    ],
)
def test_a_refusal_to_consent_is_a_stand(sentence: str) -> None:
    assert kinds(sentence) == [("position", None)]


@pytest.mark.parametrize(
    "sentence", ["Peru will not close the ferry line.", "Rojas said Peru would not close the ferry line."]
)
def test_what_one_will_not_do_by_oneself_is_promised(sentence: str) -> None:
    assert kinds(sentence) == [("commitment", 3)]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Mwangi called Peru a recognised leader in mining.", "assessment"),
        ("Mwangi called the talks useful and frank.", "assessment"),
        ("Mwangi called her counterpart a day later.", None),
        ("Mwangi called a meeting of the fleet.", None),
        ("Mwangi called Special Envoy Ivo Soto of Peru to discuss fares.", "discussion"),
        ("Mwangi called the room to order.", None),
        ("Mwangi called for a longer truce.", "request"),
    ],
)
def test_calling_something_by_a_name_weighs_it(sentence: str, kind: str | None) -> None:
    assert kinds(sentence) == ([(kind, None)] if kind else [])


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("the two countries needed a longer truce", "position"),
        ("that the island needs a new harbour law", "position"),
        ("there was no alternative to the accord", "position"),
        ("there was no boat in the harbour", "statement"),
        ("that the needed boats had come", "statement"),
    ],
)
def test_what_is_told_to_be_wanting_is_a_stand(told: str, kind: str) -> None:
    assert kinds(f"Rojas said {told}.") == [(kind, None)]


def test_an_exchange_of_views_to_come_is_talk() -> None:
    assert kinds("There will also be an exchange of views on ferry fares.") == [("discussion", None)]


@pytest.mark.parametrize("service", ["press service", "presidency", "chancellery"])
def test_a_service_named_before_speaks_again(service: str) -> None:
    first = f"The pact covers both coasts, the Peruvian {service} said. "
    assert speakers(f"{first}“The agenda includes a wide range of fares,” the {service} informed.") == ["PE"]


def test_a_bakery_that_informs_is_no_service() -> None:
    first = "The pact covers both coasts, the Peruvian press service said. "
    assert speakers(f"{first}“The agenda includes a wide range of loaves,” the bakery informed.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Rojas said fish would be a big part of the meeting.",
        "Rojas also said ferry fares would top the agenda.",
        "Rojas said that the matter would be discussed in Riga.",
        "“The agenda of the session includes a wide range of fares,” Rojas said.",
        "“Further issues include the lease that Peru holds abroad,” Rojas said.",
    ],
)
def test_what_is_told_of_an_agenda_is_talk(sentence: str) -> None:
    assert kinds(sentence) == [("discussion", None)]


def test_a_part_of_anything_else_is_no_agenda() -> None:
    assert kinds("Rojas said the pier was a big part of the town.") == [("statement", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The two leaders, Ivo Holm and Ana Berg, will meet in Riga on Friday, the Peruvian government said.",
        "Peruvian Foreign Minister Luz Vega and her Kenyan counterpart Amos Otieno will hold talks in Riga on May 19, "
        "Peruvian Foreign Ministry Spokeswoman Ana Soto told reporters.",
    ],
)
def test_the_days_of_a_meeting_told_by_somebody_are_no_act(sentence: str) -> None:
    assert kinds(sentence) == []


def test_she_is_who_has_a_womans_title_in_the_sentence_before() -> None:
    teller = "Peruvian Foreign Ministry Spokeswoman Ana Vidal"
    text = f"Minister Ivo Soto will fly to Riga, {teller} said on Friday. “It will be a short stay,” she said."
    assert speakers(text) == ["Ana Vidal"]


@pytest.mark.parametrize(
    ("sentence", "strength"),
    [
        ("Rojas offered to host the next round of talks.", 3),
        ("Rojas offered to host the divers.", 1),
        ("Rojas said her government was “ready to sign the accord”.", 1),
    ],
)
def test_what_is_offered_or_ready_binds_as_its_verb(sentence: str, strength: int) -> None:
    assert kinds(sentence) == [("commitment", strength)]


@pytest.mark.parametrize(
    "lead",
    [
        "Ties with Peru soured after",
        "Trade with Peru has slowed since",
        "The quarrel with Peru began in May, when",
        "Fares rose in Lima even as",
    ],
)
def test_what_a_state_did_may_stand_behind_when_or_after(lead: str) -> None:
    text = f"{lead} Kenya expelled two Peruvian envoys."
    acts = annotate(text, published="2024-05-15", publisher="Lake Post").acts
    assert [(a.kind, a.actors, text[a.span.start : a.span.end]) for a in acts] == [
        ("delivery", ("KE",), "expelled two Peruvian envoys")
    ]


@pytest.mark.parametrize("lead", ["Fares rose in Lima when they", "More than a year after Kenya"])
def test_what_a_pronoun_did_or_a_time_told_by_a_deed_is_no_act(lead: str) -> None:
    text = f"{lead} expelled two Peruvian envoys."
    assert annotate(text, published="2024-05-15", publisher="Lake Post").acts == ()


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Pyongyang is demanding an apology from Kenya", "request"),
        ("Riga called the Kenyan claim a lie", "assessment"),
        ("Riga is sending ten boats to Kenya", "delivery"),
        ("Riga and Lima are threatening a boycott of Kenyan tea", "position"),
        ("Latvia branded the Kenyan claim a farce", "assessment"),
    ],
)
def test_a_capital_acts_by_what_it_is_doing_and_calls_others(said: str, kind: str) -> None:
    text = f"{said}. Peru and Kenya have quarrelled for weeks."
    acts = annotate(text, published="2024-05-15", publisher="Lake Post").acts
    assert [a.kind for a in acts] == [kind]


def test_a_capital_where_something_is_held_does_nothing() -> None:
    text = "Riga is hosting a fair of Kenyan tea. Peru and Kenya have quarrelled for weeks."
    assert annotate(text, published="2024-05-15", publisher="Lake Post").acts == ()
