package org.edgeloop.onnx.ui.tensor;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.tensor.TensorSlice;
import org.edgeloop.ui.Background;

/** A slice of a tensor as a table, of which so much is shown as native tables can take; the rest is on other pages. */
public final class SliceTable {

	/** Columns of a page. */
	static final int COLUMNS = 100;

	/** Rows of a page. */
	static final int ROWS = 100_000;

	private final Background background;
	private final Runnable changed;
	private final Runnable arrived;
	private Optional<Tensor> tensor = Optional.empty();
	private TensorSlice slice = TensorSlice.of(List.of());
	private long firstRow;
	private long firstColumn;
	private Optional<SliceCells> cells = Optional.empty();
	private long version;

	/**
	 * @param changed is told when another slice or page is shown
	 * @param arrived is told when cells have been read
	 */
	SliceTable(Background background, Runnable changed, Runnable arrived) {
		this.background = background;
		this.changed = changed;
		this.arrived = arrived;
	}

	/** Begins with the first page of a slice, whose tensor is still to come. */
	void start(TensorSlice first) {
		clear();
		slice = first;
		firstRow = 0;
		firstColumn = 0;
	}

	/** Shows the slice of a tensor. */
	void show(Tensor shown) {
		tensor = Optional.of(shown);
		cut();
	}

	/** Shows no tensor; the slice stays for the next one. */
	void clear() {
		cells.ifPresent(SliceCells::close);
		cells = Optional.empty();
		tensor = Optional.empty();
		version++;
	}

	private void cut() {
		version++;
		cells.ifPresent(SliceCells::close);
		cells = tensor.map(shown -> new SliceCells(background, shown, slice, firstColumn, columns(), _ -> arrived.run()));
		changed.run();
	}

	/** @return the tensor that it is of; empty until that is ready */
	public Optional<Tensor> tensor() {
		return tensor;
	}

	/** @return another number whenever other cells are shown */
	public long version() {
		return version;
	}

	public TensorSlice slice() {
		return slice;
	}

	/** Shows another slice of the tensor. */
	public void setSlice(TensorSlice wanted) {
		if (!wanted.equals(slice)) {
			firstRow = wanted.rowAxis() == slice.rowAxis() ? firstRow : 0;
			firstColumn = wanted.columnAxis() == slice.columnAxis() ? firstColumn : 0;
			slice = wanted;
			cut();
		}
	}

	/** @return the first row of the slice that is shown */
	public long firstRow() {
		return firstRow;
	}

	/** @return the first column of the slice that is shown */
	public long firstColumn() {
		return firstColumn;
	}

	/**
	 * Shows another page.
	 *
	 * @param down pages of rows to go on, backwards if negative
	 * @param right pages of columns to go on, backwards if negative
	 */
	public void turnPage(int down, int right) {
		long row = turned(firstRow, down, ROWS, slice.rows());
		long column = turned(firstColumn, right, COLUMNS, slice.columns());
		if (row != firstRow || column != firstColumn) {
			firstRow = row;
			firstColumn = column;
			cut();
		}
	}

	private static long turned(long first, int pages, int size, long all) {
		long wanted = first + (long) pages * size;
		return wanted < 0 || wanted >= all ? first : wanted;
	}

	/** @return how many rows the page has */
	public int rows() {
		return tensor.isEmpty() || slice.columns() == 0 ? 0 : (int) Math.min(ROWS, slice.rows() - firstRow);
	}

	/** @return how many columns the page has */
	public int columns() {
		return tensor.isEmpty() ? 0 : (int) Math.min(COLUMNS, slice.columns() - firstColumn);
	}

	/**
	 * @param row of the page
	 * @param column of the page
	 * @return the cell for people; a sign that it is on its way until it has been read, nothing if it cannot be
	 */
	public String cell(int row, int column) {
		return cells.flatMap(read -> read.text(firstRow + row, firstColumn + column)).orElse(problem().isPresent() ? "" : "\u2026");
	}

	/** @return why cells cannot be read */
	Optional<Problem> problem() {
		return cells.flatMap(SliceCells::problem);
	}
}
