"""Who signed the minutes of a session led it; who looks on while others sign did not."""

import pytest

from memcon import Document, annotate

HELD = "The fifth meeting of the Peru-Kenya Joint Commission concluded on Wednesday."


def read(behind: str) -> list[tuple[object, ...]]:
    document = Document(text=f"{HELD} {behind}", published="2019-08-22", publisher="The Lake Post")
    return [(m.kind, [(h.name, h.party, h.role) for h in m.heads]) for m in annotate(document).meetings]


@pytest.mark.parametrize(
    ("by", "role"),
    [
        ("The minutes were signed by the co-chairs of the meeting,", "co_chair"),
        ("The minutes of the session were signed by the two co-chairs:", "co_chair"),
        ("The Agreed Minutes of the meeting were signed by", "head"),
        ("A protocol was later signed by", "head"),
    ],
)
def test_who_signed_the_minutes(by: str, role: str) -> None:
    told = f"{by} Foreign Minister Luz Rojas of Peru and Kenyan Trade Minister Otieno Kamau."
    assert read(told) == [("session", [("Luz Rojas", "PE", role), ("Otieno Kamau", "KE", role)])]


def test_who_signed_a_treaty_met_for_it() -> None:
    told = "A treaty was signed by Foreign Minister Luz Rojas of Peru and Kenyan Trade Minister Otieno Kamau."
    assert [m[0] for m in read(told)] == ["session", "meeting"]


def test_who_looks_on_is_no_head() -> None:
    told = "The ministers later signed a paper in the presence of Prime Minister Ana Vega."
    assert read(told) == [("session", [])]


@pytest.mark.parametrize("behind", ["here Wednesday", "last Friday", "here yesterday", "this night in Lima"])
def test_that_a_session_ended_is_no_act(behind: str) -> None:
    assert not annotate(f"The fifth meeting of the Peru-Kenya Joint Commission concluded {behind}.").acts


def test_an_accord_concluded_is_one() -> None:
    (act,) = annotate("Peru and Kenya concluded here today an accord on eels.").acts
    assert act.kind == "delivery"


@pytest.mark.parametrize(
    "where",
    [
        "at the First Binational Cabinet held in Lima on Friday",
        "at the first meeting of the Binational Cabinet held in Lima on Friday",
        "during the first Peru-Kenya Binational Cabinet in Lima on Friday",
    ],
)
def test_what_is_signed_at_a_session_is_no_meeting_beside_it(where: str) -> None:
    (session,) = annotate(f"Peru and Kenya signed five accords {where}.", published="2017-07-08").meetings
    assert (session.kind, session.standing, session.number, session.place) == ("session", "subject", 1, "Lima")


@pytest.mark.parametrize("verb", ["led", "closed"])
def test_who_leads_or_closes_a_session(verb: str) -> None:
    text = f"Presidents Luz Rojas of Peru and Otieno Kamau of Kenya {verb} the 3rd Binational Cabinet in Lima."
    (session,) = annotate(text, published="2017-07-08").meetings
    assert [h.name for h in session.heads] == ["Luz Rojas", "Otieno Kamau"]
