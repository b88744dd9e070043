package org.edgeloop.suggestion.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.suggestion.DetectorField;
import org.edgeloop.suggestion.FieldKind;
import org.edgeloop.suggestion.ui.SuggestForm;

/** A field for each setting of the chosen detector; what the user writes goes into the form at once. */
final class SettingsFields {

	private static final int COLUMNS = 3;
	private static final int WIDTH = 160;

	private final Group group;
	private final SuggestForm form;
	private final Runnable changed;

	/** @param changed is told that a setting has changed */
	SettingsFields(Composite parent, SuggestForm form, Runnable changed) {
		this.form = form;
		this.changed = changed;
		group = new Group(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(8, 5).applyTo(group);
	}

	Control control() {
		return group;
	}

	/** Makes the fields of the detector that is chosen now. */
	void show() {
		for (Control old : group.getChildren()) {
			old.dispose();
		}
		group.setText(form.detector().title());
		form.detector().fields().forEach(this::add);
		var presets = new Button(group, SWT.PUSH);
		presets.setText("Restore Presets");
		presets.addListener(SWT.Selection, _ -> {
			form.restorePresets();
			show();
			group.getParent().layout(true, true);
			changed.run();
		});
		GridDataFactory.swtDefaults().span(COLUMNS, 1).align(SWT.END, SWT.CENTER).applyTo(presets);
	}

	private void add(DetectorField field) {
		new Label(group, SWT.NONE).setText(field.title() + ":");
		if (field.kind() == FieldKind.CHOICE) {
			addChoice(field);
		} else {
			addText(field);
		}
		var help = new Label(group, SWT.WRAP);
		help.setText(field.help());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH * 2, SWT.DEFAULT).applyTo(help);
	}

	private void addChoice(DetectorField field) {
		var combo = new Combo(group, SWT.READ_ONLY);
		combo.setItems(field.choices().toArray(String[]::new));
		combo.setText(form.value(field.name()));
		combo.setToolTipText(field.help());
		combo.addListener(SWT.Selection, _ -> take(field, combo.getText()));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
	}

	private void addText(DetectorField field) {
		var cell = new Composite(group, SWT.NONE);
		boolean isFile = field.kind() == FieldKind.FILE;
		GridLayoutFactory.fillDefaults().numColumns(isFile ? 2 : 1).applyTo(cell);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(cell);
		var text = new Text(cell, SWT.BORDER);
		text.setText(form.value(field.name()));
		text.setMessage(field.kind() == FieldKind.DURATION ? "samples, or 5 ms" : "");
		text.setToolTipText(field.help());
		text.addListener(SWT.Modify, _ -> take(field, text.getText()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		if (isFile) {
			addBrowse(cell, text);
		}
	}

	private static void addBrowse(Composite cell, Text text) {
		var browse = new Button(cell, SWT.PUSH);
		browse.setText("…");
		browse.setToolTipText("Choose a file");
		browse.addListener(SWT.Selection, _ -> {
			String chosen = new FileDialog(cell.getShell(), SWT.OPEN).open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
	}

	private void take(DetectorField field, String value) {
		form.setValue(field.name(), value);
		changed.run();
	}
}
