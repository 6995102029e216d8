"""Passive clauses that tell what the parties did without naming them: "It was agreed that …"."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.acts.act_kinds import KindReader
from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.name_leads import DETERMINERS
from memcon.annotate.acts.verdicts import Verdict, verbs_of
from memcon.annotate.text.small_words import BE, FUTURE, HAVE, MODALS, is_adverb
from memcon.annotate.text.tokens import Tokens
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex, words_of
from memcon.model import Span

_KINDS = frozenset({"discussion", "review", "position", "delivery", "request", "assessment", "commitment"})
_SUBORDINATE = frozenset({"which", "who", "whose", "that", "if", "when", "while", "as", "because", "since", "although"})
_RELATIVE = frozenset({"that", "which"})
_WITH_AS = frozenset({"well", "such", "a", "an", "its", "their", "part"})  # "the role of Peru as a host"
_AUXILIARY_BEFORE = lazy_regex(
    r"\b(?:was|were|been|be|is|are|being)\s(?:(?:[a-z]+ly|also|further|again|likewise|therefore|then|too|together)\s)*$"
)
_BEHIND_PARTICIPLE = frozenset({"in", "by", "under", "since", "during", "so", "at"})
_TOLD = (["the"], ["this"], ["these"])
_WHEN_TOLD = (["during"], ["at"], ["when"], ["while"], ["in"])
_LONG_AGO = lazy_regex(r"\s(?:back\s)?in\s(?:\w+\s)?(?:1\d|20)\d\d\b")
_TAKEN = 4  # words in which what is accepted stands
_SHARED_AIM = lazy_regex(
    r"it (?:is|was|remains) (?:also )?the (?:\w+ ){0,2}?"
    r"(?:aim|intention|goal|objective|ambition|(?P<wish>wish|desire|hope)) of (?:both|the two|the) (?:\w+ )?"
    r"(?:sides|countries|parties|governments|ministers|ministries|presidents|leaders|states) to "
    r"(?!be\b|see\b|have\b)[a-z]"
)
_PLANNED = 6  # words of "It has also been planned"
_PLAN = 16  # words of what is planned in which its verb stands
_NOUNS_TOO = frozenset({"support", "demand", "respect"})
_MOST_LEADS = 2  # "Later, during the talks, views were exchanged"
_LIST_MARK = lazy_regex(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+|[•*·–—-]\s+")  # "6. ", "(b) ", "• "
_LEAD_IN = lazy_regex(
    r"(?:according to [^,;]{2,80}|since (?:the )?[^,;]{2,40}|"
    r"in addition|for example|for instance|besides|furthermore|moreover|additionally|also|bilaterally|meanwhile|"
    r"later|finally|earlier|notably|in return|in turn|as a result|as usual|likewise|thus|therefore|overall|"
    r"to th(?:is|at) end|in (?:the )?future|currently|today|initially|subsequently|afterwards|in particular|"
    r"at the same time|in the meantime|"
    r"here|this (?:year|time|week|month)|"
    r"(?:during|throughout|at|in|on|after|following|as part of|prior to|before|within|under|with|as for|as regards|"
    r"as to|regarding|concerning|aside from|apart from|besides|alongside|beyond|among other)\s"
    r"(?!(?:the|their) agenda\b)[^,;]{2,80}"
    r"(?:,\swhich\s(?:took|was|is|has|will)\s[^,;]{2,80}|,\s\d{1,2}\s[a-z]+(?:\s\d{4})?)?|"
    r"(?:because of|due to|thanks to|in view of|in the light of|in light of|in response to|in line with|"
    r"on the basis of|in addition to|together with|along with|with regard to|with respect to|as regards|regarding|"
    r"concerning|referring to|turning to|touching (?:up)?on|recalling|recognising|recognizing|considering|"
    r"acknowledging|"
    r"in (?:the |his |her |their )?(?:talks|meetings?|discussions?|conversations?) with)\s[^,;]{2,140}),\s"
    r"(?!(?:19|20)\d\d\b)"
)


def follows_auxiliary(folded: str, start: int) -> bool:
    """Tell whether a form of "be" stands before the verb at `start`."""
    return _AUXILIARY_BEFORE.search(folded, max(0, start - 40), start) is not None


def read_passive(
    folded: str,
    sentence: Span,
    tokens: Tokens,
    groups: list[VerbGroup],
    kinds: KindReader,
    own: frozenset[str] = frozenset(),
) -> tuple[Verdict, Span] | None:
    """Return the verdict and span of a passive clause: taken whole, done by the parties together."""
    start = skip_lead(folded, sentence)
    opening = tokens.at(start)
    if (planned := _read_planned(tokens.words[opening:], kinds)) is not None:
        return planned, Span(start, sentence.end)
    relative = _find_relative(tokens, groups, opening)
    aside = _find_aside(tokens, groups, opening)
    valued = _find_valued(kinds.lexicon, tokens, groups, opening)
    main = [g for g in groups if g is not relative and not 0 < aside < g.first < _passive_at(groups, aside)]
    group = valued or _find_passive([g for g in main if not _is_reduced(tokens, g, opening)], opening)
    if group is None or group.entry is None:
        return None
    if (light := _read_light(tokens, opening, group, kinds)) is not None:
        return light, Span(start, sentence.end)
    opener = tokens.words[opening] if opening < len(tokens.words) else ""
    if group.entry.attributes["lemma"] == "undertake" and tokens.words[group.first] not in MODALS:
        return None  # "the visit was undertaken to assess the harvest"
    if group.entry.attributes.get("frame") == "light" and group.entry.value in ("discussion", "delivery"):
        return None
    again = opener == "this" and group.first == opening + 1 and _is_said_again(kinds.lexicon, group)
    if again or _is_notice(kinds.lexicon, tokens, start, group):
        return None  # "This was announced in Lima"
    agreed = opener == "it" and group.entry.attributes.get("frame") == "agree"
    told_that = group.entry.form.endswith(" that")  # "it was announced that"
    it_said = opener == "it" and (told_that or _is_that(tokens.words[group.last + 1 : group.last + 5]))
    # "The pact was initialled. It will be submitted to the council"
    it_is_ahead = group.entry.value == "delivery" and tokens.words[group.first] in MODALS
    if (delivered := _read_delivered(kinds.lexicon, tokens, opening, group)) is not None:
        return delivered, Span(start, sentence.end)
    told = group.entry.value == "statement" and group.entry.attributes.get("frame") in ("say", "affirm")
    if opener != "it" and (noun := _read_noun(tokens, opening, group, kinds)) is not None:
        return noun, Span(start, sentence.end)
    if not agreed and (
        (group.entry.value not in _KINDS and not (told and it_said))
        or (opener == "it" and not it_said and not it_is_ahead)
    ):
        return None
    talked = valued or group.entry.value in ("discussion", "review")
    if group.entry.form.split(" ")[0] in BE or (relative and not talked):
        return None
    low = relative.last if relative and not aside else opening
    if not valued and _has_subordinate(tokens.words[low : aside or group.first]):
        return None
    words = tokens.words[tokens.at(group.after) :] if agreed or it_said else []
    verdict = kinds.read_entry(group.entry, words, own)
    free = agreed or told or group.entry.attributes.get("frame") == "agree"
    settled = _settle(folded, tokens, opening, group, kinds, verdict)
    if settled is verdict and verdict.kind in ("commitment", "statement") and not free:
        return None
    return (settled, Span(start, sentence.end)) if settled is not None else None


def _read_planned(words: list[str], kinds: KindReader) -> Verdict | None:
    """Return what is planned without saying by whom: "It is planned to sign a pact", "that experts will meet"."""
    if (shared := _SHARED_AIM.match(" ".join(words[:_PLAN]))) is not None:
        return Verdict("commitment", 1 if shared["wish"] else 2, "grammar/aim", "AGREE")  # "It is the aim of both to"
    planned = words_of(kinds.lexicon, "verb_class/planning")
    at = next((i for i, w in enumerate(words[:_PLANNED]) if w in planned), 0)
    entry = kinds.verb_forms.get(words[at]) if at and words[0] == "it" and words[1] in BE | HAVE else None
    denied = "not" in words[:at] or words[at : at + 2] == ["intended", "to"]  # an accord "is intended to" do something
    words = words[at + 1 :]
    if entry is None or words[:1] not in (["to"], ["that"]) or denied:
        return None
    rest = [w for w in words[1:_PLAN] if not is_adverb(w)]
    if words[0] == "that":
        modal = next((i for i, w in enumerate(rest) if w in FUTURE or w == "be"), len(rest))
        if words[1:2] == ["there"]:
            talk = not (kinds.talk_nouns | {"exchange"}).isdisjoint(rest[modal + 2 : modal + 6])
            return Verdict("discussion", None, entry.rule, "CONSULT") if talk else None
        rest = rest[modal + 1 + (rest[modal + 1 : modal + 2] == ["be"]) :]
    if not rest or rest[0] in kinds.schedule or rest[0] in kinds.meeting or rest[0] in ("held", "take"):
        return None
    told = kinds.base_forms.get(rest[0])
    if told is not None and told.value in ("discussion", "review"):
        return Verdict("discussion", None, entry.rule, "CONSULT")
    known = told is not None or rest[0] in kinds.bases or rest[0] in kinds.verb_forms
    return kinds.agreements.weaken(Verdict("commitment", 2, entry.rule, "AGREE"), ["to", *rest]) if known else None


def _settle(
    folded: str, tokens: Tokens, opening: int, group: VerbGroup, kinds: KindReader, verdict: Verdict
) -> Verdict | None:
    """Return a passive's verdict as its subject and its tense leave it."""
    entry = group.entry.attributes if group.entry is not None else {}
    taking = set(entry.get("with_words", ())) if verdict.kind == "position" else set()
    if not taking.isdisjoint(tokens.words[opening : opening + _TAKEN]):  # "the invitation was accepted"
        taken = str(entry["then"])
        return replace(verdict, kind=taken, strength=3 if taken == "commitment" else None)
    helps = verdict.kind == "position" and entry.get("lemma") in verbs_of(kinds.lexicon, "lasting help")
    if helps and tokens.words[group.first] == "will" and "not" not in tokens.words[group.first : group.last]:
        return replace(verdict, kind="commitment", strength=3)  # "the ports will be supported with nets"
    if verdict.kind == "delivery" and "not" in tokens.words[group.first : group.last]:
        return None  # "will not be published"
    if _is_due(tokens, group) or (verdict.kind == "delivery" and tokens.words[group.first] in MODALS):
        return _read_due(kinds.lexicon, tokens, group, verdict)
    ordered = _goes_on_to_do(tokens, group, kinds) and not _is_for_a_purpose(kinds, tokens, group)
    if verdict.kind == "delivery" and (ordered or _LONG_AGO.match(folded, group.after)):
        return None
    return verdict


def _is_said_again(lexicon: Lexicon, group: VerbGroup) -> bool:
    """Tell whether a passive only says where or by whom something was said that the text told before."""
    lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
    return lemma in words_of(lexicon, "verb_class/saying of what was said")


def _is_for_a_purpose(kinds: KindReader, tokens: Tokens, group: VerbGroup) -> bool:
    """Tell whether "to" behind a passive tells what for, and neither to whom nor what whoever was ordered did."""
    lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
    behind = tokens.words[tokens.at(group.after) + 1 :]
    return (
        lemma not in words_of(kinds.lexicon, "verb_class/directing") and behind[:1] != [] and behind[0] in kinds.bases
    )


def _goes_on_to_do(tokens: Tokens, group: VerbGroup, kinds: KindReader) -> bool:
    """Tell whether "to" and a verb follow, or somebody is ordered: "was sent to clear the mines", not "to Lima"."""
    behind = tokens.words[group.last + 1 : group.last + 3]
    lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
    ordered = lemma in words_of(kinds.lexicon, "verb_class/directing")
    if behind[:1] != ["to"] or behind[1:] == []:
        return False
    return behind[1] in kinds.bases or (ordered and behind[1] not in DETERMINERS)


def _read_light(tokens: Tokens, opening: int, group: VerbGroup, kinds: KindReader) -> Verdict | None:
    """Return what the noun under an empty verb tells: "particular emphasis was laid on dredging"."""
    if tokens.words[group.first - 1] == "attention" and tokens.words[group.main] == "focused":
        return Verdict("discussion", None, "grammar/topics", "CONSULT")
    lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
    if group.entry is None or lemma not in kinds.nouns.light_verbs:
        return None
    if group.entry.attributes.get("frame") == "light" and group.entry.value == "delivery":
        return None  # "an agreement was reached to open the port" is read by its noun
    words = tokens.words[max(opening, group.first - 4) : group.first]
    light = kinds.nouns.read_light(lemma, kinds.default(group.entry), words)
    if light is not None and light.kind == "position" and tokens.words[group.first] in MODALS:
        return replace(light, kind="discussion")  # what emphasis will be laid on is on the agenda
    return light


def _is_due(tokens: Tokens, group: VerbGroup) -> bool:
    """Tell whether a passive tells what is ahead: "are to be signed", "is expected to be adopted"."""
    return "to" in tokens.words[group.first : group.main]


def _read_due(lexicon: Lexicon, tokens: Tokens, group: VerbGroup, verdict: Verdict) -> Verdict | None:
    """Return what is ahead by a verb of which the verdict is given: talk, or a deed that both bring about."""
    if verdict.kind in ("discussion", "review"):
        return Verdict("discussion", None, verdict.rule, verdict.plover)
    lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
    brought = tokens.words[group.first] in MODALS or lemma in words_of(lexicon, "verb_class/bringing about")
    promised = brought and verdict.kind == "delivery"
    return Verdict("commitment", 3, verdict.rule, verdict.plover) if promised else None  # "is to be respected"


def _find_relative(tokens: Tokens, groups: list[VerbGroup], opening: int) -> VerbGroup | None:
    """Return the verb of a relative clause within the subject: "matters that are dear to both were discussed"."""
    before: list[VerbGroup] = []
    for g in groups:
        if g.first <= opening or g.form == "third":
            continue  # "issues" is a noun
        told = tokens.words[g.first - 1] in _RELATIVE
        if g.form == "be_participle" and not told:
            return before[0] if len(before) == 1 and tokens.words[g.first] in ("was", "were", "will") else None
        if not told:
            return None
        before.append(g)
    return None


def _read_delivered(lexicon: Lexicon, tokens: Tokens, opening: int, group: VerbGroup) -> Verdict | None:
    """Return the verdict of a passive of delivery by its subject: "a review was carried out", "views were given"."""
    if group.entry is None or group.entry.value != "delivery":
        return None
    if tokens.words[group.first - 1] in words_of(lexicon, "noun_class/reviews"):
        return Verdict("review", None, group.entry.rule, "CONSULT")
    exchanged = words_of(lexicon, "noun_class/exchanged")
    if not exchanged.isdisjoint(tokens.words[opening : group.first]):
        return Verdict("discussion", None, group.entry.rule, "CONSULT")
    return None


def _find_valued(lexicon: Lexicon, tokens: Tokens, groups: list[VerbGroup], opening: int) -> VerbGroup | None:
    """Return the passive behind what parties praise and a clause on it: "the role that trade plays was recognised"."""
    group = next((g for g in groups if g.form == "be_participle" and g.first > opening), None)
    if group is None or group.entry is None or group.entry.value not in ("position", "assessment"):
        return None
    words = tokens.words[opening : group.first]
    at = next((n for n, word in enumerate(words) if word in _RELATIVE), 0)
    valued = at > 0 and words[at - 1] in words_of(lexicon, "noun_class/valued")
    return group if valued and not _has_subordinate(words[at + 1 :]) else None


def _passive_at(groups: list[VerbGroup], low: int) -> int:
    return next((g.first for g in groups if g.form == "be_participle" and g.first > low), low)


def _find_aside(tokens: Tokens, groups: list[VerbGroup], opening: int) -> int:
    """Return where a clause in commas stands behind the subject, 0 for none: "the strait, which both share, was"."""
    group = next((g for g in groups if g.form == "be_participle" and g.first > opening), None)
    if group is None or group.entry is None or group.entry.value not in ("discussion", "review"):
        return 0
    words = tokens.words[opening : group.first]
    if words[-1:] != [","] or "which" not in words or words[words.index("which") - 1] != ",":
        return 0
    return opening + words.index("which")


def _is_that(behind: list[str]) -> bool:
    """Tell whether "that" follows a verb, an adverb in commas between them or none: "was said, however, that"."""
    return behind[:1] == ["that"] or (behind[:1] == [","] and behind[2:] == [",", "that"])


def _is_reduced(tokens: Tokens, group: VerbGroup, opening: int) -> bool:
    """Tell whether a past form in a subject only tells which is meant: "the progress [made] in trade was praised".

    A plain form before "for" is a noun: "Peruvian [support] for the court was discussed".
    """
    behind = tokens.words[group.last + 1 : group.last + 2]
    if group.form == "base" and group.first > opening and behind == ["for"]:
        return tokens.words[group.main] in _NOUNS_TOO
    return group.form == "past" and group.first > opening and behind != [] and behind[0] in _BEHIND_PARTICIPLE


def _find_passive(groups: list[VerbGroup], opening: int) -> VerbGroup | None:
    """Return the passive of a clause without another verb; `opening` is the token that its subject begins with."""
    groups = [g for g in groups if g.first >= opening]  # verbs of the lead, "a press release issued by", are not of it
    group = next((g for g in groups if g.form == "be_participle"), None)
    if group is None or group.entry is None or "participle" not in group.entry.attributes["tenses"]:
        return None  # "dams were issues that …"
    for g in groups:
        # a noun that looks like a verb may open the sentence or end its subject: "Hope was expressed"
        noun = g.form == "base" and (g.first == opening or g.last + 1 == group.first)
        if g.first < group.first and g.form != "third" and not noun:
            return None
    return group


def _read_noun(tokens: Tokens, opening: int, group: VerbGroup, kinds: KindReader) -> Verdict | None:
    """Return what the noun under a passive of saying tells: "readiness was expressed to dredge the bay"."""
    if group.entry is None or group.entry.attributes.get("frame") not in ("say", "affirm"):
        return None
    behind = tokens.words[tokens.at(group.after) :]
    if behind[:1] == ["by"]:
        return None
    return kinds.nouns.read(kinds.default(group.entry), [*tokens.words[opening : group.first], *behind])


def _has_subordinate(subject: list[str]) -> bool:
    """Tell whether a subordinate clause stands among the words of a subject; "as well as", "such as" open none."""
    return any(
        w in _SUBORDINATE
        and not (w == "as" and not _WITH_AS.isdisjoint(subject[max(0, i - 1) : i + 2]))
        and not (w == "which" and subject[max(0, i - 2) : i] in (["ways", "in"], ["way", "in"], ["manner", "in"]))
        and not (w == "that" and subject[i + 1 : i + 2] == ["of"])  # "the role of Peru and that of Kenya"
        for i, w in enumerate(subject)
    )


def _is_notice(lexicon: Lexicon, tokens: Tokens, start: int, group: VerbGroup) -> bool:
    """Tell a notice to readers from what the parties will do."""
    subject = tokens.words[tokens.at(start) : group.first]
    if subject[:1] == ["your"]:
        return True
    if subject[:1] in _TOLD and not words_of(lexicon, "noun_class/orders told before").isdisjoint(subject[1:2]):
        return tokens.words[group.last + 1 : group.last + 2] in _WHEN_TOLD
    lemma = group.entry.attributes["lemma"] if group.entry is not None else ""
    gives = lemma in words_of(lexicon, "verb_class/giving notice") and tokens.words[group.first] in MODALS
    return gives and not words_of(lexicon, "noun_class/notices").isdisjoint(subject[:4])


def skip_lead(folded: str, sentence: Span) -> int:
    """Return where a sentence begins behind what says when or where: "During the talks, views were exchanged"."""
    mark = _LIST_MARK.match(folded, sentence.start, sentence.end)
    start = mark.end() if mark else sentence.start
    for _ in range(_MOST_LEADS):
        lead = _LEAD_IN.match(folded, start, sentence.end)
        if lead is None:
            break
        start = lead.end()
    return start
