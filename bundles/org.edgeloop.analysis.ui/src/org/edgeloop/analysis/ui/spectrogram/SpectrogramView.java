package org.edgeloop.analysis.ui.spectrogram;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.AnalysisView;
import org.edgeloop.analysis.ui.spectrogram.internal.BoxLayer;
import org.edgeloop.analysis.ui.spectrogram.internal.CursorLayer;
import org.edgeloop.analysis.ui.spectrogram.internal.SpectrogramControls;
import org.edgeloop.analysis.ui.spectrogram.internal.SpectrogramKeys;
import org.edgeloop.analysis.ui.spectrogram.internal.SpectrogramMemento;
import org.edgeloop.analysis.ui.spectrogram.internal.SpectrogramMenu;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.RasterChart;
import org.edgeloop.chart.ui.RasterCanvas;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.ui.JobsBackground;

/** Shows what is in sight in the labelling editor by time and frequency. */
public final class SpectrogramView extends AnalysisView {

	public static final String ID = "org.edgeloop.analysis.ui.spectrogramView";

	/** The family of the jobs that compute spectrograms. */
	public static final Object FAMILY = new Object();

	/** Where the view's keys hold. */
	private static final String CONTEXT = "org.edgeloop.analysis.ui.spectrogramContext";

	private static final int MARGIN = 4;

	private Optional<IMemento> kept = Optional.empty();
	private SpectrogramPresenter presenter;
	private SpectrogramControls controls;
	private RasterCanvas canvas;
	private Label status;
	/** The chart on the canvas, whatever column is marked in it. */
	private Optional<RasterChart> shown = Optional.empty();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		kept = Optional.ofNullable(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		SpectrogramMemento.save(presenter.choice(), memento);
	}

	@Override
	protected String hint() {
		return "Open a recording: its spectrogram is shown here. A click puts the editor's cursor, a drag selects, and with Shift a drag draws a label's box.";
	}

	@Override
	protected Control createContent(Composite parent) {
		presenter = new SpectrogramPresenter(new JobsBackground(FAMILY, parent.getDisplay()), SpectrogramMemento.load(kept));
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 2).applyTo(content);
		controls = new SpectrogramControls(content, presenter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(controls);
		canvas = new RasterCanvas(content);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(canvas);
		status = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		canvas.addLayer(new CursorLayer(presenter));
		canvas.addLayer(new BoxLayer(presenter, this::labelling));
		canvas.addRangeListener(presenter::showFrequencies);
		canvas.addPictureListener(_ -> measure());
		canvas.addListener(SWT.Resize, _ -> measure());
		new SpectrogramKeys(presenter, canvas);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		var menu = new SpectrogramMenu(this);
		var bars = getViewSite().getActionBars();
		bars.getToolBarManager().add(menu.tableAction());
		bars.getMenuManager().setRemoveAllWhenShown(true);
		bars.getMenuManager().addMenuListener(menu::fill);
		presenter.addListener(this::refresh);
		return content;
	}

	private Optional<LabellingPresenter> labelling() {
		return follower().editor().flatMap(LabellingEditor::presenter);
	}

	/** As many columns are computed as there are pixels. */
	private void measure() {
		double points = canvas.model().x().map(axis -> axis.end() - axis.start()).orElse((double) canvas.area().width);
		presenter.setColumns((int) Math.round(points * canvas.getMonitor().getZoom() / 100));
	}

	@Override
	protected AnalysedPart partOf(TimelineModel timeline) {
		return AnalysedPart.inSight(timeline);
	}

	@Override
	protected boolean concerns(Change change) {
		return true;
	}

	@Override
	protected void timelineChanged(Change change) {
		// Times are written anew; and tracks change while extremes become known.
		if (change == Change.TIME_MODE || change == Change.TRACKS) {
			presenter.lookAgain();
		}
		canvas.layersChanged();
	}

	@Override
	protected void show(AnalysedPart part) {
		follower().timeline().ifPresent(presenter::show);
	}

	@Override
	protected void clear() {
		presenter.clear();
		canvas.clear();
	}

	private void refresh() {
		if (canvas.isDisposed()) {
			return;
		}
		controls.refresh();
		status.setText(presenter.status());
		status.setToolTipText(presenter.status());
		if (presenter.chart().isEmpty()) {
			canvas.clear();
		} else if (!presenter.chart().equals(shown)) {
			canvas.show(presenter.chart().get().marking(presenter.marked()));
		} else {
			canvas.mark(presenter.marked());
		}
		shown = presenter.chart();
	}

	/** Labels what is selected, else in sight, with the frequencies in sight. */
	public void labelBox() {
		labelling().ifPresent(labels -> presenter.track().ifPresent(track -> canvas.model().y().map(PlotAxis::range).ifPresent(frequencies -> {
			SampleRange range = labels.timeline().selection().orElse(labels.timeline().range());
			labels.making().addBox(range, Math.max(0, frequencies.from()), frequencies.to(), List.of(track.channel().name()));
		})));
	}

	@Override
	public void setFocus() {
		if (presenter.timeline().isPresent()) {
			canvas.setFocus();
		} else {
			super.setFocus();
		}
	}

	/** @return the view without its widgets, for who drives it */
	public SpectrogramPresenter presenter() {
		return presenter;
	}

	/** @return the picture and its table */
	public RasterCanvas canvas() {
		return canvas;
	}
}
