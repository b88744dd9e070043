package org.edgeloop.onnx.internal.shape;

import java.util.Map;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Model;

/**
 * What holds in the main graph, or during one call of a function, for all graphs in it.
 *
 * @param call tells calls apart; empty for the main graph
 * @param depth how many calls are around it
 * @param opsets versions of domains
 * @param attributes what the caller gives, by the names that references use
 */
record Frame(String call, int depth, Map<String, Long> opsets, Map<String, Attribute> attributes) {

	static Frame main(Model model) {
		return new Frame("", 0, model.opsets(), Map.of());
	}

	long opset(String domain) {
		return opsets.getOrDefault(domain, 1L);
	}

	boolean isFunction() {
		return depth > 0;
	}
}
