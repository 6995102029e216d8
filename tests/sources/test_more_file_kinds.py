"""ODT, RTF and mail: what is read, what is refused, what a hostile file costs."""

from __future__ import annotations

import time
from email.message import EmailMessage

import pytest

from memcon.errors import BrokenInput, EmptyInput, InputError
from packing import PAGE, TEXT, zipped

# ---- OpenDocument ----

NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
STYLES = (
    '<office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" '
    'style:num-format="1"/></text:list-style></office:automatic-styles>'
)


def odt(body: str, manifest: str = "<m/>") -> bytes:
    content = (
        f"<office:document-content {NAMES}>{STYLES}<office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    meta = f"<office:meta {NAMES}><dc:title>Third session</dc:title></office:meta>"
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": content.encode(),
            "meta.xml": meta.encode(),
            "META-INF/manifest.xml": manifest.encode(),
        }
    )


def test_odt_keeps_order_numbers_and_rows_and_leaves_out_notes(write, load):
    body = (
        "<text:h>Joint statement</text:h>"
        "<text:p>The two<text:s text:c='2'/>sides<text:note><text:p>1</text:p></text:note> met.</text:p>"
        "<text:list text:style-name='L1'><text:list-item><text:p>They agreed.</text:p></text:list-item>"
        "<text:list-item><text:p>They <text:span>thanked</text:span> the hosts.</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Norland</text:p></table:table-cell>"
        "<table:table-cell><text:p>Ada Berg</text:p></table:table-cell></table:table-row></table:table>"
    )
    document = load(write("a.odt", odt(body))).documents[0]
    assert document.text.split("\n") == [
        "Joint statement",
        "The two  sides met.",
        "1. They agreed.",
        "2. They thanked the hosts.",
        "Norland\tAda Berg",
    ]
    assert (document.id, document.title) == ("a", "Third session")


def test_odt_with_password_says_so(write, load):
    errors = load(write("a.odt", odt("<text:p>x</text:p>", "<m><encryption-data/></m>"))).errors
    assert isinstance(errors[0], BrokenInput)
    assert "password" in str(errors[0])


def test_odt_that_is_damaged_or_empty_or_a_bomb_is_told(write, load):
    whole = odt("<text:p>They met.</text:p>")
    assert isinstance(load(write("a.odt", whole[: len(whole) // 2])).errors[0], BrokenInput)
    assert isinstance(load(write("b.odt", odt(""))).errors[0], EmptyInput)
    assert isinstance(load(write("c.odt", odt("<unclosed>"))).errors[0], BrokenInput)
    assert isinstance(load(write("d.odt", odt("<text:p>" + " " * 60_000_000 + "</text:p>"))).errors[0], BrokenInput)


def test_entities_in_odt_are_not_expanded(write, load):
    data = zipped(
        {"content.xml": b'<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><d>&b;</d>', "META-INF/manifest.xml": b""}
    )
    (error,) = load(write("a.odt", data)).errors
    assert isinstance(error, BrokenInput)
    assert "declares entities" in str(error)


# ---- RTF ----


def test_rtf_text_letters_and_title(write, load):
    code = (
        r"{\rtf1\ansi\ansicpg1252{\info{\title Third session}}{\fonttbl{\f0 Times;}}\pard The two sides met in "
        r"H\'f6fn.\par{\listtext\pard\plain 1.\tab}They \u8220?agreed\u8221? to trade.\par}"
    )
    document = load(write("a.bin", code)).documents[0]
    assert document.text == "The two sides met in Höfn.\n1.\tThey “agreed” to trade."
    assert document.title == "Third session"


@pytest.mark.parametrize(
    "code", ["{\\rtf1 " + "{" * 500_000, "{\\rtf1 " + "\\'" * 200_000, "{\\rtf1", "{\\rtf1 \\u99999999999?}"]
)
def test_hostile_rtf_is_told_in_bounded_time(write, load, code):
    begun = time.process_time()
    loaded = load(write("a.rtf", code))
    assert all(isinstance(e, InputError) for e in loaded.errors)
    assert loaded.errors or loaded.documents
    assert time.process_time() - begun < 5


# ---- mail ----


def letter(**options: object) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Press office of Norland <press@norland.example>"
    message["To"] = "list@example.org"
    message["Subject"] = "Ministers meet in Höfn"
    message["Date"] = "Mon, 05 Jun 2023 23:30:00 +0200"
    message["Message-ID"] = "<1@norland.example>"
    message.set_content("The two sides met in Höfn\nand agreed to trade.\n", **options)
    return message


def test_letter_and_attachments_become_documents(write, load):
    message = letter()
    message.add_attachment(PAGE.encode(), maintype="text", subtype="html", filename="../state ment.html")
    message.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(90), maintype="image", subtype="png", filename="logo.png")
    loaded = load(write("note.eml", message.as_bytes()))
    first, second = loaded.documents
    assert (first.id, first.title, first.published) == ("note", "Ministers meet in Höfn", "2023-06-05")
    assert first.publisher == "Press office of Norland"
    assert first.text == "The two sides met in Höfn and agreed to trade."
    assert second.id == "note/state ment"
    assert "ferry line" in second.text
    assert not loaded.errors


def test_html_letter_is_read_as_a_page(write, load):
    message = letter()
    message.set_content(PAGE, subtype="html")
    assert "ferry line" in load(write("a.eml", message.as_bytes())).documents[0].text


def test_encrypted_mail_says_so(write, load):
    message = letter()
    message.replace_header("Content-Type", "application/pkcs7-mime")
    assert "encrypted" in str(load(write("a.eml", message.as_bytes())).errors[0])


def test_hostile_mail_never_raises(write, load):
    nested = b"From: a@b.example\nMessage-ID: <1>\nDate: x\nSubject: =?bad?q?=\n"
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    for content in (nested + deep, nested + b"Content-Type: text/plain; charset=none\n\nThey met.", nested + b"\n"):
        loaded = load(write("a.eml", content))
        assert loaded.documents or loaded.errors
        assert all(isinstance(e, InputError) for e in loaded.errors)


def test_press_release_with_a_date_line_is_no_mail(write, load):
    assert load(write("a.txt", "Subject: ferries\nDate: 3 May\nFrom: Oslo\n\n" + TEXT)).documents[0].title is None


def test_feed_is_sent_to_watch(write, load):
    errors = load(write("a.xml", '<?xml version="1.0"?><rss version="2.0"><channel/></rss>')).errors
    assert "memcon watch" in str(errors[0])
