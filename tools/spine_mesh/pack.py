"""Pack meshes as a small binary that compresses well.

Layout, little endian::

    uint32   length of the header in bytes
    header   JSON, padded with spaces to a multiple of 4
    streams  one after the other, as the header lists them

Only one half is stored; the reader mirrors it. A stream holds all parts in a row:

=============  =====  =====================================================================
``position``   uint8  6 planes (x low, x high, y low, ...) of zigzag differences, int16 grid
``normal``     uint8  2 planes, octahedral
``sky``        uint8  open sky within the own part
``sky_whole``  uint8  open sky within the standing spine
``place``      uint8  from the centre (0) to the rim (255); not of bones
``follow``     uint8  share of the upper bone's motion; not of bones
``index``      uint8  2 planes (low, high) of what is missing to the next new vertex, uint16
=============  =====  =====================================================================
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from spine_mesh.dimensions import Array

#: Step of the position grid, mm.
GRID = 0.03
#: Streams of 16-bit numbers, and how many planes of bytes each has.
WIDE = (("position", 6), ("index", 2))


@dataclass(frozen=True)
class Part:
    """One half of a bone, of a disc or of the nerves at a joint, standing in the world; mm.

    Attributes
    ----------
    vertices, normals : array of shape (n, 3)
    faces : array of int of shape (m, 3)
    sky, sky_whole : array of shape (n,)
        Share of the sky that is free over the part alone, and in the standing spine.
    place, follow : array of shape (n,), optional
        Not of bones: from the centre (0) to the rim (1), and the share of the upper bone's motion.
    """

    name: str
    kind: Literal["bone", "disc", "nerve"]
    vertices: Array
    faces: npt.NDArray[Any]
    normals: Array
    sky: Array
    sky_whole: Array
    place: Array | None = None
    follow: Array | None = None


def in_drawing_order(
    vertices: int, faces: npt.NDArray[Any]
) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """Order triangles so that neighbours follow each other; renumber vertices by first use."""
    around: list[list[int]] = [[] for _ in range(vertices)]
    for i, face in enumerate(faces):
        for v in face:
            around[v].append(i)
    done = np.zeros(len(faces), bool)
    used = np.full(vertices, -1)
    order: list[list[int]] = []
    count, recent = 0, list[int]()
    left = [len(a) for a in around]
    cursor = 0
    while len(order) < len(faces):
        best, best_score = -1, -1.0
        for age, v in enumerate(reversed(recent[-24:])):
            for i in around[v]:
                if done[i]:
                    continue
                known = sum(used[w] >= 0 for w in faces[i])
                score = known * 10 - age * 0.3 + (1.0 / max(1, min(left[w] for w in faces[i]))) * 4
                if score > best_score:
                    best, best_score = i, score
        if best < 0:
            while done[cursor]:
                cursor += 1
            best = cursor
        done[best] = True
        # Start the triangle at its oldest vertex, so that a new one comes last.
        face = list(faces[best])
        rank = [used[v] if used[v] >= 0 else 10**9 for v in face]
        first = int(np.argmin(rank))
        face = face[first:] + face[:first]
        for v in face:
            left[v] -= 1
            if used[v] < 0:
                used[v] = count
                count += 1
            if v in recent:
                recent.remove(v)
            recent.append(v)
        recent = recent[-32:]
        order.append(face)
    back = np.empty(vertices, int)
    back[used] = np.arange(vertices)
    return used[np.array(order)], back


def octahedral(n: Array) -> npt.NDArray[np.uint8]:
    """Return unit vectors as two bytes."""
    p = n[:, :2] / np.abs(n).sum(axis=1, keepdims=True)
    folded = (1 - np.abs(p[:, ::-1])) * np.where(p >= 0, 1, -1)
    p = np.where(n[:, 2:] < 0, folded, p)
    codes: npt.NDArray[np.uint8] = np.round(np.clip(p, -1, 1) * 127).astype(np.int8).view(np.uint8)
    return codes


def _zigzag(a: npt.NDArray[Any]) -> npt.NDArray[np.uint16]:
    a = a.astype(np.int32)
    return ((a << 1) ^ (a >> 31)).astype(np.uint16)


def _planes(columns: npt.NDArray[Any]) -> bytes:
    """Return low and high bytes of 16-bit columns, plane by plane."""
    out = []
    for column in columns.T:
        out += [(column & 255).astype(np.uint8).tobytes(), (column >> 8).astype(np.uint8).tobytes()]
    return b"".join(out)


def _unorm(a: Array) -> npt.NDArray[np.uint8]:
    return np.round(np.clip(a, 0, 1) * 255).astype(np.uint8)


def pack(parts: Sequence[Part], header: dict[str, Any]) -> bytes:
    """Return the binary of all parts."""
    table: list[dict[str, Any]] = []
    streams: dict[str, list[Any]] = {
        k: [] for k in ("position", "normal", "sky", "sky_whole", "place", "follow", "index")
    }
    for part in parts:
        faces, back = in_drawing_order(len(part.vertices), part.faces)
        grid = np.round(part.vertices[back] / GRID).astype(np.int32)
        if np.abs(grid).max() >= 32767:
            raise ValueError(f"{part.name} reaches farther than the grid of {GRID} mm can hold")
        streams["position"].append(_zigzag(np.diff(grid, axis=0, prepend=0)))
        streams["normal"].append(octahedral(part.normals[back]))
        streams["sky"].append(_unorm(part.sky[back]))
        streams["sky_whole"].append(_unorm(part.sky_whole[back]))
        if part.place is not None and part.follow is not None:
            streams["place"].append(_unorm(part.place[back]))
            streams["follow"].append(_unorm(part.follow[back]))
        # High-water coding: 0 for the next new vertex, else how far back.
        high, coded = 0, []
        for v in faces.ravel():
            coded.append(high - v)
            high = max(high, v + 1)
        streams["index"].append(np.array(coded, np.uint16)[:, None])
        table.append(
            {"name": part.name, "kind": part.kind, "vertices": len(grid), "triangles": len(faces)}
        )
    blobs = {
        "position": _planes(np.concatenate(streams["position"])),
        "normal": np.concatenate(streams["normal"]).T.tobytes(),
        **{
            k: np.concatenate(streams[k]).tobytes() for k in ("sky", "sky_whole", "place", "follow")
        },
        "index": _planes(np.concatenate(streams["index"])),
    }
    head = {
        "grid": GRID,
        "parts": table,
        "streams": {k: len(v) for k, v in blobs.items()},
        **header,
    }
    text = json.dumps(head, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    return len(text).to_bytes(4, "little") + text + b"".join(blobs.values())


def unpack(data: bytes) -> tuple[dict[str, Part], dict[str, Any]]:
    """Return what `pack` has packed, by the names of the parts, and its header."""
    size = int.from_bytes(data[:4], "little")
    head = json.loads(data[4 : 4 + size])
    at, stream = 4 + size, {}
    for name, length in head["streams"].items():
        stream[name] = np.frombuffer(data, np.uint8, length, at)
        at += length
    wide = {name: stream[name].reshape(-1, 2, len(stream[name]) // planes) for name, planes in WIDE}
    code = wide["position"][:, 0].astype(np.int32) | wide["position"][:, 1].astype(np.int32) << 8
    steps = (code >> 1) ^ -(code & 1)
    low, high_byte = wide["index"][0].astype(np.int32)
    missing = (low | high_byte << 8).tolist()
    normals = _from_octahedral(stream["normal"].view(np.int8).reshape(2, -1) / 127)
    parts, vertex, corner = {}, 0, 0
    for row in head["parts"]:
        here = slice(vertex, vertex + row["vertices"])
        faces, high = [], 0
        for code_of in missing[corner : corner + 3 * row["triangles"]]:
            faces.append(high - code_of)
            high += code_of == 0
        sky, whole = (stream[name][here] / 255 for name in ("sky", "sky_whole"))
        parts[row["name"]] = Part(
            row["name"],
            row["kind"],
            np.cumsum(steps[:, here], axis=1).T * head["grid"],
            np.reshape(faces, (-1, 3)),
            normals[here],
            sky,
            whole,
        )
        vertex, corner = here.stop, corner + 3 * row["triangles"]
    return parts, head


def _from_octahedral(p: Array) -> Array:
    x, y = p
    z = 1 - np.abs(x) - np.abs(y)
    fold = z < 0
    x, y = (
        np.where(fold, (1 - np.abs(y)) * np.where(x < 0, -1, 1), x),
        np.where(fold, (1 - np.abs(x)) * np.where(y < 0, -1, 1), y),
    )
    n = np.c_[x, y, z]
    units: Array = n / np.linalg.norm(n, axis=1, keepdims=True)
    return units
