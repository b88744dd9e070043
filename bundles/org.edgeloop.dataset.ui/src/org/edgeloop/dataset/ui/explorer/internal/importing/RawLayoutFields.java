package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.signal.SampleType;

/** Asks how samples lie in a raw file. */
final class RawLayoutFields {

	private static final int BIG_ENDIAN = 1;
	private static final int PLANAR = 1;

	private final Group group;
	private final Combo type;
	private final Combo order;
	private final Combo arrangement;

	/** @param changed is told when the user changed something */
	RawLayoutFields(Composite parent, ReadingFields fields, Runnable changed) {
		group = new Group(parent, SWT.NONE);
		group.setText("Layout of raw samples");
		GridLayoutFactory.swtDefaults().numColumns(6).applyTo(group);
		type = combo("Sample &type:",
				Arrays.stream(SampleType.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toArray(String[]::new));
		type.select(SampleType.INT16.ordinal());
		order = combo("B&yte order:", "little-endian", "big-endian");
		arrangement = combo("&Order:", "interleaved", "planar");
		text("C&hannels:", ReadingFields.Field.CHANNELS, fields, changed);
		text("Header &bytes:", ReadingFields.Field.HEADER, fields, changed);
		for (Combo combo : new Combo[] { type, order, arrangement }) {
			combo.addListener(SWT.Selection, _ -> {
				fields.setLayout(SampleType.values()[type.getSelectionIndex()],
						order.getSelectionIndex() == BIG_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN,
						arrangement.getSelectionIndex() != PLANAR);
				changed.run();
			});
		}
	}

	Control control() {
		return group;
	}

	void setEnabled(boolean enabled) {
		for (Control child : group.getChildren()) {
			child.setEnabled(enabled);
		}
	}

	private Combo combo(String label, String... choices) {
		new Label(group, SWT.NONE).setText(label);
		Combo combo = new Combo(group, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(choices);
		combo.select(0);
		return combo;
	}

	private void text(String label, ReadingFields.Field field, ReadingFields fields, Runnable changed) {
		new Label(group, SWT.NONE).setText(label);
		Text text = new Text(group, SWT.BORDER);
		text.setText(fields.text(field));
		text.addListener(SWT.Modify, _ -> {
			fields.set(field, text.getText());
			changed.run();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
	}
}
