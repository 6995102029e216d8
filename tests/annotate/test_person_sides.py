"""Which side persons are of whom the text gives no state."""

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> MeetingMention:
    (meeting,) = annotate(Document(text, publisher="Peru Ministry of Foreign Affairs")).meetings
    return meeting


def test_who_serves_a_body_is_of_it_wherever_he_is_met() -> None:
    meeting = read(
        "In Geneva, Minister Luz Rojas met United Nations High Commissioner for Refugees Jan Ozols on 3 May."
    )
    assert (meeting.parties, meeting.country) == (("PE", "UN"), "CH")


def test_a_national_council_is_none_of_the_united_nations() -> None:
    meeting = read(
        "National Security Council Director Luz Rojas met Minister Jan Ozols of Latvia in Riga on 3 May 2024."
    )
    assert meeting.parties == ("LV", "PE")
