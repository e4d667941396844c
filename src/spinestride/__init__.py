"""Spine in Stride: models, tables and explorers of a course on the lower back in running."""

__version__ = "0.1.0"
