package org.edgeloop.device.practice.uart;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.device.line.ByteLine;

/** What comes from whoever uses a bootloader, byte by byte, waited for as long as it takes. */
final class HostFrames {

	private static final Duration LONG = Duration.ofHours(1);
	private static final int ADDRESS_LENGTH = 4;

	private final ByteLine line;
	private final byte[] input = new byte[512];
	private int from;
	private int to;

	HostFrames(ByteLine line) {
		this.line = line;
	}

	int next() throws IOException {
		while (from == to) {
			from = 0;
			to = line.read(input, 0, input.length, LONG);
		}
		return input[from++] & 0xff;
	}

	/** Forgets what has come already. */
	void forget() {
		from = to;
	}

	/** @return four bytes as a number; empty if the checksum behind them is wrong */
	OptionalLong number() throws IOException {
		long number = 0;
		int checksum = 0;
		for (int index = 0; index < ADDRESS_LENGTH; index++) {
			int value = next();
			number = number << 8 | value;
			checksum ^= value;
		}
		return next() == checksum ? OptionalLong.of(number) : OptionalLong.empty();
	}

	/** @return the bytes behind a length that is one less than their number; empty if the checksum behind them is wrong */
	Optional<byte[]> block() throws IOException {
		int count = next();
		var bytes = new byte[count + 1];
		int checksum = count;
		for (int index = 0; index < bytes.length; index++) {
			bytes[index] = (byte) next();
			checksum ^= bytes[index] & 0xff;
		}
		return next() == checksum ? Optional.of(bytes) : Optional.empty();
	}

	/**
	 * @param count one less than the number of pages, which came already
	 * @param width of a number in bytes
	 * @return numbers of pages; empty if the checksum behind them is wrong
	 */
	Optional<int[]> pages(int count, int width) throws IOException {
		int checksum = count >> 8 ^ count & 0xff;
		var pages = new int[count + 1];
		for (int index = 0; index < pages.length; index++) {
			for (int part = 0; part < width; part++) {
				int value = next();
				pages[index] = pages[index] << 8 | value;
				checksum ^= value;
			}
		}
		return next() == checksum ? Optional.of(pages) : Optional.empty();
	}
}
