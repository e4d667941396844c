"""One look for every figure: the colours and sizes of the explorers, in Matplotlib's terms."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import matplotlib as mpl

#: The light theme of ``frontend/styles/tokens.css``; a test holds the two together.
COLOURS = {
    "card": "#fbfaf7",
    "ink": "#1d2733",
    "ink-2": "#52606d",
    "grid": "#e9e8e2",
    "control": "#7b8794",
    "model": "#0b5c9e",
    "measured": "#66707a",
    "baseline": "#1d2733",
    "force": "#b5410b",
    "bone": "#f3e8cf",
    "bone-line": "#85734f",
    "disc": "#3f9c8f",
    "disc-text": "#1f6f64",
    "muscle": "#b65a6b",
}

# Any: Matplotlib's own type for these keys is a list of every one of them.
_SETTINGS: Any = {
    "figure.facecolor": COLOURS["card"],
    "axes.facecolor": COLOURS["card"],
    "axes.edgecolor": COLOURS["control"],
    "axes.labelcolor": COLOURS["ink"],
    "axes.titlesize": 11,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "grid.color": COLOURS["grid"],
    "xtick.color": COLOURS["ink-2"],
    "ytick.color": COLOURS["ink-2"],
    "ytick.left": False,
    "text.color": COLOURS["ink"],
    "font.size": 10,
    "legend.frameon": False,
    # The same figure gives the same bytes on every run, with its text kept as text.
    "svg.hashsalt": "spinestride",
    "svg.fonttype": "none",
    "path.simplify": True,
}


@contextmanager
def course_style() -> Iterator[None]:
    """Apply the course's look to the figures made inside, and put back only what it set.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> with course_style():
    ...     axes = Figure().subplots()
    >>> axes.spines["top"].get_visible()
    False
    """
    # Not rc_context, which puts back every setting: pyplot chooses the backend of a notebook when
    # it draws its first picture, and leaving the style would undo that choice.
    before = {key: mpl.rcParams[key] for key in _SETTINGS}
    mpl.rcParams.update(_SETTINGS)
    try:
        yield
    finally:
        mpl.rcParams.update(before)
