package org.edgeloop.dataset.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Label files as text, written by nothing that is tested. */
final class LabelLines {

	private LabelLines() {
	}

	/** @param rest what follows the place, such as {@code ,"note":"x"}; may be empty */
	static String region(String id, String type, long from, long to, String rest) {
		return "{\"id\":\"" + id + "\",\"kind\":\"region\",\"type\":\"" + type + "\",\"from\":" + from + ",\"to\":" + to + rest + "}";
	}

	static String region(String id, String type, long from, long to) {
		return region(id, type, from, to, "");
	}

	static String file(List<String> lines) {
		return file("", lines);
	}

	/** @param header lines of the header, each with a comma and a line break behind it */
	static String file(String header, List<String> lines) {
		return "{\n\"format\":\"edgeloop-labels\",\n\"version\":1,\n\"recording\":\"data/a.wav\",\n\"samples\":100000,\n\"sampleRate\":100,\n"
				+ header + "\"labels\":[\n" + String.join(",\n", lines) + (lines.isEmpty() ? "" : "\n") + "]\n}\n";
	}

	static Path write(Path file, String... lines) throws IOException {
		return Files.writeString(file, file(List.of(lines)));
	}
}
