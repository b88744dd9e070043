package org.edgeloop.evaluation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/**
 * Where the samples of windows go in an input: [T], [N, T], [N, C, T] or [N, T, C], with dimensions of 1 anywhere.
 *
 * @param dims of the array, with all sizes known
 * @param length samples of a window
 * @param channelsFirst whether all samples of a channel stand together
 */
public record WindowShape(List<Long> dims, int length, boolean channelsFirst) {

	private static final long MOST = 1 << 26;

	/**
	 * @param declared of the input
	 * @param channels how many are given
	 * @param length of a window, where the model leaves it open
	 * @param windows how many are given
	 * @throws ProblemException if the input does not take them
	 */
	public static WindowShape of(Shape declared, int channels, OptionalInt length, int windows) throws ProblemException {
		int first = declared.rank() > 1 ? 1 : 0;
		List<Integer> open = IntStream.range(first, declared.rank()).filter(axis -> !declared.get(axis).is(1)).boxed().toList();
		int last = declared.rank() - 1;
		if (open.size() > 2 || last < 0) {
			throw problem("the input %s takes no windows of samples".formatted(declared), "choose one of the shape [N, T], [N, C, T] or [N, T, C]");
		}
		int channelAxis = open.size() < 2 ? -1 : channelAxis(declared, open.getFirst(), open.getLast(), channels);
		int timeAxis = open.isEmpty() ? last : channelAxis == open.getFirst() ? open.getLast() : open.getFirst();
		if (channelAxis < 0 && channels != 1) {
			throw problem("the input %s takes one channel, and %d are given".formatted(declared, channels), "give one channel");
		}
		int samples = length(declared, declared.get(timeAxis), length);
		List<Long> dims = new ArrayList<>();
		for (int axis = 0; axis <= last; axis++) {
			dims.add(axis == timeAxis ? samples : axis == channelAxis ? channels : axis < first ? count(declared, windows) : 1L);
		}
		if ((double) samples * channels * windows > MOST) {
			throw problem("%d windows of %d samples are too many at once".formatted(windows, samples), "give fewer");
		}
		return new WindowShape(dims, samples, channelAxis < timeAxis);
	}

	private static int channelAxis(Shape declared, int first, int second, int channels) throws ProblemException {
		if (declared.get(first).is(channels) || !declared.get(first).isFixed() && !declared.get(second).is(channels)) {
			return first;
		}
		if (declared.get(second).is(channels) || !declared.get(second).isFixed()) {
			return second;
		}
		throw problem("the input %s does not take %d channels".formatted(declared, channels), "give as many channels as it takes");
	}

	private static int length(Shape declared, Dimension time, OptionalInt wanted) throws ProblemException {
		if (time.isFixed() && wanted.isPresent() && !time.is(wanted.getAsInt())) {
			throw problem("the input %s takes windows of %s samples, not of %d".formatted(declared, time, wanted.getAsInt()), "leave the length out");
		}
		if (!time.isFixed() && wanted.isEmpty()) {
			throw problem("the input %s takes windows of any length".formatted(declared), "say how many samples a window has");
		}
		long samples = time.isFixed() ? time.size().getAsLong() : wanted.getAsInt();
		if (samples < 1 || samples > MOST) {
			throw problem("the input %s takes no windows of %d samples".formatted(declared, samples), "choose another model");
		}
		return (int) samples;
	}

	private static long count(Shape declared, int windows) throws ProblemException {
		if (declared.get(0).isFixed() && !declared.get(0).is(windows)) {
			throw problem("the input %s takes %s windows at once, not %d".formatted(declared, declared.get(0), windows), "give as many as it takes");
		}
		return windows;
	}

	private static ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, "", remedy));
	}
}
