package org.edgeloop.experiment.ui.comparison.internal;

import org.edgeloop.experiment.search.RunFilter;
import org.edgeloop.experiment.ui.stores.TrackedStore;

/**
 * Which runs are to be added.
 *
 * @param filter which of the store's active runs
 * @param most the newest of these, so many at most
 */
record RunSearch(TrackedStore store, RunFilter filter, int most) {
}
