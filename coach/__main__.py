"""Lets `python -m coach` be the command line."""

from coach.bootstrap import command

if __name__ == "__main__":
    command()
