package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.RemoteSettings;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.remote.Remote;
import org.edgeloop.dvc.remote.Remotes;
import org.edgeloop.dvc.remote.TransferOptions;
import org.edgeloop.dvc.remote.TransferResult;
import org.edgeloop.dvc.used.UsedObject;

/**
 * Which outputs go to which remote: the one that is asked for takes all but those that have another one of their own; else each goes to
 * its own, or to the default one.
 */
public final class RemoteGroups {

	/** What is done with one remote, and the outputs that go there. */
	@FunctionalInterface
	public interface Work {
		TransferResult run(ObjectStore store, Remote remote, int threads, List<UsedObject> objects) throws IOException;
	}

	private final DvcRepository repository;
	private final Remotes remotes;
	private final RemoteAccess access;
	private final TransferOptions options;

	public RemoteGroups(DvcRepository repository, Remotes remotes, RemoteAccess access, TransferOptions options) {
		this.repository = repository;
		this.remotes = remotes;
		this.access = access;
		this.options = options;
	}

	/**
	 * Opens each remote that is concerned, one after the other.
	 *
	 * @throws org.edgeloop.base.ProblemException if there is no remote of a name, or it cannot be opened
	 */
	public TransferResult each(List<UsedObject> objects, Work work, Progress progress) throws IOException {
		Map<String, List<UsedObject>> groups = new LinkedHashMap<>();
		Optional<String> main = MainRemote.of(repository, options.remote());
		// it may have more than outputs, and whoever names one wants to know whether it is there
		main.ifPresent(name -> groups.put(name, new ArrayList<>()));
		int unassigned = 0;
		for (UsedObject object : objects) {
			Optional<String> name = options.remote().isPresent() ? options.remote() : object.remote().or(() -> main);
			if (name.isEmpty()) {
				unassigned++;
			} else if (options.remote().isEmpty() || object.remote().isEmpty() || object.remote().equals(options.remote())) {
				groups.computeIfAbsent(name.get(), _ -> new ArrayList<>()).add(object);
			}
		}
		TransferResult whole = new TransferResult(0, 0, Set.of(), List.of(), unassigned);
		for (Map.Entry<String, List<UsedObject>> group : groups.entrySet()) {
			whole = whole.with(one(group.getKey(), group.getValue(), work, progress));
		}
		return whole;
	}

	private TransferResult one(String name, List<UsedObject> objects, Work work, Progress progress) throws IOException {
		RemoteSettings settings = repository.config().remote(name);
		ObjectStore store = WorkspaceData.store(repository);
		try (Remote remote = remotes.open(settings, access, progress)) {
			return work.run(store, remote, options.jobs() == 0 ? remote.connections() : options.jobs(), objects);
		}
	}
}
