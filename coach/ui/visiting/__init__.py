"""What the pages of real visits are made of."""
