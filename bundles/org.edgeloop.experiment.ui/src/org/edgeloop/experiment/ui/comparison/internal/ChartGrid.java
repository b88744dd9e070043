package org.edgeloop.experiment.ui.comparison.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.edgeloop.experiment.comparison.ComparisonCharts;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.comparison.HistoryCache;

/** Frames with charts, kept in step with the comparison: one is made for each chart that comes, and goes with it. */
final class ChartGrid {

	private final ScrolledComposite scroll;
	private final Composite page;
	private final FormToolkit toolkit;
	private final ComparisonSession session;
	private final HistoryCache histories;
	private final EmptyHint hint;
	private List<ChartFrame> frames = List.of();

	ChartGrid(Composite parent, FormToolkit toolkit, ComparisonSession session, HistoryCache histories) {
		this.toolkit = toolkit;
		this.session = session;
		this.histories = histories;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		toolkit.adapt(scroll);
		page = toolkit.createComposite(scroll);
		page.setLayout(new TwelfthsLayout());
		hint = new EmptyHint(page);
		scroll.setContent(page);
		scroll.addListener(SWT.Resize, _ -> fit());
		histories.addListener(this::refresh);
	}

	Control control() {
		return scroll;
	}

	void setFocus() {
		if (frames.isEmpty()) {
			scroll.setFocus();
		} else {
			frames.getFirst().setFocus();
		}
	}

	/** Brings the frames to the charts of the comparison, and their contents to its runs. */
	void refresh() {
		if (page.isDisposed()) {
			return;
		}
		List<ChartSettings> charts = session.document().model().getCharts();
		if (!frames.stream().map(ChartFrame::settings).toList().equals(charts)) {
			arrange(charts);
		}
		requestHistories(charts);
		frames.forEach(ChartFrame::refresh);
		hint.show(charts.isEmpty(), session.runs().runs().isEmpty());
		fit();
	}

	private void arrange(List<ChartSettings> charts) {
		var next = new ArrayList<ChartFrame>();
		for (ChartSettings chart : charts) {
			next.add(frames.stream().filter(frame -> frame.settings() == chart).findFirst()
					.orElseGet(() -> new ChartFrame(page, toolkit, session, histories, chart, this)));
		}
		frames.stream().filter(frame -> !next.contains(frame)).forEach(ChartFrame::dispose);
		frames = next;
		reorder();
	}

	/** Lays the frames out in the order of the charts, whichever lies on top. */
	void reorder() {
		for (int i = frames.size() - 1; i >= 0; i--) {
			frames.get(i).control().moveAbove(null);
		}
		page.layout(true);
	}

	/** Marks the chart whose place a chart would take that is being dragged. */
	void showDrop(ChartFrame dragged, int place) {
		for (int i = 0; i < frames.size(); i++) {
			frames.get(i).setDropTarget(i == place && frames.get(i) != dragged);
		}
	}

	void endDrop() {
		frames.forEach(frame -> frame.setDropTarget(false));
	}

	private void requestHistories(List<ChartSettings> charts) {
		Set<String> needed = new HashSet<>();
		charts.forEach(chart -> needed.addAll(ComparisonCharts.histories(chart)));
		histories.retain(needed);
		if (!session.isLoading()) {
			histories.request(needed, session.runs(), session.stores());
		}
	}

	private void fit() {
		page.layout(true);
		scroll.setMinHeight(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
		scroll.getVerticalBar().setIncrement(TwelfthsLayout.STEP);
	}

	/** @return the place among the charts that a point of the page is nearest to */
	int placeAt(Point point) {
		int nearest = 0;
		double least = Double.MAX_VALUE;
		for (int i = 0; i < frames.size(); i++) {
			Rectangle bounds = frames.get(i).control().getBounds();
			double distance = Math.hypot(point.x - bounds.x - bounds.width / 2.0, point.y - bounds.y - bounds.height / 2.0);
			if (distance < least) {
				least = distance;
				nearest = i;
			}
		}
		return nearest;
	}

	void scrollTo(int place) {
		if (place < frames.size()) {
			scroll.setOrigin(0, frames.get(place).control().getLocation().y);
		}
	}

	/** @return the width of the whole page in points */
	int width() {
		return page.getClientArea().width;
	}

	List<ChartFrame> frames() {
		return frames;
	}
}
