"""Figures and tables of the chapter "Facet joints"."""
