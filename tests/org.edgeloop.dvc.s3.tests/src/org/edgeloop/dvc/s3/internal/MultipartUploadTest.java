package org.edgeloop.dvc.s3.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.s3.internal.FakeS3.Answer;
import org.edgeloop.dvc.s3.internal.FakeS3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of ten parts on its way to a server that is cut off, refuses, or forgets. */
class MultipartUploadTest {

	private static final int PARTS = 10;
	private static final String PUT_PART = "PUT partNumber uploadId";

	@TempDir
	Path folder;

	private final byte[] content = new byte[PARTS * 4_000 - 123];
	private Path file;
	private FakeS3 server;
	private S3Remote remote;

	@BeforeEach
	void start() throws IOException {
		new Random(2).nextBytes(content);
		file = Files.write(folder.resolve("large"), content);
		server = new FakeS3();
		remote = server.open(Map.of());
	}

	@AfterEach
	void end() throws IOException {
		remote.close();
		server.close();
	}

	private void upload() throws IOException {
		remote.upload(file, "k", Progress.NONE);
	}

	private boolean isPart(Request request) {
		return request.kind().equals(PUT_PART);
	}

	/** Whatever number of parts got there, nobody sees a file, and the next upload sends what is missing and no more. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 5, 9, 10 })
	void goesOnWhereItWasCutOff(int arrived) throws IOException {
		var parts = new AtomicInteger();
		server.trouble = request -> {
			boolean dead = isPart(request) ? parts.getAndIncrement() >= arrived : request.kind().equals("POST uploadId");
			return dead ? FakeS3.NONE : null;
		};
		assertThrows(ConnectionException.class, this::upload);
		assertEquals(Set.of(), server.bucket.objects.keySet());
		assertEquals(1, server.bucket.uploads.size());
		server.trouble = _ -> null;
		long before = server.count(PUT_PART);
		var progress = new CountedProgress();
		remote.upload(file, "k", progress);
		assertEquals(PARTS - arrived, server.count(PUT_PART) - before);
		assertArrayEquals(content, server.bucket.objects.get("store/k"));
		assertEquals(Map.of(), server.bucket.uploads);
		assertEquals(content.length, progress.worked());
	}

	@Test
	void partsOfAnotherContentAreSentAgain() throws IOException {
		server.trouble = request -> request.kind().equals("POST uploadId") ? FakeS3.NONE : null;
		assertThrows(ConnectionException.class, this::upload);
		server.trouble = _ -> null;
		content[5] ^= 1;
		content[content.length - 1] ^= 1;
		Files.write(file, content);
		long before = server.count(PUT_PART);
		upload();
		assertEquals(2, server.count(PUT_PART) - before);
		assertArrayEquals(content, server.bucket.objects.get("store/k"));
	}

	@Test
	void beginsAnewWhereTheServerDoesNotTell() throws IOException {
		server.trouble = request -> request.kind().equals("POST uploadId") ? FakeS3.NONE : null;
		assertThrows(ConnectionException.class, this::upload);
		server.trouble = request -> request.kind().equals("GET uploads") ? Answer.error(501, "NotImplemented") : null;
		upload();
		assertArrayEquals(content, server.bucket.objects.get("store/k"));
	}

	@Test
	void beginsAnewWhereSomebodyTookTheUploadAway() throws IOException {
		var once = new AtomicInteger();
		server.trouble = request -> {
			if (isPart(request) && once.getAndIncrement() == 3) {
				server.bucket.uploads.clear();
			}
			return null;
		};
		upload();
		assertArrayEquals(content, server.bucket.objects.get("store/k"));
	}

	/** The server did what it was asked, and the connection broke before it could say so. */
	@Test
	void anAnswerThatWasLostIsNoFailure() throws IOException {
		server.trouble = request -> {
			if (request.kind().equals("POST uploadId") && server.count("POST uploadId") == 1) {
				server.bucket.answer(request);
				return FakeS3.NONE;
			}
			return null;
		};
		upload();
		assertArrayEquals(content, server.bucket.objects.get("store/k"));
		assertEquals(PARTS, server.count(PUT_PART));
	}

	@Test
	void aFailureInAnAnswerThatBeganWellIsOne() {
		server.trouble = request -> request.kind().equals("POST uploadId") ? Answer.error(200, "InternalError") : null;
		assertThrows(ConnectionException.class, this::upload);
		assertEquals(Set.of(), server.bucket.objects.keySet());
	}

	@Test
	void whatTheServerRefusesIsTakenAway() {
		server.trouble = request -> isPart(request) && request.query().get("partNumber").equals("4") ? Answer.error(403, "AccessDenied") : null;
		var thrown = assertThrows(ConnectionException.class, this::upload);
		assertEquals("The server forbids this to us: Said by the server", thrown.problem().what());
		assertEquals("s3://data/store/k", thrown.problem().where());
		assertEquals(Map.of(), server.bucket.uploads);
	}

	@Test
	void whatIsCancelledIsTakenAway() {
		var progress = new CountedProgress();
		server.trouble = request -> {
			if (isPart(request) && request.query().get("partNumber").equals("6")) {
				progress.cancel();
			}
			return null;
		};
		assertThrows(CancellationException.class, () -> remote.upload(file, "k", progress));
		assertEquals(Map.of(), server.bucket.uploads);
		assertEquals(Set.of(), server.bucket.objects.keySet());
	}

	@Test
	void aFileThatBecomesShorterIsNamed() {
		server.trouble = request -> {
			if (request.kind().equals("POST uploads")) {
				Files.write(file, new byte[20], StandardOpenOption.TRUNCATE_EXISTING);
			}
			return null;
		};
		var thrown = assertThrows(ProblemException.class, this::upload);
		assertEquals("The file became shorter while it was sent", thrown.problem().what());
		assertEquals(Map.of(), server.bucket.uploads);
	}

	@Test
	void aFileThatIsGoneIsNamed() throws IOException {
		Files.delete(file);
		var thrown = assertThrows(ProblemException.class, this::upload);
		assertEquals("The file cannot be read: there is no such file", thrown.problem().what());
	}
}
