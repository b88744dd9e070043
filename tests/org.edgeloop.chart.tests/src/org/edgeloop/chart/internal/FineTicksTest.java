package org.edgeloop.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jfree.chart.axis.TickUnit;
import org.junit.jupiter.api.Test;

class FineTicksTest {

	@Test
	void ticksHaveAsManyDigitsAsTheirStepNeeds() {
		TickUnit fine = new FineTicks().getCeilingTickUnit(0.0004);
		assertEquals("0.0005", fine.valueToString(0.0005));
		assertEquals("0.025", new FineTicks().getCeilingTickUnit(0.02).valueToString(0.025));
		assertEquals("12,000", new FineTicks().getCeilingTickUnit(900).valueToString(12_000));
	}

	@Test
	void negativeTicksHaveAMinusSignAsTablesHave() {
		assertEquals("\u221240", new FineTicks().getCeilingTickUnit(10).valueToString(-40));
	}
}
