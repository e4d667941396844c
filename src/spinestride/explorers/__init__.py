"""The explorers: one class each, live in JupyterLab, light in the book, a still figure elsewhere.

Examples
--------
>>> sorted(EXPLORERS)
['load', 'stride-length']
"""

from spinestride.explorers.base import Explorer
from spinestride.explorers.load import LoadExplorer
from spinestride.explorers.stride_length import StrideLengthExplorer

#: Every explorer by its kind, as written in ``<spine-explorer kind="...">``.
EXPLORERS: dict[str, type[Explorer]] = {
    cls.kind: cls for cls in (StrideLengthExplorer, LoadExplorer)
}

__all__ = ["EXPLORERS", "Explorer", "LoadExplorer", "StrideLengthExplorer"]
