package org.edgeloop.analysis.ui.spectrum.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.analysis.ui.PictureExport;
import org.edgeloop.analysis.ui.spectrum.KurtogramChart;
import org.edgeloop.analysis.ui.spectrum.KurtogramPresenter;
import org.edgeloop.analysis.ui.spectrum.SpectrumPresenter;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ui.ChartCanvas;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.Kurtogram;
import org.edgeloop.signal.spectrum.Kurtogram.Cell;
import org.edgeloop.ui.Actions;

/** The kurtogram, as a drawing or as a table, and the band that it proposes. */
final class KurtogramPane extends Composite {

	private final KurtogramPresenter presenter;
	private final SpectrumPresenter spectra;
	private final Label words;
	private final Button use;
	private final ChartCanvas canvas;
	private Optional<Kurtogram> shown = Optional.empty();
	private Optional<KurtogramChart> chart = Optional.empty();
	private Optional<FrequencyBand> shownBand = Optional.empty();

	KurtogramPane(Composite parent, KurtogramPresenter presenter, SpectrumPresenter spectra) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		this.spectra = spectra;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(this);
		words = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(words);
		use = new Button(this, SWT.PUSH);
		use.setText("&Use Best Band");
		use.setToolTipText("Look at the envelope of the most impulsive band");
		use.addListener(SWT.Selection, _ -> best().ifPresent(spectra::showEnvelope));
		canvas = new ChartCanvas(this);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(1, 1).applyTo(canvas);
		canvas.addChoiceListener(part -> chart.ifPresent(bands -> spectra.showEnvelope(bands.band(part))));
		var menu = new MenuManager();
		menu.add(Actions.push("&Save Kurtogram As\u2026", () -> canvas.chart().ifPresent(drawn -> PictureExport.ask(getShell(), drawn, "kurtogram", getSize().x))));
		canvas.setMenu(menu.createContextMenu(canvas));
		presenter.addListener(this::refresh);
	}

	private Optional<FrequencyBand> best() {
		return presenter.kurtogram().map(all -> all.best().band());
	}

	/** Shows the numbers in a table, or the drawing. */
	void setTableShown(boolean isTable) {
		canvas.setTableShown(isTable);
	}

	/** @return what is drawn; empty if nothing is, or nobody sees it */
	Optional<Chart> chart() {
		return getVisible() ? canvas.chart() : Optional.empty();
	}

	private static String describe(Cell cell) {
		return String.format(Locale.ROOT, "%.0f to %.0f Hz: kurtosis %.2f", cell.band().low(), cell.band().high(), cell.kurtosis());
	}

	/** Nothing is computed for a kurtogram that nobody sees. */
	void refresh() {
		if (isDisposed() || !getVisible()) {
			return;
		}
		spectra.part().ifPresent(part -> spectra.firstChannel().ifPresent(channel -> presenter.show(part, channel)));
		Optional<FrequencyBand> band = spectra.choice().settings().band();
		use.setEnabled(best().isPresent() && !best().equals(band));
		String text = presenter.problem().isEmpty() ? presenter.kurtogram().map(all -> "Best: " + describe(all.best())).orElse("Kurtogram") : presenter.problem();
		words.setText(text);
		words.setToolTipText(text);
		if (!presenter.kurtogram().equals(shown)) {
			shown = presenter.kurtogram();
			chart = shown.map(bands -> new KurtogramChart(bands, channelName()));
			chart.ifPresent(bands -> canvas.show(bands.chart()));
			shownBand = Optional.empty();
		}
		if (!band.equals(shownBand)) {
			shownBand = band;
			canvas.mark(band.flatMap(chosen -> chart.flatMap(bands -> bands.part(chosen))).map(Set::of).orElse(Set.of()));
		}
	}

	private String channelName() {
		return spectra.part().flatMap(part -> spectra.firstChannel().map(channel -> part.channel(channel).name())).orElse("");
	}
}
