"""The book's own Sphinx extension: light pages that need no server and no other site.

Each part has a file of its own beside this one; this one only puts them together.
"""

from __future__ import annotations

from typing import Any

import chapter_figures
import chapter_head
import claim_checker
import claims_ledger
import computed_outputs
import course_map
import effect_estimates
import evidence_fold
import explorer_pages
import forest_plot
import katex_math
import model_equations
import page_assets
import page_layout
import page_markup
import parameter_values
import question_pages
import red_flags
import reference_list
import typography
from sphinx.application import Sphinx

PARTS = (
    computed_outputs,
    katex_math,
    model_equations,
    effect_estimates,
    evidence_fold,
    parameter_values,
    claims_ledger,
    claim_checker,
    explorer_pages,
    question_pages,
    red_flags,
    forest_plot,
    chapter_figures,
    chapter_head,
    course_map,
    page_layout,
    page_markup,
    page_assets,
    reference_list,
    typography,
)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register every part."""
    # Jupyter Book sets this for an extension that the book does without.
    app.add_config_value("comments_config", {}, "html")
    for part in PARTS:
        part.setup(app)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
