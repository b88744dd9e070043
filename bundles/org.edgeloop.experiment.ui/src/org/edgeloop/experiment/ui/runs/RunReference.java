package org.edgeloop.experiment.ui.runs;

import org.edgeloop.experiment.ui.stores.TrackedStore;

/**
 * A run of a store: what the Runs view selects for other parts.
 *
 * @param runId 32 hexadecimal digits
 */
public record RunReference(TrackedStore store, String runId) {
}
