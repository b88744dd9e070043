package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** A property that takes one of a few texts. */
final class ChoiceProperty extends PropertyDescriptor {

	private final List<String> choices;

	ChoiceProperty(Object id, String title, List<String> choices) {
		super(id, title);
		this.choices = List.copyOf(choices);
	}

	@Override
	public CellEditor createPropertyEditor(Composite parent) {
		return editor(parent, choices);
	}

	/** @return edits a cell by a list whose values are texts */
	static ComboBoxViewerCellEditor editor(Composite parent, List<String> choices) {
		var editor = new ComboBoxViewerCellEditor(parent, SWT.READ_ONLY);
		editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION
				| ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
		editor.setContentProvider(ArrayContentProvider.getInstance());
		editor.setLabelProvider(new LabelProvider());
		editor.setInput(choices);
		return editor;
	}
}
