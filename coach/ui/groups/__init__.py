"""What the pages of a group are made of."""
