"""Where clauses of acts end: before a clause of others, before what a colon tells, and verbs with one object."""

from __future__ import annotations

import pytest

from annotate.acts.test_act_spans import acts_of


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        (
            "Rojas will reopen the pier by May, but the treaty also allows ships to wait.",
            "will reopen the pier by May",
        ),
        (
            "Mwangi pledged a new dredger, although the pact lacks details of the cost.",
            "pledged a new dredger",
        ),
        (
            "Kenya is sending divers to Lima, while the mapping of reefs and the care of seals will follow.",
            "is sending divers to Lima",
        ),
        ("Kenya will pay for the survey; it is also Kenya's task to check it.", "will pay for the survey"),
        (
            "Mwangi reaffirmed her support for the fund, and it is hoped that others will follow.",
            "reaffirmed her support for the fund",
        ),
        (
            "Kenya will oversee two projects: one aims to map the bay, the other to clear it.",
            "will oversee two projects",
        ),
        (
            "The talks focused on trade: Peruvian firms have built half of the piers of Mombasa.",
            "focused on trade",
        ),
        ("Mwangi defended the treaty, which, according to divers, is out of date.", "defended the treaty"),
    ],
)
def test_a_clause_of_others_is_no_part_of_an_act(sentence: str, act: str) -> None:
    assert [a for _, a in acts_of(sentence)][:1] == [act]


@pytest.mark.parametrize(
    "act",
    [
        "supported not only the ferries, but the ports of the north are dear to her too",
        "agreed to work in three fields: fisheries, the care of reefs and the training of divers",
        "stressed one thing: “The reef was saved by divers.”",
        "pledged a dredger, while praising the divers of Lima",
        "said the pact was fair, but the fees are too high",
    ],
)
def test_a_contrast_a_list_and_what_is_said_go_on(act: str) -> None:
    assert acts_of(f"Mwangi {act}.")[0][1].startswith(act.rstrip("”."))


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        ("welcomes and supports the new ferry line", "position"),
        ("acknowledged and praised the work of the divers", "assessment"),
        ("jointly inaugurated and praised the new pier", "delivery"),
    ],
)
def test_verbs_with_one_object_are_one_act(act: str, kind: str) -> None:
    assert acts_of(f"Kenya {act}.") == [(kind, act)]


def test_verbs_with_objects_of_their_own_are_two_acts() -> None:
    assert acts_of("Kenya welcomed the line and supported the new pier.") == [
        ("assessment", "welcomed the line"),
        ("position", "supported the new pier"),
    ]
