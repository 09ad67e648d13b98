"""Pages -> PDF.

content     marks -> content streams           typefaces   characters -> codes -> embedded fonts
structure   elements -> the tagged tree        images      PNG -> image objects
metadata    what the file says of itself       objects     numbered objects in a reportlab document
writer      all of it -> a file
"""

from kitgen.writers.pdf.writer import write_folded_pdf, write_pdf

__all__ = ["write_folded_pdf", "write_pdf"]
