package org.edgeloop.experiment.table;

import org.edgeloop.experiment.search.RunField;

/**
 * A field that runs have.
 *
 * @param runs how many have it
 */
public record FoundField(RunField field, int runs) {
}
