package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Edits class and note of a label inside the table, each as one undoable command. */
abstract class LabelCellEditing extends EditingSupport {

	final LabellingPresenter presenter;

	private LabelCellEditing(TableViewer viewer, LabellingPresenter presenter) {
		super(viewer);
		this.presenter = presenter;
	}

	/** @return empty for columns that are not edited in the table */
	static Optional<EditingSupport> of(LabelColumn column, TableViewer viewer, LabellingPresenter presenter) {
		if (column == LabelColumn.CLASS) {
			return Optional.of(new TypeEditing(viewer, presenter));
		}
		return column == LabelColumn.NOTE ? Optional.of(new NoteEditing(viewer, presenter))
				: column.attribute().map(name -> new AttributeCellEditing(viewer, presenter, name));
	}

	/** A double click edits what can be edited; one click only selects, as in every table. */
	static void activateByDoubleClick(TableViewer viewer) {
		var strategy = new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		};
		TableViewerEditor.create(viewer, strategy, ColumnViewerEditor.TABBING_HORIZONTAL);
	}

	@Override
	protected boolean canEdit(Object row) {
		return true;
	}

	private static final class NoteEditing extends LabelCellEditing {

		private final TextCellEditor editor;

		NoteEditing(TableViewer viewer, LabellingPresenter presenter) {
			super(viewer, presenter);
			editor = new TextCellEditor(viewer.getTable());
		}

		@Override
		protected CellEditor getCellEditor(Object row) {
			return editor;
		}

		@Override
		protected Object getValue(Object row) {
			return ((LabelRow) row).note();
		}

		@Override
		protected void setValue(Object row, Object note) {
			presenter.editing().setNote(List.of(((LabelRow) row).label()), String.valueOf(note));
		}
	}

	private static final class TypeEditing extends LabelCellEditing {

		private final ComboBoxViewerCellEditor editor;

		TypeEditing(TableViewer viewer, LabellingPresenter presenter) {
			super(viewer, presenter);
			editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION
					| ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
			editor.setContentProvider(ArrayContentProvider.getInstance());
			editor.setLabelProvider(LabelProvider.createTextProvider(type -> ((LabelType) type).path().replace("/", " / ")));
			editor.setInput(presenter.taxonomy().types().toList());
		}

		@Override
		protected CellEditor getCellEditor(Object row) {
			return editor;
		}

		@Override
		protected Object getValue(Object row) {
			String type = ((LabelRow) row).type();
			return presenter.taxonomy().find(type).map(Object.class::cast).orElse(type);
		}

		@Override
		protected void setValue(Object row, Object type) {
			if (type instanceof LabelType chosen) {
				presenter.editing().setType(List.of(((LabelRow) row).label()), chosen.path());
			}
		}
	}
}
