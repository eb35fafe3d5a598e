"""Parts of the page for warm-ups."""
