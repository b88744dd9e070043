package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dvc push}, {@code fetch}, {@code pull} and {@code status --cloud}; the hashes are md5sum's. */
class DvcRemoteCommandsTest {

	private static final String FOO = "files/md5/d3/b07384d113edec49eaa6238ad5ff00";
	private static final String BAR = "files/md5/c1/57a79031e1c40f85931829bc5fc552";

	@TempDir
	private Path folder;
	private Path root;
	private Path store;

	@BeforeEach
	void makeRepository() throws IOException {
		root = Files.createDirectory(folder.resolve("project"));
		store = folder.resolve("store");
		run("init", "--no-scm");
		Files.writeString(root.resolve("foo"), "foo\n");
		Files.createDirectories(root.resolve("data/sub"));
		Files.writeString(root.resolve("data/bar"), "bar\n");
		Files.writeString(root.resolve("data/sub/baz"), "baz\n");
		run("add", "foo", "data");
	}

	private Run run(Object... arguments) {
		Object[] all = new Object[arguments.length + 3];
		all[0] = "dvc";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		all[all.length - 2] = "--cd";
		all[all.length - 1] = root;
		return Run.of(all);
	}

	private void assertRun(String out, Object... arguments) {
		Run run = run(arguments);
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(out, run.out());
	}

	private void forget(String... names) throws IOException {
		for (String name : names) {
			try (Stream<Path> files = Files.walk(root.resolve(name))) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private List<String> there() throws IOException {
		try (Stream<Path> files = Files.walk(store)) {
			return files.filter(Files::isRegularFile).map(file -> store.relativize(file).toString()).sorted().toList();
		}
	}

	@Test
	void dataGoesToAFolderAndComesBack() throws IOException {
		run("remote", "add", "-d", "store", store);
		Run status = run("status", "--cloud");
		assertTrue(status.out().contains("\tnew:                foo\n") && status.out().contains("\tnew:                data\n")
				&& status.out().contains("\tnew:                data/bar\n"), status.out());
		assertRun("4 files pushed\n", "push");
		assertEquals(4, there().size());
		assertTrue(there().containsAll(List.of(FOO, BAR)), there().toString());
		assertRun("Everything is up to date.\n", "push");
		assertRun("Cache and remote 'store' are in sync.\n", "status", "-c");
		forget(".dvc/cache", "foo", "data");
		assertRun("A       data/\nA       foo\n4 files fetched and 3 files added\n", "pull");
		assertEquals("baz\n", Files.readString(root.resolve("data/sub/baz")));
		assertRun("Everything is up to date.\n", "pull");
	}

	@Test
	void aPartOfAFolderIsFetchedAlone() throws IOException {
		run("remote", "add", "-d", "store", store);
		run("push");
		forget(".dvc/cache");
		assertRun("2 files fetched\n", "fetch", "data/bar");
		assertFalse(Files.exists(root.resolve(".dvc/cache").resolve(FOO)));
		assertTrue(run("status", "-c", "--json").out().contains("\"foo\": \"deleted\""));
		assertEquals(1, run("status", "-c", "-q").exitCode());
	}

	@Test
	void whatIsNowhereIsNamed() throws IOException {
		run("remote", "add", "-d", "store", store);
		forget(".dvc/cache/" + BAR);
		Run push = run("push");
		assertEquals(0, push.exitCode(), "as with DVC");
		assertEquals("WARNING: Some of the cache files do not exist neither locally nor on remote. Missing cache files:\nmd5: c157a79031e1c40f85931829bc5fc552\n",
				push.err());
		assertTrue(there().contains(FOO) && there().size() == 2, "no list promises what is missing: " + there());
		assertTrue(run("push", "--json").out().contains("\"missing\":[\"c157a79031e1c40f85931829bc5fc552\"]"));
		assertTrue(run("status", "-c").out().contains("\tmissing:            data/bar\n"));
	}

	@Test
	void aDamagedObjectOfTheRemoteIsNamed() throws IOException {
		run("remote", "add", "-d", "store", store);
		run("push");
		Files.writeString(store.resolve(FOO), "damaged");
		forget(".dvc/cache", "foo");
		Run pull = run("pull", "foo");
		assertEquals(1, pull.exitCode());
		assertTrue(pull.err().contains(store.resolve(FOO) + ": The object on the remote is corrupted"), pull.err());
		assertTrue(pull.err().contains("ERROR: failed to pull data from the cloud - 1 files failed to download"), pull.err());
		assertFalse(Files.exists(root.resolve("foo")));
	}

	@Test
	void remotesThatAreNotThereAreSaid() {
		Run none = run("push");
		assertEquals(0, none.exitCode(), "as with DVC");
		assertTrue(none.err().equals("No remote provided and no default remote set.\n"), none.err());
		assertEquals("Everything is up to date.\n", none.out());
		Run unknown = run("push", "-r", "nowhere");
		assertEquals(1, unknown.exitCode());
		assertTrue(unknown.err().contains("remote 'nowhere' doesn't exist"), unknown.err());
		run("remote", "add", "strange", "gopher://host/folder");
		assertTrue(run("push", "-r", "strange").err().contains("gopher"));
		assertEquals(254, run("push", "-j", "-1").exitCode());
	}

	@Test
	void whatNobodyRefersToIsCollectedThere() throws IOException {
		run("remote", "add", "-d", "store", store);
		run("push");
		List<String> inUse = there();
		Files.writeString(root.resolve("data/bar"), "another\n");
		run("add", "data");
		run("push");
		Files.createDirectories(store.resolve("mine"));
		Files.writeString(store.resolve("mine/notes"), "no object");
		assertEquals(inUse.size() + 3, there().size());
		Run dry = run("gc", "-w", "-c", "--dry");
		assertTrue(dry.out().endsWith("2 objects from remote will be removed.\n"), dry.out() + dry.err());
		assertEquals(inUse.size() + 3, there().size());
		Run gc = run("gc", "-w", "-c", "-f");
		assertTrue(gc.out().endsWith("Removed 2 objects from remote.\n"), gc.out() + gc.err());
		assertTrue(there().contains("mine/notes") && !there().contains(BAR), there().toString());
		assertRun("Cache and remote 'store' are in sync.\n", "status", "-c");
	}

	@Test
	void dataGoesToAServerAndComesBack() throws Exception {
		try (OpenSshServer server = OpenSshServer.start(Files.createDirectory(folder.resolve("server")))) {
			run("remote", "add", "-d", "store", "ssh://" + System.getProperty("user.name") + "@127.0.0.1:" + server.port() + store);
			run("remote", "modify", "store", "keyfile", server.key());
			Run asked = run("push");
			assertEquals(4, asked.exitCode(), "nobody is there to trust the host key");
			assertTrue(asked.err().contains("host key"), asked.err());
			String fingerprint = OpenSshServer.run("ssh-keygen", "-lf", server.hostKey().toString()).split(" ")[1];
			assertRun("4 files pushed\n", "push", "--accept-host-key", fingerprint);
			forget(".dvc/cache", "foo", "data");
			assertRun("A       data/\nA       foo\n4 files fetched and 3 files added\n", "pull", "--accept-host-key", fingerprint);
		}
	}
}
