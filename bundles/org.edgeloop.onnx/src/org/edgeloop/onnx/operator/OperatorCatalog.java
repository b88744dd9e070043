package org.edgeloop.onnx.operator;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.operator.OperatorEntries;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;

/** All operators of ONNX's own domains, up to version 28 of {@code ai.onnx}; read when it is first asked. */
public final class OperatorCatalog {

	private OperatorCatalog() {
	}

	/**
	 * @param domain {@link Model#DEFAULT_DOMAIN} for ONNX's own operators
	 * @param opset the version of the domain that a model imports
	 * @return the form that holds there; empty if the operator is not known, or came later
	 */
	public static Optional<OperatorDescription> of(String domain, String operator, long opset) {
		return OperatorEntries.all().of(domain, operator, opset);
	}

	/** @return what a node of a model calls, in the version that the model imports; empty if it is a function of the model or not known */
	public static Optional<OperatorDescription> of(Model model, Node node) {
		return model.function(node).isPresent() ? Optional.empty() : of(node.domain(), node.operator(), model.opsets().getOrDefault(node.domain(), 1L));
	}

	/** @return the newest form of each operator, by domains and names */
	public static List<OperatorDescription> newest() {
		return OperatorEntries.all().newest();
	}
}
