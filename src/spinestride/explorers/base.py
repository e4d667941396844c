"""What every explorer shares: traits from a model's inputs, and one representation per host."""

from __future__ import annotations

import base64
import gzip
import html
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import anywidget
import traitlets

from spinestride.explorers.still import STATIC, Still, still
from spinestride.faces import Quantity

STYLE = "spine-explorers.css"
SCRIPT = "spine-explorers.js"
#: The script of one explorer; the one above holds what all of them share.
KIND_SCRIPT = "spine-explorers-{}.js"
#: Width of the picture that a notebook stores, px.
PREVIEW_WIDTH = 640


class ModelInput(traitlets.TraitType[float, float]):
    """A trait that takes what the model takes, and refuses the rest in the model's own words."""

    def __init__(self, model: Any, name: str) -> None:
        self._model = model
        self._input = name
        quantity = model.inputs[name]
        self.info_text = f"{quantity.label}, {quantity.low} to {quantity.high} {quantity.unit}"
        super().__init__(quantity.default)
        self.tag(sync=True)

    def validate(self, obj: Any, value: Any) -> float:
        """Return the value as a float.

        Raises
        ------
        ValueError
            If the model refuses it; the widget keeps its value.
        """
        checked: float = self._model.model.checked_inputs({self._input: value})[self._input]
        return checked


class Explorer(anywidget.AnyWidget):
    """A live widget in JupyterLab, ``<spine-explorer>`` in the book, a still picture elsewhere.

    Parameters
    ----------
    revealed : bool, optional
        Start with the answer shown; by default the reader commits a guess first.
    **inputs : float or str
        The explorer's inputs by name; those left out take their defaults. A choice takes its word
        or its position.

    Raises
    ------
    ValueError
        If a name is no input of the explorer, or a value is outside its range.
    """

    kind: ClassVar[str]
    model: ClassVar[Any]
    #: What the explorer cites: key in ``book/references.bib`` and what is taken from it.
    sources: ClassVar[tuple[tuple[str, str], ...]]
    #: The equations behind "Equation", by name.
    equations: ClassVar[tuple[str, ...]]
    #: The model's inputs that the reader may set, by name: those that the class declares as traits.
    #: The others keep their defaults.
    inputs: ClassVar[dict[str, Quantity]] = {}

    _esm = Path(__file__).with_name("jupyter.js")
    _files = traitlets.List(traitlets.Unicode()).tag(sync=True)
    _kind = traitlets.Unicode().tag(sync=True)
    _input_names = traitlets.List(traitlets.Unicode()).tag(sync=True)

    revealed = traitlets.Bool(False).tag(sync=True)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Add the inputs that a class declares; widgets also make subclasses that declare none."""
        super().__init_subclass__(**kwargs)
        cls.inputs = cls.inputs | {
            name: cls.model.inputs[name]
            for name, trait in vars(cls).items()
            if isinstance(trait, ModelInput)
        }

    def __init__(self, *, revealed: bool = False, **inputs: float | str) -> None:
        for name in inputs:
            if name not in self.inputs:
                known = ", ".join(self.inputs)
                raise ValueError(f"{name} is no input of {type(self).__name__}; it has: {known}")
        self.model.evaluate(**inputs)
        super().__init__(
            _files=[STYLE, SCRIPT, KIND_SCRIPT.format(self.kind)],
            _kind=self.kind,
            _input_names=list(self.inputs),
            revealed=revealed,
            **inputs,
        )
        self.on_msg(self._send_file)

    @classmethod
    def measurements(cls) -> dict[str, Any]:
        """Return measured numbers that the page draws, by name, ready for JSON."""
        return {}

    @property
    def values(self) -> dict[str, float]:
        """The explorer's inputs as they are set now."""
        return {name: getattr(self, name) for name in self.inputs}

    @property
    def results(self) -> dict[str, Any]:
        """Every output of the model for the present `values`."""
        result: dict[str, Any] = self.model.evaluate(**self.values)
        return result

    @property
    def still(self) -> Still:
        """The drawing of the present state as a still picture, with its alternative text."""
        return still(self.kind, frozenset(self.values.items()))

    def _send_file(self, _widget: Any, content: Mapping[str, Any], _buffers: list[Any]) -> None:
        """Send a script or the style that a page of JupyterLab asks for."""
        if (name := content.get("file")) in self._files:
            self.send({"file": name}, [gzipped(name)])

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        bundle = super()._repr_mimebundle_(**kwargs)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle or {}, {})
        data["text/plain"] = repr(self)
        data["text/html"] = self.element()
        data["image/png"] = base64.b64encode(self.preview()).decode()
        return data, metadata

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value:g}" for name, value in self.values.items())
        return f"{type(self).__name__}({values})"

    def preview(self) -> bytes:
        """Return the drawing as a small PNG, which a notebook stores."""
        settings = frozenset(self.values.items())
        return still(self.kind, settings, charts=False).png(PREVIEW_WIDTH)

    def element(self, show: str = "", controls: str = "") -> str:
        """Return the book's element, with what its drawing shows for who cannot see it.

        With the name of a cut to show it is that picture alone, with some inputs as ``controls``.
        """
        changed = "".join(
            f' {name}="{value!r}"'
            for name, value in self.values.items()
            if value != self.inputs[name].default
        )
        revealed = " revealed" if self.revealed else ""
        cut = f' show="{show}" controls="{controls}"' if show else ""
        drawn = still(self.kind, frozenset(self.values.items()), show=show)
        attributes = f'kind="{self.kind}"{changed}{revealed}{cut}'
        return f"<spine-explorer {attributes}><p>{html.escape(drawn.words)}</p></spine-explorer>"


@cache
def gzipped(name: str) -> bytes:
    """Return a file of ``static/`` as it travels to JupyterLab."""
    return gzip.compress((STATIC / name).read_bytes(), mtime=0)
