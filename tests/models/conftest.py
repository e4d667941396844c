"""Random inputs are drawn alike in every run, and a slow machine is no failure."""

from hypothesis import settings

settings.register_profile("course", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("course")
