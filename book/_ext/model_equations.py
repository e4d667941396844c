"""Equations and numbers that a page takes from the models, so that the text cannot drift.

An equation of a model, numbered and open to ``{eq}`` like any other::

    ```{model-equation} stride_length vertical_force
    :label: eq-vertical-force
    ```

A number that a model computes, with its format and the inputs that differ from their defaults::

    {model-value}`stride_length peak_vertical_force .2f speed=3.5`
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from computed_outputs import remembered
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.directives.patches import MathDirective
from sphinx.util.docutils import SphinxRole

from spinestride.models import model_named

if TYPE_CHECKING:
    from spinestride.faces import Model

MINUS = "\N{MINUS SIGN}"


class UnknownNameError(ValueError):
    """A page names a model, an equation, an output or an input that does not exist."""


def load_model(name: str) -> Model:
    """Return a model by name; the error for an unknown one lists those that exist."""
    try:
        return model_named(name)
    except ValueError as error:
        raise UnknownNameError(str(error)) from None


def equation(model_name: str, quantity: str) -> str:
    """Return the LaTeX of one equation of a model."""
    model = load_model(model_name)
    try:
        return model.latex(quantity)
    except (KeyError, ValueError) as error:
        message = f"model {model_name!r} has no equation {quantity!r}: {error}"
        raise UnknownNameError(message) from None


def parse_inputs(model_name: str, model: Model, settings: list[str]) -> dict[str, Any]:
    """Read ``name=number`` settings and refuse names that the model does not have."""
    inputs: dict[str, Any] = {}
    for setting in settings:
        name, _, value = setting.partition("=")
        if name not in model.inputs:
            known = ", ".join(model.inputs)
            raise UnknownNameError(f"model {model_name!r} has no input {name!r}; it has: {known}")
        try:
            inputs[name] = float(value)
        except ValueError:
            raise UnknownNameError(f"input {name!r} needs a number, not {value!r}") from None
    return inputs


def model_value(text: str) -> str:
    """Compute and format the number that ``model output format name=value ...`` asks for."""
    words = text.split()
    if len(words) < 3:
        raise UnknownNameError("write: model output format, then name=value for inputs")
    model_name, output, number_format, *settings = words
    model = load_model(model_name)
    if output not in model.outputs:
        known = ", ".join(model.outputs)
        raise UnknownNameError(f"model {model_name!r} has no output {output!r}; it has: {known}")
    try:
        value = model.evaluate(**parse_inputs(model_name, model, settings))[output]
    except ValueError as error:
        raise UnknownNameError(str(error)) from None
    if getattr(value, "ndim", 0):
        raise UnknownNameError(f"output {output!r} is a curve, not one number")
    try:
        return format(float(value), number_format).replace("-", MINUS)
    except ValueError:
        raise UnknownNameError(f"{number_format!r} is not a format for a number") from None


class ModelEquation(MathDirective):
    """A numbered equation taken from a model."""

    has_content = False
    required_arguments = 2
    optional_arguments = 0
    final_argument_whitespace = False

    def run(self) -> list[nodes.Node]:
        """Hand the model's LaTeX to Sphinx's own directive for equations."""
        model_name, quantity = self.arguments
        try:
            key = ("equation", model_name, quantity)
            latex = remembered(self.env, key, lambda: equation(model_name, quantity))
        except UnknownNameError as error:
            raise self.error(str(error)) from None
        self.arguments = []
        self.content = StringList(latex.splitlines(), source=self.get_source_info()[0])
        return super().run()


class ModelValue(SphinxRole):
    """A number computed by a model."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Write the number as plain text."""
        try:
            value = remembered(self.env, ("value", self.text), lambda: model_value(self.text))
            return [nodes.Text(value)], []
        except UnknownNameError as error:
            message = self.inliner.reporter.error(str(error), line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, message)], [message]


def setup(app: Sphinx) -> None:
    """Register the directive and the role."""
    app.add_directive("model-equation", ModelEquation)
    app.add_role("model-value", ModelValue())
