package org.edgeloop.dataset.internal.features;

import java.util.List;
import java.util.Optional;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.features.EnvelopeBasis;

/**
 * A recording that a feature table has rows of.
 *
 * @param path its path from the project's folder, or its file's name
 * @param contentHash names its content; empty if it lies in no project
 * @param labelsHash names its label file's content; empty if it has none that counts
 * @param channels the channels that rows come from
 * @param envelopes what the features of each channel's envelope were computed by; empty for a channel without
 * @param windows how many windows it has
 */
record CoveredRecording(String path, String contentHash, String labelsHash, List<Channel> channels, List<Optional<EnvelopeBasis>> envelopes,
		long windows) {
}
