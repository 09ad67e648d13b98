"""YAML -> Bank, every problem of the file found before any is told.

file ─ yamlfile ─► data with lines ─ schema.BANK ─► records ─ checks ─► Bank
translation: its words are laid over the data of its source, then the same road
"""

from __future__ import annotations

from kitgen.bank_reader.head import BankHead, read_bank_head
from kitgen.bank_reader.reading import FindSource, bank_from, beside, parse_bank, read_bank

__all__ = ["BankHead", "FindSource", "bank_from", "beside", "parse_bank", "read_bank", "read_bank_head"]
