package org.edgeloop.dvc.s3.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against s3rver, a server of another maker, which keeps objects as files that can be looked at. */
class S3RemoteTest {

	@TempDir
	Path folder;

	private S3Peer peer;

	@BeforeEach
	void start() throws IOException {
		peer = S3Peer.start(folder.resolve("server"));
	}

	@AfterEach
	void end() {
		peer.close();
	}

	private Path file(String name, int size) throws IOException {
		var bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		return Files.write(folder.resolve(name), bytes);
	}

	private static TreeMap<String, Long> listed(S3Remote remote, String below) throws IOException {
		var found = new TreeMap<String, Long>();
		remote.list(below, found::put, Progress.NONE);
		return found;
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 9_999, 10_000, 10_001, 12_000, 400_123 })
	void filesOfAnySizeGoThereAndBack(int size) throws IOException {
		String key = "files/md5/d8/e8fca2dc0f896fd7cb4cb0031ba249";
		Path file = file("there", size);
		var sent = new CountedProgress();
		var received = new CountedProgress();
		try (S3Remote remote = peer.open("s3://data/dvc/store")) {
			assertEquals(OptionalLong.empty(), remote.size(key, Progress.NONE));
			remote.upload(file, key, sent);
			assertEquals(OptionalLong.of(size), remote.size(key, Progress.NONE));
			remote.download(key, folder.resolve("back"), received);
		}
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(folder.resolve("back")));
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(peer.object("dvc/store/" + key)));
		assertEquals(size, sent.worked());
		assertEquals(size, received.worked());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b/c+d%20e&f=g", "Größe/日本/𝄞.bin", "x/'quoted' \"twice\"", "files/md5/d8/e8.dir" })
	void keysArePlainText(String key) throws IOException {
		try (S3Remote remote = peer.open("s3://data")) {
			remote.upload(file("there", 10), key, Progress.NONE);
			assertEquals(Map.of(key, 10L), listed(remote, ""));
			assertEquals(Map.of(key, 10L), listed(remote, key.substring(0, key.lastIndexOf('/'))));
			remote.download(key, folder.resolve("back"), Progress.NONE);
			assertArrayEquals(Files.readAllBytes(folder.resolve("there")), Files.readAllBytes(folder.resolve("back")));
			remote.delete(key, Progress.NONE);
			assertEquals(Map.of(), listed(remote, ""));
		}
	}

	@Test
	void listingsStayBelowTheRemoteAndTheFolder() throws IOException {
		Path file = file("there", 3);
		try (S3Remote store = peer.open("s3://data/store"); S3Remote other = peer.open("s3://data/store2/")) {
			store.upload(file, "files/md5/aa/1", Progress.NONE);
			store.upload(file, "files/md5/aab/2", Progress.NONE);
			store.upload(file, "runs/3", Progress.NONE);
			other.upload(file, "files/md5/aa/4", Progress.NONE);
			assertEquals(List.of("files/md5/aa/1", "files/md5/aab/2", "runs/3"), List.copyOf(listed(store, "").keySet()));
			assertEquals(List.of("files/md5/aa/1"), List.copyOf(listed(store, "files/md5/aa").keySet()));
			assertEquals(Map.of(), listed(store, "files/md5/zz"));
			assertEquals(List.of("files/md5/aa/4"), List.copyOf(listed(other, "").keySet()));
			assertEquals("s3://data/store2", other.address());
		}
	}

	/** This server has no second page in the newer way of listing, where its Node.js knows no DES. */
	@Test
	void listingsOfSeveralPagesAreWhole() throws IOException {
		Path objects = Files.createDirectories(folder.resolve("server/data/all"));
		for (int i = 0; i < 2345; i++) {
			Files.writeString(objects.resolve("k" + i + "._S3rver_object"), "" + i);
			Files.writeString(objects.resolve("k" + i + "._S3rver_metadata.json"), "{}");
			Files.writeString(objects.resolve("k" + i + "._S3rver_object.md5"), "d41d8cd98f00b204e9800998ecf8427e");
		}
		try (S3Remote remote = peer.open("s3://data")) {
			TreeMap<String, Long> found = listed(remote, "all");
			assertEquals(2345, found.size());
			assertEquals(4, found.get("all/k1234"));
		}
	}

	@Test
	void whatIsThereIsReplacedAndWhatIsNotIsDeletedInPeace() throws IOException {
		try (S3Remote remote = peer.open("s3://data")) {
			remote.upload(file("first", 20_000), "k", Progress.NONE);
			remote.upload(file("second", 30), "k", Progress.NONE);
			Files.write(folder.resolve("back"), new byte[500]);
			remote.download("k", folder.resolve("back"), Progress.NONE);
			assertArrayEquals(Files.readAllBytes(folder.resolve("second")), Files.readAllBytes(folder.resolve("back")));
			remote.delete("k", Progress.NONE);
			remote.delete("k", Progress.NONE);
			assertEquals(OptionalLong.empty(), remote.size("k", Progress.NONE));
		}
	}

	@Test
	void aFileThatIsNotThereIsNamed() throws IOException {
		try (S3Remote remote = peer.open("s3://data/store")) {
			var thrown = assertThrows(ConnectionException.class, () -> remote.download("files/md5/00/1", folder.resolve("back"), Progress.NONE));
			assertEquals("s3://data/store/files/md5/00/1: The remote has no such file (push it from where it is)", thrown.getMessage());
		}
	}

	@Test
	void aBucketThatIsNotThereIsNamed() {
		var thrown = assertThrows(ConnectionException.class, () -> peer.open("s3://nowhere/store"));
		assertTrue(thrown.problem().what().startsWith("There is no bucket nowhere on 127.0.0.1:"), thrown.problem().what());
	}

	@Test
	void anAccessKeyThatIsNotKnownIsNamed() {
		var who = assertThrows(ConnectionException.class,
				() -> S3Peer.open(peer.settings("s3://data", Map.of("access_key_id", "nobody")), Progress.NONE));
		assertEquals("The server does not know the access key", who.problem().what());
	}

	@Test
	void aServerThatIsGoneIsNamed() throws IOException {
		try (S3Remote remote = peer.open("s3://data")) {
			peer.kill();
			var thrown = assertThrows(ConnectionException.class, () -> remote.size("k", Progress.NONE));
			assertEquals("No server answers", thrown.problem().what());
			assertEquals(peer.address().replace("http://", ""), thrown.problem().where());
		}
	}
}
