package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The channels with what is said of each; the ticked ones are taken. */
final class ChannelRowsTable {

	private static final int NAME_WIDTH = 150;
	private static final int CELL_WIDTH = 80;

	private final CheckboxTableViewer viewer;
	private final Runnable changed;

	/** @param changed is told when the user changed something */
	ChannelRowsTable(Composite parent, Runnable changed) {
		this.changed = changed;
		viewer = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableViewerColumn channel = new TableViewerColumn(viewer, SWT.LEFT);
		channel.getColumn().setText("Channel");
		channel.getColumn().setWidth(NAME_WIDTH);
		channel.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((ChannelRow) row).name()));
		for (ChannelRow.Cell cell : ChannelRow.Cell.values()) {
			TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
			column.getColumn().setText(cell.title());
			column.getColumn().setWidth(CELL_WIDTH);
			column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> ((ChannelRow) row).text(cell)));
			column.setEditingSupport(new CellEditing(cell));
		}
		viewer.addCheckStateListener(event -> {
			((ChannelRow) event.getElement()).setTaken(event.getChecked());
			changed.run();
		});
	}

	Control control() {
		return viewer.getTable();
	}

	void show(List<ChannelRow> rows) {
		if (!rows.equals(viewer.getInput())) {
			viewer.setInput(rows);
			rows.forEach(row -> viewer.setChecked(row, row.isTaken()));
		}
	}

	/** Lets a cell be typed into. */
	private final class CellEditing extends EditingSupport {

		private final ChannelRow.Cell cell;

		CellEditing(ChannelRow.Cell cell) {
			super(viewer);
			this.cell = cell;
		}

		@Override
		protected CellEditor getCellEditor(Object row) {
			return new TextCellEditor(viewer.getTable());
		}

		@Override
		protected boolean canEdit(Object row) {
			return true;
		}

		@Override
		protected Object getValue(Object row) {
			return ((ChannelRow) row).text(cell);
		}

		@Override
		protected void setValue(Object row, @Nullable Object text) {
			((ChannelRow) row).set(cell, String.valueOf(text));
			viewer.update(row, null);
			changed.run();
		}
	}
}
