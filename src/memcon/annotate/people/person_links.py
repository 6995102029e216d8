"""Which earlier person a later mention means: by family name, by office, by country."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from memcon.annotate.parties.publisher import find_home
from memcon.annotate.parties.publishing_heads import bears_name, find_publishing_head
from memcon.annotate.people.offices import Office
from memcon.annotate.people.short_offices import names_portfolio
from memcon.annotate.people.spouses import is_spouse, may_mean
from memcon.annotate.text.context import Context
from memcon.annotate.text.line_ends import is_own_line
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_ARTICLE = lazy_regex(r"\b(?:the|The|THE|his|her|its|their|our|His|Her) (?:[a-z]+ )?$")
_ANY = lazy_regex(
    r"\b(?:[Aa]n?|[Aa]ny|[Aa]nother|[Ee]ach|[Ee]very|[Nn]o|[Tt]he (?:first|last|only|next|previous)) (?:[a-z]+ )?$"
)  # "the first visit by a Swiss president", "the last Swiss president to visit Peru"
_FEMININE = WordRegex(r"%office_class/of women%\b")
_MASCULINE = WordRegex(r"%office_class/of men%\b")


@dataclass(slots=True)
class Draft:
    """A person while the document is read; `bare` where only the office stands there."""

    start: int
    end: int
    name: str
    office: Office | None
    text: str | None
    party: str | None
    name_span: Span
    gender: str | None = None
    bare: bool = False
    ident: int = -1
    settled: bool = False
    counterpart: bool = False


PEOPLE_REACH = 500  # persons told before whom an office without a name can mean


_MANIFOLD = ("minister", "portfolio minister")


def name_office(draft: Draft) -> str:
    """Return what tells an office from others of one government: of plain ministers there are many."""
    value = str(draft.office.entry.value) if draft.office is not None else ""
    return str(draft.text) if value in _MANIFOLD else value


def share_state(context: Context, drafts: list[Draft]) -> None:
    """Give the first of two offices without names the state told behind both: "the King and Prime Minister of Peru"."""
    for first, second in pairwise(drafts):
        if not (first.bare and second.bare and first.party is None and second.party is not None):
            continue
        ahead = any(p.start <= second.start for p in context.parties_in(first.start, second.start + 1))
        if not ahead and context.plain[first.end : second.start] == " and ":
            first.party = second.party


class Names:
    """The persons told so far by the words of their names: a text may name thousands, of whom few share one.

    `held` gives the person whom an office without a name meant last.
    """

    def __init__(self) -> None:
        self._found: dict[str, list[int]] = {}
        self.held: dict[str, int] = {}

    def add(self, ident: int, name: str) -> None:
        """Take in the words of a person's name, those of an earlier shorter one being there already."""
        for word in words_of(name):
            found = self._found.setdefault(word, [])
            if ident not in found[-PEOPLE_REACH:]:
                found.append(ident)

    def sharing(self, words: frozenset[str]) -> list[int]:
        """Return the persons with a word of these in their names, the last told first."""
        return sorted({i for w in words for i in self._found.get(w, ())[-PEOPLE_REACH:]}, reverse=True)


def find_known(context: Context, draft: Draft, known: list[Draft], names: Names) -> Draft | None:
    """Return the person that a later mention means, or None; `names` holds the names of those known."""
    if draft.bare:
        return _find_holder(context, draft, known, names)
    words = words_of(draft.name)
    sharing = [known[i] for i in names.sharing(words)]
    for other in sharing:
        theirs = words_of(other.name)
        if not theirs or (draft.party and other.party and draft.party != other.party):
            continue
        if words <= theirs or (theirs <= words and len(theirs) == 1) or _is_variant(words, theirs):
            if _is_fathers(draft.name, other.name) or _is_fathers(other.name, draft.name):
                continue
            if draft.office and other.office and is_spouse(draft.office) != is_spouse(other.office):
                continue  # "President A and First Lady A"
            if not may_mean(draft, other, sharing):
                continue
            if (
                draft.office
                and other.office
                and len(words) == 1
                and not _agree(draft, other)
                and any(_agree(draft, k) for k in sharing)
            ):
                continue
            return other
    if draft.office is not None and draft.party is None and _is_of_publisher(context, draft.office):
        known = [k for k in known[-PEOPLE_REACH:] if k.party in (None, find_home(context))]
        if not bears_name(context, draft.name):
            return None  # "the late Prime Minister A" in what another Prime Minister publishes
    if draft.office is not None and len(words) >= 1:
        empty = [k for k in known[-PEOPLE_REACH:] if k.bare and not k.name and holds_office(draft, k)]
        same = [k for k in empty if k.party == draft.party]
        if len(same) == 1 and draft.party is not None:
            return same[0]
        led = _ARTICLE.search(context.plain, max(0, draft.start - 24), draft.start)  # "The minister, Juris Ozols, …"
        if len(empty) == 1 and draft.party is None and (led or is_own_line(context.plain, draft.start, draft.end)):
            return empty[0]
    return None


def _is_of_publisher(context: Context, office: Office) -> bool:
    """Tell whether an office is that of who publishes the document, by the publisher's name."""
    head = find_publishing_head(context)
    return head is not None and office.entry.value == head.office


_FATHER = lazy_regex(r"\b(?:[Bb]in|[Bb]inti?|[Ii]bn)\s([\w'’-]+)")


def _is_fathers(word: str, name: str) -> bool:
    """Tell whether a name of one word is but that of somebody's father: "Sheikh Omar" is not "Hamad bin Omar"."""
    if " " in word or " " not in name or word not in _FATHER.findall(name):
        return False
    return word not in _FATHER.sub(" ", name).split()


@lru_cache(maxsize=2048)
def words_of(name: str) -> frozenset[str]:
    """Return the words of a name that tell persons apart."""
    return frozenset(
        _WITH_ARTICLE.sub("", w.strip(".,").lower())
        for w in re.split(r"[ \n]|(?<=\b[A-Z]\.)(?=[A-Z][a-z])|(?<=\b[A-Z][a-z]\.)(?=[A-Z][a-z])", name)  # "B.Mwangi"
        if len(w.strip(".,")) > 1 and w not in ("Jr.", "Sr.")
    )


_WITH_ARTICLE = lazy_regex(r"\A(?:al|el)[-’'](?=\w\w)")  # "Faisal al-Mekdad", later "Mekdad"


def _is_variant(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether two full names share first and family name, or all but one letter of one word: a misspelling."""
    if len(a & b) >= 2 and (a <= b or b <= a):
        return True
    if len(a) != len(b) or len(a & b) != len(a) - 1 or len(a) < 2:
        return False
    (mine,), (theirs,) = a - b, b - a
    return min(len(mine), len(theirs)) >= _MISSPELT and _is_a_letter_off(mine, theirs)


_MISSPELT = 6  # letters of a word that a misspelling may change


def _is_a_letter_off(a: str, b: str) -> bool:
    """Tell whether two words differ by one letter that is left out or put in."""
    short, long = sorted((a, b), key=len)
    return len(long) - len(short) == 1 and any(short == long[:i] + long[i + 1 :] for i in range(len(long)))


def _agree(a: Draft, b: Draft) -> bool:
    return holds_office(a, b) or (a.office is not None and b.office is not None and a.office.text in b.office.text)


def holds_office(a: Draft, b: Draft) -> bool:
    """Tell whether the first office is a short or equal form of the second: "the Secretary", "Secretary of State"."""
    if a.office is None or b.office is None:
        return False
    mine, theirs = a.office.text.lower(), (b.text or "").lower()
    if mine == theirs or (a.office.entry.value == b.office.entry.value and a.office.entry.value != "minister"):
        return not (a.office.entry.value == "secretary" and mine != "secretary" and mine != theirs)
    if (
        (theirs.startswith((f"{mine} ", f"{mine},")) and mine != "special")
        or theirs.endswith(" and " + mine)
        or f"{mine} and " in theirs
    ):
        return True
    if a.office.text[0].isupper() and theirs.endswith(f" {mine}"):  # "the Secretary" of a Treasury Secretary
        return _LESSER.isdisjoint(theirs.replace("-", " ").split())
    return mine == "minister" and (theirs.startswith("minister") or theirs.endswith("minister"))


_LESSER = frozenset(
    "deputy under assistant permanent press parliamentary private joint additional special state vice first high "
    "acting former prime chief co national".split()
)


_OF_BODY = lazy_regex(r"\sof\s(?:the\s)?[A-Z]")  # "President of the Harbour Council" is no state's


def _find_holder(context: Context, draft: Draft, known: list[Draft], names: Names) -> Draft | None:
    """Return the one person told before who holds a bare office; of several the one whom it meant before."""
    holder = _find_only_holder(context, draft, known, names.held)
    if holder is not None and holder.name and draft.office is not None:
        names.held[draft.office.text.lower()] = holder.ident
    return holder


def _find_only_holder(context: Context, draft: Draft, known: list[Draft], held: dict[str, int]) -> Draft | None:
    office = draft.office
    if office is None or office.former or _ANY.search(context.plain, max(0, draft.start - 20), draft.start):
        return None
    lower = context.plain[office.start].islower()
    article = _ARTICLE.search(context.plain, max(0, draft.start - 24), draft.start) is not None
    if lower and not article and office.party is None:
        return None
    fits = [
        k
        for k in known[-PEOPLE_REACH:]
        if (holds_office(draft, k) or names_portfolio(office.text.lower(), (k.text or "").lower()))
        and not (draft.party and k.party and draft.party != k.party)
        and not (draft.party and not k.party and not k.name and _OF_BODY.search(k.text or "") and k.text != office.text)
        and not (k.bare and not k.name and _ANY.search(context.plain, max(0, k.start - 20), k.start))
    ]
    if draft.party is None and _is_of_publisher(context, office):  # "the Prime Minister" of who publishes
        of_home = [k for k in fits if k.party in (None, find_home(context))]
        fits = [k for k in of_home if not k.name or bears_name(context, k.name)]
    said_of = office.entry.attributes.get("said_of") if article else None
    if not fits and (article or draft.party):
        fits = _find_minister(context, draft, office, known)
    if not fits and said_of:  # "the premier" of a prime minister
        named = [k for k in known[-PEOPLE_REACH:] if k.office and k.office.entry.value == said_of and k.name]
        fits = [k for k in named if lower or (draft.party is not None and k.party == draft.party)]
    if not fits and draft.party and article and office.text.islower():  # "the Peruvian leader"
        vague = bool(office.entry.attributes.get("vague"))
        named = [k for k in known[-PEOPLE_REACH:] if k.name and k.party == draft.party]
        fits = [k for k in named if (_leads(k) if vague else _is_called(k, office))]
        return fits[0] if len(fits) == 1 else None
    if draft.party and (home := find_home(context)) and draft.party != home:  # no one's office "at home" is foreign
        fits = [
            k
            for k in fits
            if k.party or not k.name or (k.office and home in k.office.entry.attributes.get("absent", ()))
        ]
    exact = [k for k in fits if (k.text or "").partition(", ")[0].lower() == office.text.lower()]
    at_home = draft.party is not None and draft.party == find_home(context)
    for group in (fits,) if at_home else (exact, fits):
        if draft.party and len(group) > 1:
            group = [k for k in group if k.party == draft.party] or (group if at_home else [])
        if len(group) == 1:
            return group[0]
        if len(group) > 1:
            home = find_home(context)
            own = home and home not in office.entry.attributes.get("absent", ())
            ours = [k for k in group if home and (k.party == home or (own and k.bare and not (k.name or k.party)))]
            near = ours or [k for k in group if k.name]
            if len(near) > 1 and home and home not in office.entry.attributes.get("absent", ()):
                near = [k for k in near if k.party is None] or near  # no other state's: one's own stands without it
            if len(near) > 1 and home in office.entry.attributes.get("absent", ()):
                # whom the text is about stands in its first sentences
                near = [k for k in near if k.start < context.lead_end(2)]
            if len(near) > 1 and at_home:  # "the Peruvian President", in what Peru publishes: the first told
                return near[0] if near[0].start < context.lead_end(1) else None
            if len(near) > 1:
                near = [k for k in near if k.ident == held.get(office.text.lower())]
            return near[-1] if draft.party is None and len(near) == 1 else None
    return None


_LEADING = 1  # the rank of who heads a state or its government


def _leads(person: Draft) -> bool:
    """Tell whether somebody heads a state or its government."""
    office = person.office
    return office is not None and not office.former and int(office.entry.attributes.get("rank", 9)) <= _LEADING


def _is_called(person: Draft, office: Office) -> bool:
    """Tell whether others call an office so that bears another name at home: "external affairs minister"."""
    own = person.office
    return own is not None and str(own.entry.attributes.get("counterpart", "")).lower() == office.text


# "the Head of the FDFA", "the head of the ministry": of the publisher's own
_OF_MINISTRY = lazy_regex(
    r"[Hh]ead of (?:the |his |her )?(?:[A-Z]{3,5}|(?:[Ff]oreign )?[Mm]inistry|[Dd]epartment|"
    r"(?:[A-Z]\w+ ){0,2}(?:Ministry|Department) (?:of|for) [^;:.]{3,90})\Z"
)


def _find_minister(context: Context, draft: Draft, office: Office, known: list[Draft]) -> list[Draft]:
    """Return the publisher's own minister told before whom his department or portfolio means, none where in doubt."""
    home = find_home(context)
    portfolio = office.entry.attributes.get("kind") == "minister" and draft.party == home
    if home is None or not (portfolio or _OF_MINISTRY.match(office.text)):
        return []
    return find_own_minister(context, home, known, portfolio)


def find_own_minister(context: Context, home: str, known: list[Draft], portfolio: bool = False) -> list[Draft]:
    """Return the minister of the publisher's state told before, those of the first sentence where there are several."""
    found = [k for k in known[-PEOPLE_REACH:] if k.name and k.party in (None, home) and heads_ministry(k)]
    own = [k for k in found if k.office and k.office.entry.attributes.get("home") == home]
    if portfolio or own:
        found = own
    return found if len(found) == 1 else [k for k in found if k.start < context.lead_end(1)]


def heads_ministry(person: Draft) -> bool:
    """Tell whether somebody is a minister, whatever his state calls him."""
    office = person.office
    if office is None or office.former or not _LESSER.isdisjoint(office.text.lower().split()):
        return False
    return office.entry.attributes.get("kind") == "minister" or office.entry.value == "federal councillor"


def complete(first: Draft, draft: Draft) -> None:
    """Fill the first mention with what a later one adds."""
    if len(words_of(draft.name)) > len(words_of(first.name)) or draft.name.endswith(f". {first.name}"):
        first.name = draft.name
    if (
        draft.office is not None
        and not draft.bare
        and (
            first.office is None
            or (
                first.text
                and len(first.text) < len(draft.text or "")
                and draft.text
                and draft.text.startswith(first.text)
            )
        )
    ):
        first.office, first.text = first.office or draft.office, draft.text
    elif (
        draft.office is not None and not draft.bare and not draft.office.former and _is_vague(first) > _is_vague(draft)
    ):
        first.office, first.text = draft.office, draft.text
    first.party = first.party or draft.party
    first.gender = first.gender or draft.gender


def _is_vague(draft: Draft) -> bool:
    return draft.office is not None and bool(draft.office.entry.attributes.get("vague"))


def gender_of_title(context: Context, words: str) -> str | None:
    """Return "m" or "f" where the words of an office or title tell it, else None."""
    return _gender_of_words(context.lexicon, words)


@lru_cache(maxsize=1024)
def _gender_of_words(lexicon: Lexicon, words: str) -> str | None:
    if _FEMININE.of(lexicon).search(words):
        return "f"
    return "m" if _MASCULINE.of(lexicon).search(words) else None


_LEADERS = frozenset({"head_of_state", "head_of_government", "minister"})
_MET = lazy_regex(r"\b(?:met(?:\swith)?|meets?(?:\swith)?|talks with|(?:received|welcomed|hosted) by) the $")
_MET_REACH = 24  # characters


def _is_met(context: Context, draft: Draft, office: Office) -> bool:
    """Tell whether somebody was met whom small letters tell by his state: "met the foreign minister of Peru"."""
    if draft.party is None or office.entry.attributes.get("kind") not in _LEADERS:
        return False
    return _MET.search(context.plain, max(0, office.start - _MET_REACH), office.start) is not None


def stands_alone(context: Context, draft: Draft) -> bool:
    """Tell whether a bare office that nobody holds so far is worth a record: "the Prime Minister of …"."""
    office = draft.office
    if (
        office is None
        or office.former
        or not (context.plain[office.start].isupper() or _is_met(context, draft, office))
    ):
        return False
    if office.article or office.party is not None:
        return True
    return _ARTICLE.search(context.plain, max(0, draft.start - 24), draft.start) is not None
