"""The book's extension is thin: short files, and all markup in templates."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

EXTENSION = Path(__file__).resolve().parents[2] / "book/_ext"
SOURCES = sorted(EXTENSION.rglob("*.py"))
#: The start of a tag, whole or cut by what an f-string puts after it.
TAG = re.compile(r"</|<!|<[A-Za-z]|<$")
HAS_DOCSTRING = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def is_pattern(node: ast.AST) -> bool:
    """Tell whether a node compiles a pattern, which finds markup and writes none."""
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile"


def strings(node: ast.AST) -> Iterator[ast.Constant]:
    """Yield the strings of a program, but for docstrings and patterns."""
    if is_pattern(node):
        return
    children = list(ast.iter_child_nodes(node))
    if isinstance(node, HAS_DOCSTRING) and ast.get_docstring(node) is not None:
        children.remove(node.body[0])
    for child in children:
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child
        yield from strings(child)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_a_file_of_the_extension_is_short_and_leaves_markup_to_templates(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 200
    found = strings(ast.parse(source))
    written = [f"line {one.lineno}: {one.value!r}" for one in found if TAG.search(str(one.value))]
    assert not written
