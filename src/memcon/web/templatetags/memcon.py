"""How values are shown: days, parties, meetings, marked words; all of it escaped."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from django import template
from django.http import QueryDict
from django.urls import reverse
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from memcon.register.search import MARK_END, MARK_START
from memcon.render.phrases import STRENGTHS, clean, one_line, say_day, say_ordinal
from memcon.web.parties import name_party

register = template.Library()


@register.filter
def day(iso: str | None) -> SafeString:
    """Return a day in words inside a time element, a dash where it is not known."""
    if not iso:
        return mark_safe('<span class="soft">–</span>')
    return format_html('<time datetime="{}">{}</time>', iso, say_day(iso))


@register.filter
def stamp(moment: str | None) -> str:
    """Return a time in UTC as "10 January 2025, 14:05"."""
    if not moment:
        return ""
    at, _, clock = str(moment).replace(" ", "T").partition("T")
    return f"{say_day(at)}, {clock[:5]}" if clock else say_day(at)


@register.filter
def party(code: str | None) -> str:
    """Return the name of a party code."""
    return name_party(code) if code else ""


@register.filter
def parties(codes: Iterable[str] | None) -> str:
    """Return the names of parties, with dashes between."""
    return " – ".join(map(name_party, codes or ()))


@register.filter
def plain(text: object) -> str:
    """Return text on one line without characters that could hide or turn what follows."""
    return one_line(str(text or ""))


@register.filter
def words(name: str | None) -> str:
    """Return a value's name as words: "joint statement" for joint_statement."""
    return (name or "").replace("_", " ")


@register.filter
def ordinal(number: int | None) -> str:
    """Return "4th"."""
    return say_ordinal(number) if number is not None else ""


@register.filter
def strength(number: int | None) -> str:
    """Return "binding", "intent" or "soft"."""
    return STRENGTHS.get(number or 0, "")


@register.filter
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
    who = " – ".join(map(name_party, get("parties") or ()))
    return f"{kind}, {who}" if who else str(kind)


@register.filter
def signed(number: int) -> str:
    """Return a score as +1, 0 or −1."""
    return f"{number:+d}".replace("-", "−") if number else "0"


@register.filter
def snippet(text: str) -> SafeString:
    """Return a passage that was found, the words found marked."""
    parts = conditional_escape(clean_marks(text))
    return mark_safe(parts.replace(MARK_START, "<b>").replace(MARK_END, "</b>"))


def clean_marks(text: str) -> str:
    """Return text without control characters but the two that search puts around what it found."""
    kept = {MARK_START: "\ue000", MARK_END: "\ue001"}
    for mark, stand_in in kept.items():
        text = text.replace(stand_in, "\ufffd").replace(mark, stand_in)
    text = one_line(text)
    for mark, stand_in in kept.items():
        text = text.replace(stand_in, mark)
    return text


@register.filter
def passage(text: str) -> str:
    """Return running text, its line breaks kept, without characters that steer or hide."""
    return clean(text)


@register.filter
def address(url: str | None) -> SafeString:
    """Return a link to a web address; anything but http and https stays plain text."""
    shown = one_line(url or "")
    try:
        parts = urlsplit(shown)
    except ValueError:
        return conditional_escape(shown)
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return conditional_escape(shown)
    return format_html('<a href="{}" rel="noopener noreferrer nofollow">{}</a>', shown, shown)


@register.filter
def value(found: object) -> str:
    """Return a register value as people read it: a list as its parts, a day in words, None as a dash."""
    if found is None or found == "":
        return "–"
    if isinstance(found, list | tuple):
        return " – ".join(name_party(str(v)) for v in found) or "–"
    text = str(found)
    if len(text) in (7, 10) and text[:4].isdigit() and text[4] == "-":
        return say_day(text)
    return one_line(text)


@register.simple_tag(takes_context=True)
def asked(context: dict[str, Any], **changes: object) -> str:
    """Return the page's question with some of its parts changed, ready for a link; None leaves a part out."""
    query: QueryDict = context["asked"].copy()
    for name, new in changes.items():
        query.pop(name, None)
        if new not in (None, ""):
            query[name] = str(new)
    return "?" + query.urlencode()


@register.simple_tag(takes_context=True)
def facet_link(context: dict[str, Any], name: str, chosen: object) -> str:
    """Return the page's question with one facet chosen, or left out."""
    return asked(context, **{name: chosen})


@register.filter
def place_in_text(quote: Any) -> str:
    """Return the address of a quotation's place in its document."""
    query = QueryDict(mutable=True)
    query.update({"key": quote.document, "at": str(quote.start)})
    return f"{reverse('memcon:document_by_key')}?{query.urlencode()}"


@register.simple_tag
def changed(quote: Any, marks: Iterable[Any], tag: str) -> SafeString:
    """Return a quotation with the words that the other passage does not have inside `tag` (ins or del)."""
    parts, at = [], quote.start
    for mark in marks:
        if mark.kind == "changed":
            parts.append(conditional_escape(clean(quote.text[at - quote.start : mark.start - quote.start])))
            words = clean(quote.text[mark.start - quote.start : mark.end - quote.start])
            parts.append(format_html("<del>{}</del>" if tag == "del" else "<ins>{}</ins>", words))
            at = mark.end
    parts.append(conditional_escape(clean(quote.text[at - quote.start :])))
    return format_html_join("", "{}", ((p,) for p in parts))


_CLASSES = {
    "good": ("delivered", "strengthened", "widened", "joint", "agrees", "back", "done"),
    "warn": ("narrowed", "weakened", "collapsed", "altered", "conflict", "unknown", "in progress", "overdue"),
    "bad": ("gone", "dropped", "contradictory", "differs", "missing"),
    "accent": ("new", "first seen", "merged", "split", "reworded"),
}
_CLASS_OF = {kind: name for name, kinds in _CLASSES.items() for kind in kinds}


@register.simple_tag
def kind_class(kind: str) -> str:
    """Return the colour of a chip by what it says: good, warn, bad, accent, or none."""
    return _CLASS_OF.get(kind, "")


@register.simple_tag
def by_key(key: str) -> str:
    """Return the address of the document with this id."""
    query = QueryDict(mutable=True)
    query["key"] = key
    return f"{reverse('memcon:document_by_key')}?{query.urlencode()}"


@register.simple_tag
def act_words(account: Any, act: Any) -> SafeString:
    """Return an act's words as a link to their place in the account's document."""
    href = f"{by_key(account.document.id)}&at={act.span.start}"
    return format_html('<a class="words plain" href="{}"><q>{}</q></a>', href, one_line(account.quote(act.span)))
