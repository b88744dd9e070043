package org.edgeloop.onnx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.protobuf.ByteString;

/** Statistics beside those of NumPy, which {@code fixtures/make_statistics.py} wrote. */
class TensorStatisticsTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");

	@TempDir
	Path folder;

	@Test
	void allNumbersAreThoseOfNumPy() throws IOException {
		Model model = new ReadModelOperation(FIXTURES.resolve("statistics.onnx")).run(Progress.NONE).model();
		List<String> lines = Files.readAllLines(FIXTURES.resolve("statistics.tsv"));
		assertEquals(12, lines.size());
		for (String line : lines) {
			String[] cells = line.split("\t");
			TensorStatistics statistics = statistics(model.graph().initializers().get(cells[0]), 16);
			List<Long> counts = List.of(statistics.elements(), statistics.zeros(), statistics.nans(), statistics.positiveInfinities(),
					statistics.negativeInfinities());
			assertEquals(longs(cells, 1, 6), counts, line);
			assertEquals(Double.parseDouble(cells[6]), statistics.minimum(), line);
			assertEquals(Double.parseDouble(cells[7]), statistics.maximum(), line);
			assertNear(cells[8], statistics.mean(), line);
			assertNear(cells[9], statistics.deviation(), line);
			assertEquals(longs(cells, 10, cells.length), statistics.histogram(), line);
		}
	}

	private static List<Long> longs(String[] cells, int from, int to) {
		return Arrays.stream(cells, from, to).map(Long::valueOf).toList();
	}

	private static void assertNear(String expected, double actual, String line) {
		double number = Double.parseDouble(expected);
		assertEquals(number, actual, Double.isNaN(number) ? 0.1 : Math.abs(number) * 1e-9 + 1e-15, line);
	}

	private static TensorStatistics statistics(Tensor tensor, int bins) throws IOException {
		return new TensorStatisticsOperation(tensor, bins).run(Progress.NONE);
	}

	@Test
	void theWidestRangeHasAHistogram() throws IOException {
		Tensor tensor = Protos.read(folder, Protos.model(Protos.chain(1).addInitializer(Protos.tensor("t", ElementType.DOUBLE, 3)
				.addDoubleData(-Double.MAX_VALUE).addDoubleData(0).addDoubleData(Double.MAX_VALUE)))).model().graph().initializers().get("t");
		TensorStatistics statistics = statistics(tensor, 4);
		assertEquals(List.of(1L, 0L, 1L, 1L), statistics.histogram());
		assertEquals(0, statistics.edge(2));
		assertEquals(Double.MAX_VALUE, statistics.edge(4));
	}

	@Test
	void textHasNoStatisticsAndReadingStopsWhenCancelled() throws IOException {
		Model model = Protos.read(folder, Protos.model(Protos.chain(1)
				.addInitializer(Protos.tensor("text", ElementType.STRING, 1).addStringData(ByteString.copyFromUtf8("a")))
				.addInitializer(Protos.tensor("n", ElementType.FLOAT, 1).addFloatData(1)))).model();
		assertThrows(ProblemException.class, () -> statistics(model.graph().initializers().get("text"), 4));
		assertThrows(CancellationException.class,
				() -> new TensorStatisticsOperation(model.graph().initializers().get("n"), 4).run(Progress.NONE.until(() -> true)));
	}
}
