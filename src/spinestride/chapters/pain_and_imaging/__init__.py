"""Figures and tables of the chapter "Pain and imaging"."""
