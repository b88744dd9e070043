package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.stm32.gdb.GdbConnection;
import org.edgeloop.device.stm32.gdb.GdbExecution;
import org.edgeloop.device.stm32.gdb.GdbMemory;
import org.edgeloop.device.stm32.gdb.GdbRegisters;
import org.edgeloop.device.stm32.gdb.GdbRegisters.Register;
import org.edgeloop.device.stm32.image.FirmwareImage;

/** Starts a firmware as a reset would, by its vector table, and sees whether it runs. */
final class FirmwareStart {

	/** Cortex-M's system control block (ARMv7-M Architecture Reference Manual, B3.2). */
	private static final long VECTOR_TABLE_OFFSET = 0xE000ED08L;
	private static final long THUMB = 1L << 24;
	private static final long EXCEPTION_MASK = 0x1FF;
	private static final Map<Long, String> FAULTS = Map.of(3L, "HardFault", 4L, "MemManage", 5L, "BusFault", 6L, "UsageFault");
	/** Where a Cortex-M stands that has given up: a fault came while it served one. */
	private static final long LOCKED_UP = 0xEFFFFFFEL;
	private static final Duration LOOK = Duration.ofMillis(300);

	private final VectorTable vectors;
	private final GdbConnection connection;
	private final GdbRegisters registers;

	private FirmwareStart(VectorTable vectors, GdbConnection connection, GdbRegisters registers) {
		this.vectors = vectors;
		this.connection = connection;
		this.registers = registers;
	}

	/** @throws ProblemException if the firmware has no vector table */
	static FirmwareStart of(FirmwareImage image, GdbConnection connection) throws IOException {
		VectorTable vectors = VectorTable.of(image).orElseThrow(() -> new ProblemException(Problem.error(
				"The firmware does not begin with a vector table, so that it is not known where it starts", image.file().toString(),
				"check the address and the linker script, or do not have it run")));
		return new FirmwareStart(vectors, connection, GdbRegisters.of(connection));
	}

	/** Sets the registers of a halted target as its reset does when it finds the vector table. */
	void prepare() throws IOException {
		registers.write(Register.XPSR, THUMB);
		boolean isSet = registers.write(Register.SP, vectors.stackPointer()) && registers.write(Register.PC, vectors.resetHandler());
		if (!isSet) {
			throw new ConnectionException(Problem.error("The debug server does not set the target's registers", connection.name(),
					"check that the target is halted and not protected"));
		}
		// Cortex-M0 has no such register, and needs none: its firmware stands where the reset looks
		new GdbMemory(connection).setWord(VECTOR_TABLE_OFFSET, vectors.address());
	}

	/**
	 * Lets it run for a moment and halts it again.
	 *
	 * @return where it was, for people
	 * @throws CheckFailedException if it crashed
	 */
	String look() throws IOException {
		var execution = new GdbExecution(connection);
		execution.resume();
		Optional<String> stopped = execution.awaitStop(LOOK);
		if (stopped.isEmpty()) {
			execution.halt();
		}
		long pc = registers.read(Register.PC).orElse(vectors.resetHandler());
		long exception = registers.read(Register.XPSR).map(xpsr -> xpsr & EXCEPTION_MASK).orElse(0L);
		if (FAULTS.containsKey(exception) || (pc & ~1L) == LOCKED_UP) {
			throw new CheckFailedException(Problem.error(
					"The firmware crashed within %d ms: %s at 0x%08x".formatted(LOOK.toMillis(), FAULTS.getOrDefault(exception, "lock-up"), pc), "",
					"check that it was built for this chip, its clock and its memory; a debugger shows the fault's cause"));
		}
		if (stopped.isPresent()) {
			throw new CheckFailedException(Problem.error("The firmware halted by itself at 0x%08x (%s)".formatted(pc, stopped.get()), "",
					"look for a breakpoint instruction or semihosting at that address"));
		}
		return "after %d ms it runs at 0x%08x".formatted(LOOK.toMillis(), pc);
	}
}
