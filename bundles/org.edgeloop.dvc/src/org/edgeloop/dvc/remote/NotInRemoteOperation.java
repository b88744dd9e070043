package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.data.DataIndex;
import org.edgeloop.dvc.internal.data.WantedPaths;
import org.edgeloop.dvc.internal.remote.Presence;
import org.edgeloop.dvc.internal.remote.RemoteGroups;
import org.edgeloop.dvc.used.UsedObject;

/** Says which data that is to be pushed is on no remote: {@code dvc data status --not-in-remote}. Nothing is fetched or changed. */
public final class NotInRemoteOperation {

	private final DvcRepository repository;
	private final RemoteGroups groups;
	private final List<String> targets;
	private final boolean granular;

	/**
	 * @param targets as those of {@link org.edgeloop.dvc.data.TrackedChangesOperation}
	 * @param granular whether each file in a folder is asked for; else a folder's list of files alone
	 */
	public NotInRemoteOperation(DvcRepository repository, Remotes remotes, RemoteAccess access, TransferOptions options, List<String> targets,
			boolean granular) {
		this.repository = repository;
		this.groups = new RemoteGroups(repository, remotes, access, options);
		this.targets = List.copyOf(targets);
		this.granular = granular;
	}

	/**
	 * @return paths from the repository's root, with a '/' behind folders; data that has no remote to go to is left out
	 * @throws org.edgeloop.base.ConnectionException if a remote cannot be reached
	 * @throws org.edgeloop.base.ProblemException if there is no remote of a name, or a pointer cannot be understood
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public List<String> run(Progress progress) throws IOException {
		List<UsedObject> objects = objects(progress);
		Set<String> absent = new LinkedHashSet<>();
		groups.each(objects, (store, remote, threads, group) -> {
			Set<DataHash> there = new Presence(remote, threads, store::size).of(group.stream().map(UsedObject::hash).distinct().toList(), progress);
			group.stream().filter(object -> !there.contains(object.hash())).map(UsedObject::path).forEach(absent::add);
			return TransferResult.NOTHING;
		}, progress);
		return objects.stream().map(UsedObject::path).filter(absent::contains).toList();
	}

	private List<UsedObject> objects(Progress progress) throws IOException {
		List<TrackedOutput> tracked = TrackedOutputs.in(repository, progress);
		WantedPaths wanted = WantedPaths.of(targets, tracked);
		ObjectStore store = WorkspaceData.store(repository);
		var objects = new ArrayList<UsedObject>();
		for (TrackedOutput output : tracked) {
			if (output.isCached() && output.output().flags().push() && !output.imported()) {
				Optional<String> remote = Optional.of(output.output().flags().remote()).filter(name -> !name.isEmpty());
				DataIndex.saved(List.of(output), granular, store).hashes().forEach((path, hash) -> {
					if (wanted.contain(path)) {
						objects.add(new UsedObject(hash, path, "", -1, -1, remote, true, output.address()));
					}
				});
			}
		}
		return objects;
	}
}
