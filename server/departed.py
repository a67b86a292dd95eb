"""What is kept of viewers who left, for two minutes, in case only their line was cut.

Three descriptors each. Streamlit frees them when the next one leaves, or never if nobody does;
the door frees them when it needs the place.
"""

from typing import Any

from streamlit.runtime import get_instance


def close_departed(kept: int) -> None:
    """Close the sessions whose time is over, and the longest gone of the others beyond ``kept``.

    Streamlit has no way in public to ask for them. Must be called on the server's event loop.
    """
    runtime: Any = get_instance()
    departed = runtime._session_mgr._session_storage._cache
    for _, overdue in departed.expire():
        overdue.session.shutdown()
    longest_gone_first = list(departed)
    for session in longest_gone_first[: max(0, len(departed) - kept)]:
        runtime.close_session(session)
