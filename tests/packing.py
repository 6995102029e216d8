"""A short release as text and as a page, and the archives that files are packed in."""

from __future__ import annotations

import io
import tarfile
import zipfile

TEXT = "The two sides met in Harbourtown. They agreed to open a ferry line.\n"
PAGE = (
    "<!doctype html><title>Ferries</title><article><p>The two sides met in Harbourtown on Monday to review the work of "
    "their joint commission. They agreed to open a ferry line before the summer.</p></article>"
)


def zipped(members: dict[str, bytes], **options: object) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return out.getvalue()
