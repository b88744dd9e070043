package org.edgeloop.onnx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.CheckModelOperation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;

/** What makes a model unsound although its file is whole. */
class CheckModelTest {

	@TempDir
	Path folder;

	private List<Finding> check(ModelProto.Builder model) throws IOException {
		ReadModelOperation.Result read = Protos.read(folder, model);
		assertEquals(List.of(), read.problems());
		return new CheckModelOperation(read.model()).run(Progress.NONE);
	}

	private Finding only(Severity severity, GraphProto.Builder graph) throws IOException {
		return only(severity, Protos.model(graph));
	}

	private Finding only(Severity severity, ModelProto.Builder model) throws IOException {
		List<Finding> findings = check(model);
		assertEquals(1, findings.size(), findings.toString());
		assertEquals(severity, findings.getFirst().problem().severity());
		return findings.getFirst();
	}

	@Test
	void theSharedModelsAreSound() throws IOException {
		for (Path file : SharedModels.models()) {
			assertSound(file);
		}
		for (Path file : SharedModels.conformanceModels(folder)) {
			assertSound(file);
		}
	}

	private static void assertSound(Path file) throws IOException {
		List<Finding> findings = new CheckModelOperation(new ReadModelOperation(file).run(Progress.NONE).model()).run(Progress.NONE).stream()
				.filter(finding -> finding.problem().severity() != Severity.INFO).toList();
		assertEquals(List.of(), findings, file.toString());
	}

	@Test
	void aNameThatNothingDefinesIsSaidWithItsNode() throws IOException {
		Finding finding = only(Severity.ERROR, Protos.graph(Protos.node("Add", List.of("x", "nobody"), "y").setName("sum")));
		assertEquals("the node takes 'nobody', which nothing defines", finding.problem().what());
		assertEquals("sum", finding.node().orElseThrow().name());
		assertTrue(only(Severity.ERROR, Protos.graph(Protos.node("Relu", List.of("x"), "other"))).problem().what().contains("output 'y'"));
	}

	@Test
	void innerGraphsSeeTheNamesAroundThem() throws IOException {
		GraphProto.Builder branch = GraphProto.newBuilder().setName("b").addNode(Protos.node("Identity", List.of("x"), "z")).addOutput(Protos.value("z", 1));
		GraphProto.Builder wrong = GraphProto.newBuilder().setName("b").addNode(Protos.node("Identity", List.of("w"), "z")).addOutput(Protos.value("z", 1));
		var node = Protos.node("If", List.of("x"), "y").addAttribute(Protos.attribute("then_branch", branch));
		assertEquals(List.of(), check(Protos.model(Protos.graph(node))));
		Finding finding = only(Severity.ERROR, Protos.graph(node.addAttribute(Protos.attribute("else_branch", wrong))));
		assertEquals("If_0/else_branch", finding.graph().id());
		assertEquals("If_0/else_branch/Identity #0", finding.problem().where());
	}

	@Test
	void aValueThatTwoMakeIsSaid() throws IOException {
		assertTrue(only(Severity.ERROR, Protos.graph(Protos.node("Relu", List.of("x"), "y"), Protos.node("Abs", List.of("x"), "y"))).problem().what()
				.contains("'y' is defined a second time"));
		assertTrue(only(Severity.ERROR, Protos.chain(1).addInput(Protos.value("x", 1))).problem().what().contains("two inputs 'x'"));
	}

	@Test
	void cyclesAreNamedByTheirNodes() throws IOException {
		Finding finding = only(Severity.ERROR, Protos.graph(Protos.node("Add", List.of("x", "c"), "a").setName("A"),
				Protos.node("Relu", List.of("a"), "b").setName("B"), Protos.node("Relu", List.of("b"), "c").setName("C"),
				Protos.node("Relu", List.of("c"), "y").setName("D")));
		assertTrue(finding.problem().what().contains("a cycle of 3 nodes"), finding.toString());
		assertTrue(finding.problem().what().contains("A") && !finding.problem().what().contains("D"), finding.toString());
		assertTrue(only(Severity.ERROR, Protos.graph(Protos.node("Relu", List.of("y"), "y"))).problem().what().contains("a cycle of 1 node"));
	}

	@Test
	void aCycleThroughAnInnerGraphIsOne() throws IOException {
		GraphProto.Builder branch = GraphProto.newBuilder().setName("b").addNode(Protos.node("Identity", List.of("y"), "z")).addOutput(Protos.value("z", 1));
		var node = Protos.node("If", List.of("x"), "y").addAttribute(Protos.attribute("then_branch", branch));
		assertTrue(only(Severity.ERROR, Protos.graph(node)).problem().what().contains("cycle"));
	}

	@Test
	void nodesInAnyOrderAreOnlyWarnedOf() throws IOException {
		Finding finding = only(Severity.WARNING, Protos.graph(Protos.node("Relu", List.of("a"), "y").setName("second"), Protos.node("Relu", List.of("x"), "a")));
		assertEquals("second", finding.node().orElseThrow().name());
	}

	@Test
	void longChainsAreCheckedWithoutADeepStack() throws IOException {
		GraphProto.Builder graph = Protos.chain(200_000);
		assertEquals(List.of(), check(Protos.model(graph)));
		// and backwards: the first node needs the last
		GraphProto.Builder circle = Protos.chain(200_000);
		circle.setNode(0, circle.getNode(0).toBuilder().setInput(0, "y"));
		assertTrue(only(Severity.ERROR, circle).problem().what().contains("200000 nodes"));
	}

	@Test
	void operatorsOfSetsThatAreNotImportedAreSaidOnce() throws IOException {
		GraphProto.Builder graph = Protos.graph(Protos.node("Foo", List.of("x"), "a").setDomain("mine"), Protos.node("Bar", List.of("a"), "y").setDomain("mine"));
		assertTrue(only(Severity.ERROR, graph).problem().what().contains("'mine'"));
		assertEquals(List.of(), check(Protos.model(graph).addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("mine").setVersion(1))));
	}

	@Test
	void operatorsThatTheirVersionDoesNotHaveAreWarnedOf() throws IOException {
		assertEquals("version 17 of 'ai.onnx' has no operator 'Reluu'",
				only(Severity.WARNING, Protos.graph(Protos.node("Reluu", List.of("x"), "a"), Protos.node("Reluu", List.of("a"), "y"))).problem().what());
		// Gelu came with version 20
		assertTrue(only(Severity.WARNING, Protos.graph(Protos.node("Gelu", List.of("x"), "y"))).problem().what().contains("Gelu"));
	}

	@Test
	void functionsThatCallThemselvesAreSaid() throws IOException {
		ModelProto.Builder model = Protos.model(Protos.graph(Protos.node("F", List.of("x"), "y").setDomain("mine")))
				.addFunctions(function("F", "G")).addFunctions(function("G", "F"));
		assertEquals("the function calls itself", only(Severity.ERROR, model).problem().what());
	}

	private static FunctionProto.Builder function(String name, String called) {
		return FunctionProto.newBuilder().setName(name).setDomain("mine").addInput("a").addOutput("b").addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17))
				.addNode(Protos.node(called, List.of("a"), "b").setDomain("mine"));
	}

	@Test
	void attributesOfFunctionsHaveNoMeaningOutsideOfThem() throws IOException {
		var reference = AttributeProto.newBuilder().setName("alpha").setRefAttrName("alpha").setType(AttributeProto.AttributeType.FLOAT);
		assertTrue(only(Severity.ERROR, Protos.graph(Protos.node("Elu", List.of("x"), "y").addAttribute(reference))).problem().what().contains("function"));
	}

	@Test
	void initializersThatNothingUsesAreMentioned() throws IOException {
		Finding finding = only(Severity.INFO, Protos.chain(1).addInitializer(Protos.tensor("w", ElementType.FLOAT, 1).addFloatData(1)));
		assertTrue(finding.problem().what().contains("'w'"));
	}

	@Test
	void manyFindingsOfAKindAreCounted() throws IOException {
		GraphProto.Builder graph = Protos.chain(1);
		for (int i = 0; i < 100; i++) {
			graph.addNode(Protos.node("Relu", List.of("nobody" + i), "made" + i));
		}
		List<Finding> findings = check(Protos.model(graph));
		assertEquals(21, findings.size());
		assertEquals("there are 80 more names that nothing defines", findings.getLast().problem().what());
	}
}
