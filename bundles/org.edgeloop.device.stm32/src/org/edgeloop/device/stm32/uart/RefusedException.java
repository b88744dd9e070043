package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.util.Locale;

/** The bootloader said no (NACK), and waits for the next command. */
public final class RefusedException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What of a command was refused. */
	public enum Stage {
		/** Itself: it is not known, or the chip's memory is protected. */
		COMMAND,
		/** The address, length or pages: outside of the memory, or damaged on the way. */
		ARGUMENT,
		/** The bytes to write, or their checksum. */
		DATA
	}

	private final int command;
	private final Stage stage;

	RefusedException(int command, Stage stage) {
		super("the bootloader refuses command 0x%02x at its %s".formatted(command, stage.name().toLowerCase(Locale.ROOT)));
		this.command = command;
		this.stage = stage;
	}

	/** @return the first byte of the command */
	public int command() {
		return command;
	}

	public Stage stage() {
		return stage;
	}
}
