"""Ministers met by their office alone, whose state a visit tells: "visited Lima and met the foreign minister"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.hosts import country_of_stay
from memcon.annotate.talks.met_sides import Verb
from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_HOUSE = (
    r"(?:(?:the\s+)?(?:[Ll]ower\s+|[Uu]pper\s+)?"
    r"(?:[Pp]arliament|[Ss]enate|[Hh]ouse|(?:[Nn]ational\s+|[Ff]ederal\s+)?[Aa]ssembly|[Ss]ejm|[Dd]iet))"
)
_OFFICE = (
    r"(?:(?:deputy\s+)?prime\s+minister|(?:deputy\s+)?(?:foreign|finance|defen[cs]e|interior|trade|economy|economics|environment|energy|"
    r"health|education|justice|transport|agriculture|labou?r)\s+minister|minister\s+(?:of|for)\s+[a-z]+(?:\s+(?:affairs|and\s+[a-z]+))?|"
    r"vice[-\s]president|(?:two\s+)?central\s+bank\s+governors?|governor\s+of\s+the\s+central\s+bank|chief\s+justice|(?:attorney|prosecutor)[-\s]general|"
    rf"(?:speaker|president)s?\s+of\s+{_HOUSE}|(?:federal\s+)?president|(?:federal\s+)?chancellor|head\s+of\s+(?:state|government)|king|queen)"
)
# "received by the president and the prime minister"
_MET = lazy_regex(
    rf"\s+(?:(?:also|today|yesterday)\s+)?(?:with\s+|on\s+|to\s+|by\s+)?the\s+{_OFFICE}(?:(?:,\s+|,?\s+and\s+)(?:with\s+)?the\s+{_OFFICE}){{0,4}}"
    r"(?=[.;,]|\s+(?:in|on|at|to|for|during|and|as|who|where|today|yesterday)\b)"
)
_STATE = 2  # letters of a state's code
_GOES_ON = 5  # sentences in which a visit told before goes on


def read_hosts_unnamed(setting: Setting, verb: Verb, subjects: Sequence[Person]) -> Draft | None:
    """Return the draft of heads or ministers of the country visited, met by somebody of the publisher's own side."""
    context, home = setting.context, setting.home
    met = _MET.match(context.plain, verb.end, verb.sentence.end)
    if home is None or len(home) != _STATE or met is None:
        return None
    people = [named(context, p) for p in subjects]
    leads = [p for p in people if p.party == home and p.name]
    code = country_of_stay(context, verb.sentence.start, verb.hit.start) or _find_visited(setting, verb.sentence)
    if code in (None, home) or not leads or any(p.party not in (home, code) for p in people):
        return None  # "As well as meeting President B, Minister A held talks with the speaker": B is of the hosts
    if context.parties_in(verb.end, met.end()):
        return None
    draft = Draft(verb.kind, Span(verb.hit.start, met.end()), verb.sentence, verb.entry.rule, codes={home, str(code)})
    draft.leads = leads
    draft.add_people(leads, "principal")
    return draft


def _find_visited(setting: Setting, sentence: Span) -> str | None:
    """Return the country that the last visit or journey told in the sentences before goes to."""
    context, last = setting.context, setting.context.sentence_at(sentence.start)
    for before in reversed(context.sentences[max(0, last - _GOES_ON) : last]):
        if _tells_visit(context, before):
            return country_of_stay(context, before.start, before.end)
    return None


def _tells_visit(context: Context, sentence: Span) -> bool:
    """Tell whether a sentence has a verb or noun of visiting."""
    entries = (hit.find("trigger") for hit in context.hits_in(sentence.start, sentence.end))
    return any(e is not None and e.attributes.get("kind") == "visit" for e in entries)
