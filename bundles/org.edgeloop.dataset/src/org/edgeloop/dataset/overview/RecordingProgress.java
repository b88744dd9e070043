package org.edgeloop.dataset.overview;

import org.edgeloop.dataset.RecordingEntry;

/**
 * How far one recording is labelled.
 *
 * @param recording the recording's path from the project's folder, with '/' between the names
 * @param machine the machine that it was taken from; empty if nothing says it
 * @param state whether it has labels, or a label file that cannot be read
 * @param labels how many labels it has
 * @param covered the share of its samples that at least one label covers, 0–1; NaN if its length is not known
 */
public record RecordingProgress(String recording, String machine, RecordingEntry.State state, int labels, double covered) {
}
