"""Write data/sensitivity-indices.csv: which assumption moves compression most.

Sobol indices of variance by Saltelli's sampling, as SALib computes them. Every number that a model
assumes with a range, and every input that a person chooses, is drawn evenly from its range,
independently of the others. That is a rule of the analysis and no knowledge of how likely a value
is. Run it with ``make sensitivity`` after a model or a range has changed.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from SALib.analyze import sobol as indices
from SALib.sample import sobol as sampling

from spinestride.faces import Band, Model, NumpyFace
from spinestride.models import load, stride_length

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "data" / "sensitivity-indices.csv"
#: Draws a factor; a power of 2, as Sobol's sequence asks.
DRAWS = 2048
SEED = 1


@dataclass(frozen=True)
class Study:
    """One output in one situation; `choices` are the inputs that a person sets."""

    model: Model
    output: str
    band: str
    situation: Mapping[str, float]
    choices: tuple[str, ...]


STUDIES = (
    Study(
        stride_length.model,
        "peak_compression",
        "compression_wide",
        {"speed": 3.5},
        ("trunk_lean", "bracing_moment", "step_rate_change"),
    ),
    Study(
        load.model,
        "compression",
        "compression_wide",
        {"trunk_flexion": 36},
        ("bracing_moment",),
    ),
)


def factors(study: Study) -> list[str]:
    """Return the names of what is drawn: the person's choices, then the assumptions of the band."""
    bands = (step for step in study.model.steps if isinstance(step, Band))
    assumed = next(band.parameters for band in bands if band.name == study.band)
    return [*study.choices, *assumed]


def rows(study: Study, draws: int = DRAWS) -> list[dict[str, Any]]:
    """Return one row a factor, the largest total index first."""
    model, names = study.model, factors(study)
    bounds = [model.ends(name) for name in names]
    problem = {"num_vars": len(names), "names": names, "bounds": bounds}
    states = sampling.sample(problem, draws, calc_second_order=False, seed=SEED)
    face = NumpyFace(model.without_bands())
    found = np.array([_output(face, study, names, state) for state in states])
    result = indices.analyze(problem, found, calc_second_order=False, seed=SEED)
    table = [
        {
            "model": model.name,
            "output": study.output,
            "situation": ", ".join(f"{name} {value:g}" for name, value in study.situation.items()),
            "factor": name,
            "kind": "choice" if name in study.choices else "assumption",
            "low": low,
            "high": high,
            **{
                column: round(float(result[key][place]), 3)
                for column, key in (
                    ("first_order", "S1"),
                    ("first_order_interval", "S1_conf"),
                    ("total", "ST"),
                    ("total_interval", "ST_conf"),
                )
            },
            "draws": draws,
        }
        for place, (name, (low, high)) in enumerate(zip(names, bounds, strict=True))
    ]
    return sorted(table, key=lambda row: -row["total"])


def _output(face: NumpyFace, study: Study, names: Sequence[str], state: Sequence[float]) -> float:
    drawn = dict(zip(names, map(float, state), strict=True))
    inputs = {name: drawn.pop(name) for name in names if name in study.model.inputs}
    return float(face.evaluate({**study.situation, **inputs}, None, drawn)[study.output])


def main() -> int:
    """Compute every study and write the table."""
    table = [row for study in STUDIES for row in rows(study)]
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(table[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)
    print(f"Wrote {TABLE.relative_to(ROOT)}: {len(table)} factors")
    return 0


if __name__ == "__main__":
    sys.exit(main())
