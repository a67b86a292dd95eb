"""Names of the filter of partnerships in the address."""

KIND, THEME, COUNTRY = "tie", "topic", "partners"
SINCE, UNTIL, YEAR, ENDED = "since", "until", "year", "ended"
FIND, BETWEEN = "find", "between"
NAMES = (KIND, THEME, COUNTRY, SINCE, UNTIL, YEAR, ENDED, FIND, BETWEEN)
YES = "1"
