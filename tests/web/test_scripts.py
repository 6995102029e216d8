"""The language of a text by its letters."""

from __future__ import annotations

import pytest

from memcon.web.scripts import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The two sides agreed to meet again.", "en"), ("Les deux délégations se sont réunies à Genève.", "en"),
        ("اتفق الجانبان على عقد الاجتماع القادم.", "ar"), ("فریقین نے دوبارہ ملنے پر اتفاق کیا۔", "ur"),
        ("دو طرف توافق کردند که گفتگو را پیگیری کنند.", "fa"), ("שני הצדדים הסכימו להיפגש שוב.", "he"),
        ("双方同意就渔业协定展开谈判。", "zh"), ("雙方同意就漁業協定展開談判並參與會議。", "zh-Hant"),
        ("双方は漁業協定に関する交渉を開始することで合意した。", "ja"), ("양측은 다시 만나기로 합의했다.", "ko"),
        ("Стороны договорились встретиться снова.", "ru"), ("The Chinese side (中方) agreed.", "en"), ("", "en"),
    ],
)  # fmt: skip
def test_a_text_is_taken_for_the_language_that_its_letters_tell(text, language):
    assert guess_language(text) == language
