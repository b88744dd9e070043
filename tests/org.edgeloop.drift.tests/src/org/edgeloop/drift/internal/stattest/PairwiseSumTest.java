package org.edgeloop.drift.internal.stattest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums to the last bit, as NumPy 1.24.2 makes them of the same values; beyond 8192 values, sums in halves alone end otherwise. */
class PairwiseSumTest {

	@ParameterizedTest
	@CsvSource({"8192, 8192000008191.831", "8193, 8193000008193.7", "10001, 10001000009999.018", "50000, 50000000049999.23"})
	void addsInTheOrderOfNumPy(int n, double sum) {
		assertEquals(sum, PairwiseSum.of(n, i -> 1e9 + i * 2_654_435_761L % 4_294_967_296L / 4_294_967_296.0 * 2));
	}
}
