"""Audit files: one GeoPackage each. The only package that knows SQL."""
