package org.edgeloop.analysis.ui.diagnosis.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.analysis.ui.bearing.BearingBar;
import org.edgeloop.analysis.ui.diagnosis.DiagnosisPresenter;
import org.edgeloop.analysis.ui.spectrum.FaultLines;
import org.edgeloop.analysis.ui.spectrum.internal.BandFields;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.ui.TraceCanvas;
import org.edgeloop.signal.diagnosis.Diagnosis;
import org.edgeloop.signal.diagnosis.FaultScore;
import org.edgeloop.signal.diagnosis.FaultScore.Tooth;
import org.edgeloop.ui.AccessibleNames;
import org.edgeloop.ui.RowColumn;
import org.edgeloop.ui.RowTable;
import org.edgeloop.ui.TableCopy;

/** The widgets of the Diagnosis view: bearing, speed and band, the verdict, the ranked faults, and the evidence for one of them. */
public final class DiagnosisPane extends Composite {

	private static final int[] SHARES = { 2, 3 };
	private static final int[] SIDES = { 3, 2 };
	/** From this width on, in characters, the chart and its lines stand beside each other. */
	private static final int WIDE = 100;

	private final DiagnosisPresenter presenter;
	private final Composite fields;
	private final Combo channel;
	private final BandFields band;
	private final Label verdict;
	private final ScoreTable scores;
	private final SashForm evidence;
	private final TraceCanvas canvas;
	private final RowTable<Tooth> teeth;
	private Optional<Diagnosis> shown = Optional.empty();
	private Optional<FaultScore> shownFault = Optional.empty();

	public DiagnosisPane(Composite parent, DiagnosisPresenter presenter) {
		super(parent, SWT.NONE);
		this.presenter = presenter;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		fields = new Composite(this, SWT.NONE);
		var row = new RowLayout();
		row.center = true;
		fields.setLayout(row);
		new Label(fields, SWT.NONE).setText("&Channel:");
		channel = new Combo(fields, SWT.READ_ONLY);
		channel.addListener(SWT.Selection, _ -> presenter.chooseChannel(channel.getText()));
		new BearingBar(fields, presenter.bearing());
		band = new BandFields(fields, presenter::chooseBand);
		verdict = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(verdict);
		var sash = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(sash);
		scores = new ScoreTable(sash, score -> presenter.select(score.fault()));
		evidence = new SashForm(sash, SWT.HORIZONTAL);
		canvas = new TraceCanvas(evidence);
		teeth = new RowTable<>(evidence, List.of(
				new RowColumn<>("Line", 9, false, this::name, Comparator.comparingInt(Tooth::order)),
				new RowColumn<>("Found at [Hz]", 13, true, tooth -> String.format(Locale.ROOT, "%.2f", tooth.frequency()), Comparator.comparingDouble(Tooth::frequency)),
				new RowColumn<>("Times around", 13, true, tooth -> String.format(Locale.ROOT, "%.1f", tooth.ratio()), Comparator.comparingDouble(Tooth::ratio)),
				RowColumn.words("Proof", 28, tooth -> tooth.hasOtherCause() ? "no: the shaft or another fault" : "yes")), _ -> {
					// there is nothing more to open
				});
		AccessibleNames.set(teeth.control(), "Lines of the selected fault");
		TableCopy.install(teeth.control());
		evidence.setWeights(SIDES);
		sash.setWeights(SHARES);
		addListener(SWT.Resize, _ -> fit());
		presenter.addListener(this::refresh);
		refresh();
	}

	private String name(Tooth tooth) {
		return presenter.selected().map(score -> FaultLines.name(score.fault(), tooth.order())).orElse("");
	}

	/** Fields and words take as many lines as they need at this width; where it is narrow, the lines stand below their chart. */
	private void fit() {
		int width = Math.max(1, getClientArea().width);
		evidence.setOrientation(width < new PixelConverter(this).convertWidthInCharsToPixels(WIDE) ? SWT.VERTICAL : SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, fields.computeSize(width, SWT.DEFAULT).y).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(width - 12, SWT.DEFAULT).applyTo(verdict);
		layout(true, true);
	}

	private void refresh() {
		if (isDisposed()) {
			return;
		}
		List<String> names = presenter.channelNames();
		if (!List.of(channel.getItems()).equals(names)) {
			channel.setItems(names.toArray(String[]::new));
			fit();
		}
		presenter.channelName().ifPresentOrElse(name -> channel.select(names.indexOf(name)), channel::deselectAll);
		band.show(presenter.band());
		String words = presenter.verdict();
		if (!words.equals(verdict.getText())) {
			verdict.setText(words);
			fit();
		}
		if (!presenter.diagnosis().equals(shown)) {
			shown = presenter.diagnosis();
			scores.show(shown);
			shownFault = Optional.empty();
		}
		if (!presenter.selected().equals(shownFault)) {
			shownFault = presenter.selected();
			teeth.show(shownFault.map(FaultScore::teeth).orElse(List.of()));
			presenter.chart().ifPresent(this::show);
		}
	}

	private void show(TraceChart chart) {
		canvas.show(chart);
	}

	/** @return the evidence as a chart; empty if nothing was diagnosed yet */
	public Optional<TraceChart> chart() {
		return canvas.chart();
	}

	/** Shows the evidence as a drawing, or as a table. */
	public void setTableShown(boolean isTable) {
		canvas.setTableShown(isTable);
	}

	@Override
	public boolean setFocus() {
		return scores.setFocus();
	}
}
