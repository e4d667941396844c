"""What 84 runners gained from three kinds of exercise, and by how much the kinds differed."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.drawing.style import COLOURS, course_style
from spinestride.evidence import find

#: Assessments after the first one within the eight weeks of the trial.
ASSESSMENTS = 2

#: Where the bar for pain stands, below a gap.
_PAIN_PLACE = 3.7


@dataclass(frozen=True)
class GroupGain:
    """Gain of one group over the eight weeks, in points of 10."""

    words: str
    gain: float


def function_gains() -> tuple[GroupGain, ...]:
    """Return the gain in running function of each group, from the first assessment to the last.

    Examples
    --------
    >>> [round(each.gain, 1) for each in function_gains()]
    [1.9, 1.5, 1.4]
    """
    legs = find("leg-exercise-function-gain").estimate or 0.0
    rows = (
        ("leg exercise", 0.0),
        ("back extensors", find("leg-exercise-extensor-function").estimate or 0.0),
        ("stabilisation", find("leg-exercise-stabilisation-function").estimate or 0.0),
    )
    return tuple(GroupGain(words, ASSESSMENTS * (legs - behind)) for words, behind in rows)


def pain_fall() -> float:
    """Return the fall in pain when running over the eight weeks, alike in all groups.

    Examples
    --------
    >>> round(pain_fall(), 1)
    1.5
    """
    return ASSESSMENTS * (find("runners-exercise-pain-fall").estimate or 0.0)


def runners_exercise_figure(narrow: bool = False) -> Figure:
    """Draw the gains of the groups on the whole scale of ten points.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: the words stand above their bars.

    Returns
    -------
    matplotlib.figure.Figure
        One bar a group for running function, and one for pain, in which the groups did not differ.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 4.1) if narrow else (7.2, 3.1), layout="constrained")
        axes = figure.subplots()
        axes.set(xlim=(0, 10), ylim=(4.5, -0.75), xlabel="change over 8 weeks, points of 10")
        axes.set_xticks(range(0, 11, 2))
        axes.grid(visible=False, axis="y")
        gains = function_gains()
        for place, each in enumerate(gains):
            _draw_bar(axes, place, (f"running: {each.words}", each.gain, "model"), narrow)
        _draw_bar(
            axes, _PAIN_PLACE, ("less pain: all three alike", pain_fall(), "measured"), narrow
        )
        _mark_difference(axes, gains, 5.6 if narrow else 3.0)
        if not narrow:
            places = [*range(len(gains)), _PAIN_PLACE]
            words = [*(f"running function,\n{each.words}" for each in gains),
                     "less pain,\nall three alike"]  # fmt: skip
            axes.set_yticks(places, words)
        else:
            axes.set_yticks([])
    return figure


def _draw_bar(axes: Axes, place: float, bar: tuple[str, float, str], narrow: bool) -> None:
    words, gain, colour = bar
    axes.barh(place, 10, 0.36 if narrow else 0.55, color=COLOURS["grid"])
    axes.barh(place, gain, 0.36 if narrow else 0.55, color=COLOURS[colour])
    axes.text(gain + 0.12, place, f"{gain:.1f}", va="center", weight="bold", size=10)
    if narrow:
        axes.text(0, place - 0.24, words, va="bottom", size=9)


def _mark_difference(axes: Axes, gains: tuple[GroupGain, ...], start: float) -> None:
    """Bracket the largest difference between the groups, beside their words."""
    most, least = gains[0].gain, gains[-1].gain
    ink = COLOURS["force"]
    axes.plot([start, start + 0.25, start + 0.25, start], [0, 0, 2, 2], color=ink, lw=1.4)
    words = f"the kinds differ by\n{most - least:.1f} of 10 at most"
    axes.text(start + 0.45, 1, words, va="center", size=9, color=ink)


def runners_exercise_figure_alt() -> str:
    """Return the alternative text of `runners_exercise_figure`."""
    gains = function_gains()
    said = ", ".join(f"{each.words} {each.gain:.1f}" for each in gains)
    most = gains[0].gain - gains[-1].gain
    return (
        "Change over eight weeks on the whole scale of ten points. Running function: "
        f"{said}; the groups differ by {most:.1f} at most. "
        f"Pain when running fell by {pain_fall():.1f}, alike in all three groups."
    )
