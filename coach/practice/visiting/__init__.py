"""Real visits: planning, writing up, telling one from memory, and what is next."""
