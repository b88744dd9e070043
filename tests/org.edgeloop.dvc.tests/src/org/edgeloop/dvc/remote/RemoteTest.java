package org.edgeloop.dvc.remote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.RemoteSettings;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What remotes in folders and on an OpenSSH server have in common; the folder itself tells what is there. */
class RemoteTest {

	private static final String KEY = "files/md5/d8/e8fca2dc0f896fd7cb4cb0031ba249";

	/** How the folder is reached. */
	enum Way {
		FOLDER, SSH
	}

	@TempDir
	private static Path home;
	private static OpenSshServer server;
	@TempDir
	private Path folder;
	private Path root;
	private Remote remote;

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
	void chooseFolder() {
		root = folder.resolve("a folder ü/store");
	}

	@AfterEach
	void close() throws IOException {
		if (remote != null) {
			remote.close();
		}
	}

	private void open(Way way) throws IOException {
		remote = way == Way.SSH ? SshRemotes.open(server, root)
				: new LocalRemoteKind().open(new RemoteSettings("store", root.toString(), Map.of()), SshRemotes.silent(folder), Progress.NONE);
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("file"), content);
	}

	private static byte[] random(int size) {
		var bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		return bytes;
	}

	/** @return all files of the store by their keys, hidden ones too */
	private List<String> there() throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).map(path -> root.relativize(path).toString()).sorted().toList();
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsUploadedIsThereAndComesBack(Way way) throws IOException {
		open(way);
		for (int size : new int[] { 0, 1, 32767, 32768, 32769, 65536, 5_000_001 }) {
			byte[] content = random(size);
			var told = new AtomicLong();
			remote.upload(file(content), KEY, new Counted(told));
			assertEquals(size, told.get());
			assertArrayEquals(content, Files.readAllBytes(root.resolve(KEY)));
			assertEquals(OptionalLong.of(size), remote.size(KEY, Progress.NONE));
			Path back = folder.resolve("back");
			remote.download(KEY, back, new Counted(told));
			assertEquals(2L * size, told.get());
			assertArrayEquals(content, Files.readAllBytes(back));
		}
		assertEquals(List.of(KEY), there(), "nothing else is left");
	}

	/** Counts the work. */
	private record Counted(AtomicLong work) implements Progress {
		@Override
		public void begin(String task, long total) {
			// not counted
		}

		@Override
		public void worked(long amount) {
			work.addAndGet(amount);
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsNotThereIsSaidToBeSo(Way way) throws IOException {
		open(way);
		assertEquals(OptionalLong.empty(), remote.size(KEY, Progress.NONE));
		assertThrows(NoSuchFileException.class, () -> remote.download(KEY, folder.resolve("back"), Progress.NONE));
		remote.list("files/md5", (key, _) -> {
			throw new AssertionError(key);
		}, Progress.NONE);
		remote.delete(KEY, Progress.NONE);
		Files.createDirectories(root.resolve(KEY));
		assertEquals(OptionalLong.empty(), remote.size(KEY, Progress.NONE), "a folder is no file");
	}

	@ParameterizedTest
	@EnumSource
	void listingNamesWholeFilesOnly(Way way) throws IOException {
		open(way);
		for (String key : List.of(KEY, "files/md5/00/0123", "runs/aa/b/c", "12/34")) {
			remote.upload(file(random(key.length())), key, Progress.NONE);
		}
		Files.write(root.resolve("files/md5/00/.cutoff.tmp"), random(3));
		assertEquals(Map.of(KEY, (long) KEY.length(), "files/md5/00/0123", 17L), list("files/md5"));
		assertEquals(Map.of("files/md5/00/0123", 17L), list("files/md5/00"));
		assertEquals(4, list("").size());
		remote.delete(KEY, Progress.NONE);
		assertEquals(Map.of("files/md5/00/0123", 17L), list("files/md5"));
	}

	private Map<String, Long> list(String below) throws IOException {
		Map<String, Long> found = new HashMap<>();
		remote.list(below, found::put, Progress.NONE);
		return found;
	}

	@ParameterizedTest
	@EnumSource
	void anUploadThatIsCancelledLeavesNothing(Way way) throws IOException {
		open(way);
		Path large = file(random(40 << 20));
		var told = new AtomicLong();
		Progress soon = new Counted(told).until(() -> told.get() > 0);
		assertThrows(CancellationException.class, () -> remote.upload(large, KEY, soon));
		assertEquals(List.of(), there());
		remote.upload(large, KEY, Progress.NONE);
		assertEquals(-1, Files.mismatch(large, root.resolve(KEY)));
	}

	@ParameterizedTest
	@EnumSource
	void aFileInTheWayOfAFolderIsNamed(Way way) throws IOException {
		open(way);
		Files.createDirectories(root.resolve("files"));
		Files.writeString(root.resolve("files/md5"), "in the way");
		Path file = file(random(3));
		ConnectionException failure = assertThrows(ConnectionException.class, () -> remote.upload(file, KEY, Progress.NONE));
		assertTrue(failure.getMessage().contains(root.resolve("files/md5").toString()), failure.getMessage());
		assertEquals("in the way", Files.readString(root.resolve("files/md5")));
	}

	@ParameterizedTest
	@EnumSource
	void noPermissionIsSaid(Way way) throws IOException {
		assumeFalse("root".equals(System.getProperty("user.name")), "skipped: root may write everywhere");
		open(way);
		Files.createDirectories(root);
		Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));
		Path file = file(random(3));
		assertThrows(ConnectionException.class, () -> remote.upload(file, KEY, Progress.NONE));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4, 64 })
	void manyThreadsUseIt(int threads) throws Exception {
		open(Way.SSH);
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Future<Object>> all = Stream.iterate(0, i -> i + 1).limit(200).map(i -> pool.submit(() -> {
				byte[] content = random(i * 331);
				Path mine = Files.write(folder.resolve("mine" + i), content);
				String key = "files/md5/%02x/%030x".formatted(i % 16, i);
				remote.upload(mine, key, Progress.NONE);
				remote.download(key, mine, Progress.NONE);
				assertArrayEquals(content, Files.readAllBytes(mine));
				return null;
			})).toList();
			for (Future<Object> one : all) {
				one.get();
			}
		}
		assertEquals(200, there().size());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void aServerThatAllowsFewSessionsIsEnough(int most) throws Exception {
		Path other = Files.createDirectories(folder.resolve("other"));
		try (OpenSshServer strict = OpenSshServer.start(other, List.of("MaxSessions " + most, "Subsystem sftp internal-sftp"))) {
			remote = SshRemotes.open(strict, root);
			manyFiles(50);
		}
		assertEquals(50, there().size());
	}

	@Test
	void aServerThatLetsNobodyWriteSaysSo() throws Exception {
		Path other = Files.createDirectory(folder.resolve("other"));
		Files.createDirectories(root);
		Path file = file(random(3));
		try (OpenSshServer strict = OpenSshServer.start(other, List.of("Subsystem sftp internal-sftp -R")); Remote readOnly = SshRemotes.open(strict, root)) {
			String said = assertThrows(ConnectionException.class, () -> readOnly.upload(file, KEY, Progress.NONE)).getMessage();
			assertTrue(said.contains("does not allow"), said);
		}
		assertEquals(List.of(), there());
	}

	@Test
	void aDiskThatIsFullIsSaid() throws Exception {
		Files.createDirectories(root);
		assumeTrue(new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", root.toString()).start().waitFor() == 0,
				"skipped: no small disk can be mounted");
		try {
			open(Way.SSH);
			Path file = file(random(3 << 20));
			String said = assertThrows(ConnectionException.class, () -> remote.upload(file, KEY, Progress.NONE)).getMessage();
			assertTrue(said.contains("disk is full"), said);
			assertEquals(List.of(), there());
		} finally {
			OpenSshServer.run("umount", root.toString());
		}
	}

	private void manyFiles(int count) throws Exception {
		try (ExecutorService pool = Executors.newFixedThreadPool(remote.connections())) {
			List<Future<Object>> all = Stream.iterate(0, i -> i + 1).limit(count).map(i -> pool.submit(() -> {
				Path mine = Files.write(folder.resolve("mine" + i), random(i));
				remote.upload(mine, "files/md5/00/%030x".formatted(i), Progress.NONE);
				return null;
			})).toList();
			for (Future<Object> one : all) {
				one.get();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ssh:///no/host", "ssh://-oProxyCommand=x/folder", "ssh://host:99999/folder" })
	void badAddressesAreRefused(String url) {
		var settings = new RemoteSettings("store", url, Map.of());
		String said = assertThrows(IOException.class, () -> new SshRemoteKind().open(settings, SshRemotes.silent(folder), Progress.NONE)).getMessage();
		assertFalse(said.isBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "x", "100000" })
	void badOptionsAreRefused(String jobs) {
		var settings = new RemoteSettings("store", "/tmp/x", Map.of("jobs", jobs));
		String said = assertThrows(IOException.class, () -> new LocalRemoteKind().open(settings, SshRemotes.silent(folder), Progress.NONE)).getMessage();
		assertTrue(said.contains("remote 'store'") && said.contains("jobs"), said);
	}
}
