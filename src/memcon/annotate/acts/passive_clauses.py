"""Sentences of several passive clauses, and passives that tell what the parties will do together.

"A plan was signed and a statement was adopted" holds two acts; "Cooperation will be strengthened" binds both sides.
"""

from __future__ import annotations

from itertools import pairwise

from memcon.annotate.acts.act_kinds import KindReader
from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.passives import read_passive, skip_lead
from memcon.annotate.acts.predicates import Clause
from memcon.annotate.acts.verb_steps import skip_adverbs
from memcon.annotate.acts.verdicts import Verdict, verbs_of
from memcon.annotate.acts.voices import BINDING
from memcon.annotate.text.context import Context
from memcon.annotate.text.small_words import ADVERBS, BE, MODALS, PREPOSITIONS, SUBORDINATORS, is_adverb
from memcon.annotate.text.tokens import Tokens
from memcon.lexicon import Anchors, Lexicon
from memcon.lexicon.patterns import words_of
from memcon.model import Span

_OPENERS = frozenset("the a an this these that those their its both several some all further new".split())

_FINITE = frozenset({"be_participle", "be_adjective", "be_ing", "will", "have", "past"})
_FEWEST = 3  # tokens between a coordinator and the verb of the clause that it opens
# What parties do together, the subject of a passive that is ahead.
# Verbs by which what is ahead is only told, talked about or needed, or a meeting fixed.


# Passives that tell of talk wherever they stand, and what opens a clause of its own within another.
_TALKED = frozenset({"discussion", "review"})
_TOLD_INSIDE = _TALKED | {"delivery", "commitment"}
_VALUED = frozenset({"position", "assessment"})
_RECEIVING = frozenset({"welcome", "greet", "receive", "honour", "honor"})
_LONGEST_LEAD = 12  # tokens of "During the meeting in Rome,"
_TO_THAT = frozenset({"to", "that"})
_INTO = frozenset({"during", "in", "at", "over", "for"})
_NOBODY_TALKED_OF = frozenset({"they", "we", "he", "she", "i", "you", "it"})
_HOW_MUCH = frozenset(
    "half one two three four five ten up more over at next then january march april may june july".split()
)
_LIKENED = frozenset({"consider"})
_ACTIVE = frozenset({"engage in", "involve"})  # who is engaged in something does it

_FIXED = (["set"], ["due"], ["going"])
_WILL_BE = Anchors(
    (
        "will be",
        "will also be",
        "will further be",
        "will continue to be",
        "shall be",
        "will now be",
        "is being",
        "are being",
        "are to be",
        "is to be",
        "also to be",
        "set to be",
        "due to be",
        "going to be",
        "will therefore be",
        "will thus be",
        "will then be",
    )
)


def has_passive_ahead(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence may tell what will be done, without a verb or somebody that the lexicon knows."""
    if not context.has_near(_WILL_BE, sentence.start, sentence.end):
        return False
    words = sentence.of(context.folded).replace(",", " ").replace(".", " ").split()
    lexicon = context.lexicon
    told = words_of(lexicon, "noun_class/joint work") | verbs_of(lexicon, "brought about ahead")
    return not told.isdisjoint(words)


def is_impersonal(tokens: Tokens, groups: list[VerbGroup]) -> bool:
    """Tell whether the first verb of a sentence is a passive behind "it": "It was agreed that …"."""
    if not groups or tokens.words[groups[0].first - 1] != "it":
        return False
    planned = tokens.words[groups[0].first] in BE and tokens.words[groups[0].first + 1 : groups[0].first + 5]
    return groups[0].form == "be_participle" or (planned != [] and not _TO_THAT.isdisjoint(planned or ()))


def read_passives(
    folded: str, sentence: Span, tokens: Tokens, groups: list[VerbGroup], kinds: KindReader, own: frozenset[str]
) -> list[tuple[Verdict, Span]]:
    """Return the verdicts and spans of the passive clauses of a sentence that names nobody who acts, in order.

    `own` are the names of the parties, of whom one may be bound: "It was agreed that Peru would pay".
    """
    cuts = _cuts(tokens, groups)
    if cuts:
        pieces = [_piece(tokens, groups, sentence, i, j) for i, j in zip([0, *cuts], [*cuts, None], strict=True)]
        found = [_read(folded, span, part, verbs, kinds, own) for span, part, verbs in pieces]
        whole = [f for f in found if f is not None]
        if len(whole) == len(pieces):
            return whole
        told = whole
    else:
        told = []
    single = _read(folded, sentence, tokens, groups, kinds, own)
    return [single] if single is not None else told


def _read(
    folded: str, span: Span, tokens: Tokens, groups: list[VerbGroup], kinds: KindReader, own: frozenset[str]
) -> tuple[Verdict, Span] | None:
    found = read_passive(folded, span, tokens, groups, kinds, own)
    return found or _read_ahead(kinds.lexicon, span, tokens, groups, skip_lead(folded, span))


def _read_ahead(
    lexicon: Lexicon, span: Span, tokens: Tokens, groups: list[VerbGroup], start: int
) -> tuple[Verdict, Span] | None:
    """Return a commitment where joint work "will be" strengthened, deepened, carried out."""
    group = next((g for g in groups if g.form == "be_participle" or tokens.words[g.main] == "being"), None)
    if group is None:
        return None
    main = group.main
    under_way = tokens.words[main] == "being"
    if under_way:  # "two schools are being built"
        main = skip_adverbs(tokens, main + 1)
    elif not (tokens.words[group.first] in MODALS or _is_due(tokens, group)):
        return None
    if main >= len(tokens.words) or tokens.words[main] in verbs_of(lexicon, "idle passives"):
        return None
    if any(g.first < group.first and g.form != "third" for g in groups) or "not" in tokens.words[group.first :][:3]:
        return None
    subject = tokens.words[tokens.at(start) : group.first]
    head = next((i for i, w in enumerate(subject) if w in PREPOSITIONS), len(subject))
    joint = head > 0 and subject[head - 1] in words_of(lexicon, "noun_class/joint work")
    done = tokens.words[main] in verbs_of(lexicon, "brought about ahead")
    if under_way and (not done or "by" in tokens.words[main:] or tokens.words[main] == "made"):
        return None  # "is being used by divers"
    joint = joint or (done and head > 0 and subject[0] not in _NOBODY_TALKED_OF and not _done_by(tokens.words[main:]))
    if not joint or not SUBORDINATORS.isdisjoint(subject):
        return None
    verdict = Verdict("delivery", None, "grammar/deed") if under_way else Verdict("commitment", 3, "grammar/will")
    return verdict, Span(start, span.end)


def _done_by(words: list[str]) -> bool:
    """Tell whether "by" tells who does it, not how much or until when: "by half", "by the end of the year"."""
    behind = words[words.index("by") + 1 :] if "by" in words else []
    return behind != [] and not (behind[0][0].isdigit() or behind[0] in _HOW_MUCH or behind[:2] == ["the", "end"])


def _is_due(tokens: Tokens, group: VerbGroup) -> bool:
    """Tell whether something is to be done: "are also to be lowered"."""
    words = [w for w in tokens.words[group.first : group.main] if not is_adverb(w)]
    return words[0] in BE and words[-2:] == ["to", "be"] and (words[1:-2] in _FIXED or not words[1:-2])


def _cuts(tokens: Tokens, groups: list[VerbGroup]) -> list[int]:
    """Return the tokens at which a passive clause with a subject of its own begins."""
    cuts: list[int] = []
    for before, group in pairwise(g for g in groups if g.form in _FINITE):
        if group.form != "be_participle":
            continue
        for k in range(before.last + 1, group.first - 1):
            # right behind the verb what "and" joins can only be another subject
            beside = k == before.last + 1 and tokens.words[k + 1] not in ADVERBS
            far = k <= group.first - _FEWEST and tokens.words[k + 1] in _OPENERS
            opens = tokens.words[k] == "and" and (beside or far)
            opens = opens and (before.form == "be_participle" or tokens.words[k - 1] == ",")
            if (opens or tokens.words[k] == ";") and SUBORDINATORS.isdisjoint(tokens.words[k : group.first]):
                cuts.append(k + 2 if tokens.words[k : k + 2] == [";", "and"] else k + 1)
                break
    return cuts


def _piece(
    tokens: Tokens, groups: list[VerbGroup], sentence: Span, i: int, j: int | None
) -> tuple[Span, Tokens, list[VerbGroup]]:
    """Return tokens [i, j) of a sentence as one of their own, without the coordinator at their end."""
    stop = len(tokens.words) if j is None else j
    while j is not None and tokens.words[stop - 1] in ("and", ";", ","):
        stop -= 1
    start = tokens.starts[i] if i else sentence.start
    end = sentence.end if j is None else tokens.end(stop - 1)
    verbs = [
        g._replace(first=g.first - i, last=g.last - i, main=g.main - i)
        for g in groups
        if i <= g.first and g.last < stop
    ]
    return Span(start, end), Tokens(tokens.words[i:stop], tokens.starts[i:stop]), verbs


def is_hidden_passive(lexicon: Lexicon, tokens: Tokens, clause: Clause, span: Span) -> bool:
    """Tell whether whom a passive seems to be about only stands within what was talked of.

    "Work with the Council and the Bank was also discussed": the Bank is not what was discussed.
    """
    group, start = clause.group, clause.subject.start
    before = tokens.words[tokens.at(span.start) : tokens.at(start)]
    if not _is_talk(group):
        # "The role of the Bank was praised", not "In Rome the Bank was praised"
        entry = group.entry if group.form == "be_participle" else None
        if entry is None or entry.attributes["lemma"] in _RECEIVING:
            return False
        # "The protocol of the meeting of the Bank was signed"
        if entry.value not in _VALUED and entry.attributes["lemma"] not in words_of(
            lexicon, "verb_class/bringing about"
        ):
            return False
        before = before[before.index(",") + 1 :] if before[:1] != [] and "," in before[:_LONGEST_LEAD] else before
        return before[:1] != [] and before[0] not in PREPOSITIONS and not PREPOSITIONS.isdisjoint(before)
    return not PREPOSITIONS.isdisjoint(before)


def is_done_to(clause: Clause, tokens: Tokens, groups: list[VerbGroup], lexicon: Lexicon) -> bool:
    """Tell whether a passive only tells what was or will be done with a text, or that talks were discussed themselves.

    So does what "and" joins to it: "The pact will be signed and presented to the public".
    """
    who, group = clause.subject.actors[0].who, clause.group
    if who in BINDING and group.form == "past" and (before := _joined_to(tokens, groups, group)) is not None:
        group = before
    if who == "meeting" and group.form == "be_participle" and tokens.words[group.first] in MODALS:
        return tokens.words[group.main] in verbs_of(lexicon, "brought about ahead")
    if group.form != "be_participle":
        return False
    if who in ("all", "meeting") and group.entry is not None and group.entry.value == "request":
        named = tokens.words[tokens.at(clause.subject.actors[0].end) - 1]
        return named in words_of(lexicon, "noun_class/given tasks")  # "the experts were tasked with a survey"
    if who == "it" and group.entry is not None and group.entry.attributes.get("frame") == "agree":
        return True  # "eels were discussed and it was agreed to map the reef"
    return who in BINDING or (who == "meeting" and _is_talk(group) and not _is_of_talks(group))


def _joined_to(tokens: Tokens, groups: list[VerbGroup], group: VerbGroup) -> VerbGroup | None:
    """Return the verb to which "and" joins one right behind it: "will be signed and then published"."""
    for before in groups:
        between = tokens.words[before.last + 1 : group.first]
        if before.last < group.first and between[:1] == ["and"] and all(is_adverb(w) for w in between[1:]):
            return before
    return None


def _is_of_talks(group: VerbGroup) -> bool:
    """Tell whether a passive says what talks were about or like: "were focused on eels", "was considered useful"."""
    entry = group.entry
    return entry is None or entry.form.split(" ")[0] in BE or entry.attributes["lemma"] in _LIKENED


def _is_talk(group: VerbGroup) -> bool:
    entry = group.entry
    if group.form != "be_participle" or entry is None or entry.value not in _TALKED:
        return False
    return entry.attributes["lemma"] not in _ACTIVE


def read_inner_passive(
    folded: str, span: Span, tokens: Tokens, groups: list[VerbGroup], kinds: KindReader
) -> tuple[Verdict, Span] | None:
    """Return a passive in a clause with "where", "during which" or ", and" behind one that holds no act.

    Behind ", and" it is one of talk alone.
    """
    group = next((g for g in groups if _is_talk(g)), None) or next((g for g in groups if _is_deed(g, kinds)), None)
    if group is None:
        return None
    for k in range(group.first - 1, 0, -1):
        word, before = tokens.words[k], tokens.words[k - 1]
        talk = _is_talk(group)
        joined = talk and word == "and" and before == ","
        if joined and not any(g.last < k and g.form != "base" for g in groups):
            return None  # the last of several things that were talked of
        if joined or (talk and word == "where") or (word == "which" and before in _INTO):
            if word == "which" and tokens.words[k - 2] in ("ways", "way", "manner"):
                continue  # "Ways in which both could trade were discussed"
            first = k + 2 if tokens.words[k + 1] == "," else k + 1
            if tokens.words[first] in _NOBODY_TALKED_OF or group.first <= first:
                return None
            inside = [g for g in groups if g.first >= first]
            found = _read(folded, *_piece(tokens, inside, span, first, None), kinds, frozenset())
            return found if found is not None and found[0].kind in (_TALKED if talk else _TOLD_INSIDE) else None
    return None


def _is_deed(group: VerbGroup, kinds: KindReader) -> bool:
    """Tell whether a passive tells of a treaty or work: "was inaugurated", "will be signed"."""
    if group.form != "be_participle" or group.entry is None:
        return False
    return group.entry.attributes["lemma"] in words_of(kinds.lexicon, "verb_class/bringing about")
