package org.edgeloop.onnx.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.SharedModels;
import org.edgeloop.onnx.run.TestResult.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ONNX's own tests of backends, held against the verdicts of ONNX Runtime 1.30 by its Python interface, which the list of them gives. */
class BackendTestsTest {

	private static final int NAME = 1;
	private static final int VERDICT = 9;

	@TempDir
	private Path folder;

	@Test
	void whatOnnxRuntimePassesPasses() throws IOException {
		SharedModels.conformanceModels(folder);
		List<TestResult> heard = new ArrayList<>();
		List<TestResult> results = new TestModelsOperation(folder, Tolerance.OF_BACKEND_TESTS, 2).run(heard::add, Progress.NONE);
		assertEquals(results, heard);
		Map<String, TestResult> byName = new TreeMap<>();
		results.forEach(result -> byName.put(result.test().substring(result.test().lastIndexOf('/') + 1), result));
		Map<String, Integer> counts = new TreeMap<>();
		List<String> wrong = new ArrayList<>();
		for (String line : Files.readAllLines(SharedModels.folder().resolve("MANIFEST.tsv"))) {
			String[] fields = line.split("\t", -1);
			if (fields.length > VERDICT && byName.containsKey(fields[NAME])) {
				TestResult result = byName.get(fields[NAME]);
				counts.merge(fields[VERDICT] + " " + result.status(), 1, Integer::sum);
				if (fields[VERDICT].equals("pass") != (result.status() == Status.PASS)) {
					wrong.add(result.toString());
				}
			}
		}
		System.getLogger(BackendTestsTest.class.getName()).log(System.Logger.Level.INFO, "verdicts of ONNX Runtime 1.30 and here: " + counts);
		assertEquals(List.of(), wrong);
		assertTrue(counts.get("pass PASS") >= 500, counts.toString());
		assertTrue(byName.values().stream().filter(result -> result.test().startsWith("ml/")).allMatch(result -> result.status() == Status.PASS));
	}

	@Test
	void aFolderWithoutTestsIsSaid() throws IOException {
		assertThrows(ProblemException.class, () -> new TestModelsOperation(folder, Tolerance.OF_BACKEND_TESTS, 1).run(_ -> {
		}, Progress.NONE));
		Path test = Files.createDirectories(folder.resolve("deep/er/test_data_set_0")).getParent();
		Files.writeString(test.resolve("model.onnx"), "no model");
		List<TestResult> results = new TestModelsOperation(folder, Tolerance.OF_BACKEND_TESTS, 1).run(_ -> {
		}, Progress.NONE);
		assertEquals("deep/er", results.getFirst().test());
		assertEquals(Status.ERROR, results.getFirst().status());
	}

	@Test
	void cancellingEndsTheTests() throws IOException {
		Path test = Files.createDirectories(folder.resolve("test_data_set_0")).getParent();
		Files.writeString(test.resolve("model.onnx"), "no model");
		assertThrows(CancellationException.class, () -> new TestModelsOperation(folder, Tolerance.OF_BACKEND_TESTS, 1).run(_ -> {
		}, Progress.NONE.until(() -> true)));
	}
}
