package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.review.ReviewText;
import org.edgeloop.ui.StrayItems;

/** The native table of labels. It makes items only for the rows in sight, and sorts nothing itself. */
final class LabelTable {

	/** What the user wants of the table. */
	interface Requests {

		void sortBy(LabelColumn column, boolean descending);

		void selected(List<Label> labels);

		void opened();
	}

	private final LabellingPresenter presenter;
	private final TypeImages images;
	private final TableViewer viewer;
	private final List<LabelColumn> columns;
	private LabelRows rows = LabelRows.NONE;

	LabelTable(Composite parent, LabellingPresenter presenter, Requests requests) {
		this.presenter = presenter;
		viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		StrayItems.clearAwayFrom(viewer.getTable());
		images = new TypeImages(new TypeColors(presenter.taxonomy()), viewer.getTable());
		columns = LabelColumn.of(presenter.taxonomy());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) place -> viewer.replace(rows.get(place), place));
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		int character = (int) Math.ceil(new PixelConverter(table).convertWidthInCharsToPixels(10) / 10.0);
		for (LabelColumn column : columns) {
			addColumn(column, column.characters() * character, requests);
		}
		table.setSortColumn(table.getColumn(columns.indexOf(LabelColumn.START)));
		table.setSortDirection(SWT.UP);
		table.addListener(SWT.Selection, _ -> requests.selected(rows.labels(table.getSelectionIndices())));
		table.addListener(SWT.DefaultSelection, _ -> requests.opened());
	}

	private void addColumn(LabelColumn column, int width, Requests requests) {
		TableViewerColumn viewerColumn = new TableViewerColumn(viewer, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
		viewerColumn.setLabelProvider(new Cells(column));
		LabelCellEditing.of(column, viewer, presenter).ifPresent(viewerColumn::setEditingSupport);
		TableColumn widget = viewerColumn.getColumn();
		widget.setText(column.title());
		widget.setWidth(width);
		widget.setMoveable(true);
		widget.addListener(SWT.Selection, _ -> {
			Table table = viewer.getTable();
			boolean descending = table.getSortColumn() == widget && table.getSortDirection() == SWT.UP;
			table.setSortColumn(widget);
			table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
			requests.sortBy(column, descending);
		});
	}

	TableViewer viewer() {
		return viewer;
	}

	Table control() {
		return viewer.getTable();
	}

	/** @return the label whose row is at a place in the table */
	Optional<Label> labelAt(Point at) {
		return Optional.ofNullable(control().getItem(at)).map(control()::indexOf).filter(place -> place >= 0 && place < rows.size())
				.flatMap(place -> rows.labels(new int[] { place }).stream().findFirst());
	}

	/** Shows other rows, with the same labels selected as in the editor. */
	void show(LabelRows sorted) {
		// The viewer asks for the elements of selected rows, and the old rows are no places among the new ones.
		control().deselectAll();
		rows = sorted;
		viewer.setInput(sorted);
		viewer.setItemCount(sorted.size());
		select(presenter.selection());
	}

	/** Writes the rows in sight anew, as after times are written in another way. */
	void refresh() {
		viewer.refresh();
	}

	/** Selects the rows of labels and scrolls the first into view, unless they are selected already. */
	void select(List<Label> labels) {
		int[] places = rows.places(labels);
		int[] present = IntStream.of(control().getSelectionIndices()).sorted().toArray();
		if (!Arrays.equals(places, present)) {
			control().setSelection(places);
		}
	}

	void selectAll() {
		control().selectAll();
	}

	/** @return the selected rows as text; all rows where none is selected */
	String toText() {
		int[] places = control().getSelectionIndices();
		return rows.toText(places.length == 0 ? IntStream.range(0, rows.size()).toArray() : places, columns, time());
	}

	/** Begins to edit a cell of the first selected row. */
	void edit(LabelColumn column) {
		int place = control().getSelectionIndex();
		Object row = place < 0 ? null : viewer.getElementAt(place);
		if (row != null) {
			viewer.editElement(row, columns.indexOf(column));
		}
	}

	boolean isEmpty() {
		return rows.size() == 0;
	}

	private TimeText time() {
		return TimeText.of(presenter.timeline());
	}

	/** Writes one column. */
	private final class Cells extends CellLabelProvider {

		private final LabelColumn column;

		Cells(LabelColumn column) {
			this.column = column;
		}

		@Override
		public void update(ViewerCell cell) {
			LabelRow row = (LabelRow) cell.getElement();
			cell.setText(column.text(row, time()));
			if (column == LabelColumn.CLASS) {
				cell.setImage(images.image(row.type()));
			} else if (column == LabelColumn.REVIEW) {
				cell.setImage(ReviewText.image(row.review().state()));
			}
		}
	}
}
