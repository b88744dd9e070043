package org.edgeloop.onnx.internal.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.operator.OperatorCatalog;
import org.edgeloop.onnx.operator.OperatorDescription;
import org.junit.jupiter.api.Test;

class ShapeRulesTest {

	@Test
	void thereIsARuleForEachOperatorOfOnnx() {
		var rules = new ShapeRules();
		List<String> missing = OperatorCatalog.newest().stream().filter(operator -> rules.of(node(operator)).isEmpty())
				.map(operator -> operator.domain() + "." + operator.operator()).toList();
		assertEquals(List.of(), missing);
	}

	private static Node node(OperatorDescription operator) {
		return new Node(0, "", operator.operator(), operator.domain(), "", List.of(), List.of(), Map.of(), "", Map.of());
	}
}
