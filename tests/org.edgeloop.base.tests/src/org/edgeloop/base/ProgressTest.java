package org.edgeloop.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

class ProgressTest {

	private final List<String> told = new ArrayList<>();
	private final AtomicBoolean cancelled = new AtomicBoolean();
	private final AtomicBoolean stopped = new AtomicBoolean();
	private final Progress limited = new Progress() {
		@Override
		public void begin(String task, long total) {
			told.add(task + " " + total);
		}

		@Override
		public void worked(long amount) {
			told.add("+" + amount);
		}

		@Override
		public boolean isCancelled() {
			return cancelled.get();
		}
	}.until(stopped::get);

	@Test
	void whatIsReportedReachesTheOriginal() {
		limited.begin("Reading", 10);
		limited.worked(3);
		limited.checkCancelled();
		assertEquals(List.of("Reading 10", "+3"), told);
	}

	@Test
	void eitherOfTheTwoStopsIt() {
		assertFalse(limited.isCancelled());
		stopped.set(true);
		assertThrows(CancellationException.class, limited::checkCancelled);
		stopped.set(false);
		cancelled.set(true);
		assertThrows(CancellationException.class, limited::checkCancelled);
	}
}
