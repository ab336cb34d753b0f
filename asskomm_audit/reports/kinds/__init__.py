"""The kinds of document, a module for each; `registry` knows them all."""
