package org.edgeloop.onnx.ui.tensor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.tensor.ReadSliceOperation;
import org.edgeloop.onnx.tensor.SliceBlock;
import org.edgeloop.onnx.tensor.TensorSlice;
import org.edgeloop.ui.Background;

/** The cells of a slice's table, read in blocks of rows as they come into sight; the last ones are kept. */
final class SliceCells {

	/** Rows that are read together. */
	static final int BLOCK = 64;

	private static final int KEPT = 64;

	private final Background background;
	private final ReadSliceOperation operation;
	private final TensorSlice slice;
	private final long firstColumn;
	private final int columns;
	private final LongConsumer arrived;
	private final Set<Long> requested = new HashSet<>();
	private final Map<Long, SliceBlock> blocks = new LinkedHashMap<>(KEPT, 1, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, SliceBlock> eldest) {
			return size() > KEPT;
		}
	};
	private Optional<Problem> problem = Optional.empty();
	private boolean closed;

	/**
	 * @param firstColumn of the slice that is shown
	 * @param columns how many are shown
	 * @param arrived is told the first row of a block that has been read
	 */
	SliceCells(Background background, Tensor tensor, TensorSlice slice, long firstColumn, int columns, LongConsumer arrived) {
		this.background = background;
		operation = new ReadSliceOperation(tensor, slice);
		this.slice = slice;
		this.firstColumn = firstColumn;
		this.columns = columns;
		this.arrived = arrived;
	}

	/** @return the text of a cell; empty until it has been read, which begins now */
	Optional<String> text(long row, long column) {
		long number = row / BLOCK;
		SliceBlock block = blocks.get(number);
		if (block == null) {
			request(number);
			return Optional.empty();
		}
		return Optional.of(block.text(row, column));
	}

	private void request(long number) {
		if (problem.isEmpty() && requested.add(number)) {
			long first = number * BLOCK;
			int rows = (int) Math.min(BLOCK, slice.rows() - first);
			background.start("Fetching rows from " + first, progress -> operation.run(first, rows, firstColumn, columns, progress.until(() -> closed)),
					block -> take(number, block), this::fail);
		}
	}

	private void take(long number, SliceBlock block) {
		requested.remove(number);
		if (!closed) {
			blocks.put(number, block);
			arrived.accept(number * BLOCK);
		}
	}

	private void fail(Problem fault) {
		if (!closed && problem.isEmpty()) {
			problem = Optional.of(fault);
			arrived.accept(0);
		}
	}

	/** @return why the cells cannot be read */
	Optional<Problem> problem() {
		return problem;
	}

	/** Nobody is told anything any more. */
	void close() {
		closed = true;
	}
}
