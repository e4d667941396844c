"""What the muscle chapter says in round words is what the models and the tables hold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from spinestride import tables
from spinestride.models import load, paraspinal_muscles

BOOK = Path(__file__).parents[2] / "book"
PAGE = BOOK / "anatomy" / "paraspinal-muscles.md"
QUESTIONS = BOOK / "questions" / "paraspinal-muscles.yml"
CHAPTER = " ".join(" ".join(path.read_text(encoding="utf-8") for path in (PAGE, QUESTIONS)).split())

NEED = dict(paraspinal_muscles.evaluate())
BENT = dict(paraspinal_muscles.evaluate(needed_moment=76, lumbar_flexion=22))
FLEXED = dict(paraspinal_muscles.evaluate(lumbar_flexion=60))
WEIGHT = float(load.evaluate()["body_weight"])


def bag() -> bool:
    weight, reach = 15 * 9.81, 0.5
    return bool(
        round(weight) == 147
        and abs(weight * reach / 76 - 1) < 0.04
        and 11 < reach / (BENT["mean_extensor_arm"] / 100) < 12
    )


def lift_is_too_heavy() -> bool:
    stoop = load.evaluate(trunk_flexion=70, hand_load=20)["net_moment"]
    strong = paraspinal_muscles.evaluate(muscle_stress=100)["max_extensor_moment"]
    return bool(NEED["max_extensor_moment"] < stoop < strong)


def question_of_the_chapter() -> bool:
    bent, upright = load.evaluate(trunk_flexion=36), load.evaluate()
    lumbar = 36 - (bent["disc_inclination"] - upright["disc_inclination"])
    return (round(bent["net_moment"]), round(lumbar)) == (76, 22)


def bend_of_the_default() -> bool:
    default = tables.inputs("paraspinal_muscles")["needed_moment"].default
    return bool(default == 60 and abs(load.evaluate(trunk_flexion=27)["net_moment"] - 60) < 1)


def running_braces_with_twelve() -> bool:
    return tables.inputs("stride_length")["bracing_moment"].default == 12


CLAIMS: dict[str, Callable[[], bool]] = {
    "Take the 76 N m of the question": question_of_the_chapter,
    "more than two and a half times the weight of the whole person": lambda: (
        2.5 < BENT["needed_extensor_force"] / WEIGHT < 2.75
    ),
    "weighs 147 N; it hangs more than eleven times": bag,
    "The four extensor groups act about 4 cm behind": lambda: all(
        3.5 < arm < 4.7
        for group in tables.muscle_groups()
        if group.role == "extensor"
        for arm in group.arms
    ),
    "The two answers differ by half": lambda: (
        1.45 < BENT["needed_extensor_force"] / BENT["needed_equivalent_force"] < 1.55
    ),
    "The model cannot hold that lift": lift_is_too_heavy,
    "about 8 % less": lambda: (
        round(100 * (1 - FLEXED["max_extensor_moment"] / NEED["max_extensor_moment"])) == 8
    ),
    "the arm of psoas grows by half": lambda: 1.4 < FLEXED["psoas_arm"] / NEED["psoas_arm"] < 1.6,
    "that of rectus abdominis by two fifths within 30 degrees": lambda: (
        1.35
        < paraspinal_muscles.evaluate(lumbar_flexion=30)["rectus_abdominis_arm"]
        / NEED["rectus_abdominis_arm"]
        < 1.45
    ),
    "that of the internal oblique shrinks to nothing": lambda: FLEXED["internal_oblique_arm"] == 0,
    "what the running model takes, it adds": running_braces_with_twelve,
    "The difference of four per cent": lambda: (
        round(100 * (NEED["max_extensor_moment"] / NEED["whole_model_max_moment"] - 1)) == 4
    ),
    "to a trunk bent by about 27 degrees": bend_of_the_default,
    "30 N m over 0.065 m is about 460 N, two thirds of what the groups need": lambda: (
        round(30 / 0.065, -1) == 460
        and 0.63
        < 30 / 0.065 / paraspinal_muscles.evaluate(needed_moment=30)["needed_extensor_force"]
        < 0.7
    ),
}


@pytest.mark.parametrize("phrase", CLAIMS)
def test_the_chapter_says_it_and_it_is_so(phrase: str) -> None:
    assert phrase in CHAPTER
    assert CLAIMS[phrase]()
