package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.data.AddResult;
import org.edgeloop.dvc.data.GitIgnore;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.data.WorkspaceData.Content;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.internal.data.AddTarget;
import org.edgeloop.dvc.internal.data.PointerUpdate;
import org.edgeloop.dvc.internal.remote.MainRemote;
import org.edgeloop.dvc.internal.remote.Presence;
import org.edgeloop.dvc.internal.remote.RemoteKeys;
import org.edgeloop.dvc.internal.remote.Transfers;
import org.edgeloop.dvc.lock.RepositoryLock;

/**
 * Puts data that lies anywhere under version control without a copy of it here: {@code dvc add --to-remote}. The remote gets its files,
 * the repository a pointer, written when they are all there. Of a folder the cache gets the list.
 */
public final class AddToRemoteOperation {

	private final DvcRepository repository;
	private final Path source;
	private final Path place;
	private final Remotes remotes;
	private final RemoteAccess access;
	private final TransferOptions options;

	/**
	 * @param source a file or a folder, absolute
	 * @param place where it would be in the repository, absolute; the pointer stands beside
	 * @param options which remote; the default one where none is named
	 */
	public AddToRemoteOperation(DvcRepository repository, Path source, Path place, Remotes remotes, RemoteAccess access, TransferOptions options) {
		this.repository = repository;
		this.source = source;
		this.place = place;
		this.remotes = remotes;
		this.access = access;
		this.options = options;
	}

	/**
	 * @throws ConnectionException if the remote cannot be reached or refuses a file; there is no pointer then
	 * @throws ProblemException if there is no such data or no remote, or the place must not be tracked
	 * @throws java.util.concurrent.CancellationException if it is cancelled; what was sent stays there
	 */
	public AddResult run(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress); WorkspaceData data = WorkspaceData.open(repository)) {
			AddTarget target = AddTarget.checkPlace(repository, place, TrackedOutputs.in(repository, progress), List.of());
			if (!target.inside().isEmpty()) {
				throw new ProblemException(Problem.error("The place lies in '" + target.outputPath() + "', which is tracked", target.path(),
						"name another one with --out"));
			}
			String name = MainRemote.required(repository, options.remote(), "add --to-remote");
			Map<Path, FileTime> times = times();
			Content content = data.hash(source, DataHash.MD5, progress);
			Map<DataHash, Path> files = files(content, data);
			try (Remote remote = remotes.open(repository.config().remote(name), access, progress)) {
				send(files, times, remote, progress);
			}
			Set<Path> changed = new LinkedHashSet<>();
			Path pointer = repository.root().resolve(target.pointerPath());
			GitIgnore.add(repository.root().resolve(target.outputPath())).ifPresent(changed::add);
			DataOutput output = PointerUpdate.write(pointer, target, content.state(), changed);
			boolean staged = repository.config().autostage();
			if (staged) {
				GitIgnore.stage(repository.root(), List.copyOf(changed), progress);
			}
			return new AddResult(List.of(pointer), List.copyOf(changed), staged,
					List.of(new TrackedOutput(target.outputPath(), output, target.pointerPath(), "", false)));
		}
	}

	/** @return when each file was changed last */
	private Map<Path, FileTime> times() throws IOException {
		Map<Path, FileTime> times = new HashMap<>();
		if (Files.exists(source)) {
			try (Stream<Path> found = Files.walk(source)) {
				for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
					times.put(file, Files.getLastModifiedTime(file));
				}
			}
		}
		return times;
	}

	/** @return where each object lies */
	private Map<DataHash, Path> files(Content content, WorkspaceData data) throws IOException {
		Map<DataHash, Path> files = new LinkedHashMap<>();
		@Nullable
		FolderTree tree = content.tree();
		if (tree == null) {
			files.put(Objects.requireNonNull(content.state().hash()), source);
		} else {
			tree.entries().forEach(entry -> files.putIfAbsent(tree.hash(entry), source.resolve(entry.path())));
		}
		if (tree != null) {
			data.store().put(tree);
			files.put(tree.hash(), data.store().path(tree.hash()));
		}
		return files;
	}

	private void send(Map<DataHash, Path> files, Map<Path, FileTime> times, Remote remote, Progress progress) throws IOException {
		int threads = options.jobs() == 0 ? remote.connections() : options.jobs();
		Set<DataHash> there = new Presence(remote, threads).of(files.keySet(), progress);
		List<DataHash> lacking = files.keySet().stream().filter(hash -> !there.contains(hash)).toList();
		progress.begin("Push " + lacking.size() + " files to " + remote.address(), 0);
		// the list of a folder last, so that it never promises what is not there
		send(lacking.stream().filter(hash -> !hash.isFolder()).toList(), files, times, threads, remote, progress);
		send(lacking.stream().filter(DataHash::isFolder).toList(), files, times, threads, remote, progress);
	}

	private static void send(List<DataHash> hashes, Map<DataHash, Path> files, Map<Path, FileTime> times, int threads, Remote remote,
			Progress progress) throws IOException {
		Transfers.Outcome<DataHash> outcome = new Transfers<DataHash>(remote, threads, (hash, inside) -> {
			Path file = Objects.requireNonNull(files.get(hash));
			remote.upload(file, RemoteKeys.of(hash), inside);
			@Nullable
			FileTime before = times.get(file);
			if (before != null && !before.equals(Files.getLastModifiedTime(file))) {
				remote.delete(RemoteKeys.of(hash), inside);
				throw new ProblemException(Problem.error("The file was changed while it was sent", file.toString(), "try again when it is at rest"));
			}
		}).run(hashes, progress);
		if (outcome.missed() > 0) {
			throw new ConnectionException(outcome.problems().getFirst());
		}
	}
}
