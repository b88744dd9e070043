package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.remote.MainRemote;
import org.edgeloop.dvc.internal.remote.ObjectFetch;
import org.edgeloop.dvc.internal.remote.Presence;
import org.edgeloop.dvc.internal.remote.RemoteGroups;
import org.edgeloop.dvc.internal.remote.WantedObjects;
import org.edgeloop.dvc.lock.RepositoryLock;
import org.edgeloop.dvc.remote.RemoteStatus.Entry;
import org.edgeloop.dvc.remote.RemoteStatus.State;
import org.edgeloop.dvc.used.UsedObject;
import org.edgeloop.dvc.used.UsedObjects;
import org.edgeloop.dvc.used.UsedObjectsOperation;

/**
 * Holds a cache against remotes: {@code dvc status --cloud}. The lists of folders that the cache lacks are fetched, as DVC does, so that it is
 * known what is in them; nothing else is changed.
 */
public final class RemoteStatusOperation {

	private final DvcRepository repository;
	private final Remotes remotes;
	private final RemoteAccess access;
	private final UsedObjectsOperation used;
	private final TransferOptions options;

	/** @param used finds out which data is meant */
	public RemoteStatusOperation(DvcRepository repository, Remotes remotes, RemoteAccess access, UsedObjectsOperation used, TransferOptions options) {
		this.repository = repository;
		this.remotes = remotes;
		this.access = access;
		this.used = used;
		this.options = options;
	}

	/**
	 * @throws org.edgeloop.base.ConnectionException if a remote cannot be reached, or does not say what it has
	 * @throws org.edgeloop.base.ProblemException if a target or a remote is not known, or data has none to go to
	 * @throws java.util.concurrent.CancellationException if it is cancelled
	 */
	public RemoteStatus run(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			return compare(used.run(progress), progress);
		}
	}

	private RemoteStatus compare(UsedObjects found, Progress progress) throws IOException {
		Map<State, Map<String, Entry>> differences = new LinkedHashMap<>();
		for (State state : State.values()) {
			differences.put(state, new LinkedHashMap<>());
		}
		Set<String> addresses = new LinkedHashSet<>();
		TransferResult asked = new RemoteGroups(repository, remotes, access, options).each(found.objects(), (store, remote, threads, group) -> {
			addresses.add(remote.address());
			new ObjectFetch(store, remote, threads).lists(group, progress);
			compare(group, store, new Presence(remote, threads, store::size), differences, progress);
			return TransferResult.NOTHING;
		}, progress);
		if (asked.unassigned() > 0) {
			throw MainRemote.missing(repository, "status -c");
		}
		Map<String, Entry> entries = new LinkedHashMap<>();
		differences.values().forEach(entries::putAll);
		return new RemoteStatus(entries, MainRemote.of(repository, options.remote()).orElseGet(() -> String.join(", ", addresses)));
	}

	private static void compare(List<UsedObject> group, ObjectStore store, Presence presence, Map<State, Map<String, Entry>> differences, Progress progress)
			throws IOException {
		WantedObjects wanted = WantedObjects.of(group, store);
		Set<DataHash> there = presence.of(wanted.all(), progress);
		Set<DataHash> absent = store.missing(wanted.all());
		for (Map.Entry<DataHash, String> object : names(wanted, group).entrySet()) {
			DataHash hash = object.getKey();
			if (there.contains(hash) && !absent.contains(hash)) {
				continue;
			}
			State state = !absent.contains(hash) ? State.NEW : there.contains(hash) ? State.DELETED : State.MISSING;
			differences.get(state).put(object.getValue(), new Entry(state, hash));
		}
	}

	private static Map<DataHash, String> names(WantedObjects wanted, List<UsedObject> group) {
		Map<DataHash, String> names = new LinkedHashMap<>();
		group.stream().filter(object -> object.hash().isFolder()).forEach(folder -> names.putIfAbsent(folder.hash(), folder.path()));
		wanted.files().forEach(names::putIfAbsent);
		return names;
	}
}
