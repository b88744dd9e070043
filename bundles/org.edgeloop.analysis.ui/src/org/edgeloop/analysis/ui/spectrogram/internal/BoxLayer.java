package org.edgeloop.analysis.ui.spectrogram.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.analysis.ui.spectrogram.BoxDraft;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramPresenter;
import org.edgeloop.analysis.ui.spectrogram.TimeScale;
import org.edgeloop.chart.PlotAxis;
import org.edgeloop.chart.ui.RasterLayer;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.Track;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** The boxes of time and frequency among the labels. With Shift, a drag draws one; a click on a box's name selects it. */
public final class BoxLayer implements RasterLayer {

	private static final int PAD = 3;

	private final SpectrogramPresenter presenter;
	private final Supplier<Optional<LabellingPresenter>> labelling;
	private Optional<BoxDraft> draft = Optional.empty();

	/** @param labelling what labels the recording; empty where it can have no labels */
	public BoxLayer(SpectrogramPresenter presenter, Supplier<Optional<LabellingPresenter>> labelling) {
		this.presenter = presenter;
		this.labelling = labelling;
	}

	@Override
	public void paint(GC gc, PlotAxis x, PlotAxis y) {
		labelling.get().ifPresent(labels -> presenter.timeline().ifPresent(timeline -> {
			for (Label box : boxes(labels, timeline)) {
				paintBox(gc, labels, box, area(timeline, box, x, y));
			}
		}));
		draft.ifPresent(drawn -> presenter.timeline().ifPresent(timeline -> paintDraft(gc, drawn, drawn.area(TimeScale.of(timeline), x, y))));
	}

	/** @return the boxes in sight that concern the channel shown */
	private List<Label> boxes(LabellingPresenter labels, TimelineModel timeline) {
		return presenter.track().map(track -> labels.index().find(timeline.range(), track.channel().name()).stream()
				.filter(label -> label.getKind() == LabelKind.BOX).toList()).orElse(List.of());
	}

	private static Rectangle area(TimelineModel timeline, Label box, PlotAxis x, PlotAxis y) {
		return new BoxDraft(LabellingPresenter.rangeOf(box), box.getLowFrequency(), box.getHighFrequency()).area(TimeScale.of(timeline), x, y);
	}

	private static void paintBox(GC gc, LabellingPresenter labels, Label box, Rectangle area) {
		boolean isSelected = labels.isSelected(box);
		paintFrame(gc, area, isSelected ? 3 : 1);
		String name = labels.taxonomy().find(box.getType()).map(type -> type.name()).orElse(box.getType());
		Color colour = colour(labels.taxonomy().colourOf(box.getType()));
		Rectangle tag = tag(gc, area, name);
		gc.setBackground(colour);
		gc.fillRectangle(tag);
		gc.setForeground(gc.getDevice().getSystemColor(luma(colour) < 128 ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
		gc.drawText(name, tag.x + PAD, tag.y, SWT.DRAW_TRANSPARENT);
	}

	private static Rectangle tag(GC gc, Rectangle area, String name) {
		Point size = gc.textExtent(name);
		return new Rectangle(area.x + 1, area.y + 1, size.x + 2 * PAD, size.y);
	}

	private static double luma(Color colour) {
		return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
	}

	/** @param text {@code #RRGGBB} */
	private static Color colour(String text) {
		int rgb = Integer.parseInt(text.substring(1), 16);
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** A light line in a dark one stands out from every colour. */
	private static void paintFrame(GC gc, Rectangle area, int width) {
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
		gc.setLineWidth(width + 2);
		gc.drawRectangle(area);
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		gc.setLineWidth(width);
		gc.drawRectangle(area);
		gc.setLineWidth(1);
	}

	private static void paintDraft(GC gc, BoxDraft drawn, Rectangle area) {
		paintFrame(gc, area, 1);
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
		gc.drawText(" " + drawn.words() + " ", area.x + PAD, area.y + area.height + PAD);
	}

	@Override
	public Optional<Drag> pressed(Place place) {
		if (labelling.get().isEmpty() || presenter.timeline().isEmpty() || (place.stateMask() & SWT.SHIFT) == 0) {
			return labelling.get().flatMap(labels -> presenter.timeline().flatMap(timeline -> boxAt(labels, timeline, place)))
					.map(box -> new Choosing(labelling.get().orElseThrow(), box));
		}
		return presenter.track().map(track -> new Drawing(labelling.get().orElseThrow(), presenter.timeline().orElseThrow(), track, place));
	}

	/** @return the box on whose upper edge, where its name stands, a place lies */
	private Optional<Label> boxAt(LabellingPresenter labels, TimelineModel timeline, Place place) {
		return boxes(labels, timeline).stream().filter(box -> {
			Rectangle area = area(timeline, box, place.xAxis(), place.yAxis());
			return area.contains(place.column(), place.row()) && place.row() < area.y + Math.min(area.height, 6 * PAD);
		}).findFirst();
	}

	private record Choosing(LabellingPresenter labels, Label box) implements Drag {

		@Override
		public void dragged(Place place) {
			// a box is moved in its properties, or on the timeline
		}

		@Override
		public void released(Place place) {
			labels.select(List.of(box));
		}

		@Override
		public void cancelled() {
			// nothing was done yet
		}
	}

	private final class Drawing implements Drag {

		private final LabellingPresenter labels;
		private final TimelineModel timeline;
		private final Track track;
		private final Place start;

		Drawing(LabellingPresenter labels, TimelineModel timeline, Track track, Place start) {
			this.labels = labels;
			this.timeline = timeline;
			this.track = track;
			this.start = start;
		}

		@Override
		public void dragged(Place place) {
			TimeScale scale = TimeScale.of(timeline);
			double highest = track.channel().sampleRate().orElse(0) / 2;
			draft = BoxDraft.between(scale.position(start.x()), start.y(), scale.position(place.x()), place.y(), timeline.range(), highest);
		}

		@Override
		public void released(Place place) {
			dragged(place);
			draft.ifPresent(drawn -> labels.making().addBox(drawn.range(), drawn.low(), drawn.high(), List.of(track.channel().name())));
			draft = Optional.empty();
		}

		@Override
		public void cancelled() {
			draft = Optional.empty();
		}
	}
}
