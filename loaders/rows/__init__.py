"""From records to rows: one module for each part of the schema, all of them pure."""
