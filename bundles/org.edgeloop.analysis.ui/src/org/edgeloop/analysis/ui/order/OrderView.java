package org.edgeloop.analysis.ui.order;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
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
import org.edgeloop.analysis.ui.order.internal.ShaftFields;
import org.edgeloop.analysis.ui.order.internal.ShaftMemory;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.ui.JobsBackground;

/** What of the recording in front turns with the shaft, by orders, and how fast that turns. */
public final class OrderView extends AnalysisView {

	public static final String ID = "org.edgeloop.analysis.ui.orderView";

	/** The family of its jobs. */
	public static final Object FAMILY = OrderView.class;

	private static final List<SpectrumKind> KINDS = List.of(SpectrumKind.AMPLITUDE, SpectrumKind.POWER, SpectrumKind.PSD, SpectrumKind.ENVELOPE,
			SpectrumKind.SQUARED_ENVELOPE);
	private static final List<String> KIND_LABELS = List.of("Amplitude", "Power", "PSD", "Envelope", "Squared envelope");

	private ShaftChoice turning = ShaftChoice.USUAL;
	private OrderPresenter presenter;
	private FieldBar bar;
	private Combo kind;
	private Combo channel;
	private ShaftFields shaft;
	private TraceStack charts;

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
		return "Open a recording with a tachometer, or of a shaft whose speed is known, to see what turns with it by multiples of its speed.";
	}

	@Override
	protected Control createContent(Composite parent) {
		presenter = new OrderPresenter(new JobsBackground(FAMILY, parent.getDisplay()), turning);
		bar = new FieldBar(parent);
		kind = bar.combo("&Show:", KIND_LABELS, place -> presenter.choose(KINDS.get(place)));
		channel = bar.combo("&Channel:", List.of(), place -> presenter.chooseChannel(presenter.channelNames().get(place)));
		shaft = new ShaftFields(bar, presenter::shaft, presenter::choose);
		charts = new TraceStack(bar.whole(), (_, _) -> {
			// An order is no place in the recording.
		});
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(charts);
		ChartActions.fill(getViewSite().getActionBars(), charts, charts, "orders");
		presenter.addListener(this::refresh);
		refresh();
		return bar.whole();
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
		bar.show(kind, KIND_LABELS, KINDS.indexOf(presenter.kind()));
		bar.show(channel, names, presenter.channelShown().map(names::indexOf).orElse(-1));
		shaft.show(presenter.tachoNames());
		bar.say(presenter.status());
		charts.show(presenter.charts());
	}

	/** @return its logic */
	public OrderPresenter presenter() {
		return presenter;
	}
}
