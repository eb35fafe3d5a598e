"""What the use cases need from outside, as narrow protocols. The adapters in library, store, llm and door fit them."""

from coach.practice.ports.content import Content
from coach.practice.ports.people import Accounts, Groups
from coach.practice.ports.records import Records, Tries
from coach.practice.ports.services import Clock, Passwords, Voice
from coach.practice.ports.store import Store
from coach.practice.ports.visits import Visits

__all__ = [
    "Accounts",
    "Clock",
    "Content",
    "Groups",
    "Passwords",
    "Records",
    "Store",
    "Tries",
    "Visits",
    "Voice",
]
