package org.edgeloop.analysis.ui.spectrogram.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramChoice;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramPresenter;
import org.edgeloop.analysis.ui.spectrum.SpectrumWords;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ValueText;
import org.edgeloop.signal.spectrum.SpectrumKind;

/** What is changed most often: the channel, the values, the length of segments, the levels of the colours. */
public final class SpectrogramControls extends Composite {

	private static final List<SpectrumKind> KINDS = List.of(SpectrumKind.PSD, SpectrumKind.AMPLITUDE, SpectrumKind.POWER);
	private static final List<Integer> SEGMENTS = IntStream.rangeClosed(6, 16).mapToObj(power -> 1 << power).toList();
	private static final int GAP = 6;

	private final SpectrogramPresenter presenter;
	private final Combo channel;
	private final Combo kind;
	private final Combo segment;
	private final Text lowest;
	private final Text highest;

	public SpectrogramControls(Composite parent, SpectrogramPresenter presenter) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		var layout = new RowLayout();
		layout.center = true;
		layout.spacing = GAP;
		setLayout(layout);
		channel = combo("&Channel:", List.<String>of(), name -> name, this::chooseChannel);
		kind = combo("&Values:", KINDS, SpectrumWords::name, place -> choose(choice().withSettings(choice().settings().withKind(KINDS.get(place)))));
		segment = combo("&Segment:", SEGMENTS, String::valueOf,
				place -> choose(choice().withSettings(choice().settings().withSegment(SEGMENTS.get(place)))));
		lowest = level("&Levels:", "The value of the first colour; empty to follow what is in sight.");
		highest = level("to", "The value of the last colour; empty to follow what is in sight.");
	}

	private SpectrogramChoice choice() {
		return presenter.choice();
	}

	private void choose(SpectrogramChoice choice) {
		presenter.choose(choice);
	}

	private void chooseChannel(int place) {
		choose(choice().withChannel(Optional.of(channel.getItem(place))));
	}

	private <T> Combo combo(String text, List<T> values, Function<T, String> name, IntConsumer chosen) {
		new Label(this, SWT.NONE).setText(text);
		var combo = new Combo(this, SWT.READ_ONLY);
		values.forEach(value -> combo.add(name.apply(value)));
		combo.addListener(SWT.Selection, _ -> chosen.accept(combo.getSelectionIndex()));
		return combo;
	}

	private Text level(String text, String explanation) {
		new Label(this, SWT.NONE).setText(text);
		var field = new Text(this, SWT.BORDER);
		field.setToolTipText(explanation);
		field.addListener(SWT.DefaultSelection, _ -> takeLevels());
		field.addListener(SWT.FocusOut, _ -> {
			if (field.getData() != null && !field.getData().equals(field.getText())) {
				takeLevels();
			}
		});
		return field;
	}

	/** What is no pair of numbers follows what is in sight again. */
	private void takeLevels() {
		Optional<AxisRange> levels = SpectrogramLevels.parse(lowest.getText(), highest.getText());
		choose(choice().withLevels(levels));
	}

	/** Shows what the presenter shows. */
	public void refresh() {
		List<String> names = presenter.channelNames();
		if (!names.equals(List.of(channel.getItems()))) {
			channel.setItems(names.toArray(String[]::new));
			channel.getParent().layout();
		}
		presenter.track().ifPresent(track -> channel.select(names.indexOf(track.channel().name())));
		kind.select(KINDS.indexOf(choice().settings().kind()));
		segment.select(SEGMENTS.indexOf(choice().settings().segment()));
		Optional<AxisRange> levels = presenter.levels();
		show(lowest, levels.map(range -> ValueText.of(range.from())).orElse(""));
		show(highest, levels.map(range -> ValueText.of(range.to())).orElse(""));
	}

	/** What somebody is writing stays. */
	private static void show(Text field, String text) {
		if (!field.isFocusControl() && !field.getText().equals(text)) {
			field.setText(text);
			field.setData(text);
		}
	}
}
