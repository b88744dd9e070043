package org.edgeloop.device.ui.internal.fields;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.browse.BrowserOpener;
import org.edgeloop.ui.ThemeColors;

/** The fields of a kind of device one below the other, and at the bottom what the field is that has the focus. */
public final class SettingsForm {

	/** What a form needs to know of its surroundings. */
	public interface Host {

		/** @return what relative paths start from */
		Path folder();

		/** @return how to go through the symbols of the device as it is described now; empty if it has none */
		Optional<BrowserOpener> symbols();

		/** Puts something else behind the fields that are secret. */
		Secrecy secrecy();
	}

	/** Knows secrets, which stand in no form. */
	public interface Secrecy {

		/** @return whether a secret is known; asks nobody */
		boolean isKnown(SettingField field);

		/** Asks the user for the secret and keeps it. */
		void change(SettingField field);

		void forget(SettingField field);
	}

	private static final int COLUMNS = 3;

	private final Composite area;
	private final Label hint;
	/** What the form itself puts into fields the user has not changed. */
	private boolean isShowing;
	private final Map<String, FieldControl> controls = new LinkedHashMap<>();

	/** @param changed is told the key and the new value of a field that the user changed */
	public SettingsForm(Composite parent, List<SettingField> fields, Host host, BiConsumer<String, String> changed) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 6).applyTo(area);
		fields.forEach(field -> add(field, host, changed));
		hint = new Label(area, SWT.WRAP);
		hint.setForeground(ThemeColors.MUTED_TEXT.color());
		ThemeColors.whenChanged(hint, () -> hint.setForeground(ThemeColors.MUTED_TEXT.color()));
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(1, hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2).indent(0, 4).applyTo(hint);
		hint.setVisible(!fields.isEmpty());
	}

	private void add(SettingField field, Host host, BiConsumer<String, String> changed) {
		FieldControl made = FieldControls.create(area, field, host, value -> {
			if (!isShowing) {
				changed.accept(field.key(), value);
			}
		});
		for (Control part : made.parts()) {
			part.setToolTipText(field.description());
			part.addListener(SWT.FocusIn, _ -> hint.setText(field.label() + ": " + field.description()));
		}
		controls.put(field.key(), made);
	}

	public Composite control() {
		return area;
	}

	/** Has the form look like the page of an editor that it stands on. */
	public void adapt(FormToolkit toolkit) {
		adapt(toolkit, area);
		hint.setForeground(ThemeColors.MUTED_TEXT.color());
	}

	private static void adapt(FormToolkit toolkit, Composite parent) {
		toolkit.adapt(parent);
		for (Control child : parent.getChildren()) {
			if (child instanceof Composite inner && !(child instanceof Combo)) {
				adapt(toolkit, inner);
			} else if (child instanceof Label || child instanceof Button) {
				toolkit.adapt(child, false, false);
			}
		}
	}

	/** Shows values; fields that have none show their initial ones. */
	public void show(Map<String, String> values) {
		isShowing = true;
		try {
			controls.forEach((key, control) -> control.show(values.getOrDefault(key, "")));
		} finally {
			isShowing = false;
		}
	}

	/** Gives the first field the focus. */
	public void setFocus() {
		controls.values().stream().findFirst().ifPresent(control -> control.parts().getLast().setFocus());
	}

	/** Has the fields be changed, or not while something is done with their values. */
	public void setEnabled(boolean enabled) {
		controls.values().forEach(control -> control.parts().forEach(part -> part.setEnabled(enabled)));
	}
}
