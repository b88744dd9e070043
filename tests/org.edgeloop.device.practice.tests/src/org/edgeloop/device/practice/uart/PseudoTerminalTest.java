package org.edgeloop.device.practice.uart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PseudoTerminalTest {

	@Test
	@Timeout(60)
	void closesAlthoughAWriteWaitsForSomebodyToRead() throws Exception {
		assumeTrue(System.getProperty("os.name").startsWith("Linux"), "skipped: no Linux");
		PseudoTerminal terminal = PseudoTerminal.open();
		var begun = new CountDownLatch(1);
		var failure = new CompletableFuture<IOException>();
		Thread writer = Thread.ofPlatform().daemon().start(() -> {
			try {
				terminal.write(new byte[1]);
				begun.countDown();
				terminal.write(new byte[1 << 20]); // more than any terminal keeps for later
			} catch (IOException e) {
				failure.complete(e);
			}
		});
		begun.await();
		terminal.close();
		writer.join();
		assertTrue(failure.isDone(), "nobody has read, so it was not all written");
	}

	@Test
	@Timeout(60)
	void readsWithoutWaitingOnlyWhatHasCome() throws Exception {
		assumeTrue(System.getProperty("os.name").startsWith("Linux"), "skipped: no Linux");
		try (PseudoTerminal terminal = PseudoTerminal.open(); var host = new FileOutputStream(terminal.name())) {
			var into = new byte[8];
			assertEquals(0, terminal.read(into, 0, into.length, Duration.ZERO));
			host.write(new byte[] { 0x31, (byte) 0xce });
			int read = 0;
			while (read == 0) {
				read = terminal.read(into, 0, into.length, Duration.ZERO);
			}
			assertEquals(2, read);
			assertEquals((byte) 0xce, into[1]);
			terminal.close();
			assertThrows(IOException.class, () -> terminal.read(into, 0, into.length, Duration.ZERO));
		}
	}

	@Test
	@Timeout(60)
	void answersOverAPacedLineOnlyOnceTheBytesWouldHaveCome() throws Exception {
		var pair = new LinePair();
		try (var host = pair.host(); var device = new PacedLine(pair.device(), 11_000, 11)) {
			assertEquals(0, device.read(new byte[1], 0, 1, Duration.ofMillis(1)));
			long asked = System.nanoTime();
			host.write(new byte[9]);
			assertEquals(9, device.read(new byte[16], 0, 16, Duration.ofSeconds(30)));
			device.write(new byte[1]);
			assertEquals(1, host.read(new byte[1], 0, 1, Duration.ofSeconds(30)));
			assertTrue(System.nanoTime() - asked >= 10_000_000, "ten bytes of a millisecond each");
		}
	}
}
