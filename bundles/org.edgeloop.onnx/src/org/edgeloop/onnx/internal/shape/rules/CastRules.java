package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** The same elements in another type, and what shapes say as numbers. */
public final class CastRules {

	private CastRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(CastRules::identity, "Identity");
		rules.put(node -> cast(node, type(node)), "Cast");
		rules.put(node -> cast(node, node.element(1)), "CastLike");
		rules.put(CastRules::bitCast, "BitCast");
		rules.put(CastRules::shape, "Shape");
		rules.put(CastRules::size, "Size");
	}

	/** Sequences and optionals pass, too. */
	private static void identity(RuleContext node) throws NoShapeException {
		node.output(0, node.type(0).orElseThrow(() -> NoShapeException.unknown("the type of its input is not known")));
		node.constant(0).ifPresent(tensor -> node.constant(0, tensor));
		node.content(0).ifPresent(content -> node.numbers(0, content));
	}

	/** The first version named the type in words. */
	private static ElementType type(RuleContext node) throws NoShapeException {
		String name = node.text("to", "");
		for (ElementType type : ElementType.values()) {
			if (type.name().equals(name)) {
				return type;
			}
		}
		if (node.attribute("to").isEmpty()) {
			throw NoShapeException.contradiction("it has no attribute 'to'");
		}
		return Outputs.typeAttribute(node, "to", ElementType.FLOAT);
	}

	private static void cast(RuleContext node, ElementType to) throws NoShapeException {
		node.output(0, new ValueType.OfTensor(to, node.knownShape(0)));
		node.shape(0);
		Optional<UnaryOperator<Dimension>> change = change(to);
		if (change.isPresent()) {
			Content.of(node, 0).ifPresent(content -> content.map(change.get()).to(node, 0));
		}
	}

	private static Optional<UnaryOperator<Dimension>> change(ElementType to) {
		return switch (to) {
		case BOOL -> Optional.of(Arithmetic::truth);
		case INT32, INT64, UINT32, UINT64, FLOAT, DOUBLE -> Optional.of(number -> number.isFixed() && !fits(number.size().getAsLong(), to)
				? Dimension.UNKNOWN : number);
		default -> Optional.empty();
		};
	}

	private static boolean fits(long number, ElementType type) {
		return switch (type) {
		case INT32 -> number == (int) number;
		case UINT32 -> number >= 0 && number < 1L << 32;
		case UINT64 -> number >= 0;
		case FLOAT -> (long) (float) number == number;
		case DOUBLE -> (long) (double) number == number;
		default -> true;
		};
	}

	private static void bitCast(RuleContext node) throws NoShapeException {
		ElementType to = type(node);
		ElementType from = node.element(0);
		if (from.bits() != to.bits()) {
			throw NoShapeException.contradiction("%s and %s have different sizes".formatted(from, to));
		}
		Outputs.tensor(node, 0, to, () -> node.shape(0));
	}

	/** From opset 15 on a part of the shape may be asked for. */
	private static void shape(RuleContext node) throws NoShapeException {
		Optional<Shape> input = node.knownShape(0);
		if (input.isEmpty()) {
			node.output(0, ElementType.INT64, Shape.of(node.fresh("rank")));
			node.shape(0);
			return;
		}
		int rank = input.get().rank();
		int start = clamped(node.integer("start", 0), rank);
		int end = clamped(node.integer("end", rank), rank);
		List<Dimension> part = start < end ? new ArrayList<>(input.get().dimensions().subList(start, end)) : List.of();
		node.output(0, ElementType.INT64, Shape.of((long) part.size()));
		new Content(Shape.of((long) part.size()), part).to(node, 0);
	}

	private static int clamped(long axis, int rank) {
		return (int) Math.clamp(axis < 0 ? axis + rank : axis, 0L, (long) rank);
	}

	private static void size(RuleContext node) throws NoShapeException {
		node.output(0, ElementType.INT64, Shape.SCALAR);
		Optional<Shape> input = node.knownShape(0);
		if (input.isPresent()) {
			new Content(Shape.SCALAR, List.of(Dimensions.product(input.get().dimensions()))).to(node, 0);
		}
	}
}
