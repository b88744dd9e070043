package org.edgeloop.dvc.remote;

import java.util.Optional;

import org.edgeloop.dvc.data.CheckoutReport;

/**
 * What came of bringing data from remotes to the workspace.
 *
 * @param fetched what came into the cache
 * @param checkout what came from there into the workspace; empty if not all could be fetched that the remotes have, and the workspace is
 *        as it was
 */
public record PullResult(TransferResult fetched, Optional<CheckoutReport> checkout) {

	/** @return whether the workspace is what the pointers say now */
	public boolean isWhole() {
		return fetched.failed() == 0 && checkout.isPresent() && checkout.get().failed().isEmpty();
	}
}
