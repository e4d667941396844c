"""Figures and tables of the chapter "Training load"."""
