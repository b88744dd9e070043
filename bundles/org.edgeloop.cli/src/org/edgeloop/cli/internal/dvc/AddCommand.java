package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.AddOperation;
import org.edgeloop.dvc.data.AddOptions;
import org.edgeloop.dvc.data.AddResult;
import org.edgeloop.dvc.data.GlobTargets;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.file.DataHash;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc add}: puts data under version control. */
@Command(name = "add", description = { "Track data files or directories with DVC.",
		"The content goes into the cache, a .dvc file stands for it in Git. What is tracked already is brought up to date.",
		"With --json: an object with added (an array of objects with path, pointer, md5, size and, for folders, files) and toTrack "
				+ "(files for Git)." },
		footer = { "  edgeloop dvc add data", "  edgeloop dvc add --glob 'data/*.wav' --json" })
@NonNullByDefault({})
public final class AddCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Parameters(arity = "1..*", paramLabel = "TARGET", description = "Files and folders.")
	private List<String> targets;

	@Option(names = "--no-commit", description = "Don't put files/directories into cache.")
	private boolean noCommit;

	@Option(names = "--no-relink", description = "Leave the files of the workspace what they are, however links are configured.")
	private boolean noRelink;

	@Option(names = "--glob", description = "Targets may contain shell-style wildcards: *, ?, [abc], and ** for any folders.")
	private boolean glob;

	@Option(names = { "-f", "--force" }, description = "Accepted as DVC accepts it; there is nothing to force without --out.", hidden = true)
	private boolean force;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public AddCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcRepository repository = DvcRepository.open(folder.path());
		var options = new AddOptions(!noCommit, !noRelink);
		AddResult result = new AddOperation(repository, places(), options).run(console.progress());
		var names = new DataTargets(repository, folder.path());
		List<String> toTrack = result.changed().stream().map(names::fromFolder).toList();
		if (asJson) {
			print(result, names, toTrack);
		} else if (!quiet) {
			GitHint.print(console, repository, toTrack);
		}
		return ExitCode.OK;
	}

	private List<Path> places() throws IOException {
		return glob ? GlobTargets.of(folder.path(), targets) : targets.stream().map(target -> folder.path().resolve(target).normalize()).toList();
	}

	private void print(AddResult result, DataTargets names, List<String> toTrack) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("added");
			for (TrackedOutput output : result.states()) {
				json.writeStartObject();
				json.writeStringField("path", names.fromFolder(output.path()));
				json.writeStringField("pointer", names.fromFolder(output.pointer()));
				DataHash hash = output.hash();
				if (hash != null) {
					json.writeStringField("md5", hash.value());
				}
				if (output.output().size() >= 0) {
					json.writeNumberField("size", output.output().size());
				}
				if (output.output().files() >= 0) {
					json.writeNumberField("files", output.output().files());
				}
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("toTrack");
			for (String file : toTrack) {
				json.writeString(file);
			}
			json.writeEndArray();
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}
}
