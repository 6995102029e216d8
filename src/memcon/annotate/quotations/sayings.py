"""A quotation with the clause of saying that tells whose it is, and where its words begin and end."""

from __future__ import annotations

import re
from dataclasses import dataclass

from memcon.annotate.text.context import Context
from memcon.annotate.text.quote_marks import Quoted
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

LEAST_WORDS = 3
_INDENT = 40  # characters before words in marks that open a sentence
# "… by May. (Lima/Mar08/2024)": an agency's city and day behind a mark left open
_SIGNATURE = lazy_regex(r"\s*\([A-Z][\w .]{2,30}/[^()\n]{3,30}\)\s*\Z")
_VERB = lazy_regex(r"\w+")
_BE = lazy_regex(r"\b(?:was|were|been|being|is|are)\s(?:\w+ly\s|also\s|once\s|widely\s)?$")


@dataclass(frozen=True, slots=True)
class Saying:
    """A quotation with the clause that tells who said it, [clause_start, clause_end) with its marks left out.

    `behind` tells that the clause follows; `speaker` is a name or a party's code, `party` the speaker's party if
    known; `verb` the offset of the verb of saying. A quotation that goes on behind its clause has the same clause.
    """

    start: int
    end: int
    speaker: str
    party: str | None
    behind: bool
    clause: Span
    verb: int
    rule: str

    def mark(self, text: str) -> int:
        """Return where the opening mark stands, behind which old wires left a blank: "“ It is safe, ” she said"."""
        at = self.start
        while at > 0 and text[at - 1] == " ":
            at -= 1
        return at - 1

    def verb_end(self, text: str) -> int | None:
        """Return where a verb of saying ends that the words in marks lead to, None where the speaker stands before it.

        "“It is safe,” said the minister, who had come by ferry"
        """
        if not self.behind or any(c.isalnum() for c in text[self.end : self.verb]):
            return None
        verb = _VERB.match(text, self.verb)
        return verb.end() if verb is not None else None


def bounds(context: Context, piece: Quoted) -> tuple[int, int]:
    """Return where the words in marks begin and end, without the blanks around them."""
    words = context.text[piece.start : piece.end]
    if not piece.closed and (signed := _SIGNATURE.search(words)) is not None:
        words = words[: signed.start()]
    lead = len(words) - len(words.lstrip())
    return piece.start + lead, piece.start + lead + len(words.strip())


def last_mark(text: str, piece: Quoted) -> str:
    """Return the last character of words in marks that is no blank and closes nothing quoted within them."""
    end = piece.start + len(text[piece.start : piece.end].rstrip(" ")) or piece.end
    while end - 1 > piece.start and text[end - 1] in "’'›" and text[end - 2] in ",.?!…":
        end -= 1
    return text[end - 1]


def opens_sentence(context: Context, piece: Quoted) -> bool:
    """Tell whether words in marks open their sentence."""
    start = context.sentences[context.sentence_at(piece.start - 1)].start
    return piece.start - start < _INDENT and context.text[start : piece.start - 1].strip() == ""


def find_verb(pattern: re.Pattern[str], before: str) -> re.Match[str] | None:
    """Return the last verb of saying in the clause `before` words in marks whose subject says them: no passive."""
    for verb in reversed(list(pattern.finditer(before))):
        if not verb.group().endswith(("ed", "told", "said")) or _BE.search(before, 0, verb.start()) is None:
            return verb
    return None
