"""Whose a session is: of several states ("the Third Ministerial Meeting of …"), of the body whose organ sits."""

from __future__ import annotations

import re

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.mechanism_mentions import MechanismMention
from memcon.annotate.sessions.season_meetings import is_season
from memcon.lexicon.patterns import WordRegex, lazy_regex

# "African", but no "African American Leaders"
_REGION = WordRegex(r"\b%region%\b(?!\s+%noun_class/at home behind a region%\b)")
_OFFICIALS = lazy_regex(
    r"(?<!Inter-)(?<!Inter)\bMinisterial\s+(?:Meeting|Conference|Session|Dialogue|Forum|Retreat)\b|"
    r"\b(?:Meeting|Session|Conference|Summit|Forum)\s+of\s+(?:the\s+)?(?:[A-Z]\w+\s+){0,2}(?<!Chief\s)Ministers\b|"
    r"\bHeads\s+of\s+(?:State|Government)\b|\b(?:Conference\s+of\s+(?:the\s+)?|States\s+)Parties\b|\bForeign\s+Ministers\b|"
    r"\b(?:Diplomatic|Review|Donors?['’]?|Pledging)\s+Conference\b"
)
# "the third International Reef Forum", to which a state's own officials come at home
_OF_THE_WORLD = lazy_regex(
    r"^(?:International|World|Global|Multilateral|[Rr]egional)\b.*\b(?:Conference|Forum|Summit|Commission|Committee|Council|Assembly)\b"
)
# "the seventh session of the Intergovernmental Negotiating Committee", "of the Standing Committee to the Convention"
_OF_STATES = lazy_regex(
    r"\b[Ii]nter-?[Gg]overnmental\b|\b(?:Council|Organi[sz]ation|Community|Union)\s+of\s+(?:the\s+)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)*\s+"
    r"(?:Nations|States|Treaty|Countries)\b|\b(?:Treaty|Convention)\s+(?:Organi[sz]ation|Secretariat)\b"
)
_TO_TREATY = lazy_regex(
    r"\s+(?:to|of|under|on|for)\s+(?:the|an?)\s+(?:(?:proposed|planned|future|new|draft)\s+)?(?:[A-Z][\w-]+\s+){0,4}(?:Convention|Treaty|Protocol|Agreement)\b"
)
# "the U.S.-Africa Leaders Summit": one state with a region
_WITH_REGION = WordRegex(r"[\w.][-–]%noun_class/regions travelled to%\b")
_OWN = WordRegex(r"\b%body_class/sessions at home%\b")
_STATES = lazy_regex(
    r"\b(?:member|participating|observer)\s+(?:states|countries|nations|economies)\b|\bStates\s+Parties\b|"
    r"\b(?:\d+|several|many|other|(?:t(?:wo|hree|en|welve|wenty)|f(?:our|ive)|s(?:ix|even)|eight|nine))\s+(?:\w+\s+)?"
    r"(?:countries|nations)\b|\bheads\s+of\s+(?:state|government)\b|\b(?:foreign|international)\s+(?:delegations|delegates)\b"
)


def is_of_many(setting: Setting, d: Draft) -> bool:
    """Tell whether a session's name, or what its sentence and the next tell, makes it one of several states."""
    name = setting.context.plain[d.span.start : d.span.end] if d.mechanism is None else d.mechanism
    if _WITH_REGION.of(setting.context.lexicon).search(name) is not None:
        return True
    if d.standing != "subject" and d.number is None:
        return False
    if _OWN.of(setting.context.lexicon).search(name) is None:
        told = f"{setting.context.plain[d.span.start : d.span.end]} {name}"
        if _REGION.of(setting.context.lexicon).search(told) or _OFFICIALS.search(told):
            return True
    if d.number is None:
        return False
    if _OF_STATES.search(name) or _TO_TREATY.match(setting.context.plain, d.span.end) is not None:
        return True
    if d.standing == "subject" and _OF_THE_WORLD.search(name):
        return True
    sentences = setting.context.sentences
    number = setting.context.sentence_at(d.span.start)
    end = sentences[min(number + 1, len(sentences) - 1)].end
    return _STATES.search(setting.context.plain, sentences[number].start, end) is not None


def is_named_at_home(setting: Setting, d: Draft) -> bool:
    """Tell whether a session's name is that of one of a single state: "the National Conference on Reefs"."""
    own = _OWN.of(setting.context.lexicon).match(d.mechanism or "")
    return own is not None and d.codes <= {setting.home}


def find_listed_parties(setting: Setting, m: MechanismMention, number: int | None) -> set[str]:
    """Return the parties of a listed body: two or three states, or the one body whose organ sits or whose summit it is.

    A conference that a body convenes is of those who come, unless its name names the body.
    """
    if is_season(m.name):
        return set(m.parties)
    convener = (
        _find_convener(setting, m) if number or _SITTING.search(setting.context.plain, m.start, m.end) else set[str]()
    )
    if len(m.parties) == 1 and m.head != "conference" and _CONFERENCE.search(m.name) is None:
        return set(m.parties) | convener
    states = set() if len(m.parties) == 1 else read_states(setting.context.lexicon).codes
    named = {h.entries[0].value for h in setting.context.lexicon.names.find(" ".join(m.name.split()[:_LEAD]))}
    told = {c for c in m.parties if c in states or c in named or re.search(rf"\b{re.escape(c)}\b", m.name)}
    return convener | (told if len(told) == len(m.parties) else set())


_LEAD = 2  # words of a name with which it may tell whose it is: "United Nations"
_CONFERENCE = lazy_regex(r"\b(?:[Cc]onference|COP|[Dd]ialogue)\b")
_SITTING = lazy_regex(r"\b(?:session|meeting|sitting|debate|segment|ministerial)\b", re.I)


def _find_convener(setting: Setting, m: MechanismMention) -> set[str]:
    """Return the body of which a place where states speak is an organ: the Commission on the Status of Women."""
    organs = [hit.find("organisation") for hit in setting.context.hits_in(m.name_start, m.end)]
    of = [o.attributes.get("parent") for o in organs if o is not None and o.attributes.get("forum")]
    return {str(code) for code in of if code}
