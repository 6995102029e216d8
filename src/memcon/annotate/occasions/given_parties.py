"""Parties that the caller tells where the text does not: they fill what is open, and never speak against the text."""

from __future__ import annotations

from collections.abc import Iterable

from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Context
from memcon.lexicon import Lexicon, straighten

_PAIR = 2
_LABELS = ("state", "organisation")


def read_given(lexicon: Lexicon, parties: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of parties that a caller gives by code or name, in order; what is neither stays in capitals."""
    return tuple(dict.fromkeys(_read_code(lexicon, straighten(given).strip()) for given in parties))


def _read_code(lexicon: Lexicon, given: str) -> str:
    if given.upper() in _known(lexicon):
        return given.upper()
    for hit in lexicon.names.find(given):
        if (hit.start, hit.end) == (0, len(given)):
            entry = next((e for label in _LABELS if (e := hit.find(label)) is not None), None)
            if entry is not None:
                return entry.value
    return given.upper()


def find_unknown(lexicon: Lexicon, codes: Iterable[str]) -> list[str]:
    """Return the codes that neither a state nor a body of the lexicon has."""
    return [code for code in codes if code not in _known(lexicon)]


def _known(lexicon: Lexicon) -> frozenset[str]:
    return read_states(lexicon).known


def given_codes(context: Context, told: set[str]) -> set[str]:
    """Return the parties given for a meeting of which the text tells those in `told`; none where it tells another."""
    given = {*context.document.parties}
    return given if told <= given else set()


def given_sides(context: Context, told: set[str]) -> set[str]:
    """Return the parties given, two or more, where the text tells less than two of those who met, and no other."""
    given = given_codes(context, told)
    return given if len(told) < _PAIR <= len(given) else set()
