"""Who signed a text that reports no meeting: "Statement of the Foreign Ministers of A, B and C"."""

from __future__ import annotations

from collections.abc import Iterable

from memcon.annotate.parties.shared_names import codes_of
from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex

# What stands right before the list of those who speak.
_ISSUED = lazy_regex(
    r"\b(?:issued|released|signed|endorsed|adopted|published)\s(?:jointly\s|today\s)?(?:by|on behalf of)\s"
    r"|\b(?:statement|declaration|communiqu[eé])\s(?:of|by|from|between)\s"
    r"|^\W*(?:we,\s)?(?:the\s)?(?:undersigned\s)?(?:[a-z-]+\s){0,3}(?:governments|ministers|leaders|members|presidents|"
    r"heads of state|representatives)\s(?:and\s[a-z]+\s)?of\s"
)
_ISSUING = ("issued", "released", "signed", "endorsed", "adopted", "published", "statement", "declaration", "communiqu")
# What may stand between two names of one list, beside words with a capital.
_BETWEEN = frozenset("and the of as well together with for foreign affairs state on behalf republic kingdom".split())
_FIRST_WITHIN = 90  # characters before the first name: "the High Representative on behalf of"
_SENTENCES = 4
_LEAD = lazy_regex(r"\W*(?:Today,\s)?(?:[Tt]he\s)?")
# "Joint Statement on Ferries for Peru from President A and Prime Minister B"
_WHO_BEHIND = lazy_regex(r"\s(?:by|from)\s(?=(?:the\s)?[A-Z])")
_TOPIC = lazy_regex(r"\s(?:on|regarding|concerning|following|about|after)\s(?!behalf\b)|:\s|\s[-–—]\s")


def find_signers(context: Context) -> tuple[str, ...]:
    """Return the codes of those whom the title or the first sentences name as speaking together, () without two."""
    title = context.document.title or ""
    if title and (found := _in_title(context, title)):
        return found
    first = context.sentence_at(context.body)
    for sentence in (*context.sentences[:_SENTENCES], *context.sentences[max(first, _SENTENCES) : first + _SENTENCES]):
        if sentence.start and not any(context.folded.find(w, sentence.start, sentence.end) >= 0 for w in _ISSUING):
            continue
        issued = _ISSUED.search(context.folded, sentence.start, sentence.end)
        if issued is None:
            continue
        parties = context.parties_in(issued.start(), sentence.end)
        named = [(max(p.start, issued.end()), p.end, p.code) for p in parties if p.end > issued.end()]
        found = _chain(context.plain, issued.end(), named)
        if len(found) > 1:
            return found
    return _first_subject(context) if "joint" in title.lower().split() else ()


def _first_subject(context: Context) -> tuple[str, ...]:
    """Return the codes of the states that the first sentence has for its subject: "Peru, Chile and Kenya regret …"."""
    sentence = context.sentences[context.sentence_at(context.body)]
    lead = _LEAD.match(context.plain, sentence.start)
    start = lead.end() if lead else sentence.start
    named = [(p.start, p.end, p.code) for p in context.parties_in(start, sentence.end)]
    if not named or named[0][0] > start:
        return ()
    found = _chain(context.plain, start, named)
    return found if len(found) > 1 else ()


def _in_title(context: Context, title: str) -> tuple[str, ...]:
    issued = _ISSUED.search(title.lower())
    if issued is None and not ("joint" in title.lower().split() and "statement" in title.lower()):
        return ()
    start = issued.end() if issued is not None else 0
    topic = _TOPIC.search(title, start)
    behind = _WHO_BEHIND.search(title, topic.end()) if topic is not None and issued is None else None
    if behind is not None:
        start, topic = behind.end(), _TOPIC.search(title, behind.end())
    hits = context.lexicon.names.find(title[: topic.start() if topic else len(title)])
    named = [(h.start, h.end, code) for h in hits if h.start >= start for code in _codes_of(h)[:1]]
    found = _chain(title, start, named)
    return found if len(found) > 1 else ()


def _codes_of(hit: Hit) -> list[str]:
    """Return the codes that a name tells, an office its body's: "the President of the European Council"."""
    office = hit.find("office")
    own = office.attributes.get("home") if office is not None else None
    return list(codes_of(hit)) or ([str(own)] if own else [])


def _chain(text: str, start: int, named: Iterable[tuple[int, int, str]]) -> tuple[str, ...]:
    """Return the codes of the names that follow one another from `start` on with nothing but names between them."""
    codes: list[str] = []
    at = start
    for begin, end, code in named:
        between = text[at:begin].replace(",", " ").split()
        if codes and not all(word in _BETWEEN or not word[0].islower() for word in between):
            break
        if not codes and begin - start > _FIRST_WITHIN:
            break
        codes.append(code)
        at = end
    return tuple(sorted(set(codes)))


def list_signatories(context: Context, home: str | None) -> tuple[str, ...]:
    """Return the parties of a text that reports no meeting, as its first sentences name them."""
    head = context.sentences[3].end if len(context.sentences) > 3 else len(context.text)
    found = {p.code for p in context.parties if p.start < head and p.form == "name"}
    title = context.document.title or ""
    if "joint" in title.lower().split():
        persons = {p.party for p in context.people_in(0, head) if p.party}
        for parties in (found, persons):
            if len(parties) > 1:
                return tuple(sorted(parties))
    return (home,) if home else tuple(sorted(found))
