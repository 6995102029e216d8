"""What sort of document this is, from its title, its first words and its publisher (codebook, section 1, genres)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.context import Context
from memcon.annotate.publisher import find_publisher, is_official, is_outlet
from memcon.model import MeetingMention

_JOINT = re.compile(
    r"\bjoint\s+(?:press\s+)?(?:statements?|declaration|communiqu|media\s+statement|vision\s+statement|"
    r"press\s+release)|"
    r"\bleaders'\s+(?:joint\s+)?(?:statement|declaration)|\b(?:co-chairs'?|chair's|chairman's|"
    r"g7|g20|quad)\s+(?:\w+\s+){0,3}statement",
    re.I,
)
_COMMUNIQUE = re.compile(r"communiqu[eé]", re.I)
_FACTS = re.compile(r"\bfact\s*sheet\b|\bbackgrounder\b", re.I)
_TALK = re.compile(
    r"\b(?:remarks|press\s+(?:conference|availability|briefing)|transcript|interview|speech|"
    r"address|doorstop|q\s*&\s*a)\b",
    re.I,
)
_READOUT = re.compile(
    r"\breadout\b|\b(?:call|calls|meeting|meetings|conversation|talks)\s+with\b|\bmeets?\b|\bmet\b|\bcalls\s+on\b", re.I
)
_SPEAKER = re.compile(r"^[A-Z][A-Z .,'’()-]{6,80}:\s*$", re.M)
_DATELINE = re.compile(r"\A\s*[A-Z][A-Za-z ,./]{2,40}(?:\([A-Za-z/ ]+\))?\s*(?::|--|–|—)\s+\S")
_RELEASE = re.compile(
    r"\b(?:said\s+in\s+a\s+(?:press|news)\s+release|according\s+to\s+a\s+(?:press|news)\s+release|"
    r"told\s+reporters|spokesperson\s+said|it\s+was\s+further\s+added|said\s+(?:the\s+)?spokesperson)"
    r"\b", re.I)  # fmt: skip


def find_genre(context: Context, meetings: Sequence[MeetingMention]) -> str:
    """Return joint_statement, readout, press_release, communique, news, transcript, fact_sheet or other."""
    title = context.title
    head = context.plain[:700]
    top = f"{title}\n{context.plain[:160]}"
    if len(_SPEAKER.findall(context.plain[:6000])) > 1 and not re.search(r"joint\s+statement", title, re.I):
        return "transcript"
    if _FACTS.search(title):
        return "fact_sheet"
    if _COMMUNIQUE.search(title):
        return "joint_statement" if re.search(r"joint", title, re.I) else "communique"
    if _JOINT.search(top) or re.search(
        r"text\s+of\s+the\s+following\s+(?:joint\s+)?statement\s+was\s+released\s+by\s+the\s+governments", head, re.I
    ):
        return "joint_statement"
    if _TALK.search(title):
        return "transcript"
    if _is_news(context):
        return "news"
    reported = [m for m in meetings if m.standing == "subject" and m.status == "held"]
    if re.search(r"\breadout\b", title, re.I) or any(
        m.kind in ("meeting", "call") or (m.kind == "session" and {h.role for h in m.heads} == {"principal"})
        for m in reported
    ):
        return "readout"
    if _READOUT.search(title) and not _DATELINE.match(head):
        return "readout"
    return "press_release" if context.plain.strip() else "other"


def _is_news(context: Context) -> bool:
    if is_outlet(context):
        return True
    publisher = context.document.publisher or ""
    if publisher and (find_publisher(context) is not None or is_official(publisher)):
        return False
    return bool(_DATELINE.match(context.plain[:120]) or _RELEASE.search(context.plain))
