"""Runs llama.cpp's HTTP server on a model file until it is told to end. Prints READY and the address."""

from __future__ import annotations

import signal
import socket
import sys
import threading
from importlib import import_module
from typing import Any

xllamacpp: Any = import_module("xllamacpp")


def serve(model: str, key: str) -> None:
    """Serve the model on a free port of this machine alone."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    params = xllamacpp.CommonParams()
    params.model.path = model
    params.model_alias = {"one-sentence"}
    params.hostnames = ["127.0.0.1"]
    params.port = port
    params.api_keys = [key]
    params.n_ctx = 16_384
    params.n_parallel = 2
    params.n_gpu_layers = 0
    params.cpuparams.n_threads = 1
    params.warmup = False
    params.use_jinja = True
    params.offline = True
    server = xllamacpp.Server(params)
    sys.stdout.write(f"READY {server.listening_address}\n")
    sys.stdout.flush()
    ended = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: ended.set())
    ended.wait()


if __name__ == "__main__":
    serve(*sys.argv[1:3])
