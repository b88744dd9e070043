package org.edgeloop.evaluation.internal;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Dimension;

/**
 * How a model takes the samples of a window: shapes such as [N, T], [N, C, T], [N, T, C] or [N, 1, T, 1]. Dimensions of 1 do not matter;
 * of two others the smaller is the channels', unless the length is known.
 *
 * @param channels how many it takes
 * @param length samples of each
 * @param channelsFirst whether all samples of a channel stand together
 */
record SampleLayout(int channels, int length, boolean channelsFirst) {

	/** Larger inputs are no windows of recordings. */
	private static final long MOST = 1 << 24;

	/** @throws ProblemException if the shape says no layout, or leaves the length open */
	static SampleLayout of(ModelUse use, OptionalInt length) throws ProblemException {
		List<Dimension> dimensions = use.windowDimensions();
		if (dimensions.size() == 1) {
			return new SampleLayout(1, size(use, dimensions.getFirst().size(), length), true);
		}
		if (dimensions.size() != 2) {
			throw problem(use, "the model takes no windows of samples", "choose a model that takes [N, T], [N, C, T] or [N, T, C]");
		}
		OptionalLong first = dimensions.getFirst().size();
		OptionalLong second = dimensions.getLast().size();
		boolean channelsFirst = channelsFirst(first, second, length);
		OptionalLong channels = channelsFirst ? first : second;
		if (channels.isEmpty()) {
			throw problem(use, "the model does not say how many channels it takes", "bind the dimension of its channels");
		}
		return new SampleLayout(size(use, channels, OptionalInt.empty()), size(use, channelsFirst ? second : first, length), channelsFirst);
	}

	private static boolean channelsFirst(OptionalLong first, OptionalLong second, OptionalInt length) {
		if (length.isPresent() && first.isPresent() != second.isPresent()) {
			return first.isPresent() ? first.getAsLong() != length.getAsInt() : second.getAsLong() == length.getAsInt();
		}
		if (length.isPresent() && first.isPresent() && first.getAsLong() != second.getAsLong()) {
			return second.getAsLong() == length.getAsInt() || first.getAsLong() != length.getAsInt() && first.getAsLong() <= second.getAsLong();
		}
		return first.orElse(Long.MAX_VALUE) <= second.orElse(Long.MAX_VALUE);
	}

	private static int size(ModelUse use, OptionalLong fixed, OptionalInt wanted) throws ProblemException {
		if (fixed.isPresent() && wanted.isPresent() && fixed.getAsLong() != wanted.getAsInt()) {
			throw problem(use, "the model takes windows of %d samples, not of %d".formatted(fixed.getAsLong(), wanted.getAsInt()), "leave the length out");
		}
		if (fixed.isEmpty() && wanted.isEmpty()) {
			throw problem(use, "the model takes windows of any length", "say how many samples a window has");
		}
		long size = fixed.orElseGet(wanted::getAsInt);
		if (size < 1 || size > MOST) {
			throw problem(use, "the model takes no windows of " + size + " samples", "choose another model");
		}
		return (int) size;
	}

	private static ProblemException problem(ModelUse use, String what, String remedy) {
		return new ProblemException(Problem.error(what + " (" + use.shape() + ")", use.file().toString(), remedy));
	}
}
