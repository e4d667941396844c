"""The forest plot of ``data/evidence.csv``: a table with an interval drawn in every row.

The directive names the estimate that a reader guesses before the plot is shown::

    ```{forest-plot}
    :predict: exercise-chronic-pain
    ```

The table is complete without a script; ``frontend/forest`` adds choices, thresholds, sorting and
two readers who choose differently. What only a script can use is hidden until it comes.
"""

from __future__ import annotations

import html
import importlib
import json
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from claims_ledger import CERTAINTIES, RATED_BY, element, html_element
from docutils import nodes
from docutils.parsers.rst import directives
from explorer_pages import STATIC
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.util.docutils import SphinxDirective

SCRIPT, STYLE = "spine-forest.js", "spine-forest.css"
MINUS = "\N{MINUS SIGN}"
#: What a downloaded row holds, as the columns of the table are named.
COLUMNS = (
    *("evidence", "topic", "population", "treatment", "comparison", "outcome", "time", "measure"),
    *("unit", "better", "estimate", "low", "high", "threshold", "threshold_source", "n", "studies"),
    *("certainty", "rated_by", "source", "verified"),
)
#: Heading, and by what a script sorts the column.
HEADINGS = (
    ("Treatment and comparison", "treatment"),
    ("Outcome and time", "outcome"),
    ("Drawn", ""),
    ("Effect", "effect"),
    ("People", "people"),
    ("Certainty", "certainty"),
    ("Source", ""),
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
FILLED = {"high", "moderate"}
ROW_HEIGHT, AXIS_HEIGHT = 30, 38
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


def forest() -> Any:
    """Return the module that places estimates, loaded when a page has the plot."""
    return importlib.import_module("spinestride.forest")


def evidence_words() -> Any:
    """Return the module that writes estimates in words."""
    return importlib.import_module("spinestride.evidence")


def tables() -> Any:
    """Return the reader of the tables."""
    return importlib.import_module("spinestride.tables")


def plain(value: float) -> str:
    """Write a number with a true minus and no needless digits.

    >>> plain(-30.0), plain(0.25)
    ('−30', '0.25')
    """
    return f"{value:g}".replace("-", MINUS)


def tag(name: str, inside: str = "", /, **attributes: object) -> str:
    """Write an element of HTML; the name of an attribute may end in an underscore.

    >>> tag("option", "all", value="")
    '<option value="">all</option>'
    """
    written = "".join(
        f' {key.strip("_").replace("_", "-")}="{html.escape(str(value))}"'
        for key, value in attributes.items()
    )
    return f"<{name}{written}>{inside}</{name}>"


def void(name: str, /, **attributes: object) -> str:
    """Write an element that holds nothing."""
    return tag(name, **attributes).removesuffix(f"</{name}>")


def raw(text: str) -> nodes.raw:
    """Return HTML that no other format shows."""
    return nodes.raw("", text, format="html")


# ---- drawing ------------------------------------------------------------------------------------


def line(x1: float, x2: float, y1: float, y2: float, kind: str) -> str:
    """Draw a line; x in per cent of the width, y in pixels."""
    return tag("line", x1=f"{x1}%", x2=f"{x2}%", y1=y1, y2=y2, class_=kind)


def interval_svg(axis: Any, one: Any) -> str:
    """Draw one estimate with its interval, on the line of no effect."""
    middle = ROW_HEIGHT / 2
    nothing = axis.position(axis.no_effect)
    marks = [line(nothing, nothing, 0, ROW_HEIGHT, "forest-nothing")]
    if one.threshold is not None:
        at = axis.position(-one.threshold)
        marks.append(line(at, at, 3, ROW_HEIGHT - 3, "forest-threshold"))
    if one.low is not None and one.high is not None:
        ends = (axis.position(one.low), axis.position(one.high))
        kind = "forest-span" + (" forest-unread" if one.row.verified == "unverified" else "")
        marks.append(line(*ends, middle, middle, kind))
        marks += [line(end, end, middle - 4, middle + 4, "forest-span") for end in ends]
    filled = "forest-sure" if one.row.certainty in FILLED else "forest-unsure"
    at = axis.position(one.estimate)
    marks.append(tag("circle", cx=f"{at}%", cy=middle, r=5, class_=filled))
    return tag("svg", "".join(marks), class_="forest-drawn", height=ROW_HEIGHT, aria_hidden="true")


def axis_svg(axis: Any) -> str:
    """Draw the numbers of an axis and which side is which."""
    marks = []
    for tick in axis.ticks:
        at = axis.position(tick)
        marks.append(tag("text", plain(tick), x=f"{at}%", y=12, text_anchor="middle"))
        kind = "forest-nothing" if tick == axis.no_effect else "forest-tick"
        marks.append(line(at, at, 16, 21, kind))
    marks.append(tag("text", "\N{LEFTWARDS ARROW} better", x="1%", y=AXIS_HEIGHT - 4))
    words = "worse \N{RIGHTWARDS ARROW}"
    marks.append(tag("text", words, x="99%", y=AXIS_HEIGHT - 4, text_anchor="end"))
    return tag("svg", "".join(marks), class_="forest-scale", height=AXIS_HEIGHT, aria_hidden="true")


def key_svg(marks: str) -> str:
    """Draw a mark of the key."""
    return tag("svg", marks, class_="forest-key", width=30, height=14, aria_hidden="true")


KEY = (
    (key_svg(tag("circle", cx=15, cy=7, r=5, class_="forest-sure")), "certainty high or moderate"),
    (
        key_svg(tag("circle", cx=15, cy=7, r=5, class_="forest-unsure")),
        "low, very low or not rated",
    ),
    (key_svg(tag("line", x1=1, x2=29, y1=7, y2=7, class_="forest-span")), "95 % interval"),
    (
        key_svg(tag("line", x1=1, x2=29, y1=7, y2=7, class_="forest-span forest-unread")),
        "not verified",
    ),
    (
        key_svg(tag("line", x1=15, x2=15, y1=0, y2=14, class_="forest-threshold")),
        "threshold that the row’s source or our table gives",
    ),
    (
        key_svg(void("rect", x=1, y=1, width=28, height=12, class_="forest-band")),
        "smaller than the threshold chosen below",
    ),
)


# ---- controls, for the script -------------------------------------------------------------------


def select(name: str, label: str, values: Iterable[tuple[str, str]], chosen: str = "") -> str:
    """Write a labelled choice; the empty value stands for all."""
    options = "".join(
        tag(
            "option",
            html.escape(words),
            value=value,
            **({"selected": ""} if value == chosen else {}),
        )
        for value, words in values
    )
    return tag("label", tag("span", label) + tag("select", options, name=name))


def values_of(name: str, shown: Iterable[Any]) -> list[tuple[str, str]]:
    """Return what may be chosen of one property, with how many estimates have it."""
    found: Counter[str] = Counter()
    for one in shown:
        known = {**forest().kinds(one.row), "topic": one.row.topic, "certainty": one.row.certainty}
        found[known[name]] += 1
    order = CERTAINTIES if name == "certainty" else found
    listed = [(value, f"{value} ({found[value]})") for value in order if found[value]]
    return [("", "all"), *listed]


def filter_form(shown: list[Any]) -> str:
    """Write the choices above the table."""
    selects = "".join(
        select(name, label, values_of(name, shown), FIRST.get(name, ""))
        for name, label in CHOICES.items()
    )
    count = tag("output", f"{len(shown)} of {len(shown)} estimates")
    reset = tag("button", "Show all", type="reset")
    return tag(
        "form",
        selects + reset + count,
        class_="forest-filter",
        aria_label="Choose estimates",
        hidden="",
    )


def threshold_range(axis: Any, value: float) -> str:
    """Write the slider of one axis's threshold."""
    unit = "points of 100" if axis.name == "points" else "SMD"
    slider = void(
        "input",
        type="range",
        name=axis.name,
        min=0,
        max=plain(max(abs(tick) for tick in axis.ticks)) if axis.name == "points" else "1.5",
        step=plain(axis.step),
        value=plain(value),
    )
    words = tag("span", f"Important from {tag('b', plain(value))} {unit}")
    return tag("label", words + slider)


def reader(letter: str, shown: list[Any]) -> str:
    """Write one reader's choices and the place for what this reader sees."""
    sizes = [
        ("any", "any, if the interval leaves out no effect"),
        ("medium", "a medium effect"),
        ("large", "a large effect"),
    ]
    enough = [
        ("", "any, or none given"),
        ("very low", "very low"),
        ("low", "low"),
        ("moderate", "moderate"),
        ("high", "high"),
    ]
    without_counts = {
        name: [
            (value, words.rpartition(" (")[0] or words) for value, words in values_of(name, shown)
        ]
        for name in ("population", "comparison", "time")
    }
    fields = "".join(
        [
            *(select(name, CHOICES[name], values) for name, values in without_counts.items()),
            select("size", "What counts", sizes),
            select("certainty", "Certainty that is enough", enough),
        ]
    )
    says = tag("p", "", class_="forest-says")
    seen = tag("ul", "", class_="forest-seen")
    legend = tag("legend", f"Reader {letter.upper()}")
    return tag("fieldset", legend + fields + says + seen, data_reader=letter)


def readers_form(shown: list[Any]) -> str:
    """Write the two readers."""
    cases = "".join(
        tag(
            "label",
            void("input", type="radio", name="case", value=name) + " " + name,
        )
        for name in READERS
    )
    chosen = {name: [row for row in shown if row.row.topic == name] for name in READERS}
    both = [one for rows in chosen.values() for one in rows]
    pair = tag("div", reader("a", both) + reader("b", both), class_="forest-pair")
    case = tag("fieldset", tag("legend", "Trials of") + cases, class_="forest-cases")
    flip = tag("p", "", class_="forest-flip", role="status")
    return tag(
        "form", case + pair + flip, class_="forest-readers", hidden="", aria_label="Two readers"
    )


def bottom_actions() -> str:
    """Write the buttons below the table."""
    buttons = "".join(
        tag("button", words, type="button", name=name)
        for name, words in (("copy", "Copy link"), ("csv", "Download CSV"))
    )
    status = tag("span", "", role="status")
    return tag("p", buttons + status, class_="forest-actions", hidden="")


# ---- the directive ------------------------------------------------------------------------------


class ForestPlot(SphinxDirective):
    """The forest plot of all effects, with the question that comes before it."""

    option_spec = {"predict": directives.unchanged_required}  # noqa: RUF012  # Sphinx reads it so

    def run(self) -> list[nodes.Node]:
        """Write question, table, thresholds, readers and what bodies have published."""
        self.shown = list(forest().effects())
        name = self.options.get("predict", "exercise-chronic-pain")
        guessed = next((one for one in self.shown if one.row.evidence == name), None)
        if guessed is None or guessed.axis != "points" or guessed.threshold is None:
            raise self.error(f"{name!r} is not an effect in points with a threshold")
        self.axes = {axis.name: axis for axis in forest().axes()}
        self.chosen = {"points": guessed.threshold, "sd": self._smallest("sd")}
        body = element(
            "div",
            raw(filter_form(self.shown)),
            self._key(),
            self._table(),
            raw(tag("p", "No estimate fits all of these.", class_="forest-none", hidden="")),
            self._thresholds(),
            raw(bottom_actions()),
            self._readers(),
            classes="forest-body",
        )
        box = element(
            "spine-forest",
            *self._question(guessed),
            body,
            classes="forest full-width",
            data_columns=json.dumps(COLUMNS),
            data_axes=json.dumps({axis.name: self._measure(axis) for axis in self.axes.values()}),
            data_sizes=json.dumps(self._sizes()),
            data_readers=json.dumps(READERS),
        )
        return [box]

    @staticmethod
    def _smallest(axis: str) -> float:
        return float(min(one.value for one in forest().proposals() if one.axis == axis))

    @staticmethod
    def _measure(axis: Any) -> list[float]:
        """Return what the script needs to find a threshold's place: no effect, and one unit."""
        nothing = axis.position(axis.no_effect)
        return [nothing, axis.position(1.0) - nothing if axis.step else 0]

    @staticmethod
    def _sizes() -> dict[str, dict[str, float]]:
        axis = {"points of 100": "points", "SD": "sd"}
        found: dict[str, dict[str, float]] = {}
        for size in tables().effect_sizes():
            found.setdefault(size.size, {})[axis[size.unit]] = size.value
        return found

    def _words(self, text: str) -> list[nodes.Node]:
        """Return Markdown of one paragraph as nodes."""
        (paragraph,) = self.parse_text_to_nodes(text)
        return list(paragraph.children)

    def _question(self, one: Any) -> list[nodes.Node]:
        row = one.row
        asked = (
            f"{row.treatment.capitalize()} is among the best-supported treatments of chronic low "
            f"back pain. In {row.studies} trials, {row.population} did it or had "
            f"{row.comparison}. How many points of 100 less pain did it bring, on average?"
        )
        slider = void(
            "input", type="range", name="guess", min=0, max=LARGEST_GUESS, step=1, value=0
        )
        ends = tag("small", f"0 (no difference) to {LARGEST_GUESS} points of 100")
        form = tag(
            "form",
            tag("p", "Predict first", class_="forest-lead")
            + tag("p", html.escape(asked), class_="forest-asked", id="forest-asked")
            + tag(
                "label",
                tag("span", f"Your guess: {tag('b', '0')} points") + slider + ends,
            )
            + tag(
                "p",
                tag("button", "Commit guess", type="submit")
                + tag("button", "Show without a guess", type="button", name="skip"),
                class_="forest-actions",
            ),
            class_="forest-guess",
            hidden="",
            aria_labelledby="forest-asked",
        )
        effect = evidence_words().effect_text(row.evidence)
        mixture = (
            " The comparison is a mixture: how much of the difference placebo alone would bring, "
            "this number cannot tell."
            if forest().kinds(row)["comparison"] == "a mixture"
            else ""
        )
        answer = element(
            "p",
            element("span", raw(""), classes="forest-gap"),
            *self._words(
                f"{evidence_words().comparison_text(row.evidence)}: **{effect}**, "
                f"{row.certainty} certainty {{cite}}`{row.source}`. "
                f"{plain(one.threshold)} points are taken for important in "
                f"{{cite}}`{row.threshold_source}`." + mixture
            ),
            classes="forest-answer",
            tabindex="-1",
            data_answer=json.dumps([-one.estimate, -one.high, -one.low]),
        )
        return [raw(form), answer]

    def _key(self) -> nodes.Node:
        items = "".join(tag("li", f"{drawing} {words}") for drawing, words in KEY)
        return raw(tag("ul", items, class_="forest-legend"))

    def _table(self) -> html_element:
        heads = [
            element(
                "th",
                nodes.Text(words),
                scope="col",
                role="columnheader",
                **({"data_sort": key} if key else {}),
            )
            for words, key in HEADINGS
        ]
        bodies = [self._group(axis) for axis in self.axes.values()]
        return element(
            "table",
            element("thead", element("tr", *heads)),
            *bodies,
            classes="forest-table",
            aria_label="Effects with their intervals",
        )

    def _group(self, axis: Any) -> html_element:
        title = element(
            "th", nodes.Text(axis.title), scope="rowgroup", role="rowheader", colspan="2"
        )
        title += self._fine(axis.note)
        rest = element("td", colspan="4")
        scale = element("td", raw(axis_svg(axis)), classes="forest-plot")
        rows = [self._row(axis, one) for one in self.shown if one.axis == axis.name]
        body = element("tbody", element("tr", title, scale, rest, classes="forest-axis"), *rows)
        body["attributes_"]["data-axis"] = axis.name
        if axis.name in self.chosen:
            at = (axis.position(sign * self.chosen[axis.name]) for sign in (-1, 1))
            body["attributes_"]["style"] = "--from:{}%;--to:{}%".format(*at)
        return body

    def _row(self, axis: Any, one: Any) -> html_element:
        row = one.row
        read = READ[row.verified]
        rated = RATED_BY[row.rated_by]
        people = f"{row.n:,}".replace(",", "\N{NO-BREAK SPACE}") if row.n else "not read"
        studies = (
            ""
            if row.studies is None
            else f"{row.studies} " + ("study" if row.studies == 1 else "studies")
        )
        mirrored = "more is better: drawn mirrored" if one.mirrored else ""
        source = element("td", *self._words(f"{{cite}}`{row.source}`"), self._fine(read))
        source["attributes_"]["data-label"] = "Source"
        cells = [
            self._cell("", f"{row.outcome}", row.time),
            element("td", raw(interval_svg(axis, one)), classes="forest-plot"),
            self._effect(row, mirrored),
            self._cell("People", people, studies),
            self._cell("Certainty", row.certainty, rated),
            source,
        ]
        name = f"{row.treatment} against {row.comparison}"
        head = element("th", element("span", nodes.Text(name)), scope="row", role="rowheader")
        head += self._fine(row.population)
        found = {**forest().kinds(row), "topic": row.topic, "certainty": row.certainty}
        attributes = {f"data_{key}": value for key, value in found.items()}
        return element(
            "tr",
            head,
            *cells,
            classes="forest-row",
            data_drawn=json.dumps([one.estimate, one.low, one.high]),
            data_row=json.dumps([getattr(row, column) for column in COLUMNS]),
            **attributes,
        )

    def _effect(self, row: Any, mirrored: str) -> html_element:
        """Return an effect as it is printed everywhere, its interval in a quieter colour."""
        text = evidence_words().effect_text(row.evidence)
        estimate, bracket, interval = text.partition("(95")
        words = element("span", nodes.Text(estimate))
        if bracket:
            words += element("span", nodes.Text(bracket + interval), classes="forest-ci")
        cell = element("td", words, data_label="Effect")
        if mirrored:
            cell += self._fine(mirrored)
        return cell

    @staticmethod
    def _fine(text: str) -> html_element:
        return element("span", nodes.Text(text), classes="forest-fine")

    def _cell(self, label: str, text: str, fine: str) -> html_element:
        cell = element("td", element("span", nodes.Text(text)))
        if fine:
            cell += self._fine(fine)
        if label:
            cell["attributes_"]["data-label"] = label
        return cell

    def _thresholds(self) -> html_element:
        box = element("div", classes="forest-thresholds")
        asked = "From which size on is a difference important?"
        box += element("p", nodes.Text(asked), classes="forest-title")
        sliders = "".join(
            threshold_range(self.axes[name], value) for name, value in self.chosen.items()
        )
        box += raw(tag("form", sliders, class_="forest-ranges", hidden="", aria_label="Thresholds"))
        items = []
        grouped = groupby(forest().proposals(), key=lambda one: (one.axis, one.value))
        for (axis, value), proposals in grouped:
            unit = "points of 100" if axis == "points" else "SMD"
            sources: dict[str, list[str]] = {}
            for one in proposals:
                sources.setdefault(one.words, []).append(one.source)
            who = "; ".join(
                f"{words} {{cite}}`{','.join(keys)}`" for words, keys in sources.items()
            )
            amount = element("span", nodes.Text(f"{plain(value)} {unit}"), classes="forest-value")
            amount["attributes_"].update({"data-axis": axis, "data-value": f"{value:g}"})
            items.append(element("li", amount, nodes.Text(" "), element("span", *self._words(who))))
        box += element("ul", *items, classes="forest-proposals")
        return box

    def _readers(self) -> html_element:
        box = element("div", classes="forest-two")
        title = element("p", nodes.Text("Two readers, one table"), classes="forest-title")
        why = (
            "Nobody here is careless. "
            "Reader A and Reader B look at the same estimates of pain and choose differently: whom "
            "to count, compared with what, when, how large an effect must be and how sure. "
            "Change one choice at a time and see which one turns the answer. "
            "The words for sizes are those of {cite}`karlsson2020`: "
            + "; ".join(
                f"{size} from {plain(found['points'])} points of 100 or {plain(found['sd'])} SMD"
                for size, found in self._sizes().items()
            )
            + "."
        )
        box += title
        box += element("p", *self._words(why), classes="forest-why")
        box += raw(readers_form(self.shown))
        for treatment in READERS:
            box += self._published(treatment)
        note = (
            "Shown as published, not as advice. Why each body chose as it did is in its own "
            "report; the two readers above are ours."
        )
        box += self._fine(note)
        return box

    def _published(self, treatment: str) -> html_element:
        heads = ("Body", "Recommendation", "Strength", "Certainty", "Source")
        head = element(
            "tr",
            *(
                element("th", nodes.Text(words), scope="col", role="columnheader")
                for words in heads
            ),
        )
        rows = []
        for row in tables().published_recommendations():
            if row.treatment != treatment:
                continue
            words = element("td", element("span", nodes.Text(row.recommendation)))
            if row.note:
                words += self._fine(row.note)
            body = element("th", nodes.Text(row.body), scope="row", role="rowheader")
            strength = element("td", nodes.Text(row.strength), data_label="Strength")
            certainty = element("td", nodes.Text(row.certainty), data_label="Certainty")
            mark = "" if row.verified == "verified" else " (not verified)"
            source = element(
                "td", *self._words(f"{{cite}}`{row.source}`{mark}"), data_label="Source"
            )
            rows.append(element("tr", body, words, strength, certainty, source))
        return element(
            "table",
            element("caption", nodes.Text(f"What bodies have published on {treatment}")),
            element("thead", head),
            element("tbody", *rows),
            classes="forest-published",
            data_case=treatment,
        )


def add_static_files(_app: Sphinx, config: Config) -> None:
    """Copy the style into the book's static folder; scripts are copied with the explorers'."""
    if (STATIC / STYLE).is_file():
        config.html_static_path.append(str(STATIC / STYLE))


def load_on_pages_with_a_plot(
    app: Sphinx, _page: str, _template: str, context: dict[str, Any], _doctree: nodes.document
) -> None:
    """Load style and script only on a page that holds the plot."""
    if "<spine-forest" not in context.get("body", ""):
        return
    if (STATIC / STYLE).is_file():
        app.add_css_file(STYLE, priority=620)
    if (STATIC / SCRIPT).is_file():
        app.add_js_file(SCRIPT, loading_method="defer", priority=620)


def setup(app: Sphinx) -> None:
    """Register the directive and the hooks."""
    app.add_directive("forest-plot", ForestPlot)
    app.connect("config-inited", add_static_files)
    app.connect("html-page-context", load_on_pages_with_a_plot)
