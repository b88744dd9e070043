package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dataset.review.LabelConflict;
import org.edgeloop.dataset.review.MergeLabelFilesOperation;
import org.edgeloop.dataset.review.MergeLabelFilesOperation.Merged;
import org.edgeloop.versioning.InstallMergeDriverOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code labels merge}: brings two people's versions of a label file together, by hand or as Git's merge driver. */
@Command(name = "merge", description = { "Merge two versions of a label file, or of a file of suggestions, that began from BASE, into OURS.",
		"Labels go together by their ids, and their fields and attributes one by one. What both sides changed differently stays as OURS has "
				+ "it; THEIRS is kept beside as a label whose \"conflictWith\" names the other, and labels check and the editor offer to "
				+ "keep either. BASE may be missing or empty.",
		"The exit code is 0 if all is merged, 1 if somebody must decide something, and 3, with OURS as it was, if a file is not sound.",
		"With --install PROJECT: has Git merge the project's label files so, in this clone and by the project's .gitattributes.",
		"With --json: an object with clean, changes (of OURS), conflicts (label, other, fields; no fields where one side deleted the "
				+ "label) and header (keys that both sides changed)." },
		footer = { "  edgeloop labels merge base.labels.json ours.labels.json theirs.labels.json --json",
				"  edgeloop labels merge --install project" })
@NonNullByDefault({})
public final class MergeCommand implements Callable<Integer> {

	@Parameters(paramLabel = "BASE OURS THEIRS", arity = "0..3", description = "What both began from, our version and theirs.")
	private List<Path> versions = List.of();

	@Option(names = "--output", paramLabel = "FILE", description = "Where the result goes instead of OURS.")
	private Path output;

	@Option(names = "--path", paramLabel = "PATH", description = "The name for the file in messages, as Git gives versions names of no meaning.")
	private String path;

	@Option(names = "--install", paramLabel = "PROJECT", description = "A folder in a Git repository whose label files are to be merged so.")
	private Path project;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public MergeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (project != null && versions.isEmpty()) {
			new InstallMergeDriverOperation(project, LabelsMergeDriver.ofThisProgram()).run(console.progress());
			return ExitCode.OK;
		}
		if (project != null || versions.size() != 3) {
			throw new ParameterException(spec.commandLine(), "give BASE, OURS and THEIRS, or --install PROJECT alone");
		}
		Path ours = versions.get(1);
		Path result = Optional.ofNullable(output).orElse(ours);
		Merged merged = new MergeLabelFilesOperation(versions.get(0), ours, versions.get(2), result).run(console.progress());
		report(merged, Optional.ofNullable(path).orElseGet(result::toString));
		if (asJson) {
			print(merged);
		}
		return merged.isClean() ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	private void report(Merged merged, String where) {
		for (LabelConflict conflict : merged.conflicts()) {
			console.report(Problem.warning(conflict.inWords(), where, "open the recording and keep one of them"));
		}
		for (String key : merged.header()) {
			console.report(Problem.warning("both sides changed \"" + key + "\"; ours stays", where, "check it"));
		}
	}

	private void print(Merged merged) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeBooleanField("clean", merged.isClean());
			json.writeNumberField("changes", merged.changes());
			json.writeArrayFieldStart("conflicts");
			for (LabelConflict conflict : merged.conflicts()) {
				json.writeStartObject();
				json.writeStringField("label", conflict.label());
				json.writeStringField("other", conflict.other());
				write(json, "fields", conflict.fields());
				json.writeEndObject();
			}
			json.writeEndArray();
			write(json, "header", merged.header());
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, String name, List<String> texts) throws IOException {
		json.writeArrayFieldStart(name);
		for (String text : texts) {
			json.writeString(text);
		}
		json.writeEndArray();
	}
}
