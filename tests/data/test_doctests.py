"""The examples in docstrings run."""

from __future__ import annotations

import doctest
from types import ModuleType

import pytest

from spinestride import bibliography, evidence, fitting, forest, labs, tables
from spinestride.faces import definition
from spinestride.models import facet_joints, load, paraspinal_muscles, stride_length


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
        stride_length,
        load,
        facet_joints,
        paraspinal_muscles,
    ],
)
def test_the_examples_of_a_module_run(module: ModuleType) -> None:
    result = doctest.testmod(module)
    assert result.attempted > 0
    assert result.failed == 0
