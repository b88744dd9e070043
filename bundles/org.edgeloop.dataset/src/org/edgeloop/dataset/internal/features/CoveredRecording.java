package org.edgeloop.dataset.internal.features;

import java.util.List;

import org.edgeloop.signal.Channel;

/**
 * A recording that a feature table has rows of.
 *
 * @param path its path from the project's folder, or its file's name
 * @param contentHash names its content; empty if it lies in no project
 * @param labelsHash names its label file's content; empty if it has none that counts
 * @param channels the channels that rows come from
 * @param windows how many windows it has
 */
record CoveredRecording(String path, String contentHash, String labelsHash, List<Channel> channels, long windows) {
}
