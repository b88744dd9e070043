package org.edgeloop.dvc.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.remote.Remote;
import org.junit.jupiter.api.Test;

/** How many questions it takes to find out what a remote has, by one that counts them. */
class PresenceTest {

	private final Counting remote = new Counting();

	private static Set<DataHash> hashes(int from, int to) {
		return IntStream.range(from, to).mapToObj(i -> DataHash.md5(TransferRig.md5(("" + i).getBytes()))).collect(Collectors.toSet());
	}

	private Set<DataHash> ask(Set<DataHash> hashes) throws IOException {
		return new Presence(remote, 4).of(hashes, Progress.NONE);
	}

	@Test
	void fewAreAskedForOneByOne() throws IOException {
		remote.add(hashes(0, 50_000));
		Set<DataHash> wanted = hashes(49_990, 50_010);
		assertEquals(hashes(49_990, 50_000), ask(wanted));
		assertEquals(20, remote.questions.get());
		assertEquals(0, remote.listings.get());
	}

	@Test
	void manyAreFoundInListings() throws IOException {
		remote.add(hashes(0, 20_000));
		assertEquals(hashes(10_000, 20_000), ask(hashes(10_000, 30_000)));
		assertEquals(0, remote.questions.get());
		assertEquals(257, remote.listings.get(), "one to estimate, then one for each folder");
	}

	@Test
	void someInALargeRemoteAreAskedForOneByOne() throws IOException {
		remote.add(hashes(0, 300_000));
		assertEquals(hashes(0, 300), ask(hashes(0, 300)));
		assertEquals(300, remote.questions.get());
		assertTrue(remote.listings.get() <= 1);
	}

	@Test
	void whatCannotBeListedIsAskedFor() throws IOException {
		remote.canList = false;
		remote.add(hashes(0, 500));
		assertEquals(hashes(0, 500), ask(hashes(0, 1000)));
		assertEquals(1000, remote.questions.get());
	}

	@Test
	void bothLayoutsAreLookedAt() throws IOException {
		Set<DataHash> old = hashes(0, 400).stream().map(hash -> new DataHash(DataHash.DOS2UNIX, hash.value())).collect(Collectors.toSet());
		remote.add(old);
		remote.add(hashes(400, 800));
		Set<DataHash> wanted = new HashSet<>(old);
		wanted.addAll(hashes(0, 800));
		Set<DataHash> expected = new HashSet<>(old);
		expected.addAll(hashes(400, 800));
		assertEquals(expected, ask(wanted));
	}

	/** Has keys, and no files. */
	private static final class Counting implements Remote {

		private final TreeSet<String> keys = new TreeSet<>();
		private final AtomicInteger questions = new AtomicInteger();
		private final AtomicInteger listings = new AtomicInteger();
		private boolean canList = true;

		void add(Set<DataHash> hashes) throws IOException {
			for (DataHash hash : hashes) {
				keys.add(RemoteKeys.of(hash));
			}
		}

		@Override
		public String address() {
			return "counting";
		}

		@Override
		public int connections() {
			return 4;
		}

		@Override
		public boolean canList() {
			return canList;
		}

		@Override
		public boolean canWrite() {
			return false;
		}

		@Override
		public OptionalLong size(String key, Progress progress) {
			questions.incrementAndGet();
			return keys.contains(key) ? OptionalLong.of(1) : OptionalLong.empty();
		}

		@Override
		public void list(String folder, Listing listing, Progress progress) throws IOException {
			listings.incrementAndGet();
			for (String key : keys.subSet(folder + "/", folder + "0")) {
				listing.found(key, 1);
			}
		}

		@Override
		public void download(String key, Path file, Progress progress) {
			throw new AssertionError(key);
		}

		@Override
		public void upload(Path file, String key, Progress progress) {
			throw new AssertionError(key);
		}

		@Override
		public void delete(String key, Progress progress) {
			throw new AssertionError(key);
		}

		@Override
		public void close() {
			// nothing open
		}
	}
}
