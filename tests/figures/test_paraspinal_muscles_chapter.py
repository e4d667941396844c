"""What the muscle chapter says in round words is what the models and the tables hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.models import load, paraspinal_muscles

BOOK = Path(__file__).parents[2] / "book"
CHAPTER = " ".join((BOOK / "anatomy" / "paraspinal-muscles.md").read_text(encoding="utf-8").split())

NEED = dict(paraspinal_muscles.evaluate(needed_moment=60))
FLEXED = dict(paraspinal_muscles.evaluate(needed_moment=60, lumbar_flexion=60))
WEIGHT = float(load.evaluate()["body_weight"])


def bag() -> bool:
    weight, reach = 12 * 9.81, 0.5
    return bool(
        round(weight) == 118
        and abs(weight * reach / 60 - 1) < 0.03
        and 11 < reach / (NEED["mean_extensor_arm"] / 100) < 12
    )


def lift_is_too_heavy() -> bool:
    stoop = load.evaluate(trunk_flexion=70, hand_load=20)["net_moment"]
    strong = paraspinal_muscles.evaluate(muscle_stress=100)["max_extensor_moment"]
    return bool(NEED["max_extensor_moment"] < stoop < strong)


def bend_of_the_default() -> bool:
    default = tables.inputs("paraspinal_muscles")["needed_moment"].default
    return bool(default == 60 and abs(load.evaluate(trunk_flexion=27)["net_moment"] - 60) < 1)


def running_braces_with_twelve() -> bool:
    return tables.inputs("stride_length")["bracing_moment"].default == 12


CLAIMS: dict[str, Callable[[], bool]] = {
    "a little under 30 degrees": bend_of_the_default,
    "about twice the weight of the whole person": lambda: (
        1.9 < NEED["needed_extensor_force"] / WEIGHT < 2.1
    ),
    "weighs 118 N; it hangs more than eleven times": bag,
    "The four extensor groups act about 4 cm behind": lambda: all(
        3.5 < arm < 4.7
        for group in tables.muscle_groups()
        if group.role == "extensor"
        for arm in group.arms
    ),
    "The two answers differ by half": lambda: (
        1.45 < NEED["needed_extensor_force"] / NEED["needed_equivalent_force"] < 1.55
    ),
    "The model cannot hold that lift": lift_is_too_heavy,
    "about 8 % less": lambda: (
        round(100 * (1 - FLEXED["max_extensor_moment"] / NEED["max_extensor_moment"])) == 8
    ),
    "the arm of psoas grows by half": lambda: 1.4 < FLEXED["psoas_arm"] / NEED["psoas_arm"] < 1.6,
    "that of the internal oblique shrinks to nothing": lambda: FLEXED["internal_oblique_arm"] == 0,
    "With 12 N m, what the running model takes": running_braces_with_twelve,
    "The difference of four per cent": lambda: (
        round(100 * (NEED["max_extensor_moment"] / NEED["whole_model_max_moment"] - 1)) == 4
    ),
    "for a trunk bent by about 27 degrees": bend_of_the_default,
}


@pytest.mark.parametrize("phrase", CLAIMS)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert CLAIMS[phrase]()
