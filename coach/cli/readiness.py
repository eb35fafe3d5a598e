"""What must be so before the app can be served: a folder that takes what is kept, an address and port to listen on.

Each function gives what is wrong as a sentence with its remedy, or nothing.
"""

from __future__ import annotations

import errno
import os
import socket
import tempfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FURTHER = 20
LAST_PORT = 65535


def folder_fault(folder: Path) -> str | None:
    """Make the data folder if need be, and try whether it can be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except OSError as error:
        return (
            f"{folder} cannot be written ({(error.strerror or 'unknown reason').lower()}). Set COACH_DATA to another."
        )


def port_fault(address: str, port: int) -> str | None:
    """Try whether this address and port can be listened on."""
    number = _try(address, port)
    if number is None:
        return None
    if number == errno.EADDRINUSE:
        return (
            f"Port {port} is taken. Perhaps Coach runs already, in another window: look at http://127.0.0.1:{port}. "
            f"For another port: {_with_port(address, port)}."
        )
    if number in {errno.EACCES, errno.EPERM}:
        return f"Port {port} may not be used by you. For another: {_with_port(address, max(port, 8500))}."
    return f"“{address}” is no address of this machine. Leave out --address, or give one that is: 0.0.0.0 means all."


def _with_port(address: str, port: int) -> str:
    following = range(port + 1, min(port + _FURTHER, LAST_PORT + 1))
    free = next((one for one in following if _try(address, one) is None), port + 1)
    return f"coach serve --port {free}, or make run PORT={free}"


def _try(address: str, port: int) -> int | None:
    """Give the number of the error with which the system refuses, 0 for an address that it cannot make out."""
    try:
        found = socket.getaddrinfo(address or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, kind, protocol, _, where = found[0]
    except OSError:
        return 0
    try:
        with socket.socket(family, kind, protocol) as trial:
            if (
                os.name != "nt"
            ):  # a port that was let go a moment ago is free; on Windows this would take it from others
                trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(where)
    except OSError as error:
        return error.errno or 0
    return None
