import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.device.line.ByteLine;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.practice.uart.PacedLine;
import org.edgeloop.device.practice.uart.PracticeBootloader;
import org.edgeloop.device.practice.uart.PracticeChip;
import org.edgeloop.device.practice.uart.PracticeFaults;
import org.edgeloop.device.practice.uart.PseudoTerminal;
import org.edgeloop.device.stm32.uart.Stm32UartKind;

/** Writes firmware at two baud rates, with the product and with stm32flash, turn by turn: ROUNDS. */
public final class UartBench {

	/** Start, 8 data bits, parity, stop, as ROM bootloaders have it. */
	private static final int BITS = 11;
	private static final int BLOCK = 256;

	/** Of a block: command and complement, address and checksum, length, data and checksum, and three acknowledgements. */
	private static final int BYTES_OF_BLOCK = 2 + 5 + 1 + BLOCK + 1 + 3;

	private UartBench() {
	}

	public static void main(String[] arguments) throws Exception {
		int rounds = Integer.parseInt(arguments[0]);
		Path folder = Files.createTempDirectory("bench-uart");
		measure(115_200, 64 << 10, rounds, folder);
		measure(921_600, 256 << 10, rounds, folder);
		for (String name : List.of("all.bin", "block.bin")) {
			Files.deleteIfExists(folder.resolve(name));
		}
		Files.delete(folder);
	}

	private static void measure(int baud, int size, int rounds, Path folder) throws Exception {
		double allowed = (double) baud / BITS * BLOCK / BYTES_OF_BLOCK;
		System.out.printf(Locale.ROOT, "%,d baud, %,d bytes; framing allows %,.0f bytes/s%n", baud, size, allowed);
		Path all = Files.write(folder.resolve("all.bin"), firmware(size));
		Path block = Files.write(folder.resolve("block.bin"), firmware(BLOCK));
		try (PseudoTerminal terminal = PseudoTerminal.open();
				var probe = new TurnProbe(terminal);
				var chip = new PracticeBootloader(new PacedLine(probe, baud, BITS), PracticeChip.F405, false, PracticeFaults.NONE, _ -> {
					// no log
				})) {
			Thread.ofPlatform().daemon().start(chip::run);
			for (int round = 1; round <= rounds; round++) {
				double ours = size * 1000.0 / millisOfWriting(terminal.name(), baud, all);
				double ourTurn = probe.median();
				double theirs = (size - BLOCK) * 1e9 / (stm32flash(terminal.name(), baud, all) - stm32flash(terminal.name(), baud, block));
				double theirTurn = probe.median();
				System.out.printf(Locale.ROOT, "round %d  Edgeloop %,.0f (%.1f %%), turn %.0f us (%.1f %%)  stm32flash %,.0f (%.1f %%), turn %.0f us (%.1f %%)%n",
						round, ours, 100 * ours / allowed, ourTurn * 1e6, byTurns(baud, ourTurn), theirs, 100 * theirs / allowed, theirTurn * 1e6,
						byTurns(baud, theirTurn));
			}
		}
	}

	/** @return the share of what framing allows that is reached when each of a block's three turns takes as long */
	private static double byTurns(int baud, double turn) {
		double onTheLine = (double) BYTES_OF_BLOCK * BITS / baud;
		return 100 * onTheLine / (onTheLine + 3 * turn);
	}

	private static byte[] firmware(int size) {
		var bytes = new byte[size];
		new Random(1).nextBytes(bytes);
		return bytes;
	}

	private static long millisOfWriting(String port, int baud, Path file) throws IOException {
		var settings = new DeviceSettings("bench", Stm32UartKind.ID, "", Map.of("port", port, "parity", "none", "baud", Integer.toString(baud)), Path.of(""));
		var deployment = new Deployment(file, Map.of("verify", "false", "start", "false"));
		var access = new DeviceAccess(Secrets.NONE, Trust.NOTHING, Path.of(""));
		PlanResult result = new RunPlanOperation(new Stm32UartKind().deployment(settings, deployment, access)).run(PlanListener.NONE, Progress.NONE);
		if (result.outcome() != PlanResult.Outcome.COMPLETED) {
			throw new IllegalStateException(result.toString());
		}
		return result.steps().stream().filter(step -> step.name().equals("write")).findFirst().orElseThrow().millis();
	}

	/** @return nanoseconds of the whole program: what it does beside writing is taken away by the caller */
	private static long stm32flash(String port, int baud, Path file) throws Exception {
		long start = System.nanoTime();
		Process process = new ProcessBuilder("stm32flash", "-m", "8n1", "-b", Integer.toString(baud), "-w", file.toString(), port)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
			process.destroyForcibly();
			throw new IllegalStateException("stm32flash failed");
		}
		return System.nanoTime() - start;
	}

	/** Takes how long it is from an answer until the next question begins to come: the part of the time that is the client's. */
	private record TurnProbe(PseudoTerminal line, List<Long> turns, AtomicLong answered) implements ByteLine {

		TurnProbe(PseudoTerminal line) {
			this(line, Collections.synchronizedList(new ArrayList<>()), new AtomicLong());
		}

		/** @return seconds, of the turns since it was asked last */
		double median() {
			synchronized (turns) {
				List<Long> sorted = turns.stream().sorted().toList();
				turns.clear();
				return sorted.get(sorted.size() / 2) / 1e9;
			}
		}

		@Override
		public String name() {
			return line.name();
		}

		@Override
		public int read(byte[] into, int from, int length, Duration timeout) throws IOException {
			int read = line.read(into, from, length, timeout);
			long since = read > 0 ? answered.getAndSet(0) : 0;
			if (since != 0) {
				turns.add(System.nanoTime() - since);
			}
			return read;
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			line.write(bytes, from, length);
			answered.set(System.nanoTime());
		}

		@Override
		public void discardInput() throws IOException {
			line.discardInput();
		}

		@Override
		public void close() throws IOException {
			line.close();
		}
	}
}
