package org.edgeloop.lineage;

import java.util.List;

/** Label files for tests. */
final class LabelText {

	private LabelText() {
	}

	/** @return a label file of data/REC with 1000 samples at 100 Hz */
	static String file(String recording, String... labels) {
		return "{\n\"format\": \"edgeloop-labels\",\n\"version\": 1,\n\"recording\": \"data/" + recording
				+ "\",\n\"samples\": 1000,\n\"sampleRate\": 100,\n\"labels\": [\n" + String.join(",\n", List.of(labels)) + "\n]\n}\n";
	}

	static String label(String id, String type, int from, int to) {
		return "{\"id\": \"" + id + "\", \"kind\": \"region\", \"type\": \"" + type + "\", \"from\": " + from + ", \"to\": " + to + "}";
	}
}
