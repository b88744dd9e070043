package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code onnx shapes} on the models of {@code fixtures/make_models.py} and {@code fixtures/make_shape_cases.py}. */
class OnnxShapesCommandTest {

	private static final Path MODELS = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");

	@TempDir
	Path folder;

	@Test
	void everyValueHasItsTypeAndShape() {
		String json = Run.good("onnx", "shapes", MODELS.resolve("linear_autoencoder.onnx"), "--json");
		assertTrue(json.startsWith("{\"tensors\":[{\"graph\":\"\",\"name\":\"x\",\"type\":\"float32\",\"shape\":[\"n\",3]}"), json);
		assertTrue(json.contains("{\"graph\":\"\",\"name\":\"mean\",\"type\":\"float32\",\"shape\":[\"n\"]}"), json);
		assertTrue(json.endsWith("\"problems\":[]}\n"), json);
	}

	@Test
	void namesMayBeBound() {
		String json = Run.good("onnx", "shapes", MODELS.resolve("linear_autoencoder.onnx"), "--bind", "n=5", "--json");
		assertTrue(json.contains("{\"graph\":\"\",\"name\":\"rec\",\"type\":\"float32\",\"shape\":[5,3]}"), json);
	}

	@Test
	void namesThatAreNoneAreSaid() {
		Run run = Run.of("onnx", "shapes", MODELS.resolve("linear_autoencoder.onnx"), "--bind", "batch=5");
		assertEquals(0, run.exitCode());
		assertTrue(run.err().contains("no size is named 'batch' (names are n)"), run.err());
	}

	@Test
	void graphsInsideNodesAreThere() {
		String json = Run.good("onnx", "shapes", MODELS.resolve("loop.onnx"), "--json");
		assertTrue(json.contains("{\"graph\":\"Loop_0/body\",\"name\":"), json);
	}

	@Test
	void peopleReadATableWithReasons() throws IOException {
		unpack();
		String text = Run.good("onnx", "shapes", folder.resolve("non_zero_data/model.onnx"));
		assertTrue(text.contains("int64[2, NonZero_0.count]"), text);
		assertTrue(text.contains("how many elements are not zero shows only in a run"), text);
	}

	@Test
	void testsInFoldersAreChecked() throws IOException {
		unpack();
		Run run = Run.of("onnx", "shapes", "--check", folder, "--json");
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.out().contains("{\"test\":\"add\",\"status\":\"exact\",\"reason\":\"\"}\n"), run.out());
		assertTrue(run.out().contains("{\"test\":\"non_zero_data\",\"status\":\"open\",\"reason\":\"y was inferred as int64[2, NonZero_0.count]"), run.out());
		assertTrue(run.err().contains("156 tests: 138 exact, 18 open, 0 wrong"), run.err());
	}

	/** The output of one test beside the model of another. */
	@Test
	void wrongShapesFailTheCheck() throws IOException {
		unpack();
		Files.copy(folder.resolve("concat/test_data_set_0/output_0.pb"), folder.resolve("add/test_data_set_0/output_0.pb"),
				StandardCopyOption.REPLACE_EXISTING);
		Run run = Run.of("onnx", "shapes", "--check", folder);
		assertEquals(1, run.exitCode(), run.err());
		assertTrue(run.out().contains("wrong add: y is float32[2, 9], and was inferred as float32[2, 3, 4]"), run.out());
	}

	@Test
	void whatIsNoModelIsRefusedInALine() throws IOException {
		Path text = Files.writeString(folder.resolve("text.onnx"), "no model");
		assertTrue(Run.failing(3, "onnx", "shapes", text).contains("no ONNX model"));
		assertTrue(Run.failing(3, "onnx", "shapes", "--check", text).contains("no such folder"));
		assertTrue(Run.failing(3, "onnx", "shapes", folder).contains("folder"));
		assertTrue(Run.failing(2, "onnx", "shapes").contains("MODEL"));
		assertTrue(Run.failing(2, "onnx", "shapes", text, "--bind", "n").contains("NAME=SIZE"));
		assertTrue(Run.failing(2, "onnx", "shapes", text, "--bind", "n=-1").contains("n"));
	}

	@Test
	void whatIsSoundOfACutModelIsPrintedAndTheCutIsAnError() throws IOException {
		byte[] whole = Files.readAllBytes(MODELS.resolve("loop.onnx"));
		Path cut = Files.write(folder.resolve("cut.onnx"), Arrays.copyOf(whole, whole.length - 60));
		Run run = Run.of("onnx", "shapes", cut, "--json");
		assertEquals(3, run.exitCode(), run.err());
		assertTrue(run.out().startsWith("{\"tensors\":["), run.out());
	}

	private void unpack() throws IOException {
		try (InputStream file = Files.newInputStream(MODELS.resolve("shape-cases.zip")); var zip = new ZipInputStream(file)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path target = folder.resolve(entry.getName());
				Files.createDirectories(target.getParent());
				Files.copy(zip, target);
			}
		}
	}
}
