"""Parts -> pages: whole units packed from the top, sheets on pages of their own, nothing that holds together parted."""

from __future__ import annotations

from kitgen.document import Block, Columns, Document, Furniture, Heading, Keep, Part, Scale, Sheet, Table
from kitgen.errors import InputError, Problem
from kitgen.layout.blocks import lay_block
from kitgen.layout.forms import fitted_scale
from kitgen.layout.growth import continued, counted, spared, stacked
from kitgen.layout.laid import Laid
from kitgen.layout.leaf import Leaf
from kitgen.layout.measure import Setting
from kitgen.layout.pages import PartRange
from kitgen.layout.paragraphs import fitted_heading
from kitgen.layout.parting import parted, unrolled
from kitgen.layout.tables import LaidTable, lay_table
from kitgen.messages import say
from kitgen.theme import MM


class Paginator:
    """Fills leaf after leaf. `room` is what a page holds, `docx_room` what it holds in DOCX with the theme's slack."""

    def __init__(self, setting: Setting, furniture: Furniture) -> None:
        page = setting.theme.page
        self.setting = setting
        self.furniture = furniture
        self.width = page.text_width
        self.room = page.text_height
        self.docx_room = page.text_height + page.slack_mm * MM
        self.leaves: list[Leaf] = []
        self.parts: list[PartRange] = []
        self._fresh = False
        self._before: Sheet | None = None  # what stands on the last page, if that is a sheet
        self._flowing = setting.theme.reflow == "yes"

    def add_part(self, part: Part, furniture: Furniture) -> None:
        if part.start == "recto":
            if len(self.leaves) % 2:
                self._turn()  # empty, with the furniture of the part before
            self._before = None
        self.furniture = part.furniture or furniture
        self._fresh = False
        first = len(self.leaves) + 1
        self._place_blocks(part.blocks)
        self._fill_up()
        if part.blank_back and len(self.leaves) % 2:
            self._turn()
            self._before = None
        self._fresh = False
        self.parts.append(PartRange(part.name, first, len(self.leaves)))

    def _turn(self) -> Leaf:
        self._fill_up()
        leaf = Leaf(self.furniture)
        self.leaves.append(leaf)
        self._fresh = True
        return leaf

    def _fill_up(self) -> None:
        """The page that is left, if it was filled block by block: its last lines take what room there is."""
        if self._fresh:
            leaf = self.leaves[-1]
            leaf.fill_up(self.setting, free=min(self.room - leaf.height, self.docx_room - leaf.other))

    def _leaf(self) -> Leaf:
        return self.leaves[-1] if self._fresh else self._turn()

    def _fits(self, height: float, other: float) -> bool:
        leaf = self.leaves[-1]
        return leaf.height + height <= self.room + 0.01 and leaf.other + other <= self.docx_room + 0.01

    def _place_blocks(self, blocks: tuple[Block, ...]) -> None:
        for group in _groups(self._units(blocks)):
            self._place_group(group)

    def _units(self, blocks: tuple[Block, ...]) -> list[Sheet | LaidTable | Laid]:
        units: list[Sheet | LaidTable | Laid] = []
        for block in blocks:
            if isinstance(block, Sheet):
                units.append(block)
            elif isinstance(block, Table):
                units.append(lay_table(self.setting, block, self.width))
            else:
                laid = lay_block(self.setting, counted(self.setting, block), self.width)
                if isinstance(block, Keep) and block.loose and self._too_high(laid):
                    units += self._units(self._flowed(block.blocks) if self._flowing else block.blocks)
                else:
                    units.append(laid)
        return units

    def _place_group(self, group: list[Sheet | LaidTable | Laid]) -> None:
        """Units that keep together: some that keep with the next, and the one after them."""
        *leading, final = group
        if isinstance(final, Sheet):
            for unit in leading:
                self._place(unit)
            self._place_sheet(final)
            return
        first = final.opening(self._too_high) if isinstance(final, LaidTable) else final
        wholes = [unit for unit in (*leading, first) if isinstance(unit, Laid)]
        if self._fresh and not self._fits(sum(one.height for one in wholes), sum(one.other for one in wholes)):
            self._turn()
        for unit in (*leading, final):
            self._place(unit)

    def _place(self, unit: Sheet | LaidTable | Laid) -> None:
        self._before = None
        if isinstance(unit, LaidTable):
            self._place_table(unit)
        elif isinstance(unit, Laid):
            self._place_laid(unit)

    def _place_laid(self, laid: Laid) -> None:
        if self._flowing and self._too_high(laid):
            self._place_in_parts(laid.block)
            return
        leaf = self._leaf()
        if leaf.placed and not self._fits(laid.height, laid.other):
            leaf = self._turn()
        if laid.height > self.room + 0.01:
            raise _too_high(laid.block, laid.height - self.room)
        leaf.place(laid)

    def _too_high(self, laid: Laid) -> bool:
        return laid.height > self.room + 0.01 or laid.other > self.docx_room + 0.01

    def _place_in_parts(self, block: Block) -> None:
        """A block higher than a page: as much as fits here or on a page of its own, the rest on the next."""
        if isinstance(block, Keep):
            self._flow_on(block.blocks)
        elif isinstance(block, Columns):
            self._flow_on((block,))
        else:
            leaf = self._leaf()
            cut = parted(block, self._fits_here)
            if cut is None and leaf.placed:
                self._turn()
                cut = parted(block, self._fits_here)
            if cut is None:
                raise _too_high(block, lay_block(self.setting, block, self.width).height - self.room)
            self._place_laid(lay_block(self.setting, cut[0], self.width))
            self._turn()
            self._place_laid(lay_block(self.setting, cut[1], self.width))

    def _fits_here(self, block: Block) -> bool:
        return self._fits(*_heights(lay_block(self.setting, block, self.width)))

    def _place_table(self, table: LaidTable) -> None:
        """As many rows as fit on each page, the head rows first on every one."""
        start, end = table.head, len(table.rows)
        if self._flowing and any(self._too_high(table.slice(row, row + 1)) for row in range(start, end)):
            self._flow_on(unrolled(table.table))
            return
        while start < end:
            self._leaf()
            stop = start
            while stop < end and self._fits(*_heights(table.slice(start, stop + 1))):
                stop += 1
            if end - stop == 1 and stop - start > 2:
                stop -= 1  # no row alone on the next page
            if stop == start:
                if not self.leaves[-1].placed:
                    raise _too_high(table.table, table.slice(start, start + 1).height - self.room)
                self._turn()
                continue
            self.leaves[-1].place(table.slice(start, stop))
            start = stop
            if start < end:
                self._turn()

    # ── sheets ──────────────────────────────────────────────────────────────

    def _place_sheet(self, sheet: Sheet) -> None:
        if not self._fresh or self.leaves[-1].placed:
            self._turn()
        over = self._fill_sheet(self.leaves[-1], (*sheet.guide, *sheet.work), sheet.foot)
        if over > 0 and sheet.spread:
            over = self._fill_sheet(self.leaves[-1], (*sheet.guide, *spared(self.setting, sheet.work)), sheet.foot)
            over = self._place_spread(sheet) if over > 0 else over
        if over > 0 and (self._flowing or sheet.flows):
            self._flow(sheet)
        elif over > 0:
            raise _sheet_too_small(sheet, over)
        self._fresh, self._before = False, sheet

    def _place_spread(self, sheet: Sheet) -> float:
        """Guide left, work right: from a left-hand page, so that both lie open together.

        Returns how many points it is over, in which case nothing is placed.
        """
        opened = len(self.leaves)
        if opened % 2:
            if self._before:
                self._fill_sheet(self.leaves[-1], continued(self._before), ())
            self._turn()
        over = self._fill_sheet(self.leaves[-1], (*sheet.guide, *sheet.spare), ())
        if over > 0 and sheet.spare:  # no room to spare
            over = self._fill_sheet(self.leaves[-1], sheet.guide, ())
        right = self._turn()
        over = max(over, self._fill_sheet(right, (*sheet.turn, *sheet.work), sheet.foot))
        if over > 0:
            del self.leaves[opened:]
            self.leaves[-1] = Leaf(self.furniture)
        return over

    def _flow(self, sheet: Sheet) -> None:
        """The guide on as many pages as it takes, the work from a page of its own."""
        before, self._flowing = self._flowing, True
        self._flow_on(sheet.guide)
        if sheet.work or sheet.foot:
            self._turn()
            if self._fill_sheet(self.leaves[-1], (*sheet.turn, *sheet.work), sheet.foot) > 0:
                self._flow_on((*sheet.turn, *sheet.work, *sheet.foot))
        self._flowing = before

    def _flow_on(self, blocks: tuple[Block, ...]) -> None:
        self._place_blocks(self._flowed(blocks))

    def _flowed(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(one for block in stacked(blocks) for one in self._fitted(block))

    def _fill_sheet(self, leaf: Leaf, blocks: tuple[Block, ...], foot: tuple[Block, ...]) -> float:
        """Fill a page with blocks and foot. Returns how many points it is over, in which case nothing is placed."""
        blocks = tuple(counted(self.setting, block) for block in blocks)
        foot = tuple(one for block in foot for one in self._fitted(block))
        laid = [lay_block(self.setting, block, self.width) for block in blocks]
        feet = [lay_block(self.setting, block, self.width) for block in foot]
        gap = self.setting.theme.foot_gap if feet else 0.0
        free = self.room - gap - sum(one.height for one in (*laid, *feet))
        docx_free = self.docx_room - gap - sum(one.other for one in (*laid, *feet))
        least = min(free, docx_free)
        if least < -0.01:
            return -least
        leaf.spread_out(self.setting, laid, feet, free=free, docx_free=docx_free)
        return 0.0

    def _fitted(self, block: Block) -> tuple[Block, ...]:
        match block:
            case Scale():
                return fitted_scale(self.setting, block, self.width)
            case Heading() if self._flowing:
                return fitted_heading(self.setting, block, self.width)
            case _:
                return (block,)


def _heights(laid: Laid) -> tuple[float, float]:
    return laid.height, laid.other


def _groups(units: list[Sheet | LaidTable | Laid]) -> list[list[Sheet | LaidTable | Laid]]:
    """Runs of units of which each keeps with the next."""
    groups: list[list[Sheet | LaidTable | Laid]] = [[]]
    for unit in units:
        groups[-1].append(unit)
        if not (isinstance(unit, Laid) and unit.keeps):
            groups.append([])
    return [group for group in groups if group]


def _too_high(block: Block, over: float) -> InputError:
    kind = type(block).__name__.lower()
    message = say("a {kind} is {over:.0f} mm higher than a page", kind=kind, over=over / MM)
    return InputError(Problem(message, say("part it, or shorten it")))


def _sheet_too_small(sheet: Sheet, over: float) -> InputError:
    message = say("'{name}' is {over:.0f} mm too long for its page", name=sheet.name, over=over / MM)
    return InputError(Problem(message, say("shorten its texts, or give it fewer minutes")))


def lay_leaves(setting: Setting, document: Document) -> tuple[list[Leaf], list[PartRange]]:
    """Every page of the document, filled but not drawn, and where its parts are."""
    paginator = Paginator(setting, document.furniture)
    for part in document.parts:
        paginator.add_part(part, document.furniture)
    return paginator.leaves, paginator.parts
