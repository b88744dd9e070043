package org.edgeloop.dataset.internal.exchange;

/** What no other format holds of a recording's labels beside the labels themselves. */
final class RecordingLosses {

	private RecordingLosses() {
	}

	static void report(Losses losses, LabelledRecording recording) {
		if (!recording.labels().getBookmarks().isEmpty()) {
			losses.add("holds no bookmarks", recording.path());
		}
		if (!recording.suggestions().isEmpty()) {
			losses.add("holds no suggestions", recording.path());
		}
	}
}
