package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.lineage.LabelDifference;
import org.edgeloop.lineage.LabelFileDiff;
import org.edgeloop.versioning.FileChange;
import org.edgeloop.versioning.history.ContentSide;
import org.edgeloop.versioning.history.SideContent;
import org.edgeloop.versioning.history.TreeDiff;

import com.fasterxml.jackson.core.JsonGenerator;

/** Prints how two sides differ: label files label by label, all others by lines. */
final class DiffOutput {

	private final Console console;
	private final Path place;
	private final ContentSide from;
	private final ContentSide to;

	DiffOutput(Console console, Path place, ContentSide from, ContentSide to) {
		this.console = console;
		this.place = place;
		this.from = from;
		this.to = to;
	}

	/** Writes {@code changes} and {@code files} as members of the open object. */
	void members(JsonGenerator json, TreeDiff diff) throws IOException {
		json.writeNumberField("files", diff.files());
		json.writeArrayFieldStart("changes");
		for (FileChange change : diff.changes()) {
			VersionsJson.write(json, change);
			Optional<LabelFileDiff> labels = labels(change);
			if (labels.isPresent()) {
				VersionsJson.labels(json, labels.get());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	void text(TreeDiff diff) throws IOException {
		for (FileChange change : diff.changes()) {
			Optional<LabelFileDiff> labels = labels(change);
			console.print(labels.isPresent() ? text(labels.get()) : change.diff());
		}
		if (diff.files() > diff.changes().size()) {
			console.message(diff.files() - diff.changes().size() + " more files differ");
		}
	}

	/** A file that is no sound label file is shown by lines. */
	private Optional<LabelFileDiff> labels(FileChange change) throws IOException {
		if (!LabelFileDiff.isLabelFile(change.path())) {
			return Optional.empty();
		}
		Optional<byte[]> before = change.oldPath().isEmpty() ? Optional.empty() : SideContent.read(place, change.oldPath(), from);
		Optional<byte[]> after = change.newPath().isEmpty() ? Optional.empty() : SideContent.read(place, change.newPath(), to);
		try {
			return Optional.of(LabelFileDiff.of(change.path(), before, after));
		} catch (ProblemException e) {
			console.report(e.problem());
			return Optional.empty();
		}
	}

	private static String text(LabelFileDiff diff) {
		var table = new TextTable("", "LABEL", "TYPE", ">FROM", ">TO", "CHANGED");
		for (LabelDifference change : diff.changes()) {
			String sign = switch (change.kind()) {
				case ADDED -> "+";
				case REMOVED -> "-";
				case CHANGED -> "~";
			};
			Label label = change.label();
			table.row(sign, change.id(), label.getType(), "" + label.getFrom(), "" + label.getTo(), String.join(", ", change.fields()));
		}
		return "labels " + diff.path() + "\n" + (diff.changes().isEmpty() ? "  no label differs\n" : table.toString());
	}
}
