package org.edgeloop.drift.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.document.DriftSpecFile;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftReportFileTest {

	@TempDir
	private Path folder;

	@Test
	void aReportIsReadAsItWasWritten() throws IOException {
		Map<String, ?> columns = Map.of("x", new double[] { 1, 2, 3, Double.NaN }, "k", new String[] { "a", "b", null, "ü\"\n" }, "none",
				new double[] { Double.NaN, Double.NaN, Double.NaN, Double.NaN });
		DriftReport report = new RunDriftReportOperation(SpecFactory.eINSTANCE.createDriftSpec(),
				TablePair.of(Tables.of("a", columns), Tables.of("b", columns))).run(Progress.NONE, _ -> {
				});
		Path file = folder.resolve("report.json");
		DriftReportFile.write(report, file);

		DriftReport read = DriftReportFile.read(file);
		assertEquals(report.drift(), read.drift());
		assertEquals(report.started(), read.started());
		assertEquals(report.column("x").orElseThrow().test(), read.column("x").orElseThrow().test());
		assertEquals(report.column("none").orElseThrow().problem(), read.column("none").orElseThrow().problem());
		assertEquals(report.column("k").orElseThrow().categories().levels(), read.column("k").orElseThrow().categories().levels());
		assertArrayEquals(report.column("x").orElseThrow().numbers().histogram().edges(),
				read.column("x").orElseThrow().numbers().histogram().edges());
		assertTrue(Files.readString(file).startsWith("{\"format\":\"edgeloop-drift-report\",\"version\":1,"));
		Path again = folder.resolve("again.json");
		DriftReportFile.write(read, again);
		assertEquals(Files.readString(file), Files.readString(again));
	}

	@Test
	void everyPartIsReadAsItWasWritten() throws IOException {
		for (String task : List.of("classification", "regression")) {
			DriftSpec spec = DriftSpecFile.FORM.parse(Path.of("all.drift"), """
					{"format":"edgeloop-drift","version":1,"task":"%s","positiveLabel":"1","correlations":true,"correction":"holm",
					"presets":["DataDrift","DataQuality","DataStability","NoTargetPerformance"],
					"checks":[{"check":"TestColumnValueMean","column":"x","eq":0.5,"relative":0.1}],
					"multivariate":["pca","knn","mahalanobis","domain-classifier"],"chunking":{"by":"count","count":4}}""".formatted(task));
			DriftReport report = new RunDriftReportOperation(spec,
					TablePair.of(Tables.of("a", predictions(1, task)), Tables.of("b", predictions(2, task)))).run(Progress.NONE, _ -> {
					});
			Path first = folder.resolve(task + ".json");
			Path again = folder.resolve(task + "-again.json");
			DriftReportFile.write(report, first);
			DriftReportFile.write(DriftReportFile.read(first), again);

			assertEquals(List.of(), report.problems());
			assertNotNull(report.quality());
			assertNotNull(report.model());
			assertEquals(4, report.multivariate().detectors().size() + 1);
			assertEquals(3, report.chunks().size());
			assertEquals(Files.readString(first), Files.readString(again));
		}
	}

	private static Map<String, ?> predictions(int seed, String task) {
		var random = new Random(seed);
		Map<String, Object> columns = new LinkedHashMap<>();
		columns.put("x", random.doubles(400).toArray());
		columns.put("y", random.doubles(400).toArray());
		columns.put("kind", random.ints(400, 0, 4).mapToObj(i -> "k" + i).toArray(String[]::new));
		columns.put("target", task.equals("regression") ? random.doubles(400).toArray() : random.ints(400, 0, 2).toArray());
		columns.put("prediction", random.doubles(400).toArray());
		return columns;
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"format\":\"edgeloop-drift-report\"", "{\"format\":\"edgeloop-drift-report\",\"version\":2}",
			"{\"format\":\"edgeloop-drift-report\",\"version\":1,\"columns\":7}",
			"{\"format\":\"edgeloop-drift-report\",\"version\":1}" })
	void whatIsNoReportIsAProblem(String text) throws IOException {
		Path file = folder.resolve("other.json");
		Files.writeString(file, text);

		assertThrows(ProblemException.class, () -> DriftReportFile.read(file));
	}
}
