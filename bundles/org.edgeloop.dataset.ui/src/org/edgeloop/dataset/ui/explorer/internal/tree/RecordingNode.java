package org.edgeloop.dataset.ui.explorer.internal.tree;

import java.util.Set;

/**
 * A recording as the explorer shows it.
 *
 * @param path its path below the project with {@code /}, such as {@code data/rig/a.wav}
 * @param format the format's short name, such as {@code WAV}
 * @param bytes the file's size
 * @param labels how many labels it has
 * @param types the taxonomy paths of its labels
 * @param status how far it is
 */
public record RecordingNode(String path, String format, long bytes, int labels, Set<String> types, RecordingStatus status) {

	/** @return the path of the folder that it lies in */
	public String folder() {
		return TreePaths.parent(path);
	}

	public String name() {
		return TreePaths.name(path);
	}

	/** @return whether the recording is gone and only its labels are there */
	public boolean isLost() {
		return status == RecordingStatus.LABELS_WITHOUT_RECORDING;
	}

	/** @return what stands behind the name: the number of labels, or the state where that says more */
	public String suffix() {
		return switch (status) {
		case UNLABELLED -> status.word();
		case LABELLED -> labelCount(labels);
		case BROKEN, LABELS_UNREADABLE -> labels == 0 ? status.word() : status.word() + ", " + labelCount(labels);
		case LABELS_HELD -> "replaced, " + labelCount(labels) + " held";
		case LABELS_WITHOUT_RECORDING -> labelCount(labels) + " without recording";
		};
	}

	static String labelCount(int count) {
		return count == 1 ? "1 label" : String.format("%,d labels", count);
	}
}
