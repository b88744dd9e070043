package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.pipeline.WithDependenciesOperation;
import org.edgeloop.dvc.remote.HttpRemoteKind;
import org.edgeloop.dvc.remote.LocalRemoteKind;
import org.edgeloop.dvc.remote.Remotes;
import org.edgeloop.dvc.remote.SshRemoteKind;
import org.edgeloop.dvc.remote.TransferOptions;
import org.edgeloop.dvc.s3.S3RemoteKind;
import org.edgeloop.dvc.used.UsedObjectsOperation;
import org.edgeloop.dvc.used.UsedScope;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which data goes to which remotes, and how. */
@NonNullByDefault({})
public final class RemoteArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Mixin
	private WorkingFolder folder;

	@Mixin
	private RemoteAccessArguments access;

	@Parameters(paramLabel = "TARGET", description = "Files of data, stages or outputs, or what lies in a folder that is one. All if none is named.")
	private List<String> targets = List.of();

	@Option(names = { "-r", "--remote" }, paramLabel = "NAME", description = "This remote instead of the default one.")
	private String remote;

	@Option(names = { "-j", "--jobs" }, paramLabel = "NUMBER", description = "So many files at once; what suits the remote if left out.")
	private int jobs;

	@Option(names = { "-a", "--all-branches" }, description = "Data of the tips of all branches.")
	private boolean branches;

	@Option(names = { "-T", "--all-tags" }, description = "Data of all tags.")
	private boolean tags;

	@Option(names = { "-A", "--all-commits" }, description = "Data of all commits.")
	private boolean commits;

	@Option(names = { "-R", "--recursive" }, description = "All data that lies in a folder that is named.")
	private boolean recursive;

	@Option(names = { "-d", "--with-deps" }, description = "What the targets depend on, too.")
	private boolean withDependencies;

	@Option(names = "--glob", description = "Targets may contain shell-style wildcards: *, ?, [abc], and ** for any folders.")
	private boolean glob;

	/** @return the folder that targets are relative to */
	Path folder() {
		return folder.path();
	}

	/** @return the targets as they were given, patterns as what they stand for */
	List<String> targets() throws IOException {
		return glob ? names(repository()).matching(targets) : targets;
	}

	boolean withDependencies() {
		return withDependencies;
	}

	/** @return the targets from the repository's root, with what they depend on if that is asked for */
	List<String> targetsFromRoot(DvcRepository repository, Console console) throws IOException {
		DataTargets names = names(repository);
		return withDependencies && !targets.isEmpty() ? new WithDependenciesOperation(folder.path(), targets()).run(console.progress())
				: names.fromRoot(targets());
	}

	/** @throws org.edgeloop.base.ProblemException if the folder is in no repository */
	DvcRepository repository() throws IOException {
		return DvcRepository.open(folder.path());
	}

	/** @return every kind of remote that this program knows */
	public static Remotes remotes() {
		return Remotes.of(List.of(new LocalRemoteKind(), new SshRemoteKind(), new HttpRemoteKind(), new S3RemoteKind()));
	}

	RemoteAccess access(Console console) {
		return access.access(console);
	}

	/** @param runCache whether the history of runs comes along */
	TransferOptions options(boolean runCache) {
		if (jobs < 0) {
			throw new ParameterException(command.commandLine(), "--jobs must be 1 or more");
		}
		return new TransferOptions(remote(), jobs, runCache);
	}

	/** @return the remote that was named */
	Optional<String> remote() {
		return Optional.ofNullable(remote);
	}

	/** @return finds out which data is meant */
	UsedObjectsOperation used(DvcRepository repository, Console console) throws IOException {
		return used(repository, console, _ -> true);
	}

	/** @param wanted which of the outputs that are meant count */
	UsedObjectsOperation used(DvcRepository repository, Console console, Predicate<TrackedOutput> wanted) throws IOException {
		return new UsedObjectsOperation(repository, new UsedScope(true, List.of(), branches, tags, commits, false),
				targetsFromRoot(repository, console), recursive, wanted, true);
	}

	boolean isRecursive() {
		return recursive;
	}

	/** @return turns what is named from the working folder into paths of the repository, and back */
	DataTargets names(DvcRepository repository) throws IOException {
		return new DataTargets(repository, folder.path());
	}
}
