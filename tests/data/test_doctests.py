"""The examples in docstrings run."""

from __future__ import annotations

import doctest
import importlib
from types import ModuleType

import pytest

from spinestride import bibliography, evidence, fitting, forest, labs, tables
from spinestride.faces import definition, sheet
from spinestride.models import model_names

MODELS = [importlib.import_module(f"spinestride.models.{name}") for name in model_names()]


@pytest.mark.parametrize(
    "module",
    [
        tables,
        bibliography,
        evidence,
        forest,
        definition,
        fitting,
        labs,
        sheet,
        *MODELS,
    ],
)
def test_the_examples_of_a_module_run(module: ModuleType) -> None:
    result = doctest.testmod(module)
    assert result.attempted > 0
    assert result.failed == 0
