package org.edgeloop.onnx.internal.shape.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of {@code rule-cases.txt}: what is inferred is what ONNX Runtime's outputs are; {@code make_rule_cases.py} wrote them. */
class RuleCasesTest {

	private static final Path CASES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures/rule-cases.txt");

	static Stream<RuleCase> cases() throws IOException {
		return Files.readAllLines(CASES).stream().map(RuleCase::of);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void sizesThatAreKnownGiveSizesThatAreKnown(RuleCase test) throws IOException {
		Model model = test.model(false);
		InferredShapes shapes = new InferShapesOperation(model, Map.of()).run(Progress.NONE);
		assertEquals(List.of(), shapes.problems());
		for (int output = 0; output < test.outputs().size(); output++) {
			check(test, output, model, shapes, Map.of());
		}
	}

	/** With a name for each size of each input, the results are expressions that come to the right sizes. */
	@ParameterizedTest
	@MethodSource("cases")
	void namesInPlaceOfSizesGiveExpressions(RuleCase test) throws IOException {
		Model model = test.model(true);
		InferredShapes shapes = new InferShapesOperation(model, Map.of()).run(Progress.NONE);
		assertEquals(List.of(), shapes.problems());
		for (int output = 0; output < test.outputs().size(); output++) {
			check(test, output, model, shapes, test.symbols());
		}
	}

	private static void check(RuleCase test, int output, Model model, InferredShapes shapes, Map<String, Long> sizes) {
		String name = "y" + output;
		if (test.outputs().get(output).equals("-")) {
			return;
		}
		ValueType type = shapes.type(model.graph(), name).orElseThrow(() -> new AssertionError(name + ": " + shapes.reason(model.graph(), name)));
		if (test.expected(output).isEmpty()) {
			assertEquals(test.outputs().get(output), type.toString());
			return;
		}
		RuleCase.Expected expected = test.expected(output).orElseThrow();
		assertEquals(expected.element(), type.tensorElement().orElseThrow());
		if (!sizes.isEmpty() && type.tensorShape().isEmpty() && expected.hangsOnData()) {
			// not even the rank can be known, where an input's length, now a name, tells it
			assertTrue(shapes.reason(model.graph(), name).isPresent());
			return;
		}
		Shape shape = type.tensorShape().orElseThrow(() -> new AssertionError(name + ": " + shapes.reason(model.graph(), name)));
		assertEquals(expected.sizes().size(), shape.rank(), () -> type.toString());
		boolean whole = true;
		for (int axis = 0; axis < shape.rank(); axis++) {
			Dimension size = shape.get(axis).bind(sizes);
			whole &= !expected.hangsOnData(axis);
			if (expected.hangsOnData(axis)) {
				assertTrue(!size.isFixed() || size.is(expected.size(axis)), () -> type.toString());
			} else {
				assertEquals(Dimension.of(expected.size(axis)), size, () -> type.toString());
			}
		}
		assertTrue(whole || shapes.reason(model.graph(), name).isPresent(), () -> "no reason is given for " + type);
	}
}
