package org.edgeloop.device.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpLineTest {

	private static final Duration LONG = Duration.ofSeconds(20);
	private static final Duration SHORT = Duration.ofMillis(20);

	private ServerSocket server;
	private TcpLine line;
	private Socket other;

	@BeforeEach
	void connect() throws IOException {
		server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		line = TcpLine.connect("127.0.0.1", server.getLocalPort(), LONG);
		other = server.accept();
	}

	@AfterEach
	void end() throws IOException {
		line.close();
		other.close();
		server.close();
	}

	@Test
	void bytesGoBothWays() throws IOException {
		line.write(new byte[] { 1, 2, 3 });
		assertArrayEquals(new byte[] { 1, 2, 3 }, other.getInputStream().readNBytes(3));

		other.getOutputStream().write(new byte[] { 7, 8 });
		var bytes = new byte[4];
		int read = line.read(bytes, 1, 3, LONG);
		read += read < 2 ? line.read(bytes, 1 + read, 3 - read, LONG) : 0;
		assertEquals(2, read);
		assertArrayEquals(new byte[] { 0, 7, 8, 0 }, bytes);
		assertEquals("127.0.0.1:" + server.getLocalPort(), line.name());
	}

	@Test
	void silenceIsNoBytes() throws IOException {
		assertEquals(0, line.read(new byte[1], 0, 1, SHORT));
	}

	@Test
	void closingEndsAReadThatWaits() throws Exception {
		var waits = new CountDownLatch(1);
		var read = CompletableFuture.supplyAsync(() -> {
			waits.countDown();
			return assertThrows(ConnectionException.class, () -> line.read(new byte[1], 0, 1, LONG));
		});
		waits.await();
		line.close();

		assertTimeoutPreemptively(LONG, () -> assertEquals("The connection was closed", read.get().problem().what()));
	}

	@Test
	void closingEndsAWriteThatWaits() throws Exception {
		var waits = new CountDownLatch(1);
		var write = CompletableFuture.supplyAsync(() -> {
			waits.countDown();
			return assertThrows(ConnectionException.class, () -> line.write(new byte[64 << 20]));
		});
		waits.await();
		line.close();

		assertTimeoutPreemptively(LONG, () -> assertEquals("The connection was closed", write.get().problem().what()));
	}

	@Test
	void theOtherSidesEndIsAProblem() throws IOException {
		other.close();

		var problem = assertThrows(ConnectionException.class, () -> line.read(new byte[1], 0, 1, LONG)).problem();
		assertEquals("The other side closed the connection", problem.what());
	}

	@Test
	void whatCameAndIsNotWantedIsForgotten() throws IOException {
		other.getOutputStream().write(new byte[1000]);
		assertEquals(1, line.read(new byte[1], 0, 1, LONG));
		line.discardInput();
		other.getOutputStream().write(9);

		var bytes = new byte[1000];
		int read = line.read(bytes, 0, 1000, LONG);
		assertTrue(Arrays.stream(new int[] { bytes[read - 1] }).allMatch(b -> b == 9 || b == 0));
	}

	@Test
	void whyThereIsNoConnectionIsSaid() throws IOException {
		int free;
		try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			free = gone.getLocalPort();
		}
		assertProblem("Nothing listens", "127.0.0.1", free);
		assertProblem("is not known", "no-such-name.invalid", 1);
	}

	@Test
	void connectingEndsAtOnceWhenCancelled() throws IOException {
		try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			// nobody accepts: when the queue is full, Linux answers no further request
			var waiting = new ArrayList<Socket>();
			var cancelled = new AtomicBoolean();
			fill(full, waiting);
			cancelled.set(true);
			assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThrows(CancellationException.class,
					() -> TcpLine.connect("127.0.0.1", full.getLocalPort(), Duration.ofMinutes(5), Progress.NONE.until(cancelled::get))));
			for (Socket each : waiting) {
				each.close();
			}
		}
	}

	private static void fill(ServerSocket server, List<Socket> waiting) throws IOException {
		try {
			for (int i = 0; i < 10; i++) {
				var queued = new Socket();
				waiting.add(queued);
				queued.connect(server.getLocalSocketAddress(), 200);
			}
		} catch (SocketTimeoutException e) {
			// it is full
		}
	}

	private static void assertProblem(String what, String host, int port) {
		var problem = assertThrows(ConnectionException.class, () -> TcpLine.connect(host, port, LONG)).problem();
		assertTrue(problem.what().contains(what), problem.what());
		assertEquals(host + ":" + port, problem.where());
	}
}
