package org.edgeloop.dataset.ui.labelling.internal;

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
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.labelling.internal.TypePatterns.Fill;
import org.edgeloop.ui.ThemeColors;

/** Draws labels in one frame: bands behind the curves, edges over them, tags with the class's name in the lane. */
final class LabelPainter {

	private static final int MARK_ALPHA = 48;
	private static final int TEXT_MARGIN = 4;
	/** Lines closer together than this, in points, would hide the signal altogether. */
	private static final int EDGE_DISTANCE = 4;
	private static final int MOST_STANDING = 100;

	private final LabellingPresenter presenter;
	private final LabelLook look;
	private final TimelineGeometry geometry;
	private final LabelShapes shapes;
	private final List<Label> standing;

	LabelPainter(LabellingPresenter presenter, LabelLook look, TimelineGeometry geometry) {
		this.presenter = presenter;
		this.look = look;
		this.geometry = geometry;
		shapes = new LabelShapes(presenter, geometry);
		// A few selected labels are always drawn, however close others are; of very many the ones in sight say enough.
		standing = presenter.selection().size() <= MOST_STANDING ? presenter.selection() : List.of();
	}

	private boolean stands(Label label) {
		return !standing.isEmpty() && presenter.isSelected(label);
	}

	/** Fills the samples of the regions. */
	void paintBands(GC gc) {
		for (Label label : look.scene().bands(geometry)) {
			if (!stands(label)) {
				paintBand(gc, label);
			}
		}
		for (Label label : standing) {
			if (label.getKind() == LabelKind.REGION || label.getKind() == LabelKind.BOX) {
				paintBand(gc, label);
			}
		}
	}

	private void paintBand(GC gc, Label label) {
		int left = shapes.left(label);
		int width = Math.max(1, shapes.right(label) - left);
		Fill fill = presenter.isSelected(label) ? Fill.SELECTED_BAND : Fill.BAND;
		for (Rectangle area : shapes.areas(label.getChannels())) {
			look.fill(gc, new Rectangle(left, area.y, width, area.height), label.getType(), fill);
		}
	}

	/** Draws edges and points over the tracks and tags in the lane; the selected ones last, so that nothing hides them. */
	void paintEdgesAndTags(GC gc) {
		List<Label> tags = look.scene().tags(geometry);
		int[] nextFlags = nextFlags(tags);
		for (int i = 0; i < tags.size(); i++) {
			if (!stands(tags.get(i))) {
				paintOne(gc, tags.get(i), nextFlags[i]);
			}
		}
		int end = geometry.lane().x + geometry.lane().width;
		standing.forEach(label -> paintOne(gc, label, end));
	}

	/** @return for each label where the next point's flag stands, or the lane's end */
	private int[] nextFlags(List<Label> tags) {
		int[] next = new int[tags.size()];
		int flag = geometry.lane().x + geometry.lane().width;
		for (int i = tags.size() - 1; i >= 0; i--) {
			next[i] = flag;
			flag = tags.get(i).getKind() == LabelKind.POINT ? shapes.left(tags.get(i)) : flag;
		}
		return next;
	}

	private void paintOne(GC gc, Label label, int nextFlag) {
		boolean selected = presenter.isSelected(label);
		switch (label.getKind()) {
		case REGION, BOX -> {
			if (selected || shapes.right(label) - shapes.left(label) >= EDGE_DISTANCE) {
				for (Rectangle area : shapes.areas(label.getChannels())) {
					paintEdge(gc, area, label, LabelEdge.START, shapes.left(label));
					paintEdge(gc, area, label, LabelEdge.END, shapes.right(label));
				}
			}
			paintTag(gc, shapes.tag(label), label, selected);
		}
		case POINT -> {
			for (Rectangle area : shapes.areas(label.getChannels())) {
				paintEdge(gc, area, label, LabelEdge.START, shapes.left(label));
			}
			paintFlag(gc, shapes.tag(label), nextFlag, label, selected);
		}
		case RECORDING -> paintTag(gc, shapes.tag(label), label, selected);
		}
	}

	private void paintEdge(GC gc, Rectangle area, Label label, LabelEdge edge, int x) {
		boolean selected = presenter.isSelected(label);
		LabelEdge active = presenter.edges().active();
		boolean hot = selected && (active == edge || active == LabelEdge.WHOLE);
		gc.setForeground(hot ? ThemeColors.SELECTION.color() : look.color(label.getType()));
		gc.setLineWidth(hot ? 3 : selected ? 2 : 1);
		gc.drawLine(x, area.y, x, area.y + area.height);
		gc.setLineWidth(1);
	}

	private void paintTag(GC gc, Rectangle tag, Label label, boolean selected) {
		look.fill(gc, tag, label.getType(), Fill.TAG);
		if (selected) {
			gc.setForeground(ThemeColors.TEXT.color());
			gc.setLineWidth(2);
			gc.drawRectangle(tag.x + 1, tag.y + 1, tag.width - 2, tag.height - 2);
			gc.setLineWidth(1);
		}
		paintName(gc, tag.intersection(geometry.lane()), name(label), TypeColors.textOn(look.color(label.getType())));
	}

	/** A flag whose pole stands on its sample, with the name beside it as far as the next flag. */
	private void paintFlag(GC gc, Rectangle tag, int nextFlag, Label label, boolean selected) {
		gc.setBackground(look.color(label.getType()));
		gc.setForeground(selected ? ThemeColors.SELECTION.color() : look.color(label.getType()));
		int[] flag = { tag.x, tag.y, tag.x + tag.width, tag.y + tag.height / 2, tag.x, tag.y + tag.height };
		gc.fillPolygon(flag);
		gc.setLineWidth(selected ? 2 : 1);
		gc.drawPolygon(flag);
		gc.drawLine(tag.x, tag.y, tag.x, geometry.lane().y + geometry.lane().height);
		gc.setLineWidth(1);
		int begin = tag.x + tag.width;
		Rectangle room = new Rectangle(begin, tag.y, Math.max(0, nextFlag - begin), tag.height);
		paintName(gc, room.intersection(geometry.lane()), name(label), ThemeColors.TEXT.color());
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
		Color color = look.color(presenter.nextLabel().type());
		gc.setBackground(color);
		gc.setForeground(color);
		gc.setLineStyle(SWT.LINE_DASH);
		gc.setLineWidth(2);
		for (Rectangle area : shapes.areas(channels)) {
			gc.setAlpha(MARK_ALPHA);
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
		for (LabelScene.Run run : look.scene().overview(geometry)) {
			gc.setBackground(look.color(run.type()));
			gc.fillRectangle(run.left(), geometry.overview().y, run.right() - run.left(), height);
		}
	}
}
