package org.edgeloop.analysis.ui.spectrum.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.chart.ValueText;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.ui.ThemeColors;

/** The edges of a band in numbers; both empty mean all frequencies. */
public final class BandFields extends Composite {

	private static final int CHARACTERS = 8;

	private final Consumer<Optional<FrequencyBand>> chosen;
	private final Text low;
	private final Text high;
	private Optional<FrequencyBand> shown = Optional.empty();

	/** @param chosen is told a band that the user has typed */
	public BandFields(Composite parent, Consumer<Optional<FrequencyBand>> chosen) {
		super(parent, SWT.NONE);
		this.chosen = chosen;
		var layout = new RowLayout();
		layout.center = true;
		layout.marginTop = layout.marginBottom = 0;
		setLayout(layout);
		new Label(this, SWT.NONE).setText("&Band:");
		low = field("The lower edge of the band in Hz; Enter takes it");
		new Label(this, SWT.NONE).setText("to");
		high = field("The upper edge of the band in Hz; Enter takes it");
		new Label(this, SWT.NONE).setText("Hz");
	}

	private Text field(String purpose) {
		Text text = new Text(this, SWT.BORDER | SWT.RIGHT);
		text.setToolTipText(purpose);
		text.setMessage("all");
		text.setLayoutData(new RowData(new PixelConverter(text).convertWidthInCharsToPixels(CHARACTERS), SWT.DEFAULT));
		text.addListener(SWT.DefaultSelection, _ -> take());
		text.addListener(SWT.FocusOut, _ -> take());
		return text;
	}

	/** Shows a band that was chosen elsewhere. */
	public void show(Optional<FrequencyBand> band) {
		if (!band.equals(shown)) {
			shown = band;
			low.setText(band.map(edges -> ValueText.of(edges.low())).orElse(""));
			high.setText(band.map(edges -> ValueText.of(edges.high())).orElse(""));
			say("");
		}
	}

	/** What is shown is rounded: a field that was not changed changes no band. */
	private void take() {
		String before = shown.map(edges -> ValueText.of(edges.low()) + ":" + ValueText.of(edges.high())).orElse(":");
		if (before.equals(low.getText().strip() + ":" + high.getText().strip())) {
			say("");
			return;
		}
		try {
			Optional<FrequencyBand> band = low.getText().isBlank() && high.getText().isBlank() ? Optional.empty()
					: Optional.of(new FrequencyBand(Double.parseDouble(low.getText().strip()), Double.parseDouble(high.getText().strip())));
			shown = band;
			say("");
			chosen.accept(band);
		} catch (NumberFormatException e) {
			say("Both edges are numbers in Hz; leave both empty for all frequencies.");
		} catch (IllegalArgumentException e) {
			say(String.valueOf(e.getMessage()));
		}
	}

	private void say(String problem) {
		for (Text field : new Text[] { low, high }) {
			field.setForeground(problem.isEmpty() ? null : ThemeColors.FAILED.color());
			field.setToolTipText(problem.isEmpty() ? "An edge of the band in Hz; Enter takes it" : problem);
		}
	}
}
