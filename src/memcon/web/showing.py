"""How values are shown: days, parties, meetings, marked words; all of it escaped.

The insides of pages are Jinja templates: they are compiled, and build a table of fifty rows five times as fast as
Django's own. Frame, sign-in and problem pages, which stand alone, are Django's.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any
from urllib.parse import quote as quote_path
from urllib.parse import quote_plus, urlsplit

from django.http import QueryDict
from django.urls import reverse
from jinja2 import ChainableUndefined, Environment
from markupsafe import Markup, escape

from memcon.register.search import MARK_END, MARK_START
from memcon.render.phrases import STRENGTHS, clean, one_line, say_day, say_ordinal
from memcon.web.parties import name_party
from memcon.web.scripts import guess_language

_PLACEHOLDER = "7070707007"


class PageEnvironment(Environment):
    """Looks a name up in a dictionary first where there is one, not last: to fail first costs more than to find."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return a dictionary's value, or an object's attribute, or what Jinja makes of there being none."""
        try:
            return obj[attribute] if type(obj) is dict else getattr(obj, attribute)
        except (AttributeError, KeyError):
            return super().getattr(obj, attribute)


def environment(**options: Any) -> Environment:
    """Return the environment that pages' insides are rendered in; Django calls this."""
    env = PageEnvironment(**{**options, "undefined": ChainableUndefined, "trim_blocks": True})
    for show in FILTERS:
        env.filters[show.__name__] = show
    for tell in FUNCTIONS:
        env.globals[tell.__name__] = tell
    return env


def url(name: str, *values: object) -> str:
    """Return the address of a page."""
    parts = (text if (text := str(v)).isascii() and text.isalnum() else quote_path(text, safe="") for v in values)
    return _pattern(name, len(values)).format(*parts)


@lru_cache(maxsize=64)
def _pattern(name: str, number: int) -> str:
    """Return a page's address with braces for its variables; finding it anew for each link costs more than a row."""
    path = reverse(name, args=[f"{_PLACEHOLDER}{i}" for i in range(number)])
    for i in range(number):
        path = path.replace(f"{_PLACEHOLDER}{i}", f"{{{i}}}")
    return path


@lru_cache(maxsize=4096)
def day(iso: str | None) -> Markup:
    """Return a day in words inside a time element, a dash where it is not known."""
    if not iso:
        return Markup('<span class="soft">–</span>')
    return Markup('<time datetime="{}">{}</time>').format(iso, say_day(iso))


def stamp(moment: str | None) -> str:
    """Return a time in UTC as "10 January 2025, 14:05"."""
    if not moment:
        return ""
    at, _, clock = str(moment).replace(" ", "T").partition("T")
    return f"{say_day(at)}, {clock[:5]}" if clock else say_day(at)


def party(code: str | None) -> str:
    """Return the name of a party code."""
    return name_party(code) if code else ""


def parties(codes: Iterable[str] | None, most: int | None = None) -> str:
    """Return the names of parties, with dashes between; of more than `most` the first, and how many others."""
    names = list(map(name_party, codes or ()))
    if most is None or len(names) <= most:
        return " – ".join(names)
    return f"{' – '.join(names[: most - 1])} and {len(names) - most + 1} others"


def plain(text: object) -> str:
    """Return text on one line without characters that could hide or turn what follows."""
    told = str(text or "")
    if told.isprintable() and "  " not in told and told == told.strip():
        return told
    return one_line(told)


@lru_cache(maxsize=4096)
def tongue(text: str | None) -> Markup:
    """Return the attribute that tells a text's language, for the shapes of its letters; none for Latin ones."""
    language = "en" if not text or text.isascii() else guess_language(text)
    return Markup("") if language == "en" else Markup(' lang="{}"').format(language)


def shorten(text: str, length: int) -> str:
    """Return text of at most so many characters, an ellipsis where any were left out."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def hundredths(number: float) -> str:
    """Return a number with two decimals."""
    return f"{number:.2f}"


def grouped(number: float) -> str:
    """Return a number with its thousands apart, without decimals that say nothing."""
    return f"{number:,.0f}" if number == int(number) else f"{number:,}"


def quoted(text: object) -> str:
    """Return text as a value in an address."""
    return quote_plus(str(text))


def pluralize(number: int) -> str:
    """Return the s of a plural, or nothing for one."""
    return "" if number == 1 else "s"


def words(name: str | None) -> str:
    """Return a value's name as words: "joint statement" for joint_statement."""
    return (name or "").replace("_", " ")


def ordinal(number: int | None) -> str:
    """Return "4th"."""
    return say_ordinal(number) if number is not None else ""


def strength(number: int | None) -> str:
    """Return "binding", "intent" or "soft"."""
    return STRENGTHS.get(number or 0, "")


def meeting(row: Any) -> str:
    """Return what a meeting is called on pages: its mechanism and number, or its kind and parties."""
    get = row.get if isinstance(row, dict) else lambda name: getattr(row, name, None)
    number, mechanism = get("number"), get("mechanism")
    name = mechanism.get("name") if isinstance(mechanism, dict) else getattr(mechanism, "name", mechanism)
    acronym = mechanism.get("acronym") if isinstance(mechanism, dict) else getattr(mechanism, "acronym", None)
    if name:
        shown = acronym or name
        return one_line(f"{shown}, {say_ordinal(number)} round" if number is not None else str(shown))
    kind = (get("kind") or "meeting").capitalize()
    who = parties(get("parties"), 4)
    return f"{kind}, {who}" if who else str(kind)


def round_name(row: Any) -> str:
    """Return what a round is called among those of its mechanism: its number and day, or its key without either."""
    number = f"{say_ordinal(row.number)} round" if row.number is not None else "round"
    told = ", ".join(filter(None, (number, say_day(row.start or ""))))
    return told if told != "round" else f"round without number or day ({row.key})"


def heads(row: Any) -> str:
    """Return the names of those who led a meeting, by which meetings of one day are told apart."""
    get = row.get if isinstance(row, dict) else lambda name: getattr(row, name, None)
    return one_line(" – ".join(dict.fromkeys(head[0] for head in get("heads") or ())))


def full_name(row: Any) -> str:
    """Return what a meeting is called with its day, and place where it is of no body, for titles and links alone."""
    get = row.get if isinstance(row, dict) else lambda name: getattr(row, name, None)
    told = (meeting(row), "" if get("mechanism") else get("place"), say_day(get("start")))
    return one_line(", ".join(filter(None, told)))


def signed(number: int) -> str:
    """Return a score as +1, 0 or −1."""
    return f"{number:+d}".replace("-", "−") if number else "0"


def snippet(text: str) -> Markup:
    """Return a passage that was found, the words found marked."""
    # As plain text: markup would escape what it replaces.
    parts = str(escape(clean_marks(text)))
    return Markup(parts.replace(MARK_START, "<b>").replace(MARK_END, "</b>"))


def clean_marks(text: str) -> str:
    """Return text without control characters but the two that search puts around what it found."""
    kept = {MARK_START: "\ue000", MARK_END: "\ue001"}
    for mark, stand_in in kept.items():
        text = text.replace(stand_in, "\ufffd").replace(mark, stand_in)
    text = one_line(text)
    for mark, stand_in in kept.items():
        text = text.replace(stand_in, mark)
    return text


def passage(text: str) -> str:
    """Return running text, its line breaks kept, without characters that steer or hide."""
    return clean(text)


def address(url: str | None) -> Markup:
    """Return a link to a web address; anything but http and https stays plain text."""
    shown = one_line(url or "")
    try:
        parts = urlsplit(shown)
    except ValueError:
        return escape(shown)
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return escape(shown)
    return Markup('<a href="{}" rel="noopener noreferrer nofollow">{}</a>').format(shown, shown)


def value(found: object) -> str:
    """Return a register value as people read it: a list as its parts, a day in words, None as a dash."""
    if found is None or found == "":
        return "–"
    if isinstance(found, list | tuple) and found and isinstance(found[0], list | tuple):
        return one_line(say_heads(found))
    if isinstance(found, list | tuple):
        return " – ".join(name_party(str(v)) for v in found) or "–"
    text = str(found)
    if len(text) in (7, 10) and text[:4].isdecimal() and text[4] == "-":
        return say_day(text)
    return one_line(text)


def field_value(name: str, found: Any) -> str:
    """Return what a field of a meeting holds as people read it."""
    if name == "country":
        return name_party(found)
    return words(found) if name == "mode" else value(found)


def field_name(name: str) -> str:
    """Return what a field of a meeting is called: "start", or "heads for Kenya"."""
    kind, _, party = name.partition(":")
    return f"{words(kind)} for {name_party(party)}" if party else words(kind)


def say_heads(found: Iterable[Any]) -> str:
    """Return heads as forms take them: "Name, Office; Name"."""
    return "; ".join(", ".join(filter(None, (head[0], head[1]))) for head in found)


def ask(asked: QueryDict, **changes: object) -> str:
    """Return a page's question with some of its parts changed, ready for a link; None leaves a part out."""
    query = asked.copy()
    for name, new in changes.items():
        query.pop(name, None)
        if new not in (None, ""):
            query[name] = str(new)
    return "?" + query.urlencode()


def ask_more(asked: QueryDict, name: str) -> str:
    """Return a page's question with one of its parts left open at the end, for links that differ in that alone."""
    rest = ask(asked, **{name: None})
    return f"{rest}{'&' if len(rest) > 1 else ''}{quote_plus(name)}="


def place_in_text(quote: Any) -> str:
    """Return the address of a quotation's place in its document."""
    if isinstance(quote, dict):
        return f"{by_key(quote['document'])}&at={quote['start']}"
    return f"{by_key(quote.document)}&at={quote.start}"


def changed(quote: Any, marks: Iterable[Any], tag: str) -> Markup:
    """Return a quotation with the words that the other passage does not have inside `tag` (ins or del)."""
    parts, at = [], quote.start
    for mark in marks:
        if mark.kind == "changed":
            parts.append(escape(clean(quote.text[at - quote.start : mark.start - quote.start])))
            words = clean(quote.text[mark.start - quote.start : mark.end - quote.start])
            parts.append(Markup("<del>{}</del>" if tag == "del" else "<ins>{}</ins>").format(words))
            at = mark.end
    parts.append(escape(clean(quote.text[at - quote.start :])))
    return Markup("").join(parts)


def peek(excerpt: Any) -> Markup:
    """Return a value's sentence with its source, for those who point at the value."""
    return Markup(f'{_sentence(excerpt)}<span class="soft small">{escape(plain(excerpt.quote.source))}</span>')


def evidence(excerpt: Any) -> Markup:
    """Return a value's sentence, its words marked, with a link to its place in the document."""
    source, href = escape(plain(excerpt.quote.source)), escape(place_in_text(excerpt.quote))
    return Markup(f'<p class="said">{_sentence(excerpt)} <a class="soft small" href="{href}">{source}</a></p>')


def _sentence(excerpt: Any) -> str:
    # Some forty of these are on a page, and Markup's own format takes ten times as long.
    before, words, after = map(escape, (excerpt.before, excerpt.words, excerpt.after))
    return f'<span class="words">{before}<mark>{words}</mark>{after}</span>'


def cite(text: str, document: Any) -> str:
    """Return words with their source, ready to be put into a note."""
    named = (document.title or document.key, document.publisher, say_day(document.published or ""))
    return f"“{one_line(text)}” ({', '.join(one_line(part) for part in named if part)})"


def judgement(mark: Any) -> str:
    """Return what somebody said of a passage: "rejected by NAME", "corrected to position, Kenya by NAME"."""
    said = {"confirm": "confirmed", "reject": "rejected", "correct": "corrected", "add": "added"}[mark.action]
    to = ", ".join(
        [v for n in ("kind", "speaker") if (v := mark.value.get(n))] + [parties(mark.value.get("actors", ()))]
    )
    changed_to = f" to {to.strip(', ')}" if mark.action == "correct" and to.strip(", ") else ""
    return one_line(f"{said}{changed_to} by {mark.by}")


_CLASSES = {
    "good": ("delivered", "strengthened", "widened", "joint", "agrees", "back", "done"),
    "warn": ("narrowed", "weakened", "collapsed", "altered", "conflict", "unknown", "in progress", "overdue"),
    "bad": ("gone", "dropped", "contradictory", "differs", "missing"),
    "accent": ("new", "first seen", "merged", "split", "reworded"),
}
_CLASS_OF = {kind: name for name, kinds in _CLASSES.items() for kind in kinds}


def kind_class(kind: str) -> str:
    """Return the colour of a chip by what it says: good, warn, bad, accent, or none."""
    return _CLASS_OF.get(kind, "")


_PAGES = {"m": "memcon:meeting", "s": "memcon:mechanism", "p": "memcon:person"}


def subject(key: str) -> Markup:
    """Return what a line of the log is of, as a link where there is a page for it."""
    if key.startswith("document:"):
        return Markup('<a href="{}">{}</a>').format(by_key(key.removeprefix("document:")), one_line(key))
    if key[:1] in _PAGES and key[1:].isdecimal():
        return Markup('<a href="{}">{}</a>').format(url(_PAGES[key[0]], key), key)
    return escape(one_line(key))


def change(detail: Any) -> str:
    """Return what a line of the log says beyond its action: the field, what it was set to, and why."""
    if not isinstance(detail, dict):
        return ""
    found = detail.get("value", detail.get("what"))
    if isinstance(found, dict):
        found = ", ".join(value(v) for v in found.values() if v not in (None, "", []))
    told = "" if found in (None, "", []) else value(found)
    name = detail.get("field") or detail.get("part") or detail.get("side") or ""
    said = ": ".join(filter(None, (words(str(name)), told)))
    return one_line(f"{said} ({detail['reason']})" if detail.get("reason") else said)


def by_key(key: str) -> str:
    """Return the address of the document with this id."""
    return f"{_pattern('memcon:document_by_key', 0)}?key={quote_plus(key, errors='replace')}"


def act_words(account: Any, act: Any) -> Markup:
    """Return an act's words as a link to their place in the account's document."""
    href = f"{by_key(account.document.id)}&at={act.span.start}"
    return Markup('<a class="words plain" href="{}"><q>{}</q></a>').format(href, one_line(account.quote(act.span)))


FILTERS = (
    address, change, day, field_name, full_name, grouped, heads, hundredths, meeting, ordinal, parties, party, passage,
    place_in_text, plain, pluralize, quoted, round_name, shorten, signed, snippet, stamp, strength, subject,
    tongue, value, words,
)  # fmt: skip
FUNCTIONS = (act_words, ask, ask_more, by_key, changed, cite, evidence, judgement, kind_class, peek, url)
