"""The page where new photos wait until it is said what they belong to."""
