package org.edgeloop.dataset.ui.projects.internal;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/**
 * Notes in the log when a project was opened, scanned and shown, for those who switch the debug option
 * {@code org.edgeloop.dataset.ui/debug/timing} on; the benchmark does.
 */
public final class TimingTrace {

	private static final boolean ON = Platform.getDebugBoolean("org.edgeloop.dataset.ui/debug/timing");

	private TimingTrace() {
	}

	/** @return whether anybody wants to know */
	public static boolean isOn() {
		return ON;
	}

	/** @param event what happened now, and to what */
	public static void note(String event) {
		if (ON) {
			ILog.of(TimingTrace.class).info(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()) + " ms: " + event);
		}
	}
}
