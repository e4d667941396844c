"""What the figures and tables of all chapters are drawn with."""
