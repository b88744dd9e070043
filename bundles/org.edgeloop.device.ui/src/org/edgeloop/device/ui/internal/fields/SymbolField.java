package org.edgeloop.device.ui.internal.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.browse.BrowserOpener;
import org.edgeloop.device.ui.internal.symbols.SymbolDialog;

/** A field for symbols of the device, which may be typed or chosen in its tree. */
final class SymbolField {

	private SymbolField() {
	}

	static FieldControl create(Composite area, SettingField field, SettingsForm.Host host, Consumer<String> changed) {
		boolean isMany = field.type() == SettingField.Type.SYMBOLS;
		Label label = FieldControls.label(area, field);
		Text text = new Text(area, SWT.BORDER);
		text.setMessage(field.initial());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, _ -> changed.accept(text.getText()));
		Button choose = new Button(area, SWT.PUSH);
		choose.setText("Choose…");
		choose.addListener(SWT.Selection, _ -> {
			Optional<BrowserOpener> opener = host.symbols();
			opener.flatMap(open -> new SymbolDialog(area.getShell(), field.label(), open, isMany).ask())
					.ifPresent(chosen -> text.setText(isMany && !text.getText().isBlank() ? text.getText().strip() + ", " + chosen : chosen));
		});
		return new FieldControl(List.of(label, choose, text), value -> {
			if (!text.getText().equals(value)) {
				text.setText(value);
			}
		});
	}
}
