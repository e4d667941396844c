"""The first page: where to start, paths through the course, and a card for every chapter.

Two directives::

    ```{course-start}
    ```

    ```{course-map}
    ```

The paths are ``html_context.paths`` in _config.yml. A chapter's question is ``asks`` in its front
matter; its minutes are counted (chapter_head.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from chapter_head import places, site_map
from docutils import nodes
from page_template import html
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective

#: Paths give minutes in steps of this size.
MINUTES_STEP = 5


class course_part(nodes.General, nodes.Element):  # noqa: N801  # as docutils names its nodes
    """The place of a ``template`` that is filled when every chapter has been read."""


class CourseStart(SphinxDirective):
    """Insert the button that leads to the first chapter of the chosen path."""

    template = "course-start.html"

    def run(self) -> list[nodes.Node]:
        """Keep a place for the template."""
        return [course_part(template=self.template)]


class CourseMap(CourseStart):
    """Insert the paths and the cards."""

    template = "course-map.html"


@dataclass(frozen=True)
class Chapter:
    """A card: a chapter, and its number in each path that it belongs to, by the path's number."""

    page: str
    title: str
    asks: str
    minutes: int
    part: str
    steps: dict[int, int]

    @property
    def picture(self) -> str:
        """The name of its thumbnail."""
        return self.page.rsplit("/", 1)[-1].replace("-", "_")


@dataclass(frozen=True)
class Path:
    """A way through the course: ``start`` is what the button says."""

    title: str
    about: str
    start: str
    chapters: list[str]


def duration(minutes: int) -> str:
    """Write a duration, rounded to 5 minutes.

    >>> duration(87), duration(124)
    ('85 min', '2 h 05')
    """
    rounded = round(minutes / MINUTES_STEP) * MINUTES_STEP
    return f"{rounded} min" if rounded < 100 else f"{rounded // 60} h {rounded % 60:02}"


def chapters(env: BuildEnvironment, paths: list[Path]) -> dict[str, Chapter]:
    """Return every chapter by its page, in the order of the course."""
    return {
        page: Chapter(
            page=page,
            title=env.titles[page].astext(),
            asks=env.metadata[page]["asks"],
            minutes=env.metadata[page]["minutes"],
            part=place.part,
            steps={
                number: path.chapters.index(page) + 1
                for number, path in enumerate(paths, start=1)
                if page in path.chapters
            },
        )
        for page, place in places(site_map(env)).items()
        if not page.startswith("notebooks/")
    }


def fill(app: Sphinx, document: nodes.document, page: str) -> None:
    """Write the templates in their places."""
    for node in document.findall(course_part):
        if node["template"] == CourseStart.template:
            node.parent["classes"].append("first-page")
        paths = [Path(**fields) for fields in app.config.html_context["paths"]]
        known = chapters(app.env, paths)
        for name in (name for path in paths for name in path.chapters):
            if name not in known:
                raise ExtensionError(f"html_context.paths in _config.yml: {name} is no chapter")
        markup = html(
            node["template"],
            paths=paths,
            durations=[duration(sum(known[name].minutes for name in p.chapters)) for p in paths],
            parts=list(dict.fromkeys(chapter.part for chapter in known.values())),
            chapters=known,
            address=lambda target: app.builder.get_relative_uri(page, target),
        )
        node.replace_self(nodes.raw("", markup, format="html"))


def write_first_page_again(app: Sphinx, _env: BuildEnvironment) -> list[str]:
    """Write the first page again after any change: minutes may have changed."""
    return [app.config.root_doc]


def setup(app: Sphinx) -> None:
    """Register the directives and what fills them."""
    app.add_node(course_part)
    app.add_directive("course-start", CourseStart)
    app.add_directive("course-map", CourseMap)
    app.connect("env-updated", write_first_page_again)
    app.connect("doctree-resolved", fill)
