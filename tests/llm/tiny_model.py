"""Writes a GGUF model of some megabytes that knows one sentence: each word's row points at the word that follows it.

Its layers add nothing, so that the whole model is a table of which token follows which. It proves the protocol of a
real server (chat, streaming, JSON by grammar), and no prose.
"""

from __future__ import annotations

import itertools
import string
import sys
from importlib import import_module
from typing import Any

import numpy as np

SENTENCE = ("Well", ",", "it", "has", "been", "a", "long", "week", "and", "my", "feet", "are", "sore", ".")
WIDTH = 512
CONTEXT = 8192
HEADS = 4
FOLLOWS = 40.0
CLOSES = 8.0
TEMPLATE = (
    "{% for m in messages %}<{{ m['role'] }}>{{ m['content'] or '' }}\n{% endfor %}"
    "{% if add_generation_prompt %}<assistant>{% endif %}"
)

gguf: Any = import_module("gguf")
Kind = gguf.TokenType


def vocabulary() -> list[tuple[bytes, Any]]:
    """List the tokens: three special ones, each byte, printable characters, the words of the sentence."""
    tokens = [(b"<unk>", Kind.UNKNOWN), (b"<s>", Kind.CONTROL), (b"</s>", Kind.CONTROL)]
    tokens += [(f"<0x{byte:02X}>".encode(), Kind.BYTE) for byte in range(256)]
    pieces = ["\u2581", *string.punctuation, *string.ascii_letters, *string.digits]
    pieces += [f"\u2581{word}" for word in SENTENCE if word not in string.punctuation]
    return tokens + [(piece.encode(), Kind.NORMAL) for piece in pieces]


def transitions(names: list[str]) -> np.ndarray:
    """Give the table [next, previous]: the sentence after the template's end, and JSON that closes soon."""
    table = np.zeros((len(names), WIDTH), np.float32)
    place = {name: at for at, name in enumerate(names)}
    chain = [">", *(word if word in string.punctuation else f"\u2581{word}" for word in SENTENCE), "</s>"]
    for before, after in itertools.pairwise(chain):
        table[place[after], place[before]] = FOLLOWS
    table[[place["]"], place["}"]], :] += CLOSES
    table[place['"'], :] += CLOSES + 2
    table[3 : 3 + 256, :] -= FOLLOWS
    return table


def write(path: str) -> None:
    """Write the model."""
    tokens = vocabulary()
    names = [name.decode() for name, _ in tokens]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("one-sentence")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(WIDTH)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([name for name, _ in tokens])
    writer.add_token_scores([-float(at) for at in range(len(tokens))])
    writer.add_token_types([kind for _, kind in tokens])
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_add_bos_token(value=True)
    writer.add_chat_template(TEMPLATE)
    add_tensors(writer, names)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def add_tensors(writer: gguf.GGUFWriter, names: list[str]) -> None:
    """Add one-hot embeddings, silent layers and the table; the norm makes a one-hot row as long as sqrt(WIDTH)."""
    nothing = np.zeros((WIDTH, WIDTH), np.float32)
    one = np.ones(WIDTH, np.float32)
    writer.add_tensor("token_embd.weight", np.eye(len(names), WIDTH, dtype=np.float32))
    writer.add_tensor("output_norm.weight", one / np.float32(np.sqrt(WIDTH)))
    writer.add_tensor("output.weight", transitions(names))
    for norm in ("attn_norm", "ffn_norm"):
        writer.add_tensor(f"blk.0.{norm}.weight", one)
    for layer in ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"):
        writer.add_tensor(f"blk.0.{layer}.weight", nothing)


if __name__ == "__main__":
    write(sys.argv[1])
