"""What whoever runs the server decides: the environment and the operator's file. Knows nobody."""
