"""What counts as prose in a Markdown text."""

from __future__ import annotations

from prose import prose_lines

TEXT = """---
title: front matter
---
# Heading

```{note}
:class: quiet
Words in a note with `code` and $x$.
```

````{admonition} A title
```python
code = 1
```
After the code.
````

```{figure} picture.png
:alt: Words for the ear

A caption.
```

$$
F = m a
$$

| a cell |
"""


def test_prose_is_what_a_reader_reads() -> None:
    lines = [line.split() for _, line in prose_lines(TEXT) if line.strip()]
    assert [" ".join(words) for words in lines] == [
        "# Heading",
        "Words in a note with and .",
        "A title",
        "After the code.",
        "Words for the ear",
        "A caption.",
        "| a cell |",
    ]
    assert "| a cell |" not in dict(prose_lines(TEXT, tables=False)).values()
