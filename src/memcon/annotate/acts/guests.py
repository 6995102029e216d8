"""What officials of two governments say to each other's face: greetings, praise and thanks in their turns."""

from __future__ import annotations

import re
from bisect import bisect_right

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.text.context import Context
from memcon.annotate.text.turns import Turn
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Act, Span

_GOOD = (
    r"(?:a\s|an\s|my\s|our\s|such\s(?:a|an)\s)?(?:(?:very|real|really|great|particular|special|always|so|truly|"
    r"tremendous|distinct)\s)*"
    r"(?:great|good|wonderful|nice|terrific|fantastic|pleasure|honou?r|delight|delightful|privilege|fitting)\b"
)
_STOP = r"[^.;?!\n—]"
_REST = lazy_regex(rf"{_STOP}*")
# A class of letters first, which is skipped to, and then what must not stand before it.
_PATTERNS = (
    # "it's great to have you here"
    (
        lazy_regex(
            rf"[Ii](?<!\w.)t(?P<act>['’]s|\sis|\swas|['’]s\sbeen|\shas\sbeen)\s{_GOOD}(?=\s(?:to|for|that|having|being)\b)"
            rf"(?!\sto\s(?:see\syou|be\s(?:here|back))(?:\sagain|\shere)?\s?[.,;!?—\n]){_STOP}*"
        ),
        "assessment",
    ),
    # "you've been a great ally", "you are one of our strongest partners"
    (
        lazy_regex(
            rf"[Yy](?<!\w.)ou(?P<act>['’]re|\sare|['’]ve\s(?:always\s)?been|\shave\s(?:always\s)?been)\s{_STOP}{{0,50}}?\b(?:friends?|all(?:y|ies)|"
            rf"partners?|leaders?|leadership|stalwart|generous|gracious|outstanding|champions?|courageous|great)\b{_STOP}*"
        ),
        "assessment",
    ),
    # "Can I also thank the police", "let me congratulate you on your election"
    (
        lazy_regex(
            rf"(?P<act>[CcMmLl](?<!\w.)(?:(?<=[Cc])an\sI|(?<=[Mm])ay\sI|(?<=[Ll])et\sme)"
            rf"(?:\s(?:also|just|first|again|once\sagain|start\sby|begin\sby|say))*\s"
            rf"(?:welcom|thank|congratulat|commend|salut|express(?:ing)?\s(?:my|our)\s"
            rf"(?:thanks|gratitude|appreciation)|pay(?:ing)?\stribute)\w*\b)"
            rf"(?!\s(?:all|everyone|everybody)\b){_STOP}*"
        ),
        "assessment",
    ),
    # "together, we're promoting human rights"
    (lazy_regex(rf"[Tt](?<!\w.)ogether,?\swe(?P<act>['’]re|\sare)\s\w+ing\b{_STOP}*"), "statement"),
    # "I think there is much more we can do", "I think we should talk"
    (
        lazy_regex(
            rf"[IWw](?<!\w.)(?:(?<=I)|(?<=[Ww])e)\s(?P<act>(?:think|believe)\s(?:that\s)?(?:there\s(?:is|are)\s(?:much|more|a\slot)\b|"
            rf"we\s(?:should|must|need|have\sto|"
            rf"ought|can)\b){_STOP}*)"
        ),
        "position",
    ),
)

# A bare greeting, which praises and thanks for nothing: "it's good to see you again", "it's great to be here".
_GREETING = lazy_regex(
    r"['’\w\s]{1,40}?\bto\s(?:see\s(?:you|y['’]all)|be\s(?:back|here|with\s(?:you|all)))(?:\s[\w'’]+){0,5}\Z"
)
_BESIDE_GREETING = lazy_regex(
    r"\b(?:and|honou?r|privilege|pleasure|welcom\w+|after|as|because|discuss\w*|celebrat\w+)\b"
)

# What stands behind a guest who is received: nothing, his company, or where, when and what for.
_RECEIVED = lazy_regex(
    r"(?:,?\s(?:and|with|together\swith|along\swith)\s(?:his|her|their|the|other)\b[^.,;]{0,60}?)?"
    r"(?:\s*\Z|,|\s(?:to|in|at|for|during|before|on|upon|today|here|yesterday|this|when|where)\b)"
)
_FROM = lazy_regex(r"\s(?:of|from)\s(?:the\s)?(?:[A-Z][\w-]+\s?){1,3}(?=\s|,|\Z)(?<!\s)")  # "Minister A of Peru"
_TELLING = lazy_regex(
    r",\s(?:also\s)?(?:expressing|conveying|thanking|congratulating|praising|commending|noting|recalling|stressing)\b"
)
_GUEST_LEAD = lazy_regex(r"\s(?:the\s|his\s|her\s|their\s|its\s|visiting\s|counterpart,?\s|colleague,?\s|peer,?\s)*\Z")
_WARM = lazy_regex(r"\b(?:warmly|cordially|heartily|enthusiastically)\b")
_GUEST_NEAR = 60  # characters between "welcomed" and the guest


def is_reception(context: Context, group: VerbGroup, start: int, end: int) -> bool:
    """Tell a guest who is received ("welcomed the Minister to Riga") from what is praised: that is a meeting, no act.

    A warm welcome says more than that somebody came.
    """
    if group.entry is None or group.entry.attributes["lemma"] != "welcome":
        return False
    if _WARM.search(context.folded, start, group.after):
        return False
    guest = next(iter(context.people_in(group.after, min(end, group.after + _GUEST_NEAR))), None)
    if guest is None or not _GUEST_LEAD.fullmatch(context.folded, group.after, guest.start):
        return False
    at = guest.end
    while (beside := next(iter(context.people_in(at, at + 8)), None)) is not None and beside.end <= end:
        at = beside.end  # "welcomed Minister A, Ambassador B and their delegation"
    whence = _FROM.match(context.plain, at, end)
    at = whence.end() if whence is not None else at
    return _RECEIVED.match(context.text, at, end) is not None and not _TELLING.search(context.folded, at, end)


def find_courtesies(context: Context, acts: list[Act]) -> list[Act]:
    """Return what officials of two governments do by addressing each other, as far as no act is found there yet."""
    turns = context.turns
    if not turns.has_guests:
        return []
    taken = sorted((a.span.start, a.span.end) for a in acts)
    out: list[Act] = []
    for turn in turns.turns:
        if (turn.code is not None or turn.is_guest) and not turn.asks:
            for act in _read_turn(context, turn):
                if not _overlaps(taken, act.span):
                    out.append(act)
    return out


def _end_of_words(context: Context, match: re.Match[str]) -> int:
    """Return where the words of a match end: the stop of "U.S." or "Mr." within its sentence ends none."""
    sentence = context.sentences[context.sentence_at(match.start())]
    end = match.end()
    while end < sentence.end - 1 and context.plain[end] == ".":
        rest = _REST.match(context.plain, end + 1, sentence.end)
        end = rest.end() if rest is not None else sentence.end
    return end


def _read_turn(context: Context, turn: Turn) -> list[Act]:
    out: list[Act] = []
    for pattern, kind in _PATTERNS:
        for match in pattern.finditer(context.plain, turn.start, turn.end):
            end = _end_of_words(context, match)
            while end > match.start("act") and context.plain[end - 1] in ' ,:-–"”':
                end -= 1
            said = context.plain[match.start("act") : end]
            if context.plain[end : end + 1] == "?" or (_GREETING.match(said) and not _BESIDE_GREETING.search(said)):
                continue
            codes = ("all",) if kind == "statement" else (turn.code,) if turn.code else ()
            span, subject = Span(match.start("act"), end), Span(match.start(), match.start("act"))
            out.append(
                Act(
                    kind=kind,
                    actors=codes,
                    span=span,
                    strength=None,
                    rule="guests/courtesy",
                    plover=None,
                    subject=subject,
                )
            )
    return out


def _overlaps(taken: list[tuple[int, int]], span: Span) -> bool:
    i = bisect_right(taken, (span.start, 1 << 60))
    before = i > 0 and taken[i - 1][1] > span.start
    return before or (i < len(taken) and taken[i][0] < span.end)
