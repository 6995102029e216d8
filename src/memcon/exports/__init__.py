"""Rounds, people and commitments in the formats that others read: one module a format, one function for all."""

from memcon.exports.holdings import Holdings, LedgerRow
from memcon.exports.kinds import KINDS, render

__all__ = ["KINDS", "Holdings", "LedgerRow", "render"]
