package org.edgeloop.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.evaluation.PredictTableOperation.Predicted;
import org.edgeloop.table.Categories;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with predictions of a model that gives its features back as probabilities, so that each is known. */
class PredictTableTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.evaluation.tests/fixtures");
	private static final Path TABLE = FIXTURES.resolve("windows.csv");
	private static final List<String> CLASSES = List.of("ball", "inner", "normal");

	@TempDir
	Path folder;

	@Test
	void eachRowKeepsItsColumnsAndGetsItsPrediction() throws IOException {
		Path out = folder.resolve("predicted.parquet");
		Predicted written = new PredictTableOperation(FIXTURES.resolve("champion.onnx"), TABLE, out).run(Progress.NONE);
		assertEquals(new Predicted(out, 241, 1, CLASSES), written);
		try (Table before = Tables.open(new FileSource(TABLE), Progress.NONE); Table after = Tables.open(new FileSource(out), Progress.NONE)) {
			assertEquals(before.columns(), after.columns().subList(0, before.columns().size()));
			for (TableColumn column : before.columns()) {
				Categories first = before.categories(column.name(), Progress.NONE);
				Categories second = after.categories(column.name(), Progress.NONE);
				for (int row = 0; row < first.rows(); row++) {
					assertEquals(first.text(row), second.text(row));
				}
			}
			double[][] given = { numbers(after, "p0"), numbers(after, "p1"), numbers(after, "p2") };
			Categories predictions = after.categories("prediction", Progress.NONE);
			for (int row = 0; row < 241; row++) {
				int best = given[0][row] >= given[1][row] && given[0][row] >= given[2][row] ? 0 : given[1][row] >= given[2][row] ? 1 : 2;
				assertEquals(CLASSES.get(best), predictions.text(row));
				assertEquals(given[best][row], numbers(after, "probability")[row], 1e-7);
				assertEquals(given[1][row], numbers(after, "probability.inner")[row], 1e-7);
			}
			assertNull(predictions.text(241), "the last row lacks a feature");
		}
	}

	private static double[] numbers(Table table, String column) throws IOException {
		return table.numbers(column, Progress.NONE).values();
	}

	@Test
	void whatCannotBePredictedIsRefusedAndLeavesNoFile() {
		assertRefused("does not say which columns", "mean_nct.onnx", TABLE, folder.resolve("a.parquet"));
		assertRefused("would replace the table", "champion.onnx", TABLE, TABLE);
		assertRefused("'p0'", "champion.onnx", write("other.csv", "a,b\n1,2\n"), folder.resolve("b.parquet"));
		assertRefused("already", "champion.onnx", write("done.csv", "p0,p1,p2,Prediction\n1,0,0,ball\n"), folder.resolve("c.parquet"));
		assertRefused("no row", "champion.onnx", write("empty.csv", "p0,p1,p2\n1,,0\n"), folder.resolve("d.parquet"));
		for (String name : List.of("a", "b", "c", "d")) {
			assertFalse(Files.exists(folder.resolve(name + ".parquet")));
		}
	}

	private Path write(String name, String content) {
		try {
			return Files.writeString(folder.resolve(name), content);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void assertRefused(String why, String model, Path table, Path out) {
		ProblemException refused = assertThrows(ProblemException.class,
				() -> new PredictTableOperation(FIXTURES.resolve(model), table, out).run(Progress.NONE));
		assertTrue(refused.problem().what().contains(why), refused.getMessage());
	}
}
