package org.edgeloop.device.internal.deploy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.StepReport;

/** Keeps the log of a plan while it passes it on: of a long one, the beginning and the end. */
public final class KeptLog implements PlanListener {

	private static final int FIRST = 5_000;
	private static final int LAST = 5_000;

	private final PlanListener listener;
	private final List<String> first = new ArrayList<>();
	private final ArrayDeque<String> last = new ArrayDeque<>();
	private long left;

	public KeptLog(PlanListener listener) {
		this.listener = listener;
	}

	@Override
	public void changed(StepReport step) {
		listener.changed(step);
	}

	@Override
	public void logged(Instant time, String line) {
		keep(time.truncatedTo(ChronoUnit.MILLIS) + " " + line);
		listener.logged(time, line);
	}

	private void keep(String line) {
		if (first.size() < FIRST) {
			first.add(line);
			return;
		}
		last.addLast(line);
		if (last.size() > LAST) {
			last.removeFirst();
			left++;
		}
	}

	@Override
	public void worked(String step, String task, long done, long total) {
		listener.worked(step, task, done, total);
	}

	/** @return a line each, with its time in UTC */
	public String text() {
		var text = new StringBuilder();
		first.forEach(line -> text.append(line).append('\n'));
		if (left > 0) {
			text.append("… ").append(left).append(" lines left out\n");
		}
		last.forEach(line -> text.append(line).append('\n'));
		return text.toString();
	}
}
