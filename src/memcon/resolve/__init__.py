"""Mentions → identities: who, which mechanism, which round, given what is known; pure."""

from memcon.resolve.accounts import build_accounts
from memcon.resolve.records import Account, Chain, Mechanism, Round

__all__ = ["Account", "Chain", "Mechanism", "Round", "build_accounts"]
