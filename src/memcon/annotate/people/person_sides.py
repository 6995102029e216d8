"""Which side persons are of: what they lead, whom they meet, where they are met, whose counterparts they are."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from memcon.annotate.occasions.drafts import acts_behind, opens_clause
from memcon.annotate.parties.publisher import find_home
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.beside_sides import find_side_beside
from memcon.annotate.people.fronted_counterparts import (
    is_beside_counterpart,
)
from memcon.annotate.people.group_members import find_groups
from memcon.annotate.people.home_sides import find_own_body, find_state_of_leader, may_be_own
from memcon.annotate.people.ministers_beside import did_it_together, meet_each_other, serves_beside
from memcon.annotate.people.person_links import Draft, name_office
from memcon.annotate.people.served_sides import find_led_to, find_served, is_sent_by
from memcon.annotate.people.teams_told_before import find_team_before
from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex

_LED = lazy_regex(
    r"(?:,(?! (?:while|whereas|and|but)\b)[^.,]{0,80})?,? (?:jointly )?"
    r"(?:(?:will|would|is|was|were|are) )?"
    r"(?:led|leads?|leading|head(?:ed|s|ing)?(?!\s+(?:to|for|back|home|off|towards?)\b)|represent(?:s|ed|ing)?|chaired)"
    r"(?: discussions on| talks on| for| the discussions for)? (?:the )?"
)
_WITH_DELEGATION = lazy_regex(r",? (?:along|together) with (?:the |a |other members of the )?")
_LED_BY = lazy_regex(r"\b(?:(?:led|headed|represented|chaired) by|counterparts?)\b")
# "the United States' (US) delegation was led by A"
_OWN_TEAM = lazy_regex(
    r"\)?(?:['’]s?)?(?:\s\([A-Z]{2,4}\))?\s(?:(?:official|high-level)\s)?(?:delegation|side|team),?\s(?:(?:was|is)\s)?"
)
_ACTED = lazy_regex(
    r"\b(?:met|meets?|held|holds?|holding|had|called\s+on|paid|visited|arrived|discussed|received|attended|will|are)\b"
)
_BETWEEN_TWO = lazy_regex(r"\bbetween\s[^.;]{0,160}?\b(?:led|headed)\s+by\s[^.;]{3,160}?,?\s+and\s+(?:the\s+)?\Z")


# "[Secretary A] and [Secretary B] led the Thai delegation"
_JOINED = lazy_regex(r",? and (?:the )?")


def _give_joined(context: Context, row: list[Draft], known: list[Draft]) -> None:
    """Give those who lead a side together with the last person of a row, joined by "and", his side."""
    for first, last in pairwise(reversed(row)):
        open_ = known[last.ident].party is None and last.name
        if not open_ or _JOINED.fullmatch(context.plain, last.end, first.start) is None:
            break
        known[last.ident].party = known[first.ident].party


def add_sides(context: Context, kept: list[Draft], known: list[Draft]) -> None:
    """Give persons the side they led: "… led the Thai delegation", "the Thai delegation was led by …"."""
    starts = [p.start for p in context.parties]
    for n, draft in enumerate(kept):
        person = known[draft.ident]
        if person.party is not None or not person.name:
            continue
        sentence = context.sentences[context.sentence_at(draft.start)]
        side = find_side_beside(context, draft, sentence)
        if side is not None:
            person.party = side
            continue
        if (served := find_served(context, draft, kept, known)) is not None:
            person.party = served
            continue
        if context.plain.find("respectively", draft.end, sentence.end) >= 0:
            continue
        after = _LED.match(context.plain, draft.end)
        if after is not None:
            i = bisect_left(starts, after.end() - 1)
            chaired = after.group().endswith(("chaired ", "chaired the "))  # who chaired a body may be of another side
            if chaired and i < len(starts) and context.parties[i].form != "side":
                continue
            if i < len(starts) and starts[i] - after.end() < 4 and starts[i] < sentence.end:
                person.party = context.parties[i].code
                _give_joined(context, kept[: n + 1], known)
                continue
        beside = _WITH_DELEGATION.match(context.plain, draft.end)
        i = bisect_left(starts, beside.end()) if beside is not None else len(starts)
        if beside and starts[i : i + 1] == [beside.end()] and context.parties[i].form == "side":
            person.party = context.parties[i].code
            continue
        before = list(_LED_BY.finditer(context.plain, sentence.start, max(sentence.start, draft.start)))
        acted = _ACTED.search(context.plain, before[-1].end(), draft.start) if before else None
        if acted or (before and _BETWEEN_TWO.search(context.plain, sentence.start, draft.start)):
            continue  # "the Thai team, led by A, met B", "talks between the Thai team led by A and B"
        if before and draft.start - before[-1].start() < 260 and not is_beside_counterpart(context, draft):
            at = before[-1].start()
            within = next((d for d in reversed(kept) if at < d.start < draft.start), None)
            if within is not None and acts_behind(context, within.end, draft.end):
                continue  # "Welcoming the Thai team led by A, the President said"
            i = bisect_left(starts, at) - 1
            person.party = find_led_to(context, sentence.start, at) or find_team_before(context, sentence, at)
            if person.party is None and i >= 0 and context.parties[i].start >= sentence.start:
                told = context.parties[i]
                led_side = told.form == "side" and "counterpart" not in before[-1].group()
                near = (
                    at - told.end < 12 and " and " not in context.plain[told.end : at]
                )  # "hosted by Peru and chaired by A"
                own = near or _OWN_TEAM.fullmatch(context.plain, told.end, at)
                if led_side or own or is_sent_by(context, told, at):
                    person.party = told.code


def add_groups(context: Context, kept: list[Draft], known: list[Draft]) -> None:
    """Give persons told as members of a group its state: "Kenyan officials, including A"."""
    for party, members in find_groups(context, kept):
        for draft in members:
            person = known[draft.ident]
            if person.party is None and not (draft.office and draft.office.former):
                person.party = party.code


def add_opposite(context: Context, kept: list[Draft], known: list[Draft]) -> None:
    """Give the first of two persons side by side the only other state that the text names."""
    parties = {p.code for p in context.parties}
    states = parties & read_states(context.lexicon).codes
    if not 0 < len(states) < 3:
        return
    for first, second in pairwise(kept):
        one, two = known[first.ident], known[second.ident]
        others = states - {two.party}
        if (
            one.party is None
            and two.party in parties
            and len(others) == 1
            and first.office
            and context.plain[first.end : second.start] in (" and ", " and the ", " and visiting ")
        ):
            one.party = next(iter(others))


# "met with the Peruvian President A and Foreign Minister B", "in Lima, she will meet President A"
_MEETS = lazy_regex(
    r"\b(?:met|meets?|[Mm]eetings?|[Tt]alks|[Dd]iscussions?|[Cc]onversations?|consultations|negotiations|(?:spoke|speaks?|spoken)\s+(?:with|to)|calls?\s+on|called\s+on|received\s+by|confers?|"
    r"talk(?:s|ed)?\s+(?:to|with)|exchang(?:e|es|ed|ing)\s+views\s+with|courtesy\s+(?:visit|call)s?\s+(?:to|on)|"
    r"invitation\s+(?:of|from|by)|(?:received|welcomed|hosted)\s[^.;:]{0,44}?\bby)\b"
    r"(?:\s+(?:with|by|the|his|her|its|both|visiting|separately|briefly|again|(?:counterpart|colleague|peer|host|guest),))*\s*(?:['’]s\s+)?\Z"
)
# "held talks in Lima on 3 May with Minister A", "had an exchange of views at the Ministry with the President"
_MEETS_WITH = lazy_regex(
    r"\b(?i:met|meets?|meetings?|talks|discussions?|consultations|negotiations|lunch|dinner|breakfast|exchange|conversations?|dialogue)\b"
    r"(?:(?!\swith\s)(?:[^.;:,]|,(?=\s(?:including|among|notably|in\sparticular|namely)\b))){1,60}?\swith\s+(?:(?:the|his|her|its|then)\s+)?\Z"
)
# "discussed trade with Minister A", no matter of another state: "discussed the unrest in Kenya with Minister A"
_DISCUSSED_WITH = lazy_regex(
    r"\b(?:discuss(?:ed|es)?|spoke|talked|consulted)\b(?:(?!\s(?:with|in|to|at)\s)[^.;:,]){1,60}?\swith\s+(?:(?:the|his|her|its|then)\s+)?\Z"
)
# "With Minister A, he discussed trade"
_FRONTED_WITH = lazy_regex(r"(?:\A|[.\n])\s*With\s+(?:the\s+)?\Z")
_HE_TALKED = lazy_regex(
    r",\s+(?:he|she|they|(?:Mr|Ms|Mrs)\.?\s[A-Z][\w-]+|(?:[A-Z][\w-]+\s){2,5}?)\s*(?:also\s+|then\s+|mainly\s+)?(?:discuss|talk|spoke|will\s|exchanged)"
)
_LISTED = lazy_regex(
    r"[,;]? (?:and |as well as )?(?:with )?"
    r"(?:the |(?:his|her|their) (?:counterpart|colleague|host|peer),? (?:and )?(?:the )?)?\Z"
)
_GONE_TO = lazy_regex(
    r"\b(?:[Ii]n|(?:in)?to|at|visit|visits|visited|visiting)\s+(?:the\s+)?"
    r"(?:(?:[A-Z][a-z]+\s+)?capital(?:\s+city)?(?:,|\s+of)?\s+)?\Z"
)
_GONE_REACH = 50  # characters


_MET_REACH = 90  # characters before an official in which a verb of meeting may stand

_BETWEEN = lazy_regex(r"\bbetween\s+(?:the\s+)?\Z")


def _are_met(context: Context, first: Draft, second: Draft) -> bool:
    """Tell whether two persons told by offices stand in a row behind a verb of meeting."""
    if first.office is None or second.office is None or first.office.former or not first.name or second.office.party:
        return False  # a state told with the second is that of the second alone: "met Minister A and Thai Envoy B"
    if _LISTED.fullmatch(context.plain, first.end, second.start) is None or meet_each_other(context, second.end):
        return False
    if opens_clause(context, first.end, second.end):
        return False  # "At the meeting with Minister A, President B thanked …"
    return _MEETS.search(context.plain, max(0, first.start - 60), first.start) is not None


def add_hosts(context: Context, kept: list[Draft], known: list[Draft]) -> None:
    """Give persons met, told by office alone, the country told of the first of their list or of the place."""
    home = find_home(context)
    _add_beside(context, kept, known, home)
    _add_met(context, kept, known, home)


def _add_beside(context: Context, kept: list[Draft], known: list[Draft], home: str | None) -> None:
    """Give persons side by side, of whom one tells his country, that country: "Ministers A and B of Peru"."""
    for first, second in pairwise(kept):
        one, two = known[first.ident], known[second.ident]
        if (
            one.party is None
            and second.office is not None
            and first.office is not None
            and two.party is not None
            and second.party is not None
            and second.end > second.name_span.end
            and context.plain[first.end : second.start] in (" and ", ", ")
            and not read_states(context.lexicon).is_body(two.party)
            and not meet_each_other(context, second.end, whom=True)
            and not did_it_together(context, first.start)
            and not _BETWEEN.search(context.plain, max(0, first.start - 12), first.start)
        ):
            one.party = two.party
        elif one.party is None and two.party not in (None, home) and _are_met(context, first, second):
            one.party = two.party  # "met Speaker A and Premier B", of whom the second is known
        elif two.party is None and serves_beside(context, first, second):
            low = context.sentences[context.sentence_at(first.start)].start
            if not _BETWEEN_TWO.search(context.plain, low, second.start):
                two.party = one.party
        elif two.party is None and second.office is not None and second.name and _signs_beside(context, first, second):
            is_new = second.start == two.start
            two.party = (_find_side_told(context, second, home) if is_new else None) or _country_of_stay(
                context, second, home, is_new
            )


def _add_met(context: Context, kept: list[Draft], known: list[Draft], home: str | None) -> None:
    """Give persons met the country of the first of their list or of the place."""
    last: tuple[int, str, str] | None = None  # end, party and office of the person before in a list of persons met
    foreign = -1  # the sentence in which somebody of another state was told last
    host: tuple[int, str] | None = None  # sentence and party of the last person met who is of another state
    for draft in kept:
        person, office = known[draft.ident], draft.office
        listed = (
            last is not None
            and office is not None
            and name_office(draft) != last[2]
            and _LISTED.fullmatch(context.plain, last[0], draft.start) is not None
            and not opens_clause(context, last[0], draft.end)
            and not meet_each_other(context, draft.end)
        )
        met = office is not None and not listed and _is_met(context, draft)
        if person.party is None and office is not None and not office.former and office.party is None:
            if listed and last is not None:
                person.party = last[1]
            elif met and (draft.name or (home is not None and not may_be_own(draft, known, home))):
                is_new = draft.start == person.start
                told = is_new and foreign != context.sentence_at(draft.start)
                person.party = _find_side_told(context, draft, home) if told else None
                person.party = person.party or _country_of_stay(context, draft, home, is_new)
                if person.party is None and home is not None:
                    person.party = find_state_of_leader(context, person, home)
                if person.party is None and host is not None and host[0] == context.sentence_at(draft.start):
                    person.party = host[1]  # "called on Peruvian President A and met with Minister B"
        if met and person.party not in (None, home) and not read_states(context.lexicon).is_body(str(person.party)):
            host = context.sentence_at(draft.start), str(person.party)
        foreign = foreign if person.party in (None, home) else context.sentence_at(draft.start)
        if office is not None and person.party and (listed or met):
            last = (draft.end, person.party, name_office(draft))
        else:
            last = None


def _is_met(context: Context, draft: Draft) -> bool:
    """Tell whether a verb or noun of meeting stands before somebody, or "With Minister A, she discussed"."""
    before = context.plain[max(0, draft.start - _MET_REACH) : draft.start]
    if _MEETS.search(before) or _MEETS_WITH.search(before) or _DISCUSSED_WITH.search(before):
        return True
    return _FRONTED_WITH.search(before) is not None and _HE_TALKED.match(context.plain, draft.end) is not None


# "met with Chairman A in Lima"
_MET_IN = lazy_regex(r",? (?:today |yesterday )?in ")


def _country_of_stay(context: Context, draft: Draft, home: str | None, is_new: bool) -> str | None:
    """Return the country, not the publisher's, that the sentence has its subject in or on the way to.

    Whom the text tells first as met (`is_new`) may be met on a visit told before, unless a body is named with him.
    """
    own = draft.office.entry.attributes.get("home") if draft.office is not None else None
    if draft.office is not None and find_own_body(context, draft.office) is not None:
        return None  # who serves a body is of it wherever he is met
    number = context.sentence_at(draft.start)
    start = context.sentences[number].start
    if (host := _host_of_envoy(context, start, draft.start)) is not None:
        return host
    if home is not None:
        for hit in reversed(context.hits_in(start, draft.start)):
            code = _state_of(hit)
            if code and _GONE_TO.search(context.plain, max(start, hit.start - _GONE_REACH), hit.start):
                return None if code == home or read_states(context.lexicon).is_body(code) else code
        abroad = _MET_IN.match(context.plain, draft.end)
        at = abroad.end() if abroad else 0
        places = [h.find("place") for h in context.hits_in(at, at + 1)] if abroad else []
        code = next((p.attributes.get("country") for p in places if p is not None), None)
        if code and code != home and all(p.code != code for p in context.parties_in(start, draft.start)):
            return str(code)  # whom Peru's president met in Lima is none of Peru's own
    if not is_new or own is not None or any(True for _ in context.parties_in(draft.start, draft.end)):
        return None
    for n in range(number, max(-1, number - _STAYS), -1):
        sentence = context.sentences[n]
        for hit in reversed(context.hits_in(sentence.start, min(sentence.end, draft.start))):
            code = _state_of(hit)
            if code and _STAYS_IN.search(context.plain, max(sentence.start, hit.start - 30), hit.start):
                return None if code == home or read_states(context.lexicon).is_body(code) else code
    return None


# "the minister and Finance Minister A signed a pact", on a visit
_SIGN_BESIDE = lazy_regex(
    r" (?:(?:have|has|also|then|will|today|jointly) )*(?:sign(?:ed|s)?|initialled|launch(?:ed)?|inaugurated?) "
)


def _signs_beside(context: Context, first: Draft, second: Draft) -> bool:
    """Tell whether two persons side by side sign or launch something."""
    beside = context.plain[first.end : second.start] in (" and ", " and the ")
    return beside and _SIGN_BESIDE.match(context.plain, second.end) is not None


def _find_side_told(context: Context, draft: Draft, home: str | None) -> str | None:
    """Return whose side is told in the same paragraph: "The Kenyan delegation was led by A. She also met B".

    Whoever else is named in the sentence of the meeting is met by officials of the publisher's own government.
    """
    number = context.sentence_at(draft.start)
    start, low = context.sentences[number].start, context.sentences[max(0, number - _SIDES_BACK)].start
    by = context.plain.endswith((" by ", " by the "), start, draft.start)  # "The team was welcomed by A": at home
    own = draft.office is not None and draft.office.entry.attributes.get("home")
    if home is None or draft.office is None or by or own or find_own_body(context, draft.office):
        return None
    low = max(low, context.text.rfind("\n", low, start) + 1)
    if any(p.code != home for p in context.parties_in(start, draft.end)):
        return None
    if any(_state_of(hit) for hit in context.hits_in(start, draft.start)):
        return None  # "In Lima, she also met B"
    sides = {p.code for p in context.parties_in(low, start) if p.form == "side"} - {home}
    return sides.pop() if len(sides) == 1 else None


_SIDES_BACK = 3  # sentences
_STAYS = 6  # sentences in which a visit told before goes on
_STAYS_IN = lazy_regex(
    r"\b(?:visits?|visited|visiting|visit\s+to|(?:trip|travel|travels|travelling|travelled|go|goes|fly|flies)\s+to|tour\s+of|arriv(?:ed|es|ing)\s+in|"
    r"(?:is|was|were|be|been|stayed|stay|stays|staying|days|currently)\s+in|\b(?:stop|leg|destination)\s+(?:was|is|will\s+be)|\bIn)\s+(?:the\s+)?(?:Republic\s+of\s+)?\Z"
)


def _state_of(hit: Hit) -> str | None:
    """Return the state that a mark names, or in which the place lies that it names."""
    place, state = hit.find("place"), hit.find("state")
    code = place.attributes.get("country") if place else None
    return str(code) if code else str(state.value) if state else None


# "the Ambassador of Chile to Peru A called on Minister B"
_TO_HOST = WordRegex(r"\b%office_class/accredited%\b[^.;:]{0,60}?\sto\s(?:the\s)?\Z")


def _host_of_envoy(context: Context, start: int, end: int) -> str | None:
    """Return the country to which the envoys who are the subject of [start, end) are sent."""
    hosts = {
        str(state.value)
        for hit in context.hits_in(start, end)
        if (state := hit.find("state")) is not None
        and _TO_HOST.of(context.lexicon).search(context.plain, max(start, hit.start - 90), hit.start)
    }
    return hosts.pop() if len(hosts) == 1 else None
