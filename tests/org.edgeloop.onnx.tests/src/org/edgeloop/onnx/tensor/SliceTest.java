package org.edgeloop.onnx.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.LongStream;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;
import org.junit.jupiter.api.Test;

/** Slices of tensors whose elements are their own places, so that each cell is known by the formula of row-major order. */
class SliceTest {

	private static Tensor places(long... dims) throws IOException {
		long count = LongStream.of(dims).reduce(1, (a, b) -> a * b);
		return TensorArray.ofLongs(ElementType.INT64, LongStream.of(dims).boxed().toList(), LongStream.range(0, count).toArray()).tensor("t");
	}

	@Test
	void beginsWithTheLastTwoAxesThatHaveMoreThanOneIndex() {
		assertEquals(List.of(0, 1), axes(TensorSlice.of(List.of(128L, 128L, 1L, 1L))));
		assertEquals(List.of(2, 3), axes(TensorSlice.of(List.of(8L, 1L, 3L, 3L))));
		assertEquals(List.of(1, 2), axes(TensorSlice.of(List.of(1L, 1L, 1L))));
		assertEquals(List.of(0, -1), axes(TensorSlice.of(List.of(5L))));
		assertEquals(List.of(-1, -1), axes(TensorSlice.of(List.of())));
	}

	private static List<Integer> axes(TensorSlice slice) {
		return List.of(slice.rowAxis(), slice.columnAxis());
	}

	@Test
	void readsAnyTwoAxesAtAnyIndexOfTheOthers() throws IOException {
		long[] dims = { 2, 3, 4, 5 };
		Tensor tensor = places(dims);
		for (int row = 0; row < 4; row++) {
			for (int column = 0; column < 4; column++) {
				if (row != column) {
					TensorSlice slice = TensorSlice.of(tensor.dims()).withAxes(row, column);
					for (int axis : slice.fixedAxes()) {
						slice = slice.at(axis, dims[axis] - 1);
					}
					checkAll(tensor, slice, dims);
				}
			}
		}
	}

	private static void checkAll(Tensor tensor, TensorSlice slice, long[] dims) throws IOException {
		SliceBlock block = new ReadSliceOperation(tensor, slice).run(0, (int) slice.rows(), 0, (int) slice.columns(), Progress.NONE);
		for (long i = 0; i < slice.rows(); i++) {
			for (long j = 0; j < slice.columns(); j++) {
				long[] at = { dims[0] - 1, dims[1] - 1, dims[2] - 1, dims[3] - 1 };
				at[slice.rowAxis()] = i;
				at[slice.columnAxis()] = j;
				long place = ((at[0] * 3 + at[1]) * 4 + at[2]) * 5 + at[3];
				assertEquals(Long.toString(place), block.text(i, j), slice.toString());
			}
		}
	}

	@Test
	void swapsAxesWhereBothWouldBeTheSame() {
		TensorSlice slice = TensorSlice.of(List.of(2L, 3L, 4L));

		assertEquals(List.of(2, 1), axes(slice.withAxes(2, 2)));
		assertEquals("[1, 2, 3]", slice.at(0, 1).cell(2, 3));
		assertThrows(IllegalArgumentException.class, () -> slice.at(0, 2));
	}

	@Test
	void readsAPartInTheMiddle() throws IOException {
		Tensor tensor = places(1000, 70);
		SliceBlock block = new ReadSliceOperation(tensor, TensorSlice.of(tensor.dims())).run(500, 2, 60, 10, Progress.NONE);

		assertEquals(20, block.texts().size());
		assertEquals("35060", block.text(500, 60));
		assertEquals("35139", block.text(501, 69));
	}

	@Test
	void mapsLargeSlicesToMeansOfRectangles() throws IOException {
		Tensor tensor = places(6, 10);
		SliceMap map = new MapSliceOperation(tensor, TensorSlice.of(tensor.dims()), 3, 4).run(Progress.NONE);

		// two rows by three columns a cell, the last column of cells has one; the mean of k·10 + c over a rectangle is that of its corners
		assertArrayEquals(new double[] { 6, 9, 12, 14 }, map.means()[0]);
		assertArrayEquals(new double[] { 46, 49, 52, 54 }, map.means()[2]);
		assertEquals("4\u20135", map.rowName(2));
		assertEquals("9", map.columnName(3));
		assertTrue(new MapSliceOperation(tensor, TensorSlice.of(tensor.dims()), 6, 10).run(Progress.NONE).isExact());
	}

	@Test
	void leavesOutWhatIsNoNumber() throws IOException {
		Tensor tensor = TensorArray.ofDoubles(ElementType.FLOAT, List.of(1L, 4L), Double.NaN, 3, Double.POSITIVE_INFINITY, Double.NaN).tensor("t");
		SliceMap map = new MapSliceOperation(tensor, TensorSlice.of(tensor.dims()), 1, 2).run(Progress.NONE);

		assertArrayEquals(new double[] { 3, Double.NaN }, map.means()[0]);
	}

	@Test
	void readsScalarsVectorsTextsAndNothing() throws IOException {
		assertEquals("7", only(TensorArray.ofLongs(ElementType.INT8, List.of(), 7).tensor("t")).getFirst());
		assertEquals(List.of("0", "1", "2"), only(places(3)));
		assertEquals(List.of("a", "b"), only(TensorArray.ofTexts(List.of(2L), List.of("a", "b")).tensor("t")));
		assertEquals(List.of(), only(places(0, 4)));
		var complex = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putFloat(1.5f).putFloat(-2).putFloat(0).putFloat(0.25f).flip();
		assertEquals(List.of("1.5-2j", "0+0.25j"), only(TensorArray.of(ElementType.COMPLEX64, List.of(2L), complex).tensor("t")));
	}

	private static List<String> only(Tensor tensor) throws IOException {
		TensorSlice slice = TensorSlice.of(tensor.dims());
		return new ReadSliceOperation(tensor, slice).run(0, (int) slice.rows(), 0, (int) slice.columns(), Progress.NONE).texts();
	}

	/** As NumPy 1.24 prints these float32 and float64 elements one by one, but for its trailing point. */
	@Test
	void writesElementsByTheirOwnDigits() {
		assertEquals("0.1", ElementText.of(ElementType.FLOAT, 0.1f));
		assertEquals("0.1", ElementText.of(ElementType.DOUBLE, 0.1));
		assertEquals("3.1415927", ElementText.of(ElementType.FLOAT, (float) Math.PI));
		assertEquals("1e-5", ElementText.of(ElementType.FLOAT, 1e-5f));
		assertEquals("1.5e10", ElementText.of(ElementType.FLOAT, 1.5e10f));
		assertEquals("0", ElementText.of(ElementType.FLOAT, -0.0));
		assertEquals("nan", ElementText.of(ElementType.FLOAT16, Double.NaN));
		assertEquals("-inf", ElementText.of(ElementType.FLOAT, Double.NEGATIVE_INFINITY));
		assertEquals("true", ElementText.of(ElementType.BOOL, 1L));
		assertEquals("18446744073709551615", ElementText.of(ElementType.UINT64, -1L));
	}
}
