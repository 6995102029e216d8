from __future__ import annotations

from datetime import date

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.exports import Holdings, render
from memcon.exports.ical import escape_text, fold_line
from memcon.model import Document, MeetingMention
from memcon.resolve import Account, Chain, Mechanism, Round


def events(holdings: Holdings) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(render("ics", holdings)["rounds.ics"])
    return {str(e["UID"]): e for e in calendar.walk("VEVENT")}


def chain(name: str, *rounds: Round) -> Holdings:
    return Holdings((Chain(Mechanism("body", name, None, (), ("KE", "NO")), rounds),))


def test_held_rounds_are_all_day_events_and_the_next_is_due(holdings: Holdings) -> None:
    found = events(holdings)
    fourth = found["cn-pk-bpc-4@memcon"]
    assert (fourth.decoded("DTSTART"), fourth.decoded("DTEND")) == (date(2025, 1, 11), date(2025, 1, 12))
    assert str(fourth["LOCATION"]) == "Beijing"
    assert str(fourth["STATUS"]) == "CONFIRMED"
    due = found["cn-pk-jwg-icc-due@memcon"]
    assert str(due["SUMMARY"]).endswith("round 6 due")
    assert str(due["STATUS"]) == "TENTATIVE"


def test_a_round_told_by_its_month_covers_it_and_leaves_the_time_free() -> None:
    event = events(chain("Talks", Round("r", 1, "2020-12")))["r@memcon"]
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (date(2020, 12, 1), date(2021, 1, 1))
    assert str(event["TRANSP"]) == "TRANSPARENT"
    assert "2020-12" in str(event["DESCRIPTION"])


def test_a_range_ends_on_the_day_after_and_no_day_is_no_event() -> None:
    found = events(chain("Talks", Round("r", 1, "2020-12-30", "2021-01-02"), Round("s", 2)))
    assert found["r@memcon"].decoded("DTEND") == date(2021, 1, 3)
    assert "s@memcon" not in found


def test_a_cancelled_round_says_so() -> None:
    assert (
        str(events(chain("Talks", Round("r", 1, "2020-12-30", status="cancelled")))["r@memcon"]["STATUS"])
        == "CANCELLED"
    )


@given(st.text(max_size=200))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    name = text.replace("\r\n", "\n").replace("\r", "\n")
    name = "".join(c for c in name if c in "\t\n" or (ord(c) >= 32 and ord(c) != 127))
    found = events(chain(text, Round("r", None, "2020-12-30")))
    assert str(found["r@memcon"]["SUMMARY"]) == name


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=400))
def test_lines_are_folded_within_75_octets_and_between_characters(text: str) -> None:
    folded = fold_line(text)
    assert folded.endswith(b"\r\n")
    parts = folded[:-2].split(b"\r\n")
    assert all(len(part) <= 75 for part in parts)
    assert parts[0].decode() + "".join(part.decode()[1:] for part in parts[1:]) == text


@pytest.mark.parametrize(("text", "escaped"), [("a,b;c\\d", "a\\,b\\;c\\\\d"), ("a\r\nb", "a\\nb"), ("a\x00b", "ab")])
def test_marks_are_escaped(text: str, escaped: str) -> None:
    assert escape_text(text) == escaped


def test_an_address_stands_with_its_event() -> None:
    mention = MeetingMention("session", "subject", "held", start="2020-12-30")
    account = Account(Document("text", id="d", url="https://example.org/a?b=1,2"), mention)
    event = events(chain("Talks", Round("r", 1, "2020-12-30", accounts=(account,))))["r@memcon"]
    assert str(event["URL"]) == "https://example.org/a?b=1,2"
