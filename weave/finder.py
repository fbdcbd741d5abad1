"""Finds the modules of blocks, so that they are imported in another way."""

from collections.abc import Iterable
from importlib.abc import Loader, MetaPathFinder
from importlib.util import spec_from_file_location

from weave.blocks import Block


class BlockFinder(MetaPathFinder, Loader):
    """Finds the modules of `blocks`; a subclass says how they are executed."""

    def __init__(self, blocks: Iterable[Block]):
        self._blocks = {block.module: block for block in blocks}

    def find_spec(self, fullname, path=None, target=None):
        if block := self._blocks.get(fullname):
            return spec_from_file_location(fullname, block.path, loader=self)
        return None
