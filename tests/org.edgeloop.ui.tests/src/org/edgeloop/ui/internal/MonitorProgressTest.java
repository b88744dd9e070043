package org.edgeloop.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class MonitorProgressTest {

	private final Recorder monitor = new Recorder();
	private final MonitorProgress progress = new MonitorProgress(monitor);

	@Test
	void totalsBeyondAnIntFillTheBarExactly() {
		progress.begin("Reading", 500_000_000_000L);
		for (int i = 0; i < 1000; i++) {
			progress.worked(500_000_000L);
		}
		assertEquals(monitor.total, monitor.worked);
	}

	@Test
	void halfTheWorkIsHalfTheBar() {
		progress.begin("Reading", 7);
		progress.worked(3);
		assertEquals(3.0 / 7, (double) monitor.worked / monitor.total, 1e-3);
	}

	@Test
	void aSecondPhaseGoesOnWhereTheFirstStopped() {
		progress.begin("Reading", 10);
		progress.worked(5);
		int half = monitor.worked;
		progress.begin("Writing", 4);
		progress.worked(2);
		assertEquals(half + half / 2, monitor.worked);
		progress.worked(2);
		assertEquals(monitor.total, monitor.worked);
		assertEquals(List.of("begin Reading", "name Writing"), monitor.calls);
	}

	@Test
	void workBeyondTheTotalDoesNotOverflowTheBar() {
		progress.begin("Reading", 10);
		progress.worked(25);
		assertEquals(monitor.total, monitor.worked);
	}

	@Test
	void anUnknownTotalIsSaidToBeUnknown() {
		progress.begin("Waiting", 0);
		progress.worked(10);
		assertEquals(IProgressMonitor.UNKNOWN, monitor.total);
		assertEquals(0, monitor.worked);
	}

	@Test
	void cancellingReachesTheOperation() {
		monitor.setCanceled(true);
		assertTrue(progress.isCancelled());
		assertThrows(CancellationException.class, progress::checkCancelled);
	}

	private static final class Recorder extends NullProgressMonitor {
		private final List<String> calls = new ArrayList<>();
		private int total;
		private int worked;

		@Override
		public void beginTask(String name, int totalWork) {
			calls.add("begin " + name);
			total = totalWork;
		}

		@Override
		public void setTaskName(String name) {
			calls.add("name " + name);
		}

		@Override
		public void worked(int work) {
			worked += work;
		}
	}
}
