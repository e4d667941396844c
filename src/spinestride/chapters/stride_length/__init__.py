"""Figures and tables of the chapter "Stride length"."""
