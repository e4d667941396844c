"""How a body differs from the reference body, by dimension: shared by the models of a whole body.

Lever arms, bracing and whatever else the tables give for a body of 70 kg and 1.75 m grow with the
body: lengths with stature, areas with its square, and moments that muscles set against weight with
mass times stature. It is dimensional analysis, not a measurement of people.
"""

from __future__ import annotations

from spinestride.faces import Sheet


def define_body_size(m: Sheet) -> None:
    """Define mass and stature as multiples of the reference body, and what follows from them."""
    m.mass_ratio = m.body_mass / m.reference_mass
    m.stature_ratio = m.stature / m.reference_stature
    m.body_extensor_arm = m.stature_ratio * m.extensor_arm
    m.body_flexor_arm = m.stature_ratio * m.flexor_arm
    m.body_bracing_moment = m.mass_ratio * m.stature_ratio * m.bracing_moment
