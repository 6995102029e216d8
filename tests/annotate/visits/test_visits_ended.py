"""What a text tells of a journey once it is over, and whom its maker met on it."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("returned on 3 May from travel to Peru", "2024-05"),
        ("returned on 3 May from a visit to Peru", "2024-05"),
        ("left on 3 May for a visit to Peru", "2024-05-03"),
    ],
)
def test_the_day_of_the_return_is_not_that_of_the_visit(told: str, start: str) -> None:
    (visit,) = annotate(f"Minister Ada Otieno of Kenya {told}.", published="2024-05-04").meetings
    assert (visit.kind, visit.parties, visit.start) == ("visit", ("KE", "PE"), start)


def test_a_trip_does_not_go_where_another_one_that_its_maker_praised_went() -> None:
    text = "Minister Ada Otieno of Kenya spoke to divers during her trip and praised Juan Paz's journey to Lima."
    assert not any("trip and" in text[e.start : e.end] for m in annotate(text).meetings for e in m.evidence)


@pytest.mark.parametrize(
    ("whom", "met"), [("the Peruvians", True), ("Peruvians", False), ("officials and Peruvians", False)]
)
def test_people_of_a_state_are_not_its_government(whom: str, met: bool) -> None:
    text = f"Minister Ada Otieno of Kenya met with {whom} to discuss reefs."
    assert any(m.parties == ("KE", "PE") for m in annotate(text).meetings) is met


def test_a_visit_told_in_a_clause_is_reported_where_the_main_clause_ends_it() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru, who was in Nairobi for a two-day visit on the invitation of Minister "
        "Ada Mwangi of Kenya, {} today."
    )
    (ended,) = annotate(text.format("concluded her visit successfully"), published="2024-05-14").meetings
    assert (ended.standing, ended.start, ended.end) == ("subject", "2024-05-13", "2024-05-14")
    (told,) = annotate(text.format("praised the port"), published="2024-05-14").meetings
    assert told.standing == "mentioned"
