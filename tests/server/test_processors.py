"""NumPy multiplies by one thread, so that one reader's question leaves a processor to others."""

from threadpoolctl import threadpool_info, threadpool_limits

from server.processors import use_one_processor


def threads() -> set[int]:
    return {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"}


def test_one_thread_multiplies() -> None:
    with threadpool_limits(limits=2, user_api="blas"):
        use_one_processor()
        assert threads() == {1}
