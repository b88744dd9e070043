package org.edgeloop.signal.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A part of what releng/bench/bench-diagnosis runs, small enough for every run of the tests. */
class DiagnosisConfusionTest {

	@Test
	void noFaultIsMistakenForAnotherAndNoneIsSeenWhereThereIsNone() throws IOException {
		var table = new DiagnosisTable();
		DiagnosisCases.simulated(80, 6203, table);
		List<String> wrong = table.wrong().stream().filter(line -> !line.contains(Condition.SECOND_SHAFT.name())).toList();
		assertEquals(List.of(), wrong, table.toString());
		assertTrue(table.wrong().size() <= 1, "a second shaft whose speed is nearly a fault's frequency cannot be told from it: " + table);
		for (BearingFault fault : List.of(BearingFault.OUTER_RACE, BearingFault.INNER_RACE, BearingFault.BALL)) {
			assertTrue(table.first(fault) >= 15, "of 20: " + table);
			assertTrue(table.right(fault) >= 8, "of 20, down to 14 dB below the noise: " + table);
		}
	}
}
