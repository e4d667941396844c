"""Figures and tables of the chapter "Back pain in runners"."""
