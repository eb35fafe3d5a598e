"""What the Write page is made of."""
