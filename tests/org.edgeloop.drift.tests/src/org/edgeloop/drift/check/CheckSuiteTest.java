package org.edgeloop.drift.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class CheckSuiteTest {

	private static final CheckKind ROWS = new CheckKind("TestNumberOfRows", "Number of Rows", CheckKind.DATA_INTEGRITY);
	private static final Condition MANY = Condition.of(Operator.GT, 30);

	private final Check good = Check.of(ROWS, null, 31, MANY, true, "good");
	private final Check bad = Check.of(ROWS, null, 30, MANY, true, "bad");
	private final Check tolerated = Check.of(ROWS, null, 30, MANY, false, "tolerated");
	private final Check broken = Check.error(ROWS, null, "broken");

	@Test
	void warningsPassAndErrorsDoNot() {
		assertTrue(new CheckSuite(List.of(good, tolerated)).passed());
		assertFalse(new CheckSuite(List.of(good, bad)).passed());
		assertFalse(new CheckSuite(List.of(good, broken)).passed());
	}

	@Test
	void jsonHasTheShapeOfATestSuite() {
		var json = CheckSuiteJson.of(new CheckSuite(List.of(good, bad.with("column_name", "x"), tolerated, broken)));
		assertEquals("{\"all_passed\":false,\"total_tests\":4,\"success_tests\":2,\"failed_tests\":1,"
				+ "\"by_status\":{\"SUCCESS\":1,\"FAIL\":1,\"WARNING\":1,\"ERROR\":1}}", json.path("summary").toString());
		assertEquals("{\"name\":\"Number of Rows\",\"description\":\"bad\",\"status\":\"FAIL\",\"group\":\"data_integrity\","
				+ "\"parameters\":{\"condition\":{\"gt\":30},\"value\":30.0,\"column_name\":\"x\"}}", json.path("tests").path(1).toString());
		assertTrue(json.path("tests").path(3).path("parameters").isNull());
	}

	@Test
	void numbersThatJsonCannotSayAreTexts() {
		var json = CheckSuiteJson.of(Check.of(ROWS, null, Double.NaN, Condition.of(Operator.EQ, Double.NEGATIVE_INFINITY), true, ""));
		assertEquals("{\"condition\":{\"eq\":\"-Infinity\"},\"value\":\"NaN\"}", json.path("parameters").toString());
	}
}
