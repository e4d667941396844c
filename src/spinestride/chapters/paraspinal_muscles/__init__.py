"""Figures and tables of the chapter "Paraspinal muscles"."""
