package org.edgeloop.dvc.s3.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.s3.internal.FakeS3.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects that come in pieces, or not as they should. */
class DownloadTest {

	private static final byte[] CONTENT = new byte[5_500];

	static {
		new Random(1).nextBytes(CONTENT);
	}

	@TempDir
	Path folder;

	private FakeS3 server;
	private S3Remote remote;

	@BeforeEach
	void start() throws IOException {
		server = new FakeS3();
		server.bucket.objects.put("store/k", CONTENT);
		remote = server.open(Map.of());
	}

	@AfterEach
	void end() throws IOException {
		remote.close();
		server.close();
	}

	private Path download() throws IOException {
		Path file = folder.resolve("back");
		remote.download("k", file, Progress.NONE);
		return file;
	}

	@Test
	void goesOnWhereTheConnectionBrokeOff() throws IOException {
		server.trouble = request -> {
			Answer whole = server.bucket.answer(request);
			return whole.body().length > 1_000 ? whole.cut(1_000) : whole;
		};
		assertArrayEquals(CONTENT, Files.readAllBytes(download()));
		List<String> ranges = new ArrayList<>();
		server.requests.stream().filter(request -> request.kind().equals("GET")).forEach(request -> ranges.add(request.headers().get("range")));
		assertEquals(6, ranges.size());
		assertEquals("bytes=5000-", ranges.getLast());
		assertEquals(FakeBucket.tag(CONTENT), server.requests.getLast().headers().get("if-match"));
	}

	@Test
	void goesOnWithWhatAnotherProcessHasLeft() throws IOException {
		Path file = Files.write(folder.resolve("back"), Arrays.copyOf(CONTENT, 4_000));
		remote.resume("k", file, 3_000, Progress.NONE);
		assertArrayEquals(CONTENT, Files.readAllBytes(file));
		assertEquals("bytes=3000-", server.requests.getLast().headers().get("range"));
	}

	@Test
	void beginsAnewWhereTheServerKnowsNoRanges() throws IOException {
		var count = new AtomicInteger();
		server.trouble = request -> {
			request.headers().remove("range");
			Answer whole = server.bucket.answer(request);
			return count.getAndIncrement() == 0 ? whole.cut(4_000) : whole;
		};
		assertArrayEquals(CONTENT, Files.readAllBytes(download()));
	}

	@Test
	void doesNotMixTwoContents() {
		server.trouble = request -> {
			Answer whole = server.bucket.answer(request);
			server.bucket.objects.put("store/k", new byte[5_500]);
			return request.headers().containsKey("range") ? whole : whole.cut(1_000);
		};
		var thrown = assertThrows(ConnectionException.class, this::download);
		assertTrue(thrown.problem().what().contains("PreconditionFailed"), thrown.problem().what());
	}

	@Test
	void doesNotTakeAnotherPartThanWasAskedFor() {
		server.trouble = request -> {
			Answer whole = server.bucket.answer(request);
			return request.headers().containsKey("range") ? whole.with("Content-Range", "bytes 0-5499/5500") : whole.cut(1_000);
		};
		var thrown = assertThrows(ConnectionException.class, this::download);
		assertEquals("The server sends another part of the file than was asked for", thrown.problem().what());
	}

	@Test
	void givesUpWhereNothingMoreComes() {
		server.trouble = request -> request.kind().equals("GET") ? server.bucket.answer(request).cut(0) : null;
		var thrown = assertThrows(ConnectionException.class, this::download);
		assertEquals("The connection to the server broke", thrown.problem().what());
		assertEquals(4, server.count("GET"));
	}

	@Test
	void saysThatTheDiskIsFull() {
		Path full = Path.of("/dev/full");
		Assumptions.assumeTrue(Files.exists(full), "skipped: no /dev/full");
		var thrown = assertThrows(ProblemException.class, () -> remote.download("k", full, Progress.NONE));
		assertEquals("The file cannot be written: No space left on device", thrown.problem().what());
		assertEquals(1, server.count("GET"));
	}

	@Test
	void saysThatTheFolderIsNone() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "");
		var thrown = assertThrows(ProblemException.class, () -> remote.download("k", file.resolve("back"), Progress.NONE));
		assertEquals("The file cannot be written: Not a directory", thrown.problem().what());
	}
}
