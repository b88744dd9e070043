package org.edgeloop.onnx.tensor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A tensor of any rank seen as a table: one axis goes down, one to the right, all others stand at an index.
 *
 * @param dims the tensor's shape, none of them negative
 * @param rowAxis the axis that goes down; -1 for a scalar, or a tensor of rank 1 that lies
 * @param columnAxis the axis that goes to the right; -1 for a scalar, or a tensor of rank 1 that stands
 * @param indices for each axis; those of the two axes do not count
 */
public record TensorSlice(List<Long> dims, int rowAxis, int columnAxis, List<Long> indices) {

	/** @throws IllegalArgumentException if the axes are not two of the tensor's, or an index is outside */
	public TensorSlice {
		dims = List.copyOf(dims);
		indices = List.copyOf(indices);
		int rank = dims.size();
		if (indices.size() != rank || rowAxis >= rank || columnAxis >= rank || rank > 0 && rowAxis == columnAxis) {
			throw new IllegalArgumentException("no table of %s by axes %d and %d at %s".formatted(dims, rowAxis, columnAxis, indices));
		}
		for (int axis = 0; axis < rank; axis++) {
			boolean fixed = axis != rowAxis && axis != columnAxis;
			if (fixed && (indices.get(axis) < 0 || indices.get(axis) >= Math.max(1, dims.get(axis)))) {
				throw new IllegalArgumentException("index %d is outside axis %d of %s".formatted(indices.get(axis), axis, dims));
			}
		}
	}

	/** @return the last two axes as a table, rather those that have more than one index; the others at 0 */
	public static TensorSlice of(List<Long> dims) {
		int rank = dims.size();
		List<Long> zeros = dims.stream().map(_ -> 0L).toList();
		if (rank < 2) {
			return new TensorSlice(dims, rank - 1, -1, zeros);
		}
		List<Integer> axes = IntStream.range(0, rank).boxed().sorted(Comparator.comparing((Integer axis) -> dims.get(axis) != 1)).skip(rank - 2L)
				.sorted().toList();
		return new TensorSlice(dims, axes.getFirst(), axes.getLast(), zeros);
	}

	/** @return the same with other axes; where both are the same, they change places */
	public TensorSlice withAxes(int newRowAxis, int newColumnAxis) {
		return newRowAxis == newColumnAxis ? new TensorSlice(dims, columnAxis, rowAxis, indices)
				: new TensorSlice(dims, newRowAxis, newColumnAxis, indices);
	}

	/** @return the same, a column made a row */
	public TensorSlice lying() {
		return columnAxis < 0 && rowAxis >= 0 ? new TensorSlice(dims, -1, rowAxis, indices) : this;
	}

	/** @return the same with one axis at another index */
	public TensorSlice at(int axis, long index) {
		List<Long> moved = new ArrayList<>(indices);
		moved.set(axis, index);
		return new TensorSlice(dims, rowAxis, columnAxis, moved);
	}

	/** @return the axes that stand at an index */
	public List<Integer> fixedAxes() {
		return IntStream.range(0, dims.size()).filter(axis -> axis != rowAxis && axis != columnAxis).boxed().toList();
	}

	public long rows() {
		return rowAxis < 0 ? 1 : dims.get(rowAxis);
	}

	public long columns() {
		return columnAxis < 0 ? 1 : dims.get(columnAxis);
	}

	/** @return the place of a cell in the flattened tensor, in row-major order */
	public long offset(long row, long column) {
		long offset = 0;
		for (int axis = 0; axis < dims.size(); axis++) {
			offset = offset * dims.get(axis) + index(axis, row, column);
		}
		return offset;
	}

	private long index(int axis, long row, long column) {
		if (axis == rowAxis) {
			return row;
		}
		return axis == columnAxis ? column : indices.get(axis);
	}

	/** @return a cell's indices as programs write them, such as {@code [0, 3, 12]} */
	public String cell(long row, long column) {
		return IntStream.range(0, dims.size()).mapToObj(axis -> Long.toString(index(axis, row, column))).collect(Collectors.joining(", ", "[", "]"));
	}
}
