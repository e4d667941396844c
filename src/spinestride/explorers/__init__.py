"""The explorers: one class each, live in JupyterLab, light in the book, a still figure elsewhere.

Examples
--------
>>> sorted(EXPLORERS)
['facet-angle', 'load', 'loading-cycles', 'lumbar-spine', 'muscle-lever', 'recovery-time', \
'stride-length', 'training-load']
"""

from spinestride.explorers.base import Explorer
from spinestride.explorers.facet_angle import FacetAngleExplorer
from spinestride.explorers.load import LoadExplorer
from spinestride.explorers.loading_cycles import LoadingCyclesExplorer
from spinestride.explorers.lumbar_spine import LumbarSpineExplorer
from spinestride.explorers.muscle_lever import MuscleLeverExplorer
from spinestride.explorers.recovery_time import RecoveryTimeExplorer
from spinestride.explorers.stride_length import StrideLengthExplorer
from spinestride.explorers.training_load import TrainingLoadExplorer

#: Every explorer by its kind, as written in ``<spine-explorer kind="...">``.
EXPLORERS: dict[str, type[Explorer]] = {
    cls.kind: cls
    for cls in (
        LumbarSpineExplorer,
        FacetAngleExplorer,
        MuscleLeverExplorer,
        LoadExplorer,
        StrideLengthExplorer,
        LoadingCyclesExplorer,
        RecoveryTimeExplorer,
        TrainingLoadExplorer,
    )
}

__all__ = [
    "EXPLORERS",
    "Explorer",
    "FacetAngleExplorer",
    "LoadExplorer",
    "LoadingCyclesExplorer",
    "LumbarSpineExplorer",
    "MuscleLeverExplorer",
    "RecoveryTimeExplorer",
    "StrideLengthExplorer",
    "TrainingLoadExplorer",
]
