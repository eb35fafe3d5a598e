"""A real HTTP server that answers as it is told to: well, badly, slowly, or not at all."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """One request: reads it whole, keeps it, and hands it to the next answer in line."""

    protocol_version = "HTTP/1.1"
    server: BadServer

    def do_POST(self) -> None:
        """Answer a chat, transcription or speech request."""
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        self.server.requests.append(json.loads(body) if body.startswith(b"{") else {"raw": body})
        self.server.headers.append({name.lower(): value for name, value in self.headers.items()})
        self.server.next_answer()(self)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the signature of the library
        """Keep quiet."""

    def send(self, status: int, body: bytes, kind: str = "application/json", **headers: str) -> None:
        """Send a whole answer."""
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def begin_stream(self) -> None:
        """Open an event stream that ends when the connection does."""
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        self.close_connection = True

    def event(self, data: object) -> None:
        """Send one event."""
        text = data if isinstance(data, str) else json.dumps(data)
        self.wfile.write(f"data: {text}\n\n".encode())
        self.wfile.flush()


class BadServer(ThreadingHTTPServer):
    """Gives the answers in turn; the last one is repeated."""

    daemon_threads = True

    def __init__(self, answers: Sequence[Answer]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.released = threading.Event()
        self._answers = list(answers)
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        """Give the base address of the API."""
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def next_answer(self) -> Answer:
        """Take the next answer in line."""
        with self._lock:
            return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing when a client hangs up: some tests are about that."""


def status(code: int, message: str = "no", **headers: str) -> Answer:
    """Refuse with an error of the API."""
    body = json.dumps({"error": {"message": message, "type": "x", "code": code}}).encode()
    return lambda handler: handler.send(code, body, **headers)


def raw(body: bytes, kind: str = "application/json", code: int = 200) -> Answer:
    """Answer with these very bytes."""
    return lambda handler: handler.send(code, body, kind)


def whole(text: str | None, *, finish: str = "stop", usage: object = None, **message: object) -> Answer:
    """Answer a request for a whole reply."""
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text, **message}}
    body = {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}
    return raw(json.dumps(body).encode())


def chunk(text: str | None, finish: str | None = None, **more: object) -> dict[str, object]:
    """Write one event of a stream."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    return {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice], **more}


def stream(*pieces: str, finish: str = "stop", usage: object = None) -> Answer:
    """Stream these pieces and end well."""

    def answer(handler: Handler) -> None:
        handler.begin_stream()
        for piece in pieces:
            handler.event(chunk(piece))
        handler.event(chunk(None, finish))
        if usage is not None:
            handler.event({**chunk(None), "choices": [], "usage": usage})
        handler.event("[DONE]")

    return answer


def reset(*pieces: str) -> Answer:
    """Stream these pieces, then cut the connection hard."""

    def answer(handler: Handler) -> None:
        handler.begin_stream()
        for piece in pieces:
            handler.event(chunk(piece))
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        handler.connection.close()

    return answer


def stall(*pieces: str) -> Answer:
    """Stream these pieces, then fall silent until the test ends."""

    def answer(handler: Handler) -> None:
        handler.begin_stream()
        for piece in pieces:
            handler.event(chunk(piece))
        handler.server.released.wait(30)

    return answer


def late(answer: Answer, seconds: float) -> Answer:
    """Say nothing for a while, then give the answer."""

    def answered(handler: Handler) -> None:
        handler.server.released.wait(seconds)
        answer(handler)

    return answered


def keep_alive(streams: bool = True) -> Answer:  # noqa: FBT001, FBT002 - one of two kinds
    """Send what keeps a connection open and says nothing, until the test ends: comments of a stream, or spaces."""

    def answer(handler: Handler) -> None:
        handler.begin_stream()
        while not handler.server.released.wait(0.05):
            handler.wfile.write(b": PROCESSING\n\n" if streams else b" ")

    return answer


def flood(size: int) -> Answer:
    """Stream so many characters and more."""

    def answer(handler: Handler) -> None:
        handler.begin_stream()
        for _ in range(size // 10_000):
            handler.event(chunk("word " * 2_000))
        handler.event("[DONE]")

    return answer


def stream_of(*lines: bytes) -> Answer:
    """Stream these very bytes."""

    def answer(handler: Handler) -> None:
        handler.begin_stream()
        for line in lines:
            handler.wfile.write(line)

    return answer
