package org.edgeloop.signal.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraySource;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.hostile.HostileOperations.Operation;
import org.edgeloop.signal.hostile.HostileSignals.Signal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each analysis of each hostile signal ends: with a result, with a problem that a user can read, or because it was cancelled. */
class HostileSignalsTest {

	/** Far more than any of them takes; what goes on for ever is not waited for. */
	private static final Duration LIMIT = Duration.ofMinutes(1);
	private static final int LATEST_CANCEL = 40;
	private static final int OTHER_RATES = 2;

	static List<Operation> operations() {
		return HostileOperations.all();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void endsInGoodOrder(Operation operation) {
		List<String> failures = new ArrayList<>();
		assertTimeoutPreemptively(LIMIT, () -> {
			var random = new Random(operation.name().hashCode());
			for (Signal signal : HostileSignals.all()) {
				var all = new SampleRange(0, signal.samples().length);
				for (SampleRange range : ranges(all, random)) {
					tryOne(operation, signal, HostileSignals.RATE, range, Integer.MAX_VALUE, failures);
				}
				for (int i = 0; i < OTHER_RATES; i++) {
					tryOne(operation, signal, HostileSignals.RATES[random.nextInt(HostileSignals.RATES.length)], all, Integer.MAX_VALUE, failures);
				}
				tryOne(operation, signal, HostileSignals.RATE, all, random.nextInt(LATEST_CANCEL), failures);
			}
		});
		assertEquals(List.of(), failures);
	}

	/** All, nothing, one sample, and a stretch from somewhere to somewhere. */
	private static List<SampleRange> ranges(SampleRange all, Random random) {
		int length = (int) all.length();
		int from = random.nextInt(length + 1);
		return List.of(all, new SampleRange(from, from), new SampleRange(from, Math.min(length, from + 1)),
				new SampleRange(from, from + random.nextInt(length - from + 1)));
	}

	/** @param cancelAt at which question it is told that it is cancelled */
	private static void tryOne(Operation operation, Signal signal, double rate, SampleRange range, int cancelAt, List<String> failures) {
		SampleSource source = new ArraySource(signal.samples().clone(), rate);
		var questions = new AtomicInteger();
		Progress progress = Progress.NONE.until(() -> questions.getAndIncrement() >= cancelAt);
		try {
			operation.work().run(source, range, progress);
		} catch (ProblemException e) {
			if (e.problem().what().isBlank() || e.problem().what().contains("Exception")) {
				failures.add(at(signal, rate, range) + "says nothing: " + e.problem().toLine());
			}
		} catch (CancellationException e) {
			if (questions.get() <= cancelAt) {
				failures.add(at(signal, rate, range) + "ends as if cancelled");
			}
		} catch (IOException | RuntimeException | AssertionError | OutOfMemoryError e) {
			failures.add(at(signal, rate, range) + e + " " + place(e));
		}
	}

	private static String at(Signal signal, double rate, SampleRange range) {
		return "%s at %s Hz, %d to %d: ".formatted(signal, rate, range.from(), range.to());
	}

	private static String place(Throwable thrown) {
		for (StackTraceElement element : thrown.getStackTrace()) {
			if (element.getClassName().startsWith("org.edgeloop.")) {
				return element.toString();
			}
		}
		return "";
	}
}
