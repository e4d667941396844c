"""The forest plot of ``data/evidence.csv``: a table with an interval drawn in every row.

The directive names the estimate that a reader guesses before the plot is shown::

    ```{forest-plot}
    :predict: exercise-chronic-pain
    ```

The table is complete without a script; ``frontend/forest`` adds choices, thresholds, sorting and
two readers who choose differently. What only a script can use is hidden until it comes.
The markup is in ``templates/forest.html``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from claim_words import CERTAINTIES, RATED_BY
from docutils import nodes
from docutils.parsers.rst import directives
from page_assets import load_with_element
from page_template import template_nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from spinestride import tables
from spinestride.evidence import comparison_text, effect_text
from spinestride.forest import Axis, Drawn, axes, effects, kinds, proposals

#: What a downloaded row holds, as the columns of the table are named.
COLUMNS = (
    *("evidence", "topic", "population", "treatment", "comparison", "outcome", "time", "measure"),
    *("unit", "better", "estimate", "low", "high", "threshold", "threshold_source", "n", "studies"),
    *("certainty", "rated_by", "source", "verified"),
)
CHOICES = {
    "topic": "Treatment or exposure",
    "population": "People",
    "outcome": "Outcome",
    "comparison": "Compared with",
    "time": "Time",
    "certainty": "Certainty",
}
#: What a script shows at first; without one the table is whole.
FIRST = {"outcome": "pain"}
READ = {
    "verified": "read at the source",
    "unverified": "not verified",
    "computed": "computed from it",
    "assumption": "assumed",
}
LARGEST_GUESS = 40
#: Choices of the two readers on each treatment, before a reader of the page changes them.
READERS: dict[str, tuple[dict[str, str], dict[str, str]]] = {
    "TENS": (
        {"population": "any pain", "time": "while it is used", "size": "medium"},
        {"population": "chronic low back pain", "time": "up to 6 months", "size": "medium"},
    ),
    "acupuncture": (
        {"comparison": "no treatment or usual care", "size": "medium", "certainty": "low"},
        {"comparison": "placebo or sham", "size": "medium", "certainty": "low"},
    ),
}


def kinds_of(row: tables.Evidence) -> dict[str, str]:
    """Return all that a reader may choose an estimate by."""
    return {**kinds(row), "topic": row.topic, "certainty": row.certainty}


def choice(name: str, shown: Iterable[Drawn], *, counted: bool) -> dict[str, Any]:
    """Return what may be chosen of one property, with or without how many estimates have it."""
    count = Counter(kinds_of(effect.row)[name] for effect in shown)
    order = CERTAINTIES if name == "certainty" else count
    values = [
        (value, f"{value} ({count[value]})" if counted else value)
        for value in order
        if count[value]
    ]
    return {
        "name": name,
        "label": CHOICES[name],
        "options": [("", "all"), *values],
        "first": FIRST.get(name, ""),
    }


def sizes() -> dict[str, dict[str, float]]:
    """Return the words for sizes of an effect, with the value of each on its axes."""
    axis = {"points of 100": "points", "SD": "sd"}
    found: dict[str, dict[str, float]] = {}
    for size in tables.effect_sizes():
        found.setdefault(size.size, {})[axis[size.unit]] = size.value
    return found


def proposed() -> Iterator[dict[str, Any]]:
    """Yield each size that somebody takes for important, with the sources by what they say."""
    for (axis, value), group in groupby(proposals(), key=lambda one: (one.axis, one.value)):
        sources: dict[str, list[str]] = {}
        for proposal in group:
            sources.setdefault(proposal.words, []).append(proposal.source)
        yield {"axis": axis, "value": value, "sources": sources}


def measure(axis: Axis) -> list[float]:
    """Return what the script needs to find a threshold's place: no effect, and one unit."""
    nothing = axis.position(axis.no_effect)
    return [nothing, axis.position(1.0) - nothing if axis.step else 0]


def thousands(people: int) -> str:
    """Write a count of people, its thousands apart.

    >>> thousands(1250) == "1\u00a0250"
    True
    """
    return f"{people:,}".replace(",", "\N{NO-BREAK SPACE}")


class ForestPlot(SphinxDirective):
    """The forest plot of all effects, with the question that comes before it."""

    option_spec = {"predict": directives.unchanged_required}  # noqa: RUF012  # Sphinx reads it so

    def run(self) -> list[nodes.Node]:
        """Write question, table, thresholds, readers and what bodies have published."""
        shown = effects()
        name = self.options.get("predict", "exercise-chronic-pain")
        guessed = next((effect for effect in shown if effect.row.evidence == name), None)
        if guessed is None or guessed.axis != "points" or guessed.threshold is None:
            raise self.error(f"{name!r} is not an effect in points with a threshold")
        smallest = min(one.value for one in proposals() if one.axis == "sd")
        compared = [effect for effect in shown if effect.row.topic in READERS]
        return template_nodes(
            self,
            "forest.html",
            guessed=guessed,
            effects=shown,
            axes={axis.name: axis for axis in axes()},
            chosen={"points": guessed.threshold, "sd": float(smallest)},
            choices=[choice(key, shown, counted=True) for key in CHOICES],
            reader_choices=[
                choice(key, compared, counted=False) for key in ("population", "comparison", "time")
            ],
            columns=COLUMNS,
            measures={axis.name: measure(axis) for axis in axes()},
            sizes=sizes(),
            proposals=proposed(),
            readers=READERS,
            recommendations=tables.published_recommendations(),
            largest_guess=LARGEST_GUESS,
            read=READ,
            rated_by=RATED_BY,
            kinds_of=kinds_of,
            row_data=lambda row: [getattr(row, column) for column in COLUMNS],
            effect_text=effect_text,
            comparison_text=comparison_text,
            thousands=thousands,
        )


def setup(app: Sphinx) -> None:
    """Register the directive, and the script and style of its element."""
    app.setup_extension("page_template")
    app.add_directive("forest-plot", ForestPlot)
    load_with_element(app, "spine-forest", "spine-forest", priority=620)
