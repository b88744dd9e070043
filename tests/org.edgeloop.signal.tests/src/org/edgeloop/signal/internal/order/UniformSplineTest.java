package org.edgeloop.signal.internal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The spline beside SciPy's, which {@code fixtures/orders/make_orders.py} wrote. */
class UniformSplineTest {

	private static final Path FILE = Path.of(System.getProperty("edgeloop.root")).resolve("tests/org.edgeloop.signal.tests/fixtures/orders/spline.tsv");

	@Test
	void valuesAndSlopesAreThoseOfSciPy() throws IOException {
		List<double[]> lines = Files.readAllLines(FILE).stream().map(line -> Arrays.stream(line.split("\t")).mapToDouble(Double::parseDouble).toArray()).toList();
		var spline = new UniformSpline(0, 0.5, lines.getFirst());
		for (int i = 0; i < lines.get(1).length; i++) {
			assertEquals(lines.get(2)[i], spline.value(lines.get(1)[i]), 1e-12);
			assertEquals(lines.get(3)[i], spline.slope(lines.get(1)[i]), 1e-11);
		}
	}
}
