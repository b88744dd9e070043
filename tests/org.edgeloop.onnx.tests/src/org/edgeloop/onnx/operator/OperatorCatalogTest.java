package org.edgeloop.onnx.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.SharedModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorCatalogTest {

	/** Longer than that, a tooltip is a page. */
	private static final int LONGEST = 260;

	private static OperatorDescription operator(String name, long opset) {
		return OperatorCatalog.of(Model.DEFAULT_DOMAIN, name, opset).orElseThrow();
	}

	@Test
	void theFormThatHoldsIsTheLastOneUpToTheVersion() {
		assertEquals(1, operator("Conv", 9).since());
		assertEquals(11, operator("Conv", 13).since());
		assertEquals(List.of(1L, 11L, 22L), operator("Conv", 13).versions());
		assertTrue(OperatorCatalog.of(Model.DEFAULT_DOMAIN, "Gelu", 19).isEmpty(), "came with version 20");
		assertTrue(OperatorCatalog.of("com.example", "Conv", 13).isEmpty());
	}

	@Test
	void attributesBecameInputsAndDefaultsChanged() {
		assertTrue(operator("ReduceSum", 11).attribute("axes").isPresent());
		assertTrue(operator("ReduceSum", 13).attribute("axes").isEmpty());
		assertEquals(OperatorParameter.Arity.OPTIONAL, operator("ReduceSum", 13).input(1).orElseThrow().arity());
		assertEquals("1", operator("Softmax", 11).attribute("axis").orElseThrow().defaultValue());
		assertEquals("-1", operator("Softmax", 13).attribute("axis").orElseThrow().defaultValue());
		assertTrue(operator("Upsample", 10).deprecated());
		assertFalse(operator("Upsample", 9).deprecated());
	}

	@Test
	void partsKnowTypesAndWhetherTheyMayBeLeftOut() {
		OperatorDescription conv = operator("Conv", 11);
		assertEquals(List.of("float16", "float32", "float64"), conv.input(0).orElseThrow().types());
		assertEquals(OperatorParameter.Arity.SINGLE, conv.input(1).orElseThrow().arity());
		assertEquals(OperatorParameter.Arity.OPTIONAL, conv.input(2).orElseThrow().arity());
		assertTrue(conv.input(3).isEmpty());
		assertEquals("inputs", operator("Concat", 13).input(7).orElseThrow().name());
		assertTrue(operator("Transpose", 13).output(1).isEmpty());
		assertTrue(operator("Cast", 13).attribute("to").orElseThrow().required());
	}

	@Test
	void pagesAreThoseOfOnnx() {
		assertEquals("https://onnx.ai/onnx/operators/onnx__Conv.html", operator("Conv", 11).link().toString());
		assertEquals("https://onnx.ai/onnx/operators/onnx_aionnxml_ZipMap.html", OperatorCatalog.of("ai.onnx.ml", "ZipMap", 1).orElseThrow().link().toString());
	}

	/** ONNX 1.22 has 201 operators in its default domain, and some 19 for classical learning. */
	@Test
	void nothingIsLeftWithoutAWord() {
		List<OperatorDescription> all = OperatorCatalog.newest();
		assertTrue(all.stream().filter(operator -> operator.domain().equals(Model.DEFAULT_DOMAIN)).count() >= 201);
		assertTrue(all.stream().filter(operator -> operator.domain().equals("ai.onnx.ml")).count() >= 19);
		List<String> silent = all.stream().flatMap(newest -> newest.versions().stream()
				.map(version -> OperatorCatalog.of(newest.domain(), newest.operator(), version).orElseThrow())).flatMap(OperatorCatalogTest::silent).toList();
		assertEquals(List.of(), silent);
	}

	private static Stream<String> silent(OperatorDescription operator) {
		List<String> found = new ArrayList<>();
		if (operator.summary().isBlank() || operator.summary().length() > LONGEST) {
			found.add("summary of " + operator.operator());
		}
		operator.attributes().stream().filter(attribute -> attribute.meaning().isBlank())
				.forEach(attribute -> found.add(operator.operator() + "-" + operator.since() + " " + attribute.name()));
		Stream.concat(operator.inputs().stream(), operator.outputs().stream()).filter(part -> part.meaning().isBlank() || part.types().isEmpty())
				.forEach(part -> found.add(operator.operator() + "-" + operator.since() + " " + part.name()));
		return found.stream();
	}

	@Test
	void nodesOfRealModelsAreAsTheCatalogueSays(@TempDir Path folder) throws IOException {
		List<Path> files = new ArrayList<>(SharedModels.models());
		files.addAll(SharedModels.conformanceModels(folder));
		List<String> unknown = new ArrayList<>();
		int nodes = 0;
		for (Path file : files) {
			Model model = new ReadModelOperation(file).run(Progress.NONE).model();
			for (Graph graph : model.graphs()) {
				for (Node node : graph.nodes()) {
					nodes++;
					unknown(model, node).map(what -> file.getParent().getFileName() + ": " + what).forEach(unknown::add);
				}
			}
		}
		assertEquals(List.of(), unknown);
		assertTrue(nodes > 4000, "only some nodes were read");
	}

	private static Stream<String> unknown(Model model, Node node) {
		if (model.function(node).isPresent() || !isOnnx(node)) {
			return Stream.empty();
		}
		if (OperatorCatalog.of(model, node).isEmpty()) {
			return Stream.of(node.qualifiedOperator());
		}
		OperatorDescription operator = OperatorCatalog.of(model, node).orElseThrow();
		List<String> found = new ArrayList<>();
		node.attributes().keySet().stream().filter(name -> operator.attribute(name).isEmpty()).forEach(name -> found.add(node.operator() + " " + name));
		if (!node.inputs().isEmpty() && operator.input(node.inputs().size() - 1).isEmpty()) {
			found.add(node.operator() + " with %d inputs".formatted(node.inputs().size()));
		}
		if (!node.outputs().isEmpty() && operator.output(node.outputs().size() - 1).isEmpty()) {
			found.add(node.operator() + " with %d outputs".formatted(node.outputs().size()));
		}
		return found.stream();
	}

	private static boolean isOnnx(Node node) {
		return node.domain().equals(Model.DEFAULT_DOMAIN) || node.domain().startsWith("ai.onnx.");
	}
}
