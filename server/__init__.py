"""What happens at the level of HTTP: headers, language, files, health and start. No pages."""
