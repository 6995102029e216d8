"""Regular English inflection of verbs, for lexicon entries that give a base form alone."""

from __future__ import annotations

_VOWELS = "aeiou"


def build_forms(lemma: str) -> tuple[str, str, str, str, str]:
    """Return base, third person, past, past participle and -ing form of a regular verb or verb phrase.

    The first word is inflected, the rest follows unchanged. Doubled consonants ("permitted") are not guessed:
    such verbs list their forms. A state ("be ready") has its finite forms alone: are, is, were, was, am.
    """
    head, _, rest = lemma.partition(" ")
    tail = f" {rest}" if rest else ""
    if head == "be":
        return f"are{tail}", f"is{tail}", f"were{tail}", f"was{tail}", f"am{tail}"
    if head.endswith("y") and len(head) > 1 and head[-2] not in _VOWELS:
        third, past = head[:-1] + "ies", head[:-1] + "ied"
    elif head.endswith(("s", "x", "z", "ch", "sh", "o")):
        third, past = head + "es", head + "ed"
    else:
        third, past = head + "s", head + ("d" if head.endswith("e") else "ed")
    if head.endswith("ie"):
        ing = head[:-2] + "ying"
    elif head.endswith("e") and not head.endswith(("ee", "oe", "ye")):
        ing = head[:-1] + "ing"
    else:
        ing = head + "ing"
    return head + tail, third + tail, past + tail, past + tail, ing + tail
