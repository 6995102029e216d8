"""Words that may stand between a subject and its verb, or before the first subject of a sentence."""

from __future__ import annotations

from memcon.annotate.small_words import PREPOSITIONS

TIMES = frozenset(
    "earlier later last this next on in late early monday tuesday wednesday thursday friday saturday sunday month week "
    "year night morning afternoon evening weekend yesterday today the january february march april may june july "
    "august september october november december recently again also both".split()
)
SOON = frozenset({"earlier", "later", "today", "yesterday"})
BODIES = frozenset({"ministry", "department", "office", "bank", "council", "house", "chamber"})
JOINING = frozenset({"and", "&", "(", "led", "representing", "as", "along", "together"})
PLACED = frozenset({"held", "convened", "hosted", "organised", "organized", "chaired", "co-chaired"})
SETTINGS = (PREPOSITIONS - {"of"}) | {"earlier", "later", "today", "yesterday", "going", "speaking"}
