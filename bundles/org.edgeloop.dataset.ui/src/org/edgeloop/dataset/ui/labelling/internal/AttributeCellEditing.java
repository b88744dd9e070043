package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Edits an attribute inside the table, where the label's class has it. */
final class AttributeCellEditing extends EditingSupport {

	private final TableViewer viewer;
	private final LabellingPresenter presenter;
	private final String attribute;

	AttributeCellEditing(TableViewer viewer, LabellingPresenter presenter, String attribute) {
		super(viewer);
		this.viewer = viewer;
		this.presenter = presenter;
		this.attribute = attribute;
	}

	private Optional<AttributeDefinition> definition(Object row) {
		return presenter.taxonomy().attributesOf(((LabelRow) row).type()).stream()
				.filter(definition -> definition.name().equals(attribute)).findFirst();
	}

	@Override
	protected boolean canEdit(Object row) {
		return definition(row).isPresent();
	}

	@Override
	protected @Nullable CellEditor getCellEditor(Object row) {
		return definition(row).map(definition -> {
			List<String> choices = AttributeText.choices(definition);
			CellEditor editor = choices.isEmpty() ? new TextCellEditor(viewer.getTable()) : ChoiceProperty.editor(viewer.getTable(), choices);
			editor.setValidator(value -> AttributeText.fault(definition, String.valueOf(value)).orElse(null));
			return editor;
		}).orElse(null);
	}

	@Override
	protected Object getValue(Object row) {
		return ((LabelRow) row).attribute(attribute);
	}

	@Override
	protected void setValue(Object row, @Nullable Object text) {
		definition(row).filter(definition -> text != null && AttributeText.fault(definition, text.toString()).isEmpty())
				.ifPresent(definition -> presenter.editing().setAttribute(List.of(((LabelRow) row).label()), attribute,
						AttributeText.parse(definition, String.valueOf(text))));
	}
}
