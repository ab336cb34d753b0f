"""Several raters: what differs and what was agreed on, how far they agree, and calibration."""
