"""Everything that looks random in the example, and all its ids, follow from the seed."""

from random import Random

from asskomm_audit.domain.ids import derived_id


class Chance:
    """The ids and dice of one seed: asking again with the same words gives the same."""

    def __init__(self, seed: int) -> None:
        self._seed = str(seed)

    def id(self, *parts: str) -> str:
        """Return the id of the record these words name."""
        return derived_id("example", self._seed, *parts)

    def dice(self, *parts: str) -> Random:
        """Return fresh dice for the purpose these words name."""
        return Random("\x1f".join((self._seed, *parts)))
