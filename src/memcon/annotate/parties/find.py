"""Which governments and bodies the text names, and in what form.

Works on the lexicon's hits alone. Names are party mentions wherever they stand; a seat of government ("Beijing")
is one only as the subject of a verb or beside another ("Beijing and Moscow agreed"), else it is a place.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from memcon.annotate.parties.publisher import home_of
from memcon.annotate.parties.shared_names import LABELS, choose, codes_of, count_named, names_one
from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Context, PartyMention
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex

_PARTY_LABELS = frozenset(LABELS)
_GOVERNMENT = lazy_regex(r"(?:'s)? (?:side|delegation|government|Government|Side|Delegation|authorities|Authorities)\b")
_GOVERNMENT_OF = lazy_regex(
    r"(?:[Gg]overnments?|GOVERNMENTS?|[Dd]elegation|(?<!under the )[Ll]eadership|Republic|Kingdom|"
    r"authorities) (?:of|from) (?:the )?$"
)
_LONGER_AFTER = WordRegex(r" %name_class/behind names of states%\b")
_BODY_AFTER = WordRegex(r" %name_class/bodies behind names of states%\b")
_ONLY_THERE = WordRegex(r"-%name_class/joined to names of states%\b")
_FIRST_WORDS = ("New", "Air", "South", "North", "East", "West", "Latin", "Central", "Inter", "Pan", "Native")
_LONGER_BEFORE = WordRegex(
    r"%name_class/of names of states% of (?:the )?$"
    rf"|(?:{'|'.join(_FIRST_WORDS)})[ -]$"
)
# How what `_LONGER_BEFORE` finds ends.
_MAY_BE_LONGER = (" of ", " of the ", "\n", *(f"{word}{mark}" for word in _FIRST_WORDS for mark in " -"))
_PREPOSITION = lazy_regex(
    r"\b(?:in|at|to|from|of|near|via|for|into|outside|around|toward|towards|through|over|leaving|visited|visit"
    r"|reached) (?:the )?$",
    re.IGNORECASE,
)
_WORD_BEFORE = lazy_regex(r"([^\W\d_][\w.'-]*) $")
_NAME_AFTER = lazy_regex(r" ([A-Z][a-z]+)\b")
_FINITE = lazy_regex(
    r"(?: \([a-z]{2,8}\))?"
    r" (?:(?:also|now|again|still|both|has|have|had|is|are|was|were|[a-z]+ly|on [a-z]+day) )*(will|would|can|[a-z]+)\b"
)
_AUXILIARY = frozenset({"will", "would", "has", "have", "had", "can", "is", "are", "does", "called", "calls"})
_IS = lazy_regex(r"\s(?:is|are|was|were)\s")
_PLACE_VERBS = frozenset({"served", "hosts", "hosted", "saw", "lies", "is", "are", "was", "were"})
_OPENERS = frozenset(
    "The In When While As With And But For From To On At By If After Before Since That Both Also Between Today "
    "Yesterday Of Via Meanwhile Later Earlier Although Because Like Unlike Visit Visits".split()
)
# "Riga and Lima held talks": the second city of a pair that opens a clause, and what governments do together
_FIRST_OF_PAIR = lazy_regex(
    r"(?:^|[.,;:\n\"”] ?|\b(?:as|when|that|after|before|since|while|but|both|said) )(?:both )?[A-Z][\w.'-]+"
    r"(?: [A-Z]\w+)? and $"
)
_MEETS = lazy_regex(
    r" (?:(?:have|had|will|would|are|were|also|last|now|again|to|due|set|expected|scheduled|slated|recently) )*"
    r"(?:held|hold|holding|met|meet|meeting|opened|began|begin|resumed?|started?|concluded|ended|broke off)\b"
)
_STAFF = WordRegex(r" %noun_class/staff%\b")
# "Seoul's foreign ministry", "Riga's ambassador": what only a government has
_ORGAN = lazy_regex(
    r"'s? (?:(?!mayor)[\w-]+ ){0,3}?(?:[Mm]inistr(?:y|ies)|[Gg]overnment|[Ee]mbassy|[Aa]mbassador|[Ee]nvoy|"
    r"[Ff]oreign [Mm]inister|(?:[Ff]oreign|[Pp]residential) [Oo]ffice|[Ss]tate [Dd]epartment)\b"
)
_BETWEEN = lazy_regex(r"\bbetween (?:[A-Z][\w'-]+ and )?$")


def find_parties(context: Context) -> list[PartyMention]:
    """Return the states and bodies that the text names, in order, without overlaps."""
    found: list[PartyMention] = []
    named_hits = [h for h in context.hits if not _PARTY_LABELS.isdisjoint(h.labels)]
    hits = [(h, e) for h in named_hits for e in [_entry_of(h)] if e is not None]
    named = count_named(hits)
    taken = _letters_taken(context, hits)
    end = 0
    for n, (hit, entry) in enumerate(hits):
        if hit.start < end or (taken and context.plain[hit.start : hit.end] in taken):
            continue
        mention = _read(context, hit, choose(context, hit, entry, named), hits[n + 1][0] if n + 1 < len(hits) else None)
        if mention is not None:
            found.append(mention)
            end = mention.end
    found = _without_own_parts(context, found)
    _join_compass(context, found)
    _join_compounds(context, found)
    found = _join_capitals(context, found, named_hits)
    return _join_seats(context, found, [h for h, e in hits if e.label == "seat"])


def read_own_parts(context: Context) -> dict[str, str]:
    """Return the states like which a part of the publisher's own is called, with that own state.

    Not where their people or their seat are named too: then they are meant themselves.
    """
    namesakes = read_states(context.lexicon).namesakes.values()
    home = home_of(context.lexicon, context.document.publisher) if namesakes else None
    own = {n.code: n.of for n in namesakes if n.of == home}
    named = [(h, e) for h in context.hits for e in h.entries if e.value in own] if own else []
    if any(e.label != "state" or _is_told_as_state(context, h, own[e.value]) for h, e in named):
        return {}
    return own


_OF_STATE = lazy_regex(
    r"\b(?:Minister|President|Ambassador|Embassy|Government|Republic|Parliament|sovereignty|integrity)\s"
    r"(?:(?!and\b)[\w.'’-]+\s){0,4}(?:of|to|in)\s\Z"
)
_BESIDE = lazy_regex(r"(?:\sand(?:\sthe)?\s|-|–)\Z")
_BESIDE_REACH = 80  # characters


def _is_told_as_state(context: Context, hit: Hit, home: str) -> bool:
    """Tell whether a name that the publisher's own part bears too is a state's: "Georgia and the United States"."""
    text, low = context.plain, max(0, hit.start - _BESIDE_REACH)
    if _OF_STATE.search(text, low, hit.start) is not None:
        return True
    near = [h for h in context.hits_in(low, hit.end + _BESIDE_REACH) if any(e.value == home for e in h.entries)]
    behind = (_BESIDE.fullmatch(text, hit.end, h.start) for h in near if h.start > hit.end)
    ahead = (_BESIDE.fullmatch(text, h.end, hit.start) for h in near if h.end < hit.start + 1)
    return any(behind) or any(ahead)


def _without_own_parts(context: Context, found: list[PartyMention]) -> list[PartyMention]:
    """Return the parties without parts of the publisher's own state, told beside no other: "Texas and Georgia"."""
    own = read_own_parts(context) if found else {}
    if not any(p.code in own for p in found):
        return found
    states = read_states(context.lexicon).codes - set(own) - set(own.values())
    abroad = {context.sentence_at(p.start) for p in found if p.code in states}
    return [p for p in found if p.code not in own or context.sentence_at(p.start) in abroad]


_INITIALS = lazy_regex(r"(?:[A-Z][\w'’-]+\s+(?:(?:of|for|on|and|the)\s+){0,2}){2,6}\(\Z")
_LONGEST_LETTERS, _LONGEST_NAME = 5, 80


def _letters_taken(context: Context, hits: list[tuple[Hit, Entry]]) -> set[str]:
    """Return letters of bodies that the text itself gives to something else: "the Election Commission (EC)"."""
    text, out = context.plain, set[str]()
    for hit, entry in hits:
        letters = text[hit.start : hit.end]
        if entry.label != "organisation" or not (letters.isupper() and text[hit.start - 1 : hit.start] == "("):
            continue
        name = _INITIALS.search(text, max(0, hit.start - _LONGEST_NAME), hit.start)
        if name is None or len(letters) > _LONGEST_LETTERS or not text.startswith(")", hit.end):
            continue
        words = [w for w in name.group()[:-1].split() if w[0].isupper()][-len(letters) :]
        start = name.start() + name.group().rfind(words[0])
        own = any(h.start >= start and h.end <= hit.start and e.value == entry.value for h, e in hits)
        if "".join(w[0] for w in words) == letters and not own and not _is_misspelt(context, words, entry.value):
            out.add(letters)
    return out


_ALIKE = 0.75  # likeness of two words of which one is the other misspelt


def _is_misspelt(context: Context, words: list[str], code: str) -> bool:
    """Tell whether the capitalised words of a name are those of the body `code` with other letters in them."""
    bodies = (o for o in context.lexicon.items("names/organisations", "organisation") if o["code"] == code)
    for form in (form for body in bodies for form in (body["name"], *body.get("also", ()))):
        told = [w for w in form.split() if w[0].isupper()]
        pairs = list(zip(told, words, strict=False)) if len(told) == len(words) else []
        if pairs and all(SequenceMatcher(None, a, b).ratio() >= _ALIKE for a, b in pairs):
            return True
    return False


def party_of(context: Context, hit: Hit) -> str | None:
    """Return the code of the party that a hit names; where it is ambiguous, the one that the text names in full."""
    codes = list(dict.fromkeys(codes_of(hit)))
    if len(codes) > 1:
        full = {e.value for h in context.hits[:400] if names_one(h) for e in h.entries if e.label in ("state", "seat")}
        codes = [c for c in codes if c in full] or codes
    return codes[0] if codes else None


def _entry_of(hit: Hit) -> Entry | None:
    if len(hit.entries) == 1:
        entry = hit.entries[0]
        return None if entry.label == "organisation" and entry.attributes.get("party") is False else entry
    for label in LABELS:
        found = hit.find(label)
        if found is not None and not (label == "organisation" and found.attributes.get("party") is False):
            return found
    return None


# "the EFTA states" act as their body
_MEMBERS = lazy_regex(r" (?:[Mm]ember )?(?:[Ss]tates|[Cc]ountries)\b")
# "the French-speaking countries", "the German and Ladin languages"
_OF_A_TONGUE = lazy_regex(
    r"(?:-|–| )(?:and (?:[A-Z][a-z]+)?(?:-|–| ))?[Ss]peaking\b|(?:,? (?:and |or )?[A-Z][a-z]+){0,3} [Ll]anguages?\b"
)


def _read(context: Context, hit: Hit, entry: Entry, following: Hit | None) -> PartyMention | None:
    text = context.plain
    before = text[max(0, hit.start - 40) : hit.start]
    if text.startswith("-", hit.end) and _ONLY_THERE.of(context.lexicon).match(text, hit.end):
        return None  # "Peru-based Lake Lines"
    if entry.label in ("state", "adjective", "seat") and (
        _LONGER_AFTER.of(context.lexicon).match(text, hit.end)
        or (
            before.endswith(_MAY_BE_LONGER)
            and _LONGER_BEFORE.of(context.lexicon).search(before)
            and not (entry.label == "adjective" and before.endswith("New "))  # "New Peruvian envoy"
        )
    ):
        return None
    if entry.label == "state" and _BODY_AFTER.of(context.lexicon).match(text, hit.end):
        return None  # "the Peru Chamber of Commerce"
    if entry.label == "organisation" and _ends_acronym(context, hit):
        return None
    if entry.label == "adjective" and is_tongue(text, hit.end):
        return None
    if entry.label == "seat":
        if hit.find("place") is not None and not _is_subject(context, hit, before, following):
            return None
        return PartyMention(hit.start, hit.end, entry.value, "seat", entry.rule)
    if entry.label == "state" and _is_in_person_name(context, hit, before):
        return None
    if entry.label == "state" and read_states(context.lexicon).is_namesake(entry.value, before):
        return None
    start, end, form = hit.start, hit.end, {"state": "name", "organisation": "name"}.get(entry.label, entry.label)
    side = _GOVERNMENT.match(text, hit.end)
    ahead = _GOVERNMENT_OF.search(before) if entry.label == "state" else None
    members = _MEMBERS.match(text, hit.end) if entry.label == "organisation" else None
    if side:
        end, form = side.end(), "side"
    elif members:
        end = members.end()
    elif ahead:
        start, form = hit.start - (len(before) - ahead.start()), "side"
    return PartyMention(start, end, entry.value, form, entry.rule)


def is_tongue(text: str, end: int) -> bool:
    """Tell whether an adjective of a state that ends at `end` tells a language: "Portuguese-speaking"."""
    return _OF_A_TONGUE.match(text, end) is not None


def _ends_acronym(context: Context, hit: Hit) -> bool:
    """Tell whether a body's letters are the end of another short name: "JWG-ICC"."""
    lead = re.search(r"[A-Z]{2,}-$", context.plain[max(0, hit.start - 12) : hit.start])
    return lead is not None and not any(h.end == hit.start - 1 for h in context.hits_in(hit.start - 12, hit.start))


def _is_in_person_name(context: Context, hit: Hit, before: str) -> bool:
    """Tell "Jordan" in "Michael Jordan" and "Chad Smith" from the state."""
    text = context.plain
    form = text[hit.start : hit.end]
    previous = [h for h in context.hits_in(max(0, hit.start - 12), hit.start) if h.end == hit.start - 1]
    if any(h.find("honorific") for h in previous):
        return True
    if form not in read_states(context.lexicon).person_names:
        return False
    if before.endswith((" – ", " - ")) and any(
        h.end == hit.start - len(" – ") and h.find("state") for h in context.hits_in(hit.start - 40, hit.start)
    ):
        return False  # "the Kenya – Jordan Trade Commission"
    after = _NAME_AFTER.match(text, hit.end)
    if after and not any(h.start == after.start(1) for h in context.hits_in(hit.end, hit.end + 2)):
        sentence = context.sentences[context.sentence_at(hit.start)] if context.sentences else None
        return not (sentence and text[sentence.start : sentence.end].istitle())
    word = _WORD_BEFORE.search(before)
    if word is None or not word[1][0].isupper() or previous:
        return False
    if context.sentences and context.sentences[context.sentence_at(hit.start)].start == hit.start:
        return False  # "… on Friday. China …"
    return word[1] not in _OPENERS


def _is_subject(context: Context, hit: Hit, before: str, following: Hit | None) -> bool:
    """Tell whether a city stands for its government: the subject of a verb that a government performs."""
    if _ORGAN.match(context.plain, hit.end):
        return True
    if _PREPOSITION.search(before):
        return False
    if _BETWEEN.search(before) or _is_house(context, hit):
        return True
    if _FIRST_OF_PAIR.search(before) and _MEETS.match(context.plain, hit.end):
        return True
    return _acts_at(context, hit.end) or (
        following is not None
        and any(e.label in ("seat", "state") for e in following.entries)
        and context.plain[hit.end : following.start] in (" and ", ", ")
        and _acts_at(context, following.end)
    )


def _is_house(context: Context, hit: Hit) -> bool:
    """Tell whether a seat is a building of which officials are told: "White House officials", no city's."""
    place = hit.find("place")
    is_site = place is not None and bool(place.attributes.get("site"))
    return is_site and _STAFF.of(context.lexicon).match(context.plain, hit.end) is not None


def _acts_at(context: Context, offset: int) -> bool:
    """Tell whether a finite verb of the lexicon, or an auxiliary, follows at `offset`."""
    match = _FINITE.match(context.folded, offset)
    if match is None or match[1] in _PLACE_VERBS:
        return False
    doing = match[1].endswith("ing") and _IS.search(context.folded, offset, match.start(1)) is not None
    if match[1] in _AUXILIARY:
        return True
    for found in context.lexicon.verbs.find(context.folded[match.start(1) : match.start(1) + 40])[:1]:
        finite = any({"third", "past", "base"} & set(e.attributes["tenses"]) for e in found.entries)
        return found.start == 0 and (finite or doing)  # "Riga is sending ships"
    return False


_COMPASS = lazy_regex(r"\b(?P<first>North|South|East|West) and $")


def _join_compass(context: Context, found: list[PartyMention]) -> None:
    """Add the state whose name lacks what it shares with the next one: "North and South Korea"."""
    for n, mention in reversed(list(enumerate(found))):
        before = context.plain[max(0, mention.start - 12) : mention.start]
        match = _COMPASS.search(before) if mention.form == "name" and before.endswith(" and ") else None
        if match is None:
            continue
        shared = context.plain[mention.start : mention.end].partition(" ")[2]
        hits = context.lexicon.names.find(f"{match['first']} {shared}")
        entry = hits[0].find("state") if len(hits) == 1 else None
        if entry is not None:
            start = mention.start - len(before) + match.start()
            found.insert(n, PartyMention(start, start + len(match["first"]), entry.value, "name", entry.rule))


_COMPOUND = lazy_regex(r"\b(?P<first>[A-Z][a-z]+)[-–]$")


def _join_compounds(context: Context, found: list[PartyMention]) -> None:
    """Add the state that the first part of a compound names: "Sino-Indian talks", "the Indo-Kenya Dialogue"."""
    combining = read_states(context.lexicon).combining
    for n, mention in reversed(list(enumerate(found))):
        before = context.plain[max(0, mention.start - 12) : mention.start]
        match = (
            _COMPOUND.search(before) if mention.form in ("adjective", "name") and before.endswith(("-", "–")) else None
        )
        code = combining.get(match["first"]) if match is not None else None
        if match is not None and code is not None:
            start = mention.start - len(before) + match.start()
            found.insert(n, PartyMention(start, mention.start - 1, code, "adjective", mention.rule))


def _join_seats(context: Context, found: list[PartyMention], seats: list[Hit]) -> list[PartyMention]:
    """Add a seat that stands beside one already taken: "Beijing and Moscow"."""
    taken = {p.start for p in found}
    ends = {p.start: p for p in found if p.form == "seat"}
    extra = []
    for hit in seats:
        if hit.start in taken:
            continue
        for gap in (" and ", ", "):
            entry = hit.find("seat")
            if hit.end + len(gap) in ends and context.plain.startswith(gap, hit.end) and entry is not None:
                before = context.plain[max(0, hit.start - 12) : hit.start]
                if not _PREPOSITION.search(before):
                    extra.append(PartyMention(hit.start, hit.end, entry.value, "seat", entry.rule))
    return sorted([*found, *extra], key=lambda p: p.start)


def _join_capitals(context: Context, found: list[PartyMention], named: list[Hit]) -> list[PartyMention]:
    """Add a capital that bears other names' words where it acts, its state named too: "Peru asked … Lima said"."""
    capitals, codes = read_states(context.lexicon).capitals, {p.code for p in found}
    taken = {p.start for p in found}
    extra = []
    for hit in context.hits_of("place"):
        code = capitals.get(context.folded[hit.start : hit.end])
        if code not in codes or hit.start in taken or hit.find("seat") is not None:
            continue
        following = next((h for h in named if h.start > hit.end), None)
        if _is_subject(context, hit, context.plain[max(0, hit.start - 40) : hit.start], following):
            extra.append(PartyMention(hit.start, hit.end, code, "seat", f"states/capital/{code}"))
    return sorted([*found, *extra], key=lambda p: p.start) if extra else found
