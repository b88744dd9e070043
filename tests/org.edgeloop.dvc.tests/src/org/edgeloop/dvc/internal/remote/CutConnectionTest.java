package org.edgeloop.dvc.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.remote.Remote;
import org.edgeloop.dvc.remote.SshRemotes;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An OpenSSH server that dies while data goes there or comes back, after so many thousandths of the bytes; then it is there again. */
class CutConnectionTest {

	private static final int FILES = 60;
	private static final int SIZE = 400_000;

	@TempDir
	private static Path home;
	private static OpenSshServer server;
	@TempDir
	private Path folder;
	private Path root;
	private TransferRig rig;
	private long bytes;

	@BeforeAll
	static void start() throws Exception {
		server = OpenSshServer.start(home);
	}

	@AfterAll
	static void stop() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	@BeforeEach
	void makeCache() throws IOException {
		root = folder.resolve("remote");
		rig = TransferRig.make(folder.resolve("cache"), FILES, SIZE);
		bytes = 0;
		for (String key : TransferRig.keys(rig.store.folder())) {
			bytes += rig.store.folder().resolve(key).toFile().length();
		}
	}

	/** Cuts all connections once the work has come so far. */
	private static final class Cutting implements Progress {

		private final long at;
		private final AtomicLong done = new AtomicLong();

		Cutting(long at) {
			this.at = at;
		}

		@Override
		public void begin(String task, long total) {
			// the bytes are counted
		}

		@Override
		public void worked(long amount) {
			long before = done.getAndAdd(amount);
			if (before <= at && before + amount > at) {
				server.cutConnections();
			}
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 3, 50, 200, 500, 800, 990, 999 })
	void aPushGoesOnWhereItWasCut(int thousandths) throws IOException {
		try (Remote remote = SshRemotes.open(server, root)) {
			var result = new ObjectPush(rig.store, remote, 4).run(rig.used(), new Cutting(bytes * thousandths / 1000));
			assertTrue(result.failed() > 0);
		} catch (ConnectionException e) {
			// it was cut off before it was known what is there
		}
		int there = TransferRig.assertSound(root);
		assertTrue(there < rig.objects(), there + " of " + rig.objects());
		try (Remote remote = SshRemotes.open(server, root)) {
			assertEquals(rig.objects() - there, new ObjectPush(rig.store, remote, 4).run(rig.used(), Progress.NONE).transferred());
		}
		assertEquals(rig.objects(), TransferRig.assertSound(root));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 50, 500, 990 })
	void aFetchGoesOnWhereItWasCut(int thousandths) throws IOException {
		new ObjectPush(rig.store, new LocalRemote(root, 4), 4).run(rig.used(), Progress.NONE);
		var other = new ObjectStore(folder.resolve("other"));
		try (Remote remote = SshRemotes.open(server, root)) {
			var result = new ObjectFetch(other, remote, 4).run(rig.used(), new Cutting(bytes * thousandths / 1000));
			assertTrue(result.failed() > 0);
		} catch (IOException e) {
			assertTrue(e instanceof ConnectionException || thousandths == 0, e.toString());
		}
		int there = soundIn(other);
		try (Remote remote = SshRemotes.open(server, root)) {
			assertEquals(rig.objects() - there, new ObjectFetch(other, remote, 4).run(rig.used(), Progress.NONE).transferred());
		}
		assertEquals(rig.objects(), TransferRig.assertSound(other.folder()));
	}

	/** The list of a folder comes first here, so that it may promise what is still to come. */
	private static int soundIn(ObjectStore store) throws IOException {
		int count = 0;
		for (String key : TransferRig.keys(store.folder())) {
			if (!key.contains("/.")) {
				assertTrue(store.isSound(RemoteKeys.hash(key).orElseThrow(), Progress.NONE), key);
				count++;
			}
		}
		return count;
	}
}
