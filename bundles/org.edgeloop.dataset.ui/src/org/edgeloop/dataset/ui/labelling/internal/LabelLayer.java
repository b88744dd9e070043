package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineLayer;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabelEdge;
import org.edgeloop.dataset.ui.labelling.LabelMarking;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** The labels on the timeline, for eye and mouse: everything it does, the presenter does. */
public final class LabelLayer implements TimelineLayer {

	private final LabellingPresenter presenter;
	private final LabelLook look;
	private final LabelMenu menu;

	/**
	 * @param canvas what the labels are drawn on
	 * @param hatched whether classes are told apart by patterns besides their colours
	 */
	public LabelLayer(LabellingPresenter presenter, TypeColors colors, LabelMenu menu, Control canvas, BooleanSupplier hatched) {
		this.presenter = presenter;
		look = new LabelLook(presenter, colors, canvas, hatched);
		this.menu = menu;
	}

	@Override
	public int laneRows() {
		return LabelShapes.rows(presenter.index());
	}

	@Override
	public void paintBelow(GC gc, TimelineGeometry geometry) {
		new LabelPainter(presenter, look, geometry).paintBands(gc);
	}

	@Override
	public void paint(GC gc, TimelineGeometry geometry) {
		LabelPainter painter = new LabelPainter(presenter, look, geometry);
		painter.paintEdgesAndTags(gc);
		new BookmarkPainter(presenter.bookmarks(), geometry).paint(gc);
		TimeText time = TimeText.of(presenter.timeline());
		LabelMarking marking = presenter.marking();
		marking.draft().ifPresentOrElse(draft -> paintMark(gc, painter, time, draft.range(), draft.channels()), () -> {
			if (!marking.mark().isEmpty()) {
				paintMark(gc, painter, time, marking.mark().range(presenter.cursor()), presenter.nextLabel().channels());
			}
		});
		presenter.dragging().current().ifPresent(drag -> painter.paintReadout(gc, drag.range(), time.readout(drag.range())));
	}

	private static void paintMark(GC gc, LabelPainter painter, TimeText time, SampleRange range, List<String> channels) {
		painter.paintMark(gc, range, channels);
		painter.paintReadout(gc, range, time.readout(range));
	}

	@Override
	public void paintOverview(GC gc, TimelineGeometry geometry) {
		new LabelPainter(presenter, look, geometry).paintOverview(gc);
	}

	private Optional<LabelHit> hit(TimelinePointer pointer) {
		return new LabelShapes(presenter, pointer.geometry()).hit(pointer);
	}

	@Override
	public int cursorAt(TimelinePointer pointer) {
		return hit(pointer).map(hit -> switch (hit.edge()) {
		case START, END -> SWT.CURSOR_SIZEWE;
		case WHOLE -> SWT.CURSOR_HAND;
		case NONE -> SWT.NONE;
		}).orElse(SWT.NONE);
	}

	@Override
	public Optional<String> toolTipAt(TimelinePointer pointer) {
		TimeText time = TimeText.of(presenter.timeline());
		return hit(pointer).filter(_ -> pointer.isOnLane()).map(LabelHit::label).map(label -> LabelText.describe(label,
				presenter.taxonomy(), time));
	}

	@Override
	public Optional<TimelineDrag> pressed(TimelinePointer pointer) {
		if (pointer.button() != 1 || pointer.has(SWT.SHIFT) || pointer.has(SWT.ALT)) {
			return Optional.empty();
		}
		Optional<LabelHit> hit = hit(pointer);
		if (hit.isPresent() && hit.get().edge() != LabelEdge.NONE) {
			return Optional.of(take(hit.get(), pointer));
		}
		return pointer.isOnPlot() ? Optional.of(new RegionDrag(pointer, hit.map(LabelHit::label))) : Optional.empty();
	}

	private TimelineDrag take(LabelHit hit, TimelinePointer pointer) {
		if (pointer.has(SWT.MOD1)) {
			presenter.toggle(hit.label());
			return _ -> {
				// toggling is done with the press
			};
		}
		presenter.dragging().start(hit.label(), hit.edge(), pointer.position());
		return new EdgeDrag();
	}

	@Override
	public boolean doubleClicked(TimelinePointer pointer) {
		return hit(pointer).map(hit -> {
			presenter.select(List.of(hit.label()));
			presenter.navigation().zoomToSelection();
			return true;
		}).orElse(false);
	}

	@Override
	public void fillMenu(IMenuManager manager, TimelinePointer pointer) {
		hit(pointer).map(LabelHit::label).filter(label -> !presenter.isSelected(label))
				.ifPresent(label -> presenter.select(List.of(label)));
		menu.fill(manager, pointer.position());
	}

	/** Moves a label or one of its edges. */
	private final class EdgeDrag implements TimelineDrag {

		@Override
		public void dragged(TimelinePointer pointer) {
			presenter.snapping().suspend(pointer.has(SWT.SHIFT));
			presenter.dragging().to(pointer.position());
		}

		@Override
		public void released(TimelinePointer pointer) {
			presenter.dragging().finish();
			presenter.snapping().suspend(false);
		}

		@Override
		public void cancelled() {
			presenter.snapping().suspend(false);
			presenter.cancel();
		}
	}

	/** Draws a new region; a press that does not move puts the cursor there and selects what lies there instead. */
	private final class RegionDrag implements TimelineDrag {

		private static final int THRESHOLD = 3;

		private final TimelinePointer start;
		private final Optional<Label> under;
		private boolean drawing;

		RegionDrag(TimelinePointer start, Optional<Label> under) {
			this.start = start;
			this.under = under;
		}

		private OptionalInt track() {
			return start.track().map(track -> OptionalInt.of(track.channel())).orElse(OptionalInt.empty());
		}

		/** With the command key held, the track under the press alone. */
		private List<String> channels() {
			if (!start.has(SWT.MOD1)) {
				return presenter.nextLabel().channels();
			}
			return start.track().map(track -> List.of(presenter.timeline().track(track.channel()).channel().name()))
					.orElse(presenter.nextLabel().channels());
		}

		@Override
		public void dragged(TimelinePointer pointer) {
			if (!drawing && Math.abs(pointer.x() - start.x()) >= THRESHOLD) {
				drawing = true;
				presenter.marking().startDraft(start.position(), channels(), track());
			}
			if (drawing) {
				presenter.snapping().suspend(pointer.has(SWT.SHIFT));
				presenter.marking().extendDraft(pointer.position());
			}
		}

		@Override
		public void released(TimelinePointer pointer) {
			if (drawing) {
				presenter.marking().finishDraft();
				presenter.snapping().suspend(false);
				return;
			}
			presenter.timeline().setCursor(OptionalLong.of(start.position()));
			if (start.has(SWT.MOD1)) {
				under.ifPresent(presenter::toggle);
			} else {
				presenter.select(under.stream().toList());
				if (under.isEmpty()) {
					start.track().ifPresent(track -> presenter.suggestions().lookAt(start.position(),
							presenter.timeline().track(track.channel()).channel().name()));
				}
			}
		}

		@Override
		public void cancelled() {
			if (drawing) {
				presenter.cancel();
			}
		}
	}
}
