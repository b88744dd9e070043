package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code onnx run}, {@code test} and {@code profile} on the models of {@code fixtures/make_models.py}, whose outputs have a closed form. */
class OnnxRunCommandsTest {

	private static final Path MODELS = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");
	private static final Path MODEL = MODELS.resolve("linear_autoencoder.onnx");

	@TempDir
	private Path folder;

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	@Test
	void outputsAreWrittenAndTold() throws IOException {
		Path rows = write("x.csv", "1,2,3\n4,5,9\n");
		String json = Run.good("onnx", "run", MODEL, "--input", "x=" + rows, "--out", folder.resolve("out"), "--json");
		assertTrue(json.startsWith("{\"milliseconds\":"), json);
		assertTrue(json.contains("{\"name\":\"rec\",\"type\":\"float32\",\"shape\":[2,3],\"file\":\"" + folder.resolve("out/rec.npy")
				+ "\",\"min\":2.0,\"max\":6.0,\"mean\":4.0}"), json);
		assertTrue(json.endsWith("\"comparisons\":[]}\n"), json);
		byte[] npy = Files.readAllBytes(folder.resolve("out/mean.npy"));
		assertEquals("\u0093NUMPY", new String(npy, 0, 6, StandardCharsets.ISO_8859_1));
		assertEquals(128 + 2 * Float.BYTES, npy.length);
		String again = Run.good("onnx", "run", MODEL, "--input", rows, "--expect", "mean=" + folder.resolve("out/mean.npy"));
		assertTrue(again.contains("mean is as expected"), again);
	}

	@Test
	void whatIsNotAsExpectedFails() throws IOException {
		Path rows = write("x.csv", "1,2,3\n");
		Run run = Run.of("onnx", "run", MODEL, "--input", rows, "--expect", "rec=" + write("rec.csv", "2,2,2.5\n"));
		assertEquals(1, run.exitCode());
		assertTrue(run.out().contains("rec is not as expected: [0, 2] is 2 and should be 2.5"), run.out());
		assertEquals(0, Run.of("onnx", "run", MODEL, "--input", rows, "--expect", "rec=" + folder.resolve("rec.csv"), "--atol", "1").exitCode());
	}

	@Test
	void valuesBetweenAreWanted() throws IOException {
		String json = Run.good("onnx", "run", MODEL, "--zeros", "--bind", "n=4", "--capture", "mean", "--json");
		assertTrue(json.contains("{\"name\":\"mean\",\"type\":\"float32\",\"shape\":[4]"), json);
		String failure = Run.failing(3, "onnx", "run", MODEL, "--zeros", "--capture", "nothing");
		assertTrue(failure.contains("'nothing'"), failure);
	}

	@Test
	void whatCannotRunIsSaid() throws IOException {
		assertTrue(Run.failing(3, "onnx", "run", MODEL).contains("no value is given for x"));
		assertTrue(Run.failing(3, "onnx", "run", MODEL, "--input", folder.resolve("missing.npy")).contains("there is no such file"));
		assertTrue(Run.failing(2, "onnx", "run", MODELS.resolve("two_inputs.onnx"), "--input", "c=x.npy").contains("it has a, b"));
		assertTrue(Run.failing(3, "onnx", "run", MODEL, "--input", write("x.txt", "1")).contains(".npy, .csv or .pb"));
		Run outside = Run.of("onnx", "run", MODELS.resolve("outside.onnx"), "--zeros");
		assertEquals(3, outside.exitCode());
		assertTrue(outside.err().contains("lies outside the model's folder"), outside.err());
	}

	@Test
	void windowsOfARecordingGoIn() throws IOException {
		Path recording = write("recording.csv", "a,b\n" + "0,10\n1,11\n2,12\n3,13\n4,14\n5,15\n6,16\n");
		String text = Run.good("onnx", "run", MODEL, "--recording", recording, "--channel", "b", "--from", "1", "--windows", "2");
		assertTrue(text.contains("float32[2, 3]  12, 12, 12, 15, 15, 15"), text);
		assertTrue(Run.failing(3, "onnx", "run", MODEL, "--recording", recording, "--channel", "c").contains("choose one of"));
	}

	@Test
	void testsAreLinesOfJson() throws IOException {
		Path test = Files.createDirectories(folder.resolve("tests/deep/one/test_data_set_0"));
		Files.copy(MODEL, test.resolveSibling("model.onnx"));
		Path broken = Files.createDirectories(folder.resolve("tests/two/test_data_set_0"));
		Files.writeString(broken.resolveSibling("model.onnx"), "no model");
		// TensorProto: dims 1, 3; float; raw data of 1, 2, 3, and of what comes of it
		Files.write(test.resolve("input_0.pb"), tensor(1, 2, 3));
		Files.write(test.resolve("output_0.pb"), tensor(2, 2, 2));
		Run run = Run.of("onnx", "test", folder.resolve("tests"), "--json");
		assertEquals(1, run.exitCode());
		assertTrue(run.out().startsWith("{\"test\":\"deep/one\",\"status\":\"pass\",\"reason\":\"\"}\n{\"test\":\"two\",\"status\":\"error\",\"reason\":\""), run.out());
		assertEquals("2 tests: 1 passed, 0 failed, 1 errors, 0 skipped", run.err().strip());
		Files.write(test.resolve("output_0.pb"), tensor(2, 2, 2.5f));
		Run failing = Run.of("onnx", "test", folder.resolve("tests/deep"));
		assertEquals(1, failing.exitCode());
		assertTrue(failing.out().startsWith("fail  one: test_data_set_0, output 'rec': [0, 2] is 2 and should be 2.5 (1 of 3 elements differ"), failing.out());
		assertTrue(Run.failing(3, "onnx", "test", test).contains("no test in the folder"));
	}

	private static byte[] tensor(float... numbers) {
		var bytes = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(new byte[] { 8, 1, 8, 3, 16, 1, 0x4a, (byte) (numbers.length * Float.BYTES) });
		for (float number : numbers) {
			bytes.putFloat(number);
		}
		return Arrays.copyOf(bytes.array(), bytes.position());
	}

	@Test
	void profilesNameTheNodes() {
		String json = Run.good("onnx", "profile", MODEL, "--runs", "2", "--warm-up", "0", "--threads", "1", "--as-it-stands", "--json");
		assertTrue(json.startsWith("{\"runtime\":\"ONNX Runtime "), json);
		assertTrue(json.contains("\"threads\":1,\"whole\":{\"runs\":2,\"median\":"), json);
		assertTrue(json.contains("\"operator\":\"ReduceMean\",\"runAs\":\"ReduceMean\",\"provider\":\"CPUExecutionProvider\",\"calls\":1"), json);
		String text = Run.good("onnx", "profile", MODEL, "--runs", "2");
		assertTrue(text.contains("The whole model: median "), text);
	}
}
