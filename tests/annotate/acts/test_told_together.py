"""What several do at once: states in a row behind their officials, and what one speaker tells of both sides."""

import pytest

from memcon import annotate

_MET = "Kenyan President Ada Mwangi met Peruvian President Luz Rojas in Lima on Thursday. "


def actors(text: str) -> list[tuple[str, ...]]:
    return [a.actors for a in annotate(text, published="2024-05-04", publisher="Harbour News Agency").acts]


@pytest.mark.parametrize(
    "who",
    [
        "The foreign ministers of Kenya, Peru and Latvia",
        "Officials from Kenya, Peru and Latvia",
        "Kenya, Peru and Latvia",
    ],
)
def test_all_states_of_a_row_act_whether_their_officials_stand_before_it_or_not(who: str) -> None:
    assert actors(f"{who} agreed to open a new port.") == [("KE", "LV", "PE")]


@pytest.mark.parametrize(
    "told",
    [
        "Mwangi said she and Rojas had discussed fishing.",
        "Mwangi said on Friday the two leaders had agreed to open a port.",
        "Mwangi told traders that she had agreed with Rojas that they would open a port.",
    ],
)
def test_what_one_tells_that_both_did_is_done_by_all(told: str) -> None:
    assert actors(_MET + told)[-1] == ("all",)


@pytest.mark.parametrize(
    "told",
    ["Mwangi said she and her team had discussed fishing.", "Mwangi said that Kenya had agreed to open a port."],
)
def test_what_one_tells_of_the_own_side_is_not(told: str) -> None:
    assert actors(_MET + told)[-1] == ("KE",)


@pytest.mark.parametrize(
    "told",
    [
        "Trade has fallen, the Times of India newspaper said.",  # an outlet
        "Mwangi will travel to Riga on Monday, the Kenyan minister added.",  # a day of travel
        "Mwangi arrived in Riga on Monday, the Kenyan minister added.",
    ],
)
def test_what_an_outlet_says_and_days_of_travel_are_no_acts(told: str) -> None:
    assert actors(_MET + told) == actors(_MET)


def test_a_clause_that_concedes_within_what_is_told_is_no_clause_of_its_own() -> None:
    told = "She said that while Kenya and Peru have various issues, both sides are willing to settle them."
    text = _MET + told
    (act,) = annotate(text, published="2024-05-04", publisher="Harbour News Agency").acts
    assert text[act.span.start : act.span.end] == told[len("She ") : -1]


@pytest.mark.parametrize(
    "told",
    [
        "Swiss Foreign Minister Ida Frei said Kenya and Peru have agreed to reopen the port.",
        "Swiss Foreign Minister Ida Frei told reporters on Friday that Kenya and Peru had pledged to reopen the port.",
    ],
)
def test_what_another_tells_that_two_states_agreed_is_theirs(told: str) -> None:
    (act,) = annotate(told, published="2024-05-04", publisher="Harbour News Agency").acts
    assert (act.kind, act.actors, act.span.of(told).split()[-3:]) == (
        "commitment", ("KE", "PE"), ["reopen", "the", "port"],
    )  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        "Swiss Foreign Minister Ida Frei said she was keen to hear what Kenya and Peru discussed in Lima.",
        "Swiss Foreign Minister Ida Frei said Kenya had agreed to reopen the port.",
    ],
)
def test_what_one_asks_about_two_or_tells_of_one_stays_the_tellers(told: str) -> None:
    (act,) = annotate(told, published="2024-05-04", publisher="Harbour News Agency").acts
    assert act.actors == ("CH",)


def test_several_acts_of_both_in_one_quotation_are_each_an_act() -> None:
    text = (
        _MET + "“The two leaders reviewed the ferry line and agreed to open a port,” the ministry said in a statement."
    )
    acts = annotate(text, published="2024-05-04", publisher="Harbour News Agency").acts
    assert [(a.kind, a.actors) for a in acts] == [("review", ("all",)), ("commitment", ("all",))]


@pytest.mark.parametrize(
    "told",
    ["the two countries seek to expand trade", "the two sides would discuss ferries", "the ministers will hold talks"],
)
def test_what_one_tells_that_both_will_do_is_done_by_all(told: str) -> None:
    assert actors(_MET + f"Mwangi said {told}.")[-1] == ("all",)


@pytest.mark.parametrize(
    ("did", "who"),
    [
        ("held wide-ranging talks with Rojas on ferries", ("all",)),
        ("held discussions on ferries", ("all",)),
        ("held high-level talks with traders on ferries", ("KE",)),
    ],
)
def test_who_held_talks_held_them_with_the_other(did: str, who: tuple[str, ...]) -> None:
    assert actors(_MET + f"Mwangi {did}.")[-1] == who
