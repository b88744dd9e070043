package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/**
 * Which labels are drawn: of those that share their pixels, one. It is found once for each view, because the pointer alone has the
 * canvas painted many times before the view or a label changes.
 */
final class LabelScene {

	/** The least distance of two lines over the tracks, in points. */
	private static final int EDGE_DISTANCE = 4;

	/**
	 * A stretch of the overview in one colour.
	 *
	 * @param left where it begins, in points
	 * @param right where it ends
	 * @param type the class drawn
	 */
	record Run(int left, int right, String type) {
	}

	private record View(SampleRange range, int width, int rows) {
	}

	private final LabellingPresenter presenter;
	private Optional<View> view = Optional.empty();
	private List<Label> bands = List.of();
	private List<Label> tags = List.of();
	private int overviewWidth = -1;
	private List<Run> overview = List.of();

	LabelScene(LabellingPresenter presenter) {
		this.presenter = presenter;
		presenter.addListener(change -> {
			if (change == Change.LABELS) {
				view = Optional.empty();
				overviewWidth = -1;
			}
		});
	}

	/** @return the labels whose samples are filled; deeper than a few lanes nobody could tell the mixed colours apart */
	List<Label> bands(TimelineGeometry geometry) {
		prepare(geometry);
		return bands;
	}

	/** @return the labels whose edges and tags are drawn, by position */
	List<Label> tags(TimelineGeometry geometry) {
		prepare(geometry);
		return tags;
	}

	private void prepare(TimelineGeometry geometry) {
		var wanted = new View(geometry.range(), geometry.plot().width, LabelShapes.rows(presenter.index()));
		if (view.filter(wanted::equals).isPresent()) {
			return;
		}
		view = Optional.of(wanted);
		var shapes = new LabelShapes(presenter, geometry);
		var bandRows = new Rows(LabelShapes.MOST_ROWS);
		var tagRows = new Rows(wanted.rows);
		bands = new ArrayList<>();
		tags = new ArrayList<>();
		presenter.index().visit(geometry.range(), label -> {
			LabelKind kind = label.getKind();
			int right = shapes.x(label.getTo());
			boolean isBand = kind == LabelKind.REGION || kind == LabelKind.BOX;
			if (isBand && bandRows.take(presenter.index().lane(label), Math.max(shapes.x(label.getFrom()) + 1, right), 0)) {
				bands.add(label);
			}
			if (tagRows.take(shapes.row(label), right, kind == LabelKind.POINT ? EDGE_DISTANCE : 0)) {
				tags.add(label);
			}
		});
	}

	/** @return what the overview shows of the labels */
	List<Run> overview(TimelineGeometry geometry) {
		if (overviewWidth != geometry.overview().width) {
			overviewWidth = geometry.overview().width;
			overview = new ArrayList<>();
			var row = new Rows(1);
			presenter.index().visit(presenter.timeline().axis().whole(), label -> {
				int left = (int) Math.round(geometry.overviewX(label.getFrom()));
				int right = Math.max(left + 2, (int) Math.round(geometry.overviewX(label.getTo())));
				if (label.getKind() != LabelKind.RECORDING && row.take(0, right, 0)) {
					overview.add(new Run(left, right, label.getType()));
				}
			});
		}
		return overview;
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
