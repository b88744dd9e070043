package org.edgeloop.device.linux;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.ssh.SshConnection;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against OpenSSH's server; hashes are those that sha256sum gives of the local file. */
class UploadOperationTest {

	private static final int SIZE = 9_000_001;

	@TempDir
	private static Path folder;
	private static OpenSshServer server;
	private SshConnection connection;
	@TempDir
	private Path board;
	private Path file;

	@BeforeAll
	static void start() throws Exception {
		server = OpenSshServer.start(folder);
	}

	@AfterAll
	static void stop() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	@BeforeEach
	void open() throws Exception {
		connection = BoardLogin.open(BenchSettings.of(server), BenchSettings.access(server), Progress.NONE);
		var content = new byte[SIZE];
		new Random(7).nextBytes(content);
		file = Files.write(board.resolve("here.onnx"), content);
	}

	@AfterEach
	void close() {
		connection.close();
	}

	private UploadOperation upload() {
		return new UploadOperation(connection, file, board + "/it's there.onnx");
	}

	private Path there() {
		return board.resolve("it's there.onnx");
	}

	private Path part() {
		return board.resolve(".it's there.onnx.part");
	}

	/** Is cancelled when so much work is done. */
	private record CancelledAt(long limit, AtomicLong done) implements Progress {

		CancelledAt(long limit) {
			this(limit, new AtomicLong());
		}

		@Override
		public void begin(String task, long total) {
			assertEquals(SIZE, total);
		}

		@Override
		public void worked(long amount) {
			done.addAndGet(amount);
		}

		@Override
		public boolean isCancelled() {
			return done.get() >= limit;
		}
	}

	@Test
	void putsTheFileInPlace() throws Exception {
		Files.writeString(there(), "before");
		var progress = new CancelledAt(Long.MAX_VALUE);
		Upload upload = upload().run(progress);
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(there()));
		assertFalse(Files.exists(part()));
		assertEquals(new Upload(SIZE, OpenSshServer.run("sha256sum", file.toString()).substring(0, 64), 0, true), upload);
		assertEquals(SIZE, progress.done().get());
	}

	@Test
	void goesOnWithWhatWasCutOff() throws Exception {
		Files.writeString(there(), "before");
		assertThrows(CancellationException.class, () -> upload().run(new CancelledAt(4 << 20)));
		assertEquals("before", Files.readString(there()));
		long left = Files.size(part());
		assertTrue(left > 0 && left < SIZE, "left " + left);
		assertEquals(left, upload().run(new CancelledAt(Long.MAX_VALUE)).resumedFrom());
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(there()));
	}

	@Test
	void beginsAnewIfWhatIsLeftIsSomethingElse() throws Exception {
		Files.write(part(), new byte[1000]);
		assertEquals(0, upload().run(Progress.NONE).resumedFrom());
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(there()));
		Files.write(part(), new byte[SIZE + 5]);
		assertEquals(0, upload().run(Progress.NONE).resumedFrom());
		assertEquals(SIZE, Files.size(there()));
	}

	@Test
	void cutConnectionsLeaveTheOldFile() throws Exception {
		Files.writeString(there(), "before");
		var progress = new CancelledAt(Long.MAX_VALUE) ;
		assertThrows(ConnectionException.class, () -> upload().run(new Progress() {
			@Override
			public void begin(String task, long total) {
				// the size is known
			}

			@Override
			public void worked(long amount) {
				if (progress.done().addAndGet(amount) > 3 << 20) {
					server.cutConnections();
				}
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		}));
		assertEquals("before", Files.readString(there()));
		assertThrows(ConnectionException.class, () -> upload().run(Progress.NONE));
		connection = BoardLogin.open(BenchSettings.of(server), BenchSettings.access(server), Progress.NONE);
		upload().run(Progress.NONE);
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(there()));
	}

	@Test
	void saysWhatIsWrongHere() throws IOException {
		file = board;
		assertEquals(board + ": This is no file (choose a file)", assertThrows(ProblemException.class, () -> upload().run(Progress.NONE)).getMessage());
		file = board.resolve("none");
		assertTrue(assertThrows(ProblemException.class, () -> upload().run(Progress.NONE)).getMessage().contains("There is no such file"));
	}

	@Test
	void saysWhatIsWrongThere() {
		var upload = new UploadOperation(connection, file, board + "/no/folder/x");
		assertTrue(assertThrows(ConnectionException.class, () -> upload.run(Progress.NONE)).getMessage().contains("there is no such file or folder"));
	}
}
