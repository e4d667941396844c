"""Figures and tables of the chapter "Loading cycles"."""
