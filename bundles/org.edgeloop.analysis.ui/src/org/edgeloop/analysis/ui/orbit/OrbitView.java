package org.edgeloop.analysis.ui.orbit;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.AnalysisView;
import org.edgeloop.analysis.ui.internal.ChartActions;
import org.edgeloop.analysis.ui.internal.FieldBar;
import org.edgeloop.analysis.ui.orbit.internal.OrbitCanvas;
import org.edgeloop.analysis.ui.order.ShaftChoice;
import org.edgeloop.analysis.ui.order.internal.ShaftFields;
import org.edgeloop.analysis.ui.order.internal.ShaftMemory;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.signal.orbit.OrbitOperation;
import org.edgeloop.ui.JobsBackground;

/** Two channels of the recording in front over each other, and what of them turns with the shaft. */
public final class OrbitView extends AnalysisView {

	public static final String ID = "org.edgeloop.analysis.ui.orbitView";

	/** The family of its jobs. */
	public static final Object FAMILY = OrbitView.class;

	private ShaftChoice turning = ShaftChoice.USUAL;
	private OrbitPresenter presenter;
	private FieldBar bar;
	private Combo x;
	private Combo y;
	private Spinner orders;
	private Button measured;
	private ShaftFields shaft;
	private OrbitCanvas canvas;

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		turning = ShaftMemory.load(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		ShaftMemory.save(presenter == null ? turning : presenter.shaft(), memento);
	}

	@Override
	protected String hint() {
		return "Open a recording of two sensors at a right angle to see the path of the shaft, and what of it turns with the shaft.";
	}

	@Override
	protected Control createContent(Composite parent) {
		presenter = new OrbitPresenter(new JobsBackground(FAMILY, parent.getDisplay()), turning);
		bar = new FieldBar(parent);
		x = bar.combo("&x:", List.of(), _ -> chooseChannels());
		y = bar.combo("&y:", List.of(), _ -> chooseChannels());
		shaft = new ShaftFields(bar, presenter::shaft, presenter::choose);
		orders = bar.spinner("&Orders:", 1, OrbitOperation.MOST_ORDERS, presenter::chooseOrders);
		measured = bar.check("&Measured", "Show the path as it was measured, too", this::chooseMeasured);
		canvas = new OrbitCanvas(bar.whole());
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(canvas);
		ChartActions.fill(getViewSite().getActionBars(), canvas, canvas, "orbit");
		presenter.addListener(this::refresh);
		refresh();
		return bar.whole();
	}

	private void chooseChannels() {
		presenter.chooseChannels(x.getText(), y.getText());
	}

	private void chooseMeasured() {
		presenter.showMeasured(measured.getSelection());
	}

	@Override
	protected boolean concerns(Change change) {
		return change != Change.TIME_MODE && change != Change.CURSOR;
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

	private void refresh() {
		if (bar.whole().isDisposed()) {
			return;
		}
		List<String> names = presenter.channelNames();
		List<String> chosen = presenter.chosenNames();
		bar.show(x, names, chosen.isEmpty() ? -1 : names.indexOf(chosen.getFirst()));
		bar.show(y, names, chosen.isEmpty() ? -1 : names.indexOf(chosen.getLast()));
		shaft.show(presenter.tachoNames());
		bar.show(orders, presenter.orders());
		measured.setSelection(presenter.isMeasuredShown());
		bar.say(presenter.status());
		canvas.show(presenter.chart(), presenter.harmonics());
	}

	/** @return its logic */
	public OrbitPresenter presenter() {
		return presenter;
	}
}
