package org.edgeloop.dvc.s3.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.s3.internal.FakeS3.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A server that falls silent. The client would wait for it for a minute, and then try again: whatever ends before the deadline of these
 * tests was ended by the cancel.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class CancelTest {

	/** What waits. */
	enum Wait {
		SIZE("HEAD", (remote, folder, progress) -> remote.size("k", progress)),
		LIST("GET list-type", (remote, folder, progress) -> remote.list("", (_, _) -> {
		}, progress)),
		DOWNLOAD("GET", (remote, folder, progress) -> remote.download("k", folder.resolve("back"), progress)),
		UPLOAD("PUT", (remote, folder, progress) -> remote.upload(Files.write(folder.resolve("small"), new byte[10]), "n", progress)),
		PARTS("PUT partNumber uploadId", (remote, folder, progress) -> remote.upload(Files.write(folder.resolve("large"), new byte[90_000]), "n", progress)),
		COMPLETE("POST uploadId", (remote, folder, progress) -> remote.upload(Files.write(folder.resolve("large"), new byte[90_000]), "n", progress)),
		DELETE("DELETE", (remote, folder, progress) -> remote.delete("k", progress));

		private final String kind;
		private final Work work;

		Wait(String kind, Work work) {
			this.kind = kind;
			this.work = work;
		}
	}

	@FunctionalInterface
	interface Work {
		void run(S3Remote remote, Path folder, Progress progress) throws IOException;
	}

	@TempDir
	Path folder;

	private final CountDownLatch silent = new CountDownLatch(1);
	private final CountDownLatch over = new CountDownLatch(1);
	private FakeS3 server;
	private S3Remote remote;

	@BeforeEach
	void start() throws IOException {
		server = new FakeS3();
		server.bucket.objects.put("store/k", new byte[100_000]);
		remote = server.open(Map.of());
	}

	@AfterEach
	void end() throws IOException {
		over.countDown();
		remote.close();
		server.close();
	}

	private void silenceAt(String kind) {
		server.trouble = request -> {
			if (!request.kind().equals(kind)) {
				return null;
			}
			silent.countDown();
			over.await();
			return FakeS3.NONE;
		};
	}

	private FutureTask<Object> running(Work work, Progress progress) throws InterruptedException {
		var task = new FutureTask<Object>(() -> {
			work.run(remote, folder, progress);
			return "done";
		});
		Thread.ofPlatform().start(task);
		silent.await();
		return task;
	}

	@ParameterizedTest
	@EnumSource
	void endsWhateverWaits(Wait wait) throws InterruptedException {
		silenceAt(wait.kind);
		var progress = new CountedProgress();
		FutureTask<Object> task = running(wait.work, progress);
		progress.cancel();
		var thrown = assertThrows(ExecutionException.class, task::get);
		assertEquals(CancellationException.class, thrown.getCause().getClass());
	}

	@ParameterizedTest
	@EnumSource
	void closingEndsWhateverWaits(Wait wait) throws InterruptedException {
		silenceAt(wait.kind);
		FutureTask<Object> task = running(wait.work, Progress.NONE);
		remote.close();
		var thrown = assertThrows(ExecutionException.class, task::get);
		assertEquals(ConnectionException.class, thrown.getCause().getClass());
		assertEquals("The connection was closed", ((ConnectionException) thrown.getCause()).problem().what());
	}

	@Test
	void endsInTheMidstOfABody() throws InterruptedException {
		server.trouble = request -> {
			if (request.kind().equals("GET")) {
				// The rest of what is announced never comes.
				Answer whole = server.bucket.answer(request);
				return new Answer(200, Map.of("Content-Length", "" + whole.body().length), new byte[500], -1);
			}
			return null;
		};
		var first = new CountDownLatch(1);
		var progress = new CountedProgress() {
			@Override
			public void worked(long amount) {
				first.countDown();
			}
		};
		var task = new FutureTask<Object>(() -> {
			remote.download("k", folder.resolve("back"), progress);
			return "done";
		});
		Thread.ofPlatform().start(task);
		first.await();
		progress.cancel();
		var thrown = assertThrows(ExecutionException.class, task::get);
		assertEquals(CancellationException.class, thrown.getCause().getClass());
	}

	@Test
	void opensNothingThatIsCancelled() throws InterruptedException {
		silenceAt("GET list-type");
		var progress = new CountedProgress();
		FutureTask<Object> task = running((_, _, asked) -> S3Peer.open(server.settings(Map.of()), asked).close(), progress);
		progress.cancel();
		var thrown = assertThrows(ExecutionException.class, task::get);
		assertEquals(CancellationException.class, thrown.getCause().getClass());
	}

	@Test
	void theServerMayTakeAsLongAsTheOptionSays() throws IOException {
		silenceAt("HEAD");
		try (S3Remote impatient = server.open(Map.of("read_timeout", "1"))) {
			var thrown = assertThrows(ConnectionException.class, () -> impatient.size("k", Progress.NONE));
			assertEquals("The server does not answer in time", thrown.problem().what());
		}
	}
}
