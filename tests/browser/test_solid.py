"""The lumbar spine in three dimensions: turned, bent, pulled apart, replaced where it fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from browser.conftest import Visit
from browser.support import NARROW, WIDE, Finger
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
PAGE = "book/anatomy/spine-anatomy.html"
#: The instrument; below it stands a cut.
CARD = "spine-explorer:not([show])"
SOLID = "document.querySelector('spine-solid')"

OpenSolid = Callable[..., Page]


def settled(page: Page) -> Page:
    page.wait_for_function(f"!{SOLID}.view.busy()")
    return page


@pytest.fixture
def solid(book: Path, visit: Visit) -> OpenSolid:
    """The chapter's page as a file, its spine drawn and named."""

    def open_(width: int = WIDE, **options: object) -> Page:
        page = visit((book / PAGE).as_uri(), width=width, **options)
        page.wait_for_selector("spine-solid[data-live]")
        page.locator(f"{CARD} spine-solid").scroll_into_view_if_needed()
        return settled(page)

    return open_


def state(page: Page, name: str) -> float | str | None:
    return page.evaluate(f"{SOLID}.view.state.{name}")  # type: ignore[no-any-return]


def press(page: Page, name: str) -> None:
    page.locator(f"{CARD} spine-solid [name={name}]").click()
    page.wait_for_timeout(300)  # it glides
    settled(page)


def names(page: Page) -> list[str]:
    return [
        one.text_content() or "" for one in page.locator(f"{CARD} spine-solid li:visible").all()
    ]


def middle(page: Page) -> tuple[float, float]:
    box = page.locator(f"{CARD} spine-solid canvas").bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def colours(page: Page) -> int:
    """How many colours the picture has: an empty one has one."""
    return int(
        page.evaluate(
            """async () => {
              const image = new Image();
              const solid = document.querySelector('spine-solid');
              solid.view.set({});
              await new Promise((done) => requestAnimationFrame(() => {
                image.src = solid.querySelector('canvas').toDataURL();
                image.onload = done;
              }));
              const copy = document.createElement('canvas');
              [copy.width, copy.height] = [image.width, image.height];
              const pen = copy.getContext('2d');
              pen.drawImage(image, 0, 0);
              const { data } = pen.getImageData(0, 0, copy.width, copy.height);
              return new Set(new Uint32Array(data.buffer)).size;
            }"""
        )
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_spine_is_drawn_and_its_parts_are_named(
    width: int, theme: str, solid: OpenSolid
) -> None:
    page = solid(width, theme=theme)
    assert colours(page) > 500
    expect(page.locator(f"{CARD} spine-solid > :first-child")).to_be_hidden()
    assert {"body", "lamina", "spinous process", "facet joint", "L1", "S1"} <= set(names(page))
    press(page, "front")
    assert "lamina" not in names(page), "bone hides it"


def test_mouse_keys_and_wheel_turn_it_and_the_page_still_scrolls(solid: OpenSolid) -> None:
    page = solid()
    x, y = middle(page)
    x += 200  # beside the bones
    before = float(state(page, "turn") or 0)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 60, y + 400, steps=4)
    page.mouse.up()
    assert float(state(page, "turn") or 0) > before
    assert state(page, "rise") == 88, "up stays up"
    canvas = page.locator(f"{CARD} spine-solid canvas")
    canvas.press("Home")
    page.wait_for_function(f"{SOLID}.view.state.turn % 360 === -42")
    canvas.press("ArrowRight")
    canvas.press("+")
    assert state(page, "turn") == -36
    assert float(state(page, "zoom") or 0) > 1
    zoom = state(page, "zoom")
    page.mouse.move(x, y)
    page.mouse.wheel(0, 200)
    page.wait_for_function("scrollY > 50")
    assert state(page, "zoom") == zoom


def test_a_finger_turns_it_sideways_and_scrolls_the_page_upwards(solid: OpenSolid) -> None:
    page = solid(NARROW, has_touch=True, is_mobile=True)
    finger = Finger(page.context.new_cdp_session(page))
    canvas = page.locator(f"{CARD} spine-solid canvas")
    canvas.evaluate("(one) => one.scrollIntoView({ block: 'center' })")
    turn, rise, top = state(page, "turn"), state(page, "rise"), page.evaluate("scrollY")
    finger.swipe(canvas, 2, -120)
    page.wait_for_function(f"scrollY > {top} + 50")
    assert (state(page, "turn"), state(page, "rise")) == (turn, rise)
    finger.swipe(canvas, 80, 3)
    assert state(page, "turn") != turn
    assert state(page, "rise") == rise


def test_a_bone_is_chosen_by_pointing_and_from_the_list(solid: OpenSolid) -> None:
    page = solid()
    press(page, "side")
    tag = page.locator(f"{CARD} spine-solid li", has_text="L2").bounding_box()
    assert tag
    page.mouse.click(tag["x"] + tag["width"] / 2, tag["y"] + tag["height"] / 2)
    page.wait_for_function(f"{SOLID}.view.state.part === 'L2'")
    expect(page.locator(f"{CARD} spine-solid select")).to_have_value("L2")
    assert page.evaluate("document.querySelector('spine-explorer').values.level") == 2
    page.locator(f"{CARD} spine-solid select").select_option("S1")
    settled(page)
    assert "promontory" in names(page) or "median crest" in names(page)


def test_a_pull_at_t12_bends_the_model(solid: OpenSolid) -> None:
    page = solid()
    press(page, "side")
    tag = page.locator(f"{CARD} spine-solid li", has_text="T12").bounding_box()
    assert tag
    x, y = tag["x"] + tag["width"] / 2, tag["y"] + tag["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y, steps=4)
    page.mouse.up()
    values = page.evaluate("document.querySelector('spine-explorer').values")
    assert 0.2 < values["flexion"] < 1
    assert values["lateral_bending"] == 0
    assert state(page, "turn") == 0, "the picture does not turn meanwhile"


def test_the_picture_bends_by_the_angles_of_the_model_and_hides_the_twist(solid: OpenSolid) -> None:
    page = solid()
    explorer = "document.querySelector('spine-explorer')"
    page.evaluate(f"{explorer}.set({{ flexion: 1, axial_rotation: 1 }})")
    shown = page.evaluate(f"[...{SOLID}.view.state.angles.flexion]")
    assert shown == page.evaluate(f"[...{explorer}.results.flexion_angle_by_level]")
    assert set(page.evaluate(f"[...{SOLID}.view.state.angles.twist]")) == {0}
    page.evaluate(f"{explorer}.reveal(true)")
    assert 0 not in page.evaluate(f"[...{SOLID}.view.state.angles.twist]")


def test_it_is_pulled_apart_and_one_joint_looked_into(solid: OpenSolid) -> None:
    page = solid()
    press(page, "apart")
    assert state(page, "apart") == 1
    press(page, "joint")
    assert state(page, "joint") == "L4-5"
    assert {"joint surface of L5", "disc"} <= set(names(page))
    assert "L1" not in names(page)
    press(page, "joint")
    assert (state(page, "joint"), state(page, "apart")) == (None, 0)


def test_the_nerves_are_a_layer_that_the_reader_puts_on(solid: OpenSolid) -> None:
    page = solid()
    press(page, "side")
    assert "nerve root" not in names(page)
    press(page, "nerves")
    assert "nerve root" in names(page)


def test_nothing_is_drawn_while_nothing_changes(solid: OpenSolid) -> None:
    page = solid()
    page.evaluate(
        """() => {
          globalThis.drawn = 0;
          const draw = WebGL2RenderingContext.prototype.drawElements;
          WebGL2RenderingContext.prototype.drawElements = function counted(...all) {
            globalThis.drawn += 1;
            return draw.apply(this, all);
          };
        }"""
    )
    page.wait_for_timeout(500)
    assert page.evaluate("drawn") == 0
    page.locator(f"{CARD} spine-solid canvas").press("ArrowLeft")
    page.wait_for_function("drawn > 0")


def test_a_lost_context_gives_the_flat_views_and_takes_them_back(solid: OpenSolid) -> None:
    page = solid()
    page.evaluate(
        """() => {
          const canvas = document.querySelector('spine-solid canvas');
          globalThis.loss = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
          loss.loseContext();
        }"""
    )
    flat = page.locator(f"{CARD} spine-solid .se-handle")
    expect(flat.first).to_be_visible()
    page.evaluate("loss.restoreContext()")
    page.wait_for_selector("spine-solid[data-live]")
    expect(flat).to_have_count(0)
    assert colours(settled(page)) > 500


def test_on_paper_stand_the_flat_views(solid: OpenSolid) -> None:
    page = solid()
    flat = page.locator(f"{CARD} spine-solid svg[role=img]")
    assert flat.count() == 0
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(flat).to_be_visible()
    expect(page.locator(f"{CARD} spine-solid canvas")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(flat).to_have_count(0)
    expect(page.locator(f"{CARD} spine-solid canvas")).to_be_visible()


def test_without_webgl_the_flat_views_stay_and_move(book: Path, visit: Visit) -> None:
    page = visit("about:blank")
    page.add_init_script(
        """HTMLCanvasElement.prototype.getContext = ((get) => function none(kind, ...rest) {
          return kind === 'webgl2' ? null : get.call(this, kind, ...rest);
        })(HTMLCanvasElement.prototype.getContext);"""
    )
    page.goto((book / PAGE).as_uri())
    page.wait_for_selector("spine-explorer[data-ready]")
    page.wait_for_function("globalThis.spineMesh")
    page.wait_for_timeout(300)
    assert page.locator(f"{CARD} spine-solid canvas").count() == 0
    expect(page.locator(f"{CARD} spine-solid .se-handle").first).to_be_visible()
    page.locator(f"{CARD} spine-solid button", has_text="L1-2").click()
    assert page.evaluate("document.querySelector('spine-explorer').values.level") == 1
