"""A group that signs in: coming in, what is asked and handed in, what a trainer says of it."""
