"""Who stands on the two sides of a verb of meeting: its subjects, the persons met, the parties met."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.occasions.drafts import acts_behind, codes_between, named, people_after
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.meeting_slots import is_future
from memcon.annotate.occasions.verb_senses import BE_BEFORE
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.governed_places import city_before
from memcon.annotate.talks.calling_on import is_planned
from memcon.annotate.talks.met_again import find_met_again
from memcon.annotate.talks.met_one_by_one import SEVERAL, SOME_OF
from memcon.annotate.talks.set_between import is_set_between
from memcon.annotate.text.context import Context, PartyMention, Person
from memcon.annotate.text.subject_words import end_of_opening, leave_other_clauses
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_TO_OBJECT = lazy_regex(
    r"(?:\s+(?:(?:the|an?)\s+(?:(?!upcoming|forthcoming|coming|planned|proposed|scheduled|next|recent|early|possible)[\w-]+\s+){0,2}(?:visit|courtesy\s+call)\s+(?:of|by|from)|(?:the|that)\s+(?:[\w-]+\s+){0,2}(?:nation|country|state|kingdom|republic)'s|the|a|an|visiting|newly(?:-\w+)?|appointed|accredited|designated|caretaker|acting|interim|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|here|there|again|briefly|separately|"
    r"bilaterally|virtually|also|in\s+particular|among(?:st)?\s+(?:many\s+)?others?|inter\s+alia|notably|mainly|primarily|privately|informally|individually|jointly|first|"
    r"(?:yesterday\s+)?at\s+(?:the\s+)?(?-i:(?:[A-Z][\w'’-]+\s+){0,3}(?:Palace|House|Ministry|Office|Residence|Castle|Parliament|Headquarters))|"
    r"earlier|later|both|and|his|her|their|its|my|our|counterpart|colleague|peer|host|guest|outgoing|incoming|former|new|following|recently|together|"
    r"(?<=\bmy\s)(?:(?:very\s+)?(?:good|dear|great|close|old)\s+)?(?:colleague\s+and\s+)?friends?(?:\s+and\s+(?:colleague|counterpart))?)"
    r"\b|\s*\([^()]{1,20}\)|\s+(?:his|her|their)\s+(?:royal\s+)?(?:majest(?:y|ies)|highness(?:es)?|excellenc(?:y|ies)|holiness)\b|,)*\s*\Z",
    re.I,
)

_OF_LETTERS = lazy_regex(r"\s[A-Z]{3,6}\s\Z")
_HEADS_ANY = lazy_regex(r"(?:.*\s)?(?:[Pp]resident|[Cc]hair\w*)\b")  # of firms and societies as well
_LASTED = lazy_regex(r",?\s+(?:for|lasting)\s+(?:[a-z]+[\s-]+){0,4}(?:\d+[\s-]+)?(?:minutes|hours?)\b,?")
# "hosted a working lunch for", "host a dinner in honour of"
_AT_TABLE = lazy_regex(
    r"(?:,?\s+(?:here|today|tonight|yesterday|on\s+[A-Z]\w+day|in\s+[A-Z]\w+))?\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,3}?"
    r"(?:luncheon|lunch|dinner|banquet|breakfast|reception|tea|iftar|audience)\s+(?:[^.;:]{0,60}?\s)?(?:in\s+hono(?:u)?r\s+of|for|hono(?:u)?ring)\s+"
    r"(?:(?:the|a|an|visiting|new|outgoing|his|her|their|counterpart,?|colleague,?|peer,?)\s+)*\Z"
)
# "received in Lima on Monday", "received at his office today the": where and when stand before whom
_SET_FIRST = lazy_regex(
    r"(?:,?\s+(?:here|today|yesterday|tonight|earlier(?:\s+today)?|(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:this\s+)?(?:morning|afternoon|evening)|"
    r"(?:on\s+)?(?:[A-Z][a-z]{2,8}\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8})(?:,?\s+\d{4})?|"
    r"(?:in|at|to)\s+(?:(?:the|his|her|its)\s+)?(?:(?:[A-Z][\w'’-]*|of|the|audience|office|ministry|department|headquarters|residence|palace|seat|capital|building|presidency|embassy)\b(?:['’]s)?\s*){1,6}"
    r"(?:,\s[A-Z][\w'’-]+(?=,))?)(?=[\s,]|\Z)){1,4},?\s*(?:(?:the|a|an|visiting|new|newly|appointed|outgoing|incoming|his|her|my|our|counterpart,?|colleague,?|peer,?|(?:good|dear|great)\s+friend,?|and\s+friend,?)\s+)*\Z"
)

_BY_WHOM = lazy_regex(
    r"(?:,?\s+(?:in|at|on|to|with|this|today|yesterday|tomorrow|tonight|later|next|separately|also|personally|warmly|earlier|for|during|upon|as|here|there)\b[^.;:()]{0,70}?)?,?\s+by\s+(?=[\w])"
)

_WITH = lazy_regex(
    r"(?:\bwith|\bfor|\bto|\bbetween|\bfrom|\bof)\b(?:\s+(?:[\w.-]+|(?:country|nation|state|kingdom|republic|island)'s)){0,6}(?:,?\s+(?:including|namely))?"
    r"(?:\s+(?:His|Her|Their)\s+(?:(?:Royal|Serene|Imperial)\s+)?(?:Highness(?:es)?|Majest(?:y|ies)|Excellenc(?:y|ies)),)?"
    r"(?:(?<=\bcounterpart),|(?<=\bcolleague),|(?<=\bpeer),)?\s*\Z"
)

_COUNTERPARTS = lazy_regex(
    r"\s+(?:(?:(?:[a-z]+\s+){0,4}(?:on\s+[A-Z][a-z]+day\s+)?(?:with|to)|(?:by|over|on|via)\s+(?:\w+\s+){1,5}with)\s+)?(?:his|her|their|my|our)\s+[^.;:]{0,60}\b(?:counterpart|colleague|peer)s?"
    r"(?:\s+(?:from|in|of)\s+(?:the\s+)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2}(?=,))?(?:,|\s[-–—])?\s+"
    r"(?:and\s+)?(?:the\s+)?(?:new(?:ly[\s-]\w+)?\s+)?"
)

# "met with a delegation led by Minister A", "received the head of the Peruvian mission, Minister A"
_LED_GROUP = lazy_regex(
    r"\s+(?:[\w'-]+\s+){0,7}?(?:delegation|mission|team|group)\b(?:\s+(?:of|from)\s+[^.;:,]{2,60}?)?,?\s+"
    r"(?:(?:which|that)\s+(?:is|was)\s+)?(?:led|headed)\s+by\s+(?:the\s+|its\s+|their\s+)?|"
    r"\s+the\s+(?:head|leader|chief)\s+of\s+(?:the|an?|its)\s+(?:[\w-]+\s+){0,4}(?:delegation|mission|team),\s+(?:the\s+)?|"
    r"\s+the\s+(?:head|chief|director)\s+of\s+(?:the\s+)?[A-Z][^.;:(),]{3,90}(?:\s\([A-Z]{2,8}\))?,\s+(?:the\s+)?"
)
# "met with a number of leaders, including President A", "with leaders of two nations that fish, President A and B"
_AMONG = WordRegex(
    r"\s+(?:[\w-]+\s+){0,6}?%office_class/officials%(?:\s+there)?(?:,?\s+(?:including|among\s+them|such\s+as)\s+|"
    r"(?:\s+(?:of|from)\s+(?:[a-z]+\s+){0,3}(?:nations|countries|states|allies|powers|neighbou?rs)(?:\s[a-z][^.,;:]{2,60})?)?(?P<named>,?\s+))"
    r"(?:the\s+)?",
    re.I,
)
_FARTHEST = 160  # characters between a verb and who heads the group met

# "received her Peruvian counterpart, Foreign Minister A", "his counterpart and the new Minister of Trade, B"
_COUNTERPART = lazy_regex(
    r"\s+(?:his|her|their|my|our)\s+(?:[\w-]+\s+){0,3}(?:counterpart|colleague|peer|host|guest),?\s+(?:and\s+)?(?:the\s+)?(?:new(?:ly[\s-]\w+)?\s+)?"
)

_BLOCK = lazy_regex(
    r"\b(?:to\s+(?!the\s+\w+\s+with|(?:his|her|their|its)\s)(?=[a-z])|about|regarding|that|which|where|who|whom|"
    r"during|while|after|before|prior|when|as)\b|(?<![A-Z])(?<!\b(?:St|Mt|Dr|Mr|Ms))\.(?:\s|$)|[;:!?](?:\s|$)"
)

BODY_BLOCK = lazy_regex(
    r"\b(?:to\s+(?=[a-z])|at\b|on\b|(?<!\bcounterparts\s)(?<!\bcolleagues\s)in\b(?!\s+particular)|about|regarding|that|which|where|who|during|for|"
    r"while|prior|ahead|following|when|under|through|via|amid|despite|over(?!\s+(?:the\s+)?(?:tele)?phone))\b|(?<![A-Z])\.(?:\s|$)|[;:!?](?:\s|$)"
)

_PLURAL_WHO = WordRegex(
    r"\b(?:%office_class/officials%|delegation|counterpart|colleague|peer|teams?|(?:trade|government|goodwill)\s+missions?|"
    r"mission\s+(?=from)|members|governments?|side|heads|allies)\b",
    re.I,
)

_NOUN_BASE = lazy_regex(r"(?:welcome|host|receive|call on)\Z")
_VERB_BEFORE = lazy_regex(r"\b(?:to|will|would|shall|may|also|and)\s+\Z")

_DELEGATION = WordRegex(
    r"\s+(?:(?:a|the|visiting|senior|high-level|top|foreign|diplomatic|finance|defen[cs]e|trade|interior|[A-Z][\w-]+)\s+){0,4}"
    r"(?i:%office_class/officials%|delegation|(?:trade|government|goodwill)\s+mission)\b|"
    r"\s+(?:[a-z-]+\s+){0,3}(?:members|representatives|heads|parts)\s+of\s+(?:the\s+)?(?:[A-Z][\w-]+\s+){1,2}(?:government|administration|cabinet|authorities)\b"
)

# "hosted her Kenyan counterpart in Lima"
_ONE_COUNTERPART = lazy_regex(r"\s+(?:his|her)\s+(?:visiting\s+)?(?:[\w-]+\s+){1,2}(?:counterpart|colleague|peer)\b")

_OTHER_VERB = lazy_regex(r"\b(?:before|after|while)\s+(?:\w+ly\s+)?\w+ing\b")

BODY_VERBS = frozenset(("met", "meets", "meet", "convened", "convenes", "convene", "is meeting", "was meeting"))

_TOGETHER = WordRegex(
    r"\b(?:the\s+(?:two|three|four)\s+(?:\w+\s+){0,3}?|both\s+(?:\w+\s+)?|our\s+(?:\w+\s+){0,2}?|their\s+(?:\w+\s+){0,2}?)"
    r"(?:%office_class/officials%|sides|teams|governments|countries)\s+(?:(?:will|also|have|had|last|then|first|both|are\s+to|were\s+to)\s+)*\Z",
    re.I,
)


# "met, on the margins of the Summit, which is being held in Lima, with A": what the Summit is stands between
_WHICH_IS = lazy_regex(r",\swhich\s(?:is|was|are|were|will|took|takes)\s[^,;:()]{2,70},(?=\swith\b)")
_FAR = 130  # characters between a verb and whom it says were met


# "met his Chief of Staff A"
_OWN_OFFICE = lazy_regex(r"\b(?:his|her|their|its|our|my) \Z")


def open_guess(setting: Setting, subject: Person, other: Person) -> Person:
    """Return the person met, the party left open where both persons got the publisher's and the text tells neither."""
    context = setting.context
    first, last = named(context, subject), named(context, other)
    if first.party != last.party or first.party != setting.base or not last.name:
        return other
    if _OWN_OFFICE.search(context.plain, max(0, other.start - 6), other.start):
        return other
    if not context.party_codes - {setting.base} and not is_abroad(setting, subject.start):
        return other  # no other state is named: the army's chief called on his own premier
    if last.ident in context.once("persons beside a party", _find_beside_party):
        return other
    return replace(last, party=None)


def _find_beside_party(context: Context) -> set[int]:
    return {p.ident for p in context.people if codes_between(context, p.start - 4, p.end + 8)}


def is_abroad(setting: Setting, at: int) -> bool:
    """Tell whether a sentence names a place in another country than the publisher's."""
    sentence = setting.sentence(at)
    places = (h.find("place") for h in setting.context.hits_in(sentence.start, sentence.end))
    return any(p.attributes.get("country") not in (None, setting.base) for p in places if p is not None)


def sides_together(setting: Setting, hit: Hit, sentence: Span) -> set[str]:
    """Return the two states of the document where "the two ministers met" names neither."""
    context = setting.context
    if hit.entries[0].form not in BODY_VERBS or not _TOGETHER.of(context.lexicon).search(
        context.plain, sentence.start, hit.start
    ):
        return set()
    ahead = is_future(context.plain[max(sentence.start, hit.start - 30) : hit.start])
    if not ahead and context.sentence_at(hit.start) > 2:
        return set()
    codes = {c for c in context.party_codes if len(c) == 2}
    codes |= {setting.home} if setting.home else set()
    return codes if len(codes) == 2 else set()


def read_object(setting: Setting, hit: Hit, at: int, sentence: Span, shape: str) -> tuple[list[Person], int]:
    """Return the persons on the other side and where their phrase ends."""
    context = setting.context
    text = context.plain
    noun = _NOUN_BASE.match(hit.entries[0].form) and not _VERB_BEFORE.search(text, max(0, hit.start - 12), hit.start)
    if noun and not is_planned(text, sentence.start, hit.start):
        return [], at
    strict = shape == "direct" and hit.entries[0].form.split()[0] in (
        "received", "receives", "receive", "welcomed", "welcomes", "welcome", "hosted", "hosts", "host", "called",
        "calls", "call", "warmly", "receiving",
    )  # fmt: skip
    passive = BE_BEFORE.search(text, max(sentence.start, hit.start - 20), hit.start) is not None
    if passive and not hit.entries[0].form.endswith(" by"):
        agent = _BY_WHOM.match(text, at, sentence.end)  # "was received in Riga on 5 July by …"
        if agent is None:
            return [], at
        at = agent.end() - 1  # the blank before whom is part of what may stand there
    if shape in ("with", "direct", "hold") and (lasted := _LASTED.match(text, at, sentence.end)) is not None:
        at = lasted.end()
    following = [p for p in context.people_in(at, sentence.end) if p.end <= sentence.end and not _is_any(text, p)]
    owner: Person | None = None
    for person in following[:3]:
        owned = owner is not None and text[owner.end : person.start] in ("'s ", "' ")
        gap = text[at : owner.start if owner is not None and owned else person.start]
        gap, owner = _WHICH_IS.sub(",", gap), person
        if is_owner(context, person) and not re.match(r"'s?\s+delegation", text[person.end :]):
            if strict:
                break
            continue
        counterpart = _COUNTERPART if strict else _COUNTERPARTS
        letters = _OF_LETTERS.search(gap)  # "met FDA Director A"
        bare = gap[: letters.start()] if letters is not None and not _HEADS_ANY.match(person.office or "") else gap
        if owner is person and (city := city_before(context, person.start)) is not None and city[0] > at:
            gap = bare = text[at : city[0]]
        direct = shape == "direct" and (_TO_OBJECT.match(bare) or counterpart.fullmatch(gap))
        direct = direct or (strict and len(gap) < _FAR and (_SET_FIRST.fullmatch(gap) or _AT_TABLE.fullmatch(gap)))
        direct = direct or (shape in ("with", "hold") and _COUNTERPARTS.fullmatch(gap))
        direct = direct or (len(gap) < _FARTHEST and _LED_GROUP.fullmatch(gap))
        of_many = shape == "direct" and _are_among(context, gap, at, person)
        of_many = of_many or (shape == "direct" and not strict and len(gap) < _FAR and SOME_OF.search(gap) is not None)
        of_many = of_many or (shape == "direct" and not strict and is_set_between(text, gap, person.end))
        spoken = len(" to") if shape == "with" and gap.startswith(" to ") else 0  # "spoke to the president": whom
        if (
            direct
            or of_many
            or (not strict and len(gap) < _FAR and _WITH.search(gap) and not _BLOCK.search(gap, spoken))
        ):
            run = people_after(context, person.start, sentence.end, re.compile(r"\Z"))
            if len(run) > 1 and _acts_himself(context, run[-1], sentence):
                run.pop()
            if SEVERAL.search(text[hit.end : at]):
                stop = _OTHER_VERB.search(text, person.end, sentence.end)
                run = [p for p in following if p.start >= person.start and not (stop and p.start > stop.start())]
            return run, run[-1].end if run else person.end
        if strict:
            break
    return find_met_again(context, hit, at, sentence)


def _are_among(context: Context, gap: str, at: int, person: Person) -> bool:
    """Tell whether words from `at` tell a group to which a person belongs who is no subject: "leaders, A and B"."""
    among = _AMONG.of(context.lexicon).fullmatch(gap)
    if among is None or among["named"] is None:
        return among is not None
    return not acts_behind(context, at + among.start("named"), person.end)


_ADVERBS_ONLY = lazy_regex(r"\s+(?:(?:will|would|also|then|later|today|separately|had|has|subsequently)\s+)*\Z")


def _acts_himself(context: Context, person: Person, sentence: Span) -> bool:
    """Tell whether the last of a row is who performs the next verb of meeting: "A met B, and C held talks with D"."""
    for hit in context.hits_in(person.end, min(person.end + 30, sentence.end)):
        trigger = hit.find("trigger")
        if trigger is not None and trigger.attributes.get("shape") in ("direct", "with", "hold"):
            return _ADVERBS_ONLY.match(context.plain, person.end, hit.start) is not None
    return False


def is_owner(context: Context, person: Person) -> bool:
    """Tell whether a person only owns what the words behind tell of: "the President's envoy", not "of Peru's bank"."""
    if context.plain[person.end : person.end + 2] not in ("'s", "' "):
        return False
    return not any(p.end == person.end for p in context.parties_in(person.start, person.end))


def _is_any(text: str, person: Person) -> bool:
    """Tell whether an office without a name is nobody's: "will receive a minister", "her adviser counterparts"."""
    alone = person.rule == "people/office"
    return alone and (text.startswith(" counterpart", person.end) or text.endswith((" a ", " an "), 0, person.start))


# "spoke to reporters after talks with Peru": those spoken to are no government
_TO_OTHERS = lazy_regex(
    r"\s+(?:to|with)\s+(?:(?!the\b)[\w-]+\s+){0,2}?(?:reporters|journalists|newsmen|media|press|crowds?|supporters|troops|soldiers)\b"
)


# "spoke by telephone to the leaders of Peru", "spoke separately to Peruvian officials"
_SPOKE_TO = WordRegex(
    r"(?:\s+(?:separately|briefly|also|today|yesterday|on\s+[A-Z]\w+day|(?:by|over|on)(?:\s+the)?\s+(?:tele)?phone)){0,3}\s+to\s+"
    r"(?=(?:the\s+)?(?:[\w'-]+\s+){0,3}?(?:%office_class/officials%)\b)"
)
_TOPIC_FIRST = lazy_regex(r"\s+(?:about|on|regarding|concerning)\b")
# "met amid tensions with Peru", "held talks on ways to deal with Peru": who is there is no party met
_ABOUT_WHOM = lazy_regex(
    r"\b(?:amid|despite|over(?!\s+(?:the\s+)?(?:tele)?phone\b)|ways?\s+(?:to|of)|how\s+to|plans?\s+to|efforts?\s+to|"
    r"(?:match|game|final|dispute|row|border|war|deal|accord|treaty|agreement|relations|ties|trade)\s+between)\b"
)


# "spoke with leaders, and officials have written to Peru": a clause with a subject of its own; "and discussed Peru"
_FURTHER_CLAUSE = WordRegex(
    r",?\s+and\s+(?:(?:will|also|then|later|jointly|together|to|he|she|they)\s+){0,3}%verb_class/done besides%\b|"
    r",\s+(?:(?:and|but)\s+(?:[\w'’-]+\s+){1,4}?(?:has|have|had|will|would|is|are|was|were)|"
    r"(?:both|all)\s+(?:of\s+(?:which|whom|them)|countries|states|members))\b"
)


_THE = lazy_regex(r"\b[Tt]he\s\Z")  # "met with the Peruvians": their side; "met with Peruvians": people of Peru


def read_bodies(context: Context, at: int, sentence: Span, shape: str, strict: bool) -> list[PartyMention]:
    """Return the parties met where no person is named ("met with leaders of the islands")."""
    text = context.plain
    link = re.compile(r"(?:[^.;:]{0,60}?)\b(?:with|between)\s+").match(
        text, at - 5 if shape == "direct" else at, sentence.end
    )
    if link is None and shape == "with":
        link = _SPOKE_TO.of(context.lexicon).match(text, at, sentence.end)
    start = link.end() if link else at
    if not link and shape != "direct":
        return []
    if link and shape != "direct" and _TO_OTHERS.match(text, at):
        return []
    if link and _ABOUT_WHOM.search(link.group()):
        return []
    stop = BODY_BLOCK.search(text, start, sentence.end)
    end = stop.start() if stop else sentence.end
    further = _FURTHER_CLAUSE.of(context.lexicon).search(text, start, end)
    end = further.start() if further else end
    # "After talks with Peruvian leaders, Kenyan Minister A said": the country of the subject is no party met
    end = next((p.start for p in context.people_in(start, end) if text[p.start - 2 : p.start] == ", "), end)
    found = [
        p for p in codes_between(context, start, end) if p.form != "demonym" or _THE.search(text, start - 4, p.start)
    ]
    if strict and not (_DELEGATION.of(context.lexicon).match(text, at) or _ONE_COUNTERPART.match(text, at)):
        return []
    if not link and found and text[found[0].end : found[0].end + 2] in ("'s", "' "):
        return []  # "to meet Peru's needs"
    if (
        link
        and shape == "with"
        and _TOPIC_FIRST.match(text, at)
        and not _PLURAL_WHO.of(context.lexicon).search(text, start, end)
    ):
        return []  # "talked about trade with Peru"
    if not found or not (
        _PLURAL_WHO.of(context.lexicon).search(text, start, end)
        or text[start : found[0].start].strip() in ("", "the", "The", "both")
    ):
        return []
    return found


_ADVERBS = lazy_regex(r"\s+(?:(?:will|also|today|again|next|last|first|then)\s+)*")
# "In Peru, the delegation will meet": where the subject is
# "Visiting Peru, she met"; but a visiting Peruvian team met somebody itself
_FRONTED = lazy_regex(
    r"(?:\A|(?<=\s))(?:(?:[Ii]n|(?<!\ba\s)(?<!\bA\s)(?<![Tt]he\s)[Vv]isiting)\s+(?:the\s+)?|regarding\s+(?:[\w-]+\s+){0,3})\Z"
)
_JOINS = lazy_regex(r"\s*(?:,|and|,\s+and|&|-|–|as\s+well\s+as|with)\s*(?:the\s+)?")


# "Ahead of the presidency of Peru, the [talks with B]": the noun is the subject itself
_NOUN_BEHIND = lazy_regex(r"[^.;:,]{0,40},\s+(?:the|an?)\s+(?:[a-z-]+\s+){0,3}")

# "Peru's Minister for [Lake Union Funds] A": what somebody is in charge of
_CHARGE = lazy_regex(r"\bfor\s+(?:the\s+)?\Z")


def _is_charge(context: Context, party: PartyMention, start: int) -> bool:
    """Tell whether a body stands in an office behind "for"."""
    if not read_states(context.lexicon).is_body(party.code) or not _CHARGE.search(context.plain, start, party.start):
        return False
    return any(p.start < party.start < p.end for p in context.people_in(start, party.end))


def subject_codes(context: Context, start: int, end: int) -> list[PartyMention]:
    """Return the parties that stand as subject before a verb: the last run of them in [start, end)."""
    found = codes_between(context, end_of_opening(context.plain, start, end), end)
    found = leave_other_clauses(context.plain, [p for p in found if not re.search(r"[;:]", context.plain[p.end : end])])
    found = [p for p in found if not _FRONTED.search(context.plain, max(start, p.start - 40), p.start)]
    found = [p for p in found if not _is_charge(context, p, start)]
    if found and _NOUN_BEHIND.fullmatch(context.plain, found[-1].end, end) is not None:
        return []
    last = found[-1] if found else None
    is_body = last is not None and read_states(context.lexicon).is_body(last.code)
    if last is None or not is_body or not _ADVERBS.fullmatch(context.plain, last.end, end):
        return found
    # "Peru praised the plan, even as the League meets": a body right before the verb meets alone
    alone = len(found) > 1 and _JOINS.fullmatch(context.plain, found[-2].end, last.start) is None
    return [last] if alone else found


# "who arrived in Riga today, is due to meet B": what is to be has a verb of its own
_DUE = lazy_regex(
    r"\b(?:scheduled|due|set|expected|slated|likely|supposed|planning|hoping|is|are|was|were)\s+(?:(?:also|then|later)\s+)?to\s+(?:[a-z]+\s+)?\Z"
)
_DUE_REACH = 40  # characters


def find_journey(context: Context, sentence: Span, at: int) -> int | None:
    """Return where the verb of travel stands whose purpose a meeting at `at` is: "flies to Riga for talks with"."""
    if _DUE.search(context.plain, max(sentence.start, at - _DUE_REACH), at):
        return None
    for hit in reversed(context.hits_in(sentence.start, at)):
        entry = hit.find("trigger")
        if entry is not None and entry.attributes.get("shape") in ("travel", "depart"):
            modal, _, rest = hit.entries[0].form.partition(" ")
            return hit.start + len(modal) + 1 if rest and modal in ("will", "would", "shall") else hit.start
    return None
