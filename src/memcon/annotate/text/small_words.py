"""Small words that tell where the parts of a sentence begin: auxiliaries, prepositions, adverbs and the like."""

from __future__ import annotations

MODALS = frozenset({"will", "shall", "'ll", "won't", "wo"})
HAVE = frozenset({"have", "has", "had", "'ve"})
BE = frozenset({"is", "are", "am", "was", "were", "'m", "'re", "remain", "remains", "remained"})
OPENING = MODALS | HAVE | BE | {"'d", "would"}
FUTURE = frozenset({"will", "shall", "'ll", "would"})  # also as told later: "said it would"
DENYING = frozenset({"not", "never", "won't"})
STATING = frozenset({"is", "are", "was", "were", "has", "have", "had"})
ARTICLES = frozenset({"a", "an", "the", "one"})
DAYS_IN_ORDER = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS = frozenset(DAYS_IN_ORDER)
MONTHS_IN_ORDER = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                   "november", "december")  # fmt: skip
MONTHS = frozenset(MONTHS_IN_ORDER)
MONTH_NAME = f"(?:{'|'.join(m.title() for m in MONTHS_IN_ORDER)})"  # a pattern
COORDINATORS = frozenset({"and", "but", "or", "while", "whereas"})
SUBORDINATORS = frozenset(
    "that which who whom whose how what when where whether if because since as until unless though although than "
    "after before".split()
)
# What a sentence opens with whose main clause stands behind a comma: "While Peru agreed, Kenya rejected it"
SUBORDINATING = frozenset("while whilst although though whereas if once when after before since because".split())
ASKING = frozenset({"who", "whom", "what", "why", "how", "which", "when", "where"})
PREPOSITIONS = frozenset(
    "of from for in on at with by to into about under between among against through during after before over within "
    "without toward towards upon via alongside including across behind beyond despite regarding concerning".split()
)
NOT_BEFORE_FINITE = frozenset("to a an the their its his her our my this that these those 's '".split())
ADVERBS = frozenset(
    "also further then thus today yesterday both each all again always now still hereby jointly together therefore "
    "likewise first later once too however finally once just only even never not far so recently subsequently "
    "moreover furthermore nevertheless equally additionally meanwhile next here accordingly already there afterwards "
    "thereafter thereby besides indeed instead otherwise still very tonight tomorrow separately itself "
    "himself herself themselves ourselves hence afterward nonetheless altogether".split()
)
NOT_ADVERBS = frozenset({"family", "assembly", "supply", "reply", "apply", "italy", "july", "rely", "early", "only",
                         "ally", "multiply", "comply", "imply", "anomaly", "monopoly", "deadly", "costly", "elderly",
                         "unruly", "cowardly"})  # fmt: skip


def is_adverb(word: str) -> bool:
    """Tell whether a word can stand between a subject and its verb without being either."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in NOT_ADVERBS)


_SHARPENING = frozenset({"even", "only", "just"})


def opens_subordinate(words: list[str]) -> bool:
    """Tell whether a sentence opens with a clause whose main clause follows: "Even [though] the talks failed, …"."""
    return words[words[0] in _SHARPENING and len(words) > 1] in SUBORDINATING
