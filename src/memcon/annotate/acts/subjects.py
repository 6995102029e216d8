"""Which actor, if any, is the subject of a verb group."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from memcon.annotate.acts.bodies_of_states import before_body
from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.name_leads import (
    DETERMINERS,
    INDEFINITE,
    NO_ADJECTIVES,
    RANKS,
    NameLeads,
    before_collective,
    before_ordinal,
    is_adjective,
)
from memcon.annotate.acts.owned_deeds import OwnedDeeds
from memcon.annotate.acts.relative_objects import opens_relative
from memcon.annotate.acts.subject_settings import closes_setting, ends_in_name, find_setting, is_setting
from memcon.annotate.acts.unclosed_clauses import is_behind_clause, tells_meanwhile, tells_role
from memcon.annotate.people.actors import Actor
from memcon.annotate.text.small_words import ASKING, COORDINATORS, PREPOSITIONS, is_adverb, opens_subordinate
from memcon.annotate.text.subject_words import (
    CONCEDING,
    JOINING,
    LEADING,
    LONGEST_GROUP,
    OPENERS,
    before_adverbs,
    before_each,
    before_part,
    before_relative,
    behind_group,
    holds_subordinate,
    is_apposition,
    is_meeting_group,
    is_supposed,
    links_to_before,
    names_body,
    opens_body,
    says_which,
    stands_behind_where,
    tells_when,
)
from memcon.annotate.text.tokens import Tokens
from memcon.model import light_value

HARD_OPENERS = frozenset({";", ":", "—", "–", '"', "“", "”", "‘"})
_QUOTES, _CLOSERS = frozenset({"“", '"', "‘"}), frozenset({",", ")", "—", "–", "-", "'", '"', "“", "‘"})
_THINGS, _TOGETHER = frozenset({"instrument", "means", "meeting"}), frozenset({"they", "all"})
_NAMED, _ALONE = frozenset({"all", "party", "person", "official"}), frozenset({"they", "he"})
_TALKING, _OWNING = frozenset({"held", "had", "met"}), frozenset({"its", "their", "his", "her"})
_ASIDE_MARKS, _WHERE = frozenset({",", "–", "—", "-"}), frozenset({"where", "whereby", "wherein"})
_LONGEST_PORTFOLIO, _LONGEST_BODY = 5, 8  # tokens of "foreign and defence ministers", behind "ministers of"
_OF_NUMBER = PREPOSITIONS | {"some", "than", "nearly", "almost"}
_COMMA = ([","], [")", ","])  # "the Lake League (LL), the Minister": no row
_POSTNOMINAL, _MOST_TRIED, MAX_LINK = 4, 8, 60  # letters, actors tried, tokens between a subject's head and its verb


@light_value
class Subject:
    """The subject of a verb group: its actors in order, and where it starts in the text."""

    actors: tuple[Actor, ...]
    start: int


class SubjectFinder:
    """Finds subjects in one sentence; `told`: a clause is an act by its verb, `stays`: somebody is somewhere."""

    def __init__(
        self, text: str, tokens: Tokens, actors: list[Actor], group_nouns: frozenset[str], finite: list[VerbGroup]
    ) -> None:
        self._text = text
        self._words = tokens.words
        self._starts = tokens.starts
        self._actors = actors
        self._actor_ends = [a.end for a in actors]
        self._lead = NameLeads(text, tokens, actors, self._actor_ends)
        self._group_nouns = group_nouns
        self._groups = finite
        self._finite = [g.first for g in finite if g.form in ("past", "third", "will", "have")]
        self._active = [g.first for g in finite if g.form != "be_participle"]
        self.told = self.stays = False
        self.owned = OwnedDeeds(frozenset(), frozenset())
        self._named_we = [k for k, a in enumerate(actors[:-1]) if a.who == "we" and self._is_named_we(k)]

    def find(self, group: VerbGroup, limit: int, is_later: bool) -> Subject | None:
        """Return the subject of `group` among the actors that start at or after offset `limit`.

        A later clause of a sentence needs a coordinator before its subject, or a pronoun behind a comma.
        """
        nearest = bisect_right(self._actor_ends, self._starts[group.first]) - 1
        furthest = self._starts[max(0, group.first - MAX_LINK)]
        for k in self._named_we:
            if limit <= self._actors[k].start < self._starts[group.first] and self._goes_on(k, group):
                return Subject((self._actors[k],), self._actors[k].start)
        fallback: Subject | None = None
        reached = len(self._text)
        for k in range(nearest, max(-1, nearest - _MOST_TRIED), -1):
            actor = self._actors[k]
            if actor.start < limit or actor.end < furthest:
                break
            if self._is_relative(actor, group) or self._is_explained(actor, group):
                return Subject((actor,), actor.start)
            if actor.start >= reached or not self._is_linked(actor, group):
                continue  # not linked, or of a row that was tried whole: "of Kenya, Peru and Norway"
            first, chain = self._extend(k, limit)
            if is_later and len(chain) > 1 and self._is_new_clause(chain):
                first, chain = actor, [actor]
            officials = self._officials_of(first) if len(chain) > 1 else None
            if officials is not None and self._opens_clause(officials, is_later):
                return Subject(tuple(chain), officials.start)
            if self._opens_clause(first, is_later) or self._opens_aside(first, group, is_later):
                opened = find_setting(self._words, self._token_at(first.start) or 0, self._groups) if is_later else None
                return Subject(tuple(chain), first.start if opened is None else self._starts[opened])
            if chain[2:]:
                reached = first.start
                if officials is not None and not is_later:
                    fallback = fallback or Subject(tuple(chain), officials.start)
        return fallback

    def _is_relative(self, actor: Actor, group: VerbGroup) -> bool:
        """Tell whether "who" alone stands between a person and the verb: "the President, who underlined …"."""
        i = group.first - 1
        which = "which" if actor.who == "meeting" else "who"
        if i < 1 or self._words[i] != which or actor.who not in ("person", "official", "all", "meeting"):
            return False
        value = group.entry.value if group.entry is not None else None
        ahead = group.form == "will" and value == "discussion"  # "for talks, which will focus on trade"
        told = value is not None and group.form in ("past", "have")
        if which == "which" and (self._words[i - 1] != "," or not (ahead or (told and value != "statement"))):
            return False  # "the meeting which opened the port" says only which
        if actor.who == "all" and (not told or self._words[0].endswith("ing")):
            return False  # "officials who deal with ports", "Thanking the envoys who signed the pact, …"
        i -= 1 + (self._words[i - 1] == ",")
        return i >= 0 and self._starts[i] + len(self._words[i]) == actor.end

    def _is_explained(self, actor: Actor, group: VerbGroup) -> bool:
        """Tell whether a clause that no comma closes parts a person from the verb: "A, who came on Monday said"."""
        i = self._token_at(actor.end) if actor.who in ("person", "official") else None
        told = i is not None and is_behind_clause(self._words, i, group, self._groups)
        return told and self._opens_clause(actor, False)

    def _token_at(self, offset: int) -> int | None:
        """Return the index of the token that starts at `offset` or the first one after it."""
        index = bisect_left(self._starts, offset)
        return index if index < len(self._starts) else None

    def _opens_clause(self, actor: Actor, is_later: bool) -> bool:
        i = self._token_at(actor.start)
        if i is None:
            return False
        i = self._lead.skip_epithets(i - 1)
        while i >= 0 and self._words[i] in INDEFINITE:
            i -= 1
        i = before_collective(self._words, i)
        if i > 0 and self._words[i] == "of" and actor.who in ("party", "home") and self._words[i - 1] in LEADING:
            i -= 2  # "the head of the Kenyan delegation"
            while i >= 0 and self._words[i] in DETERMINERS:
                i -= 1
        elif actor.who == "party":
            i = before_body(self._words, i, self._text, self._starts)
        i = before_ordinal(self._words, i) if actor.who == "meeting" else before_each(self._words, i, actor.who)
        if actor.who == "meeting" and i >= 0:
            i = self._skip_owner(i) if self._words[i].endswith("'s") else before_part(self._words, i)
        ahead = i
        if i > 0 and self._words[i] in RANKS and actor.who in ("person", "party"):
            i = self._lead.skip_rank(i)
        elif actor.who == "person":
            owned = i >= 0 and self._is_owner(i, actor.code)
            i = self._skip_owner(i) if owned else self._lead.skip_title(self._lead.skip_body(i))
        before = self._words[i] if i >= 0 else ""
        if i > 0 and actor.who == "all" and before.isalpha() and before not in NO_ADJECTIVES:
            i = self._lead.skip_adjective(i)
        elif (
            i == 0
            and self._words[0] not in NO_ADJECTIVES
            and (actor.who == "all" or (actor.who == "meeting" and " " not in self._text[actor.start : actor.end]))
        ):
            return True  # "Kenyan and other officials", "Official talks"
        if i < 0:
            return True
        word = self._words[i]
        if word == "," and is_supposed(self._words, i):
            return False
        if word in CONCEDING and i and self._words[i - 1 - (self._words[i - 1] == "even")] == "that":
            return False  # "stressed that although it rained, …"
        if word in CONCEDING or links_to_before(self._words, i):
            return True
        if word == "whom" and actor.who in ("he", "they"):
            return True
        if word == "with" and actor.who == "meeting" and i and self._words[i - 1] == ",":
            return True  # "…, with their discussions focused on trade"
        if not is_later and any(is_setting(self._words, j, self._finite) for j in {i, ahead}):
            return True  # "In Lima Minister A": the city is no title
        if is_later and word in _QUOTES and i and self._words[i - 1] in PREPOSITIONS:
            return False  # "called on “all parties to stop”"
        if any(find_setting(self._words, j + 1, self._groups) is not None for j in {i, ahead}):
            return True
        if is_later:
            bare = word == "," and (actor.who in ("they", "we", "he", "i", "all") or opens_subordinate(self._words))
            return bare or word in COORDINATORS or word in HARD_OPENERS
        adverb = is_adverb(word) and (not i or self._words[i - 1] not in ASKING)  # no "why exactly Peru left"
        counted = word[0].isdigit() and not (i and self._words[i - 1] in _OF_NUMBER)  # no "of some 40 Kenyan envoys"
        return word in OPENERS or word in COORDINATORS or adverb or counted

    def _closes_setting(self, actor: Actor) -> bool:
        return closes_setting(self._words, self._token_at(actor.start) or 0, self._finite, actor.who == "party")

    def _is_named_we(self, k: int) -> bool:
        """Tell whether what follows actor k, "we", says who they are: "We, the ministers of A and B, wish to thank"."""
        i, j = self._token_at(self._actors[k].end), self._token_at(self._actors[k + 1].start)
        if self._actors[k + 1].who not in _NAMED or i is None or j is None:
            return False
        between = [w for w in self._words[i:j] if w not in DETERMINERS]
        marked = between != [] and all(w in _ASIDE_MARKS for w in between)
        return marked or (not between and self._actors[k + 1].who == "all")  # "we both"

    def _goes_on(self, k: int, group: VerbGroup) -> bool:
        """Tell whether a group goes on behind who actor k, "we", are: a list of them is closed by a mark."""
        i = group.first - 1
        while i > 0 and is_adverb(self._words[i]):
            i -= 1
        closed = self._actors[k + 1].who == "all" or self._words[i] in _ASIDE_MARKS
        return closed and not self._breaks(k, group)

    def _breaks(self, k: int, group: VerbGroup) -> bool:
        """Tell whether a finite verb stands between actor k and the group."""
        i = self._token_at(self._actors[k].end) or 0
        return bisect_left(self._finite, i) < bisect_left(self._finite, group.first)

    def _opens_aside(self, actor: Actor, group: VerbGroup, is_later: bool) -> bool:
        """Tell whether an act stands in a clause with "where" or ", as": "in Geneva, where they discussed …"."""
        i = (self._token_at(actor.start) or 0) - 1
        while i >= 0 and self._words[i] in DETERMINERS:
            i -= 1
        met = actor.who == "all" or self._words[group.main] in _TALKING
        if i < 1 or (group.entry is None and not (met and group.form == "past")):
            return False
        before = self._words[i - 1]
        if opens_relative(self._words, i, group, is_later, actor.who):
            return True
        if stands_behind_where(self._words, i, actor.who):
            ahead = bisect_left(self._active, i) > 0 and (not self.told or group.entry is not None)
            return group.form in ("past", "will") and (self.stays or ahead)
        joined = self._words[i] in _WHERE or (self._words[i] == "as" and before == ",")
        talk = actor.who == "meeting" and group.entry is not None and group.entry.value == "discussion"
        return joined and (talk or actor.who in _TOGETHER)

    def _is_owner(self, i: int, code: str | None) -> bool:
        """Tell whether token i ends whose own a person of a party is: "Kenya's Ann Holm", "Holm's spokesman Dahl"."""
        k = bisect_right(self._actor_ends, self._starts[i])
        if k == len(self._actors) or self._actors[k].start > self._starts[i]:
            return False
        if self._actors[k].who == "person":
            return self._words[i].endswith("'s") or (code is not None and self._actors[k].code == code)
        return self._actors[k].who == "party" and self._words[i].endswith("'s")

    def _skip_owner(self, i: int) -> int:
        """Step over the name in the genitive before a meeting: "Prime Minister Sato's visit"."""
        k = bisect_left(self._actor_ends, self._starts[i])
        if k < len(self._actors) and self._actors[k].start <= self._starts[i]:
            i = self._token_at(self._actors[k].start) or 0
        return i - 1

    def _is_linked(self, actor: Actor, group: VerbGroup) -> bool:
        i = bisect_left(self._starts, actor.end)
        last = group.first
        if i > last:
            return False
        last = before_adverbs(self._words, i, last)
        if last == i:
            return True
        if last < group.first and self._words[last - 1] in PREPOSITIONS:
            last += 1  # "their talks of today"
        between = self._words[i:last]
        if between[-1] in _QUOTES and all(is_adverb(w) for w in between[:-1]):
            return True  # the two countries "agreed to deepen ties"
        if between[-1] in PREPOSITIONS or between[-1] in ("and", "but", "or") or between[-2:] == ["news", "agency"]:
            return False
        if between[0].startswith("'"):
            # "China's top diplomat": the owner stands for its official
            return 2 <= len(between) <= 5 and between[-1] in self._group_nouns
        short = len(between) == 1 and len(between[0]) < _POSTNOMINAL
        if short and self._text[self._starts[i] : self._starts[i] + 2].isupper():
            return True  # "Mr. Ken Tan SC said"
        between = behind_group(between, self._group_nouns)
        if tells_when(between):
            return True  # "the Assembly earlier this month adopted …", "the Minister today (21) stressed"
        if is_meeting_group(between, self._group_nouns) or opens_body(between):
            return bisect_left(self._finite, i) == bisect_left(self._finite, group.first)
        closed = between[0] in _CLOSERS or between[0] == "("
        if (closed or between[0] == "who") and between[-1] in _CLOSERS and len(between) > 1:
            return True
        if between == [","]:  # it closes an apposition: "his counterpart, the Foreign Minister, said"
            at = self._token_at(actor.start) or 0
            if "," in self._words[at:i] or self._closes_pair(actor, at):
                return actor.who == "person"
            told = self._words[group.last + 1 : group.last + 2] == ["that"] and group.entry is not None
            return (told or (at > 0 and self._words[at - 1] == ",")) and actor.who in ("person", "official")
        between = before_relative(between) if between[-1] == "," and between[0] in PREPOSITIONS else between
        if bisect_left(self._finite, i) < bisect_left(self._finite, i + len(between)):
            return False
        if tells_role(between) or tells_meanwhile(actor.who, between):
            return True
        if holds_subordinate(between[between[0] in PREPOSITIONS :]):
            return False  # no "Peru when asked", but "Peru after the storm"
        if between[0] == "(" and between[2:3] == [")"] and actor.who == "meeting":
            between = between[3:] or between  # an acronym
        if between[0] in PREPOSITIONS or between[0] in JOINING or (actor.who == "meeting" and says_which(between[0])):
            return not ends_in_name(self._text, self._starts, between, last)
        if len(between) > 3 or not between[0][0].isalpha():
            return False
        return between[-1] in self._group_nouns or self.owned.act_by(group, between[-1], self._words)

    def _closes_pair(self, actor: Actor, at: int) -> bool:
        """Tell whether an actor, at token `at`, is the second of two subjects: "Minister A and Minister B, signed"."""
        k = self._actors.index(actor)
        if not k or at < 2 or self._words[at - 1] != "and":
            return False
        first, apposed = self._actors[k - 1], self._words[at - 2] == ","
        beside = self._text[first.end : self._starts[at - 1]].strip() == ("," if apposed else "")
        beside = beside and apposed == ("," in self._text[first.start : first.end])
        return beside and self._opens_clause(first, False)

    def _is_new_clause(self, chain: list[Actor]) -> bool:
        """Tell whether the last of several begins a clause: "to visit Japan, and the President accepted"."""
        j = (self._token_at(chain[-1].start) or 0) - 1
        while j >= 0 and self._words[j] in DETERMINERS and self._words[j] not in _OWNING:
            j -= 1
        both = self._words[j] == "and" and chain[-1].who in _TOGETHER and chain[-2].who not in _TOGETHER
        row = self._text[chain[-3].end : chain[-2].start] if len(chain) > 2 else " and "
        apart = row.startswith(" and ") and self._words[max(0, j - 1) : j + 1] == [",", "and"]
        ends = both or apart  # "on Kenya and Peru, and the President accepted"
        return ends and not self._opens_clause(chain[0], True)

    def _officials_of(self, first: Actor) -> Actor | None:
        """Return the officials of the states in a row from `first` on: "[the foreign ministers] of A, B and C"."""
        i = (self._token_at(first.start) or 0) - 1
        while i > 0 and self._words[i] in DETERMINERS:
            i -= 1
        if first.who != "party" or i < 1 or self._words[i] not in ("of", "from"):
            return None
        low = i - 1
        while low > max(1, i - _LONGEST_PORTFOLIO) and self._words[low - 1] not in ("of", "for"):
            low -= 1
        if self._is_plural_noun(i - 1):
            low = i - 1
        elif low > 1 and self._is_plural_noun(low - 2) and all(w.isalpha() for w in self._words[low:i]):
            low -= 2  # "the ministers of energy of A, B and C"
        else:
            return None
        while low > 0 and i - low < LONGEST_GROUP and is_adjective(self._words[low - 1]):
            low -= 1
        return Actor(self._starts[low], self._starts[i], "all", None)

    def _is_plural_noun(self, i: int) -> bool:
        return self._words[i] in self._group_nouns and self._words[i].endswith("s")

    def _is_aside(self, words: list[str], i: int, j: int) -> bool:
        """Tell whether tokens [i, j) are an apposition and "and": "A, the head of the department, and his B"."""
        bare = bisect_left(self._finite, i) == bisect_left(self._finite, j)
        return bare and is_apposition(words, self._text[self._starts[i]].isupper())

    def _extend(self, k: int, limit: int) -> tuple[Actor, list[Actor]]:
        """Follow "A, B and C" to the left from actor k."""
        chain = [self._actors[k]]
        while k > 0 and self._actors[k - 1].start >= limit:
            previous = self._actors[k - 1]
            i, j = self._token_at(previous.end), self._token_at(chain[0].start)
            if i is None or j is None or j < i:
                break
            words = [w for w in self._words[i:j] if w not in DETERMINERS]
            if not words:
                break
            if len(chain) == 1 and chain[0].who in _ALONE and "," in words:
                break  # "… between Peru and Kenya, and they look forward to"
            if words[0] in ("counterpart", "counterparts") and len(words) <= 2:
                if chain[0].who != "person" or (chain[0].code not in (None, previous.code) and words[-1] == ","):
                    break  # "with his Thai counterpart, Sergei Lavrov spoke": two persons
                chain[0] = chain[0]._replace(start=previous.start)
                k -= 1
                continue
            if not set(words) <= {"and", ",", "&", "(", ")", "plus", "or", "und"} and not (
                self._is_aside(words, i, j)
                or (names_body(words, self._group_nouns) and self._opens_clause(previous, False))
            ):
                break
            if words == [","] and previous.who == "party" and chain[0].who == "person":
                break  # "the President of Chad, A, and …"
            things = (previous.who in _THINGS and chain[0].who not in _THINGS) or self._closes_setting(previous)
            if words in _COMMA and (len(chain) == 1 or things):
                break  # "After the talks, the two sides …": a comma alone joins no two subjects
            chain.insert(0, previous)
            k -= 1
        return chain[0], chain
