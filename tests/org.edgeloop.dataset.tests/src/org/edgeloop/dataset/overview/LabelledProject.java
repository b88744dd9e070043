package org.edgeloop.dataset.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small project written as text, so that what its labels say can be counted by hand. */
final class LabelledProject {

	private final Path folder;

	LabelledProject(Path folder) throws IOException {
		this.folder = folder;
		Files.writeString(folder.resolve("dataset.json"), """
				{"format":"edgeloop-dataset","version":1,"name":"test",
				"taxonomy":[{"id":"normal"},{"id":"fault","types":[{"id":"ball"},{"id":"cage"}]}],
				"recordings":[{"match":"data/pump/**","attributes":{"machine":"pump"}},
				{"match":"data/fan.wav","attributes":{"machine":"fan"}}]}
				""");
	}

	/** Writes a recording that only has a name, and its label file of 1000 samples at 100 Hz. */
	void recording(String name, String... labels) throws IOException {
		recording(name, 100, labels);
	}

	void recording(String name, double sampleRate, String... labels) throws IOException {
		Path recording = folder.resolve("data").resolve(name);
		Files.createDirectories(recording.getParent());
		Files.write(recording, new byte[0]);
		Path file = folder.resolve("labels").resolve(name + ".labels.json");
		Files.createDirectories(file.getParent());
		Files.writeString(file, """
				{
				"format":"edgeloop-labels",
				"version":2,
				"recording":"data/%s",
				"samples":1000,
				"sampleRate":%s,
				"labels":[
				%s
				]
				}
				""".formatted(name, sampleRate, String.join(",\n", List.of(labels))));
	}

	/** @param more further members, each preceded by a comma */
	static String label(String id, String type, long from, long to, String more) {
		return "{\"id\":\"%s\",\"kind\":\"%s\",\"type\":\"%s\",\"from\":%d,\"to\":%d%s}".formatted(id, from == to ? "point" : "region", type,
				from, to, more);
	}
}
