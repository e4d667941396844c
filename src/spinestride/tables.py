"""The tables of ``data/`` as typed records. Nothing else in the project reads ``data/``.

The tables are a Frictionless data package: ``data/datapackage.json`` describes every field and its
unit. In a checkout they are read from ``data/``; an installed wheel carries a copy.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
Record = TypeVar("Record", bound=Any)

#: Rows of this set belong to every parameter set of their table.
SHARED_SET = "all"


@dataclass(frozen=True)
class Parameter:
    """One parameter of a model: a row of a parameter table.

    Attributes
    ----------
    name, symbol, quantity : str
        Name in the code, LaTeX symbol, and what it is in words.
    parameter_set : str
        The set that the row belongs to; ``"all"`` for every set.
    value : float
        Value in `unit`.
    low, high : float or None
        Plausible range in `unit`; None where no source gives one.
    unit, population, source, verified, note : str
        Unit, who was measured, key in ``book/references.bib``, and one of ``verified`` (read at the
        source), ``unverified`` (recalled), ``computed`` (from data) or ``assumption``.
    """

    name: str
    parameter_set: str
    symbol: str
    quantity: str
    value: float
    low: float | None
    high: float | None
    unit: str
    population: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class QuantityRow:
    """A quantity that an equation of a model defines.

    Attributes
    ----------
    model, name, symbol : str
        Model, name in the code and LaTeX symbol.
    unit, label : str
        Unit and a name in words; empty for the axis of an input, which has those of the input.
    shown : bool
        Whether it is an output of the model.
    """

    model: str
    name: str
    symbol: str
    unit: str
    label: str
    shown: bool


@dataclass(frozen=True)
class InputRange:
    """One input of a model: its default, range and step, all in `unit`.

    An input with `choices` takes their positions, from 0 on, or the words themselves.
    """

    model: str
    name: str
    symbol: str
    label: str
    unit: str
    default: float
    low: float
    high: float
    step: float
    source: str
    note: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class ForceCurve:
    """Ground reaction force over contact at one speed, mean and SD over runners.

    Attributes
    ----------
    speed : float
        Running speed in m/s.
    runners : int
        Number of runners behind the mean.
    percent : numpy.ndarray, shape (101,)
        Share of contact time in per cent.
    vertical_mean, vertical_sd, fore_aft_mean, fore_aft_sd : numpy.ndarray, shape (101,)
        Force in body weights; fore-aft is negative while it brakes.
    """

    speed: float
    runners: int
    percent: FloatArray
    vertical_mean: FloatArray
    vertical_sd: FloatArray
    fore_aft_mean: FloatArray
    fore_aft_sd: FloatArray


@dataclass(frozen=True)
class StanceFigure:
    """One quantity measured at one speed: mean and SD over runners, in `unit`."""

    speed: float
    quantity: str
    mean: float
    sd: float
    runners: int
    unit: str


@dataclass(frozen=True)
class FitResult:
    """How well the model meets the measured runners at one speed.

    `variant` is a parameter set or a comparison shape of the vertical force. `evaluation` is
    ``tuning`` (the runners it was fitted on), ``cross-validated`` (every runner predicted by a fit
    on the others), ``cross-validated, own stature`` (the same from speed and stature) or ``not
    fitted``; `quantity` names the figure and `unit` its unit.
    """

    variant: str
    evaluation: str
    speed: float
    quantity: str
    value: float
    unit: str


@dataclass(frozen=True)
class StepRateEffect:
    """A published effect of step rate or step length, as its source states it."""

    quantity: str
    change: str
    effect: str
    effect_percent: float | None
    unit: str
    population: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class GaitObservation:
    """A measured mean that the model is compared with but was not fitted on."""

    quantity: str
    speed: float
    mean: float
    sd: float
    runners: int | None
    unit: str
    population: str
    source: str
    verified: str


@dataclass(frozen=True)
class SegmentMass:
    """Mass of one body segment in per cent of body mass."""

    segment: str
    male: float
    female: float
    unit: str
    source: str
    verified: str


@dataclass(frozen=True)
class MuscleGroup:
    """One muscle group of a musculoskeletal model at L5/S1, both sides together.

    Attributes
    ----------
    group, title, role : str
        Name in the code, name in words, and ``extensor``, ``flexor`` or ``other``.
    force : float
        Largest force in N at the model's muscle stress.
    cross_section : float
        Physiological cross-section in cm2.
    arms : tuple of float
        Lever arms in cm at the flexions of the table, positive where the group extends; empty
        where they were not computed.
    """

    group: str
    title: str
    role: str
    force: float
    cross_section: float
    arms: tuple[float, ...]
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class LumbarLevel:
    """What one source says of one quantity at one level.

    `sides` is ``one`` (to one side), ``both`` (both directions together) or ``each`` (of each joint
    or bone); `nominal` marks the row that a model takes as its value.
    """

    level: str
    quantity: str
    value: float | None
    low: float | None
    high: float | None
    sd: float | None
    unit: str
    sides: str
    nominal: bool
    population: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class VertebraDimension:
    """One size of a vertebra, of the disc or of the joints below it, as the drawings have it."""

    vertebra: str
    quantity: str
    value: float
    unit: str
    population: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class VertebraShape:
    """One more size of a vertebra, or of the joints below it, as the solid spine has it."""

    vertebra: str
    quantity: str
    value: float
    sd: float | None
    unit: str
    population: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class SpineLoadObservation:
    """A measured load of the lumbar spine that the load model is compared with."""

    task: str
    quantity: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    trunk_flexion: float | None
    hand_load: float | None
    site: str
    method: str
    participants: int | None
    population: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class PublishedLoad:
    """What a study says of the load of the lumbar spine in running, or in walking for scale.

    `low` and `high` are the ends of the published range in `unit`, None where no load was read;
    `read` says what of the study was.
    """

    activity: str
    study: str
    quantity: str
    site: str
    low: float | None
    high: float | None
    unit: str
    method: str
    participants: int | None
    population: str
    source: str
    verified: str
    read: str
    note: str


@dataclass(frozen=True)
class SpikeRatio:
    """Published rate ratio of overuse injury for one category of single-session spike.

    The change against the longest session of the past 30 days lies above `above` and up to `up_to`;
    None is no end on that side. `low` and `high` are the 95 % confidence interval, None for the
    category that the others are compared with.
    """

    category: str
    above: float | None
    up_to: float | None
    ratio: float
    low: float | None
    high: float | None
    unit: str
    population: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class TrainingStudy:
    """A published result on training load and injury, with its 95 % interval where one was read.

    `condition` says what was compared, or in whom.
    """

    quantity: str
    condition: str
    value: float
    low: float | None
    high: float | None
    unit: str
    population: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class SensitivityIndex:
    """The share of the variance of an output that one factor explains; see `tools/sensitivity.py`.

    `first_order` counts what the factor does alone, `total` also what it does together with others;
    each with the half width of its 95 % interval. `kind` is ``"choice"`` for an input that a person
    sets and ``"assumption"`` for a number that the model assumes.
    """

    model: str
    output: str
    situation: str
    factor: str
    kind: str
    low: float
    high: float
    first_order: float
    first_order_interval: float
    total: float
    total_interval: float
    draws: int


@dataclass(frozen=True)
class PublishedResult:
    """A published result on fatigue, recovery or training load that a model is compared with.

    `tolerance` is how far the model may lie from it, None where it is not compared so.
    """

    quantity: str
    condition: str
    value: float
    sd: float | None
    tolerance: float | None
    unit: str
    population: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class Claim:
    """One statement of the web text that the course examines, and what became of it.

    Attributes
    ----------
    claim : str
        Identifier, such as ``"S03"``.
    kind, fragment, meaning : str
        What sort of sentence it is, a few of its words, and its meaning in words of the course.
    verdict : str
        ``supported``, ``partly``, ``not supported``, ``no information`` or ``not a claim``.
    holds, fails : str
        What in it holds up, and what does not or is not known; empty where there is none.
    certainty, rated_by, certainty_note : str
        ``high`` to ``very low`` or ``not rated``; ``source``, ``course`` or ``nobody``; its scope.
    evidence, sources, chapters : tuple of str
        Keys of `evidence`, keys in ``book/references.bib``, and chapters, the home first.
    """

    claim: str
    kind: str
    fragment: str
    meaning: str
    verdict: str
    holds: str
    fails: str
    certainty: str
    rated_by: str
    certainty_note: str
    evidence: tuple[str, ...]
    sources: tuple[str, ...]
    chapters: tuple[str, ...]


@dataclass(frozen=True)
class Evidence:
    """One effect estimate, prevalence or course, with all that a forest plot needs.

    Attributes
    ----------
    evidence, topic : str
        Identifier, and what a plot would gather it under.
    population, treatment, comparison, outcome, time : str
        Who, what or which exposure, against what, what was measured, and when.
    measure, unit, better : str
        Kind of number, its unit or scale, and which direction favours the treatment: ``lower``,
        ``higher`` or ``neither``. Differences are treatment less comparison.
    estimate, low, high : float or None
        In `unit`; `interval` says what the low and high ends are.
    threshold, threshold_source : float or None, str
        Smallest size of the effect that counts as important, without sign, and who says so.
    baseline, baseline_unit : float or None, str
        Value in the comparison group.
    n, studies : int or None
        People and studies behind the estimate, or, as `note` says, behind the whole review.
    design, certainty, rated_by, source, verified, note : str
        Kind of study, certainty and who rated it, key in ``book/references.bib``, and whether the
        number was read there.
    """

    evidence: str
    topic: str
    population: str
    treatment: str
    comparison: str
    outcome: str
    time: str
    measure: str
    unit: str
    better: str
    estimate: float | None
    low: float | None
    high: float | None
    interval: str
    threshold: float | None
    threshold_source: str
    baseline: float | None
    baseline_unit: str
    n: int | None
    studies: int | None
    design: str
    certainty: str
    rated_by: str
    source: str
    verified: str
    note: str

    @property
    def no_effect(self) -> float | None:
        """The value that stands for no effect: 1 for ratios, 0 for differences, else None."""
        if self.measure.endswith("ratio"):
            return 1.0
        return 0.0 if self.measure.endswith(("difference", "change")) else None


@dataclass(frozen=True)
class EvidenceKind:
    """The kind that a word in the columns of `evidence` is counted to, a judgement of the course.

    `field` is ``population``, ``comparison``, ``outcome`` or ``time``.
    """

    field: str
    value: str
    kind: str


@dataclass(frozen=True)
class EffectSize:
    """From which size on an effect is called ``medium`` or ``large``, without sign, in its unit."""

    size: str
    unit: str
    value: float
    words: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class PublishedRecommendation:
    """What a body has published on a treatment, in words of the course; not advice of ours."""

    treatment: str
    body: str
    recommendation: str
    strength: str
    certainty: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class RedFlag:
    """A sign of serious disease: its box, its words in the list, and where it comes from.

    `short` is what the emergency boxes of the chapters say, empty outside the box ``now``.
    """

    sign: str
    box: str
    words: str
    short: str
    sources: tuple[str, ...]
    verified: str
    note: str


@dataclass(frozen=True)
class ExposureCounts:
    """Marathon runners with low back pain (cases) and without it, by one reported exposure.

    `adjusted` is the row of `evidence` with the source's adjusted odds ratio, empty where the
    source has none.
    """

    factor: str
    words: str
    exposed_cases: int
    unexposed_cases: int
    exposed_others: int
    unexposed_others: int
    adjusted: str
    population: str
    source: str
    verified: str
    note: str


@dataclass(frozen=True)
class RunningSession:
    """One session of a published walk-run programme: a walk and a run, so many times over.

    `walk` and `run` are in minutes; `pace` is a share of normal pace, None where nothing is run.
    """

    session: int
    walk: float
    run: float
    repeats: int
    pace: float | None
    unit: str
    population: str
    source: str
    verified: str
    note: str

    @property
    def running_time(self) -> float:
        """Minutes of running in the whole session."""
        return self.run * self.repeats

    @property
    def walking_time(self) -> float:
        """Minutes of walking in the whole session."""
        return self.walk * self.repeats


@dataclass(frozen=True)
class OutputEvidence:
    """What stands behind an output, a word of ``data/datapackage.json``, and why."""

    model: str
    output: str
    evidence: str
    reason: str


def data_folder() -> Path:
    """Return the folder of the tables, in a wheel or in a checkout.

    Raises
    ------
    FileNotFoundError
        If neither place holds ``datapackage.json``.
    """
    here = Path(__file__).resolve().parent
    places = (here / "_data", here.parents[1] / "data")
    for place in places:
        if (place / "datapackage.json").is_file():
            return place
    raise FileNotFoundError(f"no datapackage.json in {' or '.join(map(str, places))}")


def _rows(table: str) -> Iterator[dict[str, str]]:
    path = data_folder() / f"{table}.csv"
    if not path.is_file():
        known = ", ".join(sorted(other.stem for other in data_folder().glob("*.csv")))
        raise ValueError(f"unknown table {table!r}; the tables are {known}")
    with path.open(newline="", encoding="utf-8") as stream:
        yield from csv.DictReader(stream)


#: How a cell of a table becomes a field of its record, by the field's type.
_READERS: Mapping[str, Callable[[str], object]] = {
    "str": str,
    "int": int,
    "float": float,
    "int | None": lambda text: int(text) if text else None,
    "float | None": lambda text: float(text) if text else None,
    "bool": lambda text: text == "yes",
    "tuple[str, ...]": lambda text: tuple(text.split("|")) if text else (),
}


def _records(kind: type[Record], table: str) -> tuple[Record, ...]:
    """Return the rows of a table whose columns are the fields of a record."""
    return tuple(_record(kind, row) for row in _rows(table))


def _record(kind: type[Record], row: Mapping[str, str]) -> Record:
    cells = {field.name: _READERS[str(field.type)](row[field.name]) for field in fields(kind)}
    record: Record = kind(**cells)
    return record


@cache
def _all_parameters(table: str) -> tuple[Parameter, ...]:
    return _records(Parameter, table)


def parameter_sets(table: str) -> tuple[str, ...]:
    """Return the names of the parameter sets of a table, in the order of its rows.

    Examples
    --------
    >>> parameter_sets("gait-parameters")
    ('literature', 'measured-runners')
    """
    found = dict.fromkeys(row.parameter_set for row in _all_parameters(table))
    return tuple(name for name in found if name != SHARED_SET)


def parameters(table: str, parameter_set: str = SHARED_SET) -> Mapping[str, Parameter]:
    """Return the parameters of one set, with those that all sets share.

    Parameters
    ----------
    table : str
        A table of parameters, such as ``"lumbar-parameters"``.
    parameter_set : str
        Name of a set; by default only the rows that all sets share.

    Raises
    ------
    ValueError
        If the table or the set does not exist.

    Examples
    --------
    >>> arm = parameters("lumbar-parameters")["extensor_arm"]
    >>> arm.value, arm.low, arm.high, arm.unit
    (0.065, 0.055, 0.075, 'm')
    """
    known = (SHARED_SET, *parameter_sets(table))
    if parameter_set not in known:
        raise ValueError(f"unknown parameter set {parameter_set!r}; choose from {', '.join(known)}")
    wanted = (SHARED_SET, parameter_set)
    return {row.name: row for row in _all_parameters(table) if row.parameter_set in wanted}


@cache
def inputs(model: str) -> Mapping[str, InputRange]:
    """Return the inputs of a model in the order of its table.

    Raises
    ------
    ValueError
        If no input belongs to `model`.

    Examples
    --------
    >>> speed = inputs("stride_length")["speed"]
    >>> speed.low, speed.default, speed.high, speed.unit
    (2.2, 3.5, 5.0, 'm/s')
    """
    rows = _input_ranges()
    found = {row.name: row for row in rows if row.model == model}
    if not found:
        known = ", ".join(sorted({row.model for row in rows}))
        raise ValueError(f"no inputs for model {model!r}; the models are {known}")
    return found


@cache
def _input_ranges() -> tuple[InputRange, ...]:
    """Return all inputs; one that is a parameter has the numbers of its row."""
    rows = []
    for row in _rows("input-ranges"):
        if row["parameters"]:
            (parameter,) = (p for p in _rows(row["parameters"]) if p["name"] == row["name"])
            of_parameter = ("symbol", "unit", "low", "high", "source")
            row |= {column: parameter[column] for column in of_parameter}
            row["default"] = parameter["value"]
        rows.append(_record(InputRange, row))
    return tuple(rows)


@cache
def quantities(model: str) -> Mapping[str, QuantityRow]:
    """Return what the equations of a model define, by name.

    Examples
    --------
    >>> quantities("training_load")["monotony"].label
    'Monotony of the first week'
    """
    rows = _records(QuantityRow, "quantities")
    return {row.name: row for row in rows if row.model == model}


@cache
def force_curves() -> tuple[ForceCurve, ...]:
    """Return the measured force curves, one per speed, slowest first.

    Examples
    --------
    >>> [curve.speed for curve in force_curves()]
    [2.5, 3.5, 4.5]
    """
    rows = list(_rows("ground-reaction-force-curves"))
    curves = []
    for speed in sorted({row["speed"] for row in rows}, key=float):
        at_speed = [row for row in rows if row["speed"] == speed]

        def column(name: str, chosen: list[dict[str, str]] = at_speed) -> FloatArray:
            values = np.array([float(row[name]) for row in chosen])
            values.flags.writeable = False
            return values

        curves.append(
            ForceCurve(
                speed=float(speed),
                runners=int(at_speed[0]["runners"]),
                percent=column("percent"),
                vertical_mean=column("vertical_mean"),
                vertical_sd=column("vertical_sd"),
                fore_aft_mean=column("fore_aft_mean"),
                fore_aft_sd=column("fore_aft_sd"),
            )
        )
    return tuple(curves)


@cache
def stance_figures() -> tuple[StanceFigure, ...]:
    """Return contact time, peak force, braking impulse and the like by speed."""
    return _records(StanceFigure, "stance-figures")


@cache
def fit_report() -> tuple[FitResult, ...]:
    """Return the fit of the stride-length model to the measured runners."""
    return _records(FitResult, "stride-length-fit")


@cache
def step_rate_effects() -> tuple[StepRateEffect, ...]:
    """Return the published effects of step rate and step length."""
    return _records(StepRateEffect, "step-rate-effects")


@cache
def gait_observations() -> tuple[GaitObservation, ...]:
    """Return measured gait figures of other groups, for validation."""
    return _records(GaitObservation, "gait-observations")


@cache
def segment_masses() -> tuple[SegmentMass, ...]:
    """Return the segment masses, head to foot; limbs are one side."""
    return _records(SegmentMass, "segment-masses")


@cache
def muscle_groups() -> tuple[MuscleGroup, ...]:
    """Return the muscle groups at L5/S1: extensors, flexors, and those without a lever arm.

    Examples
    --------
    >>> [group.group for group in muscle_groups() if group.role == "extensor"][-1]
    'multifidus'
    """
    return tuple(
        MuscleGroup(
            group=row["group"],
            title=row["title"],
            role=row["role"],
            force=float(row["force"]),
            cross_section=float(row["cross_section"]),
            arms=tuple(float(row[name]) for name in row if name.startswith("arm_") and row[name]),
            source=row["source"],
            verified=row["verified"],
            note=row["note"],
        )
        for row in _rows("muscle-groups")
    )


@cache
def lumbar_levels() -> tuple[LumbarLevel, ...]:
    """Return orientation, motion and vertebrae by level, one record per source.

    Examples
    --------
    >>> rows = [row for row in lumbar_levels() if row.level == "L5-S1"]
    >>> [row.value for row in rows if row.quantity == "flexion_extension"]
    [17.0, 14.0]
    """
    return _records(LumbarLevel, "lumbar-levels")


@cache
def vertebra_dimensions() -> tuple[VertebraDimension, ...]:
    """Return the sizes that the drawings are made of, T12 to the sacrum.

    Examples
    --------
    >>> rows = [row for row in vertebra_dimensions() if row.quantity == "disc_height"]
    >>> [(row.vertebra, row.value) for row in rows][-1]
    ('L5', 8.8)
    """
    return _records(VertebraDimension, "vertebra-dimensions")


@cache
def vertebra_shapes() -> tuple[VertebraShape, ...]:
    """Return what the solid spine is made of besides `vertebra_dimensions`, T12 to the sacrum.

    Examples
    --------
    >>> rows = [row for row in vertebra_shapes() if row.quantity == "pedicle_width"]
    >>> [(row.vertebra, row.value, row.sd) for row in rows][-1]
    ('L5', 16.1, 2.3)
    """
    return _records(VertebraShape, "vertebra-shapes")


@cache
def spine_load_observations() -> tuple[SpineLoadObservation, ...]:
    """Return measured disc pressures and implant forces, for comparison with the load model."""
    return _records(SpineLoadObservation, "spine-load-observations")


@cache
def published_loads() -> tuple[PublishedLoad, ...]:
    """Return published loads of the lumbar spine in running, and what was read of each study."""
    return _records(PublishedLoad, "published-running-loads")


@cache
def spike_ratios() -> tuple[SpikeRatio, ...]:
    """Return the published categories of single-session spikes, the smallest first.

    Examples
    --------
    >>> [row.ratio for row in spike_ratios()]
    [1.0, 1.64, 1.52, 2.28]
    """
    return _records(SpikeRatio, "spike-hazard-ratios")


@cache
def training_studies() -> tuple[TrainingStudy, ...]:
    """Return published results on training load and injury.

    Examples
    --------
    >>> [row.value for row in training_studies() if row.quantity == "injured_share"]
    [0.208, 0.203]
    """
    return _records(TrainingStudy, "training-studies")


@cache
def published_recovery() -> tuple[PublishedResult, ...]:
    """Return published results on fatigue, recovery and training load."""
    return _records(PublishedResult, "published-recovery")


@cache
def sensitivity(model: str) -> tuple[SensitivityIndex, ...]:
    """Return the factors that move the compression of a model, the largest total index first.

    Raises
    ------
    ValueError
        If no sensitivity was computed for the model.

    Examples
    --------
    >>> [row.factor for row in sensitivity("stride_length")][:2]
    ['trunk_lean', 'bracing_moment']
    """
    rows = _records(SensitivityIndex, "sensitivity-indices")
    found = tuple(row for row in rows if row.model == model)
    if not found:
        known = ", ".join(dict.fromkeys(row.model for row in rows))
        raise ValueError(f"no sensitivity of model {model!r}; the models are {known}")
    return found


@cache
def output_evidence(model: str) -> Mapping[str, OutputEvidence]:
    """Return, by output of a model, what stands behind it.

    Raises
    ------
    ValueError
        If the table does not hold the model.

    Examples
    --------
    >>> output_evidence("recovery_time")["tendon_balance"].evidence
    'illustration'
    """
    rows = _records(OutputEvidence, "output-evidence")
    found = {row.output: row for row in rows if row.model == model}
    if not found:
        known = ", ".join(sorted({row.model for row in rows}))
        raise ValueError(f"no evidence for model {model!r}; the models are {known}")
    return found


@cache
def claims() -> Mapping[str, Claim]:
    """Return the statements of the web text by identifier, in the order of the text.

    Examples
    --------
    >>> row = claims()["S05c"]
    >>> row.verdict, row.certainty, row.chapters
    ('supported', 'very low', ('evidence/treatments',))
    """
    return {row.claim: row for row in _records(Claim, "claims")}


@cache
def evidence() -> Mapping[str, Evidence]:
    """Return the effect estimates by identifier, those of single-session spikes among them.

    Examples
    --------
    >>> row = evidence()["exercise-chronic-pain"]
    >>> row.estimate, row.low, row.high, row.threshold, row.unit
    (-15.2, -18.3, -12.2, 15.0, 'points of 100')
    >>> evidence()["spike-small"].treatment
    'one session 10 to 30 % longer than the longest of the past 30 days'
    """
    rows = (*_records(Evidence, "evidence"), *map(_spike_evidence, spike_ratios()[1:]))
    return {row.evidence: row for row in rows}


def _spike_evidence(spike: SpikeRatio) -> Evidence:
    """Return a category of spikes as an effect estimate, so that its number keeps one home."""
    reference = spike_ratios()[0]
    low = round(100 * (spike.above or 0))
    longer = f"over {low} %" if spike.up_to is None else f"{low} to {round(100 * spike.up_to)} %"
    return Evidence(
        evidence=f"spike-{spike.category}",
        topic="training load",
        population=spike.population,
        treatment=f"one session {longer} longer than the longest of the past 30 days",
        comparison=f"a session at most {round(100 * (reference.up_to or 0))} % longer",
        outcome="overuse injury of any part of the body",
        time="the same session",
        measure="hazard rate ratio",
        unit=spike.unit,
        better="lower",
        estimate=spike.ratio,
        low=spike.low,
        high=spike.high,
        interval="95 % CI",
        threshold=None,
        threshold_source="",
        baseline=None,
        baseline_unit="",
        n=None,
        studies=1,
        design="cohort",
        certainty="low",
        rated_by="course",
        source=spike.source,
        verified=spike.verified,
        note=spike.note,
    )


@cache
def evidence_kinds(field: str) -> Mapping[str, str]:
    """Return, by what a column of `evidence` says, the kind that it is counted to.

    Raises
    ------
    ValueError
        If the column has no kinds.

    Examples
    --------
    >>> evidence_kinds("comparison")["sham TENS"]
    'placebo or sham'
    """
    rows = _records(EvidenceKind, "evidence-kinds")
    found = {row.value: row.kind for row in rows if row.field == field}
    if not found:
        known = ", ".join(dict.fromkeys(row.field for row in rows))
        raise ValueError(f"no kinds for column {field!r}; the columns are {known}")
    return found


@cache
def effect_sizes() -> tuple[EffectSize, ...]:
    """Return from which size on an effect is called medium or large, for each unit.

    Examples
    --------
    >>> [(row.size, row.value) for row in effect_sizes() if row.unit == "points of 100"]
    [('medium', 10.0), ('large', 20.0)]
    """
    return _records(EffectSize, "effect-sizes")


@cache
def published_recommendations() -> tuple[PublishedRecommendation, ...]:
    """Return what bodies have published on TENS and on acupuncture.

    Examples
    --------
    >>> {row.treatment for row in published_recommendations()} == {"TENS", "acupuncture"}
    True
    """
    return _records(PublishedRecommendation, "published-recommendations")


@cache
def red_flags() -> Mapping[str, RedFlag]:
    """Return the red flags by name, the most urgent first.

    Examples
    --------
    >>> red_flags()["groin-pain"].box
    'before-the-next-run'
    """
    return {row.sign: row for row in _records(RedFlag, "red-flags")}


@cache
def marathon_exposures() -> Mapping[str, ExposureCounts]:
    """Return the counts of marathon runners by exposure.

    Examples
    --------
    >>> marathon_exposures()["temperature"].exposed_cases
    3
    """
    return {row.factor: row for row in _records(ExposureCounts, "marathon-back-pain")}


@cache
def return_to_running() -> tuple[RunningSession, ...]:
    """Return the sessions of a published walk-run programme, the walk before it first.

    Examples
    --------
    >>> [row.running_time for row in return_to_running()[:8]]
    [0.0, 3.0, 6.0, 9.0, 12.0, 18.0, 24.0, 30.0]
    """
    return _records(RunningSession, "return-to-running")
