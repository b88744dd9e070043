package org.edgeloop.device.stm32.uart;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.device.stm32.uart.RefusedException.Stage;

/** The protection that keeps a chip's memory from being read, and with it from being written by this way. */
final class ReadProtection {

	private static final int FEW = 4;

	private ReadProtection() {
	}

	/** A protected chip refuses the command itself; an address that it does not have is another thing. */
	static boolean isReadable(PatientBootloader bootloader, long address) throws IOException {
		try {
			bootloader.ask(client -> {
				client.read(address, new byte[FEW], 0, FEW);
				return client;
			});
			return true;
		} catch (RefusedException e) {
			return e.stage() != Stage.COMMAND;
		}
	}

	static Problem problem(String port) {
		return Problem.error("The chip is protected against reading, so that its flash cannot be written either", port,
				"take the protection against reading away (unprotect: read), which erases all of the flash");
	}
}
