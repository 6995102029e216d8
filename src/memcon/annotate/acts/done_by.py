"""By whom a passive says that something was done: "The demand was made by the envoy", "was approved by the Council"."""

from __future__ import annotations

from memcon.annotate.acts.act_kinds import KindReader
from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.passives import read_passive
from memcon.annotate.acts.subjects import Subject
from memcon.annotate.acts.verdicts import Verdict, verbs_of
from memcon.annotate.acts.voices import Voice
from memcon.annotate.people.actors import Actor
from memcon.annotate.text.context import Context
from memcon.annotate.text.tokens import Tokens
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_BY = lazy_regex(
    r"\b(?:was|were|been|be)\s(?:(?:\w+ly|also|again|today|then|now|once|first|since)\s)*\w+(?:\s(?:up|out|down))?\s"
    r"(?:(?:\w+ly|today|again|several\stimes|yesterday)\s)?by\s(?:the\s|both\s|visiting\s)*"
)
_JOINED = lazy_regex(r",?\s(?:and\s|together\swith\s|jointly\swith\s)?(?:by\s)?(?:the\s)?")
_GOES_ON = lazy_regex(r"'|\s(?P<noun>[a-z][\w-]*)")
_ENDS = frozenset(
    "in on at to for and with during under as of from last this following after before until since by within through "
    "together into under yesterday today".split()
)
_ACTING = frozenset({"person", "party", "home"})


def may_be_done_by(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence may say by whom something was done."""
    return context.folded.find(" by ", sentence.start, sentence.end) > 0


def find_agents(
    context: Context, span: Span, actors: list[Actor], voice: Voice, kinds: KindReader
) -> tuple[str, ...] | None:
    """Return the codes of those by whom a passive says something was done, None where it tells nobody who can act."""
    by = _BY.search(context.folded, span.start, span.end)
    if by is None:
        return None
    first = next((i for i, a in enumerate(actors) if by.start() < a.start <= by.end() < a.end), None)
    if first is None or actors[first].who not in _ACTING or _is_part(context, actors[first], kinds):
        return None
    chain = [actors[first]]
    for actor in actors[first + 1 :]:
        joined = _JOINED.fullmatch(context.folded, chain[-1].end, actor.start)
        if joined is None or actor.who not in _ACTING or _is_part(context, actor, kinds):
            break
        chain.append(actor)
    codes = voice.codes(Subject(tuple(chain), chain[0].start)) or None
    more = chain[-1].who == "person" and " and " in context.folded[chain[-1].end : span.end]
    if more and codes is not None and len(codes) == 1 and any(w in kinds.mutual for w in by.group().split()):
        return None  # "was signed by A, the Minister of …, and B"
    return codes


def read_done(
    folded: str, span: Span, tokens: Tokens, groups: list[VerbGroup], kinds: KindReader
) -> tuple[Verdict, Span] | None:
    """Return what a passive tells to have been done by somebody named behind it."""
    group = next((g for g in groups if g.form == "be_participle"), None)
    if group is None or group.entry is None or group.entry.attributes["lemma"] in verbs_of(kinds.lexicon, "opening"):
        return None
    found = read_passive(folded, span, tokens, groups, kinds)
    # "these remarks were made by the President at a fair" tells nothing
    return found if found is not None and found[0].kind != "statement" else None


def _is_part(context: Context, actor: Actor, kinds: KindReader) -> bool:
    """Tell whether somebody only says whose the agent is: "by Peru's divers", "by Peruvian firms"."""
    behind = _GOES_ON.match(context.folded, actor.end)
    if behind is None or actor.who == "person":
        return False
    noun = behind["noun"]
    return noun is None or not (noun in _ENDS or noun in kinds.group_nouns)
