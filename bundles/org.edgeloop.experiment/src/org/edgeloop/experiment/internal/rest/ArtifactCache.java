package org.edgeloop.experiment.internal.rest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** Where copies of a server's artifacts lie: a folder for each server and run, and below it the path, spelled so that any system takes it. */
final class ArtifactCache {

	private final Path folder;

	ArtifactCache(Path cache, URI server) {
		this.folder = cache.resolve("artifacts").resolve(UUID.nameUUIDFromBytes(server.toString().getBytes(StandardCharsets.UTF_8)).toString());
	}

	/** @param path that leads out of nothing */
	Path file(String runId, String path) {
		Path file = folder.resolve(spelled(runId));
		for (String part : path.split("/")) {
			file = file.resolve(spelled(part));
		}
		return file;
	}

	/** @return a name that differs for each text: what some system takes for something else becomes its percent code */
	private static String spelled(String text) {
		var name = new StringBuilder();
		text.codePoints().forEach(each -> {
			boolean bad = each < ' ' || "<>:\"/\\|?*%".indexOf(each) >= 0;
			name.append(bad ? "%%%02X".formatted(each) : Character.toString(each));
		});
		boolean ends = text.endsWith(".") || text.endsWith(" ");
		return ends ? name + "%" : name.toString();
	}
}
