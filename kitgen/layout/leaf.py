"""A page being filled, from the top down."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil, floor

from kitgen.document import Furniture, Space
from kitgen.layout.blocks import lay_block
from kitgen.layout.growth import grown, grows
from kitgen.layout.laid import Laid, gap
from kitgen.layout.measure import Setting
from kitgen.theme import MM


@dataclass(slots=True)
class Leaf:
    """What stands on a page, and how far down its top is, from the top of the type area. `other` is as DOCX has it."""

    furniture: Furniture
    placed: list[tuple[float, Laid]] = field(default_factory=list)
    height: float = 0.0
    other: float = 0.0

    def place(self, laid: Laid) -> None:
        self.placed.append((self.height, laid))
        self.height += laid.height
        self.other += laid.other

    def spread_out(
        self, setting: Setting, laid: list[Laid], feet: list[Laid], *, free: float, docx_free: float
    ) -> None:
        """Give the room left to the lines that grow, else to the spaces; the foot goes to the bottom."""
        pitch = setting.theme.writing.line_mm * MM
        growing = sum(grows(one.block) for one in laid)
        spaces = sum(one.block.share for one in laid if isinstance(one.block, Space))
        extra = floor((min(free, docx_free) + 0.01) / pitch) if growing else 0
        rest, other = free - extra * pitch, min(free, docx_free) - extra * pitch
        for one in laid:
            block = one.block
            if grows(block):
                more = ceil(extra / growing)
                extra, growing = extra - more, growing - 1
                self.place(lay_block(setting, grown(block, more), setting.theme.page.text_width))
            elif isinstance(block, Space):
                part = block.share / spaces
                self.place(gap(rest * part, other * part))
            else:
                self.place(one)
        if feet:
            least = setting.theme.foot_gap
            self.place(gap(least, least) if spaces else gap(least + rest, least + other))
        for one in feet:
            self.place(one)

    def fill_up(self, setting: Setting, *, free: float) -> None:
        """Give the `free` points that are left to the lines which end the page, if they grow.

        A line of text is left over: blanks are wider in DOCX, and what stands above them may need one more.
        """
        if not self.placed or not grows(self.placed[-1][1].block):
            return
        _, last = self.placed.pop()
        self.height -= last.height
        self.other -= last.other
        free -= setting.theme.style("body").leading
        more = max(floor(free / (setting.theme.writing.line_mm * MM)), 0)
        self.place(lay_block(setting, grown(last.block, more), setting.theme.page.text_width))
