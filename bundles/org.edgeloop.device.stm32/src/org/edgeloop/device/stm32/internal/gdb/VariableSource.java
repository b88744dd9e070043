package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.stm32.gdb.GdbExecution;
import org.edgeloop.device.stm32.gdb.GdbMemory;

/** The values of variables while a firmware runs. The core is halted to read them, for about a millisecond ten times a second. */
final class VariableSource implements LiveSource {

	private static final Duration BETWEEN_READS = Duration.ofMillis(100);

	private final DeviceSettings settings;

	VariableSource(DeviceSettings settings) {
		this.settings = settings;
	}

	@Override
	public String name() {
		return "Watched variables";
	}

	@Override
	public void watch(LiveListener listener, Progress progress) throws IOException {
		List<WatchedVariable> variables = WatchedVariable.of(settings);
		try (var session = new GdbSession(settings)) {
			session.connectTo(progress);
			ProbeTarget.attach(session, text -> {
				// what a probe says while it looks for its chip is of no interest here
			});
			if (!ProbeTarget.hasFirmware(session)) {
				throw new ProblemException(Problem.error("The chip has no firmware to run", session.connection().name(), "deploy one first"));
			}
			listener.began(variables.stream().map(variable -> new LiveChannel(variable.name(), "")).toList(), 0);
			watch(variables, session, listener, progress);
			session.kind().release(session.connection());
		}
	}

	private static void watch(List<WatchedVariable> variables, GdbSession session, LiveListener listener, Progress progress) throws IOException {
		var memory = new GdbMemory(session.connection());
		var execution = new GdbExecution(session.connection());
		long begin = System.nanoTime();
		while (!progress.isCancelled()) {
			long now = System.nanoTime() - begin;
			double[][] values = new double[variables.size()][1];
			for (int i = 0; i < values.length; i++) {
				values[i][0] = variables.get(i).read(memory);
			}
			listener.values(now, values);
			execution.resume();
			if (execution.awaitStop(BETWEEN_READS).isPresent()) {
				throw new ProblemException(Problem.error("The firmware halted by itself", session.connection().name(),
						"look for a breakpoint or a fault, and deploy it again"));
			}
			execution.halt();
		}
	}
}
