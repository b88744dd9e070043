package org.edgeloop.onnx.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.SharedModels;
import org.edgeloop.onnx.shape.CheckShapesOperation.Given;
import org.edgeloop.onnx.shape.CheckShapesOperation.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Shapes, types and contents that are inferred without any declaration, against what runs gave: of the models in {@code shape-cases.zip}, which
 * {@code make_shape_cases.py} ran by ONNX Runtime, and of ONNX's own backend tests.
 */
class ShapeCasesTest {

	private static final Path CASES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures/shape-cases.zip");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource(Given.class)
	void nothingInferredIsContradictedByRuns(Given given) throws IOException {
		unpack();
		List<CheckShapesOperation.Result> results = new CheckShapesOperation(folder, given).run(Progress.NONE);
		assertEquals(List.of(), results.stream().filter(result -> result.status() == Status.WRONG).toList());
		assertEquals(156, results.size());
	}

	@Test
	void onlyWhatHangsOnContentIsOpen() throws IOException {
		unpack();
		List<CheckShapesOperation.Result> results = new CheckShapesOperation(folder, Given.SIZES).run(Progress.NONE);
		assertEquals(List.of(), results.stream().filter(result -> result.status() == Status.OPEN && !result.test().endsWith("_data")).toList());
	}

	/** Elements of sequences differ in these, loops grow or stop by themselves, and nobody knows how many floats differ. */
	@Test
	void withKnownContentLittleIsOpen() throws IOException {
		unpack();
		var open = new TreeSet<String>();
		new CheckShapesOperation(folder, Given.CONTENTS).run(Progress.NONE).stream().filter(result -> result.status() == Status.OPEN)
				.forEach(result -> open.add(result.test()));
		assertEquals(List.of("loop_that_begins_with_nothing_data", "loop_that_fills_a_sequence_data", "loop_that_grows_data",
				"loop_that_stops_data", "ms_unique_data", "sequence_at_of_different_data", "split_to_sequence_rest_data", "split_to_sequence_sizes_data",
				"unique_axis_data", "unique_data"), List.copyOf(open));
	}

	@ParameterizedTest
	@EnumSource(Given.class)
	void backendTestsOfOnnxContradictNothing(Given given) throws IOException {
		SharedModels.conformanceModels(folder);
		List<CheckShapesOperation.Result> results = new CheckShapesOperation(folder, given).run(Progress.NONE);
		assertEquals(List.of(), results.stream().filter(result -> result.status() == Status.WRONG).toList());
		assertEquals(638, results.size());
		long exact = results.stream().filter(result -> result.status() == Status.EXACT).count();
		System.out.printf("Backend tests of ONNX, given %s: %d exact, %d open, of %d%n", given, exact, results.size() - exact, results.size());
		if (given == Given.CONTENTS) {
			assertEquals(638, exact);
		}
	}

	/** ONNX's tests and the small models declare what they do rightly. */
	@Test
	void soundModelsHaveNoProblems() throws IOException {
		unpack();
		List<Path> models = new ArrayList<>(SharedModels.models());
		SharedModels.conformanceModels(folder).forEach(models::add);
		for (Path file : models) {
			Model model = new ReadModelOperation(file).run(Progress.NONE).model();
			assertEquals(List.of(), new InferShapesOperation(model, Map.of()).run(Progress.NONE).problems(), file::toString);
		}
		assertEquals(638 + 156 + 14, models.size());
	}

	private void unpack() throws IOException {
		try (InputStream file = Files.newInputStream(CASES); var zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path target = folder.resolve(entry.getName());
				Files.createDirectories(target.getParent());
				Files.copy(zip, target);
			}
		}
	}
}
