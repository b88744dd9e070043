package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.dvc.data.CheckoutReport;

import com.fasterxml.jackson.core.JsonGenerator;

/** What a checkout did, in DVC's words. */
final class CheckoutText {

	private final CheckoutReport report;
	private final DataTargets names;

	CheckoutText(CheckoutReport report, DataTargets names) {
		this.report = report;
		this.names = names;
	}

	/** @return a line for each output that was changed */
	String changes() {
		return lines("M", report.modified()) + lines("A", report.added()) + lines("D", report.deleted());
	}

	private String lines(String letter, List<String> paths) {
		var lines = new StringBuilder();
		paths.forEach(path -> lines.append("%-8s".formatted(letter)).append(names.fromFolder(path)).append('\n'));
		return lines.toString();
	}

	/** @return how many files were changed, in one line */
	String summary() {
		var parts = new ArrayList<String>();
		count(parts, report.modifiedFiles(), "modified");
		count(parts, report.addedFiles(), "added");
		count(parts, report.deletedFiles(), "deleted");
		if (parts.isEmpty()) {
			return "No changes.\n";
		}
		String last = parts.removeLast();
		return (parts.isEmpty() ? last : String.join(", ", parts) + " and " + last) + "\n";
	}

	private static void count(List<String> parts, int files, String what) {
		if (files > 0) {
			parts.add(files + (files > 1 ? " files " : " file ") + what);
		}
	}

	/** @return which targets failed, in several lines; the last one is not ended */
	String failedTargets() {
		String targets = report.failed().keySet().stream().sorted().map(names::fromFolder).collect(Collectors.joining("\n"));
		return "Checkout failed for following targets:\n" + targets + "\nIs your cache up to date?";
	}

	/** @return what failed, each said once; what is only missing is said by {@link #failedTargets} */
	List<Problem> failures() {
		return report.problems(names::fromFolder).stream().filter(problem -> !problem.what().endsWith(CheckoutReport.NOT_IN_CACHE)).toList();
	}

	void json(Console console) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			write(json, "added", report.added());
			write(json, "modified", report.modified());
			write(json, "deleted", report.deleted());
			json.writeObjectFieldStart("stats");
			json.writeNumberField("modified", report.modifiedFiles());
			json.writeNumberField("added", report.addedFiles());
			json.writeNumberField("deleted", report.deletedFiles());
			json.writeEndObject();
			json.writeObjectFieldStart("failed");
			for (var failed : report.failed().entrySet()) {
				json.writeStringField(names.fromFolder(failed.getKey()), failed.getValue().toLine());
			}
			json.writeEndObject();
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private void write(JsonGenerator json, String name, List<String> paths) throws IOException {
		json.writeArrayFieldStart(name);
		for (String path : paths) {
			json.writeString(names.fromFolder(path));
		}
		json.writeEndArray();
	}
}
