"""The brief for the next round: built from a chain, written as Markdown, HTML or DOCX."""

from memcon.reports.brief.build import build_brief
from memcon.reports.brief.model import Brief, Line, Section, Table

__all__ = ["Brief", "Line", "Section", "Table", "build_brief"]
