"""Many documents: inputs → a Parquet dataset, on all cores or on a Dask cluster, and back from it to records.

from memcon.corpus import build_dataset, load_records
build_dataset(["archive/"], "dataset")
for record in load_records("dataset"): ...
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from memcon.corpus.dataset import load_records
    from memcon.corpus.run import BulkOptions, Totals, build_dataset

__all__ = ["BulkOptions", "Totals", "build_dataset", "load_records"]

_HOMES = {"load_records": "memcon.corpus.dataset"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'memcon.corpus' has no attribute '{name}'")
    return getattr(import_module(_HOMES.get(name, "memcon.corpus.run")), name)
