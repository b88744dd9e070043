package org.edgeloop.drift.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.SpecFactory;
import org.junit.jupiter.api.Test;

class CheckTextsTest {

	@Test
	void checksOnDriftDataAndModelsCanBeChosen() {
		assertEquals("TestColumnValueMin \u2013 Min Value", CheckTexts.CHECKS.get("TestColumnValueMin"));
		assertTrue(CheckTexts.CHECKS.keySet().containsAll(List.of("TestColumnDrift", "TestRocAuc", "TestF1ByClass", "TestValueMAE")));
	}

	@Test
	void theDefaultIsASentenceAndNothingIsSaidOfUnknownChecks() {
		assertEquals("By default: as many as in the reference \u00b1 10 %; without one more than 30.", CheckTexts.byDefault("TestNumberOfRows"));
		assertEquals("", CheckTexts.byDefault("TestNumberOf"));
	}

	@Test
	void aConditionIsInSigns() {
		CheckSettings check = SpecFactory.eINSTANCE.createCheckSettings();
		assertEquals("by default", CheckTexts.condition(check));
		check.setGte(0.0);
		check.setLt(10.0);
		check.setRelative(0.05);
		assertEquals("\u2265 0 and < 10 \u00b1 5 %", CheckTexts.condition(check));
	}
}
