"""Questions in pages: the directive that inserts those of a chapter, and their script.

The questions of ``book/<part>/<stem>.md`` are in ``book/questions/<stem>.yml``, and the page says
where they stand::

    ```{questions}
    ```

Without JavaScript, in a PDF or an e-book a question is its options in a list and a fold with the
answer. ``frontend/questions`` makes a form of the same markup.
"""

from __future__ import annotations

from pathlib import Path

from docutils import nodes
from page_assets import load_with_element
from page_template import template_nodes
from question_nodes import QuestionNodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from spinestride.questions import QuestionError, read_objectives, read_questions

BOOK = Path(__file__).resolve().parents[1]
QUESTIONS = BOOK / "questions"


class Questions(SphinxDirective):
    """Insert the questions of this chapter."""

    def run(self) -> list[nodes.Node]:
        """Return a section for each question, and the place for the reader's attempts."""
        chapter = Path(self.env.docname).name
        path = QUESTIONS / f"{chapter}.yml"
        self.env.note_dependency(str(path))
        try:
            page = Path(self.env.doc2path(self.env.docname))
            questions = read_questions(path, len(read_objectives(page)))
            sections = [
                QuestionNodes(self, question, chapter).section(place)
                for place, question in enumerate(questions, start=1)
            ]
        except FileNotFoundError:
            raise self.error(f"no questions: book/questions/{path.name} does not exist") from None
        except QuestionError as error:
            raise self.error(str(error)) from None
        ids = " ".join(question.id for question in questions)
        attempts = template_nodes(self, "attempts.html", chapter=chapter, questions=ids)
        return [*sections, *attempts]


def setup(app: Sphinx) -> None:
    """Register the directive, and the script and style of its element."""
    app.setup_extension("page_template")
    app.add_directive("questions", Questions)
    load_with_element(app, "spine-question", "spine-questions", priority=610)
