"""Lines cut at a width: what a line end within a paragraph parts, and what it does not."""

from memcon import annotate
from memcon.annotate.text.line_ends import join_lines
from memcon.model import Document

WIDTH = 60


def cut(text: str, width: int = WIDTH) -> str:
    """Return the text with line ends for blanks, as a telegraph service would cut it; the length stays."""
    out, start, last = list(text), 0, -1
    for at, char in enumerate(text):
        if char == "\n":
            start, last = at + 1, -1
        elif char == " ":
            last = at
        if at - start >= width and last >= 0:
            out[last] = "\n"
            start, last = last + 1, -1
    return "".join(out)


TEXT = (
    "Latvian Foreign Minister Juris Ozols held talks with Peruvian Foreign Minister Dr. Luz Rojas in Riga on Monday, "
    "6 May 2024. Minister Ozols condemned the recent launches by the Democratic People's Republic of Korea (DPRK), "
    "recalled Resolution 2254 and welcomed a fund of $5 million for fisheries; both sides agreed to meet again.\n\n"
    "“Our fishermen share one sea and this agreement will serve them all. It opens a new chapter, and we shall write "
    "it together,” Mr. Ozols said after the talks, and thanked his guest for the invitation to visit Lima.\n\n"
    "The ministers also agreed to set up a working group of experts on quotas, which will begin its work in the autumn."
)


def test_cut_lines_are_read_as_whole_ones() -> None:
    def told(text: str) -> list[object]:
        record = annotate(Document(text, published="2024-05-07"))
        return [
            [(m.kind, m.start, m.place, m.parties, [h.name for h in m.heads]) for m in record.meetings],
            [(a.kind, a.actors, a.span) for a in record.acts],
            [(q.span, q.speaker) for q in record.quotations],
        ]

    whole = told(TEXT)
    assert all(whole)
    for width in range(52, 75):
        assert told(cut(TEXT, width)) == whole, width


def test_the_length_stays() -> None:
    assert len(join_lines(cut(TEXT))) == len(TEXT)


def test_a_list_keeps_its_lines() -> None:
    items = "The two sides reviewed the work that their experts had done:\n" + "".join(
        f"{mark} a long item that fills its line up to the very end of i{n}\n"
        for n, mark in enumerate(("1.", "2)", "(c)", "-", "•"))
    )
    assert join_lines(items).count("\n") == items.count("\n")


def test_a_line_that_had_room_was_ended_and_not_cut() -> None:
    text = cut(TEXT) + "\n\nThe talks took place in a spirit of friendship.\nMinister Ozols left on Tuesday."
    assert "friendship.\nMinister" in join_lines(text)


def test_an_indent_parts_paragraphs_as_a_blank_line_does() -> None:
    text = cut("    " + TEXT.replace("\n\n", "\n    "))
    joined = join_lines(text)
    assert "serve them all. It opens" in joined
    assert "again.\n    “Our" in joined
