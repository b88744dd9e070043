package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.stm32.gdb.GdbExecution;
import org.edgeloop.device.stm32.gdb.GdbServerKind;

/** Takes over the chip at the other side of a debug server: a Black Magic Probe looks for one only when it is told to. */
final class ProbeTarget {

	private static final Duration SCAN_PATIENCE = Duration.ofSeconds(10);

	private ProbeTarget() {
	}

	/** @throws org.edgeloop.base.ConnectionException if there is no chip */
	static void attach(GdbSession session, Consumer<String> log) throws IOException {
		var execution = new GdbExecution(session.connection());
		if (session.kind() == GdbServerKind.BLACK_MAGIC) {
			session.connection().monitor("swdp_scan", SCAN_PATIENCE).lines().forEach(log);
			if (!execution.attach(1)) {
				throw noChip(session);
			}
		} else if (!execution.isHalted()) {
			throw noChip(session);
		}
	}

	private static ConnectionException noChip(GdbSession session) {
		return new ConnectionException(Problem.error(session.kind().label() + " has no halted chip at its other side",
				session.connection().name(), "check the cable between probe and board and that the board has power"));
	}
}
