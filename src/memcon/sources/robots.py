"""What a host's robots.txt permits, and how long to pause between two of its pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from protego import Protego

# RFC 9309: a reader need not look further than 500 kibibytes.
LARGEST_ROBOTS = 500 * 1024
# A host may ask for more, but then a person should decide how often to come back.
LONGEST_PAUSE = 30.0


def host_of(url: str) -> str:
    """Return what robots.txt rules over: scheme, host and port; "" for what is no address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}".lower()


class RobotsRules:
    """The rules of the hosts met so far.

    `ask` fetches a robots.txt and returns its text, "" where the host has none, None where it could not be had:
    then nothing may be fetched from that host (RFC 9309, section 2.3.1.4).
    """

    def __init__(self, agent: str, ask: Callable[[str], str | None]) -> None:
        self._agent, self._ask = agent, ask
        self._rules: dict[str, Protego | None] = {}

    def permits(self, url: str) -> bool:
        """Tell whether the host lets a program fetch `url`."""
        rules = self._of(url)
        return rules is not None and bool(rules.can_fetch(url, self._agent))

    def pause(self, url: str, least: float) -> float:
        """Return the seconds to leave between two pages of the host: what it asks for, at least `least`."""
        rules = self._rules.get(host_of(url))
        delay = rules.crawl_delay(self._agent) if rules is not None else None
        return max(least, min(float(delay or 0), LONGEST_PAUSE))

    def _of(self, url: str) -> Protego | None:
        from protego import Protego

        host = host_of(url)
        if host not in self._rules:
            text = self._ask(f"{host}/robots.txt")
            self._rules[host] = None if text is None else Protego.parse(text)
        return self._rules[host]
