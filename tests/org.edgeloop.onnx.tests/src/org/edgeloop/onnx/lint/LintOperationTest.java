package org.edgeloop.onnx.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.cost.CostOperation;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Protos;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.SharedModels;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InputDimensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Models that break one limit each, against the limits that the targets' sources name. */
class LintOperationTest {

	private static final int FLOAT = ElementType.FLOAT.code();

	@TempDir
	private Path folder;

	private List<LintFinding> lint(ModelProto.Builder model, String target) throws IOException {
		return lint(Protos.read(folder, model).model(), Targets.builtIn().get(target));
	}

	private static List<LintFinding> lint(Model model, Target target) {
		var shapes = new InferShapesOperation(model, InputDimensions.bound(model, Map.of())).run(Progress.NONE);
		return new LintOperation(model, shapes, new CostOperation(model, shapes).run(Progress.NONE), target).run(Progress.NONE);
	}

	private static ModelProto.Builder chain(String operator, ValueInfoProto input, ValueInfoProto output) {
		return Protos.model(GraphProto.newBuilder().setName("g").addInput(input).addOutput(output)
				.addNode(NodeProto.newBuilder().setOpType(operator).addInput(input.getName()).addOutput(output.getName())));
	}

	private static ModelProto.Builder relu(long... dims) {
		return chain("Relu", Protos.value("x", FLOAT, dims), Protos.value("y", FLOAT, dims));
	}

	private static List<LintRule> errors(List<LintFinding> findings) {
		return findings.stream().filter(LintFinding::isError).map(LintFinding::rule).toList();
	}

	private static ValueInfoProto open(String name, String... dims) {
		ValueInfoProto.Builder value = Protos.value(name, FLOAT).toBuilder();
		for (String dim : dims) {
			var dimension = value.getTypeBuilder().getTensorTypeBuilder().getShapeBuilder().addDimBuilder();
			if (dim.matches("\\d+")) {
				dimension.setDimValue(Long.parseLong(dim));
			} else {
				dimension.setDimParam(dim);
			}
		}
		return value.build();
	}

	@Test
	void soundModelHasNoErrorAnywhereItCanRun() throws IOException {
		for (String target : List.of("stm32f4", "stm32n6", "raspberry-pi", "jetson", "tf3810", "tf3820", "plc")) {
			assertEquals(List.of(), errors(lint(relu(1, 10), target)), target);
		}
	}

	@Test
	void newerAndOlderOpsetsAreRefused() throws IOException {
		ModelProto.Builder newer = relu(1, 10).setOpsetImport(0, OperatorSetIdProto.newBuilder().setVersion(22));
		List<LintFinding> findings = lint(newer, "stm32f4");
		assertEquals(List.of(LintRule.OPSET), errors(findings));
		assertTrue(findings.getFirst().hint().contains("opset 20"), findings.getFirst().hint());
		assertTrue(findings.getFirst().source().contains("ST Edge AI Core 2.2"));
		assertEquals(List.of(LintRule.OPSET), errors(lint(newer, "tf3820")));
		assertEquals(List.of(), errors(lint(newer, "jetson")));
		assertEquals(List.of(LintRule.OPSET), errors(lint(relu(1, 10).setOpsetImport(0, OperatorSetIdProto.newBuilder().setVersion(8)), "jetson")));
	}

	@Test
	void operatorsAreTakenRefusedOrNotKnown() throws IOException {
		var x = Protos.value("x", FLOAT, 1, 10);
		var y = Protos.value("y", FLOAT, 1, 10);
		assertEquals(List.of(LintRule.OPERATOR), errors(lint(chain("Mish", x, y), "stm32h7")));
		assertEquals(List.of(LintRule.OPERATOR), errors(lint(chain("Det", Protos.value("x", FLOAT, 3, 3), Protos.value("y", FLOAT)), "jetson")));
		List<LintFinding> unsure = lint(chain("Mish", x, y), "tf3810");
		assertEquals(List.of(), errors(unsure));
		assertEquals(Severity.WARNING, unsure.getFirst().severity());
		assertEquals("Mish #0", unsure.getFirst().where());
		assertEquals(List.of(), errors(lint(chain("Mish", x, y), "raspberry-pi")));
	}

	@Test
	void openDimensions() throws IOException {
		ModelProto.Builder batch = chain("Relu", open("x", "N", "10"), open("y", "N", "10"));
		assertEquals(List.of(), errors(lint(batch, "tf3820")), "the first one may be open");
		assertTrue(lint(batch, "stm32f4").stream().anyMatch(finding -> finding.rule() == LintRule.DYNAMIC_SHAPE && finding.severity() == Severity.INFO));
		assertEquals(List.of(LintRule.DYNAMIC_SHAPE), errors(lint(batch, "plc")));
		ModelProto.Builder length = chain("Relu", open("x", "1", "T"), open("y", "1", "T"));
		for (String target : List.of("stm32f4", "tf3820", "plc")) {
			assertEquals(List.of(LintRule.DYNAMIC_SHAPE), errors(lint(length, target)), target);
		}
		assertEquals(List.of(), errors(lint(length, "jetson")));
	}

	@Test
	void sizesThatHangOnDataAreFound() throws IOException {
		List<LintFinding> findings = lint(chain("NonZero", Protos.value("x", FLOAT, 3, 3), Protos.value("y", ElementType.INT64.code(), 2, -1)), "plc");
		assertTrue(errors(findings).contains(LintRule.DYNAMIC_SHAPE), findings.toString());
	}

	@Test
	void typesOfElements() throws IOException {
		int half = ElementType.FLOAT16.code();
		ModelProto.Builder model = chain("Relu", Protos.value("x", half, 1, 10), Protos.value("y", half, 1, 10));
		List<LintFinding> findings = lint(model, "stm32f4");
		assertEquals(List.of(LintRule.TYPE, LintRule.TYPE), errors(findings), "of what a node makes, and of the input");
		assertTrue(findings.getFirst().what().contains("float16"));
		assertEquals(List.of("Relu #0", "x"), findings.stream().filter(LintFinding::isError).map(LintFinding::where).toList());
		assertEquals(List.of(LintRule.TYPE, LintRule.TYPE), errors(lint(model, "plc")));
		assertEquals(List.of(), errors(lint(model, "jetson")));
	}

	@Test
	void rankAndSizeOfDimensions() throws IOException {
		assertEquals(List.of(LintRule.RANK), errors(lint(relu(1, 1, 1, 1, 1, 1, 2), "stm32f4")));
		assertEquals(List.of(), errors(lint(relu(1, 1, 1, 1, 1, 2), "stm32f4")));
		assertEquals(List.of(LintRule.RANK), errors(lint(relu(1, 65536), "stm32h7")));
	}

	/** A buffer of 70,000 bytes is between the 65,536 of an STM32F401xB and the 98,304 of an STM32F401xD. */
	@Test
	void memoryIsHeldAgainstEachDevice() throws IOException {
		ModelProto.Builder model = relu(1, 17_500);
		assertEquals(List.of(LintRule.RAM), errors(lint(model, "stm32f4:STM32F401xB/C")));
		assertEquals(List.of(), errors(lint(model, "stm32f4:STM32F401xD/E")));
		LintFinding fitting = lint(model, "stm32f4").stream().filter(finding -> finding.rule() == LintRule.RAM).findFirst().orElseThrow();
		assertEquals(Severity.INFO, fitting.severity());
		assertTrue(fitting.what().endsWith("not into STM32F410; STM32F401xB/C"), fitting.what());
		assertEquals(List.of(LintRule.RAM), errors(lint(relu(1, 50_000, 50), "stm32f4")));
	}

	@Test
	void ownTargetsUseKnownRunners() throws IOException {
		Path file = Files.writeString(folder.resolve("own.json"), """
				{"targets": [{"id": "board", "name": "Our board", "runner": "st-edge-ai", "source": "its schematic",
				  "devices": [{"name": "board", "ramBytes": 1000, "flashBytes": 100000}]}]}""");
		Targets targets = Targets.builtIn().with(file);
		assertEquals(Targets.builtIn().all().size() + 1, targets.all().size());
		Model model = Protos.read(folder, relu(1, 300)).model();
		List<LintFinding> findings = lint(model, targets.get("board"));
		assertEquals(List.of(LintRule.RAM), errors(findings));
		assertEquals("its schematic", findings.getFirst().source());
	}

	@Test
	void brokenTargetsAreRefusedWithWords() throws IOException {
		for (String text : List.of("", "{", "[]", "{\"targets\": []}", "{\"targets\": [{\"id\": 1}]}",
				"{\"targets\": [{\"id\": \"a\", \"name\": \"a\", \"runner\": \"none\"}]}",
				"{\"targets\": [{\"id\": \"a\", \"name\": \"a\", \"runner\": \"tensorrt\", \"devices\": [{\"name\": \"a\", \"ramBytes\": -1}]}]}")) {
			Path file = Files.writeString(folder.resolve("own.json"), text);
			ProblemException refused = assertThrows(ProblemException.class, () -> Targets.builtIn().with(file), text);
			assertEquals(file.toString(), refused.problem().where());
		}
	}

	@Test
	void builtInTargetsNameTheirSources() {
		for (Target target : Targets.builtIn().all()) {
			assertFalse(target.runner().source().isEmpty(), target.id());
			assertEquals(target.devices().isEmpty(), target.source().isEmpty(), target.id());
			assertFalse(target.runner().operators().named().stream().anyMatch(target.runner().operators().never()::contains), target.id());
		}
		assertThrows(ProblemException.class, () -> Targets.builtIn().get("abacus"));
	}

	/** The int8 wakeword network was compiled by ST for an STM32L4 and is run by ONNX Runtime; its own table has no convolutions. */
	@Test
	void sharedModels() throws IOException {
		Model model = new ReadModelOperation(SharedModels.folder().resolve("models/mlperf_tiny_streaming_wakeword_1d_int8qdq.onnx")).run(Progress.NONE).model();
		assertEquals(List.of(), errors(lint(model, Targets.builtIn().get("stm32l4"))));
		assertEquals(List.of(), errors(lint(model, Targets.builtIn().get("raspberry-pi"))));
		assertEquals(List.of(LintRule.OPERATOR), errors(lint(model, Targets.builtIn().get("tf3810"))));
	}
}
