import pytest

from memcon import annotate

_BY = {"published": "2024-05-14", "publisher": "Ministry of Foreign Affairs of Latvia"}
_OPENING = "Foreign Minister Ivo Ozols of Latvia met Foreign Minister Luz Rojas of Peru in Riga on 3 May 2024. "


def _status(text):
    return [m.status for m in annotate(_OPENING + text, **_BY).meetings if m.kind == "session"]


@pytest.mark.parametrize("verb", ["attend", "speak at", "represent Latvia at", "open", "address"])
def test_a_session_that_somebody_will_come_to_is_announced(verb: str) -> None:
    assert _status(f"Mr Ozols will {verb} the Polar Trade Summit in Oslo.") == ["scheduled"]


def test_a_session_only_agreed_has_no_day() -> None:
    assert _status("They agreed to hold the next Polar Trade Summit in Oslo.") == ["agreed"]


def test_what_one_will_speak_at_lies_ahead() -> None:
    found = annotate(_OPENING + "Mr Ozols will speak at the Polar Trade Summit in September.", **_BY).meetings
    assert [m.start for m in found if m.kind == "session"] == ["2024-09"]
