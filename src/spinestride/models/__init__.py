"""The models of the course, one module each: its equations, and `model`, which they define."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spinestride.faces import Model


def model_names() -> list[str]:
    """Return the names of the models."""
    names = [module.name for module in pkgutil.iter_modules(__path__)]
    return [name for name in names if not name.startswith("_")]


def model_named(name: str) -> Model:
    """Return a model by name; the first call writes its equations.

    Raises
    ------
    ValueError
        If there is no such model; the message lists those that exist.
    """
    if name not in model_names():
        raise ValueError(f"no model named {name!r}; there are: {', '.join(model_names())}")
    model: Model = importlib.import_module(f"{__name__}.{name}").model
    return model
