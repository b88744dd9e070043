package org.edgeloop.experiment.internal.logging;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;

import org.edgeloop.experiment.RunStatus;

/** Ends the runs whose process died before it could. */
public final class AbandonedRuns {

	private final SortedSet<Integer> running = new TreeSet<>();
	private long latest;

	private AbandonedRuns() {
	}

	/**
	 * Ends the runs of a spool that nobody writes any more, at the last time that is known of them. Runs that somebody else had begun
	 * are left to go on.
	 */
	public static void end(Spool spool) throws IOException {
		var abandoned = new AbandonedRuns();
		long at = 0;
		for (var entries = spool.entries(at); entries.hasNext(); entries = spool.entries(at)) {
			while (entries.hasNext()) {
				SpoolEntry entry = entries.next();
				abandoned.see(entry.record());
				at = entry.to();
			}
		}
		for (int run : abandoned.running.reversed()) {
			spool.append(new SpoolRecord.End(run, RunStatus.KILLED, abandoned.latest));
		}
	}

	private void see(SpoolRecord record) {
		switch (record) {
		case SpoolRecord.Begin begin -> {
			running.add(begin.run());
			latest = Math.max(latest, begin.started());
		}
		case SpoolRecord.Metrics metrics -> latest = Math.max(latest, metrics.timestamp());
		case SpoolRecord.End end -> running.remove(end.run());
		default -> {
			// says nothing of how long the run went on
		}
		}
	}
}
