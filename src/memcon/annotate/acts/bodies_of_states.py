"""Bodies told with the state behind them, which acts by them: "the Ministry of Trade of [Latvia] announced"."""

from __future__ import annotations

from memcon.annotate.acts.name_leads import DETERMINERS

_BODIES = frozenset(
    "ministry department office directorate secretariat agency parliament navy army council federation cabinet embassy "
    "senate congress assembly delegation presidency".split()
)
_WITHIN = frozenset({"of", "for", "and", "&", "the", ","})
_LONGEST = 9  # tokens of "Ministry of Transport, Energy and Public Works of"


def before_body(words: list[str], i: int, text: str, starts: list[int]) -> int:
    """Return the token before the body whose state stands behind the "of" at token i, i itself where there is none."""
    if i < 1 or words[i] != "of":
        return i
    for k in range(i - 1, max(-1, i - _LONGEST), -1):
        named = text[starts[k]].isupper()
        if named and words[k] in _BODIES:
            while k and text[starts[k - 1]].isupper() and words[k - 1] not in DETERMINERS and words[k - 1].isalpha():
                k -= 1  # "the State Secretariat"
            k -= 1
            return k - (k >= 0 and words[k] in DETERMINERS)
        if not named and words[k] not in _WITHIN:
            return i
    return i
