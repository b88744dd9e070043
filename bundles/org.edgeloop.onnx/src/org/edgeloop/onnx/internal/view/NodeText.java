package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Node;

/** What stands on a node's box besides its operator: the attributes that matter, and the weights that are folded into it. */
final class NodeText {

	private static final int MOST_ATTRIBUTES = 4;
	private static final int MOST_NUMBERS = 6;
	private static final int LONGEST_TEXT = 16;
	/** Attributes that say little, or that a line of their own form says. */
	private static final Set<String> QUIET = Set.of("epsilon", "momentum", "training_mode", "spatial", "is_test", "consumed_inputs", "ceil_mode",
			"count_include_pad", "storage_order", "value", "kernel_shape", "strides", "pads", "dilations", "group", "auto_pad", "doc_string",
			"noop_with_empty_axes", "allowzero", "seed", "nearest_mode", "cubic_coeff_a", "extrapolation_value", "exclude_outside", "layout");
	/** What attributes are when nobody says: then they are not worth a line. */
	private static final Map<String, String> USUAL = Map.of("alpha", "1", "beta", "1", "keepdims", "1", "transA", "0", "transB", "0", "sorted", "1",
			"largest", "1", "direction", "forward", "linear_before_reset", "0", "coordinate_transformation_mode", "half_pixel");

	private final GraphScope scope;
	private final WeightText weights;

	NodeText(GraphScope scope, WeightText weights) {
		this.scope = scope;
		this.weights = weights;
	}

	List<String> lines(Node node) {
		List<String> lines = new ArrayList<>();
		window(node).ifPresent(lines::add);
		placement(node).ifPresent(lines::add);
		for (Map.Entry<String, Attribute> attribute : node.attributes().entrySet()) {
			if (lines.size() < MOST_ATTRIBUTES && !QUIET.contains(attribute.getKey())) {
				text(attribute.getKey(), attribute.getValue()).filter(text -> !text.equals(USUAL.get(attribute.getKey())))
						.ifPresent(text -> lines.add(attribute.getKey() + " " + text));
			}
		}
		lines.addAll(weightLines(node));
		return List.copyOf(lines);
	}

	/** Weights of one shape, such as the four of a normalization, share a line. */
	private List<String> weightLines(Node node) {
		Map<String, List<String>> byShape = new LinkedHashMap<>();
		for (int input = 0; input < node.inputs().size(); input++) {
			String value = node.inputs().get(input);
			int place = input;
			scope.folded(value).ifPresent(home -> weights.of(home, value).ifPresent(
					text -> byShape.computeIfAbsent(text, _ -> new ArrayList<>()).add(InputNames.of(node, place, home.folding.isInitializer(value)))));
		}
		return byShape.entrySet().stream().map(entry -> String.join(" ", entry.getValue()) + " " + entry.getKey()).toList();
	}

	private static Optional<String> window(Node node) {
		return numbers(node, "kernel_shape").map(kernel -> {
			String text = "kernel " + product(kernel);
			return text + numbers(node, "strides").filter(strides -> !all(strides, 1)).map(strides -> " / " + product(strides)).orElse("");
		});
	}

	private static Optional<String> placement(Node node) {
		List<String> parts = new ArrayList<>();
		if (numbers(node, "kernel_shape").isPresent()) {
			numbers(node, "pads").filter(pads -> !all(pads, 0)).ifPresent(pads -> parts.add("pad " + (all(pads, pads.getFirst()) ? pads.getFirst() : list(pads))));
			numbers(node, "dilations").filter(dilations -> !all(dilations, 1)).ifPresent(dilations -> parts.add("dilation " + product(dilations)));
		} else {
			numbers(node, "pads").ifPresent(pads -> parts.add("pads " + list(pads)));
		}
		if (node.attributes().get("auto_pad") instanceof Attribute.OfString pad && !pad.value().equals("NOTSET")) {
			parts.add("pad " + pad.value().toLowerCase(Locale.ROOT));
		}
		if (node.attributes().get("group") instanceof Attribute.OfInt group && group.value() != 1) {
			parts.add("group " + group.value());
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("  ", parts));
	}

	private static Optional<List<Long>> numbers(Node node, String attribute) {
		return node.attributes().get(attribute) instanceof Attribute.OfInts ints && !ints.values().isEmpty() ? Optional.of(ints.values()) : Optional.empty();
	}

	private static boolean all(List<Long> numbers, long number) {
		return numbers.stream().allMatch(each -> each == number);
	}

	private static String product(List<Long> numbers) {
		return numbers.stream().map(String::valueOf).collect(Collectors.joining("\u00D7"));
	}

	private static String list(List<Long> numbers) {
		return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
	}

	private static Optional<String> text(String name, Attribute attribute) {
		return switch (attribute) {
		case Attribute.OfInt number -> Optional.of(name.equals("to") ? ElementType.of((int) number.value()).map(String::valueOf)
				.orElse(Long.toString(number.value())) : Long.toString(number.value()));
		case Attribute.OfFloat number -> Optional.of(WeightText.number(number.value()));
		case Attribute.OfString text -> Optional.of(text.value()).filter(value -> value.length() <= LONGEST_TEXT && !value.isEmpty());
		case Attribute.OfInts numbers when numbers.values().size() <= MOST_NUMBERS -> Optional.of(list(numbers.values()));
		case Attribute.Reference reference -> Optional.of("@" + reference.name());
		default -> Optional.empty();
		};
	}
}
