"""Figures and tables of the chapter "Treatments"."""
