"""Writers: Document and Pages -> bytes."""
