package org.edgeloop.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.TensorArray;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.junit.jupiter.api.Test;

/** Windows of a recording whose sample t of channel c is 100 c + t. */
class ReadWindowsTest {

	private static final int LENGTH = 20;

	private static final SampleSource SOURCE = new SampleSource() {

		@Override
		public Path file() {
			return Path.of("recording");
		}

		@Override
		public String format() {
			return "TEST";
		}

		@Override
		public List<Channel> channels() {
			return List.of(channel("a"), channel("b"), channel("c"));
		}

		private static Channel channel(String name) {
			return new Channel(name, "", OptionalDouble.empty(), Optional.empty(), LENGTH, SampleType.FLOAT64);
		}

		@Override
		public Map<String, String> metadata() {
			return Map.of();
		}

		@Override
		public void read(int channel, long from, double[] into, int offset, int count) {
			for (int i = 0; i < count; i++) {
				into[offset + i] = 100 * channel + from + i;
			}
		}

		@Override
		public void read(int channel, long from, float[] into, int offset, int count) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void close() {
			// holds nothing
		}
	};

	private static String read(Shape shape, ElementType type, List<Integer> channels, long from, int length, int windows) throws IOException {
		var input = new Value("x", Optional.of(new ValueType.OfTensor(type, shape)), "");
		OptionalInt wanted = length == 0 ? OptionalInt.empty() : OptionalInt.of(length);
		TensorArray array = new ReadWindowsOperation(SOURCE, channels, from, wanted, windows, input).run(Progress.NONE);
		return array + " " + Arrays.toString(Arrays.stream(array.doubles(0, array.elements())).mapToInt(number -> (int) number).toArray());
	}

	private static Shape shape(Object... dims) {
		return new Shape(Arrays.stream(dims).map(dim -> dim instanceof Integer size ? Dimension.of(size) : Dimension.named(dim.toString())).toList());
	}

	@Test
	void windowsGoWhereTheModelTakesThem() throws IOException {
		assertEquals("float32[3] [105, 106, 107]", read(shape(3), ElementType.FLOAT, List.of(1), 5, 0, 1));
		assertEquals("float64[2, 3] [0, 1, 2, 3, 4, 5]", read(shape("N", 3), ElementType.DOUBLE, List.of(0), 0, 0, 2));
		assertEquals("float32[1, 2, 3] [204, 205, 206, 4, 5, 6]", read(shape("N", 2, 3), ElementType.FLOAT, List.of(2, 0), 4, 0, 1));
		assertEquals("float32[2, 3, 2] [0, 100, 1, 101, 2, 102, 3, 103, 4, 104, 5, 105]", read(shape(2, 3, 2), ElementType.FLOAT, List.of(0, 1), 0, 0, 2));
		assertEquals("int16[1, 1, 4, 1] [7, 8, 9, 10]", read(shape("N", 1, 4, 1), ElementType.INT16, List.of(0), 7, 0, 1));
		assertEquals("float32[1, 1, 3] [0, 1, 2]", read(shape("N", 1, "T"), ElementType.FLOAT, List.of(0), 0, 3, 1));
		assertEquals("float32[1, 3, 2] [0, 1, 100, 101, 200, 201]", read(shape("N", "C", "T"), ElementType.FLOAT, List.of(0, 1, 2), 0, 2, 1));
	}

	@Test
	void whatDoesNotFitIsSaid() {
		assertTrue(problem(shape("N", "T"), List.of(0), 0, 0, 1).contains("any length"));
		assertTrue(problem(shape("N", 4), List.of(0, 1), 0, 0, 1).contains("one channel"));
		assertTrue(problem(shape("N", 2, 4), List.of(0, 1, 2), 0, 0, 1).contains("does not take 3 channels"));
		assertTrue(problem(shape(1, 4), List.of(0), 0, 0, 2).contains("1 windows at once"));
		assertTrue(problem(shape("N", 4), List.of(0), 17, 0, 1).contains("goes from 17 to 21"));
		assertTrue(problem(shape("N", 4), List.of(0), -1, 0, 1).contains("goes from -1"));
		assertTrue(problem(shape("N", 4), List.of(0), 0, 5, 1).contains("not of 5"));
		assertTrue(problem(shape("N", 2, 3, 4), List.of(0), 0, 0, 1).contains("no windows"));
		assertTrue(problem(shape("N", 1 << 30), List.of(0), 0, 0, 1).contains("no windows of"));
	}

	private static String problem(Shape shape, List<Integer> channels, long from, int length, int windows) {
		return assertThrows(ProblemException.class, () -> read(shape, ElementType.FLOAT, channels, from, length, windows)).problem().what();
	}
}
