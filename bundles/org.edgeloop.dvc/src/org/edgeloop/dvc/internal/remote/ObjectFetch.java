package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.FileHasher;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.system.DiskRoom;
import org.edgeloop.dvc.remote.Remote;
import org.edgeloop.dvc.remote.TransferResult;
import org.edgeloop.dvc.used.UsedObject;

/**
 * Brings the objects of outputs from a remote to a cache: the lists of folders first, which say what is in them. Each is hashed before it
 * comes into the cache, so that what was damaged on its way, or there, is named and kept out. Objects of the cache that are damaged are
 * fetched anew.
 */
public final class ObjectFetch {

	private final ObjectStore store;
	private final Remote remote;
	private final int threads;
	private final ObjectSoundness soundness;
	/** What the remote does not have. */
	private final Set<DataHash> missing = ConcurrentHashMap.newKeySet();

	public ObjectFetch(ObjectStore store, Remote remote, int threads) {
		this.store = store;
		this.remote = remote;
		this.threads = threads;
		soundness = new ObjectSoundness(store);
	}

	public TransferResult run(Collection<UsedObject> used, Progress progress) throws IOException {
		Transfers.Outcome<DataHash> lists = lists(used, progress);
		WantedObjects wanted = WantedObjects.of(used, store);
		List<DataHash> files = lacking(wanted.files().keySet(), progress);
		progress.begin("Fetch " + files.size() + " files from " + remote.address(), bytes(used, files));
		Transfers.Outcome<DataHash> contents = fetch(files, progress);
		List<Problem> problems = new ArrayList<>(lists.problems());
		problems.addAll(contents.problems());
		long failed = lists.missed() + contents.missed();
		long transferred = (long) lists.done().size() + contents.done().size() - missing.size();
		return new TransferResult(transferred, failed, new LinkedHashSet<>(missing), problems, 0);
	}

	/** Fetches the lists of folders alone, so that it is known what is in them. */
	public Transfers.Outcome<DataHash> lists(Collection<UsedObject> used, Progress progress) throws IOException {
		List<DataHash> folders = used.stream().map(UsedObject::hash).filter(DataHash::isFolder).distinct().toList();
		progress.begin("Look what the cache lacks", 0);
		return fetch(lacking(folders, progress), progress);
	}

	/** @return those that are not in the cache; what is damaged there is taken away */
	private List<DataHash> lacking(Collection<DataHash> hashes, Progress progress) throws IOException {
		Set<DataHash> absent = store.missing(hashes);
		List<DataHash> lacking = new ArrayList<>(absent);
		for (DataHash hash : hashes) {
			progress.checkCancelled();
			if (!absent.contains(hash) && !soundness.of(hash, progress)) {
				store.remove(hash);
				lacking.add(hash);
			}
		}
		return lacking;
	}

	/** @return 0 if nobody knows: the list of a folder has no sizes */
	private static long bytes(Collection<UsedObject> used, Collection<DataHash> lacking) {
		Set<DataHash> sought = Set.copyOf(lacking);
		long bytes = 0;
		for (UsedObject object : used) {
			if (object.hash().isFolder() || object.size() < 0) {
				return 0;
			}
			bytes += sought.contains(object.hash()) ? object.size() : 0;
		}
		return bytes;
	}

	private Transfers.Outcome<DataHash> fetch(Collection<DataHash> hashes, Progress progress) throws IOException {
		PartialObjects partial = PartialObjects.in(store);
		return new Transfers<DataHash>(remote, threads, (hash, inside) -> fetch(hash, partial, inside)).run(hashes, progress);
	}

	private void fetch(DataHash hash, PartialObjects partial, Progress progress) throws IOException {
		try {
			fetchInto(hash, partial, progress);
		} catch (IOException e) {
			if (e instanceof ConnectionException || !DiskRoom.isFull(e)) {
				throw e;
			}
			long needed = remote.size(RemoteKeys.of(hash), progress).orElse(-1);
			throw DiskRoom.failed("What is fetched cannot be written", e, store.folder(), needed);
		}
	}

	private void fetchInto(DataHash hash, PartialObjects partial, Progress progress) throws IOException {
		Path temporary = store.partial(hash);
		long from = partial.take(hash, temporary);
		boolean isCutOff = true;
		try {
			download(hash, temporary, from, progress);
			isCutOff = false;
			check(hash, temporary, Progress.NONE.until(progress::isCancelled));
			store.adopt(hash, temporary);
		} catch (NoSuchFileException e) {
			missing.add(hash);
			isCutOff = false;
		} finally {
			if (isCutOff) {
				PartialObjects.leave(temporary, from);
			} else {
				Files.deleteIfExists(temporary);
			}
		}
	}

	/** What was gone on with and is not right is fetched from the beginning. */
	private void download(DataHash hash, Path file, long from, Progress progress) throws IOException {
		if (from > 0) {
			remote.resume(RemoteKeys.of(hash), file, from, progress);
			if (digits(hash, file, Progress.NONE.until(progress::isCancelled)).equals(hash.value())) {
				return;
			}
		}
		remote.download(RemoteKeys.of(hash), file, progress);
	}

	private static String digits(DataHash hash, Path file, Progress progress) throws IOException {
		return FileHasher.hash(file, hash.isFolder() ? DataHash.MD5 : hash.algorithm(), progress);
	}

	private void check(DataHash hash, Path file, Progress progress) throws IOException {
		String digits = digits(hash, file, progress);
		if (!hash.value().equals(hash.isFolder() ? digits + FolderTree.SUFFIX : digits)) {
			throw new ConnectionException(Problem.error("The object on the remote is corrupted: its content has the hash " + digits,
					remote.address() + "/" + RemoteKeys.of(hash), "delete it there, and push the data again from where it is sound"));
		}
	}
}
