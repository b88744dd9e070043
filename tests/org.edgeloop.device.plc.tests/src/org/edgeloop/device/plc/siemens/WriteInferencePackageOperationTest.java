package org.edgeloop.device.plc.siemens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.siemens.WriteInferencePackageOperation.Result;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Packages are read back by Python's zipfile and PyYAML, with fixtures/read_package.py. */
class WriteInferencePackageOperationTest {

	private static final Path TESTS = Path.of(System.getProperty("edgeloop.root"), "tests");
	private static final Path MODEL = TESTS.resolve("org.edgeloop.onnx.tests/fixtures/linear_autoencoder.onnx");

	@TempDir
	Path folder;

	@Test
	void thePackageHoldsWhatSiemensToolsWrite() throws Exception {
		Path out = folder.resolve("wear-edge_1.2.0.zip");
		Result result = new WriteInferencePackageOperation(MODEL, out, "wear", "1.2.0", 0).run(Progress.NONE);
		JsonNode read = read(out);
		assertEquals(List.of("pipeline_config.yml", "datalink_metadata.yml", "runtime_config.yml", "components/inference_1.zip"),
				texts(read.get("names")));
		assertEquals(List.of("config.pbtxt", "1/model.onnx"), texts(read.get("component")));
		assertEquals(Files.size(MODEL), read.get("model").asLong());
		JsonNode pipeline = read.get("pipeline_config.yml");
		assertEquals("1.2.0", pipeline.at("/dataFlowPipelineInfo/dataFlowPipelineVersion").asText());
		assertEquals("wear", pipeline.at("/dataFlowPipelineInfo/projectName").asText());
		JsonNode component = pipeline.at("/dataFlowPipeline/components/0");
		assertEquals("gpuruntime", component.at("/runtime/type").asText());
		assertEquals("1/model.onnx", component.get("entrypoint").asText());
		assertEquals("Float32Array", component.at("/inputType/0/type").asText());
		assertEquals(pipeline.at("/dataFlowPipeline/pipelineInputs"), component.get("inputType"));
		assertEquals(pipeline.at("/dataFlowPipeline/pipelineOutputs"), component.get("outputType"));
		String input = component.at("/inputType/0/name").asText();
		assertEquals("Databus." + input, pipeline.at("/dataFlowPipeline/pipelineDag/0/source").asText());
		assertEquals("inference." + input, pipeline.at("/dataFlowPipeline/pipelineDag/0/target").asText());
		assertEquals("No", component.at("/batch/inputBatch").asText(), "a text to readers of YAML 1.1, which take the bare word for false");
		assertTrue(read.at("/runtime_config.yml/runtimeInfo/createdOn").asText().endsWith("Z"), "a text, where the others are dates");
		assertTrue(pipeline.at("/dataFlowPipelineInfo/createdOn").asText().endsWith("+00:00"));
		assertFalse(read.at("/datalink_metadata.yml/timeShifting/enabled").asBoolean(true));
		assertEquals("gpuruntime", read.at("/runtime_config.yml/runtimeConfiguration/components/0/targetRuntime").asText());
		assertTrue(read.get("config").asText().startsWith("platform: \"onnxruntime_onnx\"\nmax_batch_size: 0\ninput [\n  {\n    name: \"" + input + "\""),
				read.get("config").asText());
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(out)));
		assertEquals(sha256, result.sha256());
		assertEquals(sha256 + "  wear-edge_1.2.0.zip\n", Files.readString(folder.resolve("wear-edge_1.2.0.sha256")));
		assertTrue(result.warnings().stream().anyMatch(warning -> warning.what().contains("no server has been asked")));
	}

	@Test
	void versionsOfOnePipelineHaveOneId() throws Exception {
		new WriteInferencePackageOperation(MODEL, folder.resolve("a.zip"), "wear", "1", 0).run(Progress.NONE);
		new WriteInferencePackageOperation(MODEL, folder.resolve("b.zip"), "wear", "2", 0).run(Progress.NONE);
		new WriteInferencePackageOperation(MODEL, folder.resolve("c.zip"), "heat", "1", 0).run(Progress.NONE);
		String id = "/pipeline_config.yml/dataFlowPipelineInfo/packageId";
		assertEquals(read(folder.resolve("a.zip")).at(id), read(folder.resolve("b.zip")).at(id));
		assertFalse(read(folder.resolve("a.zip")).at(id).equals(read(folder.resolve("c.zip")).at(id)));
	}

	@Test
	void whatNoServerTakesIsRefusedBeforeAnythingIsWritten() throws IOException {
		Path out = folder.resolve("x.zip");
		assertThrows(ProblemException.class, () -> new WriteInferencePackageOperation(MODEL, out, "../wear", "1", 0).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> new WriteInferencePackageOperation(MODEL, out, "wear", "one", 0).run(Progress.NONE));
		Path text = Files.writeString(folder.resolve("text.onnx"), "no model");
		assertThrows(ProblemException.class, () -> new WriteInferencePackageOperation(text, out, "wear", "1", 0).run(Progress.NONE));
		Path outside = TESTS.resolve("org.edgeloop.onnx.tests/fixtures/outside.onnx");
		ProblemException apart = assertThrows(ProblemException.class, () -> new WriteInferencePackageOperation(outside, out, "w", "1", 0).run(Progress.NONE));
		assertTrue(apart.problem().what().contains("another file"), apart.getMessage());
		assertFalse(Files.exists(out));
	}

	private static JsonNode read(Path file) throws IOException, InterruptedException {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "skipped: no /usr/bin/python3");
		Path script = TESTS.resolve("org.edgeloop.device.plc.tests/fixtures/read_package.py");
		Process python = new ProcessBuilder("/usr/bin/python3", script.toString(), file.toString()).redirectErrorStream(true).start();
		String output = new String(python.getInputStream().readAllBytes());
		Assumptions.assumeFalse(output.contains("No module named 'yaml'"), "skipped: no PyYAML");
		assertEquals(0, python.waitFor(), output);
		return new ObjectMapper().readTree(output);
	}

	private static List<String> texts(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
	}
}
