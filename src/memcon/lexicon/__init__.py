"""The lexicon: entries as data, checked, and the engine that finds them."""

from memcon.lexicon.entries import Entry, Hit
from memcon.lexicon.match import Anchors, Matcher, find_near, fold, match_lines, straighten
from memcon.lexicon.parse import Lexicon, check_file, parse_file, parse_lexicon

__all__ = [
    "Anchors",
    "Entry",
    "Hit",
    "Lexicon",
    "Matcher",
    "check_file",
    "find_near",
    "fold",
    "match_lines",
    "parse_file",
    "parse_lexicon",
    "straighten",
]
