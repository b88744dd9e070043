package org.edgeloop.analysis.ui.bearing;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.chart.ValueText;
import org.edgeloop.dataset.machine.KnownBearing;
import org.edgeloop.ui.ThemeColors;

/** Which bearing counts, and how fast its shaft turns, in fields. */
public final class BearingBar extends Composite {

	private static final List<String> TYPED = List.of("Other Geometry…", "Other Frequencies…");
	private static final int CHARACTERS = 9;

	private final BearingPresenter presenter;
	private final Combo bearing;
	private final Text rpm;
	private final Button tacho;
	private final Runnable changed = this::refresh;
	private List<KnownBearing> shown = List.of();

	public BearingBar(Composite parent, BearingPresenter presenter) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		setLayout(row());
		Composite which = group();
		new Label(which, SWT.NONE).setText("B&earing:");
		bearing = new Combo(which, SWT.READ_ONLY);
		bearing.addListener(SWT.Selection, _ -> choose(bearing.getSelectionIndex()));
		Composite speed = group();
		new Label(speed, SWT.NONE).setText("&Speed:");
		rpm = new Text(speed, SWT.BORDER | SWT.RIGHT);
		rpm.setMessage("rpm");
		rpm.setLayoutData(new RowData(new PixelConverter(rpm).convertWidthInCharsToPixels(CHARACTERS), SWT.DEFAULT));
		rpm.addListener(SWT.DefaultSelection, _ -> takeSpeed());
		rpm.addListener(SWT.FocusOut, _ -> takeSpeed());
		new Label(speed, SWT.NONE).setText("rpm");
		tacho = new Button(this, SWT.PUSH);
		tacho.setText("From &Tachometer");
		tacho.setToolTipText("Takes the mean speed of what is shown from the tachometer's channel");
		tacho.addListener(SWT.Selection, _ -> presenter.measureSpeed());
		presenter.addListener(changed);
		addListener(SWT.Dispose, _ -> presenter.removeListener(changed));
		refresh();
	}

	/** What stands together in one line, however the bar is broken. */
	private Composite group() {
		var group = new Composite(this, SWT.NONE);
		group.setLayout(row());
		return group;
	}

	private static RowLayout row() {
		var layout = new RowLayout();
		layout.center = true;
		layout.spacing = 4;
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		return layout;
	}

	private void choose(int place) {
		if (place < shown.size()) {
			presenter.choose(shown.get(place));
		} else if (place == shown.size()) {
			new GeometryDialog(getShell()).ask().ifPresentOrElse(presenter::choose, this::refresh);
		} else {
			new FrequenciesDialog(getShell()).ask().ifPresentOrElse(presenter::choose, this::refresh);
		}
	}

	private String speed() {
		return presenter.speed().map(speed -> ValueText.of(speed.rpm())).orElse("");
	}

	/** What is shown is rounded: a field that was not changed changes no speed. */
	private void takeSpeed() {
		String typed = rpm.getText().strip();
		if (typed.equals(speed())) {
			return;
		}
		try {
			double value = typed.isEmpty() ? Double.NaN : Double.parseDouble(typed);
			if (!typed.isEmpty() && !(value > 0 && Double.isFinite(value))) {
				throw new NumberFormatException("no speed");
			}
			presenter.setSpeed(typed.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value));
		} catch (NumberFormatException e) {
			rpm.setForeground(ThemeColors.FAILED.color());
			rpm.setToolTipText("A speed is a number above 0, in revolutions a minute.");
		}
	}

	private void refresh() {
		List<KnownBearing> all = presenter.bearings();
		String[] items = Stream.concat(all.stream().map(known -> known.name() + " (" + known.origin() + ")"), TYPED.stream()).toArray(String[]::new);
		if (!List.of(bearing.getItems()).equals(List.of(items))) {
			bearing.setItems(items);
		}
		shown = all;
		presenter.bearing().ifPresentOrElse(known -> bearing.select(all.indexOf(known)), bearing::deselectAll);
		rpm.setForeground(null);
		rpm.setToolTipText(presenter.speed().map(speed -> "Revolutions a minute, by " + speed.origin() + "; empty for what is known of the recording")
				.orElse("Revolutions a minute"));
		if (!rpm.isFocusControl() || rpm.getText().isBlank()) {
			rpm.setText(speed());
		}
		tacho.setVisible(presenter.tachometer().isPresent());
		getParent().layout(true, true);
	}
}
