"""Advisers of two fields, which one office joins."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    "office",
    [
        "National Security and Foreign Affairs Advisor",
        "Foreign Affairs and National Security Adviser",
        "National Security and Foreign Policy Adviser",
    ],
)
def test_an_adviser_of_two_fields(office: str) -> None:
    text = f"Foreign Minister Peter Lund of Denmark met Ghana's {office} Kofi Mensah in Copenhagen on March 7."
    (meeting,) = annotate(text, published="2014-03-10").meetings
    assert meeting.parties == ("DK", "GH")
    assert [(h.name, h.office) for h in meeting.heads][1:] == [("Kofi Mensah", office)]


def test_no_adviser_where_only_the_fields_are_told() -> None:
    text = "Foreign Minister Peter Lund of Denmark spoke of national security and foreign affairs advice on March 7."
    assert not annotate(text, published="2014-03-10").meetings
