package org.edgeloop.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class NaturalOrderTest {

	@Test
	void numbersInNamesCountAsNumbers() {
		List<String> ordered = List.of("", "1.wav", "2.wav", "10.wav", "a", "A1", "a2b", "a2b3", "a02b4", "a10", "acc_99",
				"acc_100000000000000000000", "acc_100000000000000000001", "b", "Ball", "bold");
		var shuffled = new ArrayList<>(ordered);
		Collections.shuffle(shuffled, new Random(1));
		shuffled.sort(NaturalOrder.INSTANCE);
		assertEquals(ordered, shuffled);
	}

	@Test
	void differentNamesAreNeverEqual() {
		assertTrue(NaturalOrder.INSTANCE.compare("a1", "a01") != 0);
		assertTrue(NaturalOrder.INSTANCE.compare("A", "a") != 0);
		assertEquals(-Integer.signum(NaturalOrder.INSTANCE.compare("A", "a")), Integer.signum(NaturalOrder.INSTANCE.compare("a", "A")));
	}
}
