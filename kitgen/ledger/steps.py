"""The tables of a ledger, step by step: step n makes version n of version n - 1. A new ledger takes every step."""

from __future__ import annotations

APPLICATION = 0x6B697467
"""Stands in the head of every ledger of kitgen (SQLite's application_id): "kitg"."""

STEPS = (
    """
    CREATE TABLE issue (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL,
        opening TEXT NOT NULL,
        form TEXT NOT NULL,
        role TEXT NOT NULL,
        seed INTEGER NOT NULL CHECK (typeof(seed) = 'integer'),
        date TEXT NOT NULL CHECK (date = '' OR date(date) IS date),
        folder TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('pending', 'issued', 'taken back'))
    );
    CREATE UNIQUE INDEX standing ON issue (code, opening, form, date) WHERE state <> 'taken back';
    CREATE TABLE asked (
        issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
        place INTEGER NOT NULL,
        question TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (typeof(version) = 'integer'),
        PRIMARY KEY (issue, place)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE candidate (
        issue INTEGER NOT NULL REFERENCES issue ON DELETE CASCADE,
        candidate TEXT NOT NULL,
        PRIMARY KEY (issue, candidate)
    ) WITHOUT ROWID;
    CREATE TABLE quarantine (
        role TEXT NOT NULL,
        question TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (role, question)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE uses (
        role TEXT NOT NULL,
        question TEXT NOT NULL,
        times INTEGER NOT NULL,
        PRIMARY KEY (role, question)
    ) WITHOUT ROWID;
    INSERT INTO uses
        SELECT role, question, count(DISTINCT opening || char(0) || date || char(0) || seed)
        FROM issue JOIN asked ON asked.issue = issue.number WHERE state <> 'taken back' GROUP BY role, question;
    CREATE TABLE change (number INTEGER NOT NULL);
    INSERT INTO change VALUES (0);
    CREATE INDEX of_code ON issue (code);
    CREATE INDEX of_day ON issue (role, date);
    CREATE INDEX of_interview ON issue (role, opening, date, seed);
    CREATE INDEX of_candidate ON candidate (candidate);
    CREATE INDEX in_delivery ON issue (state) WHERE state = 'pending';
    """,
)

VERSION = len(STEPS)
