package org.edgeloop.dataset.ui.explorer.internal.tree;

/**
 * What a group holds, its groups included.
 *
 * @param recordings how many recordings there are; label files without a recording do not count
 * @param labelled how many of them have labels
 * @param labels how many labels there are altogether
 * @param troubled how many recordings or labels cannot be read or have lost their partner
 * @param bytes the size of all recordings
 */
public record GroupTotals(int recordings, int labelled, long labels, int troubled, long bytes) {

	public static final GroupTotals NONE = new GroupTotals(0, 0, 0, 0, 0);

	GroupTotals plus(RecordingNode node) {
		boolean isRecording = node.status() != RecordingStatus.LABELS_WITHOUT_RECORDING;
		boolean isFine = node.status() == RecordingStatus.LABELLED || node.status() == RecordingStatus.UNLABELLED;
		return new GroupTotals(recordings + (isRecording ? 1 : 0), labelled + (isRecording && node.labels() > 0 ? 1 : 0),
				labels + node.labels(), troubled + (isFine ? 0 : 1), bytes + node.bytes());
	}

	/** @return what stands behind the group's name */
	public String suffix() {
		String text = recordings == 0 ? "no recordings" : String.format("%,d of %,d labelled", labelled, recordings);
		return troubled == 0 ? text : text + String.format(", %,d with problems", troubled);
	}
}
