package org.edgeloop.dataset.ui.exchange.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.dataset.exchange.LabelExchange;
import org.edgeloop.dataset.exchange.LabelFormat;

/** The formats to choose from. */
final class FormatChoice {

	private final List<LabelFormat> formats = LabelExchange.formats();
	private final Combo combo;

	/** @param parent has a grid layout of {@code columns} columns, of which the name takes one */
	FormatChoice(Composite parent, int columns, Runnable changed) {
		new Label(parent, SWT.NONE).setText("F&ormat:");
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(columns - 1, 1).grab(true, false).applyTo(combo);
		formats.forEach(format -> combo.add(format.title()));
		combo.select(0);
		combo.addListener(SWT.Selection, _ -> changed.run());
	}

	LabelFormat format() {
		return formats.get(combo.getSelectionIndex());
	}

	void choose(LabelFormat format) {
		combo.select(formats.indexOf(format));
	}
}
