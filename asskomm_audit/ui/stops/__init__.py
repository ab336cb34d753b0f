"""The stops of a walk: choosing and arranging them, counting people, measuring light."""
