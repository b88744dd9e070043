package org.edgeloop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Against scikit-learn's StandardScaler. */
class StandardisationTest {

	@Test
	void meansAndScalesAreScikitLearns() throws Exception {
		FeatureMatrix matrix = RandomRows.of(500, 6, 3, 4, 11);
		int[] rows = IntStream.range(0, 500).filter(row -> row % 3 != 0).toArray();
		JsonNode expected = ScikitLearn.ask("standardise", Map.of("values", IntStream.of(rows).mapToObj(row -> doubles(matrix.row(row))).toList()));
		var standardisation = Standardisation.of(matrix, rows);
		for (int feature = 0; feature < 6; feature++) {
			assertClose(expected.get("means").get(feature).doubleValue(), standardisation.means()[feature]);
			assertClose(expected.get("scales").get(feature).doubleValue(), standardisation.scales()[feature]);
		}
		assertEquals(1, standardisation.scales()[5], "a constant feature stays as it is");
	}

	@Test
	void rowsAreInDeviationsFromTheMean() {
		var standardisation = new Standardisation(new double[] { 10, -1 }, new double[] { 2, 0.5 });
		double[] row = standardisation.apply(new float[] { 14, -2 });
		assertEquals(2, row[0]);
		assertEquals(-2, row[1]);
	}

	/** JSON would write a float with the fewest digits that tell it from other floats, which are another double. */
	private static double[] doubles(float[] row) {
		return IntStream.range(0, row.length).mapToDouble(i -> row[i]).toArray();
	}

	private static void assertClose(double expected, double actual) {
		assertEquals(expected, actual, Math.abs(expected) * 1e-12);
	}
}
