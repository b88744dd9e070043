package org.edgeloop.dataset.windows;

import java.util.OptionalDouble;

/**
 * A recording that windows are cut from.
 *
 * @param path its path from the project's folder, with '/' between the names
 * @param group what must not come apart: see {@link SplitSettings#by()}
 * @param split what all its windows are for
 * @param contentHash names its content
 * @param labelsHash names its label file's content; empty if it has none
 * @param sampleRate samples per second in Hz; empty if unknown
 * @param samples its length
 * @param windows the windows
 */
public record PlannedRecording(String path, String group, Split split, String contentHash, String labelsHash,
		OptionalDouble sampleRate, long samples, RecordingWindows windows) {

	PlannedRecording in(String newGroup, Split newSplit) {
		return new PlannedRecording(path, newGroup, newSplit, contentHash, labelsHash, sampleRate, samples, windows);
	}
}
