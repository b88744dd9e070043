package org.edgeloop.device.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.internal.line.PortProblems;
import org.edgeloop.device.line.SerialSettings.Parity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerialPortsTest {

	private static final Duration LONG = Duration.ofSeconds(20);
	private static final SerialSettings SETTINGS = new SerialSettings(115_200, Parity.NONE, 1);

	@TempDir
	private Path folder;
	private PseudoTerminals cable;

	@BeforeEach
	void plugIn() throws IOException {
		cable = new PseudoTerminals();
	}

	@AfterEach
	void pullOut() throws InterruptedException {
		cable.close();
	}

	@Test
	void bytesOfAnyValueGoBothWays() throws Exception {
		var bytes = new byte[20_000];
		new Random(1).nextBytes(bytes);
		try (SerialPortLine near = open(cable.near()); SerialPortLine far = open(cable.far())) {
			var read = CompletableFuture.supplyAsync(() -> readAll(far, bytes.length));
			near.write(bytes, 0, 12_345);
			near.write(bytes, 12_345, bytes.length - 12_345);

			assertArrayEquals(bytes, assertTimeoutPreemptively(LONG, () -> read.get()));
			assertEquals(0, far.read(new byte[1], 0, 1, Duration.ofMillis(50)));
			assertEquals(cable.near(), near.name());
		}
	}

	@Test
	void closingEndsAReadThatWaits() throws Exception {
		SerialPortLine near = open(cable.near());
		var waits = new CountDownLatch(1);
		var read = CompletableFuture.supplyAsync(() -> {
			waits.countDown();
			return assertThrows(ConnectionException.class, () -> near.read(new byte[1], 0, 1, LONG));
		});
		waits.await();
		near.close();

		assertTimeoutPreemptively(LONG, () -> assertEquals("The connection was closed", read.get().problem().what()));
	}

	@Test
	void closingEndsAWriteThatWaits() throws Exception {
		SerialPortLine near = open(cable.near());
		var waits = new CountDownLatch(1);
		var write = CompletableFuture.supplyAsync(() -> {
			waits.countDown();
			return assertThrows(ConnectionException.class, () -> near.write(new byte[1 << 20]));
		});
		waits.await();
		near.close();

		assertTimeoutPreemptively(LONG, () -> assertEquals("The connection was closed", write.get().problem().what()));
	}

	@Test
	void anAdapterThatIsPulledOutIsGone() throws Exception {
		try (SerialPortLine near = open(cable.near())) {
			cable.unplug();

			var problem = assertThrows(ConnectionException.class, () -> near.read(new byte[1], 0, 1, LONG)).problem();
			assertEquals("The port is gone", problem.what());
			assertThrows(ConnectionException.class, near::discardInput);
		}
	}

	@Test
	void whatCameAndIsNotWantedIsForgotten() throws Exception {
		try (SerialPortLine near = open(cable.near()); SerialPortLine far = open(cable.far())) {
			near.write(new byte[] { 1, 2, 3 });
			assertEquals(1, far.read(new byte[1], 0, 1, LONG));
			near.write(new byte[] { 9 });
			var last = new byte[1];
			for (int read = 0; last[0] != 9 && read >= 0;) {
				read = far.read(last, 0, 1, LONG);
			}
			far.discardInput();
			assertEquals(0, far.read(last, 0, 1, Duration.ofMillis(50)));
		}
	}

	@Test
	void pseudoTerminalsHaveNoWires() throws Exception {
		try (SerialPortLine near = open(cable.near())) {
			assertFalse(near.dtr(true));
			assertFalse(near.rts(false));
		}
	}

	@Test
	void aPortInUseNamesWhoUsesIt() throws Exception {
		try (SerialPortLine near = open(cable.near())) {
			var problem = assertThrows(ConnectionException.class, () -> open(cable.near())).problem();

			assertTrue(problem.what().startsWith("The port is in use by "), problem.what());
			assertTrue(problem.what().contains("(process " + ProcessHandle.current().pid() + ")"), problem.what());
			assertEquals(Reach.BUSY, SerialPorts.glance(near.name()).reach());
		}
		assertEquals(Reach.REACHABLE, SerialPorts.glance(cable.near()).reach());
	}

	@Test
	void whatIsNoPortIsSaid() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));

		assertProblem("There is no such serial port", folder.resolve("none").toString());
		assertProblem("This is no serial port", file.toString());
		assertProblem("This is no serial port", folder.toString());
		assertEquals(Reach.UNREACHABLE, SerialPorts.glance(folder.resolve("none").toString()).reach());
	}

	@Test
	void whoMayNotOpenAPortIsToldWhatHelps() {
		var port = new SerialPortInfo("/dev/ttyACM0", "ST-LINK", "STMicroelectronics", 0x0483, 0x374b, "0669");

		String remedy = PortProblems.noPermission("/dev/ttyACM0", "dialout", List.of(port)).remedy();

		assertTrue(remedy.contains("sudo usermod -aG dialout"), remedy);
		assertTrue(remedy.contains("ATTRS{idVendor}==\"0483\", ATTRS{idProduct}==\"374b\""), remedy);
		assertTrue(remedy.contains("/etc/udev/rules.d/70-"), remedy);
	}

	@Test
	void listingOpensNothingAndKnowsWhatIsUsb() {
		for (SerialPortInfo port : SerialPorts.list()) {
			assertFalse(port.path().isEmpty());
			assertEquals(port.isUsb(), !port.usbId().isEmpty());
		}
	}

	private static void assertProblem(String what, String port) {
		assertEquals(what, assertThrows(ConnectionException.class, () -> open(port)).problem().what());
	}

	private static SerialPortLine open(String port) throws IOException {
		return SerialPorts.open(port, SETTINGS);
	}

	private static byte[] readAll(ByteLine line, int length) {
		var all = new ByteArrayOutputStream();
		var buffer = new byte[4096];
		try {
			while (all.size() < length) {
				all.write(buffer, 0, line.read(buffer, 0, buffer.length, LONG));
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return all.toByteArray();
	}
}
