"""The clauses of a sentence that have somebody who acts as their subject, and how far each reaches."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from operator import attrgetter

from memcon.annotate.acts.act_kinds import KindReader
from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.inner_clauses import goes_on_inside, is_apposed, is_told, is_within
from memcon.annotate.acts.joined_ahead import as_ahead, is_aside, joins_ahead, takes_up
from memcon.annotate.acts.name_leads import DETERMINERS
from memcon.annotate.acts.owned_deeds import OwnedDeeds
from memcon.annotate.acts.subjects import Subject, SubjectFinder
from memcon.annotate.acts.verdicts import verbs_of
from memcon.annotate.people.actors import Actor
from memcon.annotate.text.small_words import (
    BE,
    HAVE,
    MODALS,
    NOT_BEFORE_FINITE,
    PREPOSITIONS,
    SUBORDINATORS,
    is_adverb,
)
from memcon.annotate.text.tokens import Tokens
from memcon.model import Span

_LOOSE_ENDS = frozenset(
    "and but while although though whereas the both then , ; : — – where also two his her its their".split()
)
_QUOTES = frozenset({"“", '"'})
_AFTER_FINITE = frozenset(
    "the a an their its his her our to that this these those all both on upon by for with against about whether how "
    "what why greetings condolences closer deeper stronger broader further concerns "
    "congratulations felicitations thanks gratitude best warm warmest heartfelt sincere".split()
)
_AGREE_TENSES = {
    "past": {"past", "have", "be_participle", "be_ing", "be_adjective"},
    "third": {"third", "have", "be_adjective", "be_ing", "will"},
    "base": {"base", "have", "be_adjective", "be_ing"},
}
_TIMES, _WOULD = frozenset({"today", "yesterday", "tomorrow", "now"}), frozenset({"would", "'d"})
_STATED = frozenset({"be_adjective", "be_participle"})
_LONGEST_LEAD, _LONGEST_ASIDE, _LONGEST_SETTING = 6, 8, 12  # tokens
_SINGULAR, _start = frozenset({"person", "party", "he", "home", "meeting", "official"}), attrgetter("start")


@dataclass(slots=True)
class Clause:
    """A finite verb group with its subject; `own` tells that the subject is not taken over from the clause before.

    `inner` is a later predicate of what the clause tells: "said that A values B and is willing to help"; `lead` where
    words before the clause begin that belong to it: "backed the truce and [in this context] urged both to talk".
    """

    group: VerbGroup
    subject: Subject
    own: bool
    start: int
    end: int = 0
    inner: VerbGroup | None = None
    lead: int | None = None


def find_clauses(
    text: str, tokens: Tokens, groups: list[VerbGroup], actors: list[Actor], sentence: Span, kinds: KindReader
) -> list[Clause]:
    """Return the clauses of a sentence in order, each up to where the next begins."""
    finder = SubjectFinder(text, tokens, actors, kinds.group_nouns, groups)
    finder.owned = OwnedDeeds.of(kinds.lexicon)
    if "where" in tokens.words:
        ahead = tokens.words[: tokens.words.index("where")]
        finder.stays = not verbs_of(kinds.lexicon, "going somewhere").isdisjoint(ahead)
    clauses: list[Clause] = []
    limit = sentence.start
    for found in groups:
        group, first = _with_adverbs(tokens, found, limit, actors)
        finder.told = any(_is_told_verb(tokens, c.group, kinds) for c in clauses[-1:])
        later = bool(clauses) and not all(_is_of_setting(tokens, c) for c in clauses)
        subject = finder.find(group, limit, later) or _addressed(tokens, group)
        if subject is not None and group.entry is None and group.form in _STATED and subject.actors[0].who == "it":
            continue  # "said that land is scarce and it is hard to farm"
        at = tokens.at(subject.start) if subject is not None else group.first
        named = subject is not None or group.form not in _AGREE_TENSES
        if clauses and named and is_apposed(tokens, groups, clauses[-1].group, at):
            continue
        if subject is not None and clauses and is_within(tokens, clauses[-1].group, subject.start):
            clauses[-1].inner = group if is_told(tokens, clauses[-1].group) else None
            continue
        plain = group.form == "base" and tokens.words[group.first] not in _WOULD  # "would like to" suits anybody
        if subject is not None and not (plain and _is_singular(text, subject, tokens, group, kinds)):
            clauses.append(Clause(group, subject, True, first))
        elif clauses and _disagrees(text, tokens, clauses[-1], group, kinds):
            continue  # "briefed him on steps to keep order and respond to the crisis"
        elif clauses and subject is None and _is_coordinated(tokens, group, clauses[-1].group, kinds):
            if goes_on_inside(tokens, groups, clauses[-1].group, group):
                clauses[-1].inner = group if is_told(tokens, clauses[-1].group) else None
                continue
            subject = clauses[-1 - takes_up(tokens, [c.group for c in clauses], group)].subject
            clauses.append(Clause(as_ahead(group, clauses[-1].group), subject, False, first))
        elif clauses and subject is None and (lead := _setting_before(tokens, group, clauses[-1].group, kinds)):
            clauses.append(Clause(group, clauses[-1].subject, False, first, lead=tokens.starts[lead]))
        elif clauses and subject is None and _ends_relative(tokens, clauses[-1], group):
            clauses.append(Clause(group, clauses[-1].subject, False, first))
        elif not clauses and subject is None and (idle := _behind_idle_verb(tokens, groups, group, actors)) is not None:
            clauses.append(Clause(group, idle, False, first))
        else:
            continue
        # "the President, who will hold talks, said …": the subject of the relative clause has a verb of its own yet
        relative = group.first > 0 and tokens.words[group.first - 1] == "who"
        limit = clauses[-1].subject.start if relative else group.after
    for clause, following in zip_longest(clauses, clauses[1:]):
        stop = sentence.end
        if following is not None:
            behind = following.own and following.subject.start > clause.start
            stop = following.subject.start if behind else following.lead or following.start
            if behind and following.group.first and tokens.words[following.group.first - 1] == "who":
                stop = tokens.starts[following.group.first - 1]  # "thanked the envoy, [who will leave]"
        end = _relative_end(tokens, groups, clause, stop)
        clause.end = _trim(tokens, clause, stop, following is not None) if end is None else end
    return clauses


def _is_of_setting(tokens: Tokens, clause: Clause) -> bool:
    """Tell whether a clause with "who" is of the phrase that opens a sentence: "Thanking the envoy, who …, A said"."""
    opening = tokens.words[0] in PREPOSITIONS or tokens.words[0].endswith("ing")
    who = clause.group.first - 1
    return opening and who > 1 and tokens.words[who - 1 : who + 1] == [",", "who"]


def _setting_before(tokens: Tokens, group: VerbGroup, previous: VerbGroup, kinds: KindReader) -> int:
    """Return where words begin that stand before a further predicate: "backed it and [in this context] urged", or 0."""
    i = group.first - 1
    while i > previous.last and tokens.words[i] == ",":
        i -= 1
    for at in range(i - 1, max(previous.last + 1, i - _LONGEST_LEAD), -1):
        lead = [w for w in tokens.words[at : i + 1] if w != ","]
        if tokens.words[at - 1] in ("and", ",") and lead[0] in PREPOSITIONS and is_aside(tokens.words, at, i + 1):
            clear = group.entry is not None and not kinds.bases.intersection(lead[:-1])
            return at if clear and _is_coordinated(tokens, group._replace(first=at), previous, kinds) else 0
    return 0


def _behind_idle_verb(tokens: Tokens, groups: list[VerbGroup], group: VerbGroup, actors: list[Actor]) -> Subject | None:
    """Return the party that opens a sentence with a verb of no act before this one: "Peru has ships and supports"."""
    i = group.first - 1
    while i > 0 and is_adverb(tokens.words[i]):
        i -= 1
    single = group.form == "third" or tokens.words[group.first] == "has"
    if not single or group.entry is None or i < _IDLE or tokens.words[i] != "and" or not actors:
        return None
    party = next((a for a in actors if a.who == "party" and _opens(tokens, a)), None)
    if party is None or any(g.first < group.first for g in groups):
        return None
    verb = tokens.at(party.end)
    while verb < i and is_adverb(tokens.words[verb]):
        verb += 1
    between = tokens.words[verb + 1 : i]
    plain = SUBORDINATORS.isdisjoint(between) and not {",", ";", ":", "("} & {*between}
    idle = tokens.words[verb].isalpha() and tokens.words[verb].endswith("s")
    return Subject((party,), party.start) if idle and plain and between else None


def _opens(tokens: Tokens, actor: Actor) -> bool:
    """Tell whether an actor stands first, or behind a phrase that a comma closes: "Through its fund, Peru"."""
    i = tokens.at(actor.start) - 1
    i -= i >= 0 and tokens.words[i] in DETERMINERS
    return i < 0 or (tokens.words[i] == "," and tokens.words[0] in PREPOSITIONS and "," not in tokens.words[:i])


def _is_told_verb(tokens: Tokens, group: VerbGroup, kinds: KindReader) -> bool:
    """Tell whether a clause may be an act, and not only who was where: "attended the Forum"."""
    if group.form == "will" and tokens.words[group.main] in kinds.schedule:
        return False
    return group.entry is not None or group.form != "past" or tokens.words[group.main] in kinds.meeting


def _ends_relative(tokens: Tokens, clause: Clause, group: VerbGroup) -> bool:
    """Tell whether a verb goes on behind a relative clause without commas: "the envoy who thanked Peru stated that"."""
    who = clause.group.first - 1
    if group.form != "past" or group.entry is None or who < 1 or tokens.words[who] != "who":
        return False
    before, after = tokens.words[group.first - 1], tokens.words[group.last + 1 : group.last + 2]
    return tokens.words[who - 1] != "," and before.isalpha() and before not in _LOOSE_ENDS and after == ["that"]


def _relative_end(tokens: Tokens, groups: list[VerbGroup], clause: Clause, stop: int) -> int | None:
    """Return where a relative clause ends whose main clause goes on: "the talks, which reviewed trade, were …"."""
    i, k = tokens.at(clause.start) - 1, tokens.at(clause.subject.start) - 1
    while k > 0 and tokens.words[k] in DETERMINERS:
        k -= 1
    if i < 0 or (tokens.words[i] not in ("which", "who") and (k < 0 or tokens.words[k] != "which")):
        return None
    for g in groups:
        if g.first <= clause.group.last or tokens.starts[g.first] >= stop:
            continue
        between = tokens.words[clause.group.last + 1 : g.first]
        if between[-1:] == [","] and tokens.words[g.first] in BE | HAVE | MODALS:
            return tokens.end(g.first - 2)
        if between and tokens.words[g.first] in BE and SUBORDINATORS.isdisjoint(between):
            return tokens.end(g.first - 1)
    return None


def _with_adverbs(tokens: Tokens, group: VerbGroup, limit: int, actors: list[Actor]) -> tuple[VerbGroup, int]:
    """Return the group with the adverbs before its verb, and where it starts."""
    first = group.first
    while first and is_adverb(tokens.words[first - 1]) and tokens.starts[first - 1] >= limit:
        at = bisect_left(actors, tokens.starts[first - 1] + 1, key=_start) - 1
        if at >= 0 and actors[at].end > tokens.starts[first - 1]:
            break
        if first > 1 and tokens.words[first - 1] in _TIMES and tokens.words[first - 2] in PREPOSITIONS:
            break  # "their talks of today centred on"
        first -= 1
    if first == group.first:
        return group, tokens.starts[first]
    return group._replace(first=first), tokens.starts[first]


def _addressed(tokens: Tokens, group: VerbGroup) -> Subject | None:
    """Return the speaker as the subject of "Thank you …", which names none."""
    after = tokens.words[group.last + 1] if group.last + 1 < len(tokens.words) else ""
    before = tokens.words[group.first - 1] if group.first else ","
    if group.form != "base" or after != "you" or before not in ("well", "so", "yes", ",", "and", "again", "—", "–"):
        return None
    start = tokens.starts[group.first]
    return Subject((Actor(start, start, "i", None),), start)


def _disagrees(text: str, tokens: Tokens, clause: Clause, group: VerbGroup, kinds: KindReader) -> bool:
    """Tell whether a plain form cannot go on with what was done: it belongs to an infinitive, or to nobody alone."""
    if group.form != "base" or clause.group.form in ("base", "will", "likely"):
        return False
    between = tokens.words[clause.group.last + 1 : group.first]
    if clause.group.form == "past" and any(a == "to" and b in kinds.bases for a, b in pairwise(between)):
        return True  # "urged the islands to counter storms, respond to the flood and help each other"
    return _is_singular(text, clause.subject, tokens, group, kinds)


def _is_singular(text: str, subject: Subject, tokens: Tokens, group: VerbGroup, kinds: KindReader) -> bool:
    before = tokens.words[group.first - 1] if group.first else ""
    if before.endswith("s") and before in kinds.group_nouns:
        return False  # "Peruvian officials reject …"
    if subject.actors[0].who == "meeting":
        noun = text[subject.actors[0].start : subject.actors[0].end].split()[-1]
        if noun.endswith("s") and noun[1:].islower():
            return False  # "the talks focus on …"
    return len(subject.actors) == 1 and subject.actors[0].who in _SINGULAR


_SAYING, _BEHIND_COMMA = frozenset({"said", "added", "told"}), frozenset({"provided", "dedicated", "devoted"})
_BEHIND_PARTICIPLE = frozenset({"by", "toward", "towards", "into", "back"})
HELD = frozenset({"held", "had"})
# tokens at least before the "and" behind an idle verb; from "held" to the noun in "held a frank and useful exchange"
_IDLE, _LONGEST_HELD = 3, 7


def _holds_talks(tokens: Tokens, group: VerbGroup, talk_nouns: frozenset[str]) -> bool:
    """Tell whether a verb with its noun says that there was talk: "reviewed the plan and held talks on rails"."""
    if group.form != "past" or tokens.words[group.main] not in HELD or tokens.words[group.first - 1] != "and":
        return False
    behind = tokens.words[group.main + 1 : group.main + _LONGEST_HELD]
    noun = next((n for n, w in enumerate(behind) if w in talk_nouns), None)
    return noun is not None and not any(w in PREPOSITIONS or w in _AFTER_FINITE - {"a", "an"} for w in behind[:noun])


def _is_participle(
    tokens: Tokens, group: VerbGroup, previous: VerbGroup, i: int, suffered_verbs: frozenset[str]
) -> bool:
    """Tell whether a past form behind token `i` goes on with a passive: "would be shared out and directed"."""
    words, after = tokens.words, tokens.words[group.last + 1] if group.last + 1 < len(tokens.words) else ""
    agreed = group.entry is not None and group.entry.attributes.get("frame") == "agree" and words[i - 2] in BE
    passive = agreed and words[group.last + 1 : group.last + 3] == ["to", "be"]  # "was seen and agreed to be cut"
    bare = previous.entry is None and previous.form == "past" and previous.last == i - 1  # "waited and thanked Kenya"
    twin = words[i - 1].endswith("ed") and words[i] == "and" and (passive or after not in _AFTER_FINITE)
    # "were held and accused of theft"
    suffered = f"{words[group.main]} {after}" in suffered_verbs and words[previous.first] in BE
    return after in _BEHIND_PARTICIPLE or (twin and not bare) or suffered


def _is_coordinated(tokens: Tokens, group: VerbGroup, previous: VerbGroup, kinds: KindReader) -> bool:
    """Tell whether `group` continues the predicate of `previous`: "reviewed … and agreed …"."""
    i = group.first - 1
    if i > 0 and tokens.words[i] in _QUOTES:
        i -= 1  # "renewed its aim “of peace” and “stressed the need for calm”"
    if tokens.words[i] == "as" and tokens.words[max(0, i - 2) : i] == ["as", "well"]:
        loose = tokens.words[group.main] in kinds.adjectival and tokens.words[group.last + 1] not in _AFTER_FINITE
        return group.entry is not None and group.form == previous.form and not loose  # "as well as shared efforts"
    if i <= previous.last or tokens.words[i] not in ("and", "but", ",", ";", "then"):
        return False
    if group.form in ("past", "third", "base") and group.entry is None:
        return previous.form in _AGREE_TENSES["past"] and _holds_talks(tokens, group, kinds.talk_nouns)
    said = tokens.words[i] == "," and group.form == "past" and tokens.words[previous.main] in _SAYING
    if said and "," not in tokens.words[previous.last + 1 : i]:
        return False  # "said the pact, signed in May, would last"
    if tokens.words[i] == ";" and group.form not in ("past", "third"):  # "pledged to train doctors; build roads"
        return False
    after = tokens.words[group.last + 1] if group.last + 1 < len(tokens.words) else ""
    if group.form == "base" and previous.form in ("will", "likely"):
        return joins_ahead(tokens, group, previous, i, kinds.bases)
    if group.form in _AGREE_TENSES and previous.form not in _AGREE_TENSES[group.form]:
        # "concluded the plan and intend to meet": a plural subject with a verb that nothing but "to" can follow
        ends = group.entry.form.endswith(" to") if group.entry is not None else False
        # or "wish to open a port and agreed to meet": an agreement stands in no infinitive
        mixed = (group.form, previous.form) in (("base", "past"), ("past", "base"))
        if not (mixed and (after == "to" or ends)):
            return False
    behind = tokens.words[previous.last + 1 : i]
    whom = previous.form == "be_adjective" and not NOT_BEFORE_FINITE.isdisjoint(behind[1:2])  # "grateful to our hosts"
    if group.form == "base" and previous.entry is not None and (behind or ["and"])[0] == "to" and not whom:
        return False
    if tokens.words[group.main] in _BEHIND_COMMA and tokens.words[i] == ",":
        return False  # "…, provided it keeps its word", "the shrine, dedicated to divers"
    if _is_relative_aside(tokens, i) or (group.form == "third" and _is_of_relative(tokens, previous, i)):
        return False
    doing = group.form == "base" and group.entry is not None and group.entry.value == "delivery"
    if doing and not (MODALS | {"to", "would", "can", "could"}).isdisjoint(tokens.words[previous.last + 1 : i]):
        return False  # "reiterate our call on all to lay down arms and restore it", "hope it will end and bring calm"
    infinite = previous.entry is not None and previous.entry.value == "position" and previous.entry.form.endswith(" to")
    if group.form == "base" and infinite:
        return False  # "need to maintain and increase our support"
    if group.form == "past" and after in ("by", ",", "and", "or", "") and _ends_passive(tokens, i):
        return False  # "reefs are mapped, watched, and, where needed, mended by divers"
    if group.form == "past" and _is_participle(tokens, group, previous, i, kinds.suffered):
        return False
    owner = tokens.words[group.main] != "continued" and any(
        w.endswith("'s") for w in tokens.words[group.last + 1 : group.last + 4]
    )
    if (
        group.form == "past"
        and tokens.words[group.main] in kinds.adjectival
        and (group.last == group.main or tokens.words[group.last] in PREPOSITIONS)  # not "exchanged views at length"
        and after not in _AFTER_FINITE
        and not owner
    ):
        return False
    return tokens.words[i] != "," or group.form in ("past", "third") or group.entry is not None


def _ends_passive(tokens: Tokens, i: int) -> bool:
    """Tell whether the participle of a passive stands right before the coordinator or comma at token `i`."""
    while i > 0 and tokens.words[i] in ("and", ","):
        i -= 1
    if not tokens.words[i].endswith("ed"):
        return False
    i -= 1
    while i > 0 and is_adverb(tokens.words[i]):
        i -= 1
    return tokens.words[i] in BE or tokens.words[i] in ("be", "been", "being")


def _is_of_relative(tokens: Tokens, previous: VerbGroup, i: int) -> bool:
    """Tell whether a present form goes on with a relative clause: "met the League, which owns and [rents] ships"."""
    if previous.form == "third":
        return False
    between = tokens.words[previous.last + 1 : i]
    return any(w in ("which", "who") and v[-1:] == "s" and v not in BE for w, v in pairwise(between))


def _is_relative_aside(tokens: Tokens, i: int) -> bool:
    """Tell whether the comma at token `i` ends an aside behind "which": "pacts which, among others, will permit"."""
    if tokens.words[i] != ",":
        return False
    at = next((k for k in range(i - 1, max(0, i - _LONGEST_ASIDE), -1) if tokens.words[k] == ","), 0)
    return at > 0 and tokens.words[at - 1] in ("which", "that", "who")


def _before_setting(tokens: Tokens, last: int) -> int:
    """Step over what the next clause opens with, whose end is the comma `last`: "thanked Peru and, in turn, he …"."""
    for k in range(last - 1, max(1, last - _LONGEST_SETTING), -1):
        if tokens.words[k] == ",":
            opens = tokens.words[k - 1] in ("and", "but") and tokens.words[k + 1] in PREPOSITIONS
            return k - 1 if opens else last
    return last


def _trim(tokens: Tokens, clause: Clause, stop: int, is_cut: bool) -> int:
    """Return the clause's end: `stop`, or before the coordinator and comma that lead to the next clause."""
    if not is_cut:
        return stop
    end = clause.group.after
    last = tokens.at(stop) - 1
    if last > 0 and tokens.words[last] in ("which", "whom") and tokens.words[last - 1] in PREPOSITIONS:
        last -= 2  # "held a dinner, during which they …"
    elif last > 0 and tokens.words[last] == "which":
        last -= 1  # "presented the treaty, which Peru signed"
    if last > 0 and tokens.words[last] in _QUOTES and tokens.words[last - 1] in ("and", "but"):
        last -= 1
    if last > 0 and tokens.words[last] == ",":
        last = _before_setting(tokens, last)
    while last >= 0 and tokens.starts[last] >= clause.start and _is_loose(tokens.words, last):
        last -= 1
    return max(end, tokens.end(last)) if last >= 0 and tokens.starts[last] >= clause.start else end


def _is_loose(words: list[str], at: int) -> bool:
    return words[at] in _LOOSE_ENDS or (at > 0 and words[at] == "as" and words[at - 1] == ",")  # ", as the two sides …"
