"""Meshes made of rows of points: what discs and nerves share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from spine_mesh.dimensions import Array

#: Vertices, triangles, normals, share of the upper bone's motion, place from the middle to the rim.
Sheet = tuple[Array, npt.NDArray[np.int_], Array, Array, Array]


def strip(rows: int, columns: int) -> npt.NDArray[np.int_]:
    """Return the triangles between neighbouring rows of equally many points."""
    a = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).ravel()
    faces: npt.NDArray[np.int_] = np.concatenate(
        [np.c_[a, a + columns, a + 1], np.c_[a + 1, a + columns, a + columns + 1]]
    )
    return faces


def joined(sheets: Sequence[Sheet]) -> Sheet:
    """Return several sheets as one."""
    starts = np.cumsum([0, *(len(sheet[0]) for sheet in sheets[:-1])])
    faces = [sheet[1] + start for sheet, start in zip(sheets, starts, strict=True)]
    v, n, follow, place = (np.concatenate([sheet[i] for sheet in sheets]) for i in (0, 2, 3, 4))
    return v, np.concatenate(faces), n, follow, place
