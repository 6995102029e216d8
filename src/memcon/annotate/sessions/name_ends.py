"""Words of which names of bodies are made, and what ends them: a treaty, a theme in marks, a word for each year."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

W = r"[A-Z0-9À-Ý][\w&'/+\-–]*(?:\.[A-Z]\.?)*(?:[-–][\w.]*\w)?"

# small words that stand within a name: "the political consultations"
SMALL = frozenset(
    "joint bilateral vice political strategic economic annual high-level foreign office defence defense security trade "
    "ministerial technical consular human rights counter-terrorism counterterrorism cyber energy diplomatic policy "
    "ministerial-level minister-level vice-ministerial vice-ministerial-level officer-level "
    "trilateral quadrilateral regional climate maritime financial intergovernmental inter-governmental special "
    "ministry ministries ministers' secretary-level boundary border water commercial scientific cultural mixed "
    "leaders' senior officials' officials cooperation coordination investment development military consultative "
    "consultation consultations follow-up preparatory "
    "level home migration tax disarmament digital regulatory labour labor space".split()
)

_DAY = (
    r"(?:January|February|March|April|May\b|June|July|August|September|October|November|December|[A-Z][a-z]+day\b|\d)"
)

# "Asia and the Pacific"
_REGION = (
    r"and\s+the(?=\s+(?:Pacific|Caribbean|Mediterranean|Middle\s+East|Gulf|Balkans|Americas|Near\s+East|Black\s+Sea)\b)"
)
SEQ = rf"{W}(?:(?:\s+|\s+(?:{_REGION}|and|of|for|the|of\s+the|on\s+the|on|&)\s+(?!{_DAY}|\d+(?:st|nd|rd|th)\b)){W})*"

# "the Conference on 'Keeping the reefs of the North'"
THEME = lazy_regex(r"\s+on\s+(?:'[A-Z][^'\n]{3,90}'|‘[A-Z][^’\n]{3,90}’|“[A-Z][^”\n]{3,90}”|\"[A-Z][^\"\n]{3,90}\")")
# "the Conference of the [High Contracting] Parties to the Treaty on Lakes"
TREATY = lazy_regex(
    r"(?<=Parties)\s+to\s+the\s+(?:(?:[a-z]+|[A-Z][\w-]*)\s+){0,4}?(?:Convention|Treaty|Agreement|Protocol|Charter|Accord)s?\b"
    rf"(?:\s+(?:on|of|for|against|concerning)\s+(?:the\s+)?{SEQ})?"
)

# "the Diplomatic Conference [to Adopt a Lake Treaty]", "[for the Adoption of the Lake Convention]"
PURPOSE = lazy_regex(
    r"(?<=Conference)\s+(?:to\s+[A-Z][a-z]+(?:,?\s(?:(?:and|or)\s)?[A-Z][a-z]+){0,2}|for\s+the\s+[A-Z][a-z]+(?:\sand\s[A-Z][a-z]+)?\s+of)\s+"
    r"(?:an?|the)\s+(?:(?:[A-Z][\w'’-]*|of|on|for|the|and|in|to)\s+){0,9}?(?:Treaty|Convention|Protocol|Agreement|Instrument|Statute|Act)\b"
    rf"(?:\s+(?:on|of|for|against|concerning)\s+(?:the\s+)?{SEQ})?"
)


# "the Lake Forum [Annual Conference]"
_ANNUAL = lazy_regex(r"\s+Annual\s+(?:Conference|Meeting|Session|Assembly|Summit)s?\b")


def walk_on_known(text: str, end: int) -> int:
    """Return where a listed body's name ends with the treaty whose parties meet, or a word for its yearly session."""
    more = TREATY.match(text, end) or _ANNUAL.match(text, end)
    return more.end() if more is not None else end


# "the [Annual Meetings of the] Reef Bank": no session of a body that has a noun of its own for sitting
_YEARLY = lazy_regex(r"(?:Annual|Spring|Autumn|Fall)\s+Meetings?\s+of\s+(?:the\s+)?(?=[A-Z])")
_BODY = lazy_regex(
    r"\b(?:Dialogue|Commission|Committee|Council|Mechanism|Process|Consultations|Group|Assembly|Conference|Board|Parties|Ministers|Governors)\b"
)


def is_yearly_of_organisation(text: str, start: int, end: int) -> bool:
    """Tell whether a name is that of the yearly meeting of an organisation, as which it is known."""
    yearly = _YEARLY.match(text, start, end)
    return yearly is not None and _BODY.search(text, yearly.end(), end) is None


_OF_LISTED = lazy_regex(r"\b(?P<name>(?:Annual|Spring|Autumn|Fall)\s+Meetings?\s+of\s+the)\s+\Z")
_REACH = 40  # characters


def read_yearly_before(text: str, start: int) -> str:
    """Return the words before a listed body that with it name its yearly meeting: "Annual Meeting of the Forum"."""
    found = _OF_LISTED.search(text, max(0, start - _REACH), start)
    return " ".join(found["name"].split()) if found is not None else ""
