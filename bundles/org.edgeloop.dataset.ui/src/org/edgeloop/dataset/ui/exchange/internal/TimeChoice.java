package org.edgeloop.dataset.ui.exchange.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What times in a file count. */
final class TimeChoice {

	private record Choice(String option, String text) {
	}

	private static final List<Choice> CHOICES = List.of(new Choice("", "As the file says, or as its values suggest"),
			new Choice("seconds", "Seconds from the recording's beginning"), new Choice("ms", "Milliseconds from the recording's beginning"),
			new Choice("us", "Microseconds from the recording's beginning"), new Choice("samples", "Samples"),
			new Choice("epoch", "Seconds since 1970"), new Choice("epoch-ms", "Milliseconds since 1970"));

	private final Combo combo;

	/** @param parent has a grid layout of {@code columns} columns, of which the name takes one */
	TimeChoice(Composite parent, int columns, Runnable changed) {
		new Label(parent, SWT.NONE).setText("&Times count:");
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().span(columns - 1, 1).grab(true, false).applyTo(combo);
		CHOICES.forEach(choice -> combo.add(choice.text()));
		combo.select(0);
		combo.addListener(SWT.Selection, _ -> changed.run());
	}

	/** @return the value of the option {@code time}; empty to leave it to the file */
	String option() {
		return CHOICES.get(combo.getSelectionIndex()).option();
	}
}
