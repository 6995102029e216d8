"""What a government does at home is no act: in newspapers, and in releases of its own (codebook, section 2)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from memcon.annotate.parties.domestic import Abroad
from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Context
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import any_of, lazy_regex, words_of
from memcon.model import Act, MeetingMention

_NOBODY = ((), ("all",))
_QUOTED_ON = 200  # characters behind what somebody said in which his words go on
_TELLER = 80  # characters before what somebody said in which he is named
_ABOUT = 110  # characters of an act in which stands what it is about
_FEW_IN_STORY = 500  # characters of a story for each time that it names others, where it does so seldom
_NEAR = 700  # characters over which "they" takes up those who acted before


def in_story(
    context: Context,
    meetings: Sequence[MeetingMention],
    acts: list[Act],
    together: tuple[str, ...] | None,
    are_met: bool,
) -> list[Act]:
    """Return the acts of a newspaper's story without those of nobody and those of one state at home."""
    found = _without_nobodys_acts(context, acts, together, are_met)
    # where nobody meets, nobody is "all"
    told = [a for a in _of_known(context, found) if meetings or a.actors not in _NOBODY]
    return _without_home_affairs(context, meetings, told)


# "A spokeswoman voiced concern": of whom is told elsewhere
_SPOKESMAN = lazy_regex(r"(?:an?\s|the\s)?spokes(?:man|woman|person)\b")


def _of_known(context: Context, acts: list[Act]) -> list[Act]:
    """Return the acts without those of persons whose government is not known, most often nobody's in a story.

    Who is called nothing but a spokesman may be that of a government, and goes on as "she".
    """
    out, spoke_at = list[Act](), -_QUOTED_ON
    for act in acts:
        at = (act.subject or act.span).start
        if not act.actors and _SPOKESMAN.match(context.folded, at) is not None:
            spoke_at = act.span.end
        if act.actors or act.span.start - spoke_at < _QUOTED_ON:
            out.append(act)
    return out


def _without_home_affairs(context: Context, meetings: Sequence[MeetingMention], acts: list[Act]) -> list[Act]:
    """Return the acts of a newspaper's story without those of one state that no other is named near.

    What a body of states does always concerns several of them.
    """
    states = read_states(context.lexicon).codes
    around: dict[str, Abroad] = {}
    out = []
    for act in acts:
        code = act.actors[0] if len(act.actors) == 1 else ""
        if code in states:
            if code not in around:
                around[code] = Abroad(context, meetings, code, is_talk=False)
            known = around[code]
            if not known.is_told_near(act.span) or _is_of_politics(context, act, known):
                continue
            talks = known.tells_of_talks(act.span)
            if known.is_seldom_told(_FEW_IN_STORY) and not (talks or _tells_of_others(context, act, known)):
                continue
        out.append(act)
    return out


def _tells_of_others(context: Context, act: Act, abroad: Abroad) -> bool:
    """Tell whether another state is named in the sentence of an act."""
    sentence = context.sentences[context.sentence_at(act.span.start)]
    return abroad.is_in(sentence.start, max(sentence.end, act.span.end))


@lru_cache(maxsize=64)
def _politics_of(lexicon: Lexicon, code: str) -> re.Pattern[str] | None:
    """Return a pattern for the parties and assemblies of a state, None where the lexicon has none."""
    words = words_of(lexicon, f"noun_class/politics in {code}")
    return re.compile(rf"\b{any_of(words)}\b") if words else None


def _is_of_politics(context: Context, act: Act, abroad: Abroad) -> bool:
    """Tell whether an act is about parties and assemblies at home, no other state being named in its sentence."""
    words = _politics_of(context.lexicon, act.actors[0])
    end = min(act.span.end, act.span.start + _ABOUT)
    if words is None or words.search(context.plain, act.span.start, end) is None:
        return False
    return not _tells_of_others(context, act, abroad)


def _without_nobodys_acts(
    context: Context, acts: list[Act], together: tuple[str, ...] | None, are_met: bool
) -> list[Act]:
    """Return the acts of a story without what its "we" did, and without what nobody is told to have done.

    `together` are those who act where nobody else is named, `are_met` tells that they meet. Where they do not, they
    are the two states that the story names most, and act only where the words of the act name both, and as "they"
    behind what both did.
    """
    out: list[Act] = []
    both_at = -_NEAR
    for act in acts:
        if together and act.actors == together:
            who = act.subject.of(context.folded).split() if act.subject is not None else []
            if who[:1] == ["we"] and not _says_who_we_are(context, act):
                if (speaker := _speaker_of(context, act, out)) is None:
                    continue
                act = replace(act, actors=speaker)
            elif not are_met and not _are_named(context, act, who, both_at):
                continue
            else:
                both_at = act.span.start
        out.append(act)
    return out


def _says_who_we_are(context: Context, act: Act) -> bool:
    """Tell whether several are named behind "we": "We – President A of Peru and Prime Minister B of Kenya – hope"."""
    subject = act.subject
    return subject is not None and len(context.people_in(subject.start, subject.end)) > 1


def _speaker_of(context: Context, act: Act, before: list[Act]) -> tuple[str, ...] | None:
    """Return whose "we" stands in words quoted on: "“It is ready,” Minister A said.\n\n“We hope to sign it soon."."""
    start = context.text.rfind("\n", 0, act.span.start) + 1
    ahead = context.text[start : act.span.start]
    is_open = ahead.count("“") > ahead.count("”") or ahead.count('"') % 2 == 1
    last = before[-1] if before else None
    if not is_open or last is None or len(last.actors) != 1 or act.span.start - last.span.end > _QUOTED_ON:
        return None
    near = context.people_in(last.span.start - _TELLER, act.span.start)
    return last.actors if any(p.office and (p.party,) == last.actors for p in near) else None


def _are_named(context: Context, act: Act, who: list[str], both_at: int) -> bool:
    """Tell whether the words for who acts, or those of the act, name all its actors; `both_at`: where they acted."""
    if who and who[0] != "they" and who != ["both"]:
        return True
    near = who[:1] == ["they"] and act.span.start - both_at < _NEAR
    return near or {p.code for p in context.parties_in(act.span.start, act.span.end)}.issuperset(act.actors)


def without_own_affairs(acts: list[Act], home: str | None, abroad: Abroad) -> list[Act]:
    """Return the acts of a release without those of its publisher that no other state or body is named near.

    In talk each clause was judged by itself.
    """
    if abroad.is_talk:
        return acts
    return [
        a
        for a in acts
        if a.actors != (home,) or (abroad.is_near(a.span.start, a.span.end) and not abroad.is_in_passing(a.span))
    ]


_STATE = 2  # letters of a state's code


def of_known_sides(context: Context, acts: list[Act], home: str | None) -> list[Act]:
    """Return the acts of a text in which nobody meets, without those of nobody known where no other state is named."""
    if any(len(code) == _STATE for code in context.party_codes - {home}):
        return acts
    return [a for a in acts if a.actors]
