package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.stm32.uart.RefusedException.Stage;

/** A bootloader behind a line with noise: asks again what was not understood, and makes the chip listen again where it lost count. */
final class PatientBootloader {

	/** What is asked of a bootloader. */
	@FunctionalInterface
	interface Request<T> {
		T ask(BootloaderClient client) throws IOException;
	}

	/** How often something is tried before noise is no excuse any more. */
	static final int TRIES = 10;

	/** A command that is refused is not known or not allowed, unless the bootloader has lost count. */
	private static final int COMMAND_TRIES = 3;

	/** The fewest bytes that are read or written at once: whole units of any chip's memory. */
	static final int SMALLEST_BLOCK = 32;

	private final BootloaderClient client;
	private final String name;
	private final Duration recovery;
	private final Progress progress;
	private final Consumer<String> log;
	private int readable = BootloaderClient.BLOCK;

	/** @param recovery how long a chip that does not answer may take to come back */
	PatientBootloader(BootloaderClient client, String name, Duration recovery, Progress progress, Consumer<String> log) {
		this.client = client;
		this.name = name;
		this.recovery = recovery;
		this.progress = progress;
		this.log = log;
	}

	/**
	 * @throws RefusedException if the chip refuses it again and again
	 * @throws ConnectionException if the chip answers no more
	 */
	<T> T ask(Request<T> request) throws IOException {
		for (int tries = 1;; tries++) {
			progress.checkCancelled();
			try {
				return request.ask(client);
			} catch (RefusedException e) {
				refused(e, tries);
			} catch (NoAnswerException e) {
				lost(e, tries);
			}
		}
	}

	/**
	 * Reads, in smaller blocks where the chip refuses large ones.
	 *
	 * @throws RefusedException if there is nothing to read, or it is protected
	 */
	void read(long address, byte[] into, int from, int length) throws IOException {
		for (int done = 0; done < length;) {
			int at = done;
			int count = Math.min(readable, length - done);
			try {
				done += ask(client -> {
					client.read(address + at, into, from + at, count);
					return count;
				});
			} catch (RefusedException e) {
				if (e.stage() != Stage.ARGUMENT || count <= SMALLEST_BLOCK) {
					throw e;
				}
				readable = Math.max(SMALLEST_BLOCK, count / 2);
			}
		}
	}

	/** @return the port, for messages */
	String name() {
		return name;
	}

	/** Asks once, for what must not be asked again blindly. */
	<T> T once(Request<T> request) throws IOException {
		return request.ask(client);
	}

	/** Noise makes a bootloader refuse, too; what it refuses again and again is refused. */
	void refused(RefusedException refusal, int tries) throws IOException {
		log.accept(refusal.getMessage());
		if (tries >= (refusal.stage() == Stage.COMMAND ? COMMAND_TRIES : TRIES)) {
			throw refusal;
		}
		if (refusal.stage() == Stage.COMMAND) {
			client.resynchronize(progress);
		}
	}

	/** Makes the chip listen again. */
	void lost(NoAnswerException silence, int tries) throws IOException {
		log.accept(silence.getMessage() + "; making the bootloader listen again");
		if (tries >= TRIES || !listensAgain()) {
			throw new ConnectionException(Problem.error("The chip does not answer any more", name,
					"check cable and power, choose a lower baud rate where the line is long, reset the chip and try again"), silence);
		}
	}

	private boolean listensAgain() throws IOException {
		long end = System.nanoTime() + recovery.toNanos();
		do {
			// A chip that was reset meanwhile waits to be greeted.
			if (client.resynchronize(progress) || client.greet(Duration.ZERO, progress) && client.resynchronize(progress)) {
				return true;
			}
		} while (System.nanoTime() - end < 0);
		return false;
	}
}
