"""The forest plot of the chapter."""

from __future__ import annotations

from functools import partial

from spinestride.drawing.forest import ForestGroup, forest_figure, forest_figure_alt

#: Exercise against no exercise in chronic low back pain, in standard deviations.
EXERCISE_BY_POOL = (
    ForestGroup(
        "Network of all trials: limits in daily life",
        ("resistance-function", "motor-control-function"),
    ),
    ForestGroup("Network of all trials: pain", ("pilates-pain",)),
    ForestGroup(
        "Careful trials only: limits in daily life",
        ("exercise-low-bias-function",),
    ),
    ForestGroup("Careful trials only: pain", ("exercise-low-bias-pain",)),
)

exercise_by_pool_figure = partial(forest_figure, EXERCISE_BY_POOL, "SD")
exercise_by_pool_figure_alt = partial(forest_figure_alt, EXERCISE_BY_POOL, "SD")
