package org.edgeloop.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.evaluation.internal.WindowShape;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.TensorArray;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/** Cuts windows that follow each other out of a recording, as a model takes them. */
public final class ReadWindowsOperation {

	private final SampleSource source;
	private final List<Integer> channels;
	private final long from;
	private final OptionalInt length;
	private final int windows;
	private final Value input;

	/**
	 * @param channels places in the recording, at least one, in the order in which the model takes them
	 * @param from the first sample
	 * @param length samples of a window; empty where the model says it
	 * @param windows how many, at least one
	 * @param input of the model: a tensor of the shape [T], [N, T], [N, C, T] or [N, T, C], with dimensions of 1 anywhere
	 */
	public ReadWindowsOperation(SampleSource source, List<Integer> channels, long from, OptionalInt length, int windows, Value input) {
		this.source = source;
		this.channels = List.copyOf(channels);
		this.from = from;
		this.length = length;
		this.windows = windows;
		this.input = input;
	}

	/**
	 * @return of the input's type; missing samples are NaN
	 * @throws ProblemException if the input takes no such windows, or the recording does not have them
	 * @throws IOException if the recording cannot be read any more
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public TensorArray run(Progress progress) throws IOException {
		if (input.type().isEmpty() || !(input.type().get() instanceof ValueType.OfTensor(ElementType element, var shape)) || shape.isEmpty()) {
			throw new ProblemException(Problem.error("the input '%s' is no tensor whose shape is known".formatted(input.name()), "", "give its values in a file"));
		}
		WindowShape layout = WindowShape.of(shape.get(), channels.size(), length, windows);
		int samples = layout.length();
		progress.begin("Reading windows", windows);
		var numbers = new double[windows * channels.size() * samples];
		var window = new double[samples];
		for (int w = 0; w < windows; w++) {
			progress.checkCancelled();
			for (int c = 0; c < channels.size(); c++) {
				read(channels.get(c), from + (long) w * samples, window);
				place(window, numbers, w, c, layout);
			}
			progress.worked(1);
		}
		return TensorArray.ofDoubles(element, layout.dims(), numbers);
	}

	private void read(int place, long first, double[] window) throws IOException {
		Channel channel = source.channels().get(place);
		if (first < 0 || first + window.length > channel.length()) {
			throw new ProblemException(Problem.error("the channel '%s' has %d samples, and the window goes from %d to %d".formatted(channel.name(),
					channel.length(), first, first + window.length), source.file().toString(), "begin earlier, or give fewer windows"));
		}
		source.read(place, first, window, 0, window.length);
	}

	private void place(double[] window, double[] numbers, int w, int c, WindowShape layout) {
		int samples = window.length;
		int count = channels.size();
		for (int t = 0; t < samples; t++) {
			numbers[w * count * samples + (layout.channelsFirst() ? c * samples + t : t * count + c)] = window[t];
		}
	}
}
