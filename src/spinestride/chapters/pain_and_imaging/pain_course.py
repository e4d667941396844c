"""How low back pain goes on for a year, in a review and in its update."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from spinestride import tables
from spinestride.drawing.style import COLOURS, course_style

WEEKS = (0, 6, 26, 52)


@dataclass(frozen=True)
class Course:
    """Mean pain of a group, of 100 points, at `WEEKS`."""

    words: str
    stem: str
    colour: str
    dashed: bool = False

    @property
    def rows(self) -> list[tables.Evidence]:
        """The four estimates."""
        return [tables.evidence()[f"{self.stem}-{week}-weeks"] for week in WEEKS]

    @property
    def means(self) -> list[float]:
        """The four means."""
        return [row.estimate or 0.0 for row in self.rows]


PANELS = {
    "Pain of less than 6 weeks at the start": (
        Course("review of 2012", "course-acute", "measured", dashed=True),
        Course("update of 2024", "course-2024-acute", "model"),
    ),
    "Pain that had lasted longer": (
        Course("2012: over 6 weeks", "course-persistent", "measured", dashed=True),
        Course("2024: 6 to 12 weeks", "course-2024-subacute", "disc-text"),
        Course("2024: over 12 weeks", "course-2024-persistent", "model"),
    ),
}


def pain_course_figure(narrow: bool = False) -> Figure:
    """Draw mean pain over a year for people with new and with longer pain.

    Parameters
    ----------
    narrow : bool
        Lay the figure out for a phone: one panel above the other.
    """
    with course_style():
        figure = Figure(figsize=(3.7, 6.2) if narrow else (7.2, 3.7), layout="constrained")
        shape = (2, 1) if narrow else (1, 2)
        for axes, (title, courses) in zip(
            figure.subplots(*shape, sharey=True), PANELS.items(), strict=True
        ):
            axes.set_title(title, size=10)
            _draw_panel(axes, courses)
        figure.axes[0].set_ylabel("mean pain, points of 100")
        if narrow:
            figure.axes[1].set_ylabel("mean pain, points of 100")
    return figure


def _draw_panel(axes: Axes, courses: tuple[Course, ...]) -> None:
    axes.set(xlim=(-1.5, 54), ylim=(0, 76), xticks=WEEKS, xlabel="weeks")
    for course in courses:
        colour = COLOURS[course.colour]
        axes.plot(WEEKS, course.means, color=colour, label=course.words, marker="o", ms=5, lw=2,
                  ls="--" if course.dashed else "-")  # fmt: skip
        for week, row in zip(WEEKS, course.rows, strict=True):
            if row.low is not None and row.high is not None:
                axes.plot([week, week], [row.low, row.high], color=colour, lw=1)
    axes.legend(loc="upper right", handlelength=2.6, borderaxespad=0.1, labelspacing=0.3)


def pain_course_figure_alt() -> str:
    """Return the alternative text of `pain_course_figure`."""
    panels = []
    for title, courses in PANELS.items():
        spoken = [
            f"{course.words}, {', '.join(f'{mean:.0f}' for mean in course.means)}"
            for course in courses
        ]
        panels.append(f"{title}: {'; '.join(spoken)}.")
    return (
        "Mean pain of 100 points at the start and after 6, 26 and 52 weeks, in two panels. "
        + " ".join(panels)
    )
