package org.edgeloop.dataset.ui.queue;

import org.edgeloop.dataset.features.FeatureWindow;

/**
 * A window in the queue.
 *
 * @param number its place, from 1
 * @param window what it is
 * @param isCurrent whether it is the one that is looked at
 * @param isSeen whether it was looked at
 * @param fault why it cannot be looked at, in a sentence; empty if it can as far as is known
 */
public record QueuedWindow(int number, FeatureWindow window, boolean isCurrent, boolean isSeen, String fault) {

	public boolean isUsable() {
		return fault.isEmpty();
	}
}
