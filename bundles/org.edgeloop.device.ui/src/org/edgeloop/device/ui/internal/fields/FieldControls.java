package org.edgeloop.device.ui.internal.fields;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.device.SettingField;

/** Makes the widgets of fields by their types, in a grid of three columns: the name, the value, a button. */
final class FieldControls {

	private static final String YES = "true";
	private static final String NO = "false";

	private FieldControls() {
	}

	/** @param changed is told the new value when the user changes it */
	static FieldControl create(Composite area, SettingField field, SettingsForm.Host host, Consumer<String> changed) {
		return switch (field.type()) {
		case TEXT, WHOLE_NUMBER -> field.choices().isEmpty() ? text(area, field, changed) : combo(area, field, SWT.DROP_DOWN, changed);
		case CHOICE -> combo(area, field, SWT.READ_ONLY, changed);
		case YES_NO -> yesNo(area, field, changed);
		case FILE -> file(area, field, host.folder(), changed);
		case SYMBOL, SYMBOLS -> SymbolField.create(area, field, host, changed);
		case SERIAL_PORT -> SerialPortField.create(area, field, changed);
		case SECRET -> secret(area, field, host.secrecy());
		};
	}

	/** The name of a field, with a star if it cannot be left empty. */
	static Label label(Composite area, SettingField field) {
		Label label = new Label(area, SWT.NONE);
		label.setText(field.label() + (field.isRequired() ? " *" : ""));
		return label;
	}

	private static FieldControl text(Composite area, SettingField field, Consumer<String> changed) {
		Label label = label(area, field);
		Text text = new Text(area, SWT.BORDER);
		text.setMessage(field.initial());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
		text.addListener(SWT.Modify, _ -> changed.accept(text.getText()));
		if (field.type() == SettingField.Type.WHOLE_NUMBER) {
			// Addresses are written as 0x08000000.
			text.addListener(SWT.Verify, event -> event.doit = event.text.matches("[-+0-9a-fA-FxX_]*"));
		}
		return new FieldControl(List.of(label, text), value -> {
			if (!text.getText().equals(value)) {
				text.setText(value);
			}
		});
	}

	private static FieldControl combo(Composite area, SettingField field, int style, Consumer<String> changed) {
		Label label = label(area, field);
		Combo combo = new Combo(area, style);
		combo.setItems(field.choices().toArray(String[]::new));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		combo.addListener(style == SWT.READ_ONLY ? SWT.Selection : SWT.Modify, _ -> changed.accept(combo.getText()));
		return new FieldControl(List.of(label, combo), value -> {
			String shown = value.isEmpty() ? field.initial() : value;
			if (!combo.getText().equals(shown)) {
				combo.setText(shown);
			}
		});
	}

	private static FieldControl yesNo(Composite area, SettingField field, Consumer<String> changed) {
		new Label(area, SWT.NONE);
		Button check = new Button(area, SWT.CHECK);
		check.setText(field.label().replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(check);
		check.addListener(SWT.Selection, _ -> changed.accept(check.getSelection() ? YES : NO));
		return new FieldControl(List.of(check), value -> check.setSelection(YES.equals(value.isEmpty() ? field.initial() : value)));
	}

	private static FieldControl file(Composite area, SettingField field, Path folder, Consumer<String> changed) {
		Label label = label(area, field);
		Text text = new Text(area, SWT.BORDER);
		text.setMessage(field.initial());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, _ -> changed.accept(text.getText()));
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("Browse…");
		browse.addListener(SWT.Selection, _ -> {
			FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
			dialog.setFilterPath(folder.toString());
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(PathText.of(folder, Path.of(chosen)));
			}
		});
		return new FieldControl(List.of(label, browse, text), value -> {
			if (!text.getText().equals(value)) {
				text.setText(value);
			}
		});
	}

	private static FieldControl secret(Composite area, SettingField field, SettingsForm.Secrecy secrecy) {
		Label label = label(area, field);
		Label state = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		Button change = new Button(buttons, SWT.PUSH);
		change.setText("Change…");
		Button forget = new Button(buttons, SWT.PUSH);
		forget.setText("Forget");
		Runnable show = () -> {
			boolean isKnown = secrecy.isKnown(field);
			state.setText(isKnown ? "known, in no file" : "asked for when it is needed");
			forget.setEnabled(isKnown);
		};
		change.addListener(SWT.Selection, _ -> {
			secrecy.change(field);
			show.run();
		});
		forget.addListener(SWT.Selection, _ -> {
			secrecy.forget(field);
			show.run();
		});
		List<Control> parts = new ArrayList<>(List.of(label, state, forget, change));
		return new FieldControl(parts, _ -> show.run());
	}
}
