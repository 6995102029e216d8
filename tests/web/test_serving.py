"""`memcon serve`: at this machine alone without accounts, and for a team only when all is set."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from memcon.errors import ServeRefused
from memcon.web.serving import check_local, check_team

GOOD = {
    "MEMCON_SECRET_KEY": "k3y-0f-l3tt3rs-and-d1g1ts-that-n0body-kn0ws-at-all",
    "MEMCON_HOSTS": "register.example.org",
    "DATABASE_URL": "postgresql://memcon@localhost/memcon",
}


def serve(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("MEMCON_", "DATABASE_", "DJANGO_"))}
    command = [sys.executable, "-m", "memcon", "serve", *arguments]
    return subprocess.run(command, env={**clean, **environ}, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "register.example.org", ""])
def test_without_accounts_no_other_machine_is_served(host):
    with pytest.raises(ServeRefused, match="--team"):
        check_local(host)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.0.0.2"])
def test_this_machine_is_served(host):
    check_local(host)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MEMCON_SECRET_KEY", ""), ("MEMCON_SECRET_KEY", "short"), ("MEMCON_SECRET_KEY", "a" * 60),
        ("MEMCON_HOSTS", ""), ("MEMCON_HOSTS", "*"), ("DATABASE_URL", ""), ("DATABASE_URL", "memcon.db"),
    ],
)  # fmt: skip
def test_a_team_is_not_served_before_all_is_set_and_the_message_says_what(name, value):
    check_team(GOOD)
    with pytest.raises(ServeRefused, match=name):
        check_team({**GOOD, name: value})


def test_the_command_names_everything_that_is_missing_at_once():
    done = serve("--team")
    assert done.returncode == 2
    for name in GOOD:
        assert name in done.stderr
    assert "docs/how-to/serve-a-team.md" in done.stderr


def test_the_command_serves_an_empty_folder_at_once(tmp_path: Path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("MEMCON_", "DATABASE_", "DJANGO_"))}
    command = [sys.executable, "-m", "memcon", "serve", "--port", str(port)]
    running = subprocess.Popen(command, env=clean, cwd=tmp_path, stdout=subprocess.PIPE, text=True)
    try:
        assert running.stdout is not None
        assert f"http://127.0.0.1:{port}/" in running.stdout.readline()
        for _ in range(50):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=20) as answer:
                    page = answer.read().decode()
                break
            except OSError:
                time.sleep(0.1)
        assert "The register is empty" in page
        too_much = urllib.request.Request(f"http://127.0.0.1:{port}/add/", b"x", {"Content-Length": "20000001"})
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(too_much, timeout=20)
        assert refused.value.code == 413
        assert (tmp_path / "memcon.db").exists()
        taken = serve("--port", str(port), "--register", str(tmp_path / "other.db"))
        assert taken.returncode == 2
        assert "--port" in taken.stderr
    finally:
        running.terminate()
        running.wait(10)
