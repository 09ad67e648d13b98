"""A file -> what is wrong with it and what is worth knowing, by severity.

file ─► reader ─► Subject ─► CHECKS ─► findings ─► waivers ─► what stands
          └─► `unreadable`: what the readers refuse is an error

rules       the table: id, severity, family, title; each has its page in docs/lint/
gate law dates shapes keyed wording anchors likeness punctuation scripts translation    a family of rules each
coverage    what a role still lacks
"""
