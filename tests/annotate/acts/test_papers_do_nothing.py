"""What a text provides for, what becomes of it by law, what somebody holds something to be, and long help."""

from __future__ import annotations

import pytest

from annotate.acts.test_find import acts_of, only_act
from memcon import annotate


@pytest.mark.parametrize(
    "sentence",
    [
        "This agreement provides for yearly talks on salt.",
        "The treaty opens up a new chapter for fishing.",
        "This agreement sets out the tax on salt.",
        "The agreement envisages a new pier.",
        "The agreement signed in Lima is the first on salt.",
        "The measures decided in Lima include a tax on salt.",
        "The treaty will enter into force in June.",
        "This agreement will expire in June.",
        "Brazil and China signed a treaty. It introduces a tax on salt.",
    ],
)
def test_what_a_text_holds_is_done_by_nobody(sentence: str) -> None:
    assert [a for a in acts_of(sentence) if a[0] != "signed a treaty"] == []


def test_what_a_text_will_bring_about_and_what_it_asks_for_are_acts() -> None:
    assert only_act("The agreement will train fifty divers.")[1] == "commitment"
    assert only_act("This memorandum calls on all states to stop.")[1] == "request"


@pytest.mark.parametrize(
    ("clause", "kind"),
    [
        ("considers the pact a milestone", "assessment"),
        ("considers this a good sign", "assessment"),
        ("considers the tax to be unfair", "position"),
        ("considers the pact with the islands to be an important step", "assessment"),
        ("considered the plan for a ferry line", "discussion"),
        ("considered this offer", "discussion"),
    ],
)
def test_what_something_is_held_to_be_is_praise_or_a_stand(clause: str, kind: str) -> None:
    assert only_act(f"Brazil {clause}.")[1] == kind


def test_help_given_for_long_is_done() -> None:
    assert only_act("Brazil has been supporting schools in Kenya since 2009.")[1] == "delivery"
    assert only_act("Brazil supports the school reform in Kenya.")[1] == "position"
    assert only_act("Brazil has been opposing the salt tax since 2009.")[1] == "position"


def test_a_sentence_behind_a_cry_is_one_of_its_own() -> None:
    found = acts_of("Minister Silva said: “We must not fail the divers!” She stressed that salt was cheap.")
    assert [a[1] for a in found] == ["position", "position"]


def test_deeds_of_some_years_ago_are_told_as_done() -> None:
    assert only_act("In 2019, the two countries signed a treaty on salt.")[1] == "delivery"
    assert only_act("In 1961, the two countries signed a treaty on salt.")[1] == "delivery"


@pytest.mark.parametrize("body", ["The Federal Kelp Agency", "The Norwegian Kelp Directorate", "The KLA"])
def test_the_publishers_own_agencies_act_for_it(body: str) -> None:
    text = f"The work of the Federal Kelp Agency (KLA) is hard. {body} will train divers in Peru."
    record = annotate(text, published="2024-05-04", publisher="Ministry of Trade of Norway")
    assert [(a.kind, a.actors) for a in record.acts] == [("commitment", ("NO",))]


@pytest.mark.parametrize("body", ["The Kenyan Kelp Directorate", "The Harbour Kelp Agency"])
def test_agencies_of_others_do_not(body: str) -> None:
    record = annotate(
        f"{body} will train divers in Peru.", published="2024-05-04", publisher="Ministry of Trade of Norway"
    )
    assert [a for a in record.acts if a.actors == ("NO",)] == []
