"""Meetings, their agenda and outcomes."""

from loaders.collection import Collection
from loaders.records.events import Event
from loaders.rows.tables import Row, Tables, in_order, links, tables, texts


def rows(collection: Collection) -> Tables:
    """Return the rows of meetings."""
    filled = tables()
    for entry in collection.of(Event):
        event = entry.record
        filled["event"].append(_event(event))
        filled["event_text"] += texts("event_id", entry.id, title=event.title, note=event.note)
        filled["event_participant"] += in_order(
            links("event_id", entry.id, "municipality_id", event.participants)
        )
        filled["event_theme"] += links("event_id", entry.id, "theme_id", event.themes)
        _agenda(event, filled)
        _outcomes(event, filled)
    return filled


def _event(event: Event) -> Row:
    return {
        "id": event.id,
        "kind": event.kind,
        "start_date": event.start,
        "end_date": event.end,
        "municipality_id": event.place,
        "host": event.host,
        "original_language": event.original_language,
    }


def _agenda(event: Event, filled: Tables) -> None:
    for item in event.agenda:
        identity = f"{event.id}/{item.order}"
        filled["agenda_item"].append(
            {
                "id": identity,
                "event_id": event.id,
                "position": item.order,
                "format": item.format,
                "theme_id": item.theme,
            }
        )
        filled["agenda_item_text"] += texts("agenda_item_id", identity, title=item.title)


def _outcomes(event: Event, filled: Tables) -> None:
    for position, outcome in enumerate(event.outcomes, start=1):
        identity = f"{event.id}/{position}"
        filled["event_outcome"].append({"id": identity, "event_id": event.id, "position": position})
        filled["event_outcome_text"] += texts("event_outcome_id", identity, outcome=outcome)
