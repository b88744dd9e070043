package org.edgeloop.device.stm32.gdb;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The registers of a halted Cortex-M. */
public final class GdbRegisters {

	/** A register of a Cortex-M. */
	public enum Register {
		SP, PC, XPSR;

		String inDescriptions() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private static final int BYTES = 4;
	/** Those that every answer to {@code g} begins with. */
	private static final int LAST_CORE_REGISTER = 15;

	private final GdbConnection connection;
	private final RegisterLayout layout;

	private GdbRegisters(GdbConnection connection, RegisterLayout layout) {
		this.connection = connection;
		this.layout = layout;
	}

	public static GdbRegisters of(GdbConnection connection) throws IOException {
		return new GdbRegisters(connection, RegisterLayout.of(connection));
	}

	/** @return an unsigned 32-bit number; empty if the server does not give it */
	public Optional<Long> read(Register register) throws IOException {
		Optional<Integer> number = layout.number(register.inDescriptions());
		if (number.isEmpty()) {
			return Optional.empty();
		}
		Answer single = connection.ask("p%x".formatted(number.get()));
		if (!single.isUnknown()) {
			return single.isError() ? Optional.empty() : value(single, 0);
		}
		return number.get() > LAST_CORE_REGISTER ? Optional.empty() : value(connection.ask("g"), number.get() * BYTES);
	}

	/**
	 * @param value an unsigned 32-bit number
	 * @return whether the server took it
	 */
	public boolean write(Register register, long value) throws IOException {
		Optional<Integer> number = layout.number(register.inDescriptions());
		if (number.isEmpty()) {
			return false;
		}
		Answer single = connection.ask("P%x=%08x".formatted(number.get(), Integer.reverseBytes((int) value)));
		return single.isOk() || single.isUnknown() && number.get() <= LAST_CORE_REGISTER && writeAmongAll(number.get(), value);
	}

	/** Servers that know no single registers take all of them at once. */
	private boolean writeAmongAll(int number, long value) throws IOException {
		Optional<byte[]> all = connection.ask("g").hex(0).filter(bytes -> bytes.length >= (number + 1) * BYTES);
		if (all.isEmpty()) {
			return false;
		}
		for (int i = 0; i < BYTES; i++) {
			all.get()[number * BYTES + i] = (byte) (value >> 8 * i);
		}
		return connection.ask("G" + HexFormat.of().formatHex(all.get())).isOk();
	}

	/** Registers that a server cannot read stand there as {@code xx}. */
	private static Optional<Long> value(Answer answer, int at) {
		String digits = answer.text();
		if (digits.length() < 2 * (at + BYTES)) {
			return Optional.empty();
		}
		return new Answer(Arrays.copyOfRange(answer.content(), 2 * at, 2 * (at + BYTES))).hex(0).map(GdbMemory::littleEndian);
	}
}
