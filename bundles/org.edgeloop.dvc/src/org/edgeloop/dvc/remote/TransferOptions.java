package org.edgeloop.dvc.remote;

import java.util.Optional;

/**
 * How data is brought to remotes and back.
 *
 * @param remote the name of the remote; if it is not said, each output's own or the default one
 * @param jobs how many files may be on their way at once; 0 for what suits the remote
 * @param runCache whether the history of runs comes along
 */
public record TransferOptions(Optional<String> remote, int jobs, boolean runCache) {

	/** As DVC does where nothing is said. */
	public static final TransferOptions USUAL = new TransferOptions(Optional.empty(), 0, false);

	public TransferOptions {
		if (jobs < 0) {
			throw new IllegalArgumentException("jobs: " + jobs);
		}
	}
}
