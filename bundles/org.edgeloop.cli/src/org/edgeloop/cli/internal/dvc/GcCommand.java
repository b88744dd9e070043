package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.edgeloop.dvc.data.CollectGarbageOperation;
import org.edgeloop.dvc.data.CollectGarbageOperation.Garbage;
import org.edgeloop.dvc.data.CollectGarbageOperation.Result;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.remote.CollectRemoteGarbageOperation;
import org.edgeloop.dvc.remote.TransferOptions;
import org.edgeloop.dvc.used.UsedObjectsOperation;
import org.edgeloop.dvc.used.UsedScope;
import org.edgeloop.versioning.GitRevisions;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dvc gc}: deletes what nobody refers to. */
@Command(name = "gc", description = { "Garbage collect unused objects from cache.",
		"What stays must be said. Nothing is deleted without --force, which stands for the question that DVC asks; ends with 1 without it.",
		"With --json: an object with removed and legacy, each with objects (hashes) and bytes; with --cloud also remote, a list of hashes." },
		footer = { "  edgeloop dvc gc --workspace --dry", "  edgeloop dvc gc --all-branches --all-tags --force --json" })
@NonNullByDefault({})
public final class GcCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Option(names = { "-w", "--workspace" }, description = "Keep data files used in the current workspace.")
	private boolean workspace;

	@Option(names = "--rev", paramLabel = "COMMIT", description = "Keep data files used in the specified <commit>.")
	private String revision;

	@Option(names = { "-n", "--num" }, paramLabel = "NUM",
			description = "Keep data files used in the last NUM commits starting from the --rev COMMIT. Defaults to 1.")
	private Integer number;

	@Option(names = { "-a", "--all-branches" }, description = "Keep data files for the tips of all Git branches.")
	private boolean branches;

	@Option(names = { "-T", "--all-tags" }, description = "Keep data files for all Git tags.")
	private boolean tags;

	@Option(names = { "-A", "--all-commits" }, description = "Keep data files for all Git commits.")
	private boolean commits;

	@Option(names = "--all-experiments", description = "Keep data files for all experiments.")
	private boolean experiments;

	@Option(names = { "-p", "--projects" }, arity = "1..*", paramLabel = "PATH",
			description = "Keep data files required by these projects in addition to the current one, if they share one cache.")
	private List<Path> projects = List.of();

	@Option(names = { "-f", "--force" }, description = "Agree to what DVC would ask: delete, and do so though the list of a folder is missing.")
	private boolean force;

	@Mixin
	private RemoteAccessArguments access;

	@Option(names = { "-c", "--cloud" }, description = "Delete what nobody refers to from the remote, too.")
	private boolean cloud;

	@Option(names = { "-r", "--remote" }, paramLabel = "NAME", description = "With --cloud: this remote instead of the default one.")
	private String remote;

	@Option(names = "--dry", description = "Only say what would be deleted.")
	private boolean dry;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public GcCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		checkOptions();
		DvcRepository repository = DvcRepository.open(folder.path());
		console.message("WARNING: This will remove all cache except items used in " + kept());
		if (!force && !dry) {
			console.report(Problem.error("Nothing was removed, since this has not been agreed to", "", "say --force, or --dry to see what would go"));
			return ExitCode.CHECK_FAILED;
		}
		Result result = new CollectGarbageOperation(repository, scope(repository), others(), force, dry).run(console.progress());
		result.used().problems().forEach(console::report);
		List<DataHash> there = cloud ? collectRemote(repository) : List.of();
		if (asJson) {
			print(result, there);
		} else {
			console.print(text(result) + (cloud ? remoteText(there.size()) : ""));
		}
		return ExitCode.OK;
	}

	private List<DataHash> collectRemote(DvcRepository repository) throws IOException {
		var used = new UsedObjectsOperation(repository, scope(repository), List.of());
		var options = new TransferOptions(Optional.ofNullable(remote), 0, false);
		return new CollectRemoteGarbageOperation(repository, RemoteArguments.remotes(), access.access(console), used, options, dry).run(console.progress());
	}

	private String remoteText(int objects) {
		if (objects == 0) {
			return "No unused cache to remove from remote.\n";
		}
		return dry ? objects + " objects from remote will be removed.\n" : "Removed " + objects + " objects from remote.\n";
	}

	private void checkOptions() {
		if (!workspace && !branches && !tags && !commits && !experiments && revision == null) {
			throw new ParameterException(spec.commandLine(), "Either of `-w|--workspace`, `-a|--all-branches`, `-T|--all-tags` "
					+ "`--all-experiments`, `--all-commits` or `--rev` needs to be set.");
		}
		if (cloud && !projects.isEmpty()) {
			throw new ParameterException(spec.commandLine(), "--cloud does not know what other projects have on the remote; leave --projects out, "
					+ "or collect what is here alone");
		}
		if (number != null && (revision == null || number < 1)) {
			throw new ParameterException(spec.commandLine(), "`--num` can only be used alongside `--rev`, and is 1 or more");
		}
	}

	/** The workspace counts whatever is said, as with DVC. */
	private UsedScope scope(DvcRepository repository) throws ProblemException {
		List<String> revisions = revision == null ? List.of()
				: GitRevisions.ancestors(repository.root(), revision, number == null ? 1 : number);
		return new UsedScope(true, revisions, branches, tags, commits, experiments);
	}

	private List<DvcRepository> others() throws IOException {
		var others = new ArrayList<DvcRepository>();
		for (Path project : projects) {
			others.add(DvcRepository.open(folder.path().resolve(project)));
		}
		return others;
	}

	private String kept() {
		var kept = new StringBuilder("the workspace");
		if (commits) {
			kept.append(" and all git commits");
		} else {
			if (branches || tags) {
				kept.append(" and all git ").append(branches && tags ? "branches and tags" : branches ? "branches" : "tags");
			}
			if (revision != null) {
				kept.append(" and last ").append(number == null ? 1 : number).append(" commits from ").append(revision);
			}
		}
		kept.append(experiments ? " and all experiments" : "");
		if (projects.isEmpty()) {
			return kept + " of the current repo.";
		}
		kept.append(" of the current and the following repos:");
		projects.forEach(project -> kept.append("\n  - ").append(folder.path().resolve(project).normalize()));
		return kept.toString();
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
