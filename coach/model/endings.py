"""Which kinds of files hold conversations, by the ending of their name. Plain words, so that help stays quick."""

ENDINGS = (".docx", ".vtt", ".srt", ".sbv", ".txt", ".md", ".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".zip")
"""The endings, those that people have most often first."""

READS = f"{', '.join(ENDINGS[:-1])}, and a chat as {ENDINGS[-1]}"
"""The same in words, wherever it is told what can be brought."""
