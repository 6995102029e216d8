"""What is told of talks: "said the meeting would focus on fish" is what was or will be talked about, no news of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from memcon.annotate.acts.own_clauses import PRONOUNS
from memcon.annotate.acts.told_clauses import FINITE_TENSES, FUTURE
from memcon.annotate.acts.told_settings import skip_setting
from memcon.annotate.acts.verdicts import Verdict
from memcon.annotate.text.small_words import HAVE, NOT_BEFORE_FINITE, PREPOSITIONS, SUBORDINATORS, is_adverb
from memcon.lexicon import Entry
from memcon.lexicon.patterns import lazy_regex

_DETERMINERS = frozenset("the this these those their his her its our such".split())
_MET = frozenset("spoke talked met".split())
_DUE = frozenset({"expected", "due", "set", "scheduled", "likely"})
_BEING = frozenset({"is", "are", "was", "were", "to", "be"})
_ON = frozenset({"on", "about", "regarding", "concerning", "over"})
_HELD = frozenset({"held", "underway", "ongoing", "continuing"})
_TOUCHING = frozenset({"concern", "concerned", "concerns", "include", "included", "includes"})
# "trade would be a big part of the talks", "fish will top the agenda"
_AGENDA = lazy_regex(
    r"\b(?:be|been|is|was|are|were)\s(?:also\s)?(?:(?:an?|the|one of the)\s(?:[\w-]+\s){0,3}?"
    r"(?:part|focus|topics?|subjects?|themes?|items?)\s"
    r"(?:of|in|at|for|on)\s(?:the|their|his|her|our|these|today's)\s(?:[\w-]+\s){0,2}?"
    r"(?:meetings?|talks|discussions?|visit|summit|agenda|conversation)|(?:high\s|top\s)?on the (?:agenda|table))\b|"
    r"\b(?:top|topped|dominate|dominated) the (?:agenda|talks|discussions|meeting|summit)\b"
)
_PASSIVE = frozenset("will would is are was were had has have".split())
_RAISED = frozenset("discussed reviewed raised addressed considered explored covered".split())
_LONGEST_RAISED = 16  # words of "bilateral, regional and international issues of mutual interest"
_LONGEST_SUBJECT = 5  # words of "the forthcoming bilateral talks"
_LONGEST_MET = 6  # words of "he and his Kenyan colleague" before "spoke"


class ToldTalks:
    """Tells what was talked about from what was said; `purpose` reads for what people met."""

    def __init__(
        self,
        verb_forms: Mapping[str, Entry],
        talk_nouns: frozenset[str],
        purpose: Callable[[str, frozenset[str]], Verdict | None],
    ) -> None:
        self._verb_forms = verb_forms
        self._talks = talk_nouns
        self._purpose = purpose

    def weigh(self, verdict: Verdict, clause: list[str]) -> Verdict:
        """Return a discussion in the place of a statement where the clause told is about talks and their subject."""
        if verdict.kind != "statement":
            return verdict
        clause = skip_setting(clause[1:] if clause[:1] == ["that"] else clause)
        about = self._says_subject(clause) or self._says_met(clause) or _is_raised(clause) or _says_agenda(clause)
        return replace(verdict, kind="discussion", plover="CONSULT") if about else verdict

    def _says_subject(self, clause: list[str]) -> bool:
        """Tell whether talks are told to be about something: "the talks would also cover fisheries"."""
        if not clause or clause[0] not in _DETERMINERS | self._talks:
            return False
        at = next((n for n, w in enumerate(clause[:_LONGEST_SUBJECT]) if w in self._talks), None)
        if at is None or any(w in SUBORDINATORS or w in PREPOSITIONS for w in clause[:at]):
            return False
        rest = [w for w in clause[at + 1 : at + 8] if not is_adverb(w)]
        while rest and (rest[0] in FUTURE or rest[0] in HAVE or rest[0] in _DUE or rest[0] in _BEING):
            rest = rest[1:]
        if not rest:
            return False
        if rest[0] in _ON and not _HELD.isdisjoint(clause[at + 2 : at + _LONGEST_RAISED]):
            return True  # "talks on fish were also held"
        if rest[0] in _TOUCHING:
            return True
        for size in (3, 2, 1):
            entry = self._verb_forms.get(" ".join(rest[:size]))
            if entry is not None:
                return entry.value == "discussion" and entry.attributes["tenses"] != ("ing",)
        return False

    def _says_met(self, clause: list[str]) -> bool:
        """Tell whether persons are told to have talked about something: "she spoke with her colleague about fish"."""
        if clause[:1] == [] or clause[0] not in PRONOUNS | _DETERMINERS:
            return False
        for n, w in enumerate(clause[:_LONGEST_MET]):
            if w in _MET:
                behind = clause[n + 1 :]
                stop = next((i for i, x in enumerate(behind) if x in SUBORDINATORS), len(behind))
                found = self._purpose(" " + " ".join(behind[:stop]), frozenset())
                return found is not None and found.kind == "discussion"
            entry = self._verb_forms.get(w)
            is_verb = entry is not None and not FINITE_TENSES.isdisjoint(entry.attributes["tenses"])
            if n and is_verb and clause[n - 1] not in NOT_BEFORE_FINITE:
                return False
        return False


def _is_raised(clause: list[str]) -> bool:
    """Tell whether something is told to be talked about: "ports would also be discussed", "trade was taken up"."""
    for n, w in enumerate(clause[:_LONGEST_RAISED]):
        if w in SUBORDINATORS or w == ",":
            return False
        if n and w in _PASSIVE:
            behind = [x for x in clause[n + 1 : n + 6] if not is_adverb(x) and x not in ("be", "been")]
            return (
                "by" not in behind[:3]
                and behind[:1] != []
                and (behind[0] in _RAISED or behind[:2] in (["taken", "up"], ["touched", "upon"]))
            )
    return False


def _says_agenda(clause: list[str]) -> bool:
    """Tell whether something is told to be a matter of talks: "trade would be a big part of the meeting"."""
    stop = next((n for n, w in enumerate(clause) if w in SUBORDINATORS and w != "that"), len(clause))
    return _AGENDA.search(" ".join(clause[:stop])) is not None
