package org.edgeloop.device.line;

/**
 * How bytes travel on a serial line, with 8 data bits.
 *
 * @param baud bits a second
 * @param parity the bit behind the data
 * @param stopBits 1 or 2
 */
public record SerialSettings(int baud, Parity parity, int stopBits) {

	/** The bit behind the data bits. */
	public enum Parity {
		NONE, EVEN, ODD
	}

	/** @return as {@code 115200 8N1} */
	@Override
	public String toString() {
		return "%d 8%c%d".formatted(baud, parity.name().charAt(0), stopBits);
	}
}
