package org.edgeloop.experiment.table;

import org.edgeloop.experiment.RunKey;

/**
 * Something that runs have.
 *
 * @param runs how many have it
 */
public record FoundKey(RunKey key, int runs) {
}
