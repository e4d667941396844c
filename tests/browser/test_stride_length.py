"""What only the stride-length explorer does."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from browser.conftest import OpenCard, Site, Visit
from browser.support import Card, change_text, explorer_of, fixed
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
KIND = "stride-length"
PRESETS = {
    "Quicker steps": {"step_rate_change": 0.1},
    "Longer steps": {"step_rate_change": -0.1},
    "Run faster": {"speed": 4.5},
    "Lean forward": {"trunk_lean": 10.0},
    "Brace harder": {"bracing_moment": 25.0},
}


@pytest.fixture
def card(open_card: OpenCard) -> Card:
    return open_card(KIND)


def aria(card: Card) -> list[str]:
    labels: list[str] = card.root.locator("svg[role=img]").evaluate_all(
        "(all) => all.map((one) => one.getAttribute('aria-label'))"
    )
    return labels


def test_all_six_inputs_have_a_slider(card: Card) -> None:
    names = card.root.locator(".se-control input").evaluate_all("(all) => all.map((i) => i.name)")
    assert sorted(names) == sorted(card.inputs)


def test_whatever_comes_from_moment_or_compression_is_veiled(card: Card) -> None:
    scalars = [name for name, one in card.model.outputs.items() if one.kind == "scalar"]
    pattern = "compression|shear|(?<!bracing_)moment"
    assert card.veiled == {n for n in scalars if re.search(pattern, n)}


def test_before_the_commit_nothing_shows_what_only_the_answer_depends_on(card: Card) -> None:
    """Bracing changes no force on the ground: only its slider and its own row may move."""
    rest = """(card) => {
      const copy = card.cloneNode(true);
      copy.querySelector('input[name=bracing_moment]').closest('.se-control').remove();
      copy.querySelector('output[name=body_bracing_moment]').closest('tr').remove();
      for (const chip of copy.querySelectorAll('[aria-pressed]')) chip.ariaPressed = null;
      return copy.innerHTML.replace(/<!--.*?-->/g, '');
    }"""
    pictures = []
    for value in ("0", "30"):
        card.set({"bracing_moment": value})
        html = card.root.evaluate(rest)
        pictures.append(re.sub(r'aria-label="Vertical ground force.*?"|Pinned: [^"]*', "", html))
    without = [
        re.sub(r"<(path|line|text)[^>]*(baseline|pinned).*?</\1>", "", html) for html in pictures
    ]
    assert without[0] == without[1]


def test_the_answer_is_the_change_of_peak_compression(card: Card) -> None:
    before = card.model.evaluate()
    after = card.model.evaluate(trunk_lean=10.0)
    card.commit()
    assert card.values["trunk_lean"] == 10
    shown = card.text(".se-line .se-label-model")
    assert shown == "model " + change_text(after["peak_compression"], before["peak_compression"])


def test_the_presets_are_the_questions_of_the_chapter(card: Card) -> None:
    found = {}
    defaults = {name: one.default for name, one in card.inputs.items()}
    for chip in card.chips:
        chip.click()
        changed = {n: v for n, v in card.values.items() if v != defaults[n]}
        found[(chip.text_content() or "").strip()] = changed
    assert found == PRESETS


@pytest.mark.parametrize(
    ("speed", "kind"),
    [
        *(("2.5", "measured"), ("3.5", "measured"), ("4.5", "measured")),
        *(("3", "interpolated"), ("2.2", "nearest"), ("5", "nearest")),
    ],
)
def test_the_measured_curve_says_at_which_speed_it_was_measured(
    card: Card, speed: str, kind: str
) -> None:
    card.set({"speed": speed})
    (label,) = [text for text in aria(card) if text.startswith("Vertical ground force")]
    assert f"({kind} for" in label
    card.open_fold("rests")
    caption = card.text(".se-drawer .se-caption")
    assert caption.startswith("Evidence")
    assert {"measured": f"at {float(speed):.1f} m/s", "interpolated": "interpolated between"}.get(
        kind, "nearest measured speed"
    ) in caption


def test_the_alternative_texts_tell_the_numbers_after_the_commit_only(card: Card) -> None:
    peak = f"{card.model.evaluate()['peak_compression']:.2f}"
    assert not [text for text in aria(card) if peak in text]
    card.commit()
    card.button("reset").click()
    assert len([text for text in aria(card) if peak in text]) == 2  # lens and chart


def test_quicker_steps_lower_the_peak_and_raise_the_steps_while_the_mean_stays(card: Card) -> None:
    card.commit()
    card.button("reset").click()
    card.set({"step_rate_change": "0.1"})
    card.open_fold("charts")
    bars = card.text(".se-balance svg")
    assert re.search(r"peak of a step\s*−", bars)
    assert re.search(r"steps per kilometre\s*\+10\.0 %", bars)
    mean = re.search(r"mean over time\s*(?:no change|[+−]([\d.]+) %)", bars)
    assert mean
    assert float(mean[1] or 0) < 0.5, "more than hardly"
    assert "hardly changes: lower peaks, more of them" in card.text(".se-say")


def test_the_bands_surround_the_models_curve(card: Card) -> None:
    card.commit()
    card.open_fold("charts")
    chart = card.root.locator(".se-charts figure")
    line, dark, pale = (
        chart.locator(mark).bounding_box()
        for mark in (".se-line-model", ".se-band-uncertainty", ".se-band-uncertainty-wide")
    )
    assert line
    assert dark
    assert pale
    assert pale["y"] <= dark["y"] < line["y"]


def test_the_length_of_the_arrows_follows_the_force(card: Card) -> None:
    def length(selector: str) -> float:
        size: float = card.root.locator(selector).first.evaluate(
            "(one) => { const b = one.getBBox(); return Math.hypot(b.width, b.height); }"
        )
        return size

    card.commit()
    lengths = []
    for speed in ("2.5", "4.5"):
        card.set({"speed": speed})
        lengths.append((length(".se-arrow"), length(".se-arrow-on-bone")))
    (slow_ground, slow_bone), (fast_ground, fast_bone) = lengths
    assert fast_ground > slow_ground
    assert fast_bone > slow_bone


def test_before_the_commit_the_arrows_on_the_disc_have_one_length(card: Card) -> None:
    arrow = card.root.locator(".se-arrow-on-bone").first
    before = arrow.evaluate("(one) => one.outerHTML")
    card.set({"speed": "5", "bracing_moment": "30"})
    assert arrow.evaluate("(one) => one.outerHTML") == before


def test_stature_moves_the_figure_and_stride_its_bracket(card: Card) -> None:
    def width(selector: str) -> float:
        found = card.root.locator(selector).first.bounding_box()
        assert found
        return found["width"]

    small = card.root.locator(".se-scene svg").first.evaluate("(one) => one.innerHTML")
    bracket = width(".se-measure-model")
    card.set({"stature": "2"})
    assert card.root.locator(".se-scene svg").first.evaluate("(one) => one.innerHTML") != small
    card.set({"stature": "1.75", "speed": "5"})
    results = explorer_of(KIND).model
    share = results.evaluate(speed=5.0)["stride_length"] / results.evaluate()["stride_length"]
    assert width(".se-measure-model") / bracket == pytest.approx(share, rel=0.02)


def test_a_runner_of_another_mass_is_told_in_newtons(card: Card) -> None:
    card.set({"body_mass": "80"})
    small = card.control("body_mass").locator("small")
    weight = round(card.model.evaluate(body_mass=80.0)["body_weight"])
    expect(small).to_contain_text(f"= {weight} N")


# ---- the runner runs ----------------------------------------------------------------------------


def time_shown(card: Card) -> int:
    return int(card.root.locator(".se-timeline").get_attribute("aria-valuenow") or "")


def test_play_runs_two_steps_and_stops_where_it_began(card: Card) -> None:
    card.commit()
    rest = aria(card)
    play = card.button("play")
    width = play.bounding_box()
    play.click()
    expect(play).to_have_text("Stop")
    assert play.bounding_box() == width, "the button changes its size"
    ms = 1000 * card.model.evaluate()["step_time"]
    seen = card.page.evaluate("""async () => {
      const [line, seen] = [document.querySelector('.se-timeline'), []];
      while (document.querySelector('[name=play]').textContent === 'Stop') {
        seen.push(Number(line.ariaValueNow ?? line.getAttribute('aria-valuenow')));
        await new Promise(requestAnimationFrame);
      }
      return seen;
    }""")
    assert max(seen) > 0.8 * ms
    assert sum(after < before for before, after in pairwise(seen)) == 1, "two steps"
    assert aria(card) == rest
    assert time_shown(card) == 0


def test_a_runner_out_of_sight_does_not_run(card: Card) -> None:
    card.page.add_style_tag(content="body { padding-bottom: 3000px }")
    card.button("play").click()
    card.page.evaluate("scrollTo(0, 2500)")
    expect(card.button("play")).to_have_text("Play")


def test_where_motion_is_reduced_the_button_goes_on_by_an_eighth_of_a_step(
    site: Site, visit: Visit
) -> None:
    card = Card.on(visit(site.url(KIND), reduced_motion="reduce"), KIND)
    expect(card.button("play")).to_have_text("Next moment")
    ms = 1000 * card.model.evaluate()["step_time"]
    times = [time_shown(card)]
    for _ in range(8):
        card.button("play").click()
        times.append(time_shown(card))
    assert times == [round(part % 8 * ms / 8) for part in range(9)]


def test_the_line_over_the_curves_is_pulled_and_takes_keys(card: Card) -> None:
    card.commit()
    line = card.root.locator(".se-timeline")
    box = line.bounding_box()
    assert box
    results = card.model.evaluate(**card.values)
    x, y = box["x"], box["y"] + box["height"] / 2
    card.page.mouse.move(x + 0.1 * box["width"], y)
    card.page.mouse.down()
    card.page.mouse.move(x + 0.25 * box["width"], y)
    card.page.mouse.up()
    now = results["step_time"] / 4
    assert abs(time_shown(card) - 1000 * now) < 3
    sample = round(now / results["step_time"] * len(results["compression"]))
    force = fixed(results["vertical_force"][sample], 1)
    scene = aria(card)[1]
    assert re.search(rf"pushes with {force}\d body weights", scene)
    compression = fixed(results["compression"][sample], 1)
    assert re.search(rf"{compression}\d. body weight", card.text(".se-lens"))
    assert "one foot on the ground" in scene
    line.press("End")
    assert "in flight" in aria(card)[1]
    line.press("Home")
    line.press("ArrowRight")
    assert time_shown(card) == 5
    card.button("again").click()
    assert time_shown(card) == 0


def test_before_the_commit_a_moment_does_not_tell_the_load_either(card: Card) -> None:
    card.root.locator(".se-timeline").press("PageUp")
    assert "commit a guess first" in card.text(".se-lens")
    assert "se-dot-model" not in card.html()


# ---- a reader's own step rate -------------------------------------------------------------------


def test_four_taps_tell_a_step_rate_and_set_the_runner_to_it(site: Site, visit: Visit) -> None:
    page = visit(site.url(KIND))
    page.evaluate(
        "Object.defineProperty(Event.prototype, 'timeStamp', { get: () => window.tapped ?? 0 })"
    )
    card = Card.on(page, KIND)
    card.open_fold("controls")
    said, take = card.root.locator(".se-footfalls [role=status]"), card.button("take")
    expect(take).to_be_disabled()
    for taps in range(1, 5):
        expect(take).to_be_disabled()
        page.evaluate("(time) => { window.tapped = time }", 340 * taps)
        card.button("tap").press("Enter") if taps % 2 else card.button("tap").click()
    expect(said).to_contain_text(f"{60 / 0.34:.0f} \N{PLUS-MINUS SIGN} 0 steps a minute")
    take.click()
    rate = 60 * card.model.evaluate(**card.values)["step_rate"]
    assert abs(rate - 60 / 0.34) < 0.2
    for taps in range(4):
        page.evaluate("(time) => { window.tapped = time }", 9000 + 700 * taps)
        card.button("tap").click()
    expect(said).to_contain_text("Tap left and right")
    expect(take).to_be_disabled()


def test_steps_are_heard_on_request_and_end_by_themselves(site: Site, visit: Visit) -> None:
    page = visit(site.url(KIND))
    page.evaluate("""() => {
      window.knocks = [];
      const start = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function (at) { knocks.push(at); start.call(this, at); };
    }""")
    card = Card.on(page, KIND)
    card.open_fold("controls")
    assert page.evaluate("knocks.length") == 0
    hear = card.button("hear")
    hear.click()
    expect(hear).to_have_attribute("aria-pressed", "true")
    knocks = page.evaluate("knocks")
    step = card.model.evaluate()["step_time"]
    assert len(knocks) == 12
    assert all(abs(b - a - step) < 1e-9 for a, b in pairwise(knocks))
    hear.click()
    expect(hear).to_have_attribute("aria-pressed", "false")
    hear.click()
    expect(hear).to_have_attribute("aria-pressed", "false", timeout=9000)
