package org.edgeloop.onnx.internal.lint;

import java.util.EnumMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem.Severity;
import org.edgeloop.onnx.lint.LintFinding;
import org.edgeloop.onnx.lint.LintRule;
import org.edgeloop.onnx.lint.Runner;
import org.edgeloop.onnx.lint.Target;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.ValueType;

/** Whether inputs and what nodes make are of types that are computed with: one finding for each input and each type that is not. */
public final class TypeCheck implements LintCheck {

	@Override
	public List<LintFinding> check(LintedModel model, Target target) {
		Runner runner = target.runner();
		if (runner.types().isEmpty()) {
			return List.of();
		}
		Map<ElementType, List<NodeRef>> made = new EnumMap<>(ElementType.class);
		List<NodeRef> others = new ArrayList<>();
		model.nodes().forEach(ref -> ref.node().outputs().stream().filter(output -> !output.isEmpty())
				.forEach(output -> model.shapes().type(ref.graph(), output).ifPresent(type -> sort(ref, type, made, others))));
		List<LintFinding> findings = made.entrySet().stream().filter(entry -> !runner.types().contains(entry.getKey()))
				.map(entry -> finding(runner, entry.getKey(), entry.getValue())).collect(Collectors.toCollection(ArrayList::new));
		model.model().graph().requiredInputs().forEach(input -> input.type().flatMap(ValueType::tensorElement)
				.filter(type -> !runner.types().contains(type) && !runner.narrowed().contains(type))
				.ifPresent(type -> findings.add(input(runner, input.name(), type))));
		if (!others.isEmpty()) {
			findings.add(new LintFinding(LintRule.TYPE, Severity.ERROR, "sequences, maps or optional values are made, and %s knows tensors only"
					.formatted(runner.name()), LintedModel.place(others), Optional.of(others.getFirst()), runner.source(),
					"let the model end before them"));
		}
		return findings;
	}

	private static void sort(NodeRef ref, ValueType type, Map<ElementType, List<NodeRef>> made, List<NodeRef> others) {
		List<NodeRef> nodes = type.tensorElement().map(element -> made.computeIfAbsent(element, key -> new ArrayList<>())).orElse(others);
		if (nodes.isEmpty() || !nodes.getLast().equals(ref)) {
			nodes.add(ref);
		}
	}

	private static LintFinding input(Runner runner, String name, ElementType type) {
		return new LintFinding(LintRule.TYPE, Severity.ERROR, "the input '%s' is %s, which is no type of %s".formatted(name, type, runner.name()), name,
				Optional.empty(), runner.source(), "convert the model to one of " + names(runner.types()));
	}

	private static LintFinding finding(Runner runner, ElementType type, List<NodeRef> nodes) {
		boolean narrowed = runner.narrowed().contains(type);
		String what = narrowed ? "%s is computed with fewer bits by %s: what does not fit is cut off".formatted(type, runner.name())
				: "%s is no type of %s, which computes with %s".formatted(type, runner.name(), names(runner.types()));
		Severity severity = narrowed ? Severity.INFO : Severity.ERROR;
		return new LintFinding(LintRule.TYPE, severity, what, LintedModel.place(nodes), Optional.of(nodes.getFirst()), runner.source(),
				narrowed ? "" : "convert the model to one of these types");
	}

	private static String names(Set<ElementType> types) {
		return types.stream().sorted().map(ElementType::toString).collect(Collectors.joining(", "));
	}
}
