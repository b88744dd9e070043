package org.edgeloop.dataset.ui.labelling.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/**
 * The classes to choose from, each with its colour and digit key; the one that the next label takes is pressed. Each class is a
 * tool bar of its own, because tool bars hide what does not fit, and rows of them wrap.
 */
final class ClassPalette {

	private final LabellingPresenter presenter;
	private final Composite row;
	private final Map<String, ToolItem> items = new HashMap<>();

	ClassPalette(Composite parent, LabellingPresenter presenter, TypeImages images) {
		this.presenter = presenter;
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.marginTop = layout.marginBottom = layout.marginLeft = layout.marginRight = layout.spacing = 0;
		row.setLayout(layout);
		presenter.taxonomy().types().filter(type -> type.children().isEmpty() || !type.key().isEmpty())
				.forEach(type -> addItem(type, images));
		presenter.addListener(change -> {
			if (change == Change.NEXT_LABEL) {
				update();
			}
		});
		update();
	}

	Control control() {
		return row;
	}

	private void addItem(LabelType type, TypeImages images) {
		ToolItem item = new ToolItem(new ToolBar(row, SWT.FLAT | SWT.RIGHT), SWT.CHECK);
		item.setText(type.key().isEmpty() ? type.name() : type.key() + "  " + type.name());
		item.setImage(images.image(type.path()));
		item.setToolTipText(type.path() + (type.key().isEmpty() ? "" : " (key " + type.key() + ")"));
		item.addListener(SWT.Selection, _ -> presenter.chooseType(type.path()));
		items.put(type.path(), item);
	}

	private void update() {
		items.forEach((path, item) -> item.setSelection(path.equals(presenter.currentType())));
	}
}
