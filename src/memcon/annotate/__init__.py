"""Text → AnnotatedDocument, a stage a file; pure: no files, no clock, no network."""

from __future__ import annotations

from operator import attrgetter, itemgetter
from weakref import WeakKeyDictionary

from memcon.annotate.acts.find import ActReader
from memcon.annotate.details.find import find_formulae, find_instruments, find_terms
from memcon.annotate.details.forums import find_forums
from memcon.annotate.details.frameworks import find_frameworks
from memcon.annotate.details.topics import add_topics
from memcon.annotate.meetings.find import find_meetings
from memcon.annotate.occasions.given_parties import find_unknown
from memcon.annotate.parties.find import find_parties
from memcon.annotate.parties.genre import find_genre
from memcon.annotate.parties.ministries import find_ministry_letters
from memcon.annotate.people.find import find_people
from memcon.annotate.quotations.find import find_quotations, find_sayings
from memcon.annotate.quotations.speaker_labels import find_turns
from memcon.annotate.text.context import Context
from memcon.annotate.text.cut_text import CutText
from memcon.annotate.text.headline import find_body
from memcon.annotate.text.language import is_english
from memcon.annotate.text.line_ends import join_lines
from memcon.annotate.text.paragraphs import find_paragraphs
from memcon.annotate.text.parted_triggers import join_parted
from memcon.annotate.text.sentences import find_sentences
from memcon.lexicon import Lexicon, fold, straighten
from memcon.model import AnnotatedDocument, Document, Mention, Note

__all__ = ["build_context", "read_document"]

_readers: WeakKeyDictionary[Lexicon, ActReader] = WeakKeyDictionary()


def build_context(document: Document, lexicon: Lexicon) -> Context:
    """Return the document with its sentences and lexicon hits."""
    text = document.text
    joined = join_lines(text).replace("\u2033", '"')  # double primes, which old agency texts have for marks
    plain = straighten(joined)
    folded = fold(plain)
    context = Context(document, lexicon, joined, plain, folded, body=find_body(plain, document.title))
    context.sentences = find_sentences(joined, lexicon)
    context.sentence_starts = [s.start for s in context.sentences]
    meetings = join_parted(lexicon.meetings.find(folded), folded, lexicon)
    context.hits = sorted([*lexicon.names.find(plain), *meetings], key=itemgetter(0, 1))
    context.hit_starts = [h.start for h in context.hits]
    return context


def read_document(document: Document, lexicon: Lexicon) -> AnnotatedDocument:
    """Read one document: all meetings, acts, quotations, frameworks and details, with their exact spans."""
    cut = CutText(document, lexicon)
    return cut.restore(_read(cut.document, lexicon))


def _read(document: Document, lexicon: Lexicon) -> AnnotatedDocument:
    reader = _readers.get(lexicon)
    if reader is None:
        reader = _readers[lexicon] = ActReader(lexicon)
    context = build_context(document, lexicon)
    if not is_english(context.folded):
        context.notes.append(Note("language", "hardly a word of the text is English, and Memcon reads English alone"))
    unknown = find_unknown(lexicon, document.parties)
    context.notes += [
        Note("parties", f"'{c}' is no code that the lexicon knows; it is taken as given") for c in unknown
    ]
    context.parties = find_parties(context)
    context.people = find_people(context)
    context.parties = sorted([*context.parties, *find_ministry_letters(context)], key=attrgetter("start"))
    context.turns = find_turns(context)
    meetings = find_meetings(context)
    genre = find_genre(context, meetings)
    terms = find_terms(context)
    sayings = find_sayings(context)
    acts = add_topics(context, reader.find_acts(context, meetings, genre, sayings))
    return AnnotatedDocument(
        document=document,
        genre=genre,
        meetings=tuple(meetings),
        acts=tuple(acts),
        quotations=tuple(find_quotations(sayings)),
        frameworks=tuple(find_frameworks(context)),
        instruments=tuple(find_instruments(context, terms)),
        forums=tuple(find_forums(context, meetings, acts)),
        formulae=tuple(find_formulae(terms, acts)),
        mentions=tuple(_mentions(context)),
        notes=tuple(context.notes),
        sentences=tuple(context.sentences),
        paragraphs=tuple(find_paragraphs(document.text)),
    )


def _mentions(context: Context) -> list[Mention]:
    """Return the people and parties as mentions; a later mention of a person points back to the first."""
    out = [Mention(p.start, p.end, "party", p.code, p.rule) for p in context.parties]
    for i, p in enumerate(context.people):
        first = context.people[p.ident] if p.ident < len(context.people) else p
        back = first.start if p.ident != i else None
        out.append(Mention(p.start, p.end, "person", first.name or p.office or "", p.rule, back))
    return sorted(out, key=lambda m: (m.start, m.end, m.label))
