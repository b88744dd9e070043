package org.edgeloop.device.practice.uart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;

import org.edgeloop.device.line.ByteLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that is as slow as its baud rate, by a clock of the tests' own: what a line of so many bits takes is told by arithmetic. */
class PacedLineTest {

	private static final int BAUD = 1_000_000;
	private static final int BITS = 11;
	private static final long PER_BYTE = 11_000;
	private static final int QUESTIONS = 50;
	private static final int ASKED = 258;
	private static final int ROUND = ASKED + 1;

	/** Each look at the clock takes as long as it does on a fast machine. */
	private static final long LOOK = 40;

	/** Time passes as somebody does something. */
	private static final class Time implements PacedLine.Clock {
		private final long overslept;
		private long now = 1_000_000;

		Time(long overslept) {
			this.overslept = overslept;
		}

		@Override
		public long now() {
			now += LOOK;
			return now;
		}

		@Override
		public void sleep(long nanos) {
			now += nanos + overslept;
		}
	}

	/** The other end: asks again as soon as it has an answer, and after a while of its own. */
	private static final class Host implements ByteLine {
		private final Time time;
		private final long fetching;
		private final long handing;
		private final long turn;
		private long asked;
		private int left = ASKED;

		/**
		 * @param fetching nanoseconds that the system takes to hand over what has come
		 * @param handing nanoseconds that it takes until an answer can be read
		 * @param turn of the host, from an answer to the next question
		 */
		Host(Time time, long fetching, long handing, long turn) {
			this.time = time;
			this.fetching = fetching;
			this.handing = handing;
			this.turn = turn;
			asked = time.now;
		}

		@Override
		public String name() {
			return "host";
		}

		@Override
		public int read(byte[] into, int from, int length, Duration timeout) {
			if (time.now < asked && timeout.isZero()) {
				return 0;
			}
			time.now = Math.max(time.now, asked) + fetching;
			int count = Math.min(left, length);
			left -= count;
			return count;
		}

		@Override
		public void write(byte[] bytes, int from, int length) {
			time.now += handing;
			asked = time.now + turn;
			left = ASKED;
		}

		@Override
		public void discardInput() {
			left = 0;
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	/** @return nanoseconds from the first question to the last answer */
	private static long converse(Time time, Host host) throws IOException {
		try (var line = new PacedLine(host, BAUD, BITS, time)) {
			long begin = time.now;
			for (int question = 0; question < QUESTIONS; question++) {
				for (int read = 0; read < ASKED;) {
					read += line.read(new byte[100], 0, 100, Duration.ofHours(1));
				}
				line.write(new byte[1], 0, 1);
			}
			return time.now - begin;
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0", "5000, 0, 0", "0, 8000, 0", "5000, 8000, 0", "0, 0, 2000000", "30000, 60000, 400000" })
	void isNoFasterThanItsBaudRateAndLosesNothingToTheSystem(long fetching, long handing, long overslept) throws IOException {
		var time = new Time(overslept);
		long took = converse(time, new Host(time, fetching, handing, 0));
		long allowed = QUESTIONS * ROUND * PER_BYTE;
		// The last answer is late with nothing behind it that could make up for it; each question is seen a look after it has come.
		assertTrue(took >= allowed, () -> took + " of " + allowed);
		assertTrue(took <= allowed + handing + overslept + LOOK * 8 * QUESTIONS, () -> took - allowed + " ns more than " + allowed);
	}

	@ParameterizedTest
	@CsvSource({ "20000", "400000", "3000000" })
	void whatTheHostTakesForItselfIsNotMadeUpFor(long turn) throws IOException {
		var time = new Time(0);
		long took = converse(time, new Host(time, 5000, 0, turn));
		long expected = QUESTIONS * ROUND * PER_BYTE + (QUESTIONS - 1) * turn;
		// When exactly an answer was handed over is known to a look at the clock.
		assertTrue(took >= expected - QUESTIONS * LOOK, () -> took + " of " + expected);
		// Of a question that is slept for, what the system takes to hand it over is the sleeper's.
		assertTrue(took <= expected + QUESTIONS * (5000 + 1000), () -> took - expected + " ns more than " + expected);
	}

	@Test
	void whatNobodyHasAskedTakesNoTime() throws IOException {
		var time = new Time(0);
		try (var line = new PacedLine(new Host(time, 0, 0, 0), BAUD, BITS, time)) {
			line.discardInput();
			assertEquals(0, line.read(new byte[10], 0, 10, Duration.ZERO));
		}
	}
}
