"""The models of the course, one module each, written once in SymPy."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType


def model_named(name: str) -> ModuleType:
    """Return a model by name.

    Raises
    ------
    ValueError
        If there is no such model; the message lists those that exist.
    """
    try:
        return importlib.import_module(f"spinestride.models.{name}")
    except ModuleNotFoundError as error:
        if error.name != f"spinestride.models.{name}":
            raise
        known = ", ".join(
            module.name
            for module in pkgutil.iter_modules(__path__)
            if not module.name.startswith("_")
        )
        raise ValueError(f"no model named {name!r}; there are: {known}") from None
