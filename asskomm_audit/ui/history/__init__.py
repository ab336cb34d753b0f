"""Who changed what when, for one record, and forgetting it for data protection."""
