"""Resolution opens nothing: proven by an audit hook over everything that it does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import sys
import memcon
from memcon.resolve import NameReader, build_accounts, check_chain, resolve_records
from memcon.resolve.commitments import CommitmentReader
from memcon.resolve.duplicates import find_changes, find_copies, group_copies

lexicon = memcon.load_lexicon()
records = [memcon.annotate(d) for d in memcon.load_documents([sys.argv[1]])]
seen = []

def watch(event, args):
    if event == "open" or event.split(".")[0] in ("socket", "subprocess", "os", "shutil", "urllib", "sqlite3"):
        seen.append(event)

sys.addaudithook(watch)
reader, commitments = NameReader(lexicon), CommitmentReader(lexicon)
copies = group_copies(find_copies({r.document.id: r.text for r in records}))
resolved = resolve_records(records, reader, copies=copies)
findings = [f for chain in resolved.chains for f in check_chain(chain, reader, "2026-01-01")]
promised = [c for r in records for a in build_accounts(r) for c in commitments.read(a)]
find_changes(records[0], records[1])
print(len(resolved.chains) > 1 and len(findings) > 5 and len(promised) > 10, seen)
"""


def test_nothing_is_opened_while_documents_are_resolved() -> None:
    examples = Path(__file__).parents[2] / "examples" / "jwg-icc.jsonl"
    out = subprocess.run([sys.executable, "-c", _PROGRAM, str(examples)], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["True", "[]"]
