package org.edgeloop.analysis.ui.spectrum.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.analysis.ui.spectrum.KurtogramPresenter;
import org.edgeloop.analysis.ui.spectrum.SpectrumPresenter;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.Kurtogram;
import org.edgeloop.signal.spectrum.Kurtogram.Cell;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** The kurtogram, as a drawing or as a table, and the band that it proposes. */
final class KurtogramPane extends Composite {

	private final KurtogramPresenter presenter;
	private final SpectrumPresenter spectra;
	private final Label words;
	private final Button use;
	private final Composite book;
	private final StackLayout stack = new StackLayout();
	private final KurtogramCanvas canvas;
	private final RowTable<Cell> table;
	private Optional<Kurtogram> shown = Optional.empty();
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
		book = new Composite(this, SWT.NONE);
		book.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(1, 1).applyTo(book);
		canvas = new KurtogramCanvas(book, spectra::showEnvelope);
		table = new RowTable<>(book, List.of(number("Bands", 7, Cell::divisions, "%.0f"), number("From [Hz]", 11, cell -> cell.band().low(), "%.1f"),
				number("To [Hz]", 11, cell -> cell.band().high(), "%.1f"), number("Kurtosis", 10, Cell::kurtosis, "%.3f")), cell -> spectra.showEnvelope(cell.band()));
		TableCopy.install(table.control());
		stack.topControl = canvas;
		presenter.addListener(this::refresh);
	}

	private interface Number {
		double of(Cell cell);
	}

	private static RowColumn<Cell> number(String title, int characters, Number value, String format) {
		return new RowColumn<>(title, characters, true, cell -> String.format(Locale.ROOT, format, value.of(cell)), Comparator.comparingDouble(value::of));
	}

	private Optional<FrequencyBand> best() {
		return presenter.kurtogram().map(all -> all.best().band());
	}

	void setTableShown(boolean isTable) {
		stack.topControl = isTable ? table.control() : canvas;
		book.layout();
	}

	/** Nothing is computed for a kurtogram that nobody sees. */
	void refresh() {
		if (isDisposed() || !getVisible()) {
			return;
		}
		spectra.part().ifPresent(part -> spectra.firstChannel().ifPresent(channel -> presenter.show(part, channel)));
		Optional<FrequencyBand> band = spectra.choice().settings().band();
		use.setEnabled(best().isPresent() && !best().equals(band));
		String text = presenter.problem().isEmpty() ? presenter.kurtogram().map(all -> "Best: " + KurtogramCanvas.describe(all.best())).orElse("Kurtogram") : presenter.problem();
		words.setText(text);
		words.setToolTipText(text);
		if (!presenter.kurtogram().equals(shown) || !band.equals(shownBand)) {
			canvas.show(presenter.kurtogram(), band);
			if (!presenter.kurtogram().equals(shown)) {
				table.show(presenter.kurtogram().map(Kurtogram::cells).orElse(List.of()));
			}
			shown = presenter.kurtogram();
			shownBand = band;
		}
	}
}
