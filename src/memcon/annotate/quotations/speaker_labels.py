"""Speakers' labels at line starts: which party each label stands for, and who only asks."""

from __future__ import annotations

import re
import unicodedata

from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.leaders import find_led
from memcon.annotate.text.context import Context
from memcon.annotate.text.turns import Turn, Turns
from memcon.lexicon import Entry, match_lines
from memcon.lexicon.match import straighten
from memcon.lexicon.patterns import WordRegex, lazy_regex

_LABEL = WordRegex(
    r"^[ \t]*(?:(?P<asks>%name_class/asking%)(?:[ \t]*\([^)\n]{2,60}\))?(?:[:.]|[ \t]{2,}|(?<=\bQ)\ (?=[A-Z])|[ \t]*$)"
    r"|(?P<name>[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-ZÀ-ÞĀ-ɏḀ-ỿ .,'’&-]{1,90})(?:[ \t]*\([^)\n]{2,60}\))?[ \t]*:(?=\s)"
    r"|(?P<mixed>%office_class/in labels%\b\.?(?:\ (?:of|the|and|for|[A-ZÀ-Þ][\w.'’-]*)){0,6})"
    r"(?:[ \t]*\([^)\n]{2,60}\))?[ \t]*:(?=\s))",
    re.M,
)
# the same where the lines of a transcript were joined: labels in capitals behind a wide blank
_JOINED = WordRegex(
    r"(?:(?<=\S) {2,}|(?:(?<=[AP]\.M\. [A-Z]{3})|(?<=[.!?)…\"—-])(?<![AP]\.M\.)) )"
    r"(?:(?P<asks>%name_class/asking%)(?: ?\([^)\n]{2,60}\))? {2,}"
    r"|(?P<name>[A-ZÀ-ÞĀ-ɏḀ-ỿ](?:[A-ZÀ-ÞĀ-ɏḀ-ỿ.,'’&-]| (?! )){1,60})(?: ?\([^)\n]{2,60}\))?:(?=  )|(?P<mixed>(?!)))"
)
_PRIVATE = lazy_regex(r"(?:MR|MRS|MS|MISS|DR|PROF|SIR)\b\.?\s|[A-Z'’-]+\Z", re.I)
_OWN_TALK = lazy_regex(
    r"\b(?:briefing|gaggle|availability|press\s+(?:conference|call)|background|on-the-record|teleconference)\b", re.I
)
_CUT = lazy_regex(
    r"\s(?:and|with|before|at|in|on|after|following|to|during|prior|hold|host)\s|[,;:&]\s|['’]s\s(?=Remarks|Meeting|Call|Press)",
    re.I,
)
_RANKED = ("state", "adjective", "demonym", "organisation")
_FEWEST = 2
_NAMELESS = frozenset({"official", "officials", "spokesperson", "spokesman", "spokeswoman", "aide", "staff"})


def find_turns(context: Context) -> Turns:
    """Return the turns of a document whose lines begin with speakers' labels."""
    home = find_publisher(context)
    found = [m for m in match_lines(_LABEL.of(context.lexicon), context.plain) if m["asks"] or _is_speaker(context, m)]
    if ":  " in context.plain:
        labels = _JOINED.of(context.lexicon).finditer(context.plain)
        joined = [*found, *(m for m in labels if m["asks"] or _is_speaker(context, m))]
        if sum(1 for m in joined if not m["asks"]) >= _FEWEST:
            found = sorted(joined, key=lambda m: m.start())
    if len(found) < _FEWEST:
        lone = found[0] if found else None
        if lone is None or lone["asks"] or lone.start() > 1500:
            return Turns(home=home)
    reader = _LabelReader(context, home)
    stops = [m.start() for m in found[1:]] + [len(context.plain)]
    turns = []
    for match, stop in zip(found, stops, strict=True):
        name = match["name"] or match["mixed"]
        code = reader.read(name) if name else None
        asks = not name or reader.only_asks(name)
        guest = bool(name) and code is None and not asks and reader.is_guest(name)
        turns.append(Turn(match.start(), stop, code, asks, name or match["asks"], guest))
    return Turns(turns, home)


def _is_speaker(context: Context, match: re.Match[str]) -> bool:
    """Tell a speaker's label from a heading: an office, an honorific or a name known elsewhere."""
    name = match["name"] or match["mixed"]
    if match["mixed"] or _PRIVATE.match(name):
        return bool(match["mixed"]) or " " in name or context.plain.count(f"\n{name}:") > 1
    return _offices(context, name) or len(name.split()) > 1


def _offices(context: Context, name: str) -> bool:
    return any("office" in h.labels for h in context.lexicon.meetings.find(name.lower()))


def _plain(words: str) -> str:
    """Return words in lower case without accents: "RAMIREZ" and "Ramírez" are one name."""
    if words.isascii():
        return words.casefold()
    return "".join(c for c in unicodedata.normalize("NFD", words) if not unicodedata.combining(c)).casefold()


def _split_title(context: Context) -> list[str]:
    """Return the parts of a title that name one person each: "X and French Foreign Minister Y at a dinner" has three.

    An office at the end of a part belongs to the person behind it ("the Vice President and Foreign Minister Y").
    """
    parts: list[str] = []
    open_office = False
    for part in _CUT.split(straighten(context.title)):
        if open_office:
            parts[-1] = f"{parts[-1]} and {part}"
        else:
            parts.append(part)
        last = [h for h in context.lexicon.meetings.find(parts[-1].lower()) if "office" in h.labels][-1:]
        open_office = bool(last) and last[0].end == len(parts[-1].rstrip())
    return parts


class _LabelReader:
    """Finds the parties of labels; each label is looked up once."""

    def __init__(self, context: Context, home: str | None) -> None:
        self._context = context
        self._home = home
        self._title = straighten(context.title)
        self._known: dict[str, str | None] = {}
        self._asking: dict[str, bool] = {}
        self._family: dict[str, str] = {}
        for person in context.people:
            if person.party and person.name:
                self._family.setdefault(_plain(person.name.split()[-1]), person.party)
        self._briefing = _OWN_TALK.search(self._title) is not None
        self._segments = _split_title(context)

    def read(self, label: str) -> str | None:
        """Return the party that a labelled speaker speaks for, None for guests and officials of unknown party."""
        if label not in self._known:
            self._known[label] = self._find(label)
        return self._known[label]

    def is_guest(self, label: str) -> bool:
        """Tell whether a label names an office that the publisher's state does not have."""
        entries = self._entries(label)
        return self._home is not None and bool(entries) and not self._may_be_home(entries)

    def _entries(self, label: str) -> list[Entry]:
        hits = self._context.lexicon.meetings.find(label.lower())
        return [e for h in hits for e in h.entries if e.label == "office"]

    def only_asks(self, label: str) -> bool:
        """Tell whether a labelled speaker is the interviewer whom the title names."""
        if label not in self._asking:
            name = _plain(label.split()[-1])
            self._asking[label] = (
                _PRIVATE.match(label) is not None
                and not self._briefing
                and any(name in _plain(s) for s in self._segments[1:])
                and re.search(r"\b(?:interview|town\s+hall|on|with)\b", self._title, re.I) is not None
                and not _offices(self._context, " ".join(s for s in self._segments if name in _plain(s)))
            )
        return self._asking[label]

    def _find(self, label: str) -> str | None:
        told = self._state_in(label)
        if told is not None:
            return told
        words = [w for w in re.split(r"[\s,]+", _plain(label)) if w]
        entries = self._entries(label)
        bare = not entries or len(" ".join(words).removeprefix("the ")) <= max(len(e.form) for e in entries)
        if entries and bare:
            return self._home if self._may_be_home(entries) else self._only_guest()
        surname = words[-1]
        if surname in _NAMELESS:
            return self._home
        segment = next((s for s in self._segments if surname in re.split(r"[^\w'-]+", _plain(s))), None)
        if segment is not None and (code := self._state_in_title(segment)):
            held = self._family.get(surname)  # an office may be called like a body: "UN High Commissioner for Refugees"
            is_body = read_states(self._context.lexicon).is_body
            return held if held is not None and is_body(code) and is_body(held) else code
        if entries and (led := find_led(self._context, surname, label)):
            return led
        if entries and not self._may_be_home(entries):
            return self._family.get(surname) if self._family.get(surname) != self._home else self._only_guest()
        if segment is None and surname in self._family:
            return self._family[surname]
        if not entries and _PRIVATE.match(label) and not self._briefing and segment is None:
            return None  # a guest: a teacher, a mayor, a head of a firm
        return self._home

    def _may_be_home(self, entries: list[Entry]) -> bool:
        return not any(self._home in e.attributes.get("absent", ()) for e in entries)

    def _only_guest(self) -> str | None:
        """Return the one state besides the publisher's that the title names."""
        codes = {c for s in self._segments if (c := self._state_in_title(s)) and c != self._home}
        return next(iter(codes)) if len(codes) == 1 else None

    def _state_in_title(self, segment: str) -> str | None:
        for hit in self._context.lexicon.names.find(segment):
            entry = next((e for e in hit.entries if e.label in _RANKED), None)
            if entry is not None and "Council" not in entry.form:
                return entry.value
        return None

    def _state_in(self, label: str) -> str | None:
        """Return the state that a label names: "PRIME MINISTER OF JAPAN", "FRENCH PRESIDENT"."""
        shown = re.sub(r"\b(Of|The|And)\b", lambda m: m[0].lower(), label.title() if label.isupper() else label)
        for hit in self._context.lexicon.names.find(shown):
            entry = next((e for e in hit.entries if e.label in _RANKED), None)
            if entry is None:
                continue
            before = shown[: hit.start]
            if re.search(r"\b(?:of|for)\s(?:the\s)?\Z", before) or (
                entry.label == "adjective" and hit.start == 0 and hit.end < len(shown)
            ):
                return entry.value
        return None
