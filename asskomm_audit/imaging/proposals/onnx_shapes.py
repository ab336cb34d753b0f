"""Lets a model take pictures of any size where its file names one fixed size.

An ONNX file is a message of Protocol Buffers (https://protobuf.dev/programming-guides/encoding):
fields of a number, a wire type and bytes. Only the sizes of the inputs and outputs are emptied.
"""

from collections.abc import Callable, Iterator

_BYTES = 2
# Numbers of fields in onnx.proto3: model.graph, graph.input, graph.output, value_info.name and
# .type, type.tensor_type, tensor.shape, shape.dim
_GRAPH, _INPUT, _OUTPUT, _NAME, _TYPE, _TENSOR, _SHAPE, _DIM = 7, 11, 12, 1, 2, 1, 2, 1

_Change = Callable[[bytes], bytes]


def with_free_sizes(model: bytes, names: frozenset[str]) -> bytes:
    """Return the model with no sizes said for these inputs and outputs but that they have four.

    Raises ValueError if the bytes are no such message.
    """

    def value(raw: bytes) -> bytes:
        name = next((data for number, _, data in _fields(raw) if number == _NAME), b"")
        if name.decode("utf-8", "replace") not in names:
            return raw
        return _changed(raw, {_TYPE: type_})

    def type_(raw: bytes) -> bytes:
        return _changed(raw, {_TENSOR: tensor})

    def tensor(raw: bytes) -> bytes:
        return _changed(raw, {_SHAPE: shape})

    def shape(raw: bytes) -> bytes:
        return _changed(raw, {_DIM: lambda _: b""})

    def graph(raw: bytes) -> bytes:
        return _changed(raw, {_INPUT: value, _OUTPUT: value})

    return _changed(model, {_GRAPH: graph})


def _changed(raw: bytes, changes: dict[int, _Change]) -> bytes:
    parts: list[bytes] = []
    for number, whole, data in _fields(raw):
        if number in changes and whole is not data:
            new = changes[number](data)
            parts.append(_varint(number << 3 | _BYTES) + _varint(len(new)) + new)
        else:
            parts.append(whole)
    return b"".join(parts)


def _fields(raw: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield each field's number, all its bytes, and its content, the same where it is a number."""
    place = 0
    while place < len(raw):
        start = place
        key, place = _read_varint(raw, place)
        match key & 7:
            case 0:
                _, place = _read_varint(raw, place)
            case 1:
                place += 8
            case 2:
                length, place = _read_varint(raw, place)
                place += length
                if place > len(raw):
                    raise ValueError("cut off")
                yield key >> 3, raw[start:place], raw[place - length : place]
                continue
            case 5:
                place += 4
            case _:
                raise ValueError(key)
        whole = raw[start:place]
        yield key >> 3, whole, whole


def _read_varint(raw: bytes, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if place >= len(raw) or shift > 63:
            raise ValueError("cut off")
        value |= (raw[place] & 0x7F) << shift
        place += 1
        shift += 7
        if raw[place - 1] < 0x80:
            return value, place


def _varint(value: int) -> bytes:
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)
