"""Persons told without a state: of the publisher's own government, else of the state that the text names most."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from memcon.annotate.occasions.private_sides import heads_firm, works_elsewhere
from memcon.annotate.parties.find import read_own_parts
from memcon.annotate.parties.genre import is_news
from memcon.annotate.parties.publisher import find_home, find_lender, is_outlet
from memcon.annotate.parties.publishing_heads import find_publishing_head
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.fronted_counterparts import is_beside_counterpart
from memcon.annotate.people.governed_places import find_governed, find_headed
from memcon.annotate.people.leaders import is_led_by_others
from memcon.annotate.people.offices import Office
from memcon.annotate.people.person_links import Draft
from memcon.annotate.people.private_subjects_told import is_of_society
from memcon.annotate.people.ship_commanders import commands_ship
from memcon.annotate.text.context import Context
from memcon.lexicon import match_lines
from memcon.lexicon.patterns import WordRegex, lazy_regex, words_of

_COUNTERPART = lazy_regex(r"\bcounterpart,? (?:the )?\Z")
_LABELLED = lazy_regex(r"^(?:Q|QUESTION|JOURNALIST|[A-Z][A-Z.]+(?: [A-Z.'’-]+)+):?[ \t]", re.M)


def _add_holder(context: Context, known: list[Draft], home: str, taken: set[str]) -> None:
    """Give the publisher's own head his party first: whom the title names without a state, not who is named first."""
    for person in known:
        office = person.office
        if person.party is not None or office is None or not person.name or office.former:
            continue
        own = home not in office.entry.attributes.get("absent", ()) and office.entry.value not in taken
        if own and int(office.entry.attributes.get("rank", 9)) == 1:
            surname = re.escape(person.name.split()[-1])
            titled = re.search(rf"(?P<before>\S+)\sPresident\s(?:[\w.]+\s){{0,3}}{surname}\b(?!\sof\b)", context.title)
            if titled is not None and not context.lexicon.names.find(titled["before"]):
                person.party = home
                taken.add(office.entry.value)


def add_publishing(context: Context, known: list[Draft]) -> None:
    """Give whom the publisher's name names, told without an office, the publisher's party and office."""
    head = find_publishing_head(context)
    home = find_home(context) if head is not None else None
    if head is None or home is None:
        return
    for person in known:
        if person.name and head.bears(person.name) and person.party in (None, home):
            person.party = home
            person.text = person.text or head.text


_OF_A_PART = 4  # the rank from which on a part of a state has such offices too


def move_from_namesakes(context: Context, known: Sequence[Draft]) -> None:
    """Give senators and governors of what only a part of the publisher's state is called, that state's party."""
    own = read_own_parts(context)
    for person in known if own else ():
        rank = int(person.office.entry.attributes.get("rank", 0)) if person.office is not None else 0
        if rank >= _OF_A_PART:
            person.party = own.get(person.party or "", person.party)


def find_own_body(context: Context, office: Office) -> str | None:
    """Return the body that an office serves: "Commissioner for Trade A", where the text names but one."""
    own, states = office.entry.attributes.get("home"), read_states(context.lexicon)
    if own is not None:
        return str(own) if states.is_body(own) else None
    if office.entry.attributes.get("sent_by_body"):
        named = [p.code for p in context.parties_in(0, office.start) if states.is_body(p.code)]
        return named[-1] if named else None
    if office.plain or office.entry.value != "commissioner":
        return None
    bodies = [code for code in context.party_codes if states.is_body(code)]
    return bodies[0] if len(bodies) == 1 else None


# "will lead a delegation to Kenya", "while in Kenya"; not "expressed gratitude to Kenya"
_GONE_TO = lazy_regex(
    r"\b(?:[Ii]n|(?<!gratitude\s)(?<!appreciation\s)(?<!thanks\s)(?<!support\s)(?<!assistance\s)(?<!condolences\s)(?<!greetings\s)to|"
    r"visit|visits|visited|visiting)\s+(?:the\s+)?\Z"
)


def find_state_of_leader(context: Context, person: Draft, home: str) -> str | None:
    """Return the state visited whose head somebody is who bears another name than the publisher's own head."""
    if not person.name or not is_led_by_others(context, home, person.name, person.text or ""):
        return None
    code = find_most_named(context, {home})
    return code if code in context.once(f"states gone to, of {len(context.parties)}", _find_gone_to) else None


def _find_gone_to(context: Context) -> set[str]:
    named = (p for p in context.parties if p.form == "name")
    return {p.code for p in named if _GONE_TO.search(context.plain, max(0, p.start - 16), p.start)}


_PORTFOLIO = lazy_regex(r"\bfor\b")  # "Secretary of State for Trade"


_EXPLAINS = ", the "


def _find_explained(context: Context, person: Draft) -> str | None:
    """Return the state of a body that is explained by its state: "President of CNER, the French agency for reefs"."""
    told = context.parties_in(person.start, person.end)
    codes = {p.code for p in told if context.plain.endswith(_EXPLAINS, person.start, p.start)}
    return codes.pop() if len(codes) == 1 and codes <= read_states(context.lexicon).codes else None


def add_home(context: Context, known: list[Draft]) -> None:
    """Give persons without a country the publisher's if it has such an office, else the state named with them."""
    home, head, abroad = find_home(context), find_publishing_head(context), find_lender(context)
    lender = abroad if home is None else None
    taken = {k.office.entry.value for k in known if k.office and k.party == home and k.name and not k.office.former}
    is_talk = any(True for _ in match_lines(_LABELLED, context.plain))
    if is_talk and home is not None:
        _add_holder(context, known, home, taken)
    held: defaultdict[str, set[str | None]] = defaultdict(set)
    for person in known:
        if person.office is not None:
            held[person.office.entry.value].add(person.party)
    for person in known:
        office = person.office
        if person.party is not None or office is None:
            continue
        beside = _COUNTERPART.search(context.plain, max(0, person.start - 16), person.start) is not None
        if beside and not is_beside_counterpart(context, person):
            continue  # of another side than the subject
        if works_elsewhere(context.lexicon, person.text):
            continue
        of_others = _ITS.search(context.plain, max(0, person.start - 8), person.start) is not None
        if (is_outlet(context) or of_others) and _heads_firm(context, person):
            continue
        if commands_ship(context, person.start) or is_of_society(context, person):
            continue  # of the state whose ship it is; of nobody's government
        own = office.entry.attributes.get("home")
        if (body := find_own_body(context, office) or _own_abroad(person, abroad, home)) is not None:
            person.party = body
            held[office.entry.value].add(body)
            continue
        code = _find_explained(context, person) or find_headed(context, person) or find_governed(context, person)
        if code is not None:
            person.party = code
            continue
        others = head is not None and head.office == office.entry.value and person.name and not head.bears(person.name)
        elsewhere = not (others or office.entry.attributes.get("nowhere_else"))
        absent = home in office.entry.attributes.get("absent", ()) and not _is_of_old(context, own)
        if home is not None and elsewhere and not absent:
            unique = int(office.entry.attributes.get("rank", 9)) == 1 and not office.entry.attributes.get("vague")
            unique = unique and person.text not in words_of(context.lexicon, "office_class/of the cabinet")
            unique = unique and _PRESIDES.of(context.lexicon).search(person.text or "") is None
            if not unique or not person.name or office.former or office.entry.value not in taken:
                person.party = home
                if person.name and not office.former:
                    taken.add(office.entry.value)
                continue
        untold = office.entry.attributes.get("home_told") and own not in context.party_codes
        part = office.entry.attributes.get("home_bare") and _PORTFOLIO.search(person.text or "")
        named = office.entry.attributes.get("home_unnamed") and bool(person.name)  # "Queen Ana" of any state
        if own and not (part or untold or named):
            person.party = own
            held[office.entry.value].add(own)
            continue
        if lender and person.name and not office.former and office.entry.attributes.get("lent"):
            person.party = lender
            continue
        if home and person.name and not is_talk:  # which names many states beside those whose officials it names
            person.party = find_most_named(context, {home, *held[office.entry.value], *_not_led(context, office)})
            held[office.entry.value].add(person.party)


def _not_led(context: Context, office: Office) -> set[str]:
    """Return the bodies that the text names where an office is that of a head of state, who is of none of them."""
    leads = int(office.entry.attributes.get("rank", 9)) == 1
    return set(filter(read_states(context.lexicon).is_body, context.party_codes)) if leads else set()


def _own_abroad(person: Draft, lender: str | None, home: str | None) -> str | None:
    """Return a newspaper's state for an office that it alone has, where the report is dated from another."""
    own = person.office.entry.attributes.get("home") if person.office is not None and person.name else None
    return lender if own is not None and own == lender != home else None


# "President of the National Council": a state has several such presidents beside its head
_PRESIDES = WordRegex(r"\bof\s+the\s+(?:[A-Z][\w'’-]+\s+)?%body_class/presided over%\b")
_ITS = lazy_regex(r"\b(?:[Ii]ts|[Tt]heir)\s\Z")  # "The union is small. Its chairman, A, said"
_PUBLIC = WordRegex(r"\b(?:%body_class/with offices%|%body_class/served by officials%)\b|\b[A-Z]{2,6}\W{1,2}\Z")
_BODY_REACH = 60  # characters before and behind an office in which the body stands that it belongs to


def _heads_firm(context: Context, person: Draft) -> bool:
    """Tell whether somebody chairs or directs what no words beside show to be a state's: "Chairman A"."""
    if not heads_firm(context.lexicon, person.text):
        return False
    number = context.sentence_at(person.start)
    sentence = context.sentences[number]
    public = _PUBLIC.of(context.lexicon)
    before = max(sentence.start, person.start - _BODY_REACH)
    if number and _ITS.search(context.plain, before, person.start) is not None:
        before = context.sentences[number - 1].start
    if public.search(context.plain, before, person.start) is not None:
        return False
    return public.search(context.plain, person.start, min(sentence.end, person.end + _BODY_REACH)) is None


def _is_of_old(context: Context, own: str | None) -> bool:
    """Tell whether a government tells of an office that it does not have any more: nowhere is whose it is today."""
    return own is not None and not is_news(context) and own not in context.party_codes


def find_most_named(context: Context, but: Collection[str | None]) -> str | None:
    """Return the party that the text names most, twice as often as any other; those of `but` are none."""
    counts = context.once(f"counts of {len(context.parties)} parties", _count_parties)
    others = [(c, n) for c, n in counts.most_common(3) if c not in but]
    if not others or (len(others) > 1 and others[0][1] < 2 * others[1][1]):
        return None
    return others[0][0]


def _count_parties(context: Context) -> Counter[str]:
    return Counter(p.code for p in context.parties if p.form in ("name", "adjective", "side"))


def may_be_own(draft: Draft, known: Sequence[Draft], home: str) -> bool:
    """Tell whether an office alone may mean one of the publisher's own, or untold, whom the text names."""
    office = draft.office.entry if draft.office is not None else None
    return any(
        p.name and p.party in (None, home) and p.office is not None and p.office.entry.rule == (office and office.rule)
        for p in known
    )
