"""How many processors one question may use: one, so that the others serve other readers.

NumPy multiplies tables on all processors and lets them wait in a loop for the next one. Tables as
small as ours are ready no sooner that way, and a click on the gaps of a large catalogue took twice
the processor time (``docs/performance.md``).
"""

# NumPy is loaded here, because only a library that is loaded can be told.
import numpy as np  # noqa: F401
from threadpoolctl import threadpool_limits


def use_one_processor() -> None:
    """Let everything that NumPy multiplies in this process be multiplied by one thread."""
    threadpool_limits(limits=1, user_api="blas")
