"""The lumbar spine as a mesh, made from the sizes in `data/`."""
