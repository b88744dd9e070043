package org.edgeloop.device.stm32.internal.program;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Addresses as people write them. */
public final class Addresses {

	private static final long LAST = 0xFFFFFFFFL;

	private Addresses() {
	}

	/** @throws ProblemException if it is no 32-bit number in hexadecimal digits behind 0x, or in decimal ones */
	public static long parse(String text) throws ProblemException {
		try {
			long address = Long.decode(text.strip());
			if (address >= 0 && address <= LAST) {
				return address;
			}
		} catch (NumberFormatException e) {
			// it is no number at all
		}
		throw new ProblemException(Problem.error("'" + text + "' is no address", "", "write it as 0x08000000"));
	}
}
