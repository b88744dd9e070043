package org.edgeloop.drift.ui.setup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Fields that show values and change them as soon as the user has finished: on Enter, or when the keyboard goes elsewhere. */
final class SpecFields {

	/** One thing to choose. */
	record Choice<T>(String name, T value) {
	}

	private static final int NARROW = 60;

	private final FormToolkit toolkit;
	private final Composite parent;
	private final List<Runnable> refreshing = new ArrayList<>();

	/** @param parent has a grid of two columns for each field beside another */
	SpecFields(FormToolkit toolkit, Composite parent) {
		this.toolkit = toolkit;
		this.parent = parent;
	}

	Text text(String name, String hint, Supplier<String> value, Consumer<String> change) {
		label(name);
		Text text = new Text(parent, SWT.BORDER);
		toolkit.adapt(text, true, false);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
		Runnable commit = () -> {
			if (!text.getText().equals(value.get())) {
				change.accept(text.getText());
			}
		};
		text.addListener(SWT.FocusOut, _ -> commit.run());
		text.addListener(SWT.DefaultSelection, _ -> commit.run());
		onRefresh(() -> {
			if (!text.getText().equals(value.get())) {
				text.setText(value.get());
			}
		});
		return text;
	}

	<T> Combo combo(String name, List<Choice<T>> choices, Supplier<T> value, Consumer<T> change) {
		label(name);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		toolkit.adapt(combo, true, false);
		choices.forEach(choice -> combo.add(choice.name()));
		combo.addListener(SWT.Selection, _ -> change.accept(choices.get(combo.getSelectionIndex()).value()));
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(combo);
		onRefresh(() -> combo.select(choices.stream().map(Choice::value).toList().indexOf(value.get())));
		return combo;
	}

	/** Takes all columns of the grid. */
	Button check(String name, int span, BooleanSupplier value, Runnable toggle) {
		Button button = toolkit.createButton(parent, name, SWT.CHECK);
		button.addListener(SWT.Selection, _ -> toggle.run());
		GridDataFactory.fillDefaults().span(span, 1).applyTo(button);
		onRefresh(() -> button.setSelection(value.getAsBoolean()));
		return button;
	}

	Label label(String name) {
		Label label = toolkit.createLabel(parent, name);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
		return label;
	}

	void onRefresh(Runnable refresh) {
		refreshing.add(refresh);
	}

	/** Shows the present values. */
	void refresh() {
		refreshing.forEach(Runnable::run);
	}
}
