package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.line.SerialPortLine;

/**
 * How the wires DTR and RTS of a serial adapter, where they lead to reset and BOOT0, bring a chip into its bootloader and out of it.
 *
 * @param entry what is done to come into the bootloader
 * @param exit what is done to come out of it
 */
record BootSignals(List<Signal> entry, List<Signal> exit) {

	private static final int PAUSE_MILLIS = 100;

	/** One thing to do. */
	enum Signal {
		DTR_ON, DTR_OFF, RTS_ON, RTS_OFF, PAUSE
	}

	BootSignals {
		entry = List.copyOf(entry);
		exit = List.copyOf(exit);
	}

	/** @param notation as stm32flash takes it behind {@code -i}: {@code rts,-dtr,dtr:-rts,-dtr,dtr} */
	static BootSignals of(String notation) throws ProblemException {
		String[] parts = notation.toLowerCase(Locale.ROOT).replace(" ", "").split(":", -1);
		if (parts.length > 2) {
			throw wrong(notation);
		}
		return new BootSignals(sequence(notation, parts[0]), parts.length == 2 ? sequence(notation, parts[1]) : List.of());
	}

	private static List<Signal> sequence(String notation, String text) throws ProblemException {
		List<Signal> signals = new ArrayList<>();
		for (String word : text.split("(?=[,&])|(?<=[,&])")) {
			switch (word) {
				case "dtr" -> signals.add(Signal.DTR_ON);
				case "-dtr" -> signals.add(Signal.DTR_OFF);
				case "rts" -> signals.add(Signal.RTS_ON);
				case "-rts" -> signals.add(Signal.RTS_OFF);
				case "," -> signals.add(Signal.PAUSE);
				case "&", "" -> {
					// at once
				}
				default -> throw wrong(notation);
			}
		}
		return signals;
	}

	private static ProblemException wrong(String notation) {
		return new ProblemException(Problem.error("'%s' says no sequence of DTR and RTS".formatted(notation), UartFields.SIGNALS.label(),
				"write dtr, -dtr, rts and -rts with ',' between them, and ':' before the way out, as 'rts,-dtr,dtr:-rts,-dtr,dtr'"));
	}

	/** @throws ConnectionException if the port has no such wires */
	static void give(List<Signal> signals, SerialPortLine line, Progress progress) throws IOException {
		for (Signal signal : signals) {
			progress.checkCancelled();
			boolean isDone = switch (signal) {
				case DTR_ON -> line.dtr(true);
				case DTR_OFF -> line.dtr(false);
				case RTS_ON -> line.rts(true);
				case RTS_OFF -> line.rts(false);
				case PAUSE -> pause();
			};
			if (!isDone) {
				throw new ConnectionException(Problem.error("The port has no wires DTR and RTS", line.name(),
						"clear the setting '" + UartFields.SIGNALS.label() + "', and press the buttons"));
			}
		}
	}

	/** Reset has to be held, and a chip to start up, which nothing tells. */
	private static boolean pause() throws IOException {
		try {
			return !new CountDownLatch(1).await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}
}
