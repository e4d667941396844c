"""One definition of a model in SymPy, three faces: NumPy, JavaScript and LaTeX."""

from spinestride.faces.definition import (
    Band,
    Equation,
    Guard,
    Model,
    Quantity,
    Reduction,
    symbol,
)
from spinestride.faces.javascript_face import JavascriptFace
from spinestride.faces.latex_face import LatexFace
from spinestride.faces.numpy_face import NumpyFace
from spinestride.faces.outline import Outline

__all__ = [
    "Band",
    "Equation",
    "Guard",
    "JavascriptFace",
    "LatexFace",
    "Model",
    "NumpyFace",
    "Outline",
    "Quantity",
    "Reduction",
    "symbol",
]
