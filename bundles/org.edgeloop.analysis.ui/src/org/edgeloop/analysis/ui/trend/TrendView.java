package org.edgeloop.analysis.ui.trend;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.AnalysisView;
import org.edgeloop.analysis.ui.internal.ChartActions;
import org.edgeloop.analysis.ui.internal.FieldBar;
import org.edgeloop.analysis.ui.internal.TraceStack;
import org.edgeloop.analysis.ui.trend.internal.TrendMemory;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.signal.trend.TrendFigure;
import org.edgeloop.ui.JobsBackground;

/** How a figure of the recording in front goes over its length; choosing a point selects its window in the editor. */
public final class TrendView extends AnalysisView {

	public static final String ID = "org.edgeloop.analysis.ui.trendView";

	/** The family of its jobs. */
	public static final Object FAMILY = TrendView.class;

	private TrendChoice choice = TrendChoice.USUAL;
	private TrendPresenter presenter;
	private FieldBar bar;
	private Combo figure;
	private Combo window;
	private Button onlyPart;
	private TraceStack charts;

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		choice = TrendMemory.load(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		TrendMemory.save(presenter == null ? choice : presenter.choice(), memento);
	}

	@Override
	protected String hint() {
		return "Open a recording, or a folder of snapshots, to see how its RMS, peak, crest factor, kurtosis and skewness go over time.";
	}

	@Override
	protected Control createContent(Composite parent) {
		presenter = new TrendPresenter(new JobsBackground(FAMILY, parent.getDisplay()), choice);
		bar = new FieldBar(parent);
		figure = bar.combo("&Show:", Arrays.stream(TrendFigure.values()).map(TrendFigure::label).toList(),
				place -> presenter.choose(presenter.choice().with(TrendFigure.values()[place])));
		window = bar.combo("&Window:", TrendWindow.labels(), place -> presenter.choose(presenter.choice().with(TrendWindow.values()[place])));
		onlyPart = bar.check("&Only a part", "Only what is selected, or in sight; otherwise the whole recording counts", this::chooseRange);
		charts = new TraceStack(bar.whole(), this::goTo);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(charts);
		ChartActions.fill(getViewSite().getActionBars(), charts, charts, "trend");
		presenter.addListener(this::refresh);
		refresh();
		return bar.whole();
	}

	private void chooseRange() {
		presenter.choose(presenter.choice().ofPart(onlyPart.getSelection()));
		follower().timeline().map(AnalysedPart::of).ifPresent(this::show);
	}

	@Override
	protected void show(AnalysedPart part) {
		presenter.show(part);
	}

	@Override
	protected void clear() {
		if (presenter != null) {
			presenter.clear();
		}
	}

	/**
	 * Selects the window of a point, unless the view follows what is selected; where it is out of sight, the editor goes there without zooming.
	 */
	private void goTo(int chart, ChartEntity point) {
		Optional<SampleRange> found = presenter.windowOf(chart, point);
		follower().timeline().ifPresent(timeline -> found.ifPresent(samples -> {
			long middle = samples.from() + samples.length() / 2;
			SampleRange range = timeline.range();
			if (!range.contains(samples.from()) || !range.contains(samples.to() - 1)) {
				long length = Math.max(range.length(), samples.length());
				long from = Math.max(0, middle - length / 2);
				timeline.setRange(new SampleRange(from, from + length));
			}
			if (!presenter.choice().isPart()) {
				timeline.setSelection(found);
			}
			timeline.setCursor(OptionalLong.of(middle));
		}));
	}

	private void refresh() {
		if (bar.whole().isDisposed()) {
			return;
		}
		bar.show(figure, Arrays.stream(TrendFigure.values()).map(TrendFigure::label).toList(), presenter.choice().figure().ordinal());
		bar.show(window, TrendWindow.labels(), presenter.choice().window().ordinal());
		onlyPart.setSelection(presenter.choice().isPart());
		bar.say(presenter.status());
		charts.show(presenter.charts());
	}

	/** @return its logic */
	public TrendPresenter presenter() {
		return presenter;
	}
}
