package org.edgeloop.analysis.ui.playback.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.edgeloop.analysis.ui.playback.PlaybackPresenter;
import org.edgeloop.base.Problem;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.ui.Icons;

/** The widgets of the playback view. */
final class PlaybackArea {

	private static final List<Double> SPEEDS = List.of(1.0 / 16, 1.0 / 8, 1.0 / 4, 1.0 / 2, 1.0, 2.0, 4.0);
	private static final String[] SPEED_NAMES = { "1/16", "1/8", "1/4", "1/2", "1", "2", "4" };
	/** The spinner counts in tens of Hz and shows kHz. */
	private static final int KILOHERTZ_DIGITS = 2;
	private static final double HERTZ_A_STEP = 10;
	private static final int KILOHERTZ = 100;
	private static final int LARGEST_SHIFT = 1_000_000;

	private final PlaybackPresenter presenter;
	private final ScrolledComposite scrolled;
	private final Composite page;
	private final Button play;
	private final Button loop;
	private final Combo channel;
	private final Combo speed;
	private final Spinner shift;
	private final Label heard;
	private final Composite words;
	private final Label icon;
	private final Label message;
	private final Runnable update = this::update;

	PlaybackArea(Composite parent, PlaybackPresenter presenter) {
		this.presenter = presenter;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		page = new Composite(scrolled, SWT.NONE);
		scrolled.setContent(page);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		Composite buttons = row(3);
		play = button(buttons, SWT.PUSH, presenter::toggle);
		loop = button(buttons, SWT.CHECK, () -> presenter.setLoops(!presenter.loops()));
		loop.setText("Again and again");
		Button save = button(buttons, SWT.PUSH, this::save);
		save.setText("Save as WAV…");
		channel = combo("Channel:");
		channel.addListener(SWT.Selection, _ -> presenter.setChannel(presenter.channels().get(channel.getSelectionIndex())));
		speed = combo("Speed:");
		speed.setItems(SPEED_NAMES);
		speed.addListener(SWT.Selection, _ -> presenter.setSettings(presenter.settings().withSpeed(SPEEDS.get(speed.getSelectionIndex()))));
		shift = shift();
		heard = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(1, SWT.DEFAULT).applyTo(heard);
		words = row(2);
		icon = new Label(words, SWT.NONE);
		message = new Label(words, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(message);
		presenter.addListener(update);
		page.addDisposeListener(_ -> presenter.removeListener(update));
		scrolled.addListener(SWT.Resize, _ -> fit());
		update();
	}

	Control control() {
		return scrolled;
	}

	private Composite row(int columns) {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(row);
		return row;
	}

	private static Button button(Composite parent, int style, Runnable work) {
		Button button = new Button(parent, style);
		button.addListener(SWT.Selection, _ -> work.run());
		return button;
	}

	private Combo combo(String name) {
		new Label(page, SWT.NONE).setText(name);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
		return combo;
	}

	private Spinner shift() {
		new Label(page, SWT.NONE).setText("Lower by:");
		Spinner spinner = new Spinner(page, SWT.BORDER);
		spinner.setToolTipText("Makes ultrasound audible: all frequencies go down by this, and what lies below is not heard");
		spinner.setDigits(KILOHERTZ_DIGITS);
		spinner.setValues(0, 0, LARGEST_SHIFT, KILOHERTZ_DIGITS, KILOHERTZ, 10 * KILOHERTZ);
		spinner.addListener(SWT.Selection, _ -> presenter.setSettings(presenter.settings().withShift(spinner.getSelection() * HERTZ_A_STEP)));
		GridDataFactory.swtDefaults().applyTo(spinner);
		new Label(page, SWT.NONE).setText("kHz");
		return spinner;
	}

	private void save() {
		FileDialog dialog = new FileDialog(page.getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.wav" });
		dialog.setFileName("sound.wav");
		dialog.setOverwrite(true);
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(presenter::save);
	}

	private void update() {
		play.setText(presenter.isPlaying() ? "Stop" : "Play");
		play.setImage((presenter.isPlaying() ? Icons.STOP : Icons.RUN).image());
		loop.setSelection(presenter.loops());
		presenter.timeline().ifPresent(this::updateChannels);
		speed.select(SPEEDS.indexOf(presenter.settings().speed()));
		shift.setSelection((int) Math.round(presenter.settings().shift() / HERTZ_A_STEP));
		heard.setText(new HeardText(presenter).toString());
		presenter.problem().ifPresentOrElse(this::say, () -> words.setVisible(false));
		fit();
	}

	private void say(Problem problem) {
		icon.setImage((problem.severity() == Problem.Severity.INFO ? Icons.INFO : Icons.WARNING).image());
		message.setText(problem.toLine().replace("&", "&&"));
		words.setVisible(true);
	}

	private void updateChannels(TimelineModel timeline) {
		String[] names = presenter.channels().stream().map(index -> timeline.source().channels().get(index).name()).toArray(String[]::new);
		channel.setItems(names);
		presenter.channel().ifPresent(index -> channel.select(presenter.channels().indexOf(index)));
	}

	private void fit() {
		page.layout(true, true);
		scrolled.setMinHeight(page.computeSize(Math.max(1, scrolled.getClientArea().width), SWT.DEFAULT).y);
	}
}
