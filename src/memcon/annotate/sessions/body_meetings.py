"""Meetings of a body that newspapers name by the body alone: "the GATT council met", "OPEC's June meeting"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from memcon.annotate.occasions.drafts import Draft, by_sentence
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.season_meetings import find_beside
from memcon.annotate.talks.encounter_shapes import TOOK_PLACE
from memcon.annotate.text.context import Context, PartyMention
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

BODY_RULE = "meetings/body"
_WORDS = Anchors(
    (
        "meeting", "gathering", "council", "board", "committee", "assembly", "conference", "session", "talks",
        "ministerial", " met ", " meet ", " meets ", " convene",
    )
)  # fmt: skip
_SMALL = (
    r"(?:(?:regular|annual|semi-annual|spring|autumn|fall|summer|winter|special|emergency|extraordinary|ordinary|full|formal|"
    r"informal|ministerial|crucial|key|next|last|latest|recent|previous|coming|upcoming|forthcoming|scheduled|planned|"
    r"two-day|three-day|four-day|week-long|one-day|mid-year|year-end|current|first|second|third|fourth|final|plenary|joint|"
    r"week's|month's|year's|January|February|March|April|May|June|July|August|September|October|November|December|"
    r"[A-Z]\w+day|policy|trade|pricing|quota|market|monitoring)\s+)*"
)
# behind a body's name: an organ of it, a word for its meeting, or both
_ORGAN = (
    r"(?P<organ>(?:[\w'-]+\s+){0,2}?(?:council|board|committee|assembly|commission|panel|working\s+(?:group|party)))"
)
_BEHIND = lazy_regex(
    rf"(?:'s?)?(?:\s*\([A-Z][\w.-]{{1,9}}\))?(?:,\s[A-Z]{{2,6}},)?(?:'s?)?\s+(?:{_SMALL}{_ORGAN}(?:'s)?(?:\s+{_SMALL}(?P<part>meetings?|session|talks|conference))?|"
    rf"{_SMALL}(?P<noun>meeting|gathering|session|conference|talks|ministerial)|(?P<season>[Ss]pring|[Aa]nnual|[Aa]utumn)\s+[Mm]eetings)\b"
    r"(?!\s+of\b(?!\s+(?:[\w-]+\s+){0,3}(?:leaders|ministers|governors|heads|chiefs|envoys)\b))"
)
_MEETS = lazy_regex(
    r"(?:\s+(?:in|on|this|last|next|of|here|today|yesterday)\s?[\w-]*){0,3}?,?\s+(?:will\s+|would\s+|is\s+to\s+|are\s+to\s+|was\s+to\s+|is\s+due\s+to\s+|has\s+|"
    r"had\s+|is\s+|was\s+|are\s+|also\s+|last\s+|next\s+|then\s+)*"
    r"(?:met|meets?|meeting|convened?|convenes|held\s+(?:its|a)|holds\s+(?:its|a)|hold\s+(?:its|a)|begins|began|opens|opened|ended)\b"
)
_OF = lazy_regex(
    r"\b(?:(?P<season>[Ss]pring|[Aa]nnual|[Aa]utumn)\s+)?(?P<noun>[Mm]eetings?|session|conference|talks|ministerial)\s+(?:of|at|in|under)\s+(?:the\s+)?(?:[\d-]+-?(?:nation|member)\s+|six-nation\s+)?\Z"
)
# "the bloc met in Oslo on Monday": the body itself meets, and nobody else
_SITS = lazy_regex(
    r"\s+(?:(?:will|would|is\s+(?:due\s+|set\s+|expected\s+|scheduled\s+)?to|was\s+to|has|had|also|again|next|last)\s+){0,3}"
    r"(?P<verb>meets?|met|convenes?|convened|is\s+meeting|was\s+meeting)\s+(?:again\s+)?"
    r"(?:in\s+[A-Z]|on\s+(?:\d|[A-Z])|here\b|today\b|yesterday\b|tomorrow\b|(?:this|last|next|earlier)\s|[A-Z][a-z]+day\b|"
    r"to\s+(?:discuss|decide|review|consider|debate|agree|elect|choose|prepare|set|approve|adopt)\b)"
)
_OFFICIALS = WordRegex(r"\s+(?:[\w-]+\s+){0,3}?(?:%office_class/officials%|members|nations|countries|states)\b")

# "presidents of the Lake Union countries met": they, not the body
_MEMBERS = lazy_regex(r"\s(?:countries|[Ss]tates|[Mm]embers|nations|capitals)\Z")


def find_body_meetings(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a session for each place where a body's name and a word for its organ or meeting tell of an occasion."""
    context = setting.context
    told = Ranges([*taken, *(d.span for d in drafts)])
    beside = by_sentence([d for d in drafts if d.kind == "session"])
    out: list[Draft] = []
    states = read_states(context.lexicon)
    for index in dict.fromkeys(context.sentence_at(at) for at in _WORDS.find(context.folded) if at >= context.body):
        sentence = context.sentences[index]
        for party in context.parties_in(sentence.start, sentence.end):
            if not states.is_body(party.code) or party.code in states.governments or told.cover(party.start):
                continue
            draft = _read_behind(context, party, sentence) or _read_before(context, party, sentence)
            draft = draft or _read_sitting(context, party, sentence)
            if draft is None or told.cover(draft.span.end - 1) or _is_for_another(context, draft, beside):
                continue
            same = next((d for d in out if d.mechanism == draft.mechanism and d.modifier == draft.modifier), None)
            if same is None:
                out.append(draft)
            elif same.aside and not draft.aside:
                draft.evidence = [same.span, *same.evidence]
                out[out.index(same)] = draft
            else:
                same.evidence.append(draft.span)
    return out


# "Leaders of the Harbour Union met in Oslo on Friday [for its 24th Ordinary Summit]"
_FOR_IT = lazy_regex(r"[^.;:]{0,60}?\s(?:for|at)\s(?:the\s|its\s|their\s|an?\s)?")


def _is_for_another(context: Context, draft: Draft, beside: Mapping[Span, Sequence[Draft]]) -> bool:
    """Tell whether the body met for a session that its sentence names behind it, which then is its own."""
    for d in beside.get(draft.sentence, ()):
        if d.span.start > draft.span.end and _FOR_IT.fullmatch(context.plain, draft.span.end, d.span.start):
            d.codes |= draft.codes
            return True
    return False


def _read_behind(context: Context, party: PartyMention, sentence: Span) -> Draft | None:
    """Return the session told behind the name: "the ICO executive board met", "OPEC's June meeting"."""
    match = _BEHIND.match(context.plain, party.end, sentence.end)
    if match is None:
        return None
    meets = _MEETS.match(context.plain, match.end(), sentence.end) if match["organ"] else None
    if match["organ"] and not match["part"] and meets is None:
        return None
    name = context.text[party.start : party.end]
    if match["organ"]:
        name = f"{name} {context.text[match.start('organ') : match.end('organ')]}"
    if match["season"]:
        return _season_draft(context, party, Span(party.start, match.end()), sentence)
    return _draft(context, party, Span(party.start, match.end()), sentence, " ".join(name.split()), meets is not None)


def _read_before(context: Context, party: PartyMention, sentence: Span) -> Draft | None:
    """Return the session told in front of the name: "a meeting of the Group of Seven"."""
    match = _OF.search(context.plain, max(sentence.start, party.start - 60), party.start)
    if (
        match is None
        or _OFFICIALS.of(context.lexicon).match(context.plain, party.end)
        or "'" in context.plain[party.end : party.end + 1]
    ):
        return None
    if match["season"] is None:
        name = context.text[party.start : party.end]
        return _draft(context, party, Span(match.start(), party.end), sentence, " ".join(name.split()), False)
    further = find_beside(context, party, sentence.end)  # "the spring meetings of the Lake Bank and the Harbour Fund"
    end = further[-1].end if further else party.end
    draft = _season_draft(context, party, Span(match.start(), end), sentence)
    draft.codes |= {p.code for p in further}
    return draft


def _season_draft(context: Context, party: PartyMention, span: Span, sentence: Span) -> Draft:
    """Return the session of a body's days of meetings, to which officials come for what is told of them."""
    draft = _draft(context, party, span, sentence, _plain(context.text[span.start : span.end]), False)
    draft.aside = True
    return draft


def _read_sitting(context: Context, party: PartyMention, sentence: Span) -> Draft | None:
    """Return the session of a body that is the subject of a verb of meeting: "the Harbour Union met in Oslo"."""
    match = _SITS.match(context.plain, party.end, sentence.end)
    if match is None or party.form != "name" or _MEMBERS.search(context.plain, party.start, party.end) is not None:
        return None
    name = context.text[party.start : party.end]
    draft = _draft(context, party, Span(party.start, match.end("verb")), sentence, name, True)
    draft.verb = match.start("verb")
    return draft


def _plain(name: str) -> str:
    return " ".join(name.split()).removeprefix("the ")


def _draft(context: Context, party: PartyMention, span: Span, sentence: Span, name: str, meets: bool) -> Draft:
    draft = Draft("session", span, sentence, BODY_RULE, codes={party.code}, verbal=meets)
    held = TOOK_PLACE.search(context.plain, span.end, min(sentence.end, span.end + 70)) is not None
    held = held or _HOLDS.search(context.plain, max(sentence.start, span.start - 40), span.start) is not None
    draft.mechanism, draft.aside = name, not (meets or held)
    draft.verbal = meets or held
    words = context.folded[max(sentence.start, span.start - 20) : span.end]
    if _NEXT.search(words) or _LAST.search(words):
        draft.modifier = "next" if _NEXT.search(words) else "previous"
    return draft


_HOLDS = lazy_regex(
    r"\b(?:h[eo]ld|holding|holds|hosts?|hosted|hosting|opens?|opened|begins?|began|ends?|ended|chairs?|chaired|chairing|attends?|attended|attending|"
    r"convened?|concluded|closed|addressed|arriv\w+\s+for)\s+(?:an?|the|its|this)\s+(?:[\w-]+\s+){0,2}\Z"
)
_NEXT = lazy_regex(r"\b(?:next|coming|upcoming|forthcoming|planned|scheduled)\b(?!\s+(?:week|month|year))")
_LAST = lazy_regex(r"\b(?:last|previous|recent)\b(?!\s+(?:week|month|year))")
