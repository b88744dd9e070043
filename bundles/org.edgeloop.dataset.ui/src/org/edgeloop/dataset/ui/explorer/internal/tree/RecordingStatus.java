package org.edgeloop.dataset.ui.explorer.internal.tree;

/** How far a recording is: what its decoration says and the state filter asks for. */
public enum RecordingStatus {

	UNLABELLED("unlabelled"),
	LABELLED("labelled"),
	/** The recording was replaced after it was labelled. */
	LABELS_HELD("replaced, labels held"),
	/** The file was opened and is no sound recording. */
	BROKEN("broken"),
	/** There is a label file but no recording. */
	LABELS_WITHOUT_RECORDING("labels without recording"),
	/** The label file cannot be read. */
	LABELS_UNREADABLE("labels unreadable");

	private final String word;

	RecordingStatus(String word) {
		this.word = word;
	}

	/** @return the state in words, to be read beside the recording's name */
	public String word() {
		return word;
	}
}
