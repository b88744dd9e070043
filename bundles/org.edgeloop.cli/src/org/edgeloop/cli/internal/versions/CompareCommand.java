package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.lineage.ClassBalance;
import org.edgeloop.lineage.DataVersionDiff;
import org.edgeloop.lineage.DataVersionDiffOperation;
import org.edgeloop.lineage.FileDifference;
import org.edgeloop.lineage.LabelDifference;
import org.edgeloop.lineage.LabelFileDiff;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code versions compare}: what two versions of the data differ in. */
@Command(name = "compare", description = { "Say what two versions of a project differ in: the files that DVC keeps, the labels "
				+ "one by one, and how many labels and "
		+ "seconds each class has. Sizes of what is not in the cache are not known.",
		"With --json: an object with from, to (empty for the files on the disk), files (path, oldPath, kind, oldHash, newHash, "
				+ "oldSize, newSize), "
				+ "labels (path, labels: id, kind, fields, before, after), classes (type, before, after, secondsBefore, secondsAfter) and "
				+ "problems." },
		footer = { "  edgeloop versions compare v1", "  edgeloop versions compare v1 v2 -C project --json" })
@NonNullByDefault({})
public final class CompareCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(index = "0", paramLabel = "FROM", description = "The earlier version: a branch, a tag or a commit.")
	private String from;

	@Parameters(index = "1", paramLabel = "TO", arity = "0..1", description = "The later version. Default: the files on the disk.")
	private String to;

	private final Console console;

	public CompareCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DataVersionDiff diff = new DataVersionDiffOperation(repository.place(), from, Optional.ofNullable(to)).run(console.progress());
		if (repository.asJson()) {
			json(diff);
		} else {
			text(diff);
			diff.problems().forEach(console::report);
		}
		return diff.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
	}

	private void json(DataVersionDiff diff) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("from", diff.from());
			json.writeStringField("to", diff.to());
			json.writeArrayFieldStart("files");
			for (FileDifference file : diff.files()) {
				json(json, file);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("labels");
			for (LabelFileDiff labels : diff.labels()) {
				json.writeStartObject();
				json.writeStringField("path", labels.path());
				VersionsJson.labels(json, labels);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("classes");
			for (ClassBalance balance : diff.classes()) {
				json(json, balance);
			}
			json.writeEndArray();
			ProblemJson.write(json, diff.problems());
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void json(JsonGenerator json, FileDifference file) throws IOException {
		json.writeStartObject();
		json.writeStringField("path", file.path());
		if (!file.oldPath().isEmpty()) {
			json.writeStringField("oldPath", file.oldPath());
		}
		json.writeStringField("kind", VersionsJson.word(file.kind()));
		json.writeStringField("oldHash", file.oldHash());
		json.writeStringField("newHash", file.newHash());
		size(json, "oldSize", file.oldSize());
		size(json, "newSize", file.newSize());
		json.writeEndObject();
	}

	private static void size(JsonGenerator json, String name, long size) throws IOException {
		if (size == FileDifference.UNKNOWN) {
			json.writeNullField(name);
		} else {
			json.writeNumberField(name, size);
		}
	}

	private static void json(JsonGenerator json, ClassBalance balance) throws IOException {
		json.writeStartObject();
		json.writeStringField("type", balance.type());
		json.writeNumberField("before", balance.before());
		json.writeNumberField("after", balance.after());
		json.writeNumberField("secondsBefore", balance.secondsBefore());
		json.writeNumberField("secondsAfter", balance.secondsAfter());
		json.writeEndObject();
	}

	private void text(DataVersionDiff diff) throws IOException {
		if (!diff.files().isEmpty()) {
			var files = new TextTable("", "DATA", ">BEFORE", ">AFTER");
			for (FileDifference file : diff.files()) {
				files.row(VersionsJson.word(file.kind()), (file.oldPath().isEmpty() ? "" : file.oldPath() + " -> ") + file.path(),
						bytes(file.oldSize()), bytes(file.newSize()));
			}
			console.print(files + "\n");
		}
		if (!diff.labels().isEmpty()) {
			var labels = new TextTable("LABELS", ">ADDED", ">REMOVED", ">CHANGED");
			for (LabelFileDiff file : diff.labels()) {
				labels.row(file.path(), "" + file.count(LabelDifference.Kind.ADDED), "" + file.count(LabelDifference.Kind.REMOVED),
						"" + file.count(LabelDifference.Kind.CHANGED));
			}
			console.print(labels + "\n");
		}
		if (!diff.classes().isEmpty()) {
			var classes = new TextTable("CLASS", ">LABELS BEFORE", ">AFTER", ">SECONDS BEFORE", ">AFTER");
			for (ClassBalance balance : diff.classes()) {
				classes.row(balance.type(), "" + balance.before(), "" + balance.after(), seconds(balance.secondsBefore()),
						seconds(balance.secondsAfter()));
			}
			console.print(classes.toString());
		} else if (diff.files().isEmpty()) {
			console.print("Neither data nor labels differ.\n");
		}
	}

	private static String bytes(long size) {
		return size == FileDifference.UNKNOWN ? "" : "" + size;
	}

	private static String seconds(double seconds) {
		return String.format(Locale.ROOT, "%.3f", seconds);
	}
}
