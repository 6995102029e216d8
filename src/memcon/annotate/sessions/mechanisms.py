"""Standing bodies and series by the shape of their names: "the fifth meeting of the X Joint Working Group on Y (XJWG)".

A name is a head noun of meetings.toml with the capitalised words around it; ordinals, years and articles are taken
off (codebook, section 1, mechanism and number).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.parties.mechanism_keys import name_key
from memcon.annotate.parties.state_bodies import STATE_BODIES
from memcon.annotate.sessions.mechanism_context import (
    PART_AFTER,
    is_agent,
    is_eventive,
    is_of_desk,
    is_set_up,
    read_before,
)
from memcon.annotate.sessions.mechanism_mentions import (
    LongerNames,
    MechanismMention,
    fill_from,
    find_pair,
    is_of_talks,
    is_of_two_states,
    join_bracketed,
    leave_own_parts,
    names_persons,
    reach_body,
    resolve_short,
)
from memcon.annotate.sessions.mechanism_names import (
    NOT_RIGHT,
    OF_HEADS,
    RIGHT,
    RIGHT_SMALL,
    NameText,
    clean_name,
    is_small_name,
    walk_left,
    walk_on,
    walk_right,
)
from memcon.annotate.sessions.name_ends import SMALL, read_yearly_before, walk_on_known
from memcon.annotate.sessions.name_letters import match_letters, read_letters, read_number
from memcon.annotate.sessions.no_bodies import are_letters_alone, is_no_body, settle_letters
from memcon.annotate.sessions.organ_sessions import ORGAN, is_at_session, organ_debated, tells_meeting
from memcon.annotate.sessions.season_meetings import name_seasons
from memcon.annotate.text.context import Context, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Entry, Hit, Lexicon, fold, straighten
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# What a session brought, or who presides: "the G20 declaration"
_PAPER = lazy_regex(
    r"\s+(?:Joint\s+)?(?:Statement|Declaration|Communiqu|Outcome|Report|Document|Website|Secretariat|Commitments?|outcomes?|"
    r"consensus|declaration|statement|communiqu|[Pp]resident|[Pp]residency|[Dd]ecisions?\b|[Pp]ledges?\b|[Gg]oals?\b|"
    r"[Tt]argets?\b|[Aa]genda\b|[Pp]rocess\b)"
)
_NUMBERED = lazy_regex(r"\b(?P<name>[A-Z]{3,6})[-\s]?(?P<n>\d{1,2})\b(?![.,]\d)")


# A noun of meeting at the head of a trigger: "Talks with", "consultations between".
_NOUN_FIRST = lazy_regex(
    r"(Consultations|Talks|Negotiations|Discussions|Dialogue|Summit|consultations|(?<=[Ll]evel\s)(?:talks|dialogue|meeting))\s(?:with|between)\b"
)
_LEVEL_MEETING = "ministerial-level meeting"  # what the 15th "home secretary-level meeting between" two states is like
_NOUN_LETTERS = frozenset("CTNDScdtm")

PART_HEADS = {"part"}

_HEADS = frozenset({"mechanism_head", "mechanism"})


def find_mechanisms(context: Context) -> list[MechanismMention]:
    """Return the standing bodies that the text names, short names resolved to full ones, in order of place."""
    heads = [h for h in find_heads(context.hits, context.plain, context.lexicon) if not _is_in_capitals(context, h)]
    titled = read_title(context)
    if not (heads or any(t.acronym for t in titled) or context.lexicon.acronyms.find(context.plain)):
        return []
    bounds = {}
    for hit in heads:
        span = context.sentences[context.sentence_at(hit.start)] if context.sentences else None
        bounds[hit.start] = (span.start, span.end) if span else (0, len(context.plain))
    starts = [h.start for h in heads]
    names = NameText(context.plain, Ranges(_fence(p, starts) for p in context.people), context.lexicon)
    found = read_mechanisms(names, heads, bounds)
    found = [m for m in found if not any(no(context, m) for no in (names_persons, is_of_talks, is_of_two_states))]
    found = [replace(m, eventive=False) if _is_in_office(context, m) else reach_body(context, m) for m in found]
    found = join_bracketed(context.plain, leave_own_parts(context, [*found, *_find_numbered(context, found)]))
    longer = LongerNames(name_key(context.lexicon, m.name) for m in found)
    found = [
        m if longer.hold(name_key(context.lexicon, m.name)) else fill_from(context.lexicon, m, titled) for m in found
    ]
    return resolve_short(context, name_seasons(context, found), titled)


def _fence(person: Person, heads: Sequence[int]) -> Span:
    """Return what of a person's words no name of a body holds: all, or what stands behind the body of his office."""
    inside = bisect_left(heads, person.start)
    if person.name_span is not None and inside < len(heads) and heads[inside] < person.name_span.start:
        return Span(person.name_span.start, max(person.end, person.name_span.end))
    return Span(person.start, person.end)


def _is_in_capitals(context: Context, head: Hit) -> bool:
    """Tell whether a head noun stands in a headline all in capitals, where nothing tells a body from other words."""
    if head.start >= context.body or head.find("mechanism") is not None:
        return False
    sentence = context.sentences[context.sentence_at(head.start)]
    return context.plain[sentence.start : sentence.end].isupper()


_BACK = 6  # persons back whose phrase may still cover a name
# "Commissioner for Lake Enlargement Negotiations"
_OFFICE_FOR = lazy_regex(
    r"\b(?:Commissioner|Minister|Secretary|Envoy|Representative|Coordinator|Director|Ambassador)\s+(?:for|on)\s+"
    r"(?:the\s+)?(?:[A-Z]\w+\s+){0,2}\Z"
)


def _is_in_office(context: Context, mention: MechanismMention) -> bool:
    """Tell whether a name belongs to somebody's office: "Vice Minister at the Lake Committee, Ms. A"."""
    if _OFFICE_FOR.search(context.plain, max(0, mention.start - 50), mention.start):
        return True
    before = context.people_before(mention.name_start, _BACK)
    return any(p.start <= mention.name_start and mention.end <= p.end for p in before)


def _find_numbered(context: Context, found: Sequence[MechanismMention]) -> list[MechanismMention]:
    """Return known bodies whose acronym carries the session's number ("COP26")."""
    out = []
    taken = Ranges(Span(m.start, m.end) for m in found)
    for place in context.lexicon.acronyms.find(context.plain):
        match = _NUMBERED.match(context.plain, place)
        if match is None or taken.cover(place) or _PAPER.match(context.plain, match.end()):
            continue
        known = next((e for h in context.lexicon.names.find(match["name"]) if (e := h.find("mechanism"))), None)
        if known is not None:
            start, end = match.span()
            out.append(MechanismMention(
                start, end, match["name"], "mechanism", None, int(match["n"]), None, True, False, False, start,
                _parties_of(known),
            ))  # fmt: skip
    return out


def read_title(context: Context) -> list[MechanismMention]:
    """Return the bodies that the title names."""
    title = straighten(context.title)
    if not title:
        return []
    hits = [*context.lexicon.meetings.find(fold(title)), *context.lexicon.names.find(title)]
    heads = find_heads(sorted(hits, key=lambda h: h.start), title, context.lexicon)
    if title.isupper():  # where all is in capitals, only listed bodies can be told from other words
        heads = [h for h in heads if h.find("mechanism") is not None]
    names = NameText(title, Ranges(()), context.lexicon, titled=True)
    found = read_mechanisms(names, heads, {h.start: (0, len(title)) for h in heads})
    return [m for m in found if not (_is_mere_meeting(m) or is_of_desk(title, m.start) or is_agent(title, m.start))]


# "Japan-Peru Foreign Ministers' Meeting" tells who met, not in what body.
_MERE_MEETING = lazy_regex(
    r"[A-Z][\w.]*(?:\s[A-Z]\w+)?[-–][A-Z].*\bMinisters'?'?\s+(?:\w+\s+)?Meeting\Z|.*\bSummit\s+Meeting\Z"
)


def _is_mere_meeting(mention: MechanismMention) -> bool:
    return mention.number is None and mention.acronym is None and _MERE_MEETING.fullmatch(mention.name) is not None


def find_heads(hits: Sequence[Hit], text: str, lexicon: Lexicon) -> list[Hit]:
    """Return the head nouns and known bodies among hits, also where a trigger begins with the noun.

    The longest form hides the others: "Consultations" in "Foreign Office Consultations between …".
    """
    heads = []
    for hit in hits:
        if not _HEADS.isdisjoint(hit.labels):
            heads.append(hit)
        elif (
            "trigger" in hit.labels
            and text[hit.start] in _NOUN_LETTERS
            and (noun := _NOUN_FIRST.match(text, hit.start, hit.end)) is not None
        ):
            inner = lexicon.meetings.find(_LEVEL_MEETING if noun[1] == "meeting" else noun[1].lower())
            heads += [_cut_hit(hit, h, noun.end(1)) for h in inner if "mechanism_head" in h.labels]
    return heads


def _cut_hit(outer: Hit, noun: Hit, end: int) -> Hit:
    """Return the hit of a noun at the place of the longer one that it begins."""
    return Hit(outer.start, end, noun.entries, noun.labels)


def read_mechanisms(
    names: NameText, heads: Sequence[Hit], bounds: dict[int, tuple[int, int]]
) -> list[MechanismMention]:
    """Return one mention for each name around the head nouns; names inside a longer name are left out."""
    text = names.text
    found: list[MechanismMention] = []
    done = -1
    left: Hit | None = None
    for n, hit in enumerate(heads):
        after = heads[n + 1] if n + 1 < len(heads) else None
        if hit.start < done or _is_followed(text, hit, after):
            left = hit
            continue
        known = hit.find("mechanism")
        noun = hit.find("mechanism_head")
        lo, hi = bounds[hit.start]
        mention = None
        if noun:
            mention = _read_noun(names, hit, noun.value, (lo, hi))
            if mention is None and noun.value in PART_HEADS and left is not None and left.end + 1 == hit.start:
                body = left.find("mechanism_head")  # "the sixth Joint Commission Meeting": of words of a body alone
                mention = _read_noun(names, left, body.value, (lo, hi)) if body is not None else None
            mention = _give_parties(mention, heads[n : n + _NEXT]) if mention is not None else None
        if mention is None and known:
            mention = _read_known(names, hit, known, lo)
        if mention is not None:
            if found and _is_again(text, found[-1], mention):
                found[-1] = replace(found[-1], acronym=text[mention.start : mention.end], end=mention.end + 1)
                mention = found[-1]
            elif found and mention.name_start < found[-1].end <= mention.end and found[-1].name in mention.name:
                found[-1] = mention
            elif found and mention.name_start < found[-1].end <= mention.end:  # "the Lake Partnership ministerial"
                found[-1] = replace(found[-1], end=mention.end, eventive=found[-1].eventive or mention.eventive)
            else:
                if found and mention.start < found[-1].end:
                    mention = replace(mention, start=max(mention.name_start, found[-1].end))
                found.append(mention)
            done = mention.end
    return settle_letters(found)


_NEXT = 3  # head nouns among which a listed body may begin that a longer name ends with


def _give_parties(mention: MechanismMention, heads: Sequence[Hit]) -> MechanismMention:
    """Give a name the parties of the listed body that it ends with: "the Ordinary Session of the Lake Assembly"."""
    known = next((e for h in heads if h.end == mention.end and (e := h.find("mechanism")) is not None), None)
    return mention if known is None or mention.parties else replace(mention, parties=_parties_of(known))


def _is_again(text: str, last: MechanismMention, mention: MechanismMention) -> bool:
    """Tell whether a bracket gives the session before it by letters or another name: "the 24th Conference (COP 24)"."""
    bracketed = text[last.end : mention.start].lstrip("»”") == " (" and text.startswith(")", mention.end)
    other = mention.number is None and mention.head != "mechanism"  # "(Talks Forum)", no listed body
    return bracketed and (other or mention.number == last.number is not None)


def _is_followed(text: str, hit: Hit, after: Hit | None) -> bool:
    """Tell whether the next head noun belongs to the same name ("Joint Commission Meeting")."""
    return (
        after is not None
        and after.find("mechanism_head") is not None
        and after.start - hit.end < 40
        and text[after.start].isupper()
        and re.fullmatch(r"\s(?:[A-Z][\w'-]+\s){0,2}", text[hit.end : after.start]) is not None
    )


def _read_known(names: NameText, hit: Hit, entry: Entry, lo: int) -> MechanismMention | None:
    """Return the mention of a listed body, named as the document writes it."""
    text = names.text
    figure = re.compile(r"[\s-]?(\d{1,2})\b").match(text, hit.end)
    pair = find_pair(text, max(lo, hit.start - 50), hit.start)
    at = pair.start() if pair else hit.start
    if pair is None and text.endswith(lead := _lead_of(entry, text[hit.start : hit.end]), lo, hit.start):
        at -= len(lead)
    owner = _OWNER.search(text, max(lo, at - _OF_REACH), at)
    start, number, modifier, wrong = read_before(text, lo, owner.start() if owner else at)
    heads = OF_HEADS.match(text, hit.end)
    if heads is None and _MEETING_OF_ITS.search(text, max(lo, hit.start - _OF_REACH), hit.start):
        heads = _ITS_MINISTERS.match(text, hit.end)
    end = heads.end() if heads is not None else walk_on_known(text, hit.end)
    shown = " ".join(text[hit.start : end].split())
    if figure and shown.isupper() and number is None:
        number, end = int(figure.group(1)), figure.end()
    given = match_letters(text, end, shown)
    number = number if given is None or number else read_number(given.group(1))
    end = given.end() if given else end
    nature = _NATURES.get(shown.split()[-1].lower().rstrip("s"), "mechanism")
    eventive = number is not None or modifier is not None or is_eventive(names.lexicon, text, start, end, nature)
    after = PART_AFTER.match(text, end)
    if not (number or modifier or after) and nature == "mechanism" and ORGAN.of(names.lexicon).search(entry.value):
        eventive = is_at_session(names.lexicon, text, start, at, end)
    end = after.end() if after else end
    eventive = eventive or (after is not None and tells_meeting(names.lexicon, text, start, end, nature))
    eventive = eventive and _PAPER.match(text, end) is None
    listed = entry.attributes.get("acronym")
    yearly = read_yearly_before(text, at).split() if ORGAN.of(names.lexicon).search(entry.value) is None else []
    short = given.group(1) if given else str(listed) if listed and shown == listed else None
    return MechanismMention(
        start, end, " ".join([*yearly, *text[at : hit.start].split(), shown]), "mechanism", short, number, modifier,
        eventive, wrong, False, at, _parties_of(entry),
    )  # fmt: skip


def _lead_of(entry: Entry, shown: str) -> str:
    """Return the words of a listed body's name before a form of it: the state, which "the" in front hides with it."""
    return entry.value.removesuffix(shown) if entry.value.endswith(f" {shown}") else ""


def _parties_of(entry: Entry) -> tuple[str, ...]:
    """Return the parties of a listed body that has three at most."""
    codes = tuple(str(c) for c in entry.attributes.get("parties", ()))
    return codes if len(codes) < 4 else ()


_OWNER = lazy_regex(r"(?:[Tt]he\s+)?\b[A-Z][\w.]+['’]s?\s+\Z")  # "a meeting of the EU's Lake Council"
# "the second meeting of Lake Forum Foreign Ministers"
_MEETING_OF_ITS = lazy_regex(r"\b(?:[Mm]eeting|[Ss]ession|[Rr]ound)\s+of\s+(?:the\s+)?\Z")
_ITS_MINISTERS = lazy_regex(r"\s+(?:[A-Z]\w+\s+){0,2}Ministers\b(?!['’])")
_OF_REACH = 20  # characters
_MEETING_OF = lazy_regex(
    r"(?:the\s+|an?\s+)?(?-i:(?:[a-z-]+\s+){0,2})(?:meeting|session|round|plenary)\s+of\s",
    re.I,
)


_NATURES = {
    "summit": "summit",
    "ministerial": "ministerial",
    "meeting": "ministerial",
    "conference": "conference",
    "dialogue": "dialogue",
    "forum": "forum",
    "consultation": "consultations",
    "talk": "consultations",
    "week": "summit",
}


# "Talks on …" and "Negotiations for …" at the head of a sentence name nothing.
_MERE_TALKS = lazy_regex(r"(?:Talks|Negotiations|Discussions)(?:\s+(?:on|for|of|about)\b|\Z)")


def _read_noun(names: NameText, hit: Hit, head: str, bounds: tuple[int, int]) -> MechanismMention | None:
    text, (lo, hi) = names.text, bounds
    letters, head = head == "letters", "commission" if head == "letters" else head
    capital = text[hit.start].isupper() or text[hit.start].isdigit()
    start = walk_left(names, lo, hit.start, capital)
    start = walk_on(names, lo, start) if capital and not names.titled else start
    if not capital and not is_small_name(names, start, hit, head, lo):
        return None
    end = walk_right(names, hit.end, hi) if capital else hit.end
    if not capital:
        right = RIGHT.match(text, hit.end, hi)
        if (
            right
            and head in ("group", "dialogue", "consultations", "commission")
            and not NOT_RIGHT.match(text, hit.end)
        ):
            end = right.end()
        elif head in ("group", "commission") and (plain := RIGHT_SMALL.match(text, hit.end, hi)):
            end = plain.end()
    person = names.fences.start_after(hit.end)
    if person is not None and person < end:
        end = hit.end + len(re.sub(r"(?:\s+(?:and|of|the|on|for))*[\s,]*\Z", "", text[hit.end : person]))
    name_start, name = clean_name(text, start, end)
    if not name:
        return None
    words = name.split()
    acronym, name, span_end, part = read_letters(text, Span(hit.end, end), name, head)
    begin, number, modifier, wrong = read_before(text, lo, name_start)
    one = len(words) == 1 or (
        len(words) <= 3 and not any(w[0].isupper() and w.lower() not in SMALL for w in words[:-1])
    )
    organ = None if head != "council" else organ_debated(names.lexicon, text, Span(begin, end), name)
    eventive = (
        part
        or organ is not None
        or ((number is not None or modifier is not None) and not is_set_up(text, begin))
        or is_eventive(names.lexicon, text, begin, span_end, head)
        or _MEETING_OF.match(text, begin) is not None
    )
    of_state = number is None and organ is None and STATE_BODIES.of(names.lexicon).search(name) is not None
    if of_state or _PAPER.match(text, span_end):
        eventive = False
    if head in PART_HEADS and (one or not capital):
        return None
    if letters and are_letters_alone(name, text[hit.end : hit.end + 90], number):
        return None
    if _MERE_TALKS.match(name) or is_no_body(text[hit.start : hit.end], text[hit.end : hit.end + 2], name):
        return None
    return MechanismMention(
        begin, span_end, name, "letters" if letters else head, acronym, number, modifier, eventive, wrong, one,
        name_start, (organ,) if organ else (),
    )  # fmt: skip
