"""What sort of document this is, from its title, its first words and its publisher (codebook, section 1, genres)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from memcon.annotate.parties.joint_openings import find_joint_speakers
from memcon.annotate.parties.publisher import find_publisher, is_official, is_outlet
from memcon.annotate.text.context import Context
from memcon.lexicon import match_lines
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import MeetingMention

_JOINT = WordRegex(
    r"\bjoint\s+(?:press\s+)?(?:statements?|declaration|communiqu|media\s+statement|vision\s+statement)|"
    r"\bleaders'\s+(?:joint\s+)?(?:statement|declaration)|\b%body_class/speaking as one%\s+(?:\w+\s+){0,3}statement",
    re.I,
)
# A heading further down: "## Joint Statement by the Ministers of …".
_HEADED = lazy_regex(
    r"^[#*\s]*Joint\s+(?:Press\s+|Media\s+)?(?:Statement|Declaration|Communiqu[eé])(?:\s+(?:by|of|on|from|issued)\b[^\n.]*)?[*\s]*$",
    re.M | re.I,
)
_SOURCE = lazy_regex(r"^\s*[–—-]\s.*$", re.M)  # "– Joint statement of …" under a motto: where it comes from
_COMMUNIQUE = lazy_regex(r"communiqu[eé]", re.I)
_FACTS = lazy_regex(r"\bfact\s*sheet\b|\bbackgrounder\b", re.I)
_TALK = lazy_regex(
    r"\b(?:remarks|press\s+(?:conference|availability|briefing|gaggle|call)|gaggle|transcript|interview|speech|"
    r"address|doorstop|q\s*&\s*a|briefing\s+(?:by|with)|background\s+call|testimony|q\s+and\s+a|"
    r"opening\s+statement|toast|keynote)\b",
    re.I,
)
_READOUT = lazy_regex(
    r"\breadout\b|\b(?:call|calls|meeting|meetings|conversation|talks)\s+with\b|\bmeets?\b|\bmet\b|\bcalls\s+on\b", re.I
)
_CALL = lazy_regex(r"\b(?:call|conversation|meeting|talks)\s+with\b", re.I)
_SPEAKER = lazy_regex(r"^[A-Z][A-Z .,'’()-]{6,80}:\s*$", re.M)
_ASKED = lazy_regex(r"^(?:Q|QUESTION)\b[:.]?[ \t]", re.M)
_DATELINE = lazy_regex(r"\A\s*[A-Z][A-Za-z ,./]{2,40}(?:\([A-Za-z/ ]+\))?\s*(?::|--|–|—)\s+\S")
_RELEASE = lazy_regex(
    r"\b(?:said\s+in\s+a\s+(?:press|news)\s+release|according\s+to\s+a\s+(?:press|news)\s+release|"
    r"told\s+reporters|spokesperson\s+said|it\s+was\s+further\s+added|said\s+(?:the\s+)?spokesperson)"
    r"\b", re.I)  # fmt: skip


def _stands_twice(pattern: re.Pattern[str], text: str) -> bool:
    return len(list(islice(match_lines(pattern, text), 2))) > 1


def find_genre(context: Context, meetings: Sequence[MeetingMention]) -> str:
    """Return joint_statement, readout, press_release, communique, news, transcript, fact_sheet or other."""
    title = context.title
    head = context.plain[:700]
    top = f"{title}\n{_SOURCE.sub('', context.plain[:160])}"
    talk = _stands_twice(_SPEAKER, context.plain[:6000]) or _stands_twice(_ASKED, context.plain[:12000])
    if talk and not re.search(r"joint\s+statement", title, re.I):
        return "transcript"
    if _FACTS.search(title):
        return "fact_sheet"
    if _COMMUNIQUE.search(title):
        return "communique"
    if (
        _JOINT.of(context.lexicon).search(top)
        or _HEADED.search(head)
        or re.search(
            r"text\s+of\s+the\s+following\s+(?:joint\s+)?statement\s+was\s+released\s+by\s+the\s+governments",
            head,
            re.I,
        )
    ):
        return "joint_statement"
    if _TALK.search(title):
        return "transcript"
    if is_news(context):
        return "news"
    if find_joint_speakers(context):
        return "joint_statement"
    if re.search(r"\breadout\b", title, re.I) or _reports_one_meeting(meetings):
        return "readout"
    subjects = [m for m in meetings if m.standing == "subject"]
    if _READOUT.search(title) and not _DATELINE.match(head) and not any(_is_formal(m) for m in subjects):
        return "readout" if subjects or _CALL.search(title) else "press_release"
    return "press_release" if context.plain.strip() else "other"


def _reports_one_meeting(meetings: Sequence[MeetingMention]) -> bool:
    """Tell whether a document is about a meeting or call that took place, not about a session or a whole visit."""
    subjects = [m for m in meetings if m.standing == "subject"]
    if any(_is_formal(m) for m in subjects):
        return False
    return any(m.status == "held" and (m.kind in ("meeting", "call") or _has_principals(m)) for m in subjects)


def _is_formal(meeting: MeetingMention) -> bool:
    return meeting.kind == "visit" or (meeting.kind == "session" and not _has_principals(meeting))


def _has_principals(meeting: MeetingMention) -> bool:
    return meeting.kind == "session" and {h.role for h in meeting.heads} == {"principal"}


def is_news(context: Context) -> bool:
    """Tell whether an outlet tells the document: by its publisher, else by a dateline or a spokesman's words."""
    if context.from_outlet is None:
        context.from_outlet = _is_from_outlet(context)
    return context.from_outlet


def _is_from_outlet(context: Context) -> bool:
    if is_outlet(context):
        return True
    publisher = context.document.publisher or ""
    if publisher:
        return find_publisher(context) is None and not is_official(context.lexicon, publisher)
    return bool(_DATELINE.match(context.plain[:120]) or _RELEASE.search(context.plain))
