"""Where the headline stands that a text repeats above its body, and what the document's title is."""

from __future__ import annotations

from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# A label as in minutes ("Date: 4 May"), or a dateline.
_LABELLED = lazy_regex(r"\W*\w+(?:\s\w+){0,2}:\s|[^:–—\n]{2,60}?,?\s[^:–—\n]*\d[^:–—\n]*\s[–—-]\s")
_LINES = 8  # that are not blank: site, kind of release, number, day, headline, office
_BEFORE_TITLE = 3  # of these, once the title has come: fewer lines follow it


def find_body(text: str, title: str | None = None) -> int:
    """Return where the body begins: behind a repeated title and lines that are no sentences, 0 where there are none."""
    wanted = " ".join(title.split()).casefold() if title is not None else None
    at = end = lines = 0
    while lines < _LINES:
        stop = text.find("\n", at)
        line = text[at : stop if stop >= 0 else len(text)].strip()
        repeated = wanted is not None and len(line) < 1000 and " ".join(line.split()).casefold() == wanted
        if line and not repeated and (line[-1] in '.!?:;,”"' or len(line) > 250 or _LABELLED.match(line)):
            return end
        if stop < 0:
            break
        if line:
            end = stop
            lines = _BEFORE_TITLE if repeated else lines + 1
        at = stop + 1
    return 0


_MOST_LINES = 8  # before the text


def find_prose(context: Context) -> int:
    """Return the number of the first sentence of the body that is no line of a headline: it ends with a full stop."""
    first = context.sentence_at(max(context.body, 0))
    ends = range(first, min(first + _MOST_LINES, len(context.sentences)))
    return next((i for i in ends if context.plain[context.sentences[i].end - 1] == "."), first)


def is_headline(text: str, sentence: Span) -> bool:
    """Tell whether a sentence is a headline: no full stop, most of its words capitalised."""
    if text[sentence.end - 1] in '.:;!?”",':
        return False
    words = sentence.of(text).split()
    if len(words) > 40:
        return False
    long = [w for w in words if len(w) > 3]
    return bool(long) and sum(w[0].isupper() or not w[0].isalpha() for w in long) > 0.6 * len(long)
