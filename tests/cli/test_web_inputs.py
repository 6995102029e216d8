"""Web addresses on the command line: flags, the raw store, reading again from it."""

from __future__ import annotations

import hashlib

import pytest

from loopback import serve

PAGE = (
    "<!doctype html><html><head><title>Ferries</title></head><body><article><h1>Ferries</h1>"
    "<p>The transport ministers met in Harbourtown on Monday to review the ferry service, which has run for a year, "
    "and agreed to add a night crossing before the end of the summer.</p></article></body></html>"
)


@pytest.fixture
def url():
    with serve() as site:
        yield site.page("/a", PAGE)


def test_address_is_read_and_kept_and_can_be_read_again(run, url, tmp_path):
    first = run("read", "--format", "jsonl", "--allow-private", "--store", str(tmp_path), url)
    assert first.exit_code == 0
    assert "night crossing" in run("read", "--text", "--allow-private", "--store", str(tmp_path), url).stdout
    again = f"sha256:{hashlib.sha256(PAGE.encode()).hexdigest()}"
    assert run("read", "--format", "jsonl", "--store", str(tmp_path), again).stdout == first.stdout


def test_store_of_the_environment_is_used_unless_declined(run, url, tmp_path, monkeypatch):
    monkeypatch.setenv("MEMCON_STORE", str(tmp_path / "kept"))
    assert run("read", "--no-store", "--allow-private", url).exit_code == 0
    assert not (tmp_path / "kept").exists()
    assert run("read", "--allow-private", url).exit_code == 0
    assert (tmp_path / "kept" / "fetches.jsonl").exists()


def test_private_address_is_refused_with_the_cure_and_status_2(run, url, tmp_path):
    result = run("read", "--store", str(tmp_path), url, "sha256:" + "0" * 64)
    assert result.exit_code == 2
    assert "--allow-private" in result.stderr
    assert "is not in the store" in result.stderr


def test_files_and_addresses_keep_their_order(run, url, tmp_path):
    file = tmp_path / "oslo.txt"
    file.write_text("They met in Oslo.")
    result = run("read", "--json", "--no-store", "--allow-private", str(file), url, str(file))
    assert result.exit_code == 0
    assert [result.stdout.index("oslo"), result.stdout.index(url), result.stdout.rindex("oslo")] == sorted(
        [result.stdout.index("oslo"), result.stdout.index(url), result.stdout.rindex("oslo")]
    )
