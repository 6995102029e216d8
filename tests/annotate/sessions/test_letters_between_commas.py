"""Letters of a body between commas: "the Commission on Ports, or JCP, held its first meeting"."""

from __future__ import annotations

import pytest

import memcon


@pytest.mark.parametrize(
    "behind", [" (JWG-PT)", ", JWG-PT,", ", or JWG-PT,", ", known as the JWG-PT,", ", also known as JWG-PT,"]
)
def test_letters_name_the_body_whose_initials_they_are(behind):
    text = f"The Joint Working Group on Ports and Trade{behind} held its first meeting in Riga on 9 April 2019."
    (meeting,) = memcon.annotate(text).meetings
    assert (meeting.mechanism, meeting.acronym, meeting.number) == (
        "Joint Working Group on Ports and Trade",
        "JWG-PT",
        1,
    )


def test_other_letters_between_commas_do_not():
    text = "The Joint Working Group on Ports and Trade, UNESCO, held its first meeting in Riga on 9 April 2019."
    (meeting,) = memcon.annotate(text).meetings
    assert meeting.acronym is None
