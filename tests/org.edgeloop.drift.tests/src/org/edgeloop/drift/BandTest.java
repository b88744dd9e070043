package org.edgeloop.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;

import org.edgeloop.drift.stattest.StatTestResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

	/** The edges that whylogs publishes. */
	@ParameterizedTest
	@CsvSource({ "0.049,DRIFT", "0.05,POSSIBLE", "0.149,POSSIBLE", "0.151,NONE", "NaN,NONE" })
	void pValuesHaveTheBandsOfWhylogs(double p, Band band) {
		assertEquals(band, Band.ofPValue(p, 0.05));
	}

	@ParameterizedTest
	@CsvSource({ "0.41,DRIFT", "0.4,DRIFT", "0.39,POSSIBLE", "0.151,POSSIBLE", "0.15,NONE", "NaN,NONE" })
	void distancesHaveTheBandsOfWhylogs(double distance, Band band) {
		assertEquals(band, Band.ofDistance(distance, 0.4));
	}

	/** Energy distances drift above the threshold only, K-S p-values up to it. */
	@ParameterizedTest
	@CsvSource({ "ed,0.1,false,POSSIBLE", "ks,0.05,true,DRIFT", "ks,0.06,false,POSSIBLE", "psi,0.01,false,NONE" })
	void testsVerdictDecides(String test, double score, boolean drifted, Band band) throws IOException {
		double threshold = test.equals("ks") ? 0.05 : 0.1;
		assertEquals(band, Band.of(new StatTestResult(test, test, score, threshold, drifted, Map.of())));
	}
}
