"""How the mean pain of people with low back pain goes on over a year."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride.evidence import Interval, interval
from spinestride.figures.style import COLOURS, course_style

#: Weeks after the onset at which the review pooled the cohorts.
WEEKS = (0, 6, 26, 52)
#: Course in the evidence table: words, marker, where its words stand beside the line.
COURSES = {
    "persistent": ("persistent pain", "s", (31, 36)),
    "acute": ("acute pain", "o", (31, 3.5)),
}


def course_means(course: str) -> list[Interval]:
    """Return the means of a course, in the order of their weeks.

    Examples
    --------
    >>> [mean.estimate for mean in course_means("acute")]
    [52.0, 23.0, 12.0, 6.0]
    """
    return [interval(f"course-{course}-{week}-weeks") for week in WEEKS]


def pain_course_figure(narrow: bool = False) -> Figure:
    """Draw both courses with the intervals of their means.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 3.4) if narrow else (7.2, 3.4), layout="constrained")
        axes: Axes = figure.subplots()
        for course, (words, marker, place) in COURSES.items():
            means = course_means(course)
            colour = COLOURS["measured" if course == "persistent" else "model"]
            axes.plot(WEEKS, [mean.estimate for mean in means], color=colour, lw=1.2, ls=":")
            for week, mean in zip(WEEKS, means, strict=True):
                axes.plot((week, week), (mean.low, mean.high), color=colour, lw=2.5)
                axes.plot(week, mean.estimate, marker, ms=8, color=colour)
            axes.text(*place, words, color=colour, ha="center", weight="bold", size=9.5)
        axes.set(xlim=(-2, 54), ylim=(0, 65), xticks=WEEKS, yticks=range(0, 61, 20))
        axes.set_xlabel("weeks")
        axes.set_ylabel("mean pain, points of 100")
    return figure


def pain_course_figure_alt() -> str:
    """Return the alternative text of `pain_course_figure`."""
    parts = []
    for course, (words, _, _) in COURSES.items():
        values = ", ".join(
            f"{mean.estimate:g} ({mean.low:g} to {mean.high:g}) at {week} weeks"
            for week, mean in zip(WEEKS, course_means(course), strict=True)
        )
        parts.append(f"{words.capitalize()}: {values}")
    return (
        "Mean pain of people with low back pain over a year, in points of 100, with 95 per cent "
        f"intervals. {'. '.join(parts)}. Both fall fastest in the first six weeks."
    )
