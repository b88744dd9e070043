package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.versioning.remote.RefUpdate;

import com.fasterxml.jackson.core.JsonGenerator;

/** Says which branches and tags were fetched or pushed. */
final class RefUpdateOutput {

	private static final int SHORT = 7;

	private RefUpdateOutput() {
	}

	static void print(Console console, boolean asJson, List<RefUpdate> updates) throws IOException {
		if (!asJson) {
			text(console, updates);
			return;
		}
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			VersionsJson.updates(json, updates);
			json.writeEndObject();
		}
		console.print("\n");
	}

	static void text(Console console, List<RefUpdate> updates) throws IOException {
		for (RefUpdate update : updates) {
			String commits = commit(update.oldCommit()) + ".." + commit(update.newCommit());
			console.print(VersionsJson.word(update.result()) + "  " + update.name() + "  " + commits + "\n");
		}
	}

	private static String commit(String id) {
		return id.isEmpty() ? "" : id.substring(0, SHORT);
	}
}
