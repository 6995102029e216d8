"""Who speaks and acts in a document: subjects become party codes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from memcon.annotate.acts.entry_kinds import BASIC_STRENGTH
from memcon.annotate.acts.group_subjects import is_one_group, is_own_officials
from memcon.annotate.acts.home_meetings import meets_at_home
from memcon.annotate.acts.legislators import find_legislators, took_part
from memcon.annotate.acts.met_roles import MetRoles
from memcon.annotate.acts.opening_states import find_opening_state
from memcon.annotate.acts.senders import sender_of
from memcon.annotate.acts.signers import find_signers, list_signatories
from memcon.annotate.acts.subjects import Subject
from memcon.annotate.acts.verdicts import Verdict
from memcon.annotate.occasions.private_sides import acts_privately, works_elsewhere
from memcon.annotate.parties.domestic import Abroad
from memcon.annotate.parties.joint_openings import find_joint_speakers
from memcon.annotate.parties.ministries import party_of_ministry
from memcon.annotate.parties.named_most import find_facing, find_pair
from memcon.annotate.parties.publisher import find_home, find_publisher
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.actors import Actor
from memcon.annotate.people.find import before_setting, resolve_pronoun
from memcon.annotate.people.groups import read_body_word
from memcon.annotate.people.private_subjects_told import leave_private
from memcon.annotate.people.told_subjects import subject_of_last
from memcon.annotate.quotations.sayings import Saying
from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import WordRegex, lazy_regex, words_of
from memcon.model import MeetingMention, Span

_TWO = WordRegex(
    r"(?:the |our |these )?(?:two|both|three|four|pair|duo|trio)\b|our (?:countries|governments|nations|peoples)\b|"
    r"the (?:sides|delegations|parties|co-chairs|governments|"
    r"(?:foreign |prime |defen[cs]e |trade |finance |interior )?%office_class/officials%|interlocutors|"
    r"(?:joint )?(?:statement|communiqu))"
)
_BOTH = lazy_regex(r"(?:the\s)?(?:two|both)\s(?:the\s)?(?:countries|states|nations|sides|governments)\b")
_TALKS = lazy_regex(
    r"(?:(?:the|this|their|our|these|both) )?(?:[\w.'&/-]+ ){0,3}?(?:talks|discussions?|meetings?|conversations?|"
    r"consultations|dialogue|call|exchange|visit|deliberations)\b"
)
_MINISTRY = lazy_regex(r"\bforeign office\b|\bministry\b|\bdepartment of\b|\bcabinet\b|\bgovernment\b")
_PRINCIPAL = lazy_regex(r"PRESIDENT|PRIME MINISTER|CHANCELLOR|MINISTER|\bSECRETARY (?!OF|GENERAL)|PREMIER", re.I)
_SERVES = lazy_regex(r"\s(?:for|of|at|from)\s(?:the\s)?")
_DELEGATION = lazy_regex(r"\bdelegation\Z")
_SENT = lazy_regex(r"(?:\s\([a-z.]{2,8}\))?(?:'s)?\s(?:[\w-]+\s){0,2}delegation\b")
_PAIRED = 2
_SENT_NEAR = 4000  # characters back in which a delegation was told of
_AND_I = lazy_regex(r"[A-Z][\w'’.-]+,? and \Z")
_SPEAKING = frozenset({"i", "we", "they", "it"})  # "they" are nobody in talk, "it" what was named last
_NEAR = 700  # characters over which "they" takes up the parties named before
_JUST_MET = 250  # characters over which "they" takes up those who met
_REACH = 12  # persons back that "the envoy" may mean

# What binds those who made or gave it: an act only where it tells what will be done.
BINDING = ("instrument", "means")


class Voice:
    """Turns the subjects of one document's clauses into party codes.

    `acronyms` are the names, whole and short, of the meetings that the document reports, `bodies` the nouns of their
    bodies.
    `parties_meet` tells that it tells of parties that can act together, `is_joint` that several states speak it,
    `is_talk` that it is talk written down, `has_guests` that officials of two governments speak in it, `is_readout`
    that it is one side's account of a meeting or call. `together` are the codes for all parties acting together, ()
    where they are not known, None where nobody does.
    """

    def __init__(self, context: Context, meetings: Sequence[MeetingMention], genre: str) -> None:
        self._context = context
        self.has_meeting = any(m.standing == "subject" for m in meetings)
        self.home = find_publisher(context)
        self._parties = {p for m in meetings if m.standing == "subject" for p in m.parties}
        self._pair = () if self.has_meeting else find_pair(context, self.home)
        self._facing = () if self.has_meeting or self._pair else find_facing(context, self.home)
        self._together: tuple[str, ...] = ("all",)
        signers: tuple[str, ...] = ()
        if not self.has_meeting and not context.turns.has_guests:
            signers = find_signers(context) or find_joint_speakers(context)
            self._together = context.document.parties or signers or list_signatories(context, self.home)
        self._is_of_body = self.home is not None and self.home not in read_states(context.lexicon).governments
        # a government's account of whom it met at home, where no other state is told of: those met are of none
        at_home = self.home is not None and not self._is_of_body and context.party_codes <= {self.home}
        self._is_readout = genre == "readout" and not self.has_meeting and not at_home
        self._last: tuple[str, ...] = ()
        self._last_binds = False
        self.is_joint = genre in ("joint_statement", "communique") or len(signers) > 1
        self._turns = context.turns
        self.is_readout = genre == "readout"
        self._is_news = genre == "news"
        self.legislators = find_legislators(context, meetings) if self._is_news else frozenset()
        self.is_talk = genre == "transcript"
        self.has_guests = self._turns.has_guests
        self.parties_meet = (
            self.has_meeting or self._is_readout or len(self._pair) > 1 or (bool(meetings) and self.home is None)
        )
        self.together: tuple[str, ...] | None = None
        if self.parties_meet or self.is_joint:
            self.together = self._together if self.has_meeting or self.is_joint else self._pair
        settled = self.has_meeting or self.is_joint or self._is_readout or self.is_talk
        self.at_home = not settled and meets_at_home(context, self.home)
        if self.at_home and self.home is not None:
            self.together = (self.home,)
        self.abroad = Abroad(context, meetings, self.home, self.is_talk)
        self._last_plural: tuple[str, ...] = ()
        self._last_plural_at = -_NEAR
        told = [m for m in meetings if m.standing == "subject"]
        self._met = [e for m in told for e in m.evidence]
        self.acronyms = frozenset(n for m in told for n in (m.acronym, m.mechanism) if n)
        self.bodies = frozenset(b for m in told if (b := read_body_word(m.mechanism or "")))
        self._sent = {h.name: h.party for m in told for h in m.heads if h.name}
        self._told: tuple[str, ...] | None = None  # who acted last, of whom a programme or gift behind is
        self._told_at = -_NEAR
        self._last_single: tuple[int, tuple[str, ...]] = (-1, ())
        self._last_group: tuple[int, tuple[str, ...]] = (-_NEAR, ())  # a delegation or team of one side, acting last
        self._roles = MetRoles(context, meetings, self._parties)
        self._held = {p.party for p in context.people if p.party and p.office}

    def is_own(self, codes: tuple[str, ...], offset: int) -> bool:
        """Tell whether codes stand for the publisher, or for whoever speaks at `offset`, alone."""
        return self.home is not None and codes in ((self.home,), (self._turns.speaker_at(offset),))

    def is_idle(self, sentence: Span, actors: Sequence[Actor]) -> bool:
        """Tell that a sentence of talk where no parties meet holds no act, nor anybody whom later words take up.

        The speaker's own side is all that acts in it, and no other state is within reach. Most talk at home is so.
        """
        if not self.is_talk or self.has_guests or self._last or self.together is not None:
            return False
        if any(a.who not in _SPEAKING for a in actors):
            return False
        same_turn = self._turns.at(sentence.start) is self._turns.at(sentence.end - 1)
        return same_turn and not self.abroad.may_be_near(sentence)

    def counts_saying(self, saying: Saying) -> bool:
        """Tell whether words quoted in talk are an act: not in a question, and near another state."""
        if self._turns.is_question(saying.start):
            return False
        return self.has_guests or self.abroad.is_near(saying.start, saying.end)

    def is_bystander(self, codes: tuple[str, ...], subject: Subject) -> bool:
        """Tell whether talk of one side only tells of another state ("Russia launched …"): background, no act."""
        if self.is_talk and codes == () and not self.has_guests:
            return True
        if not self.is_talk or self.has_guests or self.home is None or subject.actors[0].who not in ("party", "it"):
            return False
        return self.home not in codes and "all" not in codes

    def lets_act(self, subject: Subject, verdict: Verdict | None) -> bool:
        """Tell whether a subject can do what is told: a gift, or a programme of no meeting, only binds its giver."""
        who = subject.actors[0].who
        if who == "it" and self._last_binds and (verdict is None or verdict.strength != BASIC_STRENGTH):
            return False  # a paper "will" do something, and does nothing else
        bound = who == "means" or (who == "instrument" and not (self.has_meeting or self.is_joint))
        return not bound or (verdict is not None and verdict.kind == "commitment")

    def with_counterpart(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """Return the codes for what one party does with another: all of them, where it is one of those that meet."""
        return self._together if self.has_meeting and set(codes) < self._parties else codes

    def together_as(self, codes: set[str]) -> tuple[str, ...]:
        """Return codes in order, as all of those that meet where they are these."""
        return ("all",) if codes == self._parties else tuple(sorted(codes))

    def as_both(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """Return the codes for what one party tells that both did, where it is one of the two the document is about."""
        if self.has_meeting or not set(codes) < set(self._pair):
            return self.with_counterpart(codes)
        return self._pair

    def spell_out(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """Return the codes with "all" replaced by the parties that meet."""
        return tuple(sorted(self._parties)) if codes == ("all",) else codes

    def codes(self, subject: Subject, is_mutual: bool = False) -> tuple[str, ...] | None:
        """Return the codes of a subject: ("all",) for the parties together, () for an official of unknown party.

        None tells that the subject is nobody who acts. "It" takes up the body or party that was the subject before;
        after a person it stands for no actor. `is_mutual` tells that the verb is one that parties do together.
        """
        codes = self._read(subject, is_mutual)
        if subject.actors[0].who != "they":
            self._last_group = (subject.start, codes or ()) if is_one_group(self._context, subject) else (-_NEAR, ())
        elif not is_mutual and subject.start - self._last_group[0] < _NEAR and self._last_group[1]:
            return self._last_group[1]
        if subject.actors[0].who != "it":
            alone = subject.actors[0].who == "meeting" or len(subject.actors) == 1  # "it" is not two states
            self._last = (
                codes or () if subject.actors[0].who in ("meeting", "party", "home", "instrument") and alone else ()
            )
            self._last_binds = subject.actors[0].who == "instrument"
        if codes and subject.actors[0].who not in BINDING:
            self._told, self._told_at = codes, subject.start
        if codes is not None and (len(codes) > 1 or codes == ("all",) or subject.actors[0].who in ("all", "they")):
            self._last_plural, self._last_plural_at = codes, subject.start
        elif codes is None and subject.actors[0].who == "all":
            self._last_plural_at = -_NEAR  # "participants": "they" behind are nobody's government either
        elif codes and subject.actors[0].who in ("person", "official"):
            self._last_single = (subject.start, codes)
        elif codes is None and (subject.actors[0].who == "person" or subject.actors[0].code == ""):
            self._last_single = (subject.start, ())  # "he" behind is nobody's either
        return codes

    def stands_for(self, offset: int, code: str) -> None:
        """Take up for whom somebody acts at `offset`: "he" behind does so too."""
        self._last_single = (offset, (code,))

    def _read(self, subject: Subject, is_mutual: bool) -> tuple[str, ...] | None:
        found: set[str] = set()
        official = False
        for actor in subject.actors:
            if actor.who == "person" and self._acts_privately(self._person_of(actor)):
                continue
            if actor.code:
                found.add(actor.code)
            elif actor.code == "" and self.home is None:
                continue  # "Ivo Stone said": a name that no words tie to a government is a firm's or party's
            elif actor.who in ("all", "they", "meeting", "instrument", "means"):
                sender = sender_of(self._context, actor) if actor.who == "all" else None
                return (sender,) if sender else self._read_group(actor, is_mutual)
            elif actor.who == "it":
                if not self._last and not self.is_talk:
                    self._last = find_opening_state(self._context, actor.start)
                return self._last or None
            elif actor.who == "we":
                return self._read_we(actor, is_mutual)
            elif actor.who == "i" and is_mutual and self.has_guests and self._is_joined(actor.start):
                return ("all",)
            elif actor.who in ("i", "home"):
                speaker = self._speaker_at(actor.start) if actor.who == "i" else self._served(actor) or self._own(actor)
                if speaker:
                    found.add(speaker)
                official = official or (actor.who == "home" and self.has_meeting)
            elif actor.who == "official" and (side := self._roles.side_of(actor)) is not None:
                found.update({side} - {""})
            elif actor.who in ("he", "official", "person"):
                if _DELEGATION.search(self._context.folded, actor.start, actor.end):
                    code, official = self._sender_of(actor), True
                    found.update({code} if code else ())
                    continue
                person = self._person_of(actor)
                if person is not None and person.ident in self.legislators:
                    continue
                if actor.who == "he" and self._last_single[0] > (person.start if person else -1):
                    found.update(leave_private(self._context, self._last_single, actor.start))
                    continue
                code = (person and (person.party or self._sent.get(person.name))) or self._place(person, actor)
                if code:
                    found.add(code)
                if actor.who == "official" or not self._is_news:
                    official = official or actor.who != "person" or (person is not None and self._is_official(person))
                else:  # in a story "he" may be anybody
                    official = official or (person is None and actor.who == "he") or self._holds_office(person)
        if not found and subject.actors[0].who == "i" and self._is_guest_at(subject.start):
            return ()
        if len(found) == 1 and len(subject.actors) >= _PAIRED and self._is_with_unknown(subject):
            return self._together or tuple(found)  # "A and Foreign Secretary B": the other side's, who else
        if not found:
            return () if official and self._knows_no_home() else None
        return ("all",) if len(found) > 1 and found == self._parties else tuple(sorted(found))

    def _acts_privately(self, person: Person | None) -> bool:
        return (person is not None and person.ident in self.legislators) or acts_privately(self._context, person)

    def _is_with_unknown(self, subject: Subject) -> bool:
        """Tell whether two persons of whom one has no party act where two parties meet."""
        people = [a for a in subject.actors if a.who == "person"]
        unknown = [self._person_of(a) for a in people if not a.code]
        two = self.has_meeting and len(self._parties) == _PAIRED == len(people) == len(subject.actors)
        return two and len(unknown) == 1 and unknown[0] is not None and unknown[0].office is not None

    def _sender_of(self, actor: Actor) -> str | None:
        """Return the party of which a delegation was told before: "a Kenyan delegation", "a delegation from Kenya"."""
        folded = self._context.folded
        for party in reversed(self._context.parties_in(max(0, actor.start - _SENT_NEAR), actor.start)):
            named = party.form == "side" and "delegation" in folded[party.start : party.end]
            if named or _SENT.match(folded, party.end):
                return party.code
        return None

    def _served(self, actor: Actor) -> str | None:
        """Return the state of "a spokesman for the Japanese foreign ministry"."""
        link = _SERVES.match(self._context.folded, actor.end)
        named = self._context.parties_in(link.end(), link.end() + 1) if link else []
        return named[0].code if named else None

    def _own(self, actor: Actor) -> str | None:
        """Return whose "the government" is: whoever speaks tells of his own."""
        speaker = self._speaker_at(actor.start) or self.home
        if speaker is None and _MINISTRY.search(self._context.folded, actor.start, actor.end):
            told = party_of_ministry(self._context, self._context.folded[actor.start : actor.end])
            return told or find_home(self._context)  # a newspaper's "the foreign ministry" is that of its own state
        return speaker

    def _is_guest_at(self, offset: int) -> bool:
        turn = self._turns.at(offset)
        return turn is not None and turn.is_guest

    def _is_joined(self, offset: int) -> bool:
        """Tell whether "I" follows the name of another: "Malcolm and I"."""
        return _AND_I.search(self._context.plain[max(0, offset - 24) : offset]) is not None

    def _speaker_at(self, offset: int) -> str | None:
        return self._turns.speaker_at(offset) if self._turns.turns else self.home

    def _read_we(self, actor: Actor, is_mutual: bool) -> tuple[str, ...] | None:
        """Return the codes of "we": all parties where they do together what the verb tells, else the speaker's own."""
        if is_mutual and self.has_guests:
            return ("all",)
        if self.is_joint or not self.home or (is_mutual and self.has_meeting and not self.abroad.is_briefing):
            return self.together or None
        if self.has_meeting and not self.is_talk and self._is_of_body:
            return self.together or None  # a body publishes what its members say together
        speaker = self._speaker_at(actor.start)
        return (speaker,) if speaker else () if self._is_guest_at(actor.start) else None

    def _read_group(self, actor: Actor, is_mutual: bool) -> tuple[str, ...] | None:
        # without a meeting or a joint statement they are somebody else, unless the words tell of two
        if actor.who == "they" and self.is_talk:
            return None  # whoever speaks is "we"; they are anybody
        if self.home is not None and not self._is_of_body and is_own_officials(self._context.folded, actor):
            return (self.home,)
        if self._is_news and self._context.folded[actor.start : actor.end] == "the group":
            return None  # in a story a group is anybody's
        if actor.who == "means" or (actor.who == "instrument" and not (self.has_meeting or self.is_joint)):
            return self._told if actor.start - self._told_at < _NEAR and not self.is_talk else None
        if actor.who == "they" and self._is_news and not is_mutual and not self._are_told_of(actor):
            return None  # in a story "they" are whoever was told of last, who need not be those who met
        if self.has_meeting or self.is_joint or self.has_guests:
            return self._together or None
        if self._is_readout and actor.who in ("all", "they", "meeting"):
            return self._pair  # a readout tells of a meeting, whether or not its parties are known
        if self.at_home and actor.who == "meeting":
            return self.together
        words = self._context.folded[actor.start : actor.end]
        if actor.who == "they":
            near = actor.start - self._last_plural_at < _NEAR and not self.is_talk
            return self._last_plural if near else None
        if self._facing and actor.who == "all" and _BOTH.match(words):
            return self._facing
        if (actor.who == "all" and _TWO.of(self._context.lexicon).match(words)) or (
            actor.who == "meeting" and _TALKS.match(words)
        ):
            return self._pair or (() if self.parties_meet else None)
        return None

    def _are_told_of(self, actor: Actor) -> bool:
        """Tell whether several acted, or met, shortly before "they"."""
        near = any(0 <= actor.start - met.end < _JUST_MET for met in self._met)
        return near or actor.start - self._last_plural_at < _NEAR

    def _person_of(self, actor: Actor) -> Person | None:
        if actor.who == "he":
            return resolve_pronoun(self._context, actor.start, before_setting(self._context, actor.start))
        people = self._context.people
        index = bisect_right(people, actor.start, key=attrgetter("start"))
        if actor.who == "person":
            return people[index - 1] if index else None
        noun = self._context.folded[actor.start : actor.end].rpartition(" ")[2]
        wanted = words_of(self._context.lexicon, f"office_class/meant by {noun}")
        near = people[max(0, index - _REACH) : index]
        fits = [p for p in near if not wanted or any(w in (p.office or "").lower() for w in wanted)]
        return subject_of_last(self._context, fits) if wanted else next(reversed(near), None)

    def _place(self, person: Person | None, actor: Actor) -> str | None:
        """Return the party of an official whom the text gives none: the publisher's, or the one that no other has."""
        if actor.who == "he" and self.home:
            if person is not None and person.name and not self.is_talk and not self._is_official(person):
                return None  # somebody whom no government sent
            return None if self._speaks_in_own_name(actor.start) else self.home
        if actor.who == "person" and (person is None or (not self._is_official(person))):
            return None
        if self._is_news and actor.who != "official" and not took_part(self._context, self._met, person):
            return None  # a story names officials who were not there
        left = [c for c in (self._pair or sorted(self._parties)) if c not in self._held and c != self.home]
        return left[0] if len(left) == 1 else None

    def _speaks_in_own_name(self, offset: int) -> bool:
        """Tell whether a head of government or minister speaks, who is "I" and never "he"."""
        turn = self._turns.at(offset)
        return turn is not None and _PRINCIPAL.search(turn.label) is not None

    def _holds_office(self, person: Person | None) -> bool:
        return person is not None and (person.office or self._context.people[person.ident].office) is not None

    def _is_official(self, person: Person) -> bool:
        if works_elsewhere(self._context.lexicon, person.office):
            return False
        return person.office is not None or (self.parties_meet and (self.has_meeting or self.home is None))

    def _knows_no_home(self) -> bool:
        return self.has_meeting or (self.home is None and (self.parties_meet or len(self._context.parties) > 0))
