package org.edgeloop.analysis.ui.spectrum.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.analysis.ui.spectrum.SpectrumChoice;
import org.edgeloop.analysis.ui.spectrum.SpectrumCursors;
import org.edgeloop.analysis.ui.spectrum.SpectrumPresenter;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumSettings;
import org.edgeloop.signal.spectrum.WindowFunction;

/** What is shown of spectra, and how they are computed, in fields. */
final class SpectrumBar extends Composite {

	private static final String AUTOMATIC = "Automatic";
	private static final String ALL = "All in sight";
	private static final int SHORTEST = 8;
	private static final int LONGEST = 20;
	/** In samples, by powers of two. */
	private static final List<Integer> SEGMENTS = IntStream.rangeClosed(SHORTEST, LONGEST).mapToObj(power -> 1 << power).toList();

	private final SpectrumPresenter presenter;
	private final Combo kind;
	private final Combo channel;
	private final Combo window;
	private final Combo segment;
	private final Combo cursor;
	private final Button decibel;
	private final BandFields band;

	SpectrumBar(Composite parent, SpectrumPresenter presenter) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		var layout = new RowLayout();
		layout.center = true;
		layout.spacing = 6;
		setLayout(layout);
		kind = combo("&Show:", Stream.of(SpectrumKind.values()).map(SpectrumBar::label).toList(),
				place -> choose(settings().withKind(SpectrumKind.values()[place])));
		channel = combo("&Channels:", List.of(ALL), this::chooseChannel);
		window = combo("&Window:", Stream.of(WindowFunction.values()).map(WindowFunction::id).toList(),
				place -> choose(settings().withWindow(WindowFunction.values()[place])));
		segment = combo("Se&gment:", Stream.concat(Stream.of(AUTOMATIC), SEGMENTS.stream().map("%,d"::formatted)).toList(),
				place -> choose(settings().withSegment(place == 0 ? OptionalInt.empty() : OptionalInt.of(SEGMENTS.get(place - 1)))));
		decibel = new Button(this, SWT.CHECK);
		decibel.setText("&dB");
		decibel.setToolTipText("Show values in dB relative to 1 of their unit");
		decibel.addListener(SWT.Selection, _ -> presenter.setDecibel(decibel.getSelection()));
		cursor = combo("C&ursor:", Stream.of(SpectrumCursors.Kind.values()).map(SpectrumCursors.Kind::label).toList(),
				place -> presenter.cursors().setKind(SpectrumCursors.Kind.values()[place]));
		band = new BandFields(this, presenter::chooseBand);
	}

	private static String label(SpectrumKind kind) {
		return switch (kind) {
		case AMPLITUDE -> "Amplitude";
		case POWER -> "Power";
		case PSD -> "PSD";
		case ENVELOPE -> "Envelope";
		case SQUARED_ENVELOPE -> "Squared envelope";
		case WHITENED_ENVELOPE -> "Whitened envelope";
		case CEPSTRUM -> "Cepstrum";
		};
	}

	/** A field and its name stay together where the bar is broken into lines. */
	private Combo combo(String name, List<String> items, Consumer<Integer> chosen) {
		var pair = new Composite(this, SWT.NONE);
		var layout = new RowLayout();
		layout.center = true;
		layout.marginTop = layout.marginBottom = layout.marginLeft = layout.marginRight = 0;
		pair.setLayout(layout);
		new Label(pair, SWT.NONE).setText(name);
		Combo combo = new Combo(pair, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.addListener(SWT.Selection, _ -> chosen.accept(combo.getSelectionIndex()));
		return combo;
	}

	private SpectrumSettings settings() {
		return presenter.choice().settings();
	}

	private void choose(SpectrumSettings settings) {
		presenter.choose(settings);
	}

	private void chooseChannel(int place) {
		presenter.chooseChannel(place == 0 ? Optional.empty() : Optional.of(presenter.channelNames().get(place - 1)));
	}

	/** Shows what was chosen. */
	void refresh() {
		SpectrumChoice choice = presenter.choice();
		kind.select(choice.settings().kind().ordinal());
		window.select(choice.settings().window().ordinal());
		segment.select(choice.settings().segment().isEmpty() ? 0 : SEGMENTS.indexOf(choice.settings().segment().getAsInt()) + 1);
		cursor.select(presenter.cursors().kind().ordinal());
		decibel.setSelection(choice.isDecibel());
		decibel.setEnabled(choice.settings().kind() != SpectrumKind.CEPSTRUM);
		band.show(choice.settings().band());
		if (band.getVisible() != choice.settings().kind().isOfEnvelope()) {
			band.setVisible(choice.settings().kind().isOfEnvelope());
			getParent().layout(true, true);
		}
		refreshChannels(choice);
	}

	private void refreshChannels(SpectrumChoice choice) {
		List<String> items = Stream.concat(Stream.of(ALL), presenter.channelNames().stream()).toList();
		if (!List.of(channel.getItems()).equals(items)) {
			channel.setItems(items.toArray(String[]::new));
			getParent().layout(true, true);
		}
		channel.select(Math.max(0, choice.channel().map(items::indexOf).orElse(0)));
	}
}
