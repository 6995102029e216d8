"""Clauses that name what was talked about, without a verb of talking that somebody does."""

from __future__ import annotations

import pytest

from annotate.acts.test_find import acts_of, only_act
from memcon import annotate


@pytest.mark.parametrize(
    "sentence",
    [
        "At both lakes the main topics of discussion were salt and wool.",
        "One of the key subjects during the talks was the harvest of kelp.",
        "The main items on the ministers' agenda in June will be salt and wool.",
        "The central topics on the agenda are salt and wool.",
        "Aside from salt, the main themes of his meetings were wool and kelp.",
        "The main focus of the visit to Brazil is fishing.",
        "Subjects to be addressed during the official talks on Friday include salt and wool.",
        "The points under discussion will include both salt and wool.",
        "Topics for discussion at the lunch are set to include salt.",
        "The plight of beekeepers was at the heart of the conference, organised by a museum.",
        "The needs of beekeepers were also the subject of talks with the museum.",
        "Salt, kelp and wool will be some of the topics of their talks.",
        "Salt and wool will be at the centre of discussions, as will kelp.",
        "In Manila the focus will be on salt and wool.",
        "Another key issue will be the price of kelp.",
        "The talks should also include the price of kelp.",
        "The price of kelp also featured among the discussions on salt.",
        "The price of salt was a focal point of the session.",
        "The loan for beekeepers was also touched upon in the discussions.",
        "Wool prices are also up for discussion.",
        "Kelp farming was also under discussion.",
        "The purpose of this trip is to discuss the salt tax.",
        "One of the aims of the trip was to exchange views on kelp.",
        "The talks will include bilateral relations and the salt tax.",
        "The agenda includes questions relating to wool.",
        "The issues raised will be discussed at the next assembly.",
        "The focus was on salt and wool.",
        "This year, the focus will be on the salt tax.",
        "During the talks with the mayor, the main emphasis is on wool.",
    ],
)
def test_what_was_talked_about_may_be_named_without_a_verb_of_talking(sentence: str) -> None:
    assert only_act(sentence)[1] == "discussion"


def test_a_look_back_as_the_aim_of_talks_is_a_review() -> None:
    assert only_act("The aim of these talks is to take stock of the harvest.")[1] == "review"


@pytest.mark.parametrize(
    "sentence",
    [
        "The aim of this fair was to raise awareness of kelp.",
        "The agenda includes a visit to the salt works.",
        "The programme includes meetings with beekeepers.",
        "Issues raised at the meeting were resolved.",
        "The main issue is poverty.",
        "The short-term loan will not be a focus of the discussion.",
        "One of the priorities of the mission is to help beekeepers.",
        "Creating jobs is at the heart of the strategy.",
        "The main topic of the film is war.",
        "Honey is the focus of the upcoming call for projects.",
        "Those subject to the ban include two beekeepers.",
        "This was the starting point for further negotiations.",
        "Another key issue will be settled by a court.",
        "In Manila the focus of the lens was sharp.",
    ],
)
def test_other_subjects_and_aims_are_no_talk(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "There was also a robust exchange of view on the eel trade.",
        "A broad exchange of opinions took place on the eel trade.",
        "The meeting, lasting an hour, was marked by a constructive exchange on many matters.",
        "The talks featured an exchange of views on the eel trade.",
    ],
)
def test_an_exchange_that_took_place_is_talk(sentence: str) -> None:
    met = "Foreign Minister Ana Silva of Peru met Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024. "
    (act,) = annotate(met + sentence, published="2024-05-04", publisher="Ministry of Foreign Affairs of Norway").acts
    assert (act.kind, act.actors) == ("discussion", ("all",))


def test_what_marked_the_talks_may_be_no_exchange() -> None:
    met = "Foreign Minister Ana Silva of Peru met Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024. "
    told = annotate(
        met + "The meeting was marked by a friendly spirit.", published="2024-05-04", publisher="MFA of Norway"
    )
    assert told.acts == ()


def test_what_was_highlighted_at_the_talks_was_told_there() -> None:
    met = "Foreign Minister Ana Silva of Peru met Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024. "
    told = annotate(met + "Highlighted during the talks was the eel trade.", published="2024-05-04")
    assert [a.kind for a in told.acts] == ["statement"]


def test_a_plan_noted_with_appreciation_is_praised() -> None:
    met = "Foreign Minister Ana Silva of Peru met Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024. "
    told = annotate(met + "They noted with appreciation the plan to hold a fair in Lima.", published="2024-05-04")
    assert [a.kind for a in told.acts] == ["assessment"]
