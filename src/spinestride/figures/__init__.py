"""Matplotlib twins of the explorers, each with the function that writes its alternative text."""
