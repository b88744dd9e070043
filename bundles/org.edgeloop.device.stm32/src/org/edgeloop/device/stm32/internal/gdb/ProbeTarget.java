package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.stm32.gdb.GdbExecution;
import org.edgeloop.device.stm32.gdb.GdbRegisters;
import org.edgeloop.device.stm32.gdb.GdbRegisters.Register;
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

	/**
	 * Lets go of the chip, so that it runs on; without a stack it has nothing to run, and an emulator would end over it.
	 *
	 * @throws SkippedException if it was left halted
	 */
	static void release(GdbSession session) throws IOException {
		if (!hasFirmware(session)) {
			throw new SkippedException("there is no firmware to run: the chip stays halted");
		}
		session.kind().release(session.connection());
	}

	static boolean hasFirmware(GdbSession session) throws IOException {
		return GdbRegisters.of(session.connection()).read(Register.SP).filter(stack -> stack == 0).isEmpty();
	}

	private static ConnectionException noChip(GdbSession session) {
		return new ConnectionException(Problem.error(session.kind().label() + " has no halted chip at its other side",
				session.connection().name(), "check the cable between probe and board and that the board has power"));
	}
}
