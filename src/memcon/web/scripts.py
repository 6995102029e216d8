"""Which language a text is probably in, by its letters alone, so that browsers choose the right shapes and breaks."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_REACH = 4000
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_NO_LETTERS = bytes(n for n in range(128) if not chr(n).isalpha())
_LETTERS = {
    "ARABIC": "ar", "HEBREW": "he", "CJK": "zh", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko",
    "CYRILLIC": "ru", "GREEK": "el", "DEVANAGARI": "hi", "BENGALI": "bn", "TAMIL": "ta", "THAI": "th",
    "GEORGIAN": "ka", "ARMENIAN": "hy", "ETHIOPIC": "am", "KHMER": "km", "MYANMAR": "my", "LAO": "lo", "SINHALA": "si",
}  # fmt: skip
# Letters that one language of a script has and the others have not.
_URDU = frozenset("ٹڈڑںےھ")
_PERSIAN = frozenset("پچژگ")
_TRADITIONAL = frozenset("國會議聯與關東發協參對這為時說們長門萬區")


def guess_language(text: str) -> str:
    """Return a language's tag (BCP 47) by the commonest script of a text's beginning; "en" for Latin letters.

    It is a guess for the sake of type: a text in Latin letters may be in any language that writes them.
    """
    start = text[:_REACH]
    if start.isascii():
        return "en"
    letters = [c for c in _BEYOND_ASCII.findall(start) if c.isalpha()]
    plain = len(start.encode("ascii", "ignore").translate(None, _NO_LETTERS))
    told = Counter(_LETTERS.get(unicodedata.name(c, "").partition(" ")[0], "en") for c in letters)
    told["en"] += plain
    # A word of Chinese takes two characters, one of English five.
    for tag in ("zh", "ja", "ko"):
        told[tag] *= 3
    if told["ja"]:  # Japanese is mostly written in characters that Chinese has too
        told["ja"] += told.pop("zh", 0)
    tag = max(told, key=lambda t: (told[t], t == "en"))
    found = set(letters)
    if tag == "ar":
        return "ur" if found & _URDU else "fa" if found & _PERSIAN else "ar"
    if tag == "zh" and found & _TRADITIONAL:
        return "zh-Hant"
    return tag
