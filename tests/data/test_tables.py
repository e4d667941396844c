"""The tables: a valid data package, resolved sources, and typed records."""

from __future__ import annotations

import csv
import importlib
import itertools
import json
from pathlib import Path
from typing import Any

import frictionless
import numpy as np
import pytest

from spinestride import tables
from spinestride.bibliography import entries

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
PACKAGE: dict[str, Any] = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
TABLES = [resource["name"] for resource in PACKAGE["resources"]]


def rows(table: str) -> list[dict[str, str]]:
    with (DATA / f"{table}.csv").open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_the_data_package_is_valid() -> None:
    report = frictionless.validate(str(DATA / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])


def test_every_table_is_in_the_package_and_every_resource_is_a_table() -> None:
    assert {path.stem for path in DATA.glob("*.csv")} == set(TABLES)


@pytest.mark.parametrize("resource", PACKAGE["resources"], ids=lambda resource: resource["name"])
def test_every_field_is_described_and_every_number_has_a_unit(resource: dict[str, Any]) -> None:
    assert resource["description"]
    for field in resource["schema"]["fields"]:
        assert field["description"], field["name"]
        if field["type"] in {"number", "integer"}:
            assert field["unit"], field["name"]


@pytest.mark.parametrize("table", TABLES)
def test_every_source_resolves_in_the_bibliography(table: str) -> None:
    known = entries()
    used = {row["source"] for row in rows(table) if row.get("source")}
    assert used <= set(known), used - set(known)


PARAMETER_TABLES = [table for table in TABLES if table.endswith("-parameters")]
MODELS = sorted({row["model"] for row in rows("input-ranges")})


@pytest.mark.parametrize("table", PARAMETER_TABLES)
def test_every_parameter_lies_within_its_range(table: str) -> None:
    for parameter_set in ("all", *tables.parameter_sets(table)):
        for row in tables.parameters(table, parameter_set).values():
            if row.low is not None and row.high is not None:
                assert row.low <= row.value <= row.high, row.name


@pytest.mark.parametrize(
    "row",
    [row for model in MODELS for row in tables.inputs(model).values()],
    ids=lambda row: f"{row.model}-{row.name}",
)
def test_every_default_is_a_step_of_its_range(row: tables.InputRange) -> None:
    assert row.low <= row.default <= row.high
    for end in (row.default, row.high):
        steps = (end - row.low) / row.step
        assert steps == pytest.approx(round(steps))


def test_an_input_that_is_a_parameter_has_the_numbers_of_its_row_alone() -> None:
    of_parameter = ("symbol", "unit", "default", "low", "high", "source")
    for row in rows("input-ranges"):
        given = {column for column in of_parameter if row[column]}
        assert given == (set() if row["parameters"] else set(of_parameter)), row["name"]
    arm = tables.parameters("lumbar-parameters")["extensor_arm"]
    found = tables.inputs("load")["extensor_arm"]
    assert (found.default, found.low, found.high) == (arm.value, arm.low, arm.high)
    assert (found.symbol, found.unit, found.source) == (arm.symbol, arm.unit, arm.source)


def test_all_parameter_sets_hold_the_same_parameters() -> None:
    names = [
        set(tables.parameters("gait-parameters", chosen))
        for chosen in tables.parameter_sets("gait-parameters")
    ]
    assert len(names) == 2
    assert names[0] == names[1]


def test_an_assumption_gives_its_reason() -> None:
    for table in (*PARAMETER_TABLES, "lumbar-levels", "vertebra-dimensions"):
        for row in rows(table):
            assert row["verified"] != "assumption" or row["note"], row


def test_the_share_of_mass_above_the_joint_fits_the_segment_masses() -> None:
    masses = {row.segment: row.male for row in tables.segment_masses()}
    arms = 2 * (masses["upper arm"] + masses["forearm"] + masses["hand"])
    above = masses["head"] + masses["upper trunk"] + masses["middle trunk"] + arms
    share = tables.parameters("lumbar-parameters")["upper_body_mass_fraction"]
    # The joint cuts the lower trunk: some of it lies above.
    assert above / 100 <= share.value <= (above + masses["lower trunk"]) / 100


def test_segment_masses_add_up_to_the_body() -> None:
    paired = {"upper arm", "forearm", "hand", "thigh", "shank", "foot"}
    for sex in ("male", "female"):
        total = sum(
            getattr(row, sex) * (2 if row.segment in paired else 1)
            for row in tables.segment_masses()
        )
        assert total == pytest.approx(100, abs=0.1)


def test_force_curves_cover_contact_at_three_speeds() -> None:
    curves = tables.force_curves()
    assert [curve.speed for curve in curves] == [2.5, 3.5, 4.5]
    for curve in curves:
        np.testing.assert_array_equal(curve.percent, np.arange(101))
        assert curve.runners == 12
        assert curve.vertical_mean.max() > 2
        assert curve.fore_aft_mean[:40].mean() < 0 < curve.fore_aft_mean[60:].mean()


def test_records_cannot_be_changed() -> None:
    curve = tables.force_curves()[0]
    with pytest.raises(ValueError, match="read-only"):
        curve.vertical_mean[0] = 0.0


def test_stance_figures_name_outputs_of_the_model() -> None:
    figures = {row.quantity for row in tables.stance_figures()}
    assert {"contact_time", "step_rate", "peak_vertical_force", "braking_impulse"} <= figures
    braking = [row.mean for row in tables.stance_figures() if row.quantity == "braking_impulse"]
    assert braking == pytest.approx([0.0183, 0.0225, 0.0255], abs=5e-5)


def test_published_effects_of_step_rate_keep_their_direction() -> None:
    for row in tables.step_rate_effects():
        if row.effect_percent is not None and "step rate" in row.change:
            raises_rate = "+" in row.change
            assert (row.effect_percent < 0) == raises_rate, row


def test_choices_name_every_step_of_an_input_and_numbers_have_none() -> None:
    for model in MODELS:
        for row in tables.inputs(model).values():
            assert bool(row.choices) == (row.unit == "choice")
            assert not row.choices or row.high - row.low + 1 == len(row.choices)


def test_every_level_has_one_nominal_row_for_what_the_model_looks_up() -> None:
    levels = tables.inputs("facet_joints")["level"].choices
    for quantity in ("facet_orientation", "tropism", "flexion_extension", "axial_rotation"):
        for level in levels:
            found = [
                row
                for row in tables.lumbar_levels()
                if (row.level, row.quantity) == (level, quantity)
            ]
            assert sum(row.nominal for row in found) == 1, (level, quantity)
            assert all(row.value is not None for row in found if row.nominal)


def test_flexion_and_extension_recalled_by_level_add_up_to_the_range_that_was_read() -> None:
    found = {
        (row.level, row.quantity): row.value
        for row in tables.lumbar_levels()
        if row.source == "pearcy1984" and row.value is not None
    }
    for level in tables.inputs("facet_joints")["level"].choices[1:]:
        total = found[level, "flexion"] + found[level, "extension"]
        assert total == pytest.approx(found[level, "flexion_extension"], abs=1)


def test_every_vertebra_has_every_size_once() -> None:
    sizes: dict[str, list[str]] = {}
    for row in tables.vertebra_dimensions():
        sizes.setdefault(row.vertebra, []).append(row.quantity)
    sacrum = sizes.pop("S1")
    assert list(sizes) == ["T12", "L1", "L2", "L3", "L4", "L5"]
    assert all(quantities == sizes["T12"] for quantities in sizes.values())
    assert set(sacrum) < set(sizes["T12"])


def test_the_drawing_of_l5_is_near_the_vertebrae_that_were_measured() -> None:
    drawn = {
        row.quantity: row.value for row in tables.vertebra_dimensions() if row.vertebra == "L5"
    }
    measured = [row for row in tables.lumbar_levels() if row.level == "L5" and row.sd]
    for row in measured:
        if row.quantity in drawn and row.value is not None and row.sd is not None:
            assert abs(drawn[row.quantity] - row.value) <= row.sd, row.quantity


def test_a_range_of_a_source_holds_its_value() -> None:
    for row in (*tables.lumbar_levels(), *tables.spine_load_observations()):
        assert (row.value, row.low, row.high) != (None, None, None)
        low = row.value if row.low is None else row.low
        high = row.value if row.high is None else row.high
        if low is not None and high is not None:
            assert low <= high
            assert row.value is None or low <= row.value <= high


def test_cross_sections_are_forces_divided_by_the_muscle_stress() -> None:
    stress = tables.parameters("muscle-parameters")["reference_muscle_stress"].value
    for group in tables.muscle_groups():
        assert group.cross_section == pytest.approx(group.force / stress, abs=0.05)
        assert len(group.arms) == (0 if group.role == "other" else 3)


def test_jogging_pressures_are_marked_as_recalled() -> None:
    jogging = [row for row in tables.spine_load_observations() if "jogging" in row.task]
    assert len(jogging) == 2
    assert {row.verified for row in jogging} == {"unverified"}


def test_categories_of_a_spike_follow_each_other_without_a_gap() -> None:
    found = tables.spike_ratios()
    assert (found[0].above, found[-1].up_to) == (None, None)
    for before, after in itertools.pairwise(found):
        assert before.up_to == after.above
    for row in found[1:]:
        assert row.low is not None
        assert row.high is not None
        assert 1 < row.low < row.ratio < row.high


def test_an_interval_of_a_study_holds_its_result() -> None:
    for row in tables.training_studies():
        assert (row.low is None) == (row.high is None), row
        if row.low is not None and row.high is not None:
            assert row.low < row.value < row.high, row


def test_the_interval_computed_for_a_trial_follows_from_its_arms() -> None:
    """Two shares with their standard errors, as every textbook has it."""
    rows = [row for row in tables.training_studies() if row.source == "buist2008"]
    (difference,) = (row for row in rows if row.quantity == "risk_difference")
    shares = [row.value for row in rows if row.quantity == "injured_share"]
    sizes = [row.value for row in rows if row.quantity == "participants"]
    error = sum(p * (1 - p) / n for p, n in zip(shares, sizes, strict=True)) ** 0.5
    middle = shares[0] - shares[1]
    expected = (middle, middle - 1.96 * error, middle + 1.96 * error)
    found = (difference.value, difference.low, difference.high)
    assert found == pytest.approx(expected, abs=0.0005)


EVIDENCE = sorted({row["model"] for row in rows("output-evidence")})


@pytest.mark.parametrize("model", EVIDENCE)
def test_every_output_of_a_model_of_time_says_what_stands_behind_it(model: str) -> None:
    module = importlib.import_module(f"spinestride.models.{model}")
    assert set(tables.output_evidence(model)) == set(module.outputs)


def test_a_published_result_that_was_recalled_is_marked() -> None:
    recalled = {row.source for row in tables.published_recovery() if row.verified == "unverified"}
    assert recalled == {"turnerrobling2003", "phillips1997"}


def test_an_unknown_table_set_or_model_is_refused_with_the_valid_names() -> None:
    with pytest.raises(ValueError, match=r"unknown table 'gait'; the tables are .*gait-parameters"):
        tables.parameters("gait")
    with pytest.raises(ValueError, match="unknown parameter set 'mine'; choose from all, lit"):
        tables.parameters("gait-parameters", "mine")
    with pytest.raises(
        ValueError, match=r"no inputs for model 'jump'; the models are .*stride_len"
    ):
        tables.inputs("jump")
    with pytest.raises(ValueError, match=r"no evidence for model 'jump'; the models are .*tibia"):
        tables.output_evidence("jump")


def test_the_folder_of_the_tables_is_found() -> None:
    assert (tables.data_folder() / "datapackage.json").is_file()


def test_sessions_of_the_programme_last_half_an_hour_and_never_run_less() -> None:
    sessions = tables.return_to_running()
    assert [row.session for row in sessions] == list(range(len(sessions)))
    assert {row.running_time + row.walking_time for row in sessions} == {30}
    for before, after in itertools.pairwise(sessions):
        assert before.running_time <= after.running_time
        assert (before.pace or 0) <= (after.pace or 0)
        assert before.running_time == after.running_time or before.pace in (None, after.pace)
