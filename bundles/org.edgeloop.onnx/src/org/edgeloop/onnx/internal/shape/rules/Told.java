package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** What inputs tell that other versions of an operator have as attributes: sizes, axes, counts. */
final class Told {

	private Told() {
	}

	/** @throws NoShapeException if the input's content is not known before a run */
	static List<Dimension> numbers(RuleContext node, int input) throws NoShapeException {
		return node.numbers(input).orElseThrow(() -> onlyInARun(node, input));
	}

	/** @throws NoShapeException if the input's content, or a number of it, is not known before a run */
	static List<Long> fixed(RuleContext node, int input) throws NoShapeException {
		List<Long> fixed = new ArrayList<>();
		for (Dimension number : numbers(node, input)) {
			fixed.add(number.size().orElseThrow(() -> onlyInARun(node, input)));
		}
		return fixed;
	}

	/**
	 * @return an attribute's numbers, or an input's in versions that have that instead; empty if neither is there
	 * @throws NoShapeException if an input is there whose content is not known before a run
	 */
	static Optional<List<Long>> fixed(RuleContext node, String attribute, int input) throws NoShapeException {
		Optional<List<Long>> written = node.integers(attribute);
		return written.isPresent() || !node.has(input) ? written : Optional.of(fixed(node, input));
	}

	/** @return the numbers of an input, each of its own size where only a run can tell it; the reason is said of the first output */
	static List<Dimension> sizes(RuleContext node, int input) throws NoShapeException {
		List<Dimension> told = node.numbers(input).orElse(List.of());
		if (node.numbers(input).isEmpty()) {
			told = Content.filled(Shape.of((long) count(node, input)), Dimension.UNKNOWN).elements();
		}
		List<Dimension> sizes = new ArrayList<>();
		for (Dimension size : told) {
			if (size.isUnknown()) {
				node.reason(0, onlyInARun(node, input).getMessage());
			}
			sizes.add(size.isUnknown() ? node.fresh("size" + sizes.size()) : size);
		}
		return sizes;
	}

	/** @return how many numbers an input holds */
	static int count(RuleContext node, int input) throws NoShapeException {
		Optional<Shape> shape = node.knownShape(input).filter(Content::isSmall);
		return (int) shape.map(Shape::elements).orElse(OptionalLong.empty()).orElseThrow(() -> onlyInARun(node, input));
	}

	static NoShapeException onlyInARun(RuleContext node, int input) {
		return NoShapeException.unknown("what its input '%s' holds shows only in a run".formatted(node.node().input(input).orElse("")));
	}
}
