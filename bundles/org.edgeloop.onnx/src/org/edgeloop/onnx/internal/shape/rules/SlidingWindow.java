package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.model.Dimension;

/**
 * A kernel that slides along spatial axes, as the attributes {@code strides}, {@code dilations}, {@code pads}, {@code auto_pad} and
 * {@code ceil_mode} of convolutions and pools say.
 */
final class SlidingWindow {

	private final List<Dimension> kernel;
	private final List<Long> strides;
	private final List<Long> dilations;
	private final List<Long> pads;
	private final String autoPad;
	private final boolean roundsUp;
	private final List<Long> outputPadding;

	/** @param kernel a size for each spatial axis */
	SlidingWindow(RuleContext node, List<Dimension> kernel) throws NoShapeException {
		this.kernel = kernel;
		strides = positive(node, "strides");
		dilations = positive(node, "dilations");
		pads = integers(node, "pads", 2 * kernel.size(), 0);
		autoPad = node.text("auto_pad", "NOTSET").toUpperCase(Locale.ROOT);
		roundsUp = node.integer("ceil_mode", 0) != 0;
		outputPadding = integers(node, "output_padding", kernel.size(), 0);
	}

	private List<Long> positive(RuleContext node, String attribute) throws NoShapeException {
		List<Long> numbers = integers(node, attribute, kernel.size(), 1);
		if (numbers.stream().anyMatch(number -> number < 1)) {
			throw NoShapeException.contradiction("its attribute '%s' is %s, but has to be at least 1".formatted(attribute, numbers));
		}
		return numbers;
	}

	private static List<Long> integers(RuleContext node, String attribute, int size, long otherwise) throws NoShapeException {
		List<Long> numbers = node.integers(attribute).filter(given -> !given.isEmpty()).orElse(Collections.nCopies(size, otherwise));
		if (numbers.size() != size) {
			throw NoShapeException.contradiction("its attribute '%s' has %d numbers instead of %d".formatted(attribute, numbers.size(), size));
		}
		return numbers;
	}

	private boolean keepsSize() {
		return autoPad.startsWith("SAME");
	}

	private Dimension padding(int axis) {
		return Dimension.of(autoPad.equals("VALID") || keepsSize() ? 0 : pads.get(axis) + pads.get(axis + kernel.size()));
	}

	/** From the first element that a dilated kernel covers to the last. */
	private Dimension extent(int axis) {
		return kernel.get(axis).minus(1).times(dilations.get(axis)).plus(1);
	}

	/** @return how often the kernel fits along each axis */
	List<Dimension> outputs(List<Dimension> inputs) throws NoShapeException {
		List<Dimension> sizes = new ArrayList<>();
		for (int axis = 0; axis < inputs.size(); axis++) {
			sizes.add(output(axis, inputs.get(axis)));
		}
		return sizes;
	}

	private Dimension output(int axis, Dimension input) throws NoShapeException {
		long stride = strides.get(axis);
		if (keepsSize()) {
			return input.ceilDivide(stride);
		}
		Dimension room = input.plus(padding(axis)).minus(extent(axis));
		if (room.isFixed() && room.size().getAsLong() < 0) {
			throw NoShapeException.contradiction("its kernel covers %s elements, which is more than the %s that its input has with padding"
					.formatted(extent(axis), input.plus(padding(axis))));
		}
		return roundsUp && stride > 1 ? roundedUp(axis, input, room.ceilDivide(stride)) : room.floorDivide(stride).plus(1);
	}

	/** A window that would begin in the padding behind the input is left out. */
	private Dimension roundedUp(int axis, Dimension input, Dimension steps) {
		boolean padded = !autoPad.equals("VALID");
		Dimension reach = Dimension.of(strides.get(axis) + (padded ? pads.get(axis + kernel.size()) : 0)).minus(extent(axis));
		boolean neverBehind = reach.isFixed() && reach.size().getAsLong() <= 0;
		Dimension begun = input.plus(padded ? pads.get(axis) : 0).ceilDivide(strides.get(axis));
		return neverBehind ? steps.plus(1) : Dimension.min(steps.plus(1), begun);
	}

	/** @return what a convolution makes an input of these sizes of, turned around; see ConvTranspose */
	List<Dimension> transposed(List<Dimension> inputs) {
		List<Dimension> sizes = new ArrayList<>();
		for (int axis = 0; axis < inputs.size(); axis++) {
			Dimension strided = inputs.get(axis).times(strides.get(axis));
			sizes.add(keepsSize() ? strided
					: strided.minus(strides.get(axis)).plus(outputPadding.get(axis)).plus(extent(axis)).minus(padding(axis)));
		}
		return sizes;
	}

	/** @return what a pool of these sizes was made of, if nothing says more; see MaxUnpool */
	List<Dimension> unpooled(List<Dimension> inputs) {
		List<Dimension> sizes = new ArrayList<>();
		for (int axis = 0; axis < inputs.size(); axis++) {
			sizes.add(inputs.get(axis).minus(1).times(strides.get(axis)).plus(kernel.get(axis)).minus(padding(axis)));
		}
		return sizes;
	}
}
