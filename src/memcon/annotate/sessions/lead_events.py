"""The gathering of many states that a report opens with: "A took part in the high-level conference in Lima"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_filling import fill_slots
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.told_conferences import is_of_many, read_there
from memcon.annotate.talks.own_meetings import is_unreal
from memcon.annotate.text.ordinals import parse_ordinal
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_RULE = "meetings/lead/event"
_LEAD = 2  # sentences
COMES = lazy_regex(
    r"\b(?:attend(?:s|ed|ing)?|(?:participat(?:es?|ed|ing)|t(?:akes?|ook|aking)\s+part)\s+(?:\w+\s+)?in|"
    r"represent(?:s|ed|ing)?\b[^.;:,]{2,60}?\sat|(?:lead|led|head(?:s|ed|ing)?)\s+(?:the|an?)\s+(?:[\w-]+\s+)?delegation\s+(?:to|at)|"
    r"(?:co-?)?host(?:s|ed|ing)?|(?:co-?)?organi[sz](?:es?|ed|ing)|held|hold|opened|opens?|addressed)\s+(?:an?|the|this\s+year's|its)\s+"
)
# the gathering itself: of ministers, or by its own word one of many states
EVENT = WordRegex(
    r"(?P<kind>(?:[\w'&-]+\s+){0,7}?)(?P<noun>conference|summit|ministerial|meetings?|general\s+assembly|video\s?conference)\b"
    r"(?P<of>\s+(?:of|between|among)\s+(?:the\s+)?(?:[\w-]+\s+){0,5}?(?:%office_class/officials in a group%)\b)?"
)
# "the first annual forum of the Lake Alliance": numbered, and of a body by name
_OF_BODY = lazy_regex(
    r"(?P<number>[\w-]+)\s+(?:(?:annual|biennial|regional|global|world|international|ministerial)\s+)*"
    r"(?P<name>(?:forum|conference|summit|assembly|congress|general\s+assembly)\s+of\s+the\s+"
    r"[A-Z][\w'-]*(?:\s+(?:(?:of|for|and|on)\s+(?:the\s+)?)?[A-Z][\w'-]*){0,6})"
)
HOME = WordRegex(r"\b%quality_class/gatherings at home%\b", re.I)
_BEHIND = 110  # characters behind a gathering, in which those stand whom it gathers


def find_lead_event(setting: Setting, drafts: Sequence[Draft]) -> Draft | None:
    """Return the gathering to which the publisher's officials come, or which they host, None without one."""
    context, home = setting.context, setting.home
    if home is None or context.turns.turns or find_publisher(context) != home:
        return None
    told = {d.sentence.start for d in drafts if d.kind == "session"}
    first = context.first_sentence
    for sentence in context.sentences[first : first + _LEAD]:
        if sentence.start in told:
            continue
        if (there := read_there(setting, sentence, home)) is not None:
            there.rule, there.standing = _RULE, "subject"
            return there
        for verb in COMES.finditer(context.plain, sentence.start, sentence.end):
            if is_unreal(setting, sentence, verb.start()):
                continue
            if (numbered := _read_numbered(setting, sentence, verb, home)) is not None:
                return numbered
            event = EVENT.of(context.lexicon).match(context.plain, verb.end(), sentence.end)
            if event is not None:
                draft = _read(setting, sentence, verb, event, home)
                if draft is not None:
                    return draft
    return None


def _read_numbered(setting: Setting, sentence: Span, verb: re.Match[str], home: str) -> Draft | None:
    """Return the session of a body that its ordinal and the body's name tell, its noun in small letters."""
    context = setting.context
    event = _OF_BODY.match(context.plain, verb.end(), sentence.end)
    number = parse_ordinal(event["number"]) if event is not None else None
    if event is None or number is None or is_private(context, [], event["name"]):
        return None
    people = [named(context, p) for p in context.people_in(sentence.start, verb.start())]
    people = [p for p in people if p.name and p.office and p.party in (home, None)]
    if not people and not any(p.code == home for p in context.parties_in(sentence.start, verb.end())):
        return None
    draft = Draft("session", Span(event.start("number"), event.end()), sentence, _RULE, codes={home})
    draft.mechanism, draft.number = " ".join(event["name"].split()), number
    draft.alone, draft.standing = True, "subject"
    draft.add_people(people[-1:], "head")
    fill_slots(setting, [draft])
    return draft


# "Peru and Latvia hosted", "together with Latvia, Peru is co-hosting"
_HOSTS = lazy_regex(r"(?:co-?)?(?:host|organi[sz]|held|hold)")
_JOINED = lazy_regex(r",?\s+(?:and|together\s+with|alongside|with)\s+(?:the\s+)?|,\s+(?:the\s+)?")
_TO_VERB = lazy_regex(r",?\s+(?:(?:will|have|has|are|is|jointly|also|today|both|be)\s+)*\Z")


def _hosts(setting: Setting, sentence: Span, verb: re.Match[str]) -> set[str]:
    """Return the states that host a gathering together, which stand as a row before the verb."""
    context = setting.context
    if not _HOSTS.match(verb.group()):
        return set()
    row, at = set[str](), verb.start()
    for party in reversed(context.parties_in(sentence.start, verb.start())):
        if not (_JOINED if row else _TO_VERB).fullmatch(context.plain, party.end, at):
            break
        row.add(party.code)
        at = party.start
    return row if setting.home in row else set()


def _read(setting: Setting, sentence: Span, verb: re.Match[str], event: re.Match[str], home: str) -> Draft | None:
    """Return the draft of a gathering whose words tell that it is one of several states."""
    context = setting.context
    words = context.plain[event.start() : event.end()]
    home_made = HOME.of(context.lexicon)
    hosts = _hosts(setting, sentence, verb)
    if home_made.search(words) or not (
        event["of"] or len(hosts) > 1 or is_of_many(context, words, event.end(), sentence.end)
    ):
        return None
    people = [named(context, p) for p in context.people_in(sentence.start, verb.start())]
    people = [p for p in people if p.name and p.office and p.party in (home, None)]
    own = any(p.code == home for p in context.parties_in(sentence.start, verb.end()))
    if (not people and not own) or is_private(context, people, words):
        return None
    end = min(sentence.end, event.end() + _BEHIND)
    states = read_states(context.lexicon)
    codes = {home} | {p.code for p in context.parties_in(event.start(), end) if states.is_body(p.code)}
    codes |= hosts
    draft = Draft("meeting", Span(event.start("noun"), event.end()), sentence, _RULE, codes=codes)
    draft.verb, draft.alone, draft.standing = verb.start(), True, "subject"
    draft.add_people(people[-1:], "principal")
    fill_slots(setting, [draft])
    return draft
