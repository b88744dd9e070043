package org.edgeloop.onnx.ui.internal.tensor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.edgeloop.onnx.tensor.TensorSlice;
import org.edgeloop.onnx.ui.internal.properties.Counts;
import org.edgeloop.onnx.ui.tensor.SliceTable;
import org.edgeloop.ui.StrayItems;
import org.edgeloop.ui.TableCopy;
import org.edgeloop.ui.ThemeColors;

/** A slice of a tensor in a native table, which asks for the cells in sight alone. Large slices are shown page by page. */
final class ValueTable {

	private static final int INDEX_CHARACTERS = 9;
	private static final int NUMBER_CHARACTERS = 14;
	private static final int TEXT_CHARACTERS = 40;

	private final SliceTable cells;
	private final Composite area;
	private final Composite pages;
	private final Label position;
	private final Table table;
	private long shown = -1;
	private int valueCharacters;

	ValueTable(Composite parent, SliceTable cells) {
		this.cells = cells;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		pages = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(pages);
		page("\u25C0", "Columns before", 0, -1);
		page("\u25B6", "Columns after", 0, 1);
		page("\u25B2", "Rows before", -1, 0);
		page("\u25BC", "Rows after", 1, 0);
		position = new Label(pages, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(position);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pages);
		table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		StrayItems.clearAwayFrom(table);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addListener(SWT.SetData, this::fill);
		TableCopy.install(table);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(table);
	}

	private void page(String text, String tip, int down, int right) {
		Button button = new Button(pages, SWT.PUSH | SWT.FLAT);
		button.setText(text);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, _ -> cells.turnPage(down, right));
	}

	Composite control() {
		return area;
	}

	/** Shows what the presenter has cut out of the tensor. */
	void refresh() {
		if (cells.version() == shown) {
			return;
		}
		shown = cells.version();
		TensorSlice slice = cells.slice();
		showPages(slice);
		table.setRedraw(false);
		table.setItemCount(0);
		columns(slice);
		table.setItemCount(cells.rows());
		table.clearAll();
		table.setRedraw(true);
	}

	private void showPages(TensorSlice slice) {
		boolean several = cells.rows() < slice.rows() || cells.columns() < slice.columns();
		((GridData) pages.getLayoutData()).exclude = !several;
		pages.setVisible(several);
		position.setText(part("columns", cells.firstColumn(), cells.columns(), slice.columns()) + ", "
				+ part("rows", cells.firstRow(), cells.rows(), slice.rows()));
		area.layout();
	}

	private static String part(String noun, long first, long count, long all) {
		return noun + " " + Counts.of(first) + "\u2013" + Counts.of(Math.max(first, first + count - 1)) + " of " + Counts.of(all);
	}

	/** Columns that are there are used again: making them is what takes time. The last one is empty, for GTK widens it to the edge. */
	private void columns(TensorSlice slice) {
		int wanted = cells.tensor().isPresent() ? cells.columns() + 2 : 0;
		int valueWidth = cells.tensor().filter(tensor -> tensor.type().bits() == 0).isPresent() ? TEXT_CHARACTERS : NUMBER_CHARACTERS;
		boolean resize = wanted != table.getColumnCount() || valueWidth != valueCharacters;
		valueCharacters = valueWidth;
		while (table.getColumnCount() > wanted) {
			table.getColumn(table.getColumnCount() - 1).dispose();
		}
		while (table.getColumnCount() < wanted) {
			new TableColumn(table, SWT.RIGHT);
		}
		var characters = new PixelConverter(table);
		for (int place = 0; place < wanted; place++) {
			boolean isLast = place == wanted - 1;
			table.getColumn(place).setText(isLast ? "" : title(slice, place));
			if (resize) {
				table.getColumn(place).setWidth(characters.convertWidthInCharsToPixels(place == 0 ? INDEX_CHARACTERS : isLast ? 1 : valueWidth));
			}
		}
	}

	private String title(TensorSlice slice, int place) {
		if (place == 0) {
			return slice.rowAxis() < 0 ? "" : "axis " + slice.rowAxis();
		}
		return slice.columnAxis() < 0 ? "value" : Long.toString(cells.firstColumn() + place - 1);
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= cells.rows()) {
			return;
		}
		TableItem item = (TableItem) event.item;
		item.setText(0, cells.slice().rowAxis() < 0 ? "" : Long.toString(cells.firstRow() + event.index));
		item.setForeground(0, ThemeColors.MUTED_TEXT.color());
		for (int column = 0; column < cells.columns(); column++) {
			item.setText(column + 1, cells.cell(event.index, column));
		}
	}

	/** Asks again for the cells in sight. */
	void cellsArrived() {
		table.clearAll();
	}

	void setFocus() {
		table.setFocus();
	}
}
