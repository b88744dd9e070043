package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TerminalQuestions;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.CollectGarbageOperation;
import org.edgeloop.dvc.data.CollectGarbageOperation.Garbage;
import org.edgeloop.dvc.data.CollectGarbageOperation.Result;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.remote.CollectRemoteGarbageOperation;
import org.edgeloop.dvc.remote.RemoteContentsOperation;
import org.edgeloop.dvc.remote.TransferOptions;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dvc gc}: deletes what nobody refers to. */
@Command(name = "gc", description = { "Garbage collect unused objects from cache.",
		"What stays must be said. Asks before it deletes; without a terminal, or with --json, --force must be said. Ends with 1 if nobody agrees.",
		"With --json: an object with removed and legacy, each with objects (hashes) and bytes; with --cloud also remote, a list of hashes." },
		footer = { "  edgeloop dvc gc --workspace --dry", "  edgeloop dvc gc --all-branches --all-tags --force --json" })
@NonNullByDefault({})
public final class GcCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Mixin
	private KeptVersions versions;

	@Option(names = "--not-in-remote", description = "Keep only what the remote does not have: the rest can be fetched again.")
	private boolean notInRemote;

	@Option(names = { "-f", "--force" }, description = "Agree to what DVC would ask: delete, and do so though the list of a folder is missing.")
	private boolean force;

	@Mixin
	private RemoteAccessArguments access;

	@Option(names = { "-c", "--cloud" }, description = "Delete what nobody refers to from the remote, too.")
	private boolean cloud;

	@Option(names = { "-r", "--remote" }, paramLabel = "NAME", description = "This remote instead of the default one.")
	private String remote;

	@Option(names = { "-j", "--jobs" }, paramLabel = "NUMBER", description = "So many questions to the remote at once; what suits it if left out.")
	private int jobs;

	@Option(names = "--dry", description = "Only say what would be deleted.")
	private boolean dry;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public GcCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		versions.check();
		if (notInRemote && cloud) {
			throw new ProblemException(Problem.error("`--not-in-remote` and `--cloud` are mutually exclusive", "", ""));
		}
		DvcRepository repository = DvcRepository.open(folder.path());
		console.message("WARNING: This will remove all cache except items used in " + versions.text(folder.path()));
		if (!dry && !isAgreed()) {
			return ExitCode.CHECK_FAILED;
		}
		var options = new TransferOptions(Optional.ofNullable(remote), Math.max(0, jobs), false);
		Set<DataHash> elsewhere = notInRemote ? contents(repository, options) : Set.of();
		Result result = new CollectGarbageOperation(repository, versions.operations(repository, folder.path()), elsewhere, force, dry)
				.run(console.progress());
		result.used().problems().forEach(console::report);
		List<DataHash> there = cloud ? collectRemote(repository, options) : List.of();
		if (asJson) {
			print(result, there);
		} else {
			console.print(text(result) + (cloud ? remoteText(there.size()) : ""));
		}
		return ExitCode.OK;
	}

	/** Whoever reads JSON is a program, which is not asked. */
	private boolean isAgreed() {
		var terminal = new TerminalQuestions();
		if (!force && (asJson || !terminal.isThere())) {
			console.report(Problem.error("Nothing was removed, since this has not been agreed to", "", "say --force, or --dry to see what would go"));
			return false;
		}
		return force || terminal.confirms("Are you sure you want to proceed?");
	}

	private Set<DataHash> contents(DvcRepository repository, TransferOptions options) throws IOException {
		return new RemoteContentsOperation(repository, RemoteArguments.remotes(), access.access(console), options, "gc --not-in-remote")
				.run(console.progress());
	}

	private List<DataHash> collectRemote(DvcRepository repository, TransferOptions options) throws IOException {
		return new CollectRemoteGarbageOperation(repository, RemoteArguments.remotes(), access.access(console),
				versions.operations(repository, folder.path()), options, dry).run(console.progress());
	}

	private String remoteText(int objects) {
		if (objects == 0) {
			return "No unused cache to remove from remote.\n";
		}
		return dry ? objects + " objects from remote will be removed.\n" : "Removed " + objects + " objects from remote.\n";
	}

	/** DVC goes over the cache of DVC 3 twice, by two names. */
	private String text(Result result) {
		return text("repo", result.repository()) + "No unused 'local' cache to remove.\n" + text("legacy", result.legacy());
	}

	private String text(String name, Garbage garbage) {
		int objects = garbage.objects().size();
		if (objects == 0) {
			return "No unused '" + name + "' cache to remove.\n";
		}
		return dry ? objects + " objects from " + name + " cache will be removed.\n" : "Removed " + objects + " objects from " + name + " cache.\n";
	}

	private void print(Result result, List<DataHash> there) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			print(json, "removed", result.repository());
			print(json, "legacy", result.legacy());
			if (cloud) {
				json.writeArrayFieldStart("remote");
				for (DataHash hash : there) {
					json.writeString(hash.value());
				}
				json.writeEndArray();
			}
			json.writeEndObject();
			json.writeRaw('\n');
		}
	}

	private static void print(JsonGenerator json, String name, Garbage garbage) throws IOException {
		json.writeObjectFieldStart(name);
		json.writeArrayFieldStart("objects");
		for (DataHash hash : garbage.objects()) {
			json.writeString(hash.value());
		}
		json.writeEndArray();
		json.writeNumberField("bytes", garbage.bytes());
		json.writeEndObject();
	}
}
