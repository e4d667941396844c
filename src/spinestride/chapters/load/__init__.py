"""Figures and tables of the chapter "Load"."""
