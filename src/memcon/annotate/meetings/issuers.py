"""Who speaks in a release told in the first person: of its letterhead ("MINISTER FOR TRADE ANN HALE") or title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.publishing_heads import find_publishing_head
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import straighten
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_SPEAKS = lazy_regex(r"(?<![\w'])(?:I|[Mm]y)(?![\w'-])")
_DEEPEST = 900  # characters of a letterhead
_LONGEST_LINE = 110
# A line that tells of something is a headline: "MEETING WITH PRESIDENT A".
_TELLS = lazy_regex(
    r"\b(?:with|by|visits?|meets?|meeting|talks|transcript|interview|to|and|joint|speech|address|on|at|in|says?|said)\b|[.!?]\s*$",
    re.I | re.M,
)


def add_issuer(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give each occasion told in the first person the person who tells it, where no other of his side stands there."""
    own = [d for d in drafts if (d.own or _says_i(setting, d)) and setting.home in d.codes]
    known = find_issuer(setting) if own else None
    titled = _find_titled(setting) if own and known is None else None
    for d in own:
        issuer = known or (titled if titled is not None and _is_his(setting, d, titled) else None)
        if issuer is not None and not any(p.party == setting.home or p.ident == issuer.ident for p in d.people):
            d.people.insert(0, issuer)
            d.roles[issuer.ident] = "principal"


# "when I spoke with B", "I am pleased to have an early opportunity to meet B", "My visit will be a chance to meet B"
_I = lazy_regex(
    r"(?<![\w'’])(?:I(?:['’](?:ve|ll|d|m))?|[Mm]y)\s(?!welcome\b|announce\b|note\b|understand\b|hope\b)"
    r"(?:(?!\b(?:that|who|which|whom|when|where|while|welcom\w+|invit\w+|receiv\w+|host\w*|he|she|they|we|us|you)\b)[^.;:]){0,130}\Z"
)
_I_REACH = 150  # characters
# "Remarks by President A on Trade", "Statement from Minister A", "Speech by Minister A"
_REMARKS = lazy_regex(
    r"\s*(?:(?:Opening|Closing|Press|Prepared|Joint)\s+)?(?:Remarks|Statement|Speech|Address|Message|Letter)\s+"
    r"(?:as\s+Prepared\s+for\s+Delivery\s+)?(?:by|from|of)\s+(?:the\s+)?(?P<who>[^,;:]*)",
    re.I,
)
# "Statement by the Prime Minister, the Hon. A B. Hale MP", in capitals as it often stands; the name ends where it must
_HONOURED = lazy_regex(
    r"(?<!Joint )(?:Remarks|Statement|Speech|Address|Message|Letter)\s+(?:made\s+)?by\s+(?:the\s+)?"
    r"(?:(?P<office>[A-Z][A-Z ]{3,40}?)\s?[,–—-]?\s+)?(?:the\s+)?(?:(?:Rt|Right)\.?\s+)?"
    r"(?:Hon(?:ou?rable)?|Mr|Mrs|Ms|Dr|Senator)\b\s?[.,]?\s+"
    r"(?P<name>(?:(?-i:[A-Z]{1,2})\b[. ]+){0,3}(?:[A-Z][\w'’-]+\s){0,2}?(?-i:[A-Z])[\w'’-]{2,})"
    r"(?=\s?,|[.\s]\s?M\.?P\b|\s+(?:\d|in\b|at\b|on\b|to\b)|\s*[–—-]|\s*\Z)",
    re.I,
)
_NEXT = lazy_regex(r"\s(?:on|at|in|to|before|after|during|following|with|and|regarding)\s|\s[–—-]\s")


def _says_i(setting: Setting, d: Draft) -> bool:
    """Tell whether the subject of the verb that tells an occasion is "I"."""
    text, at = setting.context.plain, d.told_at
    return d.kind != "session" and _I.search(text, max(d.sentence.start, at - _I_REACH), at) is not None


def _find_titled(setting: Setting) -> Person | None:
    """Return the one person of the publisher's side whose words a document's title says it holds."""
    context = setting.context
    title = straighten(context.title)
    if setting.home is not None and (honoured := _HONOURED.search(title)) is not None:
        return _read_honoured(setting, honoured["office"] or "", honoured["name"])
    told = _REMARKS.match(title)
    if told is None or setting.home is None:
        return None
    words = _NEXT.split(told["who"])[0]
    offices = [h for h in context.lexicon.names.find(words) if h.start == 0 and h.find("office") is not None]
    name = words[max((h.end for h in offices), default=0) :].strip()
    if not offices or not name or not name[0].isupper():
        return None
    known = next((p for p in context.people if p.name and p.name.split()[-1] == name.split()[-1]), None)
    if known is not None:
        full = named(context, known)
        return replace(full, party=setting.home) if full.party in (None, setting.home) else None
    office = words[: max(h.end for h in offices)].strip()
    return Person(0, 0, name, office, setting.home, len(context.people), Span(0, 0), "people/title")


def _read_honoured(setting: Setting, office: str, name: str) -> Person | None:
    """Return whom a title names behind his office and an honorific; one it leaves out is the publisher's."""
    context = setting.context
    held = any(h.start == 0 and h.find("office") is not None for h in context.lexicon.names.find(office.title()))
    head = find_publishing_head(context)
    if not held and (head is None or not head.bears(name.title())):
        return None
    shown = office.title() if held or head is None else head.text
    tidy = " ".join(w if "." in w or len(w) < _SHORT else w.title() if w.isupper() else w for w in name.split())
    return Person(0, 0, tidy, shown, setting.home, len(context.people), Span(0, 0), "people/title")


_SHORT = 3  # letters; shorter ones are initials


def _is_his(setting: Setting, d: Draft, speaker: Person) -> bool:
    """Tell whether the turn in which an occasion is told is the speaker's of the title, or nobody's."""
    turn = setting.context.turns.at(d.span.start)
    if turn is None:
        return True
    family = (speaker.name or "").split()[-1].casefold()
    label = turn.label.casefold()
    return (
        turn.code == setting.home and not turn.asks and (family in label or label == f"the {speaker.office}".casefold())
    )


def find_issuer(setting: Setting) -> Person | None:
    """Return the person on a line of the letterhead, above where he begins to speak."""
    context = setting.context
    spoken = _SPEAKS.search(context.plain)
    if spoken is None or setting.home is None or context.turns.turns:
        return None
    for person in context.people_in(0, min(spoken.start(), _DEEPEST)):
        full = named(context, person)
        if person.name_span.end <= person.name_span.start or not full.name or full.party not in (None, setting.home):
            continue
        start = context.plain.rfind("\n", 0, person.start) + 1
        end = context.plain.find("\n", person.end)
        if end < 0 or end - start > _LONGEST_LINE or _TELLS.search(context.plain[start:end]):
            continue
        return replace(full, party=setting.home, office=full.office or _office_of_publisher(context))
    return None


def _office_of_publisher(context: Context) -> str | None:
    """Return the office that the publisher's name is: "Peru: MINISTER FOR TRADE"."""
    words = (context.document.publisher or "").rpartition(": ")[2].strip()
    shown = _SMALL.sub(lambda m: m.group().lower(), words.title() if words.isupper() else words)
    hits = context.lexicon.meetings.find(shown.lower())
    return shown if any(h.find("office") is not None and h.start == 0 for h in hits) else None


_SMALL = lazy_regex(r"(?<=\s)(?:For|Of|And|The|To)\b")
