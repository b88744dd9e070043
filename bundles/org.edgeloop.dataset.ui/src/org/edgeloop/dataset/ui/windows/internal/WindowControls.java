package org.edgeloop.dataset.ui.windows.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.dataset.windows.SplitSettings;

/** The fields of the wizard. */
final class WindowControls {

	private static final String[] RULES = { "Most of its samples", "Any label in it", "The sample at its centre" };
	private static final String[] GROUPS = { SplitSettings.RECORDING, SplitSettings.FOLDER, "machine", "run" };
	private static final int ALL_PERCENT = 100;
	private static final int FILE_WIDTH = 360;

	private final Runnable changed;
	private final Text length;
	private final Text hop;
	private final Combo rule;
	private final Spinner purity;
	private final Button unlabelled;
	private final Text channels;
	private final Text types;
	private final Combo by;
	private final Spinner train;
	private final Spinner validation;
	private final Spinner test;
	private final Text seed;
	private final Text recipe;
	private final Button applied;
	private final Text file;

	/** @param changed run whenever a field holds something else */
	WindowControls(Composite parent, Runnable changed) {
		this.changed = changed;
		Composite columns = columns(parent, 2);
		Composite windows = group(columns, "Windows");
		length = text(windows, "&Length [samples]:", "4096");
		hop = text(windows, "&Hop [samples]:", "2048");
		channels = text(windows, "&Channels:", "");
		channels.setMessage("all");
		channels.setToolTipText("Names with commas between, in the order that they are wanted in; empty for all");
		rule = combo(windows, "C&lass by:", SWT.READ_ONLY, RULES);
		purity = spinner(windows, "P&urity at least [%]:", 0);
		types = text(windows, "Label &types:", "");
		types.setMessage("all");
		types.setToolTipText("Paths of label types with commas between, each with all below it; empty for all");
		unlabelled = check(windows, "&Keep windows without a class");
		Composite split = group(columns, "Split");
		by = combo(split, "Keep to&gether by:", SWT.NONE, GROUPS);
		by.setToolTipText("recording, folder, or an attribute that dataset.json gives to recordings: its windows never come apart");
		train = spinner(split, "&Training [%]:", 70);
		validation = spinner(split, "&Validation [%]:", 15);
		test = spinner(split, "T&est [%]:", 15);
		seed = text(split, "&Seed:", "0");
		Composite files = columns(parent, 3);
		recipe = file(files, "&Recipe:", SWT.OPEN, "*.json");
		recipe.setMessage("none");
		recipe.setToolTipText("Cleaning steps and variations, kept in the manifest");
		new Label(files, SWT.NONE);
		applied = check(files, "&Apply the recipe to the windows");
		file = file(files, "&File:", SWT.SAVE, "*.npz", "*.parquet", "*.csv");
	}

	WindowFields fields() {
		return new WindowFields(length.getText(), hop.getText(), LabelRule.values()[rule.getSelectionIndex()], purity.getSelection(),
				unlabelled.getSelection(), channels.getText(), types.getText(), by.getText(), train.getSelection(),
				validation.getSelection(), test.getSelection(), seed.getText(), recipe.getText(), applied.getSelection(), file.getText());
	}

	private static Composite columns(Composite parent, int count) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(count).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		return area;
	}

	private static Group group(Composite parent, String title) {
		var group = new Group(parent, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		return group;
	}

	private Text text(Composite parent, String label, String initial) {
		new Label(parent, SWT.NONE).setText(label);
		var text = new Text(parent, SWT.BORDER);
		text.setText(initial);
		text.addListener(SWT.Modify, _ -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private Combo combo(Composite parent, String label, int style, String... items) {
		new Label(parent, SWT.NONE).setText(label);
		var combo = new Combo(parent, SWT.DROP_DOWN | style);
		combo.setItems(items);
		combo.select(0);
		combo.addListener(SWT.Modify, _ -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private Spinner spinner(Composite parent, String label, int initial) {
		new Label(parent, SWT.NONE).setText(label);
		var spinner = new Spinner(parent, SWT.BORDER);
		spinner.setValues(initial, 0, ALL_PERCENT, 0, 1, 10);
		spinner.addListener(SWT.Modify, _ -> changed.run());
		return spinner;
	}

	private Button check(Composite parent, String label) {
		var button = new Button(parent, SWT.CHECK);
		button.setText(label);
		button.addListener(SWT.Selection, _ -> changed.run());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	private Text file(Composite parent, String label, int style, String... patterns) {
		Text text = text(parent, label, "");
		GridDataFactory.fillDefaults().grab(true, false).hint(FILE_WIDTH, SWT.DEFAULT).applyTo(text);
		var browse = new Button(parent, SWT.PUSH);
		browse.setText("Browse…");
		browse.addListener(SWT.Selection, _ -> {
			var dialog = new FileDialog(parent.getShell(), style);
			dialog.setFilterExtensions(patterns);
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
		return text;
	}
}
