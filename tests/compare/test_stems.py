"""Stems, whoever asks and however many at once."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

from memcon.compare.stems import stem_word

WORDS = [f"{start}{end}" for start in ("cooper", "negoti", "consult", "strength") for end in (
    "ation", "ations", "ational", "ative", "ating", "ated", "ationally", "ening", "ens")]  # fmt: skip


def test_forms_of_a_word_have_one_stem():
    assert stem_word("consultations") == stem_word("consultation") == "consult"


def test_threads_do_not_cut_each_others_words():
    stem_word.cache_clear()
    alone = {word: stem_word(word) for word in WORDS}
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            for _ in range(40):
                stem_word.cache_clear()
                assert all(pool.map(lambda word: stem_word(word) == alone[word], WORDS * 4))
    finally:
        sys.setswitchinterval(before)
