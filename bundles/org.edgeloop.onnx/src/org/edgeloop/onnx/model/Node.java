package org.edgeloop.onnx.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call of an operator or a function.
 *
 * @param index its place in its graph's nodes
 * @param name empty if the file gives none
 * @param operator such as {@code Conv}
 * @param domain {@link Model#DEFAULT_DOMAIN} for ONNX's own operators
 * @param overload which of several functions of one name; empty mostly
 * @param inputs names of values; empty where an optional one is left out
 * @param outputs names of values; empty where an optional one is left out
 * @param attributes by their names, in the file's order
 * @param documentation empty if there is none
 * @param metadata by keys, in the file's order
 */
public record Node(int index, String name, String operator, String domain, String overload, List<String> inputs, List<String> outputs,
		Map<String, Attribute> attributes, String documentation, Map<String, String> metadata) {

	/** @return the name, or operator and place for one without */
	public String label() {
		return name.isEmpty() ? operator + " #" + index : name;
	}

	/** @return the name of an input; empty if it is left out */
	public Optional<String> input(int place) {
		return place < inputs.size() && !inputs.get(place).isEmpty() ? Optional.of(inputs.get(place)) : Optional.empty();
	}

	public boolean isDefaultDomain() {
		return domain.equals(Model.DEFAULT_DOMAIN);
	}

	/** @return the domain before the operator, unless it is ONNX's own */
	public String qualifiedOperator() {
		return isDefaultDomain() ? operator : domain + "." + operator;
	}

	/** @return the graphs among its attributes, such as {@code then_branch}, in the file's order */
	public List<Graph> subgraphs() {
		return attributes.values().stream().<Graph> mapMulti((attribute, found) -> {
			if (attribute instanceof Attribute.OfGraph graph) {
				found.accept(graph.value());
			} else if (attribute instanceof Attribute.OfGraphs graphs) {
				graphs.values().forEach(found);
			}
		}).toList();
	}
}
