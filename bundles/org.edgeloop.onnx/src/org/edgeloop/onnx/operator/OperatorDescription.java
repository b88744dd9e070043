package org.edgeloop.onnx.operator;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Model;

/**
 * An operator in one of its versions.
 *
 * @param domain {@link Model#DEFAULT_DOMAIN} for ONNX's own operators
 * @param since the version of the domain in which it took this form
 * @param deprecated whether this version took it away
 * @param versions all versions in which it changed, ascending
 * @param summary one to three sentences for people, with the formula where it helps
 */
public record OperatorDescription(String domain, String operator, long since, boolean deprecated, List<Long> versions, String summary,
		List<OperatorParameter> inputs, List<OperatorParameter> outputs, List<OperatorAttribute> attributes) {

	public OperatorDescription {
		versions = List.copyOf(versions);
		inputs = List.copyOf(inputs);
		outputs = List.copyOf(outputs);
		attributes = List.copyOf(attributes);
	}

	/** @return what a node's input at a place is; empty if there can be none */
	public Optional<OperatorParameter> input(int place) {
		return at(inputs, place);
	}

	/** @return what a node's output at a place is; empty if there can be none */
	public Optional<OperatorParameter> output(int place) {
		return at(outputs, place);
	}

	private static Optional<OperatorParameter> at(List<OperatorParameter> parameters, int place) {
		if (place < parameters.size()) {
			return Optional.of(parameters.get(place));
		}
		return parameters.isEmpty() ? Optional.empty()
				: Optional.of(parameters.getLast()).filter(last -> last.arity() == OperatorParameter.Arity.VARIADIC);
	}

	public Optional<OperatorAttribute> attribute(String name) {
		return attributes.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
	}

	/** @return the page of ONNX's documentation */
	public URI link() {
		String prefix = domain.equals(Model.DEFAULT_DOMAIN) ? "" : domain.replace(".", "");
		return URI.create("https://onnx.ai/onnx/operators/onnx_" + prefix + "_" + operator + ".html");
	}
}
