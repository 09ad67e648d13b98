"""kitgen makes printed interview kits: question sheets for interviewers and practice booklets for candidates."""

__version__ = "0.1.0"
