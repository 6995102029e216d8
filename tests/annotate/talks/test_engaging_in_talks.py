"""Who engages in talks only met: an act where it is told what about (codebook, section 2)."""

import pytest

from memcon import Document, annotate

MET = "Peruvian Foreign Minister Luz Rojas met Kenyan Foreign Minister Ada Otieno in Lima on Monday. "


def kinds(text: str) -> list[str]:
    return [a.kind for a in annotate(Document(MET + text, published="2024-03-06")).acts]


@pytest.mark.parametrize(
    "deed", ["engaged in talks", "engaged in a long discussion with divers", "engaged in a tour of the quays"]
)
def test_bare_talks_and_tours_are_no_act(deed: str) -> None:
    assert kinds(f"Minister Otieno {deed}.") == []


@pytest.mark.parametrize(
    "deed",
    [
        "engaged in talks on fishing",
        "engaged in a discussion aimed at safer ferries",
        "engaged in the state of trade",
    ],
)
def test_what_it_was_about_makes_it_one(deed: str) -> None:
    assert kinds(f"Minister Otieno {deed}.") == ["discussion"]


def test_who_speaks_on_the_job_tells_no_subject() -> None:
    assert kinds("Minister Otieno spoke with divers during her first weekend on the job.") == []
    assert kinds("Minister Otieno spoke with divers during her first weekend on the reefs.") == ["discussion"]


@pytest.mark.parametrize("what", ["hold a discussion", "engage in a high-level discussion", "have a conversation"])
def test_one_discussion_is_a_meeting_with_officials_of_the_host(what: str) -> None:
    text = f"President Luz Rojas is on a state visit to Latvia. She will {what} with the Governor of Kurzeme Region."
    record = annotate(text, published="2024-05-04", publisher="Ministry of Foreign Affairs of Peru")
    assert [(m.parties, m.status) for m in record.meetings if m.kind == "meeting"] == [(("LV", "PE"), "scheduled")]
