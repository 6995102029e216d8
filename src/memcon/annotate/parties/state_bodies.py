"""Names of bodies that are one state's own: its assemblies and councils, whose sessions are none between states."""

from __future__ import annotations

from memcon.lexicon.patterns import WordRegex

# The hyphen of "Bi-National Commission" parts no word that tells of one state.
STATE_BODIES = WordRegex(
    r"%body_class/own words%\b|(?<!-)(?:(?<!Heads\sof\s)%body_class/own qualities%|%body_class/own fields%\s+\w+)\s+"
    r"%body_class/own heads%\Z|%body_class/own ends%\Z|"
    r"%body_class/missions%\s+(?:of|in)\s+(?:the\s+)?[A-Z]|%body_class/forums of firms%\s+(?:and\s+\w+\s+)?Forum"
)
