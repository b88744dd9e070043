package org.edgeloop.device.practice.uart;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import org.edgeloop.device.line.ByteLine;

/**
 * What a practice chip does when its firmware is started: it says where it began, then gives a line of JSON for each sample, as firmware
 * that measures does; whoever begins to listen in the midst knows the names. It does not run the firmware's instructions.
 */
final class PracticeProgram {

	private static final Duration EVERY = Duration.ofMillis(20);
	private static final long ERASED = 0xffff_ffffL;

	private final ByteLine line;

	PracticeProgram(ByteLine line) {
		this.line = line;
	}

	/**
	 * @param reset the byte upon which it ends
	 * @param vectors the first two words of the firmware: its stack, and its first instruction
	 */
	void runUntil(int reset, byte[] vectors) throws IOException {
		ByteBuffer words = ByteBuffer.wrap(vectors).order(ByteOrder.LITTLE_ENDIAN);
		long stack = words.getInt() & ERASED;
		long first = words.getInt() & ERASED;
		boolean canRun = stack != ERASED && first != ERASED;
		if (canRun) {
			say("Practice firmware: stack 0x%08x, first instruction 0x%08x\r\n".formatted(stack, first));
		}
		var one = new byte[1];
		for (int sample = 0;; sample++) {
			if (line.read(one, 0, 1, EVERY) == 1 && (one[0] & 0xff) == reset) {
				return;
			}
			if (canRun) {
				say(values(sample));
			}
		}
	}

	/** A shaft that turns once a second with an imbalance, in a housing that warms up. */
	private static String values(int sample) {
		double seconds = sample * EVERY.toMillis() / 1000.0;
		double vibration = Math.sin(2 * Math.PI * seconds) + 0.3 * Math.sin(2 * Math.PI * 7 * seconds);
		double temperature = 45 - 20 * Math.exp(-seconds / 60);
		return String.format(Locale.ROOT, "{\"vibration\": %.4f, \"temperature\": %.2f}\r\n", vibration, temperature);
	}

	private void say(String text) throws IOException {
		line.write(text.getBytes(StandardCharsets.US_ASCII));
	}
}
