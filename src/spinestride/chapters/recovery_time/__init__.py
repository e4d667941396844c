"""Figures and tables of the chapter "Recovery time"."""
