"""Figures and tables of the chapter "Return to running"."""
