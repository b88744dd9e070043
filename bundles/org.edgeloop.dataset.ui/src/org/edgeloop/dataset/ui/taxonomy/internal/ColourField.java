package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.ui.Icons;

/** Chooses a colour, by the system's dialog or as {@code #RRGGBB}, and says who will not tell it apart. */
final class ColourField {

	private static final String GOOD = "Stands out in both themes and differs from the other classes, for colour-blind readers too.";

	private final Composite control;
	private final ColorSelector selector;
	private final Text text;
	private final Button inherited;
	private final Label icon;
	private final Label verdict;

	/** @param chosen is told {@code #RRGGBB}, or nothing for the colour of the class above */
	ColourField(Composite parent, Consumer<String> chosen) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(control);
		selector = new ColorSelector(control);
		selector.addListener(_ -> chosen.accept(hex(selector.getColorValue())));
		text = new Text(control, SWT.BORDER);
		text.setTextLimit("#RRGGBB".length());
		GridDataFactory.swtDefaults().hint(80, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.DefaultSelection, _ -> chosen.accept(text.getText().strip()));
		text.addListener(SWT.FocusOut, _ -> {
			if (text.getEnabled()) {
				chosen.accept(text.getText().strip());
			}
		});
		inherited = new Button(control, SWT.CHECK);
		inherited.setText("&as the class above");
		inherited.addListener(SWT.Selection, _ -> chosen.accept(inherited.getSelection() ? "" : hex(selector.getColorValue())));
		Composite line = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(line);
		icon = new Label(line, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		verdict = new Label(line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(verdict);
	}

	Composite control() {
		return control;
	}

	/**
	 * @param own the type's own colour; empty if it takes that of the class above
	 * @param effective the colour that its labels have
	 */
	void show(String own, String effective, List<String> warnings) {
		selector.setColorValue(new RGB(channel(effective, 1), channel(effective, 3), channel(effective, 5)));
		text.setText(own);
		text.setMessage(effective);
		text.setEnabled(!own.isEmpty());
		inherited.setSelection(own.isEmpty());
		icon.setImage((warnings.isEmpty() ? Icons.COMMIT : Icons.WARNING).image());
		verdict.setText(warnings.isEmpty() ? GOOD : String.join("\n", warnings));
	}

	private static int channel(String colour, int start) {
		return Integer.parseInt(colour, start, start + 2, 16);
	}

	private static String hex(RGB colour) {
		return String.format(Locale.ROOT, "#%02X%02X%02X", colour.red, colour.green, colour.blue);
	}
}
