"""Talks to which a government sends somebody: "will send a team to Riga for talks", "officials are due in Riga"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, Told, named, people_after, people_before
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.occasions.verb_senses import ONLY_WISHED
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.destinations import find_destination
from memcon.annotate.talks.read_apart import read_apart
from memcon.annotate.text.context import Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

RULE = "meetings/trigger/sent to talk"
_AIM = (
    r"(?:for\s+(?:(?!the\b)[\w-]+\s+){0,4}?(?:talks|discussions|negotiations|consultations|meetings?)|"
    r"to\s+(?:also\s+)?(?:negotiate|discuss|brief|meet|consult|(?:resume|continue|hold|conduct|begin|start|restart|open|reopen)\s+"
    r"(?:[\w-]+\s+){0,4}?(?:talks|discussions|negotiations|consultations|meetings?)))\b"
)
_REST = r"(?:(?!\b(?:that|which|who|after|before|and|but|while)\b)[^.;:]){0,70}?\s"
# "will send a senior team to Riga next week for further discussions"
_SENT = WordRegex(
    r"\b(?P<verb>send(?:s|ing)?|sent|dispatch(?:es|ed|ing)?)\s+(?:(?:an?|the|its|his|her|their|our|two|three)\s+)?"
    r"(?P<who>(?:[\w'’-]+\s+){0,4}?(?:%noun_class/who is sent%)(?:\s+of\s+[a-z-]+)?)"
    rf"(?P<led>,?\s+(?:led|headed)\s+by\s+[^.;:]{{3,110}}?)?(?P<rest>,?\s+(?=to\s|for\s)(?:{_REST})?)(?P<aim>{_AIM})"
)
# "Two envoys are to be dispatched to Riga to brief the government"
_IS_SENT = lazy_regex(
    rf"\b(?P<verb>(?:be|been|was|were|being)\s+(?:sent|dispatched))(?P<rest>\s+(?=to\s+[A-Z])(?:{_REST}))(?P<aim>{_AIM})"
)
# "Peruvian officials are due in Riga on Monday for talks"
_COME = WordRegex(
    r"\b(?P<who>%noun_class/who is sent%)\s+"
    r"(?P<verb>(?:(?:will|are|is|were|was|have|had|to|due|set|expected|scheduled|also)\s+){0,3}"
    r"(?:(?<=due\s)in|(?<=expected\s)in|arrived?\s+in|arriving\s+in|fl(?:y|ew|ying)\s+to|head(?:ed|ing)?\s+(?:to|for)|return(?:ed|ing)?\s+to|go\s+to|went\s+to))"
    rf"(?P<rest>\s(?=[A-Z])(?:{_REST}))(?P<aim>{_AIM})"
)
_SENT_WORDS = Anchors((" send", " sent ", " dispatch", " sending "))
_COME_WORDS = Anchors(
    (" talks", " discussions", " negotiations", " consultations", " to brief ", " to negotiate", " to discuss ")
)
_IS_AHEAD = lazy_regex(r"(?:send|dispatching|be\s)|.*\b(?:to\s+[a-z]+\s+(?:in|to|for)|will|due|expected)\b")
_AND = lazy_regex(r"\s+and\s+(?:the\s+)?")
_HE = lazy_regex(r"\b(?:[Hh]e|[Ss]he)\b")
_WITH_WHOM = lazy_regex(r"(?:\s+with)?\s+(?:(?:the|his|her|their|visiting)\s+)*(?:[\w-]+\s+counterpart,?\s+)?\Z")


def find_sent_to_talk(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each sentence that tells no other meeting or visit in which somebody is sent to talk."""
    context, lexicon = setting.context, setting.context.lexicon
    told, sessions, out = set[int](), Ranges(taken), list[Draft]()
    known = Told(d for d in drafts if len(d.codes) > 1 and (d.verbal or d.people))

    def read(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
        near = range(match.start() - _NEAR, match.end() + _BEHIND)
        return None if any(d.span.start in near for d in known.inside(sentence)) else _read(setting, sentence, match)

    sent = list(_SENT_WORDS.find(context.plain))
    tried = ((_SENT.of(lexicon), sent, 20, 300), (_IS_SENT, sent, 30, 200)) if sent else ()
    for pattern, places, back, ahead in tried:
        out += read_apart(setting, find_near(pattern, context.plain, places, back, ahead), sessions, told, read)
    come = find_near(_COME.of(lexicon), context.plain, _COME_WORDS.find(context.plain), 140, 30)
    return out + read_apart(setting, come, sessions, told, read)


def _read(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
    """Return the draft of who sends, or comes, and of those where they go, or whom they are to meet."""
    context, verb = setting.context, match.start("verb")
    if ONLY_WISHED.search(context.plain, max(sentence.start, verb - 60), verb):
        return None
    end = min(sentence.end, match.end() + _BEHIND)
    met = [named(context, p) for p in people_after(context, match.end(), sentence.end, _WITH_WHOM)][:1]
    place = find_destination(setting, match.start("rest"), match.end("rest"), True)
    place = place or find_where(setting, match.start("rest"), match.end("rest"))
    own, people = _find_senders(setting, sentence, match)
    theirs = met[0].party if met and met[0].party else place.country if place is not None else None
    if (pair := _find_pair(setting, match)) is not None:
        own, theirs = pair
    if own is None or own == theirs or theirs is None or read_states(context.lexicon).is_body(theirs):
        return None
    if is_private(context, [*people, *met], context.plain[match.start() : end]):
        return None
    draft = Draft("meeting", Span(match.start(), match.end()), sentence, RULE, codes={own, theirs}, verbal=False)
    draft.verb, draft.place = verb, place
    draft.status = "scheduled" if _IS_AHEAD.match(match["verb"]) is not None else draft.status
    draft.add_people([*people, *met], "principal")
    return draft


_BEHIND = 50  # characters behind what somebody is sent for


def _find_pair(setting: Setting, match: re.Match[str]) -> tuple[str, str] | None:
    """Return the two states that both send somebody: "Peruvian and Latvian teams headed to Lima for talks"."""
    start = match.start("who") if "who" in match.groupdict() else match.start()
    pair = setting.context.parties_in(max(0, start - _NEAR), start)[-2:]
    if len(pair) < 2 or _AND.fullmatch(setting.context.plain, pair[0].end, pair[1].start) is None:
        return None
    return (pair[0].code, pair[1].code) if pair[1].end >= start - 2 else None


def _find_senders(setting: Setting, sentence: Span, match: re.Match[str]) -> tuple[str | None, list[Person]]:
    """Return the side that is sent, and those of it whom the words name."""
    context, groups = setting.context, match.groupdict()
    led = [named(context, p) for p in context.people_in(*match.span("led"))] if groups.get("led") else []
    who = context.parties_in(max(sentence.start, match.start() - _NEAR), match.end("who")) if "who" in groups else []
    who = [p for p in who if p.end > match.start("who") - _NEAR]
    before = [named(context, p) for p in people_before(context, sentence.start, match.start(), 60)]
    if "who" not in groups:  # who is sent stands in front
        led = before
    own = next((str(p.party) for p in led if p.party), None) or (who[-1].code if who else None)
    own = own or next((str(p.party) for p in before if p.party), None)
    pronoun = _HE.search(context.plain, sentence.start, match.start()) if own is None else None
    if pronoun is not None and (person := resolve_pronoun(context, pronoun.start())) is not None:
        own = named(context, person).party
    if own is None:
        told = context.parties_in(sentence.start, match.start())
        own = told[0].code if told else setting.base
    return own, [p for p in led if p.name and p.party in (own, None)]


_NEAR = 30  # characters before who is sent, in which his state stands
