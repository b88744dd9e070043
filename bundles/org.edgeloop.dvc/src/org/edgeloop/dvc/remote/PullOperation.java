package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.CheckoutOperation;
import org.edgeloop.dvc.lock.RepositoryLock;

/** Brings data from remotes to the workspace: fetches it, then checks it out. */
public final class PullOperation {

	private final DvcRepository repository;
	private final FetchOperation fetch;
	private final CheckoutOperation checkout;

	/** @param checkout of the same targets as are fetched */
	public PullOperation(DvcRepository repository, FetchOperation fetch, CheckoutOperation checkout) {
		this.repository = repository;
		this.fetch = fetch;
		this.checkout = checkout;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException as fetching and checking out do; what was fetched stays in the cache
	 * @throws java.util.concurrent.CancellationException if it is cancelled; the next call goes on
	 */
	public PullResult run(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			TransferResult fetched = fetch.run(progress);
			return new PullResult(fetched, fetched.failed() > 0 ? Optional.empty() : Optional.of(checkout.run(progress)));
		}
	}
}
