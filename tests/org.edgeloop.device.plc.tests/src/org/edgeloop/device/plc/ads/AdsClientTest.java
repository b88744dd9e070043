package org.edgeloop.device.plc.ads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.device.practice.ControllerFault;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AdsClientTest {

	private static final int MEMORY = 0x4040;

	private PracticeController controller;

	@BeforeEach
	void start() throws IOException {
		controller = new PracticeController(ControllerSettings.open());
	}

	@AfterEach
	void end() throws IOException {
		controller.close();
	}

	private AdsClient connect() throws IOException {
		return new AdsClient(Controllers.target(controller));
	}

	@Test
	void asksWhatAControllerIsAndInWhichState() throws IOException {
		try (AdsClient client = connect()) {
			assertEquals("Plc30 App 3.1.4024", client.deviceInfo(851).toString());
			assertEquals("run", client.state(AdsTarget.SYSTEM_SERVICE).name());
			assertEquals("127.0.0.1.1.1", client.source().text());
		}
	}

	/** The bytes are those of Beckhoff's "AMS/TCP packet" and "ADS Read" in its documentation, written out by hand. */
	@Test
	void writesAReadAsBeckhoffDescribesIt() throws Exception {
		try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var request = CompletableFuture.supplyAsync(() -> answer(server, "0000 28000000 7F0000010101 E880 0102030405 06 5303 0200 0500"
					+ " 08000000 00000000 01000000 00000000 00000000"));
			try (var client = new AdsClient(Controllers.target(server.getLocalPort(), "1.2.3.4.5.6"))) {
				AdsReply reply = client.read(851, 0x4020, 7, 0);
				assertTrue(reply.isGood());
			}
			assertEquals("0000 2c000000 010203040506 5303 7f0000010101 e880 0200 0400 0c000000 00000000 01000000 20400000 07000000 00000000"
					.replace(" ", ""), HexFormat.of().formatHex(request.get(5, TimeUnit.SECONDS)));
		}
	}

	/** Takes a request of 50 bytes and sends what is given. */
	private static byte[] answer(ServerSocket server, String hex) {
		try (var socket = server.accept()) {
			byte[] request = socket.getInputStream().readNBytes(50);
			socket.getOutputStream().write(HexFormat.of().parseHex(hex.replace(" ", "")));
			socket.getInputStream().read();
			return request;
		} catch (IOException e) {
			throw new CompletionException(e);
		}
	}

	@Test
	void hasManyRequestsUnderWayAtOnce() throws Exception {
		try (AdsClient client = connect()) {
			byte[] whole = client.read(851, MEMORY, 0, 300).orThrow("read");
			var pending = new AdsClient.Pending[64];
			for (int i = 0; i < pending.length; i++) {
				pending[i] = client.readWriteLater(851, 0xF004, 0, 256, "MAIN.modelPath\0".getBytes());
			}
			for (AdsClient.Pending each : pending) {
				assertEquals(256, each.await().orThrow("read").length);
			}
			assertEquals(300, whole.length);
		}
	}

	@Test
	void namesWhatARouterRefuses() throws IOException {
		try (var client = new AdsClient(Controllers.target(controller.tcpPort(), "9.9.9.9.1.1"))) {
			assertEquals(AdsErrors.TARGET_MACHINE_NOT_FOUND, client.stateReply(851).code());
		}
		try (AdsClient client = connect()) {
			var failure = assertThrows(ConnectionException.class, () -> client.state(852));
			assertTrue(failure.problem().what().contains("nothing answers at the AMS port"), failure.problem().what());
			assertEquals("ADS error 0x6", failure.problem().where());
			assertTrue(failure.problem().remedy().contains("run mode"));
		}
	}

	@Test
	void saysThatARouteIsMissing() throws IOException {
		try (var strict = new PracticeController(ControllerSettings.open().withRoutes()); var client = new AdsClient(Controllers.target(strict))) {
			var failure = assertThrows(ConnectionException.class, () -> client.state(851));
			assertTrue(failure.problem().remedy().contains("no route to 127.0.0.1.1.1"), failure.problem().remedy());
		}
	}

	@Test
	void saysThatNobodyListens() throws IOException {
		int port;
		try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = server.getLocalPort();
		}
		var failure = assertThrows(ConnectionException.class, () -> new AdsClient(Controllers.target(port, "1.2.3.4.1.1")));
		assertTrue(failure.problem().what().contains("refuses connections"));
		var unknown = new AdsTarget(new AdsAddress("no-such-host.invalid", 1), new AmsNetId("1.2.3.4.1.1"), 851, Optional.empty(), Duration.ofSeconds(1));
		failure = assertThrows(ConnectionException.class, () -> new AdsClient(unknown));
		assertTrue(failure.problem().what().contains("No machine of that name"));
	}

	@Test
	void givesUpWaitingInTime() throws IOException {
		controller.inject(ControllerFault.silence(MEMORY, 0));
		AdsTarget usual = Controllers.target(controller);
		try (var client = new AdsClient(new AdsTarget(usual.address(), usual.netId(), 851, Optional.empty(), Duration.ofMillis(100)))) {
			var failure = assertThrows(ConnectionException.class, () -> client.read(851, MEMORY, 0, 1));
			assertTrue(failure.problem().what().contains("did not answer in 0.1 s"), failure.problem().what());
			assertTrue(client.read(851, MEMORY, 0, 1).isGood());
		}
	}

	@Test
	void endsEveryWaitWhenItIsClosed() throws Exception {
		controller.inject(ControllerFault.silence(MEMORY, 0));
		AdsClient client = connect();
		AdsClient.Pending pending = client.readWriteLater(851, MEMORY, 0, 0, new byte[0]);
		var waiting = new CountDownLatch(1);
		var outcome = CompletableFuture.supplyAsync(() -> {
			waiting.countDown();
			return assertThrows(IOException.class, pending::await);
		});
		waiting.await();
		client.close();
		assertTrue(outcome.get(2, TimeUnit.SECONDS).getMessage().contains("closed"));
		assertThrows(IOException.class, () -> client.read(851, MEMORY, 0, 1));
		assertFalse(client.isOpen());
	}

	@Test
	void saysThatTheLineWasCut() throws IOException {
		try (AdsClient client = connect()) {
			client.state(851);
			controller.inject(ControllerFault.cut(MEMORY, 0));
			var failure = assertThrows(ConnectionException.class, () -> client.read(851, MEMORY, 0, 1));
			assertTrue(failure.problem().what().contains("lost"));
		}
	}

	@Test
	void isToldValuesAsTheyChange() throws Exception {
		try (AdsClient client = connect()) {
			var first = new CountDownLatch(1);
			var changed = new CompletableFuture<byte[]>();
			int offset = setpoint(client);
			try (Closeable _ = client.watch(851, MEMORY, offset, 2, Duration.ofMillis(10), (_, data) -> {
				if (data[0] == 0) {
					first.countDown();
				} else {
					changed.complete(data);
				}
			})) {
				assertTrue(first.await(5, TimeUnit.SECONDS), "the first value comes by itself");
				client.write(851, MEMORY, offset, new byte[] { 42, 1 }).orThrow("write");
				assertArrayEquals(new byte[] { 42, 1 }, changed.get(5, TimeUnit.SECONDS));
			}
		}
	}

	/** @return the offset, from the entry that the controller gives of the symbol */
	private static int setpoint(AdsClient client) throws IOException {
		byte[] entry = client.readWrite(851, 0xF009, 0, 1024, "MAIN.setpoint\0".getBytes()).orThrow("find");
		return ByteBuffer.wrap(entry).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
	}

	@Test
	void doesNotWaitForEverOnAPeerThatTakesNothing() throws Exception {
		try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var target = new AdsTarget(new AdsAddress("127.0.0.1", server.getLocalPort()), new AmsNetId("1.2.3.4.5.6"), 851, Optional.empty(),
					Duration.ofMillis(300));
			try (var client = new AdsClient(target)) {
				var failure = assertThrows(ConnectionException.class, () -> client.write(851, MEMORY, 0, new byte[32 << 20]));
				assertTrue(failure.problem().what().contains("takes nothing"), failure.problem().what());
			}
		}
	}

	/** What is no answer of ADS must neither hang nor take memory without end. */
	@ParameterizedTest
	@ValueSource(strings = { "474554202f20485454502f312e310d0a0d0a", "0000ffffff7f", "000001000000ff", "00002000000001020304050653037f0000010101e8800200050008000000",
			"0000280000007f0000010101e8800102030405065303020005000800000000000000010000000000000000000010",
			"0000240000007f0000010101e880010203040506530302000500040000000000000001000000000000" })
	void survivesWhatIsNoAnswer(String hex) throws Exception {
		try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var peer = CompletableFuture.runAsync(() -> {
				try (var socket = server.accept()) {
					socket.getInputStream().readNBytes(50);
					socket.getOutputStream().write(HexFormat.of().parseHex(hex));
				} catch (IOException e) {
					throw new CompletionException(e);
				}
			});
			try (var client = new AdsClient(Controllers.target(server.getLocalPort(), "1.2.3.4.5.6"))) {
				assertThrows(ConnectionException.class, () -> client.read(851, 0x4020, 7, 4));
			}
			peer.get(5, TimeUnit.SECONDS);
		}
	}
}
