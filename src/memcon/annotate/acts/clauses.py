"""Clauses of acts: which finite verb groups of a sentence have a party for their subject, and how far each reaches.

A verb group is a finite verb with its adverbs and auxiliaries. It is an act's when its subject is an actor
(a party, a person, "they", "the meeting"), or when it is coordinated with such a group in the same tense.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import compress, count
from typing import NamedTuple

from memcon.annotate.acts.reduced_clauses import is_reduced, is_set_for
from memcon.annotate.acts.verb_steps import (
    behind_able,
    is_done_by,
    is_infinitive,
    is_no_base,
    is_plural_noun,
    is_pointed_at,
    last_token,
    skip_adverbs,
    skip_aside,
    skip_day,
    skip_sooner,
    skip_while,
)
from memcon.annotate.text.small_words import (
    BE,
    COORDINATORS,
    DAYS,
    HAVE,
    MODALS,
    NOT_BEFORE_FINITE,
    PREPOSITIONS,
    is_adverb,
)
from memcon.annotate.text.tokens import MARKS, Tokens
from memcon.lexicon import Entry

# Participles that stand behind a name more often than as its verb: "the Bonn based fund".
_NO_FINITE = frozenset("based related led needed need indeed united speed embed shed armed".split())
_LED = (["the"], ["a"], ["his"], ["to"])  # behind "led" as a verb, not "the group led by B"
_BEFORE_NOUN = frozenset({"the", "a", "an", "this", "that", "in"})  # "the report added", "in turn thanked"
_SHORT_FOR_IS = frozenset({"it's", "he's", "she's", "that's", "who's", "what's", "there's", "let's"})
_HELPING = frozenset({"help", "helps", "helped", "helping"})  # an infinitive follows: "help inform the plan"
_DOING, _BACKSHIFTED = frozenset({"do", "does", "did"}), frozenset({"would", "'d"})
_AHEAD, _SPENT = frozenset({"set", "due", "slated", "planned", "about"}), frozenset({"spent"})
# "is back in Lima", "is present on the coast"; "would be willing to help"
_STANDING, _WILLING = frozenset({"back", "present"}), frozenset({"willing", "ready", "prepared", "keen"})
_MAYBE, _LIKELY = frozenset("may might could should must".split()), frozenset({"likely", "expected", "scheduled"})
_REPORTED = _LIKELY | frozenset({"believed", "understood", "thought", "reported", "said", "learnt", "learned"})
# What stands behind "issues" or "supports" where it is a noun: "to discuss security issues."
_BEHIND_NOUN: tuple[list[str], ...] = ([], [","], ["."], [";"], [":"], [")"], ["of"], ["between"])
_CHAINS, _THERE = (["chain"], ["chains"]), (["at"], ["in"], ["here"])
_USED = frozenset({"used", "seized", "organised", "organized"})  # "used nets", "organised crime"
_MAIN_BEHIND = frozenset({"included", "include", "includes", "was", "were"})  # behind a participle: the clause's verb
_HELD, _HELD_FRAMES, _DONE_OR_DOING = frozenset({"held", "convened"}), ("wish", "agree"), {"participle", "ing"}
_WHERE = frozenset("in at on between with here today yesterday earlier virtually via under from last".split())
_MEETINGS = frozenset(
    "meeting meetings session sessions round rounds summit conference forum commission committee".split()
)


class VerbGroup(NamedTuple):
    """A finite verb group, tokens [first, last] of the sentence, `main` the index of its main verb's token.

    `form` is past, third, base, will, likely, have, be_participle, be_ing or be_adjective; `after` the offset where the
    complement starts. `entry` is None for a verb that the lexicon does not hold.
    """

    first: int
    last: int
    main: int
    form: str
    entry: Entry | None
    after: int


@dataclass(slots=True)
class VerbFinder:
    """Finds the finite verb groups of one sentence.

    `verbs` maps the start offset of a lexicon verb form to its end and entry, `bases` holds plain verbs, `meeting`
    finite forms of verbs of meeting and travel, `opening` these and the auxiliaries, `talks` nouns of talking, `actors`
    the ranges of mentions that can act (their last word is no verb), `states` the entries of "be ready" and the like by
    the word behind "be", `group_nouns` nouns behind a party, `pasts` forms such as "left"; `reported`: "would" told.
    """

    tokens: Tokens
    verbs: dict[int, tuple[int, Entry]]
    bases: frozenset[str]
    meeting: frozenset[str]
    opening: frozenset[str]
    talks: frozenset[str]
    actors: list[tuple[int, int]]
    states: Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    group_nouns: frozenset[str]
    pasts: frozenset[str]
    reported: bool

    def find(self) -> list[VerbGroup]:
        """Return the finite verb groups in order."""
        groups: list[VerbGroup] = []
        free = 0
        likely = set(compress(count(), map(self.opening.__contains__, self.tokens.words)))
        likely.update(i for i, w in enumerate(self.tokens.words) if w in _DOING)
        likely.update(self._verb_tokens())
        likely.update(self._tokens_behind_actors())
        for i in sorted(likely):
            group = self._group_at(i) if i >= free else None
            if group is not None:
                groups.append(group)
                free = group.last + 1
        return groups

    def _verb_tokens(self) -> list[int]:
        """Return the tokens at which a verb of the lexicon starts."""
        starts = self.tokens.starts
        found = [bisect_left(starts, start) for start in self.verbs]
        return [i for i, start in zip(found, self.verbs, strict=True) if i < len(starts) and starts[i] == start]

    def _tokens_behind_actors(self) -> list[int]:
        """Return the tokens right behind somebody who can act that end like a past form."""
        words, starts = self.tokens.words, self.tokens.starts
        found = [(bisect_left(starts, end), end) for _, end in self.actors]
        ends = [i for i, end in found if 0 < i < len(words) and starts[i - 1] + len(words[i - 1]) == end]
        behind = [skip_day(self.tokens, i) for i in ends if words[i] == "on" or words[i] in DAYS]
        behind += [skip_adverbs(self.tokens, i + (words[i] in self.group_nouns)) for i in ends]
        return [i for i in behind if i < len(words) and (words[i][-2:] == "ed" or words[i] in self.pasts)]

    def _group_at(self, i: int) -> VerbGroup | None:
        tokens, verbs, word = self.tokens, self.verbs, self.tokens.words[i]
        at = skip_adverbs(tokens, i + 1) if word in ("'d", "would") else 0
        if at and tokens.words[at : at + 2] == ["like", "to"] and at + 3 < len(tokens.words):
            if tokens.words[i - 1] not in ("i", "we") and (wish := self.states.get("would like to")):
                return VerbGroup(i, at + 1, at, "past", wish[0][1], tokens.end(at + 1))  # "would also like to"
            return _finish(tokens, i, skip_adverbs(tokens, at + 2), "base", verbs)
        ready = skip_adverbs(tokens, at + 1) if at and tokens.words[at : at + 1] == ["be"] else len(tokens.words)
        if tokens.words[ready + 1 : ready + 2] == ["to"] and tokens.words[ready] in _WILLING:
            return self._with_state(VerbGroup(i, ready, ready, "be_adjective", None, tokens.end(ready)))
        if i and word in HAVE and tokens.words[i - 1] in _MAYBE and not self._ends_actor(i - 1):
            return None  # "may have restarted the mine"
        if (able := self._was_able(i)) is not None:
            return able
        if word in MODALS or word in HAVE or word in BE or (self.reported and word in _BACKSHIFTED):
            group = self._prospect(i) or _auxiliary_group(tokens, i, verbs)
            if group is not None and group.form == "will" and word in BE and self._ends_actor(group.main):
                return None  # "is going to Peru"
            if group is None and word in HAVE and (met := self._met(i)) is not None:
                return met
            row = [w for w in tokens.words[i + 1 : i + 11] if w not in (",", "and")]  # "candid, frank and open talks"
            if group is None and word in HAVE and not self.talks.isdisjoint(row[:6]):
                return VerbGroup(i, i, i, "past", None, tokens.end(i))  # "had a frank exchange on …"
            return self._with_state(group) if group is not None and group.form[:2] == "be" else group
        if word in _DOING and (done := self._done(i)) is not None:
            return done
        found = verbs.get(tokens.starts[i])
        form = self._finite_form(i, found[1]) if found is not None else None
        if found is not None and form is not None:
            end, entry = found
            if form == "past" and is_done_by(tokens, tokens.at(end)):
                return None  # "an announcement released jointly by the ministry"
            return VerbGroup(i, last_token(tokens, i, end), i, form, entry, end)
        finite = word not in _NO_FINITE or (word == "led" and tokens.words[i + 1 : i + 2] in _LED)
        if found is None and (word.endswith("ed") or word in self.pasts) and finite and self._follows_actor(i):
            return VerbGroup(i, i, i, "past", None, tokens.end(i))  # a verb of no entry, which others may join
        if found is None and word in self.meeting and (not i or tokens.words[i - 1] not in NOT_BEFORE_FINITE):
            noun = word == "talks" and self._ends_actor(i) and not self._follows_actor(i)  # "Official talks covered …"
            return None if noun or self._says_where(i) else VerbGroup(i, i, i, "past", None, tokens.end(i))
        return None

    def _done(self, i: int) -> VerbGroup | None:
        """Return the group of "did raise", "does not recognise"; what somebody did not do is told by stands alone."""
        tokens = self.tokens
        j = skip_adverbs(tokens, i + 1)
        found = self.verbs.get(tokens.starts[j]) if i and j < len(tokens.words) else None
        if not (found and "base" in found[1].attributes["tenses"]):
            return None
        told = tokens.words[i - 1] not in ("i", "we", "you") and found[1].attributes.get("frame") in _HELD_FRAMES
        held = told or found[1].value == "position"  # "Peru does not want a war"
        if ("not" in tokens.words[i:j] and not held) or (found[1].value == "delivery" and tokens.words[i] != "did"):
            return None
        form = "past" if tokens.words[i] == "did" else "third" if tokens.words[i] == "does" else "base"
        return VerbGroup(i, last_token(tokens, j, found[0]), j, form, found[1], found[0])

    def _was_able(self, i: int) -> VerbGroup | None:
        """Return the group of what somebody "was able to agree on", "have been able to sign", which was done so."""
        j = behind_able(self.tokens, i) or 0
        found = self.verbs.get(self.tokens.starts[j]) if j else None
        if found is None or "base" not in found[1].attributes["tenses"]:
            return None
        return VerbGroup(i, last_token(self.tokens, j, found[0]), j, "past", found[1], found[0])

    def _says_where(self, i: int) -> bool:
        """Tell whether "held" only says when or where a meeting was: "the talks held in Bonn focused on trade"."""
        words = self.tokens.words
        if words[i] not in _HELD or words[i + 1 : i + 2] == [] or words[i + 1] not in _WHERE or not i:
            return False
        at = i - 2 if words[i - 1] == "," else i - 4 if words[i - 1] == ")" and words[max(0, i - 3)] == "(" else i - 1
        return at >= 0 and (words[at] in self.talks or words[at] in _MEETINGS)

    def _met(self, i: int) -> VerbGroup | None:
        """Return the group of "has met", "have also held", whose participle has no entry."""
        j = skip_sooner(self.tokens, i + 1)
        if not self.meeting.isdisjoint({*self.tokens.words[j : j + 1]} - HAVE - self.talks):
            return VerbGroup(i, j, j, "have", None, self.tokens.end(j))
        return None

    def _prospect(self, i: int) -> VerbGroup | None:
        """Return the group of "are to sign", "is set to sign", "are likely to discuss": what is ahead."""
        tokens = self.tokens
        if tokens.words[i] not in BE:
            return None
        j = i + 1
        while j < len(tokens.words) and is_adverb(tokens.words[j]) and tokens.words[j] not in _LIKELY:
            j += 1
        word = tokens.words[j] if j < len(tokens.words) else ""
        if word in _REPORTED and (done := self._reported(i, j + 1)) is not None:
            return done
        if word in _AHEAD or word in _LIKELY:
            j += 1
        if tokens.words[j : j + 1] != ["to"]:
            return None
        j = skip_adverbs(tokens, j + 1)
        if j >= len(tokens.words) or tokens.words[j] in ("be", "blame"):
            return self._prospect_of_deed(i, skip_adverbs(tokens, j + 1)) if tokens.words[j : j + 1] == ["be"] else None
        if tokens.words[j] not in self.bases and tokens.starts[j] not in self.verbs:
            return None  # "talk about" is no word
        return _finish(tokens, i, j, "likely" if word in _LIKELY else "will", self.verbs)

    def _prospect_of_deed(self, i: int, j: int) -> VerbGroup | None:
        """Return the group of what "is to be signed", "are expected to be adopted"."""
        found = self.verbs.get(self.tokens.starts[j]) if j < len(self.tokens.words) else None
        unknown = found is None and self.tokens.words[j : j + 1] != [] and self.tokens.words[j].endswith("ed")
        if not unknown and (found is None or "participle" not in found[1].attributes["tenses"]):
            return None
        return _finish(self.tokens, i, j, "be_participle", self.verbs)

    def _reported(self, i: int, behind: int) -> VerbGroup | None:
        """Return the group of what is told as done: "are believed to have agreed", "is likely to have discussed"."""
        tokens = self.tokens
        if tokens.words[behind : behind + 2] != ["to", "have"]:
            return None
        j = skip_adverbs(tokens, behind + 2)
        found = self.verbs.get(tokens.starts[j]) if j < len(tokens.words) else None
        if found is None or "participle" not in found[1].attributes["tenses"]:
            return None
        return _finish(tokens, i, j, "have", self.verbs)

    def _with_state(self, group: VerbGroup) -> VerbGroup:
        """Return the group of "be" with the entry of its state where a word stands between: "is deeply concerned"."""
        if group.entry is not None and group.entry.form.split(" ")[0] in BE:
            return group
        tokens = self.tokens
        for rest, entry in self.states.get(tokens.words[group.main], ()):
            last = group.main + len(rest)
            if tuple(tokens.words[group.main + 1 : last + 1]) == rest:
                return VerbGroup(group.first, last, group.main, "be_adjective", entry, tokens.end(last))
        return group

    def _finite_form(self, i: int, entry: Entry) -> str | None:
        tenses = entry.attributes["tenses"]
        before = self.tokens.words[i - 1] if i else ""
        if before.endswith(("'s", "s'")) and before not in _SHORT_FOR_IS:
            return None  # "Peru's continued interest"
        if self.tokens.words[i + 1 : i + 2] and self.tokens.words[i + 1] in _MAIN_BEHIND and "third" not in tenses:
            return None  # "officials present included", "the issues discussed were"
        if "past" in tenses:
            # after a verb, a determiner or a preposition a past form is a participle: "discuss continued support"
            if before in NOT_BEFORE_FINITE or (before in PREPOSITIONS and before not in ("on", "in")):
                return None
            noun = i > 1 and self.tokens.words[i - 2] in _BEFORE_NOUN  # "the report added": no verb
            bare = self.tokens.words[i] in _USED and NOT_BEFORE_FINITE.isdisjoint(self.tokens.words[i + 1 : i + 2])
            if bare and not self._follows_actor(i):
                return None  # "used nets", not "used the visit", "Peru seized nets"
            verbal = before in self.bases and not is_adverb(before) and not noun
            gerund = before.endswith("ing") and before not in _MEETINGS
            if (verbal or gerund) and not self._ends_actor(i - 1):
                return None
            return None if self._is_reduced(i, entry) or is_pointed_at(self.tokens, i) else "past"
        if "third" in tenses:
            behind = self.tokens.words[i + 1 : i + 2]
            noun = is_plural_noun(self.tokens, i, self._is_followed(i))
            quoting = [w[-3:] for w in self.tokens.words[i + 1 : i + 3]] == [",", "ing"]  # "institutes, citing divers"
            lone = behind[:1] in _BEHIND_NOUN and (quoting or not self._follows_actor(i))
            alone = before in NOT_BEFORE_FINITE or before in PREPOSITIONS or (behind[:1] != [] and behind[0] in BE)
            noun = noun or (lone and entry.value != "statement") or (alone and not self._follows_actor(i))
            return None if noun else "third"
        if "base" in tenses and before == "to" and self._follows_actor(i):
            return "base"  # "Allow me to thank"
        if before in _HELPING or is_no_base(self.tokens, i):
            return None
        away = self.tokens.words[i] == "back" and not PREPOSITIONS.isdisjoint(self.tokens.words[i + 1 : i + 2])
        if away or (i > 1 and before in self.bases and self.tokens.words[i - 2] == "to"):
            return None  # "officials back in Lima"
        there = self.tokens.words[i + 1 : i + 2] in _THERE or self._is_followed(i)
        if "base" in tenses and entry.attributes.get("adjective") and there:
            return None  # "the ministers present in Lima", "the delegates present thanked"
        if "base" in tenses and before not in NOT_BEFORE_FINITE and before not in PREPOSITIONS:
            return None if self.tokens.words[i + 1 : i + 2] in _CHAINS else "base"  # "the tea value chain"
        return None

    def _is_followed(self, i: int) -> bool:
        """Tell whether what stands behind token i takes it for its subject: "the states (Peru and Kenya) began"."""
        behind = self.tokens.words[i + 1 : i + 2]
        if behind in (["took"], ["("], ["and"]) or not self.opening.isdisjoint(behind):
            return True
        found = self.verbs.get(self.tokens.starts[i + 1]) if behind else None
        return found is not None and "past" in found[1].attributes["tenses"]

    def _is_reduced(self, i: int, entry: Entry) -> bool:
        """Tell whether a past form only says when or by whom what stands before was done: "a pact signed in 1990"."""
        before = self.tokens.words[i - 1] if i else ""
        if not is_reduced(self.tokens.words, i, entry) or before in COORDINATORS or is_adverb(before):
            return False
        return is_set_for(self.tokens.words, i) or not self._ends_actor(i - 1)

    def _follows_actor(self, i: int) -> bool:
        """Tell whether the token before `i` is the last one of somebody who can act."""
        words = self.tokens.words
        while i > 1 and is_adverb(words[i - 1]) and not self._ends_actor(i - 1):
            i -= 1
        if i > 1 and words[i - 1] in DAYS:  # "Peru on Monday hosted"
            i -= 2 if words[i - 2] == "on" else 1
        if i > 1 and words[i - 1] in self.group_nouns and not self._ends_actor(i - 1):
            i -= 1  # "Kenyan officials toured the port"
        if not i or words[i - 1] in MARKS:
            return False
        end = self.tokens.end(i - 1)
        return any(b == end for _, b in self.actors)

    def _ends_actor(self, i: int) -> bool:
        start = self.tokens.starts[i]
        return any(a <= start < b for a, b in self.actors)


def _auxiliary_group(tokens: Tokens, i: int, verbs: dict[int, tuple[int, Entry]]) -> VerbGroup | None:
    opener = tokens.words[i]
    kind = "will" if opener in MODALS or opener in _BACKSHIFTED else "have" if opener in HAVE else "be"
    j = skip_sooner(tokens, i + 1) if kind == "have" else skip_adverbs(tokens, i + 1)
    if kind == "will":
        j = skip_aside(tokens, skip_day(tokens, j))
        if tokens.words[j : j + 2] in (["most", "likely"], ["very", "likely"]):
            j = skip_adverbs(tokens, j + 2)
        ahead = tokens.words[j] if j < len(tokens.words) and is_infinitive(tokens.words[j]) else "be"
        if "likely" in tokens.words[i + 1 : j] and ahead not in ("be", "have"):
            return _finish(tokens, i, j, "likely", verbs)
    elif kind == "have":
        j = skip_while(tokens, skip_aside(tokens, j), verbs)
    if kind == "will" and j < len(tokens.words) and tokens.words[j] in ("be", "have"):
        after = skip_adverbs(tokens, j + 1)
        nxt = tokens.words[after] if after < len(tokens.words) else ""
        if nxt.endswith("ing"):
            j = after
        elif nxt.endswith("ed") or nxt in _SPENT or (after < len(tokens.words) and tokens.starts[after] in verbs):
            return _finish(tokens, i, after, "be_participle", verbs)
    elif kind == "have" and j < len(tokens.words) and tokens.words[j] == "been":
        j = skip_adverbs(tokens, j + 1)
        kind = "have_been"
    if j >= len(tokens.words) or not tokens.words[j][0].isalpha():
        return None
    word = tokens.words[j]
    if kind == "be" and word == "going" and (done := skip_adverbs(tokens, j + 1)) < len(tokens.words):
        # "are going to defeat them" is "will defeat them"
        k = skip_adverbs(tokens, done + 1)
        if tokens.words[done] == "to" and k + 1 < len(tokens.words) and is_infinitive(tokens.words[k]):
            k = k + 1 if tokens.words[k] in ("be", "have") and tokens.words[k + 1].endswith("ing") else k
            return _finish(tokens, i, k, "will", verbs)
    if kind == "be":
        form = "be_ing" if word.endswith("ing") else "be_participle" if opener in ("was", "were") else "be_adjective"
        nobody = i > 0 and tokens.words[i - 1] == "there" and word[-2:] != "ed"  # "there are still open questions"
        return _finish(tokens, i, j, form, {} if word in _STANDING or nobody else verbs)
    if kind == "have_been":
        return _finish(tokens, i, j, "be_ing" if word.endswith("ing") else "be_participle", verbs)
    if kind == "have":
        found = verbs.get(tokens.starts[j])
        if (found is None or _DONE_OR_DOING.isdisjoint(found[1].attributes["tenses"])) and word[-2:] != "ed":
            if tokens.starts[i] in verbs:
                end, entry = verbs[tokens.starts[i]]
                return VerbGroup(i, last_token(tokens, i, end), i, "past", entry, end)
            return None
        return _finish(tokens, i, j, "have", verbs)
    return _finish(tokens, i, j, "will", verbs)


def _finish(tokens: Tokens, i: int, j: int, form: str, verbs: dict[int, tuple[int, Entry]]) -> VerbGroup:
    # "is committed to" may be an entry of its own, found at the auxiliary
    whole = verbs.get(tokens.starts[i])
    if whole is not None and whole[0] >= tokens.end(j):
        end, entry = whole
        return VerbGroup(i, last_token(tokens, i, end), j, form, entry, end)
    found = verbs.get(tokens.starts[j])
    if found is None:
        return VerbGroup(i, j, j, form, None, tokens.end(j))
    end, entry = found
    return VerbGroup(i, last_token(tokens, j, end), j, form, entry, end)
