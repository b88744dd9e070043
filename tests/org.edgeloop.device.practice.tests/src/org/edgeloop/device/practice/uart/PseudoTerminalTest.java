package org.edgeloop.device.practice.uart;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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
}
