"""Figures and tables of the chapter "Health claims"."""
