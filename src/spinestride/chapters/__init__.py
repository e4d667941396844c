"""A room for each chapter: its figures, its tables and the small science behind them.

A package has the stem of its page (``book/*/load.md``), of its lab (``notebooks/load.ipynb``) and
of its questions (``book/questions/load.yml``). What a page shows by name is here:
``disc_pressure`` is drawn by ``disc_pressure_figure(narrow=False)`` and told by
``disc_pressure_figure_alt()`` in any module of the room; a table ``segment`` comes from
``segment_table()``. What no room has may stand in `spinestride.drawing`, which serves all chapters.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType
from typing import Any

from spinestride.drawing.described import DescribedFigure

SHARED = "spinestride.drawing"


def drawing(room: str, name: str) -> DescribedFigure:
    """Draw a figure of a chapter, for a page and for a phone.

    Parameters
    ----------
    room : str
        The package of the chapter, such as ``"load"``.
    name : str
        The figure, such as ``"disc_pressure"``; ``"load.disc_pressure"`` takes it from that room.

    Raises
    ------
    ValueError
        If there is no such figure; the message lists those of the room.
    """
    draw, tell = (_find(room, name, ending) for ending in ("_figure", "_figure_alt"))
    return DescribedFigure(draw(), tell(), draw(narrow=True))


def table(room: str, name: str, *arguments: Any) -> str:
    """Return a table of a chapter as Markdown; parameters and errors are those of `drawing`."""
    return str(_find(room, name, "_table")(*arguments))


def _find(room: str, name: str, ending: str) -> Callable[..., Any]:
    """Return the function of a room that has a name and an ending."""
    stem, _, wanted = name.rpartition(".")
    packages = [f"{__name__}.{stem or room}", SHARED]
    for module in (module for package in packages for module in _modules(package)):
        function: Callable[..., Any] | None = vars(module).get(wanted + ending)
        if function is not None:
            return function
    names = {name for module in _modules(packages[0]) for name in vars(module)}
    known = sorted(
        name.removesuffix(ending)
        for name in names
        if name.endswith(ending) and not name.startswith(("_", "markdown"))
    )
    kind = ending.strip("_").replace("_alt", "")
    raise ValueError(f"{packages[0]} has no {kind} {wanted!r}; it has: {', '.join(known)}")


@cache
def _modules(package: str) -> tuple[ModuleType, ...]:
    return tuple(_load(package))


def _load(package: str) -> Iterator[ModuleType]:
    try:
        folder = importlib.import_module(package).__path__
    except ModuleNotFoundError as error:
        raise ValueError(f"there is no room {package.rpartition('.')[2]!r}") from error
    for module in pkgutil.iter_modules(folder):
        yield importlib.import_module(f"{package}.{module.name}")
