"""What can be taken along: the brief for the next round, and calendar feeds."""

from __future__ import annotations

import base64
import hashlib
import re

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.text import slugify

from memcon.api import load_lexicon
from memcon.errors import CompareError
from memcon.exports.holdings import Holdings
from memcon.exports.ical import render_ics
from memcon.reports.brief import build_brief
from memcon.reports.brief.markdown import render_markdown
from memcon.reports.brief.page import render_brief_page
from memcon.reports.brief.word import render_word
from memcon.resolve import Chain
from memcon.web.pages import Page, shown, today
from memcon.web.parties import party_names
from memcon.web.views.mechanisms import find

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_STYLE = re.compile(r"<style>(.*?)</style>", re.S)
_KINDS = {"docx": _WORD, "md": "text/markdown; charset=utf-8", "html": "text/html; charset=utf-8"}


@shown()
def brief(request: HttpRequest, key: str, form: str) -> Page | HttpResponse:
    """Give the brief for a mechanism's next round, as a page or to be saved as Word or Markdown."""
    if form not in _KINDS:
        raise Http404
    chain = find(key)
    try:
        made = build_brief(chain, load_lexicon(), today())
    except CompareError as error:
        return Page("brief_refused.html", "No brief yet", {"mechanism": chain.mechanism, "problem": str(error)}, 409)
    body = {"docx": render_word, "md": render_markdown, "html": render_brief_page}[form](made)
    response = HttpResponse(body, content_type=_KINDS[form])
    if form == "html":
        _allow_own_style(response, str(body))
    else:
        response["Content-Disposition"] = f'attachment; filename="brief-{name_file(chain)}.{form}"'
    return response


@shown()
def calendar(request: HttpRequest, key: str) -> HttpResponse:
    """Give the rounds of a mechanism, held, announced and due, as a calendar that programs can follow."""
    holdings = Holdings(chains=(find(key),), names=party_names())
    (feed,) = render_ics(holdings).values()
    return HttpResponse(feed, content_type="text/calendar; charset=utf-8")


def _allow_own_style(response: HttpResponse, page: str) -> None:
    """Let the page's own style sheet through the policy by its sum: the brief is one file that can be sent on."""
    sums = [base64.b64encode(hashlib.sha256(css.encode()).digest()).decode() for css in _STYLE.findall(page)]
    response._csp_replace = {"style-src": [f"'sha256-{s}'" for s in sums]}


def name_file(chain: Chain) -> str:
    """Return a mechanism's name as part of a file's name."""
    return slugify(chain.mechanism.acronym or chain.mechanism.name)[:60] or chain.mechanism.key
