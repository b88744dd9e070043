package org.edgeloop.dvc.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.remote.Remote;
import org.edgeloop.dvc.remote.TransferResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects between a cache and a remote in a folder, whose files say what has come of it. */
class ObjectTransferTest {

	private static final int FILES = 40;

	@TempDir
	private Path folder;
	private Path root;
	private TransferRig rig;
	private LocalRemote remote;

	@BeforeEach
	void makeCache() throws IOException {
		root = folder.resolve("remote");
		rig = TransferRig.make(folder.resolve("cache"), FILES, 5000);
		remote = new LocalRemote(root, 4);
	}

	private TransferResult push() throws IOException {
		return new ObjectPush(rig.store, remote, 4).run(rig.used(), Progress.NONE);
	}

	private TransferResult fetch(ObjectStore into) throws IOException {
		return new ObjectFetch(into, remote, 4).run(rig.used(), Progress.NONE);
	}

	@Test
	void aRemoteHoldsTheSameFilesAsTheCache() throws IOException {
		assertEquals(new TransferResult(rig.objects(), 0, Set.of(), List.of(), 0), push());
		assertEquals(TransferRig.keys(rig.store.folder()), TransferRig.keys(root));
		assertEquals(rig.objects(), TransferRig.assertSound(root));
		assertEquals(TransferResult.NOTHING, push(), "nothing is sent twice");
		var other = new ObjectStore(folder.resolve("other"));
		assertEquals(rig.objects(), fetch(other).transferred());
		assertEquals(TransferRig.keys(root), TransferRig.keys(other.folder()));
		assertEquals(TransferResult.NOTHING, fetch(other));
		assertFalse(Files.getPosixFilePermissions(other.path(rig.single)).toString().contains("WRITE"), "objects of a cache are read-only");
	}

	/** As some servers are left by a push that was killed. */
	@Test
	void aPartUnderTheNameOfAnObjectIsSentAgain() throws IOException {
		push();
		Path object = root.resolve(RemoteKeys.of(rig.single));
		Files.write(object, Arrays.copyOf(Files.readAllBytes(object), 100));
		assertEquals(1, push().transferred());
		assertEquals(rig.objects(), TransferRig.assertSound(root));
	}

	@Test
	void theListOfAFolderComesLast() throws IOException {
		List<String> order = Collections.synchronizedList(new ArrayList<>());
		new ObjectPush(rig.store, new Watched(remote, order::add), 4).run(rig.used(), Progress.NONE);
		assertEquals(rig.objects(), order.size());
		assertTrue(order.getLast().endsWith(".dir"), order.getLast());
		assertEquals(1, order.stream().filter(key -> key.endsWith(".dir")).count());
	}

	@Test
	void aListWhoseFilesAreNotAllThereStaysHere() throws IOException {
		DataHash refused = rig.tree.hashes().iterator().next();
		var strict = new Watched(remote, key -> {
			if (key.endsWith(refused.key())) {
				throw new ConnectionException(Problem.error("Not this one", key, ""));
			}
		});
		TransferResult result = new ObjectPush(rig.store, strict, 4).run(rig.used(), Progress.NONE);
		assertEquals(2, result.failed(), "the file, and the list that would promise it");
		assertEquals(List.of("Not this one"), result.problems().stream().map(Problem::what).toList());
		assertEquals(rig.objects() - 2, TransferRig.assertSound(root));
		assertEquals(2, push().transferred(), "the next call goes on");
	}

	@Test
	void whatIsNowhereIsMissingAndTheRestGoesThrough() throws IOException {
		DataHash lost = rig.tree.hashes().iterator().next();
		rig.store.remove(lost);
		TransferResult result = push();
		assertEquals(Set.of(lost), result.missing());
		assertEquals(0, result.failed());
		assertEquals(rig.objects() - 2, TransferRig.assertSound(root));
		var other = new ObjectStore(folder.resolve("other"));
		assertEquals(Set.of(rig.folder), fetch(other).missing());
	}

	@Test
	void aDamagedObjectOfTheCacheIsNotSpread() throws IOException {
		Path object = rig.store.path(rig.single);
		Files.delete(object);
		Files.writeString(object, "something else");
		TransferResult result = push();
		assertEquals(1, result.failed());
		assertTrue(result.problems().getFirst().toLine().contains(object + ": The object in the cache is corrupted"), result.problems().toString());
		assertEquals(rig.objects() - 1, TransferRig.assertSound(root));
	}

	@Test
	void aDamagedObjectOfTheRemoteIsNamedAndKeptOut() throws IOException {
		push();
		String key = RemoteKeys.of(rig.single);
		Files.writeString(root.resolve(key), "something else");
		var other = new ObjectStore(folder.resolve("other"));
		TransferResult result = fetch(other);
		assertEquals(1, result.failed());
		assertTrue(result.problems().getFirst().toLine().startsWith(root.resolve(key) + ": The object on the remote is corrupted"), result.problems().toString());
		assertFalse(other.has(rig.single));
		assertEquals(rig.objects() - 1, TransferRig.assertSound(other.folder()));
		Files.copy(rig.store.path(rig.single), root.resolve(key), StandardCopyOption.REPLACE_EXISTING);
		assertEquals(1, fetch(other).transferred());
	}

	@Test
	void aDamagedObjectOfTheCacheIsFetchedAnew() throws IOException {
		push();
		for (DataHash hash : List.of(rig.single, rig.folder)) {
			Path object = rig.store.path(hash);
			Files.delete(object);
			Files.writeString(object, "something else");
		}
		assertEquals(2, fetch(rig.store).transferred());
		assertEquals(rig.objects(), TransferRig.assertSound(rig.store.folder()));
	}

	@Test
	void objectsOfOldRepositoriesLieWhereTheyAlwaysDid() throws IOException {
		byte[] text = "one\r\ntwo\r\n".getBytes();
		var hash = new DataHash(DataHash.DOS2UNIX, TransferRig.md5("one\ntwo\n".getBytes()));
		rig.store.adopt(hash, Files.write(rig.store.temporary(), text));
		new ObjectPush(rig.store, remote, 4).run(List.of(TransferRig.used(hash, "old.txt")), Progress.NONE);
		assertEquals(Set.of(hash.key()), TransferRig.keys(root));
		var other = new ObjectStore(folder.resolve("other"));
		assertEquals(1, new ObjectFetch(other, remote, 4).run(List.of(TransferRig.used(hash, "old.txt")), Progress.NONE).transferred());
		assertEquals("one\r\ntwo\r\n", Files.readString(other.path(hash)));
	}

	@Test
	void noHashLeadsOutOfTheRemote() {
		for (String value : List.of("../../../../etc/passwd", "d8e8fca2dc0f896fd7cb4cb0031ba24/", "", "D8E8FCA2DC0F896FD7CB4CB0031BA249")) {
			var used = List.of(TransferRig.used(DataHash.md5(value), "data"));
			assertThrows(ProblemException.class, () -> new ObjectPush(rig.store, remote, 4).run(used, Progress.NONE), value);
			assertThrows(ProblemException.class, () -> new ObjectFetch(rig.store, remote, 4).run(used, Progress.NONE), value);
		}
	}

	@Test
	void aRemoteThatFailsAlwaysIsLeftAlone() throws IOException {
		List<String> tried = Collections.synchronizedList(new ArrayList<>());
		var broken = new Watched(remote, key -> {
			tried.add(key);
			throw new ConnectionException(Problem.error("Broken", "remote", ""));
		});
		TransferResult result = new ObjectPush(rig.store, broken, 4).run(rig.used(), Progress.NONE);
		assertEquals(rig.objects(), result.failed());
		assertTrue(tried.size() < 25, "tried " + tried.size());
	}

	@Test
	void cancellingEndsAllAndKeepsWhatIsThere() throws IOException {
		List<String> sent = Collections.synchronizedList(new ArrayList<>());
		Progress soon = Progress.NONE.until(() -> sent.size() >= 5);
		assertThrows(CancellationException.class, () -> new ObjectPush(rig.store, new Watched(remote, sent::add), 2).run(rig.used(), soon));
		int there = TransferRig.assertSound(root);
		assertTrue(there < rig.objects(), there + " of " + rig.objects());
		assertEquals(rig.objects() - there, push().transferred());
	}

	/** Tells what is uploaded, before it is. */
	private record Watched(Remote remote, Watcher watcher) implements Remote {

		interface Watcher {
			void uploads(String key) throws IOException;
		}

		@Override
		public String address() {
			return remote.address();
		}

		@Override
		public int connections() {
			return remote.connections();
		}

		@Override
		public boolean canList() {
			return remote.canList();
		}

		@Override
		public boolean canWrite() {
			return remote.canWrite();
		}

		@Override
		public OptionalLong size(String key, Progress progress) throws IOException {
			return remote.size(key, progress);
		}

		@Override
		public void list(String below, Listing listing, Progress progress) throws IOException {
			remote.list(below, listing, progress);
		}

		@Override
		public void download(String key, Path file, Progress progress) throws IOException {
			remote.download(key, file, progress);
		}

		@Override
		public void upload(Path file, String key, Progress progress) throws IOException {
			watcher.uploads(key);
			remote.upload(file, key, progress);
		}

		@Override
		public void delete(String key, Progress progress) throws IOException {
			remote.delete(key, progress);
		}

		@Override
		public void close() throws IOException {
			remote.close();
		}
	}
}
