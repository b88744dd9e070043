package org.edgeloop.device.internal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class StallWatchTest {

	/** One write ends in time, one does not; only the latter's line is closed. */
	@Test
	void aWriteThatDoesNotEndIsEnded() throws InterruptedException {
		var soundLine = new AtomicInteger();
		var stalledLine = new CountDownLatch(1);
		try (var sound = new StallWatch(soundLine::incrementAndGet); var stalled = new StallWatch(stalledLine::countDown)) {
			sound.begins(0);
			sound.ends();
			stalled.begins(0);
			assertTrue(stalledLine.await(30, TimeUnit.SECONDS));
		}
		assertEquals(0, soundLine.get());
	}
}
