package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.AddCopyOperation;
import org.edgeloop.dvc.data.AddOperation;
import org.edgeloop.dvc.data.AddOptions;
import org.edgeloop.dvc.data.AddPlace;
import org.edgeloop.dvc.data.AddResult;
import org.edgeloop.dvc.data.GlobTargets;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.remote.AddToRemoteOperation;
import org.edgeloop.dvc.remote.TransferOptions;

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
		footer = { "  edgeloop dvc add data", "  edgeloop dvc add --to-remote -o data/big /mnt/big", "  edgeloop dvc add --glob 'data/*.wav' --json" })
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

	@Option(names = { "-o", "--out" }, paramLabel = "PATH", description = "Put a copy of the one target there, and track that.")
	private String out;

	@Option(names = "--to-remote", description = "Send the one target to the remote, and keep no copy of it here.")
	private boolean toRemote;

	@Option(names = { "-r", "--remote" }, paramLabel = "NAME", description = "With --to-remote: this remote instead of the default one.")
	private String remote;

	@Option(names = "--remote-jobs", paramLabel = "NUMBER", description = "With --to-remote: so many files at once; what suits the remote if left out.")
	private Integer remoteJobs;

	@Option(names = { "-f", "--force" }, description = "With --out or --to-remote: replace what is there, or let it be.")
	private boolean force;

	@Mixin
	private RemoteAccessArguments access;

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
		checkOptions();
		AddResult result = add(repository);
		var names = new DataTargets(repository, folder.path());
		List<String> toTrack = result.changed().stream().map(names::fromFolder).toList();
		if (asJson) {
			print(result, names, toTrack);
		} else if (!quiet) {
			GitHint.print(console, repository, toTrack);
		}
		return ExitCode.OK;
	}

	private AddResult add(DvcRepository repository) throws IOException {
		var options = new AddOptions(!noCommit, !noRelink);
		if (!toRemote && out == null) {
			return new AddOperation(repository, places(), options).run(console.progress());
		}
		Path source = folder.path().resolve(targets.getFirst()).normalize();
		Path place = AddPlace.of(folder.path(), source, Optional.ofNullable(out), force);
		if (!toRemote) {
			return new AddCopyOperation(repository, source, place, options).run(console.progress());
		}
		var transfer = new TransferOptions(Optional.ofNullable(remote), remoteJobs == null ? 0 : Math.max(0, remoteJobs), false);
		return new AddToRemoteOperation(repository, source, place, RemoteArguments.remotes(), access.access(console), transfer)
				.run(console.progress());
	}

	private void checkOptions() throws ProblemException {
		String wrong = "";
		if (toRemote || out != null) {
			String with = " can't be used with " + (toRemote ? "--to-remote" : "--out");
			wrong = targets.size() != 1 ? "multiple targets" + with : glob ? "--glob option" + with : noCommit ? "--no-commit option" + with : "";
		} else if (remote != null || remoteJobs != null) {
			wrong = (remote != null ? "--remote" : "--remote-jobs") + " can't be used without --to-remote";
		}
		if (!wrong.isEmpty()) {
			throw new ProblemException(Problem.error(wrong, "", ""));
		}
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
