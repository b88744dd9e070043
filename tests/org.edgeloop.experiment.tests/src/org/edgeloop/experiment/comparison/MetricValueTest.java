package org.edgeloop.experiment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;

import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.spec.ValueChoice;
import org.junit.jupiter.api.Test;

class MetricValueTest {

	private static final double NAN = Double.NaN;

	/** Out of order, as a store keeps what was logged out of order; two values of step 7. */
	private static final MetricHistory HISTORY = new MetricHistory(new long[] { 10, 20, 30, 40, 35 }, new double[] { 3, NAN, -2, 5, 9 },
			new long[] { 0, 3, 12, 7, 7 });

	private static OptionalDouble of(ValueChoice choice, long step) {
		return new MetricValue(choice, step).of(HISTORY);
	}

	@Test
	void choosesByStepThenTimestamp() {
		assertEquals(OptionalDouble.of(-2), of(ValueChoice.LAST, 0));
		assertEquals(OptionalDouble.of(3), of(ValueChoice.AT_STEP, 2));
		assertEquals(OptionalDouble.of(5), of(ValueChoice.AT_STEP, 7), "the later one of two at a step");
		assertEquals(OptionalDouble.of(5), of(ValueChoice.AT_STEP, 11), "the last step before");
		assertEquals(OptionalDouble.empty(), of(ValueChoice.AT_STEP, -1));
	}

	@Test
	void leastAndGreatestPassOverWhatIsNoNumber() {
		assertEquals(OptionalDouble.of(-2), of(ValueChoice.MIN, 0));
		assertEquals(OptionalDouble.of(9), of(ValueChoice.MAX, 0));
		var none = new MetricHistory(new long[] { 1 }, new double[] { NAN }, new long[] { 0 });
		assertEquals(OptionalDouble.empty(), new MetricValue(ValueChoice.MAX, 0).of(none));
	}
}
