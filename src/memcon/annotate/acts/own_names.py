"""The names of parties and of what is theirs, by which a clause is known to speak of the one that acts in it."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.parties.states import read_states
from memcon.lexicon import Lexicon

# What of a government acts for it: "confirmed that Brazilian assistance would continue".
_OWN_MEANS = (
    "government", "assistance", "support", "aid", "side", "delegation", "forces", "authorities", "companies",
    "navy", "army", "air force", "armed forces", "military", "police", "coast guard", "humanitarian aid", "embassy",
)  # fmt: skip
_BODY_NOUNS = frozenset({"bank", "fund", "union", "commission", "council", "alliance", "league", "organisation"})


class OwnNames:
    """Folded names by the codes of parties; built once for a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._names: dict[str, list[str]] = {}
        self._kept: dict[tuple[str, ...], frozenset[str]] = {}
        for entry in lexicon.entries:
            if entry.label in ("state", "organisation", "seat"):
                self._names.setdefault(entry.value, []).append(entry.form.lower())
            if entry.label == "organisation" and (kind := entry.form.lower().split()[-1]) in _BODY_NOUNS:
                self._names[entry.value].append(kind)  # "said the Bank would lend"
            if entry.label in ("state", "adjective"):
                self._names.setdefault(entry.value, []).extend(f"{entry.form.lower()} {n}" for n in _OWN_MEANS)

        for capital, code in read_states(lexicon).capitals.items():
            self._names.setdefault(code, []).append(capital)

    def of(self, codes: Sequence[str]) -> frozenset[str]:
        """Return the folded names of parties; kept, since the same few act all through a document."""
        key = tuple(codes)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > 2000:
                self._kept.clear()
            found = self._kept[key] = frozenset(n for c in key for n in self._names.get(c, ()))
        return found
