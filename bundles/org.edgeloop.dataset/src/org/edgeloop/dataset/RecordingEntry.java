package org.edgeloop.dataset;

import java.util.Set;

/**
 * A recording in the catalogue, from its name and size alone.
 *
 * @param path the path from the project's folder, with '/' between the names, such as {@code data/a/b.wav}
 * @param group the folder below {@code data}, such as {@code a}; empty for recordings directly in it
 * @param format the short name of the format that the file's extension says, such as {@code WAV}
 * @param bytes the file's size
 * @param labelCount how many labels its label file holds
 * @param types the taxonomy paths of its labels
 * @param state what the label file says
 */
public record RecordingEntry(String path, String group, String format, long bytes, int labelCount,
		Set<String> types, State state) {

	/** How far a recording is labelled. */
	public enum State {
		/** There is no label file, or one without labels. */
		UNLABELLED,
		/** There is at least one label. */
		LABELLED,
		/** There are labels, but the recording was replaced after they were made; see {@link HeldLabels}. */
		HELD,
		/** The label file cannot be read; {@link Dataset#problems()} says why. */
		BROKEN
	}

	RecordingEntry in(State other) {
		return new RecordingEntry(path, group, format, bytes, labelCount, types, other);
	}
}
