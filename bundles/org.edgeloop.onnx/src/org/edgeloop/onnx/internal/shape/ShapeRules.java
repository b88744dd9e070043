package org.edgeloop.onnx.internal.shape;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.rules.ElementwiseRules;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;

/** The rules of all operators, by domain and operator. */
public final class ShapeRules {

	private final Map<String, ShapeRule> rules = new HashMap<>();

	ShapeRules() {
		ElementwiseRules.register(this);
	}

	/** Registers a rule of ONNX's own operators. */
	public void put(ShapeRule rule, String... operators) {
		putIn(Model.DEFAULT_DOMAIN, rule, operators);
	}

	/** Registers a rule of another domain's operators. */
	public void putIn(String domain, ShapeRule rule, String... operators) {
		for (String operator : operators) {
			if (rules.put(domain + "." + operator, rule) != null) {
				throw new IllegalStateException("two rules for " + operator);
			}
		}
	}

	Optional<ShapeRule> of(Node node) {
		return Optional.ofNullable(rules.get(node.domain() + "." + node.operator()));
	}
}
