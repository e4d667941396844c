"""Figures and tables of the chapter "Red flags"."""
