"""One definition of a model in SymPy, three faces: NumPy, JavaScript and LaTeX."""

from spinestride.faces.definition import (
    Axis,
    Band,
    Convolution,
    Curve,
    Decades,
    Definition,
    Equation,
    Guard,
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
from spinestride.faces.model import Model
from spinestride.faces.numpy_face import NumpyFace
from spinestride.faces.sheet import (
    DEGREE,
    Sheet,
    convolution,
    curve,
    decades,
    period,
    recurrence,
    reduction,
    sweep,
)

__all__ = [
    "DEGREE",
    "Axis",
    "Band",
    "Convolution",
    "Curve",
    "Decades",
    "Definition",
    "Equation",
    "Guard",
    "JavascriptFace",
    "LatexFace",
    "Model",
    "NumpyFace",
    "Operation",
    "Period",
    "Quantity",
    "Recurrence",
    "Reduction",
    "Sheet",
    "Sweep",
    "chosen",
    "convolution",
    "curve",
    "decades",
    "period",
    "recurrence",
    "reduction",
    "sweep",
    "symbol",
]
