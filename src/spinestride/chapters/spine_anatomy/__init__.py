"""Figures and tables of the chapter "Spine anatomy"."""
