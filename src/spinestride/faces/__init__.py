"""One definition of a model in SymPy, three faces: NumPy, JavaScript and LaTeX."""

from spinestride.faces.definition import (
    Axis,
    Band,
    Convolution,
    Curve,
    Decades,
    Equation,
    Guard,
    Model,
    Operation,
    Period,
    Quantity,
    Recurrence,
    Reduction,
    Sweep,
    chosen,
    symbol,
)
from spinestride.faces.javascript_face import JavascriptFace
from spinestride.faces.latex_face import LatexFace
from spinestride.faces.numpy_face import NumpyFace
from spinestride.faces.outline import Outline

__all__ = [
    "Axis",
    "Band",
    "Convolution",
    "Curve",
    "Decades",
    "Equation",
    "Guard",
    "JavascriptFace",
    "LatexFace",
    "Model",
    "NumpyFace",
    "Operation",
    "Outline",
    "Period",
    "Quantity",
    "Recurrence",
    "Reduction",
    "Sweep",
    "chosen",
    "symbol",
]
