package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabelEdge;
import org.edgeloop.dataset.ui.labelling.LabelIndex;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.ui.ThemeColors;

/** Draws labels in one frame: bands behind the curves, edges over them, tags with the class's name in the lane. */
final class LabelPainter {

	private static final int BAND_ALPHA = 48;
	private static final int SELECTED_BAND_ALPHA = 96;
	private static final int TEXT_MARGIN = 4;
	/** The least distance of two lines over the tracks, in points. */
	private static final int EDGE_DISTANCE = 4;
	private static final int MOST_STANDING = 100;

	private final LabellingPresenter presenter;
	private final TypeColors colors;
	private final TimelineGeometry geometry;
	private final LabelShapes shapes;
	private final LabelIndex index;
	private final List<Integer> places;
	private final boolean fewSelected;

	LabelPainter(LabellingPresenter presenter, TypeColors colors, TimelineGeometry geometry) {
		this.presenter = presenter;
		this.colors = colors;
		this.geometry = geometry;
		shapes = new LabelShapes(presenter, geometry);
		index = presenter.index();
		places = shapes.places();
		fewSelected = presenter.selection().size() <= MOST_STANDING;
	}

	/** Fills the samples of the regions. Deeper than a few lanes nobody could tell the mixed colours apart. */
	void paintBands(GC gc) {
		Rows rows = new Rows(LabelShapes.MOST_ROWS);
		for (int place : places) {
			Label label = index.sorted().get(place);
			int left = shapes.left(label);
			int right = Math.max(left + 1, shapes.right(label));
			boolean selected = presenter.isSelected(label);
			if (label.getKind() == LabelKind.REGION && (stands(selected) || rows.take(index.lane(place), right, 0))) {
				gc.setAlpha(selected ? SELECTED_BAND_ALPHA : BAND_ALPHA);
				gc.setBackground(colors.of(label.getType()));
				for (Rectangle area : shapes.areas(label.getChannels())) {
					gc.fillRectangle(left, area.y, right - left, area.height);
				}
			}
		}
		gc.setAlpha(255);
	}

	/** Draws edges and points over the tracks and tags in the lane; the selected ones last, so that nothing hides them. */
	void paintEdgesAndTags(GC gc) {
		Rows rows = new Rows(LabelShapes.rows(index));
		List<Integer> last = new ArrayList<>();
		for (int place : places) {
			Label label = index.sorted().get(place);
			if (stands(presenter.isSelected(label))) {
				last.add(place);
			} else {
				int gap = label.getKind() == LabelKind.POINT ? EDGE_DISTANCE : 0;
				if (rows.take(LabelShapes.row(index, place), shapes.right(label), gap)) {
					paintOne(gc, place, label);
				}
			}
		}
		last.forEach(place -> paintOne(gc, place, index.sorted().get(place)));
	}

	/** A few selected labels are always drawn, however close others are; of very many the ones in sight say enough. */
	private boolean stands(boolean selected) {
		return selected && fewSelected;
	}

	private void paintOne(GC gc, int place, Label label) {
		boolean selected = presenter.isSelected(label);
		boolean region = label.getKind() == LabelKind.REGION;
		// Lines closer together than this would hide the signal altogether.
		if (selected || !region || shapes.right(label) - shapes.left(label) >= EDGE_DISTANCE) {
			for (Rectangle area : shapes.areas(label.getChannels())) {
				paintEdge(gc, area, label, LabelEdge.START, shapes.left(label));
				if (region) {
					paintEdge(gc, area, label, LabelEdge.END, shapes.right(label));
				}
			}
		}
		if (region) {
			paintTag(gc, shapes.tag(index, place), label, selected);
		} else {
			paintFlag(gc, shapes.tag(index, place), place, label, selected);
		}
	}

	private void paintEdge(GC gc, Rectangle area, Label label, LabelEdge edge, int x) {
		boolean selected = presenter.isSelected(label);
		LabelEdge active = presenter.edges().active();
		boolean hot = selected && (active == edge || active == LabelEdge.WHOLE);
		gc.setForeground(hot ? ThemeColors.SELECTION.color() : colors.of(label.getType()));
		gc.setLineWidth(hot ? 3 : selected ? 2 : 1);
		gc.drawLine(x, area.y, x, area.y + area.height);
		gc.setLineWidth(1);
	}

	private void paintTag(GC gc, Rectangle tag, Label label, boolean selected) {
		Color color = colors.of(label.getType());
		gc.setBackground(color);
		gc.fillRectangle(tag);
		if (selected) {
			gc.setForeground(ThemeColors.TEXT.color());
			gc.setLineWidth(2);
			gc.drawRectangle(tag.x + 1, tag.y + 1, tag.width - 2, tag.height - 2);
			gc.setLineWidth(1);
		}
		paintName(gc, tag.intersection(geometry.lane()), name(label), TypeColors.textOn(color));
	}

	/** A flag whose pole stands on its sample, with the name beside it as far as the next flag. */
	private void paintFlag(GC gc, Rectangle tag, int place, Label label, boolean selected) {
		gc.setBackground(colors.of(label.getType()));
		gc.setForeground(selected ? ThemeColors.SELECTION.color() : colors.of(label.getType()));
		int[] flag = { tag.x, tag.y, tag.x + tag.width, tag.y + tag.height / 2, tag.x, tag.y + tag.height };
		gc.fillPolygon(flag);
		gc.setLineWidth(selected ? 2 : 1);
		gc.drawPolygon(flag);
		gc.drawLine(tag.x, tag.y, tag.x, geometry.lane().y + geometry.lane().height);
		gc.setLineWidth(1);
		int begin = tag.x + tag.width;
		Rectangle room = new Rectangle(begin, tag.y, nextFlag(place) - begin, tag.height);
		paintName(gc, room.intersection(geometry.lane()), name(label), ThemeColors.TEXT.color());
	}

	private int nextFlag(int place) {
		for (int next = place + 1; next < index.sorted().size(); next++) {
			Label label = index.sorted().get(next);
			if (label.getKind() == LabelKind.POINT) {
				return shapes.left(label);
			}
		}
		return geometry.lane().x + geometry.lane().width;
	}

	private void paintName(GC gc, Rectangle area, String name, Color color) {
		if (area.width < geometry.rowHeight() + 2 * TEXT_MARGIN) {
			return;
		}
		Rectangle clipping = gc.getClipping();
		gc.setClipping(clipping.intersection(area));
		gc.setForeground(color);
		int y = area.y + (area.height - geometry.rowHeight()) / 2;
		gc.drawText(name, area.x + TEXT_MARGIN, y, SWT.DRAW_TRANSPARENT);
		gc.setClipping(clipping);
	}

	private String name(Label label) {
		return presenter.taxonomy().nameOf(label.getType());
	}

	/** Shows a region that is no label yet, in the colour that it will have. */
	void paintMark(GC gc, SampleRange range, List<String> channels) {
		int left = shapes.x(range.from());
		int right = shapes.x(range.to());
		gc.setBackground(colors.of(presenter.nextLabel().type()));
		gc.setForeground(colors.of(presenter.nextLabel().type()));
		gc.setLineStyle(SWT.LINE_DASH);
		gc.setLineWidth(2);
		for (Rectangle area : shapes.areas(channels)) {
			gc.setAlpha(BAND_ALPHA);
			gc.fillRectangle(left, area.y, right - left, area.height);
			gc.setAlpha(255);
			gc.drawLine(left, area.y, left, area.y + area.height);
			gc.drawLine(right, area.y, right, area.y + area.height);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	/** Writes where a range lies beside it, inside the plot. */
	void paintReadout(GC gc, SampleRange range, String text) {
		var size = gc.textExtent(text);
		Rectangle plot = geometry.plot();
		int x = Math.clamp((shapes.x(range.from()) + shapes.x(range.to()) - size.x) / 2, plot.x + 2,
				Math.max(plot.x + 2, plot.x + plot.width - size.x - 10));
		int y = plot.y + 6;
		gc.setBackground(ThemeColors.CANVAS.color());
		gc.setForeground(ThemeColors.AXIS.color());
		gc.fillRectangle(x, y, size.x + 8, size.y + 4);
		gc.drawRectangle(x, y, size.x + 8, size.y + 4);
		gc.setForeground(ThemeColors.TEXT.color());
		gc.drawText(text, x + 4, y + 2, SWT.DRAW_TRANSPARENT);
	}

	void paintOverview(GC gc) {
		int height = Math.max(3, geometry.overview().height / 6);
		int drawn = Integer.MIN_VALUE;
		for (Label label : index.sorted()) {
			int left = (int) Math.round(geometry.overviewX(label.getFrom()));
			int right = Math.max(left + 2, (int) Math.round(geometry.overviewX(label.getTo())));
			if (right > drawn) {
				gc.setBackground(colors.of(label.getType()));
				gc.fillRectangle(left, geometry.overview().y, right - left, height);
				drawn = right;
			}
		}
	}

	/** Remembers how far each row is drawn: a label that ends no further adds nothing to see. */
	private static final class Rows {

		private final int[] end;

		Rows(int rows) {
			end = new int[rows];
			Arrays.fill(end, Integer.MIN_VALUE);
		}

		/** @param gap how much behind {@code right} is to be left free, in points */
		boolean take(int row, int right, int gap) {
			if (row >= end.length || right <= end[row]) {
				return false;
			}
			end[row] = right + gap;
			return true;
		}
	}
}
