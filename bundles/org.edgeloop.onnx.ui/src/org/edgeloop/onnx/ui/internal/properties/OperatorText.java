package org.edgeloop.onnx.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.operator.OperatorDescription;
import org.edgeloop.onnx.operator.OperatorParameter;
import org.edgeloop.onnx.operator.OperatorParameter.Arity;

/** Operators in words. */
final class OperatorText {

	private OperatorText() {
	}

	/** @return such as {@code as since version 11} */
	static String version(OperatorDescription operator) {
		return operator.deprecated() ? "taken away in version " + operator.since() : "as since version " + operator.since();
	}

	/** @return what an input or output is to its node: the specification's name for it, or its place where there is none */
	static String role(String kind, int place, Optional<OperatorParameter> parameter) {
		return parameter.map(known -> known.arity() == Arity.VARIADIC ? known.name() + ", " + kind + " " + place : known.name())
				.orElse(kind + " " + place);
	}

	/**
	 * @param ofNode what the file says of the node; may be empty
	 * @param ofFunction what the file says of the function that it calls
	 * @return both, then what the operator does and what its parts mean
	 */
	static String documentation(String ofNode, Optional<String> ofFunction, Optional<OperatorDescription> operator) {
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(ofNode);
		ofFunction.ifPresent(paragraphs::add);
		operator.ifPresent(described -> {
			paragraphs.add(described.summary());
			paragraphs.add(parameters("Inputs", described.inputs()));
			paragraphs.add(parameters("Outputs", described.outputs()));
			paragraphs.add(list("Attributes",
					described.attributes().stream().map(attribute -> line(attribute.name(), attribute.required() ? "" : "optional", attribute.meaning())).toList()));
		});
		return String.join("\n\n", paragraphs.stream().filter(text -> !text.isBlank()).toList());
	}

	private static String parameters(String title, List<OperatorParameter> parameters) {
		return list(title, parameters.stream().map(parameter -> line(parameter.name(), switch (parameter.arity()) {
		case SINGLE -> "";
		case OPTIONAL -> "optional";
		case VARIADIC -> "any number";
		}, parameter.meaning())).toList());
	}

	private static String line(String name, String arity, String meaning) {
		return name + (arity.isEmpty() ? "" : " (" + arity + ")") + (meaning.isEmpty() ? "" : ": " + meaning);
	}

	private static String list(String title, List<String> lines) {
		return lines.isEmpty() ? "" : title + "\n\u2022 " + String.join("\n\u2022 ", lines);
	}
}
