"""A small client of a register's API: lists in parts, unchanged answers from memory. Needs nothing but Python."""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from typing import Any


class Register:
    """A register at an address; `token` is a read token, needed where people sign in."""

    def __init__(self, base: str, token: str = "") -> None:
        self.base = base.rstrip("/")
        self.token = token
        self._known: dict[str, tuple[str, Any]] = {}

    def get(self, path: str, **asked: object) -> Any:
        """Return what stands at a path under /api/v1/; raises urllib.error.HTTPError with the reason in its body."""
        address = f"{self.base}/api/v1/{path}"
        if asked:
            address += "?" + urllib.parse.urlencode(asked)
        request = urllib.request.Request(address)
        if self.token:
            request.add_header("Authorization", f"Bearer {self.token}")
        if address in self._known:
            request.add_header("If-None-Match", self._known[address][0])
        try:
            with urllib.request.urlopen(request) as answer:
                found = json.load(answer)
                if answer.headers["ETag"]:
                    self._known[address] = (answer.headers["ETag"], found)
                return found
        except urllib.error.HTTPError as error:
            if error.code == 304:
                return self._known[address][1]
            raise

    def every(self, path: str, **asked: object) -> Iterator[dict[str, Any]]:
        """Yield all items of a list, part by part."""
        while True:
            part = self.get(path, **asked)
            yield from part["items"]
            if part["next"] is None:
                return
            asked["cursor"] = part["next"]


if __name__ == "__main__":
    register = Register(os.environ.get("MEMCON_URL", "http://127.0.0.1:8642"), os.environ.get("MEMCON_TOKEN", ""))
    for meeting in register.every("meetings", party="PK", since="2019"):
        print(meeting["start"], meeting["place"], meeting["number"])
