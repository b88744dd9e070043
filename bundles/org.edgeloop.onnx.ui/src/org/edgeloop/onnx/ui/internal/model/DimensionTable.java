package org.edgeloop.onnx.ui.internal.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.base.Problem;
import org.edgeloop.onnx.ui.model.DimensionRow;
import org.edgeloop.onnx.ui.model.ModelPresenter;
import org.edgeloop.ui.ThemeColors;

/** Symbolic dimensions, whose sizes are typed into their rows. */
final class DimensionTable {

	private static final int MARGIN = 6;
	private static final int SIZE = 1;
	private static final int NAME_CHARACTERS = 20;
	private static final int SIZE_CHARACTERS = 12;
	private static final int PLACES_CHARACTERS = 60;

	private final ModelPresenter presenter;
	private final Composite area;
	private final TableViewer table;
	private final Label message;
	private final Button unbind;
	private List<DimensionRow> shown = List.of();

	DimensionTable(Composite parent, ModelPresenter presenter) {
		this.presenter = presenter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(area);
		message = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(1, SWT.DEFAULT).applyTo(message);
		unbind = new Button(area, SWT.PUSH);
		unbind.setText("&Unbind All");
		unbind.addListener(SWT.Selection, _ -> presenter.unbindAll());
		table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table.getControl());
		table.setContentProvider(ArrayContentProvider.getInstance());
		column("Dimension", NAME_CHARACTERS, DimensionRow::name);
		column("Size", SIZE_CHARACTERS, row -> row.size().isPresent() ? row.sizeText() : "symbolic").setEditingSupport(new SizeEditing());
		// cells are entered with the mouse alone otherwise
		table.getTable().addListener(SWT.DefaultSelection, _ -> table.editElement(table.getStructuredSelection().getFirstElement(), SIZE));
		column("Stands in", PLACES_CHARACTERS, row -> String.join("; ", row.places()));
	}

	private TableViewerColumn column(String title, int characters, Function<DimensionRow, String> text) {
		var column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(new PixelConverter(table.getTable()).convertWidthInCharsToPixels(characters));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((DimensionRow) row)));
		return column;
	}

	Composite control() {
		return area;
	}

	/** Shows what the presenter knows. */
	void refresh() {
		Optional<Problem> refusal = presenter.refusal();
		message.setForeground(refusal.isPresent() ? ThemeColors.FAILED.color() : ThemeColors.MUTED_TEXT.color());
		message.setText(refusal.map(Problem::toLine).orElse(presenter.dimensions().isEmpty() ? "All sizes of this model's inputs are numbers."
				: "Click on a size, or press Enter, to give one to a dimension: shapes and costs are worked out anew."));
		unbind.setEnabled(presenter.dimensions().stream().anyMatch(row -> row.size().isPresent()));
		if (!presenter.dimensions().equals(shown)) {
			shown = presenter.dimensions();
			table.setInput(shown);
		}
		area.layout();
	}

	/** Text cells that hold a size or nothing. */
	private final class SizeEditing extends EditingSupport {

		private final TextCellEditor editor = new TextCellEditor(table.getTable());

		SizeEditing() {
			super(table);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return ((DimensionRow) element).sizeText();
		}

		@Override
		protected void setValue(Object element, Object value) {
			presenter.bind(((DimensionRow) element).name(), Objects.toString(value, ""));
		}
	}
}
