"""Figures and tables of the chapter "Strength and core"."""
