"""The nouns: transcript, reading, rubric, scorecard, scenario, rehearsal, errors. Frozen, and no I/O."""
