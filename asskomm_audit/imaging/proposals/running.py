"""Running ONNX models politely: one thread, no memory kept, the rest of the machine first."""

import contextlib
import importlib
import os
import sys
import threading
from typing import Any

_CALM = 10  # of Linux' niceness, 0 to 19
_BELOW_NORMAL = -1  # of Windows' thread priorities


def calm_down() -> None:
    """Let the present thread give way to all others, where the system can do that."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _CALM)
    elif sys.platform == "win32":
        import ctypes

        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown elsewhere
        kernel.SetThreadPriority(kernel.GetCurrentThread(), _BELOW_NORMAL)


def session_of(model: bytes) -> Any:
    """Return an onnxruntime session over a model.

    Pictures of changing size let the runtime's own memory grow without end (23 GB measured), so it
    keeps none; and it works in the calling thread, whose priority counts.
    """
    runtime = importlib.import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = options.enable_mem_pattern = False
    options.log_severity_level = 4
    return runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
