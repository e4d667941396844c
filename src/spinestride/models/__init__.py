"""The models of the course, one module each, written once in SymPy."""
