"""The page of the places, their audits and teams."""
