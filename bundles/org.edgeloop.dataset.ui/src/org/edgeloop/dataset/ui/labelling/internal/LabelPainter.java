package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
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

	private final LabellingPresenter presenter;
	private final TypeColors colors;
	private final TimelineGeometry geometry;
	private final LabelShapes shapes;
	private final LabelIndex index;
	private final List<Integer> places;

	LabelPainter(LabellingPresenter presenter, TypeColors colors, TimelineGeometry geometry) {
		this.presenter = presenter;
		this.colors = colors;
		this.geometry = geometry;
		shapes = new LabelShapes(presenter, geometry);
		index = presenter.index();
		places = shapes.places();
	}

	/** Fills every region's samples on its tracks. */
	void paintBands(GC gc) {
		Columns columns = new Columns(index.lanes() + 1);
		for (int place : places) {
			Label label = index.sorted().get(place);
			SampleRange range = presenter.shownRange(label);
			int left = shapes.left(range);
			int right = shapes.right(range);
			boolean selected = presenter.isSelected(label);
			if (label.getKind() == LabelKind.REGION && (selected || columns.isNew(index.lane(place), left, right))) {
				gc.setAlpha(selected ? SELECTED_BAND_ALPHA : BAND_ALPHA);
				gc.setBackground(colors.of(label.getType()));
				for (TrackArea track : shapes.tracks(label.getChannels())) {
					gc.fillRectangle(left, track.plot().y, Math.max(1, right - left), track.plot().height);
				}
			}
		}
		gc.setAlpha(255);
	}

	/** Draws edges and points over the tracks and tags in the lane; the selected ones last, so that nothing hides them. */
	void paintEdgesAndTags(GC gc) {
		Columns columns = new Columns(index.lanes() + 1);
		for (int place : places) {
			Label label = index.sorted().get(place);
			if (!presenter.isSelected(label)) {
				SampleRange range = presenter.shownRange(label);
				int lane = label.getKind() == LabelKind.POINT ? index.lanes() : index.lane(place);
				if (columns.isNew(lane, shapes.left(range), shapes.right(range))) {
					paintOne(gc, place, label);
				}
			}
		}
		places.stream().filter(place -> presenter.isSelected(index.sorted().get(place)))
				.forEach(place -> paintOne(gc, place, index.sorted().get(place)));
	}

	private void paintOne(GC gc, int place, Label label) {
		SampleRange range = presenter.shownRange(label);
		boolean selected = presenter.isSelected(label);
		for (TrackArea track : shapes.tracks(label.getChannels())) {
			paintEdge(gc, track, label, LabelEdge.START, shapes.left(range), selected);
			if (label.getKind() == LabelKind.REGION) {
				paintEdge(gc, track, label, LabelEdge.END, shapes.right(range), selected);
			}
		}
		if (label.getKind() == LabelKind.POINT) {
			paintFlag(gc, shapes.tag(index, place), place, label, selected);
		} else {
			paintTag(gc, shapes.tag(index, place), label, selected);
		}
	}

	private void paintEdge(GC gc, TrackArea track, Label label, LabelEdge edge, int x, boolean selected) {
		LabelEdge active = presenter.activeEdge();
		boolean hot = selected && (active == edge || active == LabelEdge.WHOLE);
		gc.setForeground(hot ? ThemeColors.SELECTION.color() : colors.of(label.getType()));
		gc.setLineWidth(hot ? 3 : selected ? 2 : 1);
		gc.drawLine(x, track.plot().y, x, track.plot().y + track.plot().height);
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
				return shapes.left(presenter.shownRange(label));
			}
		}
		return geometry.lane().x + geometry.lane().width;
	}

	private void paintName(GC gc, Rectangle area, String name, Color color) {
		int room = area.width - 2 * TEXT_MARGIN;
		if (room < gc.getFontMetrics().getAverageCharacterWidth() * 2) {
			return;
		}
		Rectangle clipping = gc.getClipping();
		gc.setClipping(clipping.intersection(area));
		gc.setForeground(color);
		int y = area.y + (area.height - gc.getFontMetrics().getHeight()) / 2;
		gc.drawText(name, area.x + TEXT_MARGIN, y, SWT.DRAW_TRANSPARENT);
		gc.setClipping(clipping);
	}

	private String name(Label label) {
		return presenter.taxonomy().nameOf(label.getType());
	}

	/** Shows a region that is no label yet, in the colour that it will have. */
	void paintMark(GC gc, SampleRange range, List<String> channels) {
		int left = shapes.left(range);
		int right = shapes.right(range);
		gc.setBackground(colors.of(presenter.currentType()));
		gc.setForeground(colors.of(presenter.currentType()));
		gc.setLineStyle(SWT.LINE_DASH);
		gc.setLineWidth(2);
		for (TrackArea track : shapes.tracks(channels)) {
			gc.setAlpha(BAND_ALPHA);
			gc.fillRectangle(left, track.plot().y, right - left, track.plot().height);
			gc.setAlpha(255);
			gc.drawLine(left, track.plot().y, left, track.plot().y + track.plot().height);
			gc.drawLine(right, track.plot().y, right, track.plot().y + track.plot().height);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	/** Writes where a range lies beside it, inside the plot. */
	void paintReadout(GC gc, SampleRange range, String text) {
		var size = gc.textExtent(text);
		Rectangle plot = geometry.plot();
		int x = Math.clamp((shapes.left(range) + shapes.right(range) - size.x) / 2, plot.x + 2,
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
		int[] drawn = { Integer.MIN_VALUE };
		for (Label label : index.sorted()) {
			SampleRange range = presenter.shownRange(label);
			int left = (int) Math.round(geometry.overviewX(range.from()));
			int right = Math.max(left + 2, (int) Math.round(geometry.overviewX(range.to())));
			if (right > drawn[0]) {
				gc.setBackground(colors.of(label.getType()));
				gc.fillRectangle(left, geometry.overview().y, right - left, height);
				drawn[0] = right;
			}
		}
	}

	/** Remembers what each lane drew last: of the labels that fall on the same columns only the first is worth drawing. */
	private static final class Columns {

		private final int[] left;
		private final int[] right;

		Columns(int lanes) {
			left = new int[lanes];
			right = new int[lanes];
			Arrays.fill(right, Integer.MIN_VALUE);
		}

		boolean isNew(int lane, int from, int to) {
			boolean same = left[lane] == from && right[lane] == to;
			left[lane] = from;
			right[lane] = to;
			return !same;
		}
	}
}
