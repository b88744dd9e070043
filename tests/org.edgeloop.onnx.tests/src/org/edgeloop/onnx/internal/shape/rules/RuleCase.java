package org.edgeloop.onnx.internal.shape.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.TensorArray;

/**
 * A line of {@code rule-cases.txt}, see {@code make_rule_cases.py}: a single node and what its outputs really are.
 *
 * @param outputs as the line writes them; {@code -} for one that is left out
 */
record RuleCase(String line, String domain, String operator, long opset, List<String> inputs, Map<String, Attribute> attributes,
		List<String> outputs) {

	private static final Pattern HEAD = Pattern.compile("(.+)\\.(\\w+)-(\\d+)");
	private static final Pattern TENSOR = Pattern.compile("(\\w+)\\[([^\\]]*)\\](?:=\\{(.*)\\})?");

	static RuleCase of(String line) {
		String[] parts = line.split(" \\| ", -1);
		Matcher head = HEAD.matcher(parts[0]);
		if (!head.matches()) {
			throw new IllegalArgumentException(line);
		}
		Map<String, Attribute> attributes = new LinkedHashMap<>();
		list(parts[2]).forEach(entry -> attributes.put(entry.substring(0, entry.indexOf('=')), attribute(entry.substring(entry.indexOf('=') + 1))));
		return new RuleCase(line, head.group(1), head.group(2), Long.parseLong(head.group(3)), list(parts[1]), attributes, list(parts[3]));
	}

	private static List<String> list(String text) {
		return Stream.of(text.split("; ")).filter(item -> !item.isEmpty()).toList();
	}

	private static Attribute attribute(String text) {
		if (!text.startsWith("[")) {
			return text.startsWith("'") ? new Attribute.OfString(unquoted(text))
					: isFloat(text) ? new Attribute.OfFloat(Float.parseFloat(text)) : new Attribute.OfInt(Long.parseLong(text));
		}
		List<String> items = Stream.of(text.substring(1, text.length() - 1).split(",")).toList();
		if (items.getFirst().startsWith("'")) {
			return new Attribute.OfStrings(items.stream().map(RuleCase::unquoted).toList());
		}
		return items.stream().anyMatch(RuleCase::isFloat) ? new Attribute.OfFloats(items.stream().map(Float::parseFloat).toList())
				: new Attribute.OfInts(items.stream().map(Long::parseLong).toList());
	}

	private static boolean isFloat(String number) {
		return number.contains(".") || number.contains("e");
	}

	private static String unquoted(String text) {
		return text.substring(1, text.length() - 1);
	}

	/** What stands before an output: an element's type, and its sizes. */
	record Expected(ElementType element, List<String> sizes) {

		boolean hangsOnData(int axis) {
			return sizes.get(axis).endsWith("?");
		}

		boolean hangsOnData() {
			return IntStream.range(0, sizes.size()).anyMatch(this::hangsOnData);
		}

		long size(int axis) {
			return Long.parseLong(sizes.get(axis).replace("?", ""));
		}
	}

	/** @return empty if the output is no tensor, or left out */
	Optional<Expected> expected(int output) {
		Matcher tensor = TENSOR.matcher(outputs.get(output));
		return tensor.matches() ? Optional.of(new Expected(element(tensor.group(1)), sizes(tensor.group(2)))) : Optional.empty();
	}

	private static List<String> sizes(String text) {
		return Stream.of(text.split(",")).filter(size -> !size.isEmpty()).toList();
	}

	private static ElementType element(String name) {
		return Stream.of(ElementType.values()).filter(type -> type.toString().equals(name)).findFirst().orElseThrow();
	}

	/** @return a model of the one node, with outputs {@code y0}, {@code y1} … of which nothing is declared */
	Model model(boolean symbolic) throws IOException {
		var graph = new Graph.Builder("");
		List<String> names = new ArrayList<>();
		for (int place = 0; place < inputs.size(); place++) {
			Matcher tensor = TENSOR.matcher(inputs.get(place));
			names.add(tensor.matches() ? "x" + place : "");
			if (!names.get(place).isEmpty()) {
				add(graph, place, tensor, symbolic);
			}
		}
		List<String> results = new ArrayList<>();
		for (int output = 0; output < outputs.size(); output++) {
			results.add(outputs.get(output).equals("-") ? "" : "y" + output);
		}
		graph.node(new Node(0, "", operator, domain, "", names, results, attributes, "", Map.of()));
		results.stream().filter(name -> !name.isEmpty()).forEach(name -> graph.output(new Value(name, Optional.empty(), "")));
		var origin = new Model.Origin(10, "", "", "", 0, "");
		return new Model(Path.of("case.onnx"), origin, Map.of(domain, opset), Map.of(), graph.build(), List.of());
	}

	private static void add(Graph.Builder graph, int place, Matcher tensor, boolean symbolic) throws IOException {
		String name = "x" + place;
		ElementType element = element(tensor.group(1));
		List<Long> sizes = sizes(tensor.group(2)).stream().map(Long::parseLong).toList();
		if (tensor.group(3) != null) {
			graph.initializer(constant(element, sizes, tensor.group(3)).tensor(name));
		}
		List<Dimension> dimensions = new ArrayList<>();
		for (int axis = 0; axis < sizes.size(); axis++) {
			dimensions.add(symbolic && tensor.group(3) == null ? Dimension.named(symbol(place, axis)) : Dimension.of(sizes.get(axis)));
		}
		graph.input(new Value(name, Optional.of(new ValueType.OfTensor(element, new Shape(dimensions))), ""));
	}

	private static TensorArray constant(ElementType element, List<Long> sizes, String values) throws IOException {
		return TensorArray.ofLongs(element, sizes, Stream.of(values.split(",")).filter(value -> !value.isEmpty()).mapToLong(Long::parseLong).toArray());
	}

	private static String symbol(int input, int axis) {
		return "d%d_%d".formatted(input, axis);
	}

	/** @return sizes of the symbolic dimensions by their names */
	Map<String, Long> symbols() {
		Map<String, Long> found = new LinkedHashMap<>();
		for (int place = 0; place < inputs.size(); place++) {
			Matcher tensor = TENSOR.matcher(inputs.get(place));
			List<String> sizes = tensor.matches() ? sizes(tensor.group(2)) : List.of();
			for (int axis = 0; axis < sizes.size(); axis++) {
				found.put(symbol(place, axis), Long.parseLong(sizes.get(axis)));
			}
		}
		return found;
	}

	@Override
	public String toString() {
		return line;
	}
}
