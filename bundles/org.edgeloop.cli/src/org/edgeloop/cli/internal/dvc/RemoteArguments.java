package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.dvc.DvcRepository;
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

	/** @return the folder that targets are relative to */
	Path folder() {
		return folder.path();
	}

	/** @return the targets as they were given */
	List<String> targets() {
		return targets;
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
	UsedObjectsOperation used(DvcRepository repository) {
		return new UsedObjectsOperation(repository, new UsedScope(true, List.of(), branches, tags, commits, false), targets(repository), recursive);
	}

	boolean isRecursive() {
		return recursive;
	}

	/** @return the targets as seen from the repository's root, with slashes */
	List<String> targets(DvcRepository repository) {
		List<String> fromRoot = new ArrayList<>();
		for (String target : targets) {
			Path path = folder.path().resolve(target).normalize();
			fromRoot.add(path.startsWith(repository.root()) ? slashes(repository.root().relativize(path)) : target);
		}
		return fromRoot;
	}

	/** @return a path of the repository as seen from where the command works, as DVC prints it */
	String fromHere(DvcRepository repository, String path) {
		return slashes(folder.path().relativize(repository.root().resolve(path))) + (path.endsWith("/") ? "/" : "");
	}

	private static String slashes(Path path) {
		return path.toString().replace('\\', '/');
	}
}
