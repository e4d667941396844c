"""How a body differs from the reference body, by dimension: shared by the models of a whole body.

Lever arms, bracing and whatever else the tables give for a body of 70 kg and 1.75 m grow with the
body: lengths with stature, areas with its square, and moments that muscles set against weight with
mass times stature. It is dimensional analysis, not a measurement of people.
"""

from __future__ import annotations

from spinestride.faces import Outline

#: Rows of ``lumbar-parameters`` that a model needs for `add_body_size`.
PARAMETERS = ("reference_mass", "reference_stature", "extensor_arm", "flexor_arm")


def add_body_size(outline: Outline) -> None:
    """Add stature and mass as multiples of the reference body, and what follows from them.

    The outline needs the inputs `body_mass`, `stature` and `bracing_moment`, and `PARAMETERS`, of
    which a lever arm may be an input.
    """
    mass, mass_0, stature, stature_0 = outline.of(
        "body_mass", "reference_mass", "stature", "reference_stature"
    )
    heavier = outline.between(
        "mass_ratio", r"\mu", mass / mass_0, "1", "Body mass relative to the reference body"
    )
    taller = outline.between(
        "stature_ratio",
        r"\lambda",
        stature / stature_0,
        "1",
        "Stature relative to the reference body",
    )
    extensor_arm, flexor_arm, brace = outline.of("extensor_arm", "flexor_arm", "bracing_moment")
    outline.output(
        "body_extensor_arm",
        "d_{e}",
        taller * extensor_arm,
        "m",
        "Lever arm of the back extensors, this body",
    )
    outline.between(
        "body_flexor_arm",
        "d_{f}",
        taller * flexor_arm,
        "m",
        "Lever arm of the trunk flexors, this body",
    )
    outline.output(
        "body_bracing_moment",
        "M_{b}",
        heavier * taller * brace,
        "N m",
        "Bracing moment, this body",
    )
