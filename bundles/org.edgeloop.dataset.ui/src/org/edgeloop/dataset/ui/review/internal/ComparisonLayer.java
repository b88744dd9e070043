package org.edgeloop.dataset.ui.review.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineLayer;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.dataset.agreement.Disagreement;
import org.edgeloop.dataset.agreement.PairAgreement;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.internal.TypeColors;
import org.edgeloop.dataset.ui.review.Comparison;
import org.edgeloop.dataset.ui.review.DisagreementText;
import org.edgeloop.ui.ThemeColors;

/**
 * Somebody else's labels in a lane of their own above the tracks, and below it a lane that says where they differ from ours: by colour
 * and by the letter and the strokes of each kind. The two lanes are the last that layers reserve.
 */
public final class ComparisonLayer implements TimelineLayer {

	private static final int ROWS = 2;
	private static final int MARGIN = 3;
	private static final int STROKES = 6;

	private final Comparison comparison;
	private final TypeColors colors;

	public ComparisonLayer(Comparison comparison) {
		this.comparison = comparison;
		colors = new TypeColors(comparison.presenter().taxonomy());
	}

	@Override
	public int laneRows() {
		return ROWS;
	}

	@Override
	public void paint(GC gc, TimelineGeometry geometry) {
		paintName(gc, geometry, 0, comparison.other().name());
		paintName(gc, geometry, 1, "Differences");
		int end = Integer.MIN_VALUE;
		for (Label label : comparison.other().labels()) {
			Rectangle bar = bar(geometry, label.getFrom(), label.getTo(), 0);
			// Of those that share their pixels one is drawn.
			if (isInSight(geometry, bar) && bar.x + bar.width > end) {
				end = bar.x + bar.width;
				paintLabel(gc, label, bar);
			}
		}
		disagreements().forEach(each -> paint(gc, geometry, each));
	}

	private List<Disagreement> disagreements() {
		return comparison.agreement().map(PairAgreement::disagreements).orElse(List.of());
	}

	private void paintName(GC gc, TimelineGeometry geometry, int row, String name) {
		Rectangle lane = lane(geometry, row);
		gc.setForeground(ThemeColors.GRID.color());
		gc.drawLine(lane.x, lane.y, lane.x + lane.width, lane.y);
		gc.setForeground(ThemeColors.MUTED_TEXT.color());
		int width = gc.textExtent(name).x;
		gc.drawText(name, lane.x + lane.width - width - MARGIN, lane.y + 1, SWT.DRAW_TRANSPARENT);
	}

	private void paintLabel(GC gc, Label label, Rectangle bar) {
		gc.setBackground(colors.of(label.getType()));
		gc.fillRectangle(bar);
		String name = comparison.presenter().taxonomy().nameOf(label.getType());
		if (gc.textExtent(name).x + 2 * MARGIN <= bar.width) {
			gc.setForeground(TypeColors.textOn(gc.getBackground()));
			gc.drawText(name, bar.x + MARGIN, bar.y, SWT.DRAW_TRANSPARENT);
		}
	}

	private void paint(GC gc, TimelineGeometry geometry, Disagreement each) {
		Rectangle bar = bar(geometry, each.range().from(), each.range().to(), 1);
		if (!isInSight(geometry, bar)) {
			return;
		}
		gc.setForeground(DisagreementText.color(each.kind()));
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.fillRectangle(bar);
		gc.drawRectangle(bar.x, bar.y, bar.width - 1, bar.height - 1);
		gc.setClipping(bar.intersection(geometry.lane()));
		for (int x = bar.x - bar.height; x < bar.x + bar.width; x += STROKES) {
			paintStroke(gc, each.kind(), x, bar);
		}
		gc.setClipping(geometry.lane().union(geometry.plot()));
		String letter = DisagreementText.letter(each.kind());
		if (gc.textExtent(letter).x + 2 * MARGIN <= bar.width) {
			gc.setForeground(ThemeColors.TEXT.color());
			gc.drawText(letter, bar.x + MARGIN, bar.y, 0);
		}
	}

	/** Rising for what they lack, falling for what only they have, both for another class, upright for edges. */
	private static void paintStroke(GC gc, Disagreement.Kind kind, int x, Rectangle bar) {
		int foot = bar.y + bar.height;
		if (kind == Disagreement.Kind.MISSING || kind == Disagreement.Kind.CLASS) {
			gc.drawLine(x, foot, x + bar.height, bar.y);
		}
		if (kind == Disagreement.Kind.EXTRA || kind == Disagreement.Kind.CLASS) {
			gc.drawLine(x, bar.y, x + bar.height, foot);
		}
		if (kind == Disagreement.Kind.EDGE) {
			gc.drawLine(x, bar.y, x, foot);
		}
	}

	private static boolean isInSight(TimelineGeometry geometry, Rectangle bar) {
		return bar.x < geometry.plot().x + geometry.plot().width && bar.x + bar.width > geometry.plot().x;
	}

	private static Rectangle lane(TimelineGeometry geometry, int row) {
		Rectangle lane = geometry.lane();
		return new Rectangle(lane.x, lane.y + lane.height - (ROWS - row) * geometry.rowHeight(), lane.width, geometry.rowHeight());
	}

	/** Ends far outside of what is shown are drawn just outside, for coordinates have an end, too. */
	private static Rectangle bar(TimelineGeometry geometry, long from, long to, int row) {
		Rectangle lane = lane(geometry, row);
		int left = (int) Math.clamp(Math.round(geometry.x(from)), lane.x - 10L, lane.x + lane.width + 10L);
		int right = (int) Math.clamp(Math.round(geometry.x(to)), lane.x - 10L, lane.x + lane.width + 10L);
		return new Rectangle(left, lane.y + 1, Math.max(MARGIN, right - left), lane.height - 2);
	}

	@Override
	public Optional<String> toolTipAt(TimelinePointer pointer) {
		return disagreements().stream().filter(each -> bar(pointer.geometry(), each.range().from(), each.range().to(), 1).contains(pointer.x(), pointer.y()))
				.findFirst().map(each -> DisagreementText.describe(each, comparison.presenter().taxonomy()));
	}
}
