package org.edgeloop.onnx.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.LintRule;
import org.edgeloop.onnx.lint.Runner;
import org.edgeloop.onnx.lint.Runner.Dynamic;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InputDimensions;

/** Whether all sizes stand before a run, where they must, and are not too large. */
public final class ShapeCheck implements LintCheck {

	@Override
	public List<LintFinding> check(LintedModel model, Target target) {
		Runner runner = target.runner();
		List<LintFinding> findings = new ArrayList<>();
		if (runner.dynamic() != Dynamic.ANY) {
			model.model().graph().requiredInputs().forEach(input -> input(runner, input).ifPresent(findings::add));
			open(model, runner).ifPresent(findings::add);
		}
		limit(model, runner, runner.rank(), "more than %d dimensions", shape -> shape.rank() > runner.rank().orElse(0)).ifPresent(findings::add);
		limit(model, runner, runner.dimension(), "a dimension larger than %,d", shape -> isBeyond(shape, runner.dimension())).ifPresent(findings::add);
		return findings;
	}

	private static Optional<LintFinding> input(Runner runner, Value input) {
		Optional<Shape> shape = InputDimensions.type(input).flatMap(ValueType::tensorShape);
		if (shape.isEmpty()) {
			return Optional.of(finding(runner, Severity.ERROR, "the shape of the input '%s' is open, and %s must know it before it runs"
					.formatted(input.name(), runner.name()), "export the model with a fixed shape"));
		}
		List<Dimension> open = shape.get().dimensions().stream().filter(dimension -> !dimension.isFixed()).toList();
		boolean batch = open.size() == 1 && !shape.get().get(0).isFixed() && runner.dynamic() != Dynamic.NONE;
		if (open.isEmpty() || batch && runner.dynamic() == Dynamic.BATCH) {
			return Optional.empty();
		}
		return Optional.of(batch
				? finding(runner, Severity.INFO, "the input '%s' is %s, and %s makes it one item at a time".formatted(input.name(), shape.get(), runner.name()),
						"")
				: finding(runner, Severity.ERROR, "the input '%s' is %s, and %s must know its sizes before it runs".formatted(input.name(), shape.get(),
						runner.name()), "give %s a fixed size".formatted(String.join(", ", open.stream().map(Dimension::toString).distinct().toList()))));
	}

	/** Values whose size hangs on data, even where all inputs have a size. */
	private static Optional<LintFinding> open(LintedModel model, Runner runner) {
		List<NodeRef> nodes = making(model, shape -> !shape.isFixed());
		return nodes.isEmpty() ? Optional.empty()
				: Optional.of(new LintFinding(LintRule.DYNAMIC_SHAPE, Severity.ERROR,
						"the size of '%s' hangs on data or is not known, and %s must know it before it runs".formatted(
								nodes.getFirst().node().outputs().getFirst(), runner.name()),
						LintedModel.place(nodes), Optional.of(nodes.getFirst()), runner.source(), "replace the node by one whose output has a fixed size"));
	}

	private static Optional<LintFinding> limit(LintedModel model, Runner runner, OptionalLong limit, String what, Predicate<Shape> beyond) {
		List<NodeRef> nodes = limit.isEmpty() ? List.of() : making(model, beyond);
		return nodes.isEmpty() ? Optional.empty()
				: Optional.of(new LintFinding(LintRule.RANK, Severity.ERROR,
						"a tensor has %s, which %s does not take".formatted(what.formatted(limit.getAsLong()), runner.name()), LintedModel.place(nodes),
						Optional.of(nodes.getFirst()), runner.source(), "export the model with smaller tensors"));
	}

	private static boolean isBeyond(Shape shape, OptionalLong largest) {
		return shape.dimensions().stream().anyMatch(dimension -> dimension.size().orElse(0) > largest.orElse(Long.MAX_VALUE));
	}

	private static List<NodeRef> making(LintedModel model, Predicate<Shape> condition) {
		return model.nodes().filter(ref -> outputs(ref).anyMatch(output -> model.shapes().type(ref.graph(), output).flatMap(ValueType::tensorShape)
				.filter(condition).isPresent())).toList();
	}

	private static Stream<String> outputs(NodeRef ref) {
		List<String> names = ref.node().outputs();
		return IntStream.range(0, names.size()).mapToObj(names::get).filter(name -> !name.isEmpty());
	}

	private static LintFinding finding(Runner runner, Severity severity, String what, String hint) {
		return new LintFinding(LintRule.DYNAMIC_SHAPE, severity, what, "", Optional.empty(), runner.source(), hint);
	}
}
