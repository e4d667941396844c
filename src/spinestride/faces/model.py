"""A model with its three faces: what the course calls, prints and sends to the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from spinestride.faces.definition import Definition
from spinestride.faces.javascript_face import JavascriptFace
from spinestride.faces.latex_face import LatexFace
from spinestride.faces.numpy_face import NumpyFace


@dataclass(frozen=True)
class Model(Definition):
    """A definition that evaluates itself and prints itself in LaTeX and in JavaScript.

    The functions behind `evaluate` are made when it is first called.
    """

    @cached_property
    def _numpy(self) -> NumpyFace:
        return NumpyFace(self)

    @cached_property
    def _latex(self) -> LatexFace:
        return LatexFace(self)

    def evaluate(
        self,
        *,
        parameter_set: str | None = None,
        parameters: Mapping[str, object] | None = None,
        **values: object,
    ) -> dict[str, Any]:
        """Return every output.

        Parameters
        ----------
        parameter_set : str, optional
            One of `parameter_sets`; by default `default_set`.
        parameters : mapping of str to float, optional
            Single parameters to replace, such as ``{"extensor_arm": 0.06}``.
        **values : float or str
            Inputs by name; those left out take their defaults. A choice takes its word or its
            position.

        Returns
        -------
        dict of str to float or numpy.ndarray
            In the units of `outputs`. A series has one value per sample of its axis.

        Raises
        ------
        ValueError
            If an input is unknown, no real number or outside its range; if a parameter or a set is
            unknown; or if the model's guard refuses the state.
        """
        return self._numpy.evaluate(values, parameter_set, parameters)

    def latex(self, name: str) -> str:
        """Return ``left = right`` for an equation.

        Raises
        ------
        ValueError
            If the model has no equation of that name; the message lists those that exist.
        """
        return self._latex.latex(name)

    def javascript(self) -> str:
        """Return the model as the text of an ES module that needs nothing else."""
        return JavascriptFace(self).javascript()
