"""Embedding models by sentence-transformers, as a function that comparison can use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from memcon.compare.pairing import Embed
from memcon.errors import CompareError, MissingExtra


def load_embed(model: str) -> Embed:
    """Return a function from passages to vectors by the installed model of this name or folder.

    Nothing is fetched: the model must be on this machine. Raises MissingExtra without sentence-transformers, and
    CompareError where the model cannot be opened.
    """
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError:
        raise MissingExtra("embeddings", "Pairing with a model") from None
    try:
        encoder: Any = SentenceTransformer(model, local_files_only=True)
    except (OSError, ValueError) as error:
        raise CompareError(
            f"The model '{model}' cannot be opened: {error}.", "Give the folder of a sentence-transformers model."
        ) from None

    def embed(texts: Sequence[str]) -> list[list[float]]:
        vectors = encoder.encode(list(texts), show_progress_bar=False)
        return [[float(x) for x in vector] for vector in vectors]

    return embed
