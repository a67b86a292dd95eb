"""What people read: languages, translations, labels, numbers, dates, findings. No HTML."""
