package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.device.line.ByteLine;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.StepContext;

/** Listens to what a firmware says after its start. */
final class UartWatch {

	private static final int CHUNK = 4096;
	private static final int MOST_KEPT = 1 << 20;
	private static final int LINES_SHOWN = 20;
	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
	private static final Duration FIRST_LINE_PATIENCE = Duration.ofSeconds(1);

	private final ByteLine line;

	UartWatch(ByteLine line) {
		this.line = line;
	}

	/** Forgets what an earlier firmware has said. */
	void forget() throws IOException {
		line.discardInput();
	}

	/**
	 * Listens until the expected text has come, or, without one, until a line has.
	 *
	 * @param seconds how long the text may take
	 * @throws CheckFailedException if it has not come
	 */
	void listen(Optional<String> expected, int seconds, StepContext context) throws IOException {
		Duration patience = expected.isPresent() ? Duration.ofSeconds(seconds) : FIRST_LINE_PATIENCE;
		String awaited = expected.orElse("\n");
		String said = hear(awaited, patience, context);
		said.lines().limit(LINES_SHOWN).forEach(text -> context.log("UART: " + text));
		if (expected.isPresent() && !said.contains(awaited)) {
			throw new CheckFailedException(Problem.error("The firmware has not said '%s' within %d s; it said %s".formatted(awaited, seconds, shown(said)),
					line.name(), "check the UART's speed and pins, and the text itself"));
		}
		context.outcome(said.isEmpty() ? "the firmware says nothing" : "the firmware says " + shown(said));
	}

	private String hear(String awaited, Duration patience, StepContext context) throws IOException {
		long deadline = System.nanoTime() + patience.toNanos();
		var said = new StringBuilder();
		byte[] chunk = new byte[CHUNK];
		while (said.indexOf(awaited) < 0 && System.nanoTime() < deadline) {
			context.progress().checkCancelled();
			int read = line.read(chunk, 0, chunk.length, BETWEEN_LOOKS);
			said.append(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
			if (said.length() > MOST_KEPT) {
				said.delete(0, said.length() - MOST_KEPT / 2);
			}
		}
		return said.toString();
	}

	private static String shown(String said) {
		return said.lines().map(String::strip).filter(text -> !text.isEmpty()).findFirst().map(text -> "'" + text + "'").orElse("nothing");
	}
}
