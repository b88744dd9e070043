package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.remote.TransferResult;

import com.fasterxml.jackson.core.JsonGenerator;

/** Says what came of a transfer in DVC's words: warnings and failures on the standard error, the summary on the standard output. */
final class TransferReport {

	private static final String UP_TO_DATE = "Everything is up to date.";

	private TransferReport() {
	}

	/** Prints what could not be brought along, if anything. */
	static void warn(Console console, TransferResult result) {
		if (!result.missing().isEmpty()) {
			console.message("WARNING: Some of the cache files do not exist neither locally nor on remote. Missing cache files:");
			result.missing().forEach(hash -> console.message("md5: " + hash.value()));
		}
		result.problems().forEach(console::report);
	}

	/** Prints that some failed. @param what as {@code push data to the cloud}, @param how as {@code upload} */
	static void failed(Console console, TransferResult result, String what, String how) {
		console.message("ERROR: failed to " + what + " - " + result.failed() + " files failed to " + how);
	}

	/** Prints how many files came through, as {@code 3 files fetched and 1 file added}. @param counts by what was done, in order */
	static void summary(Console console, DvcRepository repository, boolean isRemoteNamed, Map<String, Long> counts) throws IOException {
		if (!isRemoteNamed && repository.config().defaultRemote().isEmpty()) {
			console.message("No remote provided and no default remote set.");
		}
		List<String> parts = counts.entrySet().stream().filter(count -> count.getValue() > 0)
				.map(count -> count.getValue() + (count.getValue() > 1 ? " files " : " file ") + count.getKey()).toList();
		console.print((parts.isEmpty() ? UP_TO_DATE : joined(parts)) + "\n");
	}

	private static String joined(List<String> parts) {
		String last = parts.getLast();
		return parts.size() == 1 ? last : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + last;
	}

	/** @return a count by what was done, for {@link #summary} */
	static Map<String, Long> count(String done, long number) {
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put(done, number);
		return counts;
	}

	/** Writes the members of the open object. @param done what the transferred files are, as {@code pushed} */
	static void writeJson(JsonGenerator json, TransferResult result, String done) throws IOException {
		json.writeNumberField(done, result.transferred());
		json.writeNumberField("failed", result.failed());
		json.writeArrayFieldStart("missing");
		for (DataHash hash : result.missing()) {
			json.writeString(hash.value());
		}
		json.writeEndArray();
		ProblemJson.write(json, result.problems());
	}
}
