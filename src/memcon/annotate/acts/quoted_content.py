"""What words in quotation marks do, where no clause within them tells: a promise, a stand, praise."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from memcon.annotate.acts.told_praise import PraiseReader
from memcon.annotate.acts.told_predicates import PredicateReader
from memcon.annotate.acts.verdicts import words_in
from memcon.annotate.quotations.sayings import Saying
from memcon.annotate.text.context import Context
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Act, Span

_CLAUSES = lazy_regex(r"[.;!?:](?=\s|[\"'”’]|$)")
_LONGEST = 4000  # characters of what is quoted that are read

_STAND = lazy_regex(
    r"\b(?:must|should(?! be (?:complet|finish|conclud|finalis|finaliz|ready|operational)\w* (?:by|within|before)\b)|"
    r"ought|cannot|can't|need to|needs to|has to|have to|there is (?:a|the) (?:political )?will|"
    r"opposes|supports|believes|(?:we|i|they|and|both|also|to|will|always|\w+ly) (?:oppose|support|believe)|"
    r"(?:we|i)(?: \w+ly| also)* (?:condemn|denounce|deplore|reject)|right thing to|(?:can|could|may|must) never|"
    r"(?:we|i)(?: have| also| again)* (?:stressed|underlined|underscored|emphasi[sz]ed|reiterated|reaffirmed) "
    r"(?:the|our|that|my)|"
    r"(?:do|does) not (?:accept|consider|recognise|recognize|support)|committed to|priority|"
    r"can only [a-z]+|(?:is|are|be) (?:\w+ly )?key (?:to|for|in)|of (?:[\w-]+ )?importance|"
    r"(?:is|are|be|also) in (?:[\w'’-]+ ){1,3}interests?\b(?! rates?)|no substitute|"
    r"essential|crucial|vital|important|imperative|necessary|no (?:room|place|alternative|justification)|unacceptable|"
    r"(?:we|i) (?:still |also )?proceed from|undisputed|indisputable|undeniable|inviolable|no (?:[\w-]+ ){1,3}can be|"
    r"never (?:asked|ruled|wanted|accept\w*|agree)|what we want|we need(?! to know)|"
    r"there can be no|out of the question|"
    r"(?:is|was|be) impossible|wrong to|stand (?:with|by|firm)|remain[s]? (?:a|committed|firm)|"
    r"concern(?:ed|ing)?|worr(?:ied|ying|isome)|alarm(?:ed|ing)|troubl(?:ed|ing)|horrified|appalled|outraged|aghast|"
    r"grave|dire|right to|in favour of|comes first|"
    r"(?:in|un)(?:accurate|correct|true)|(?:is|are|was|were) (?:\w+ly )?false|baseless|unfounded|unfair|unjustified|"
    r"not (?:true|correct|accurate|fair|an option)|"
    r"(?:do|does) not reflect|(?:vehemently |categorically )?den(?:y|ies)|(?:can|could|will) only be|"
    r"(?:the|only|best|right) way (?:to|forward|out|is|we)|(?:is|it's) (?:high |now )?time (?:for|to|that)|stand for|"
    r"(?:does not|doesn't|do not|don't) mean|if [^.;,]{3,60}, (?:then )?[^.;,]{3,40} would (?:be|have|not))\b"
)
_OWN_FUTURE = lazy_regex(
    # "We will, and that is agreed, first report to Riga"
    r"\b(?:we|i)(?:'ll| will| shall)(?:, [^,.;:]{3,50},)?"
    r"(?: \w+ly| also| always| first| then| now| soon| certainly)? (?!(?:first|then|now|soon)\b)"
    # "we will meet Minister A" is a schedule, "we will talk to him" talk
    r"(?!(?:be )?(?:meet(?![.,;!?])|talk|speak|discuss)(?:ing)?\b)"
    r"(?!(?:just |only |also |again )?(?:say|tell you|add|admit|repeat|note)\b)"
    # "we will be signing it", but "we will be glad", "be going to Riga"
    r"(?!be (?!(?!going|travell?ing|meeting|visiting|attending|leaving)[a-z]+ing\b)|see\b|have\b|never\b|not\b|know\b)"
    r"|[.!?]\swill (?!(?:you|we|they|he|she|it|the|this|that|these|there)\b)"
)
_AGREED = lazy_regex(
    r"\b(?:we|i|they|both|sides|government|countries)(?: have| has|'ve)?(?: also| both)? (?:agreed|decided|resolved)"
    r" (?:to|that (?:we|they|both|the two))\b|[.!?]\sagreed to\b"
)
_INTENT = lazy_regex(r"\b(?:we|i)(?:'re| are| am)?(?: also| both)? (?:intend|plan|aim|determined) to\b")
# "Peru is fully committed to widen the canal"; "committed to the pact", "to peace" are stands
_BOUND = lazy_regex(
    r"\b(?:is|are|am|'re|remains?) (?:\w+ly |also |deeply )?committed to (?:(?:\w+ly |further )?(?:(?!the\b)[a-z]+ )"
    r"(?:the|its|their|our|all|a|an)\b|(?:further|jointly|continue to) [a-z]+ )"
)
_READY = lazy_regex(
    r"^[\"'“‘ ]*look(?:ing)? forward to\b|"
    r"\b(?:we|i)(?: are|'re| am|'m)?(?: also| both)? (?:"
    r"look(?:ing)?(?: very much| greatly)? forward to|stand ready to|(?:very |quite )?"
    r"ready to|willing to|keen (?:to|on))\b"
)
_TALKS = lazy_regex(
    r"\b(?:talks|discussions?|conversations?|meeting|dialogue|exchange of (?:views|opinions))\b[^.;]{0,50}?"
    r"\b(?:focus\w*|cover(?:s|ed)?|encompass\w*|cent(?:re|er)(?:s|ed)|touch(?:ed|es)?|address(?:ed|es)?|delved|"
    r"were held|was held|deliberated)\b|\bcentral to (?:the|their|our) (?:talks|discussions?|meeting|conversation)\b|"
    r"\bagenda\b[^.;]{0,50}?\b(?:includes?|included|covers?|features?|contains?)\b|\bon the agenda\b|"
    r"\b(?:further|other|main|key) (?:issues|topics|items) (?:will )?(?:include|be|are)\b|"
    r"\b(?:areas|issues|topics|matters)\b[^.;,]{0,40}? (?:discussed|covered|raised)\b[^.;,]{0,30}? included?\b|"
    r"\b(?:they|sides|leaders|ministers) will discuss\b|"
    r"\b(?:we|i)(?:'ll| will)(?: also| then)? (?:be )?(?:talk|speak|discuss|meet\b[^.;]{3,90}?\sto\s(?:discuss|talk))|"
    r"\bfocus of (?:the|our|their|this) (?:talks|meeting|discussions?|visit|summit)\b|"
    r"\b(?:had|held) an? (?:\w+ ){0,2}(?:exchange of (?:views|opinions)|discussions?) (?:on|about|of)\b|^.?discussed\b"
)
_OWN_WISH = lazy_regex(
    r"\b(?:we|i)(?:'d| would)? (?:like to see|want to see|urge|call on|call upon|appeal to|ask) "
    r"(?!that\b|for\b|why\b|how\b)|"
    r"\b(?:we|i)(?: have| had|'ve)?(?: also)? (?:asked|urged|called on|requested) (?:[\w-]+ ){1,4}to\b"
)
# "I hope the ministers will have productive talks": what others will do is hoped, no praise
_HOPE = lazy_regex(
    r"[\"'“‘]?(?:we|i)(?: do| also| very much| sincerely)? (?:hope|expect|trust) (?:that )?"
    r"(?:to have\b|(?!to\b|we\b|i\b))"
    r"[^.;]*[.,]?[\"'”’]?\Z"
)
_PRAISE = lazy_regex(
    r"\b(?:best(?! way)|"
    r"great|excellent|productive|happy|pleased|delighted|proud|honou?r(?:ed)?|successful|historic|milestone|"
    r"fruitful|constructive|wonderful|grateful|gratitude|appreciation|thank(?:s|ful)?|congratulat\w+|appreciate|welcome|impressive|remarkable|"
    r"glad|optimistic|hopeful|confident|unprecedented|positive|(?<!no )progress|step forward|warmly|"
    r"outstanding|friends?|friendship|brothers?|privilege|tremendous|fantastic|breakthrough|landmark|very good|"
    r"thoughts (?:and prayers )?(?:are|go|remain)|prayers are|hearts? (?:is|are|go(?:es)?) (?:with|out)|"
    r"condolences|sympath\w+|talented|brilliant|amazing|incredible|closer together|closer than ever|"
    r"strong (?:\w+ )?(?:partners?|voice|supporter|leader\w*|ally)|very (?:smart|good|strong|impress\w+|happy)|"
    r"admire|cherish|proof|testament|testimony|golden|"
    r"special(?! (?:envoys?|representatives?|advis\w+|counsel|sessions?|forces|rapporteurs?|meeting|procedures?)))\b"
)


_readers: WeakKeyDictionary[Lexicon, ContentReader] = WeakKeyDictionary()


class ContentReader:
    """Reads what words in marks say, a clause at a time, as one reads what is told; built once for a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._predicates = PredicateReader(lexicon)
        self._praise = PraiseReader(lexicon)

    def read(self, folded: str) -> tuple[str, int | None]:
        """Return the kind of act, where no clause within the words tells, and a promise's strength."""
        folded = folded.replace("[", "").replace("]", "")  # "[We] will answer"
        if _HOPE.match(folded):
            return "statement", None
        if _OWN_FUTURE.search(folded):
            return "commitment", 3
        for strength, pattern in ((3, _AGREED), (2, _INTENT), (2, _BOUND), (1, _READY)):
            if pattern.search(folded):
                return "commitment", strength
        if _OWN_WISH.search(folded):
            return "request", None
        found = self._read_clauses(folded)
        if "position" in found or _STAND.search(folded):
            return "position", None
        if "delivery" in found:
            return "delivery", None
        if _TALKS.search(folded):
            return "discussion", None
        return ("assessment" if found or _PRAISE.search(folded) else "statement"), None

    def _read_clauses(self, folded: str) -> set[str]:
        """Return the kinds of what the clauses say of their subjects: what must be, and praise."""
        found = set()
        for clause in _CLAUSES.split(folded[:_LONGEST]):
            words = words_in(clause.strip("\"'“”‘’ "))
            if kind := self._predicates.read(words):
                found.add(kind)
            elif self._praise.is_thriving(words) or self._praise.praises(words):
                found.add("assessment")
        return found


def read_content(folded: str, lexicon: Lexicon) -> tuple[str, int | None]:
    """Return what quoted words do by the words of a lexicon."""
    reader = _readers.get(lexicon)
    if reader is None:
        reader = _readers[lexicon] = ContentReader(lexicon)
    return reader.read(folded)


def binds_others(context: Context, act: Act, saying: Act) -> bool:
    """Tell whether a promise or deed in marks is another party's than who speaks: "'Peru will pay,' the envoy said"."""
    if (
        act.kind not in ("commitment", "delivery")
        or len(act.actors) != 1
        or act.subject is None
        or "all" in (*act.actors, *saying.actors)
    ):
        return False
    whose = (act.subject.start, act.subject.end)
    named = any(p.code == act.actors[0] for p in context.parties_in(*whose))
    alone = " and i " not in context.folded[act.subject.start : act.span.start]  # "Minister A and I will open it"
    named = named or (
        alone and any(p.rule != "people/office" and p.party == act.actors[0] for p in context.people_in(*whose))
    )
    return named and bool(saying.actors) and act.actors[0] not in saying.actors


# "Peru must lift the ban", "the Kenyan authorities should now free them", not "Peru must be punished"
_ASKED = lazy_regex(
    r"(?:\s(?!(?:to|of|in|on|for|with|that)\b)[\w-]+){0,4}\s(?:must|should)\s(?:\w+ly\s|also\s|now\s|first\s|immediately\s)?"
    r"(?!(?:be|have|not|never|both|all|only)\b)[a-z]+(?!\sonly\b)\s"
)
_FIRST = 6  # characters before the name with which a clause begins: "“The "


def asks_another(context: Context, start: int, speaking: tuple[str, ...]) -> bool:
    """Tell whether told words from `start` on say what another party must do: "“Peru must pay,” the envoy said"."""
    first = next(iter(context.parties_in(start, start + _FIRST)), None)
    opened = first is not None and context.text[start : first.start].strip("“\"'‘ ") in ("", "The")
    if first is None or not opened or first.code in speaking:
        return False
    asked = _ASKED.match(context.folded, first.end)
    return asked is not None and not any(p.code in speaking for p in context.parties_in(first.end, asked.end()))


_LEADS_ON = lazy_regex(r"(?!\w+ing\b)[a-z][^“”\"]*:\s*[“\"]\s*\Z")  # A source said: "…"


_ONE = lazy_regex(
    r"(?:he|she|the\s(?:\w+\s)?(?:president|premier|minister|secretary|senator|leader|chancellor|envoy))\s*"
)


def by_speaker(context: Context, act: Act, speaking: tuple[str, ...] | None) -> tuple[str, ...]:
    """Return whose act a clause of saying is: of who is found to say it, where "he" or an office alone tells it."""
    subject = context.folded[act.subject.start : act.subject.end] if act.subject is not None else ""
    return speaking if speaking and _ONE.fullmatch(subject) is not None else act.actors


def read_unread(text: str, first: Saying, end: int, speaking: tuple[str, ...] | None) -> Act | None:
    """Return the act of a clause of saying whose subject was not read as one who acts: A source in Riga said: "…"."""
    if not speaking or _LEADS_ON.match(text, first.verb, first.start) is None:
        return None
    span = Span(first.verb, end + (text[end : end + 1] in ("”", '"')))
    return Act(kind="statement", actors=speaking, span=span, rule="speech/quotation")
