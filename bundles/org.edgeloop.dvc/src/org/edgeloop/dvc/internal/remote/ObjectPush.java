package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.remote.Remote;
import org.edgeloop.dvc.remote.TransferResult;
import org.edgeloop.dvc.used.UsedObject;

/**
 * Brings the objects of outputs from a cache to a remote: files first, and the list of a folder only when each of its files is there, so
 * that no list ever promises what is missing.
 */
public final class ObjectPush {

	private final ObjectStore store;
	private final Remote remote;
	private final int threads;
	private final ObjectSoundness soundness;

	public ObjectPush(ObjectStore store, Remote remote, int threads) {
		this.store = store;
		this.remote = remote;
		this.threads = threads;
		soundness = new ObjectSoundness(store);
	}

	public TransferResult run(Collection<UsedObject> used, Progress progress) throws IOException {
		progress.begin("Look what " + remote.address() + " has", 0);
		WantedObjects wanted = WantedObjects.of(used, store);
		Set<DataHash> there = new HashSet<>(new Presence(remote, threads, store::size).of(wanted.all(), progress));
		Set<DataHash> missing = new LinkedHashSet<>(wanted.unknown().keySet());
		List<DataHash> files = new ArrayList<>(wanted.files().keySet());
		files.removeAll(there);
		missing.addAll(store.missing(files));
		missing.removeAll(there);
		files.removeAll(missing);
		progress.begin("Push " + files.size() + " files to " + remote.address(), bytes(files));
		Transfers.Outcome<DataHash> pushedFiles = push(files, progress);
		there.addAll(pushedFiles.done());
		Set<DataHash> folders = wanted.foldersWithin(there);
		int incomplete = incomplete(wanted, there, missing);
		folders.removeAll(there);
		Transfers.Outcome<DataHash> pushedFolders = push(folders, progress);
		List<Problem> problems = new ArrayList<>(pushedFiles.problems());
		problems.addAll(pushedFolders.problems());
		tidy(pushedFiles.done(), progress);
		return new TransferResult(pushedFiles.done().size() + pushedFolders.done().size(), pushedFiles.missed() + pushedFolders.missed() + incomplete,
				missing, problems, 0);
	}

	/** Looks where files have just come, since whatever a killed push was writing lies where the next one writes it again. */
	private void tidy(Set<DataHash> pushed, Progress progress) throws IOException {
		Set<String> folders = new TreeSet<>();
		for (DataHash hash : pushed) {
			folders.add(RemoteKeys.parent(RemoteKeys.of(hash)));
		}
		// all that was to be pushed is there: what cannot be deleted now is tried again by the next push
		new Transfers<String>(remote, threads, remote::tidy).run(folders, Progress.NONE.until(progress::isCancelled));
	}

	/** @return how many lists stay here because some of their files could not be sent; those with files that are nowhere do not count */
	private static int incomplete(WantedObjects wanted, Set<DataHash> there, Set<DataHash> missing) {
		int count = 0;
		for (DataHash folder : wanted.folders().keySet()) {
			Set<DataHash> lacking = new HashSet<>(wanted.folders().get(folder));
			lacking.removeAll(there);
			if (!there.contains(folder) && !lacking.isEmpty() && lacking.stream().noneMatch(missing::contains)) {
				count++;
			}
		}
		return count;
	}

	private long bytes(Collection<DataHash> hashes) throws IOException {
		long bytes = 0;
		for (DataHash hash : hashes) {
			bytes += Files.size(store.path(hash));
		}
		return bytes;
	}

	private Transfers.Outcome<DataHash> push(Collection<DataHash> hashes, Progress progress) throws IOException {
		return new Transfers<DataHash>(remote, threads, this::push).run(hashes, progress);
	}

	private void push(DataHash hash, Progress progress) throws IOException {
		if (!soundness.of(hash, progress)) {
			// the others may still come through, and nobody else should get this one
			throw new ConnectionException(store.damaged(hash));
		}
		remote.upload(store.path(hash), RemoteKeys.of(hash), progress);
	}
}
