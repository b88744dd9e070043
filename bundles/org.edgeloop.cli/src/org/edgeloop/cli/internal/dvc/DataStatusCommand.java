package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.TrackedChanges;
import org.edgeloop.dvc.data.TrackedChangesOperation;
import org.edgeloop.dvc.remote.NotInRemoteOperation;
import org.edgeloop.dvc.remote.TransferOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc data status}: what differs between the last commit, the pointers and the workspace. */
@Command(name = "status", description = { "Show changes between the last git commit, the dvcfiles and the workspace.",
		"Paths are from the repository's folder; those of untracked files from the working folder.",
		"With --json: an object with not_in_cache, not_in_remote, untracked and unchanged (arrays of paths), and committed and uncommitted "
				+ "(objects with arrays of paths under added, modified, deleted, unknown), as DVC prints it. What is empty is left out." },
		footer = { "  edgeloop dvc data status", "  edgeloop dvc data status data --granular --json", "  edgeloop dvc data status --not-in-remote" })
@NonNullByDefault({})
public final class DataStatusCommand implements Callable<Integer> {

	/** Whether untracked files are told. */
	public enum Untracked {
		/** Not at all. */
		no,
		/** Each of them. */
		all
	}

	@Mixin
	private WorkingFolder folder;

	@Mixin
	private RemoteAccessArguments access;

	@Parameters(paramLabel = "TARGET", description = "Limit command scope to these tracked files/directories, .dvc files and stage names.")
	private List<String> targets = List.of();

	@Option(names = "--granular", description = "Show granular file-level info for DVC-tracked directories.")
	private boolean granular;

	@Option(names = "--unchanged", description = "Show unmodified DVC-tracked files.")
	private boolean unchanged;

	@Option(names = "--untracked-files", arity = "0..1", defaultValue = "no", fallbackValue = "all", paramLabel = "WHICH",
			description = "Show untracked files: no, or all.")
	private Untracked untracked;

	@Option(names = "--not-in-remote", description = "Show files not in remote.")
	private boolean notInRemote;

	@Option(names = { "-r", "--remote" }, paramLabel = "NAME", description = "Remote storage to check (only applicable with --not-in-remote).")
	private String remote;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing but errors.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public DataStatusCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DvcRepository repository = DvcRepository.open(folder.path());
		var names = new DataTargets(repository, folder.path());
		List<String> wanted = names.fromRoot(targets);
		boolean withUntracked = untracked == Untracked.all;
		TrackedChanges changes = new TrackedChangesOperation(repository, wanted, granular, withUntracked).run(console.progress());
		List<String> absent = notInRemote
				? new NotInRemoteOperation(repository, RemoteArguments.remotes(), access.access(console),
						new TransferOptions(Optional.ofNullable(remote), 0, false), wanted, granular).run(console.progress())
				: List.of();
		var text = new DataStatusText(changes, absent, changes.untracked().stream().map(names::fromFolder).toList(), unchanged);
		if (!quiet) {
			console.print(asJson ? text.json() : text.text());
		}
		return ExitCode.OK;
	}
}
