"""The two sides of a verb of meeting: who acts, who is met, and whether that makes a meeting of governments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import end_of_kind, is_private, names_private
from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import PartyMention, Person
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span, light_value

# "ministers of the Group of Seven met" and "EU foreign ministers met": the members of one body.
_MEMBERS = WordRegex(
    r"(?i)\b(?:(?:%office_class/officials%|members|member\s+(?:states|countries|nations)|nations|countries|board|committee|council)\s+"
    r"(?:of|from)\s+[^.;:]{0,60}|(?<!\btwo\s)(?<!\bboth\s)(?:%office_class/for a state%|countries|nations|states)"
    r"(?:\s+(?:on|this|last)\s+\w+|\s+(?:today|yesterday|also|will|would|had|have|are|to|next|last|first|then|now|jointly|formally|agreed|decided|plan(?:ned)?|intend|due|set|expected|scheduled|slated|again))*,?\s*)\Z"
)


MEET = frozenset(
    (
        "met", "meet", "meets", "sat down", "sit down", "gather", "gathered", "assembled", "huddled",
        "exchanged pleasantries", "came together", "confer",
        "conferred", "are meeting", "is meeting", "were meeting", "was meeting",
    )
)  # fmt: skip


_MEETS = lazy_regex(r"(?:met|meet|convened?s?)\b")


@light_value
class Verb:
    """A verb of meeting where it stands: `end` is behind its noun, where it has one ("held talks")."""

    hit: Hit
    entry: Entry
    shape: str
    kind: str
    sentence: Span
    end: int

    @property
    def form(self) -> str:
        """The verb as the lexicon writes it."""
        return self.hit.entries[0].form


@light_value
class Met:
    """Whom a verb says were met: persons, or else parties without one; `reach` is where the words end."""

    people: list[Person]
    bodies: list[PartyMention]
    reach: int

    @property
    def nobody(self) -> bool:
        """Whether the words name none."""
        return not self.people and not self.bodies


@dataclass(slots=True)
class Sides:
    """The two sides of a verb: who acts (`own`: the text itself), who is met, and the codes of both together."""

    leads: list[Person]
    own: bool
    met: Met
    codes: set[str]


# "held talks at the Ministry": no word tells with whom.
_WITH_WHOM = lazy_regex(r"[^.;]{0,50}?\b(?:with|between|among|by)\b")


def are_guests(setting: Setting, verb: Verb, codes: set[str]) -> bool:
    """Tell whether those who held talks with nobody named met the side that publishes this: they are of another."""
    if verb.kind != "meeting" or len(codes) != 1 or setting.home is None or setting.home in codes:
        return False
    if _WITH_WHOM.match(setting.context.plain[verb.end : verb.end + 60]):
        return False
    return not read_states(setting.context.lexicon).is_body(next(iter(codes)))


# "representatives of the Reef Office and of the Ministry of Energy of Peru met"
_OFFICIALS_OF = WordRegex(r"(?i:\b%office_class/officials%\s+(?:of|from)\s+(?:the\s+)?)(?=[A-Z])")
_AND_OF = lazy_regex(
    r"[^,;:]{4,100}\sand\s(?:of\s|from\s)?(?:the\s)?(?:[A-Z][\w'-]*\s(?:(?:of|for|and|on)\s(?:the\s)?)?){0,8}\Z"
)


_SERVED = WordRegex(r"\b(?:%body_class/served by officials%|Secretariat|Central\sBank)\b")


def find_officials_of_both(setting: Setting, verb: Verb) -> set[str]:
    """Return the publisher's side and the state whose body's officials met those of a body of the publisher's own."""
    context, start = setting.context, verb.sentence.start
    lead = _OFFICIALS_OF.of(context.lexicon).search(context.plain, start, verb.hit.start)
    if lead is None or find_publisher(context) != setting.home or setting.home is None:
        return set()
    named = [p for p in context.parties_in(lead.end(), verb.hit.start) if p.code != setting.home]
    if len({p.code for p in named}) != 1 or not _AND_OF.fullmatch(context.plain, lead.end(), named[0].start):
        return set()
    own, _, theirs = context.plain[lead.end() : named[0].end].rpartition(" and ")
    body = _SERVED.of(context.lexicon)
    if body.search(own) is None or body.search(theirs) is None:
        return set()  # "of the Chamber of Trade and of the Union of Traders of Peru"
    return {named[0].code, setting.home}


def is_bare_gerund(verb: Verb, sides: Sides) -> bool:
    """Tell whether a gerund has nobody who does it: "from treaties to hosting negotiations"."""
    bare = verb.form.endswith("ing") and " " not in verb.form
    return bare and not sides.leads and not sides.met.people and not sides.own


def are_members(setting: Setting, verb: Verb, codes: set[str]) -> bool:
    """Tell whether those who met are the members of one body: "ministers of the Group of Seven met"."""
    if not read_states(setting.context.lexicon).is_one_body(codes):
        return False
    return (
        _MEMBERS.of(setting.context.lexicon).search(setting.context.plain, verb.sentence.start, verb.hit.start)
        is not None
    )


def brings_together(setting: Setting, verb: Verb, sides: Sides, others: Sequence[Person], members: bool) -> bool:
    """Tell whether a verb has two sides that are governments or bodies, or one whose other side is still open."""
    text, met, codes = setting.context.plain, sides.met, sides.codes
    mine = sides.own and bool(sides.leads)  # "President A telephoned me"
    if met.nobody and not mine and verb.shape == "direct" and not (verb.form in MEET or _MEETS.match(verb.form)):
        return False
    is_body = read_states(setting.context.lexicon).is_body
    if verb.shape == "direct" and met.bodies and not met.people and _is_measure(setting, met.bodies[0].end):
        return False  # "to meet the Lake Board (LB) standards"
    if (
        met.nobody
        and verb.shape != "direct"
        and "with" not in text[verb.end : verb.end + 6]
        and len(codes) < 2
        and not any(map(is_body, codes))
    ):
        return False
    if len(codes) < 2 and not members and not _is_side_open(codes, sides.leads, others):
        return False
    if not sides.leads and _is_society(setting, verb):
        return False
    return not is_private(
        setting.context, (*sides.leads, *met.people), text[verb.end : _end_of_group(text, verb.end, met)]
    )


# "the Kenya-Peru [Business Council of the Harbour Chamber of Trade], recently"
_SOCIETY = lazy_regex(
    r"(?:\s[A-Z][\w&'’-]*(?:\s(?:of|for|and|&)(?:\s[Tt]he)?(?=\s[A-Z]))?){1,9},?\s(?:[a-z]+\s){0,3}\Z"
)


def _is_society(setting: Setting, verb: Verb) -> bool:
    """Tell whether those who perform a verb are a society named after states: "the Peru Business Council"."""
    text, start, end = setting.context.plain, verb.sentence.start, verb.hit.start
    told = setting.context.parties_in(start, end)[-1:]
    named = _SOCIETY.match(text, told[0].end, end) if told else None
    return named is not None and names_private(setting.context.lexicon, named.group())


_MEASURE = WordRegex(r"(?:\s\([A-Z]+\)|\))?\s(?:[a-z-]+\s){0,2}?%noun_class/measures met%\b")


def _is_measure(setting: Setting, end: int) -> bool:
    """Tell whether words behind a state or body make a thing of it that is met without anybody: its standards."""
    return _MEASURE.of(setting.context.lexicon).match(setting.context.plain, end) is not None


def _is_side_open(codes: set[str], leads: Sequence[Person], others: Sequence[Person]) -> bool:
    """Tell whether a person is named whose party is still to be found, beside the one party told."""
    if len(codes) != 1:
        return False
    if any(p.name and not p.party for p in others):
        return True
    return len(leads) + len(others) > 1 and any(p.name and not p.party for p in leads)


# "with the Latvian and Peruvian [Chamber of Commerce representatives]"
_NAMED = lazy_regex(r"\s*(?:with\s+)?(?:the\s+)?(?:[A-Z][\w.]+(?:,?\s(?:and\s)?)?){1,4}")


def _end_of_group(text: str, start: int, met: Met) -> int:
    """Return the end of the words for those met, of whom only the state is named."""
    last = met.bodies[-1] if met.bodies and not met.people else None
    if last is None or last.form not in ("adjective", "name"):
        return met.reach
    return end_of_kind(text, met.reach, named=_NAMED.fullmatch(text, start, met.reach) is not None)
