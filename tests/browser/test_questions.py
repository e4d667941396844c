"""The questions of a chapter as a reader meets them: tried, tried again, counted, erased."""

from __future__ import annotations

import csv
import gzip
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from browser.conftest import Visit
from browser.support import NARROW, violations
from playwright.sync_api import Locator, Page, expect

from spinestride.explorers.base import STATIC
from spinestride.questions import Question, number_key, read_questions

pytestmark = pytest.mark.browser
FILES = sorted((Path(__file__).parents[2] / "book" / "questions").glob("*.yml"))
CHAPTER = "load"
QUESTIONS = {one.id: one for one in read_questions(FILES[0].with_name(f"{CHAPTER}.yml"))}
SINGLE = "largest-part"
SEVERAL = "what-raises-compression"
NUMBER = "shopping-bag"
MAX_SCRIPT = 8_000  # bytes, gzip
CLOSED_STORE = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('closed', 'SecurityError'); },
});"""
#: Every text that the live region of a question has held since.
LISTEN = """(question) => {
  const region = question.querySelector('[role=status]');
  window.heard = [];
  new MutationObserver(() => window.heard.push(region.textContent))
    .observe(region, { childList: true, subtree: true, characterData: true });
}"""

OpenChapter = Callable[..., Page]


@dataclass
class Asked:
    """One question in a page."""

    root: Locator

    @classmethod
    def on(cls, page: Page, name: str) -> Asked:
        root = page.locator(f"spine-question[data-question={name}]")
        expect(root).to_have_attribute("data-ready", "1")
        return cls(root)

    @property
    def said(self) -> Locator:
        return self.root.get_by_role("status")

    @property
    def box(self) -> Locator:
        return self.root.get_by_role("textbox")

    @property
    def fold(self) -> Locator:
        return self.root.locator("details")

    def option(self, text: str) -> Locator:
        return self.root.get_by_label(text, exact=True)

    def row(self, text: str) -> Locator:
        label = self.root.page.get_by_label(text, exact=True)
        return self.root.locator(".question-option", has=label)

    def order(self) -> list[str]:
        return self.root.locator("label").all_inner_texts()

    def check(self) -> None:
        self.root.get_by_role("button", name="Check").click()

    def write(self, text: str) -> None:
        self.box.fill(text)
        self.check()


def page_of(chapter: str) -> str:
    return next(
        f"book/{path.parent.name}/{chapter}.html"
        for path in FILES[0].parents[1].glob(f"*/{chapter}.md")
    )


@pytest.fixture
def open_chapter(book_url: str, visit: Visit) -> OpenChapter:
    """Open the page of a chapter."""

    def open_(chapter: str = CHAPTER, **options: object) -> Page:
        return visit(f"{book_url}/{page_of(chapter)}", **options)

    return open_


def texts(question: Question, *, right: bool) -> list[str]:
    """Return the right or the wrong options as the page prints them."""
    return [
        re.sub(r'"([^"]*)"', r"“\1”", option.text).replace("'", "’")
        for option in question.options
        if option.right is right
    ]


def panel(page: Page) -> Locator:
    return page.get_by_role("region", name="Your attempts")


def exported(page: Page) -> list[dict[str, str]]:
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Export attempts (CSV)").click()
    assert waiting.value.suggested_filename == "attempts.csv"
    text = waiting.value.path().read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def answer_some(page: Page) -> None:
    """Give a wrong answer, a right one and a wrong number."""
    asked = Asked.on(page, SINGLE)
    for right in (False, True):
        asked.option(texts(QUESTIONS[SINGLE], right=right)[0]).check()
        asked.check()
    Asked.on(page, NUMBER).write("40")


@pytest.mark.parametrize("chapter", [file.stem for file in FILES])
def test_every_question_of_a_chapter_is_live(chapter: str, open_chapter: OpenChapter) -> None:
    page = open_chapter(chapter)
    questions = read_questions(FILES[0].with_name(f"{chapter}.yml"))
    live = page.locator("spine-question[data-ready='1']")
    expect(live).to_have_count(len(questions))
    for question in questions:
        asked = Asked.on(page, question.id)
        if question.number is None:
            assert len(asked.order()) == len(question.options)
            for text in texts(question, right=True):
                asked.option(text).check()
        else:
            asked.box.fill(f"{number_key(question).value:.4g}")
        asked.check()
        expect(asked.said).to_contain_text("Right.")


def test_a_wrong_answer_names_its_misconception_and_may_be_tried_again(
    open_chapter: OpenChapter,
) -> None:
    page = open_chapter()
    asked, question = Asked.on(page, SINGLE), QUESTIONS[SINGLE]
    wrong = next(option for option in question.options if not option.right)
    expect(asked.fold).to_be_hidden()
    asked.option(wrong.text).check()
    asked.check()
    expect(asked.said).to_contain_text(f"Not yet. This answer {wrong.misconception}.")
    expect(asked.row(wrong.text)).to_have_attribute("data-mark", "wrong")
    expect(asked.option(wrong.text)).to_have_accessible_description(wrong.misconception)
    expect(asked.fold).to_be_visible()
    (right,) = texts(question, right=True)
    asked.option(right).check()
    asked.check()
    expect(asked.said).to_contain_text("Right, attempt 2. The muscles pull")
    expect(asked.row(right)).to_have_attribute("data-mark", "right")
    expect(asked.row(wrong.text)).to_contain_text(wrong.misconception)
    expect(panel(page)).to_contain_text(
        f"1 of {len(QUESTIONS)} questions answered, none at the first attempt."
    )


def test_a_question_is_answered_with_the_keyboard_alone(open_chapter: OpenChapter) -> None:
    page = open_chapter()
    asked = Asked.on(page, SINGLE)
    asked.root.locator("input").first.focus()
    page.keyboard.press("ArrowDown")
    expect(asked.root.locator("input").nth(1)).to_be_checked()
    page.keyboard.press("Enter")
    expect(asked.said).not_to_be_empty()
    page.keyboard.press("Tab")
    expect(asked.root.get_by_role("button", name="Check")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(asked.fold).to_have_attribute("open", "")


def test_a_question_is_a_group_named_by_what_it_asks(open_chapter: OpenChapter) -> None:
    page = open_chapter()
    group = Asked.on(page, SINGLE).root.get_by_role("group")
    expect(group).to_have_accessible_name(re.compile("^Standing bent by 36 degrees"))
    expect(group.get_by_role("radio")).to_have_count(4)
    expect(Asked.on(page, SEVERAL).root.get_by_role("checkbox")).to_have_count(5)
    expect(Asked.on(page, NUMBER).box).to_have_accessible_name(re.compile(r"Your number\s*N"))


def test_several_choices_are_right_together(open_chapter: OpenChapter) -> None:
    page = open_chapter()
    asked, question = Asked.on(page, SEVERAL), QUESTIONS[SEVERAL]
    right, wrong = texts(question, right=True), texts(question, right=False)
    asked.option(right[0]).check()
    asked.check()
    expect(asked.said).to_contain_text("Not yet. You found 1 of 3.")
    for text in (*right[1:], wrong[0]):
        asked.option(text).check()
    asked.check()
    expect(asked.said).to_contain_text("You found all 3, and more than belongs.")
    expect(asked.row(wrong[0])).to_have_attribute("data-mark", "wrong")
    asked.option(wrong[0]).uncheck()
    asked.check()
    expect(asked.said).to_contain_text("Right, attempt 3.")
    rows = exported(page)
    assert [row["misconception"] for row in rows] == [
        "leaves out 2 that belong",
        next(o.misconception for o in question.options if o.text == wrong[0]),
        "",
    ]
    assert set(rows[-1]["answer"].split(" | ")) == set(right)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("40", "takes the moment for a force"),
        ("39,2 N", "takes the moment for a force"),
        ("6.04", "slips by a power of ten"),
        ("420", "That is too little. The moment of the bag"),
        ("1 000", "That is too much. The moment of the bag"),
        ("604", "Right."),
        ("590 N", "Right."),
    ],
)
def test_a_number_is_weighed(text: str, said: str, open_chapter: OpenChapter) -> None:
    asked = Asked.on(open_chapter(), NUMBER)
    asked.write(text)
    expect(asked.said).to_contain_text(said)
    mark = "right" if said == "Right." else "wrong"
    expect(asked.root.locator("li[data-mark]")).to_have_attribute("data-mark", mark)


def test_what_is_no_answer_is_no_attempt(open_chapter: OpenChapter) -> None:
    page = open_chapter()
    choice, number = Asked.on(page, SINGLE), Asked.on(page, NUMBER)
    choice.check()
    expect(choice.said).to_have_text("Choose first.")
    number.write("")
    expect(number.said).to_have_text("Write a number first.")
    number.write("a lot")
    expect(number.said).to_contain_text("“a lot” is not a number")
    expect(panel(page)).to_contain_text(f"None of {len(QUESTIONS)} questions answered yet.")
    expect(panel(page).get_by_role("button")).to_have_count(0)
    expect(choice.fold).to_be_hidden()


def test_the_same_answer_twice_is_one_attempt(open_chapter: OpenChapter) -> None:
    page = open_chapter()
    asked = Asked.on(page, NUMBER)
    asked.write("40")
    asked.check()
    asked.write("100")
    asked.write("40")
    assert [row["answer"] for row in exported(page)] == ["40", "100", "40"]
    expect(asked.root.locator("li[data-mark]")).to_have_count(2)


def test_each_answer_is_announced_once(open_chapter: OpenChapter) -> None:
    page = open_chapter()
    asked, question = Asked.on(page, SINGLE), QUESTIONS[SINGLE]
    expect(asked.said).to_be_attached()
    expect(asked.said).to_have_attribute("aria-atomic", "true")
    asked.root.evaluate(LISTEN)
    wrong = texts(question, right=False)[:2]
    for text in wrong:
        asked.option(text).check()
        asked.check()
    asked.check()  # the same again is said again
    heard = page.evaluate("window.heard")
    assert [text.split(".")[0] for text in heard] == [
        "Not yet",
        "Not yet, attempt 2",
        "Not yet, attempt 2",
    ]


def test_attempts_are_exported_with_what_a_teacher_needs(open_chapter: OpenChapter) -> None:
    page = open_chapter()
    answer_some(page)
    expect(panel(page)).to_contain_text("3 attempts. They stay in this browser")
    rows = exported(page)
    columns = "chapter question bloom attempt time answer right misconception"
    assert list(rows[0]) == columns.split()
    wrong = next(option for option in QUESTIONS[SINGLE].options if not option.right)
    expected = {
        "chapter": CHAPTER,
        "question": SINGLE,
        "bloom": QUESTIONS[SINGLE].bloom,
        "attempt": "1",
        "answer": wrong.text,
        "right": "no",
        "misconception": wrong.misconception,
    }
    assert expected.items() <= rows[0].items()
    assert [(row["attempt"], row["right"]) for row in rows] == [
        ("1", "no"),
        ("2", "yes"),
        ("1", "no"),
    ]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", row["time"]) for row in rows)
    assert page.context.cookies() == []


def test_attempts_of_all_chapters_are_exported_together(
    open_chapter: OpenChapter, book_url: str
) -> None:
    page = open_chapter()
    answer_some(page)
    page.goto(f"{book_url}/{page_of('stride-length')}")
    Asked.on(page, "step-in-metres").write("1.22")
    number = len(read_questions(FILES[0].with_name("stride-length.yml")))
    expect(panel(page)).to_contain_text(
        f"1 of {number} questions answered, 1 at the first attempt."
    )
    expect(panel(page)).to_contain_text("4 attempts in 2 chapters.")
    assert {row["chapter"] for row in exported(page)} == {CHAPTER, "stride-length"}


def test_erasing_can_be_undone_and_leaves_nothing_otherwise(open_chapter: OpenChapter) -> None:
    page = open_chapter()
    answer_some(page)
    page.get_by_role("button", name="Erase attempts").click()
    expect(panel(page).get_by_role("status")).to_have_text("3 attempts erased.")
    expect(panel(page)).to_contain_text(f"None of {len(QUESTIONS)} questions answered yet.")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    expect(page.locator("[data-mark]")).to_have_count(0)
    expect(Asked.on(page, SINGLE).said).to_be_empty()
    assert page.evaluate("localStorage.length") == 0
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Erase attempts")).to_be_focused()
    expect(panel(page)).to_contain_text(f"1 of {len(QUESTIONS)} questions answered")
    assert len(exported(page)) == 3
    page.get_by_role("button", name="Erase attempts").click()
    page.reload()
    expect(panel(page)).to_contain_text(f"None of {len(QUESTIONS)} questions answered yet.")


def test_the_order_of_the_options_is_the_readers_own_and_stays(open_chapter: OpenChapter) -> None:
    def orders(page: Page) -> dict[str, list[str]]:
        return {name: Asked.on(page, name).order() for name in QUESTIONS}

    page, other = open_chapter(), open_chapter()
    before = orders(page)
    page.reload()
    assert orders(page) == before
    assert orders(other) != before


def test_at_the_next_visit_a_question_is_fresh_and_says_that_it_was_answered(
    open_chapter: OpenChapter,
) -> None:
    page = open_chapter()
    answer_some(page)
    page.reload()
    asked = Asked.on(page, SINGLE)
    expect(asked.root).to_contain_text(re.compile(r"Answered on \d+ \w+ \d{4}, at attempt 2\."))
    expect(asked.root.locator("[data-mark]")).to_have_count(0)
    expect(asked.root.get_by_role("radio", checked=True)).to_have_count(0)
    asked.option(texts(QUESTIONS[SINGLE], right=True)[0]).check()
    asked.check()
    expect(asked.said).to_contain_text("Right, attempt 3.")


def test_questions_work_from_a_folder(book: Path, visit: Visit) -> None:
    page = visit((book / page_of(CHAPTER)).as_uri())
    answer_some(page)
    page.reload()
    expect(panel(page)).to_contain_text(f"1 of {len(QUESTIONS)} questions answered")
    assert len(exported(page)) == 3


def test_where_nothing_can_be_kept_the_page_says_so_and_goes_on(
    open_chapter: OpenChapter,
) -> None:
    page = open_chapter()
    page.context.add_init_script(CLOSED_STORE)
    page.reload()
    expect(panel(page)).to_contain_text("lets the page keep nothing")
    before = Asked.on(page, SINGLE).order()
    answer_some(page)
    assert len(exported(page)) == 3
    page.reload()
    assert Asked.on(page, SINGLE).order() == before
    expect(panel(page)).to_contain_text(f"None of {len(QUESTIONS)} questions answered yet.")


def test_without_javascript_a_question_is_a_list_and_a_fold(open_chapter: OpenChapter) -> None:
    page = open_chapter(javascript=False)
    for name, question in QUESTIONS.items():
        root = page.locator(f"spine-question[data-question={name}]")
        expect(root.locator(".question-options > li")).to_have_count(len(question.options))
        expect(root.locator("input, button")).to_have_count(0)
        root.locator("summary").click()
        answer = root.locator("details > p")
        expect(answer).to_be_visible()
        for text in texts(question, right=True):
            items = root.locator(".question-options > li").all_inner_texts()
            place = [" ".join(item.split()) for item in items].index(text)
            expect(answer).to_contain_text(f"{'ABCDEF'[place]}: {text}")
        expect(root.locator(".question-wrong > li")).to_have_count(
            len(texts(question, right=False)) or len(getattr(question.number, "wrong", ())) + 1
        )
    expect(page.locator("spine-attempts")).to_be_empty()


@pytest.mark.parametrize("width", [NARROW, 320])
def test_on_a_phone_a_question_fits_and_its_targets_can_be_hit(
    width: int, open_chapter: OpenChapter
) -> None:
    page = open_chapter(width=width)
    answer_some(page)
    wide = "(all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length"
    assert page.locator("spine-question, spine-attempts").evaluate_all(wide) == 0
    targets = page.locator(
        "spine-question label, spine-question button, spine-question summary, spine-attempts button"
    )
    for target in targets.all():
        box = target.bounding_box()
        if box:  # the rest is hidden
            assert box["height"] >= 36
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_an_answered_question(theme: str, open_chapter: OpenChapter) -> None:
    page = open_chapter(theme=theme)
    answer_some(page)
    Asked.on(page, NUMBER).fold.locator("summary").click()
    assert violations(page, "#check-yourself") == []


def test_only_pages_with_questions_load_their_script(book: Path) -> None:
    with_script = {
        path.relative_to(book).as_posix()
        for path in book.rglob("*.html")
        if "spine-questions.js" in path.read_text(encoding="utf-8")
    }
    assert with_script == {page_of(file.stem) for file in FILES}


def test_the_script_of_the_questions_is_light() -> None:
    script = (STATIC / "spine-questions.js").read_bytes()
    assert len(gzip.compress(script, 9, mtime=0)) <= MAX_SCRIPT
