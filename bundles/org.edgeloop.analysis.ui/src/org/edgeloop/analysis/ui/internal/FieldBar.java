package org.edgeloop.analysis.ui.internal;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** The fields of a view in a row that is broken where it is too long, a line of words below them, and room for what they are about. */
public final class FieldBar {

	private static final int INDENT = 6;

	private final Composite whole;
	private final Composite fields;
	private final Label status;

	/** Makes the view's own composite, with the fields at its top. */
	public FieldBar(Composite parent) {
		whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(whole);
		fields = new Composite(whole, SWT.NONE);
		var layout = new RowLayout();
		layout.center = true;
		layout.spacing = 6;
		fields.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(fields);
		status = new Label(whole, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(1, SWT.DEFAULT).applyTo(status);
		whole.addListener(SWT.Resize, _ -> fit());
	}

	/** The fields and what is said take as many lines as they need at this width. */
	public void fit() {
		int width = Math.max(1, whole.getClientArea().width);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, fields.computeSize(width, SWT.DEFAULT).y).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).hint(width - INDENT, SWT.DEFAULT).applyTo(status);
		whole.layout();
	}

	/** @return the composite that holds all; what is added to it takes the room below */
	public Composite whole() {
		return whole;
	}

	/** Says something above what is shown. */
	public void say(String words) {
		if (!words.equals(status.getText())) {
			// An ampersand in a channel's name is no mnemonic.
			status.setText(words.replace("&", "&&"));
			status.setToolTipText(words);
			fit();
		}
	}

	private Composite pair(String name) {
		var pair = new Composite(fields, SWT.NONE);
		var layout = new RowLayout();
		layout.center = true;
		layout.marginTop = layout.marginBottom = layout.marginLeft = layout.marginRight = 0;
		pair.setLayout(layout);
		new Label(pair, SWT.NONE).setText(name);
		return pair;
	}

	/** @param chosen is told the place of what the user has chosen */
	public Combo combo(String name, List<String> items, IntConsumer chosen) {
		var combo = new Combo(pair(name), SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.addListener(SWT.Selection, _ -> chosen.accept(combo.getSelectionIndex()));
		return combo;
	}

	/** @param chosen is told each number that the user has typed or stepped to */
	public Spinner spinner(String name, int least, int most, IntConsumer chosen) {
		var spinner = new Spinner(pair(name), SWT.BORDER);
		spinner.setValues(least, least, most, 0, 1, 10);
		spinner.addListener(SWT.Selection, _ -> chosen.accept(spinner.getSelection()));
		return spinner;
	}

	/** @param chosen is run whenever the mark is set or taken off */
	public Button check(String text, String hint, Runnable chosen) {
		var check = new Button(fields, SWT.CHECK);
		check.setText(text);
		check.setToolTipText(hint);
		check.addListener(SWT.Selection, _ -> chosen.run());
		return check;
	}

	/** Shows other items, or another choice, where they differ; the field is touched no more than that, for somebody may be using it. */
	public void show(Combo combo, List<String> items, int chosen) {
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
			combo.pack();
			fields.requestLayout();
			fit();
		}
		if (combo.getSelectionIndex() != chosen) {
			combo.select(chosen);
		}
	}

	/** Shows another number, where it differs. */
	public void show(Spinner spinner, int value) {
		if (spinner.getSelection() != value) {
			spinner.setSelection(value);
		}
	}
}
