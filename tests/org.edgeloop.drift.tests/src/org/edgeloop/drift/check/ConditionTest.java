package org.edgeloop.drift.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ConditionTest {

	@Test
	void toleranceWidensWhatIncludesTheLimitAndNarrowsWhatExcludesIt() {
		var ten = new Approximate(10, 0.1, 0);
		assertTrue(Operator.EQ.holds(11, ten));
		assertFalse(Operator.EQ.holds(11.001, ten));
		assertTrue(Operator.LTE.holds(11, ten));
		assertTrue(Operator.GTE.holds(9, ten));
		assertFalse(Operator.LT.holds(9, ten));
		assertTrue(Operator.LT.holds(8.999, ten));
		assertFalse(Operator.GT.holds(11, ten));
		assertTrue(Operator.GT.holds(11.001, ten));
		assertFalse(Operator.NOT_EQ.holds(10.5, ten));
	}

	@Test
	void theLargerToleranceCounts() {
		assertEquals(0.5, new Approximate(-1, 0.1, 0.5).tolerance());
		assertEquals(10, new Approximate(-100, 0.1, 0.5).tolerance());
		assertEquals(1e-12, Approximate.of(0).tolerance());
	}

	@Test
	void nanMeetsNoCondition() {
		assertFalse(Condition.of(Operator.LTE, 1.0).holds(Double.NaN));
		assertFalse(Condition.of(Operator.EQ, Approximate.of(1)).holds(Double.NaN));
		assertTrue(Condition.of(Operator.NOT_EQ, 1).holds(Double.NaN));
	}

	@Test
	void allBoundsAndListsCount() {
		var condition = new Condition(Map.of(Operator.LTE, new Limit.Exact(3), Operator.GT, new Limit.Whole(0)), List.of(1.0, 2.0, 4.0),
				List.of(2.0));
		assertTrue(condition.holds(1));
		assertFalse(condition.holds(2));
		assertFalse(condition.holds(3));
		assertFalse(condition.holds(4));
		assertEquals("gt=0 and lte=3 and is_in=[1.0, 2.0, 4.0] and not_in=[2.0]", condition.wording());
	}

	@Test
	void countsAreSaidInFullAndNumbersToThreeDigits() {
		assertEquals("eq=15170", Condition.of(Operator.EQ, 15170).wording());
		assertEquals("eq=1.52e+03 ± 152", Condition.of(Operator.EQ, Approximate.relative(1517, 0.1)).wording());
		assertEquals("lt=0.3", Condition.of(Operator.LT, 0.3).wording());
		assertEquals("lte=0 ± 1e-12", Condition.of(Operator.LTE, Approximate.relative(0, 0.1)).wording());
	}
}
