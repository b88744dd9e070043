package org.edgeloop.onnx.internal.shape.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** Fourier transforms, whose last axis holds real and imaginary parts. */
public final class SpectrumRules {

	/** Since then the axis is an input. */
	private static final int DFT_WITH_AXIS_INPUT = 20;

	private SpectrumRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(SpectrumRules::dft, "DFT");
		rules.put(SpectrumRules::stft, "STFT");
		rules.putIn(ContribRules.DOMAIN, node -> real(node, 0), "Rfft");
		rules.putIn(ContribRules.DOMAIN, node -> real(node, 1), "Irfft");
	}

	private static void dft(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape input = Dimensions.atLeast(node.shape(0), 2, "its input");
			boolean oneSided = node.integer("onesided", 0) != 0;
			boolean inverse = node.integer("inverse", 0) != 0;
			Optional<Long> axis = axis(node);
			Dimension parts = Dimension.of(oneSided && inverse ? 1 : 2);
			if (axis.isEmpty()) {
				return unknownAxis(node, input, parts);
			}
			int along = Axes.of(axis.get(), input.rank());
			return Dimensions.with(Dimensions.with(input, along, bins(node, input.get(along), oneSided, inverse)), -1, parts);
		});
	}

	private static Optional<Long> axis(RuleContext node) {
		if (node.opset() < DFT_WITH_AXIS_INPUT) {
			return Optional.of(node.integer("axis", 1));
		}
		if (!node.has(2)) {
			return Optional.of(-2L);
		}
		return node.numbers(2).filter(numbers -> numbers.size() == 1 && numbers.getFirst().isFixed()).map(numbers -> numbers.getFirst().size().getAsLong());
	}

	private static Shape unknownAxis(RuleContext node, Shape input, Dimension parts) throws NoShapeException {
		node.reason(0, "the axis, its input '%s', is not known before a run".formatted(Outputs.nameOf(node, 2)));
		Shape result = input;
		for (int axis = 0; axis < input.rank() - 1; axis++) {
			result = Dimensions.with(result, axis, Dimension.UNKNOWN);
		}
		return Dimensions.with(result, -1, parts);
	}

	private static Dimension bins(RuleContext node, Dimension size, boolean oneSided, boolean inverse) throws NoShapeException {
		if (node.has(1)) {
			Dimension length = GeneratorRules.number(node, 1, "dft_length");
			return oneSided && !inverse ? half(length) : length;
		}
		if (!oneSided) {
			return size;
		}
		return inverse ? size.minus(1).times(2) : half(size);
	}

	/** A real signal's spectrum is symmetric. */
	private static Dimension half(Dimension length) {
		return length.floorDivide(2).plus(1);
	}

	private static void stft(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape signal = Dimensions.atLeast(node.shape(0), 2, "its signal");
			Dimension length = frameLength(node);
			Dimension step = GeneratorRules.number(node, 1, "frame_step");
			if (step.is(0)) {
				throw NoShapeException.contradiction("its frames step by 0");
			}
			Dimension frames = signal.get(1).minus(length).floorDivide(step).plus(1);
			return Shape.of(signal.get(0), frames, node.integer("onesided", 1) != 0 ? half(length) : length, Dimension.of(2));
		});
	}

	private static Dimension frameLength(RuleContext node) throws NoShapeException {
		if (node.has(3)) {
			return GeneratorRules.number(node, 3, "frame_length");
		}
		return node.knownShape(2).filter(window -> window.rank() == 1).map(window -> window.get(0)).orElse(Dimension.UNKNOWN);
	}

	/** ONNX Runtime's own: over the last {@code signal_ndim} axes, complex numbers as a last axis of two. */
	private static void real(RuleContext node, int inverse) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> {
			Shape input = Dimensions.atLeast(node.shape(0), 1 + inverse, "its input");
			if (inverse == 0) {
				Shape halved = Dimensions.with(input, -1, half(input.get(-1)));
				return new Shape(concatenated(halved.dimensions(), List.of(Dimension.of(2))));
			}
			Shape real = new Shape(input.dimensions().subList(0, input.rank() - 1));
			return Dimensions.with(real, -1, real.get(-1).minus(1).times(2));
		});
	}

	private static List<Dimension> concatenated(List<Dimension> first, List<Dimension> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}
}
