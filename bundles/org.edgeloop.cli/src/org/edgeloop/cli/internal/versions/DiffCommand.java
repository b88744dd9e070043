package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.history.ContentSide;
import org.edgeloop.versioning.history.TreeDiff;
import org.edgeloop.versioning.history.TreeDiffOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions diff}: how files differ. */
@Command(name = "diff", description = { "Say how files differ: what is not staged, what is staged, or since or between commits. "
				+ "Label files are compared "
		+ "label by label, all others by lines.",
		"With --json: an object with files (how many differ) and changes (path, kind, oldPath, binary, added, removed, diff, and of "
				+ "label files "
				+ "labels: id, kind, fields, before, after)." },
		footer = { "  edgeloop versions diff --staged", "  edgeloop versions diff --from v1 --to main labels --json" })
@NonNullByDefault({})
public final class DiffCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "PATH", arity = "0..*", description = "Only these files and folders.")
	private List<String> paths = List.of();

	@Option(names = { "--staged", "--cached" }, description = "What is staged, against the last commit or --from.")
	private boolean staged;

	@Option(names = "--from", paramLabel = "REV", description = "The earlier side. Default: what is staged; with --staged or --to "
				+ "the last commit.")
	private String from;

	@Option(names = "--to", paramLabel = "REV", description = "The later side. Default: the files on the disk.")
	private String to;

	private final Console console;

	public DiffCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<String> inside = repository.inRepository(paths).stream().filter(path -> !path.equals(".")).toList();
		TreeDiff diff = new TreeDiffOperation(repository.place(), earlier(), later(), inside).run(console.progress());
		var output = new DiffOutput(console, repository.place(), earlier(), later());
		if (repository.asJson()) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				output.members(json, diff);
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			output.text(diff);
		}
		return ExitCode.OK;
	}

	private ContentSide earlier() {
		if (from != null) {
			return new ContentSide.Revision(from);
		}
		return staged || to != null ? ContentSide.HEAD : ContentSide.INDEX;
	}

	private ContentSide later() {
		if (to != null) {
			return new ContentSide.Revision(to);
		}
		return staged ? ContentSide.INDEX : ContentSide.WORK_TREE;
	}
}
