"""Proposals for places to cover: small models on this machine, all of them optional."""
