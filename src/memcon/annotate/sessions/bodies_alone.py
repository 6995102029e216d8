"""Bodies named without a session of theirs: they send a delegation, give an award, are what one is elected to."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

# "a delegation from the Lake Congress", "elected to the Lake Council", "its candidature to co-chair the Council"
_BEFORE = lazy_regex(
    r"\b(?:delegations?\s+(?:from|of)|(?:given|awarded|presented|granted|conferred)\s+by|(?:aegis|auspices|headquarters|premises)\s+of|seats?\s+(?:on|in)|"
    r"(?:re-?)?elect(?:s|ed|ing|ion)?\s+(?:[\w'’-]+\s+){0,3}?to|(?:candida(?:cy|ture)|bid)\s+(?:[\w'’-]+\s+){0,3}?(?:for|to(?:\s+(?:join|co-?chair))?))\s+"
    r"(?:the\s+)?(?:(?:[A-Z][\w-]+\s+){0,2}[A-Z][\w-]+['’]s?\s+)?\Z|"
    # "set up in 1990 as the Lake Conference"
    r"\b(?:established|founded|created|set\s+up|launched|formed|known|renamed)\s+(?:in\s+\d{4}\s+)?as\s+(?:the\s+)?\Z",
)
# "states that host a Lake Summit", "may convene a Lake Conference"
_ANY = lazy_regex(
    r"\b(?:(?:that|who)\s+(?:(?:have|has)\s+\w+\s+or\s+(?:will\s+)?)?|may\s+|can\s+|must\s+|should\s+)"
    r"(?:host|convene|organi[sz]e|hold)\s+(?=an?\s)"
)
_REACH = 90  # characters
# "the Lake Forum was founded in 1990", "the Lake Council meets twice a year"
_BEHIND = lazy_regex(
    r"(?:['’]s?)?\s+(?:[aA]wards?|[pP]rizes?|[sS]ecretar(?:y|iat)\b|[eE]lections?)\b|"
    r"(?:\s\([A-Z-]+\))?\s+(?:(?:was|were|has\s+been)\s+(?:established|founded|created|set\s+up|launched|formed)\s+(?:back\s+)?in\s+\d{4}\b|"
    r"(?:was|were)\s+(?:established|founded|created|set\s+up|formed)\s+(?:to|by|under|as)\s|"
    r"(?:(?:meets|convenes|takes\s+place|is\s+held)\s+(?:regularly|annually|yearly|once|twice|three\s+times|every|each)|"
    r"(?:regularly|usually|normally|generally)\s+(?:meets?|convenes?|takes?\s+place|held))\b)|"
    # "consultations with Peru have taken place regularly since 2004"
    r"(?:\s+(?:with|between)\s[^.;:,]{2,60}?)?\s+(?:(?:are|were|is|was|have\s+been|has\s+been)\s+held|(?:have|has)\s+taken\s+place|took\s+place|take\s+place)\s+"
    r"(?:regularly|annually|yearly|every\s+(?:year|two\s+years)|each\s+year|once\s+a\s+year)\b"
)
# "Annual consultations are held between the two": what is done time and again
_EACH = lazy_regex(r"(?:[Aa]nnual|[Rr]egular|[Yy]early)\s")
_ARE_HELD = lazy_regex(
    r"\s+(?:are|is)\s+(?:also\s+)?held\b|\s+takes?\s+place\b(?!\s+(?:in|on|at|from|today|this|next)\b)"
)
# "has chaired the Contact Group … since May", "joined the Lake Forum in 2012": an office held, a membership
_HAS_CHAIRED = lazy_regex(
    r"\b(?:has|have)\s+(?:also\s+)?(?:been\s+)?(?:(?:co-)?chair|organi[sz])(?:ed|ing)\s+(?:the\s+)?\Z"
)
_SINCE = lazy_regex(r"[^.;:]{0,90}?\ssince\s")
_SINCE_THEN = lazy_regex(r"(?:\A|[.\n]\s*)Since\s[^.;\n]{2,160}\Z")
# "who organise the annual Reef Forum", "organises the Reef Forum every year"
_ORGANISES = lazy_regex(
    r"\borgani[sz]es?\s+(?:(?:the|an|its)\s+(?P<yearly>(?:annual|yearly|biennial|regular)\s+)?)?[\"“]?\Z"
)
_YEARLY = lazy_regex(r"(?:the|an|its)\s+(?:annual|yearly|biennial|regular)\s")
_EVERY_YEAR = lazy_regex(r"[^.;:]{0,60}?\s(?:every|each)\s+(?:\w+\s+)?years?\b")
_JOINED = lazy_regex(r"\b(?:joined|joining|acceded\s+to|entered)\s+(?:the\s+)?\Z")
_IN_A_YEAR = lazy_regex(r"\s+(?:back\s+)?in\s+\d{4}\b")


# "in mechanisms such as the Lake Forum, the Reef Summit and the Harbour Council": what is only given as an example
_EXAMPLE = lazy_regex(
    r"\b(?:mechanisms|frameworks|fora|forums|platforms|organi[sz]ations|bodies|institutions|processes|groupings|structures|"
    r"architectures?|arrangements|formats)(?:,?\s+(?:such\s+as|like|including|namely)|\s*[,:–-]\s+(?:e\.g\.|among\s+them))\s"
    r"(?P<row>[^.;:]*)\Z"
)
_EXAMPLES_REACH = 260  # characters
_WENT_TO = lazy_regex(
    r"\b(?:attend\w*|host\w*|took\s+part|take\s+part|participat\w+|conven\w+|sp(?:oke|eak\w*)|met|meet\w*|on\s+the\s+sidelines)\b[^.;:]*\Z"
)
ONE_TIME = frozenset({"summit", "conference", "ministerial"})  # classes of names that are an occasion's
_TOLD_APART = lazy_regex(r"\b(?:19|20)\d\d\b|\b(?:held|hosted|will|took|take|taking)\b")


def is_example(text: str, start: int) -> bool:
    """Tell whether a name stands in a row of bodies that only show what sort of bodies are meant."""
    row = _EXAMPLE.search(text, max(0, start - _EXAMPLES_REACH), start)
    if row is None or _TOLD_APART.search(row["row"]) is not None:
        return False
    return _WENT_TO.search(text, max(0, row.start() - _REACH), row.start()) is None


def is_body_alone(text: str, start: int, end: int) -> bool:
    """Tell whether the words around a name at [start, end) tell of the body, and not of its session."""
    low = max(0, start - _REACH)
    if _BEFORE.search(text, low, start) is not None or _BEHIND.match(text, end) is not None:
        return True
    if text.startswith(("a ", "an "), start) and any(m.end() == start for m in _ANY.finditer(text, low, start + 2)):
        return True
    if _EACH.match(text, start) is not None and _ARE_HELD.match(text, end) is not None:
        return True
    if (chaired := _HAS_CHAIRED.search(text, low, start)) is not None:
        return _SINCE.match(text, end) is not None or _SINCE_THEN.search(text, low, chaired.start()) is not None
    if (yearly := _ORGANISES.search(text, low, start)) is not None:
        named = yearly["yearly"] or _YEARLY.match(text, start, end)
        return named is not None or _EVERY_YEAR.match(text, end) is not None
    return _JOINED.search(text, low, start) is not None and _IN_A_YEAR.match(text, end) is not None
