"""Finding out where one is: receivers, their sentences, and tracks in files. No Qt, no network."""
