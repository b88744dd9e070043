package org.edgeloop.onnx.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.GraphSelection;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.ui.QuantizedModel;
import org.edgeloop.onnx.ui.SmallModel;
import org.edgeloop.testsupport.QueuedBackground;
import org.edgeloop.ui.Icons;
import org.junit.jupiter.api.Test;

/** The page of properties without its widgets. */
class PropertiesPresenterTest {

	private final QueuedBackground background = new QueuedBackground();
	private final PropertiesPresenter presenter = new PropertiesPresenter(background, () -> { });
	private final QuantizedModel model = new QuantizedModel();

	private ElementFacts facts(Optional<GraphSelection> selection) {
		presenter.show(selection.orElseThrow());
		background.drain();
		return presenter.facts().orElseThrow();
	}

	private static List<String> texts(List<Fact> facts) {
		return facts.stream().map(Fact::text).toList();
	}

	@Test
	void tellsANodesOperatorAttributesAndValues() {
		ElementFacts facts = facts(model.node(1));

		assertEquals("conv", facts.title());
		assertEquals("Conv, node 2 of 2 in the main graph", facts.subtitle());
		assertEquals("Domain: ai.onnx, operator set 17", facts.fact("Domain").orElseThrow().text());
		assertEquals("kernel_shape: [3], ints", facts.fact("kernel_shape").orElseThrow().text());
		assertEquals(List.of("X: x, float32[N, 1, 8]", "W: real"), texts(facts.group("Inputs")));
		assertEquals(Optional.of(new GraphElement.OfValue(model.graph, "real")), facts.fact("W").orElseThrow().target());
		assertTrue(facts.documentation().startsWith("What the file says."));
		assertEquals(Optional.of("https://onnx.ai/onnx/operators/onnx__Conv.html"), facts.link());
	}

	/** The specification of Conv says 1 for group, and NOTSET for auto_pad. */
	@Test
	void tellsTheDefaultsOfAttributesThatNobodyWrote() {
		Fact group = facts(model.node(1)).fact("group").orElseThrow();

		assertTrue(group.isDefault());
		assertEquals("1", group.value());
		assertEquals("NOTSET", facts(model.node(1)).fact("auto_pad").orElseThrow().value());
	}

	@Test
	void tellsShapesAsSoonAsTheyAreInferred() {
		assertEquals("Type: not known", facts(model.value("y")).fact("Type").orElseThrow().text());

		model.document.setShapes(Map.of(), new InferShapesOperation(model.model, Map.of()).run(Progress.NONE));
		background.drain();
		assertEquals("[N, 2, 6]", presenter.facts().orElseThrow().fact("Shape").orElseThrow().value());

		model.document.setShapes(Map.of("N", 4L), new InferShapesOperation(model.model, Map.of("N", 4L)).run(Progress.NONE));
		background.drain();
		assertEquals("Elements: 48, 192 B", presenter.facts().orElseThrow().fact("Elements").orElseThrow().text());
	}

	@Test
	void tellsWhereAValueComesFromAndGoes() {
		ElementFacts facts = facts(model.value("real"));

		assertEquals(List.of("as output 0: dequantize, DequantizeLinear"), texts(facts.group("Made by")));
		assertEquals(List.of("as input 1: conv, Conv"), texts(facts.group("Used by")));
		assertEquals("Value of the main graph", facts.subtitle());
	}

	@Test
	void tellsHowAnInitializerIsQuantized() {
		ElementFacts facts = facts(model.value("w"));

		assertEquals(Icons.INITIALIZER, facts.icon());
		assertEquals("Content: [1, -2, 3, 4, 5, -6]", facts.fact("Content").orElseThrow().text());
		assertEquals(List.of("Scale: [0.5, 0.25], float32", "Zero point: [0, 1]", "For: each index of axis 0", "As said by: DequantizeLinear \"dequantize\""),
				texts(facts.group("Quantization")));
	}

	@Test
	void tellsOfTheModelAndItsSubgraphsAndFunctions() {
		ElementFacts whole = facts(Optional.of(new GraphSelection(model.document, new GraphElement.OfGraph(model.graph))));
		assertEquals("quantized.onnx", whole.title());
		assertEquals("Producer: maker 1.2", whole.fact("Producer").orElseThrow().text());
		assertEquals("author: nobody", whole.group("Metadata").getFirst().text());
		assertEquals("A small one.", whole.documentation());

		var small = new SmallModel();
		var document = new OnnxDocument(small.model, List.of());
		ElementFacts then = facts(Optional.of(new GraphSelection(document, new GraphElement.OfGraph(small.then))));
		assertEquals("Inside: choose, If", then.fact("Inside").orElseThrow().text());
		ElementFacts call = facts(Optional.of(new GraphSelection(document, small.node(5))));
		assertEquals(Optional.of(new GraphElement.OfGraph(small.body)), call.fact("Function").orElseThrow().target());
	}
}
